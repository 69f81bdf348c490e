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
from tlgui.core.messages import Text, say
from tlgui.core.safetensors_header import CutShortError, is_safetensors, model_text, read_header
from tlgui.engine.weights.names import plain_name, shown, unwrapped
from tlgui.engine.weights.tensor_file import load_tensors

KINDS_HINT = say("weights.use_a_pth_or_safetensors_file")
ONLY_WEIGHTS_HINT = say("weights.whoever_made_it_can_save_the")
T = TypeVar("T")

BEGINNING_BYTES = 32
ZIP = b"PK\x03\x04"
STRANGERS = {
    b"<!doctype": "weights.is_a_web_page",
    b"<html": "weights.is_a_web_page",
    b"version https://git-lfs": "weights.is_a_pointer_of_git_lfs",
}
"""How files begin that are often met in place of weights, and the key of what is said of them."""
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
            is_folder = os.path.isdir(path)
            message = say("weights.is_a_folder", path=path) if is_folder else say("weights.is_no_whole_file", path=path)
            raise _unusable(path, message, say("weights.choose_a_file_of_weights"))
        with path.open("rb") as file:
            beginning = file.read(BEGINNING_BYTES)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # a name with a zero byte is a ValueError
        raise WeightsMissingError(
            say("weights.there_is_no_weights_file_at", path=path), hint=say("weights.check_its_name"), path=path
        ) from error
    except OSError as error:
        why = error.strerror or error
        raise _unusable(
            path, say("weights.cannot_be_read", path=path, why=why), say("weights.choose_a_file_that_you_may")
        ) from error
    if not beginning:
        raise _unusable(path, say("weights.is_empty", path=path.name), say("weights.copy_or_fetch_it_again"))
    return beginning


def _check_strangers(path: Path, beginning: bytes) -> None:
    for start, what in STRANGERS.items():
        if beginning.lstrip().lower().startswith(start):
            raise _unusable(path, say(what, path=path.name), say("weights.fetch_the_file_of_weights_again"))


def _check_safetensors(path: Path) -> None:
    """Refuse what the header tells already: a file cut short, and a model of tlgui's own.

    Raises:
        WeightsMismatchError: it is one of these, or damaged.
    """
    try:
        text = model_text(read_header(path))
    except CutShortError as error:
        raise _unusable(
            path, say("weights.is_cut_short_it_ends_before", path=path.name), say("weights.copy_or_fetch_it_again")
        ) from error
    except (ValueError, OSError) as error:
        raise _damaged(path) from error
    if text is not None:
        raise _unusable(
            path,
            say("weights.is_a_model_that_tlgui_has", path=path.name),
            say("weights.is_a_model_of_tlgui"),
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
            say("weights.has_mb_and_would_unpack_to", path=path.name, value=n_here / MB, value_2=n_bytes / MB),
            KINDS_HINT,
        )
    if any(entry.filename.endswith(f"/{SCRIPTED}") for entry in entries):
        raise _unusable(path, say("weights.holds_a_whole_program_torchscript_not", path=path.name), ONLY_WEIGHTS_HINT)


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
        # Untrusted bytes drive torch's unpickler; it can raise anything.
        found = FORBIDDEN.search(str(error))
        if found is None:
            raise _damaged(path) from error
        raise _unusable(
            path,
            say("weights.holds_more_than_weights_and_only", path=path.name, shown=shown(found[1])),
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
                path, say("weights.holds_twice_it_is_not_clear", path=path.name, shown=shown(plain)), KINDS_HINT
            )
        _check_plain(plain, value, path)
        state[plain] = value.detach()
    if not state:
        raise _unusable(path, say("weights.holds_no_weights_that_can_be", path=path.name), KINDS_HINT)
    return state


def _check_plain(name: str, value: Tensor, path: Path) -> None:
    """Refuse a tensor that is not a block of plain numbers.

    Raises:
        WeightsMismatchError: it is not.
    """
    what = _guarded(path, lambda: _oddness(value))
    if what:
        raise _unusable(
            path, say("weights.in_it_cannot_be_used", shown=shown(name), path=path.name, what=what), KINDS_HINT
        )


def _oddness(value: Tensor) -> Text:
    if value.device.type != "cpu":
        return say("weights.has_no_numbers")
    if value.is_nested or value.layout is not torch.strided:
        return say("weights.is_no_plain_block")
    if value.is_quantized:
        return say("weights.is_quantised")
    if value.is_complex():
        return say("weights.holds_complex_numbers")
    if value.numel() * value.element_size() > value.untyped_storage().nbytes():
        return say("weights.repeats_numbers")
    return ""


def _unusable(path: Path, message: Text, hint: Text) -> WeightsMismatchError:
    return WeightsMismatchError(message, hint=hint, path=path)


def _damaged(path: Path) -> WeightsMismatchError:
    return _unusable(path, say("weights.cannot_be_read_as_weights_it", path=path.name), KINDS_HINT)
