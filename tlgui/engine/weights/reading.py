"""Reads files of weights, whoever made them: nothing in them is run, and whatever is wrong is said in a sentence."""

from __future__ import annotations

import os
import re
import stat
import warnings
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

import torch
from torch import Tensor

from tlgui.core.errors import WeightsMismatchError, WeightsMissingError
from tlgui.core.safetensors_header import CutShortError, is_safetensors, model_text, read_header
from tlgui.engine.weights.names import plain_name, shown, unwrapped
from tlgui.engine.weights.tensor_file import load_tensors

KINDS_HINT = "Use a .pth or .safetensors file with a torchvision network's weights."
ONLY_WEIGHTS_HINT = (
    "Whoever made it can save the weights alone, in Python: torch.save(model.state_dict(), 'weights.pth')."
)
T = TypeVar("T")

BEGINNING_BYTES = 32
ZIP = b"PK\x03\x04"
STRANGERS = {
    b"<!doctype": "a web page: in place of the weights, a page was saved",
    b"<html": "a web page: in place of the weights, a page was saved",
    b"version https://git-lfs": "a pointer of Git LFS: the weights themselves were not fetched",
}
"""How files begin that are often met in place of weights, and what they are."""
SCRIPTED = "constants.pkl"
"""Lies in the archives that torch.jit.save writes."""
FORBIDDEN = re.compile(r"[Uu]nsupported (?:global: )?GLOBAL ([\w.]+)")
"""How torch names what it found beside tensors. Source: torch/_weights_only_unpickler.py."""
MAX_GROWTH = 4
"""An archive of weights holds about its own size; random numbers cannot be packed."""
MB = 1_000_000


def read_state(path: Path) -> dict[str, Tensor]:
    """Read a state dict from a file, by what is in it and not by its suffix; nothing in it is ever executed.

    Returns:
        Tensors on the processor under the names of torchvision's networks of today, as the file has them:
        of any shape and precision.

    Raises:
        WeightsMissingError: there is no such file.
        WeightsMismatchError: it cannot be read, is damaged, holds no weights or more than weights.
    """
    beginning = _beginning_of(path)
    loaded: object
    if is_safetensors(beginning):
        _check_safetensors(path)
        loaded = _guarded(path, lambda: load_tensors(path))
    else:
        _check_strangers(path, beginning)
        if beginning.startswith(ZIP):
            _check_archive(path)
        loaded = _guarded(path, lambda: _load_without_pickle(path))
    return _tidied(loaded, path)


def _beginning_of(path: Path) -> bytes:
    """Return the first bytes of a file.

    Raises:
        WeightsMissingError, WeightsMismatchError: there is none, or it cannot be read.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            what = "a folder" if os.path.isdir(path) else "no file that could be read as a whole"
            raise _unusable(path, f"'{path}' is {what}.", "Choose a file of weights.")
        with path.open("rb") as file:
            beginning = file.read(BEGINNING_BYTES)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # a name with a zero byte is a ValueError
        raise WeightsMissingError(
            f"There is no weights file at '{path}'.", hint="Check its name.", path=path
        ) from error
    except OSError as error:
        why = error.strerror or error
        raise _unusable(path, f"'{path}' cannot be read: {why}.", "Choose a file that you may read.") from error
    if not beginning:
        raise _unusable(path, f"'{path.name}' is empty.", "Copy or fetch it again.")
    return beginning


def _check_strangers(path: Path, beginning: bytes) -> None:
    for start, what in STRANGERS.items():
        if beginning.lstrip().lower().startswith(start):
            raise _unusable(path, f"'{path.name}' is {what}.", "Fetch the file of weights again.")


def _check_safetensors(path: Path) -> None:
    """Refuse what the header tells already: a file cut short, and a model of tlgui's own.

    Raises:
        WeightsMismatchError: it is one of these, or damaged.
    """
    try:
        text = model_text(read_header(path))
    except CutShortError as error:
        raise _unusable(
            path, f"'{path.name}' is cut short: it ends before its last number.", "Copy or fetch it again."
        ) from error
    except (ValueError, OSError) as error:
        raise _damaged(path) from error
    if text is not None:
        raise _unusable(
            path,
            f"'{path.name}' is a model that tlgui has trained, not pretrained weights to begin from.",
            "Open it on the Predict page, or name pictures with 'tlgui predict'.",
        )


def _check_archive(path: Path) -> None:
    """Refuse an archive that would unpack to far more than it is, before anything is unpacked.

    Raises:
        WeightsMismatchError: it would, it is damaged, or it holds a program.
    """
    entries = _guarded(path, lambda: _entries_of(path))
    n_bytes, n_here = sum(entry.file_size for entry in entries), path.stat().st_size
    if n_bytes > MAX_GROWTH * n_here:
        raise _unusable(
            path,
            f"'{path.name}' has {n_here / MB:.1f} MB and would unpack to {n_bytes / MB:.0f} MB; weights never do.",
            KINDS_HINT,
        )
    if any(entry.filename.endswith(f"/{SCRIPTED}") for entry in entries):
        raise _unusable(
            path, f"'{path.name}' holds a whole program (TorchScript), not only weights.", ONLY_WEIGHTS_HINT
        )


def _entries_of(path: Path) -> list[zipfile.ZipInfo]:
    with zipfile.ZipFile(path) as archive:
        return archive.infolist()


def _guarded(path: Path, read: Callable[[], T]) -> T:
    """Read, turning whatever goes wrong into a sentence.

    Raises:
        WeightsMismatchError: something did.
    """
    try:
        with warnings.catch_warnings():
            # torch warns of odd files before it refuses them; the refusal is what the person is told.
            warnings.simplefilter("ignore")
            return read()
    except Exception as error:
        # Bytes of strangers steer torch's unpickler: there is no end to what they were seen to raise.
        found = FORBIDDEN.search(str(error))
        if found is None:
            raise _damaged(path) from error
        raise _unusable(
            path,
            f"'{path.name}' holds more than weights ({shown(found[1])}), and only weights are ever taken from a file: "
            "the rest could run programs.",
            ONLY_WEIGHTS_HINT,
        ) from error


def _load_without_pickle(path: Path) -> object:
    with path.open("rb") as file:  # torch goes by the suffix of a path
        loaded: object = torch.load(file, "cpu", weights_only=True)
    return loaded


def _tidied(loaded: object, path: Path) -> dict[str, Tensor]:
    """Unwrap a checkpoint and renew its names; what is no tensor, such as a counter of epochs, is left out."""
    loaded = unwrapped(loaded)
    state: dict[str, Tensor] = {}
    for name, value in loaded.items() if isinstance(loaded, Mapping) else ():
        plain = plain_name(name) if isinstance(name, str) and isinstance(value, Tensor) else ""
        if not plain:
            continue
        if plain in state:
            raise _unusable(
                path, f"'{path.name}' holds '{shown(plain)}' twice: it is not clear which to take.", KINDS_HINT
            )
        _check_plain(plain, value, path)
        state[plain] = value.detach()
    if not state:
        raise _unusable(path, f"'{path.name}' holds no weights that can be used.", KINDS_HINT)
    return state


def _check_plain(name: str, value: Tensor, path: Path) -> None:
    """Refuse a tensor that is not a block of plain numbers.

    Raises:
        WeightsMismatchError: it is not.
    """
    what = _guarded(path, lambda: _oddness(value))
    if what:
        raise _unusable(path, f"'{shown(name)}' in '{path.name}' {what}; it cannot be used.", KINDS_HINT)


def _oddness(value: Tensor) -> str:
    if value.device.type != "cpu":
        return "has no numbers"
    if value.is_nested or value.layout is not torch.strided:
        return "is not a plain block of numbers"
    if value.is_quantized:
        return "is quantised to few bits"
    if value.is_complex():
        return "holds complex numbers"
    if value.numel() * value.element_size() > value.untyped_storage().nbytes():
        return "repeats a few numbers in place of holding them"
    return ""


def _unusable(path: Path, message: str, hint: str) -> WeightsMismatchError:
    return WeightsMismatchError(message, hint=hint, path=path)


def _damaged(path: Path) -> WeightsMismatchError:
    return _unusable(path, f"'{path.name}' cannot be read as weights; it is damaged or of another kind.", KINDS_HINT)
