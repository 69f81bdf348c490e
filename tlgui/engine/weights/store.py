"""Where pretrained weights lie on this computer; without torch, so that the window can ask."""

from __future__ import annotations

import enum
import logging
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from tlgui.core.backbones import (
    TIMM,
    Backbone,
    WeightSet,
    find_backbone,
    known_backbone,
    load_catalogue,
)
from tlgui.core.errors import ConfigError, WeightsMissingError
from tlgui.core.licences import licence_name
from tlgui.core.messages import Message, Text, say
from tlgui.core.resources import resources_dir
from tlgui.core.suggestions import STARTER_BACKBONE
from tlgui.engine.weights.packaged import packaged_backbones, packaged_file, usable_packaged
from tlgui.net.file_hash import hash_fitted
from tlgui.net.hub_place import hub_host, is_hub_offline
from tlgui.paths import DATA_DIR_VARIABLE, data_dir

log = logging.getLogger(__name__)

STARTER_FILE = "starter/starter_resnet18.safetensors"
WEIGHTS_DIR_VARIABLE = "TLGUI_WEIGHTS_DIR"
"""Names a folder of weights that many share, as in a class room; the setting 'weights_folder' does the same."""
TORCHVISIONS_LICENCE = "BSD-3-Clause"
MIB = 1 << 20
SIZE_ERROR_MIB = 0.001
"""The catalogue's sizes are torchvision's: 2^20 bytes, rounded to three digits."""
ODD_FRACTION = 0.01
"""A file whose size differs by so little is read to find out; one that differs by more is broken off or another."""
_shared_folder = ""
HUB_FILE = "model.safetensors"
"""What the file of weights is called in a folder of the Hugging Face Hub."""
SUFFIXES = (".pth", ".safetensors")


class WeightsState(enum.Enum):
    """Whether a backbone's default weights can be used; the value says it in words."""

    HERE = "here"
    TO_FETCH = "to fetch"
    NOT_HERE = "not here"
    """They are not here, and cannot be fetched."""


def weight_folders() -> tuple[Path, ...]:
    """Return the folders that are looked into: a shared one if there is, tlgui's own, then torch's hub cache."""
    return (*_named_folders(), hub_folder())


def download_folders(weights: WeightSet | None = None) -> tuple[Path, Path]:
    """Return where fetched weights go, and where they go when the first cannot be written to.

    For torchvision's weights the first is torch's hub cache, so that nothing is fetched twice; or tlgui's own folder,
    when the person has said by TLGUI_DATA_DIR that everything is to be kept there. Those of the Hugging Face Hub go
    into tlgui's own: its library keeps them under names that say nothing.

    Args:
        weights: which; None is any of torchvision's.
    """
    folders = (hub_folder(), own_folder())
    is_of_hub = weights is not None and bool(weights.hub_repository)
    return (folders[1], folders[0]) if is_of_hub or os.environ.get(DATA_DIR_VARIABLE) else folders


def can_fetch(weights: WeightSet) -> bool:
    """Return whether tlgui can fetch these weights, once the person has agreed."""
    return bool(weights.url) or (bool(weights.hub_repository) and not is_hub_offline())


def where_from(weights: WeightSet) -> tuple[Text, ...]:
    """Return what a person should know before agreeing to a download: where from, where to, and the licence."""
    host = hub_host() if weights.hub_repository else urlsplit(weights.url).netloc
    source = say("weights.of_repository", name=weights.hub_repository, host=host) if weights.hub_repository else host
    licence = weights.licence_sentence or say(
        "weights.have_licence", licence=licence_name(weights.licence or TORCHVISIONS_LICENCE)
    )
    return say("weights.come_from", source=source, folder=download_folders(weights)[0]), licence


def own_folder() -> Path:
    """Return tlgui's own folder of weights."""
    return data_dir() / "weights"


def starter_file() -> Path | None:
    """Return the file of the starter network, or None in a version without it."""
    path = resources_dir() / STARTER_FILE
    return path if path.is_file() else None


def hub_folder() -> Path:
    """Return torch's own folder for downloads; shared, so that nothing is fetched twice.

    Source: torch.hub.get_dir.
    """
    cache = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    home = os.environ.get("TORCH_HOME") or str(Path(cache) / "torch")
    return Path(_expanded(home)) / "hub" / "checkpoints"


def find_weight_set(backbone: str, name: str | None = None) -> WeightSet:
    """Return one weight set of a backbone; None or 'DEFAULT' is torchvision's default.

    Raises:
        ConfigError: the backbone has no such set.
    """
    entry = find_backbone(backbone)
    if name in (None, "DEFAULT"):
        return entry.default_weights
    for weights in entry.weights:
        if weights.name == name:
            return weights
    names = ", ".join(weights.name for weights in entry.weights)
    raise ConfigError(
        say("weights.has_no_weights_called", backbone=backbone, name=name), hint=say("weights.it_has", names=names)
    )


def set_of_choice(choice: str, backbone: str) -> WeightSet:
    """Return the set that 'imagenet' or 'imagenet:NAME' names.

    Raises:
        ConfigError: the backbone has no such set.
    """
    return find_weight_set(backbone, choice.partition(":")[2] or None)


def find_weights_file(backbone: str, name: str | None = None) -> Path | None:
    """Return the file of a weight set when it is on this computer, else None.

    Files under torchvision's own names come first, wherever they lie; they are read once to see whether their
    hash fits, and passed over when it does not. Then, for the default set, a file that is called after the
    backbone, in a shared folder or in tlgui's own; whether it fits is seen when it is loaded.

    Raises:
        ConfigError: the backbone has no such set.
    """
    weights = find_weight_set(backbone, name)
    for path in _official_files(weights):
        if _is_undamaged(path):
            return path
    if weights.file_name:
        return _in_hub_layout(weights) or packaged_file(find_backbone(backbone).name)
    if not weights.is_default:
        return None
    entry = find_backbone(backbone)
    for folder in _named_folders():
        named = _named_after(entry, _sizes_in(folder))
        if named:
            return folder / named
    return None


def _in_hub_layout(weights: WeightSet) -> Path | None:
    """Return a set's file in a folder of its name, as the Hugging Face Hub has it, in one of tlgui's folders."""
    stem = os.path.splitext(weights.file_name)[0]
    paths = (folder / stem / HUB_FILE for folder in _named_folders())
    return next((path for path in paths if os.path.isfile(path)), None)


@dataclass(frozen=True)
class SpoiltFile:
    """A file that is called as a weight set's and cannot be used."""

    path: Path
    why: Message
    """Ends a sentence that begins with the weights."""


def spoilt_weights_file(backbone: str, name: str | None = None) -> SpoiltFile | None:
    """Return a file that is called as a weight set's but is damaged or cannot be read, or None: for an error's words.

    Raises:
        ConfigError: the backbone has no such set.
    """
    for path in _official_files(find_weight_set(backbone, name)):
        try:
            if not hash_fitted(path):
                return SpoiltFile(path, say("weights.are_damaged"))
        except OSError as error:
            return SpoiltFile(path, say("weights.no_reading", reason=error.strerror or error))
    return None


def missing_weights(backbone: str, weights: WeightSet) -> WeightsMissingError:
    """Return the error that says that a weight set is not here, or what is wrong with its file, and the doors left."""
    spoilt = spoilt_weights_file(backbone, weights.name)
    key = "weights.pretrained_weights_of" if backbone.startswith(TIMM) else "weights.imagenet_weights_of"
    what = say(key, name=backbone, size=weights.size_mb)
    return WeightsMissingError(
        say("weights.spoilt", what=what, path=spoilt.path, why=spoilt.why)
        if spoilt
        else say("weights.are_not_on_this_machine", what=what),
        hint=_remedies()
        if can_fetch(weights)
        else say("weights.put_the_file_there", name=file_name_of(weights), folder=_named_folders()[0]),
        path=spoilt.path if spoilt else None,
    )


def _remedies() -> Message:
    here = sorted(usable_packaged())
    if not here:
        return say("weights.remedies", backbone=STARTER_BACKBONE)
    return say("weights.remedies_or_packaged", backbone=STARTER_BACKBONE, here=here[0].partition(".")[0])


def packaged_backbone() -> str | None:
    """Return a backbone that can be built here and whose ImageNet weights a package has brought along, or None."""
    return min(usable_packaged(), default=None)


def backbones_here() -> set[str]:
    """Return the names of the backbones whose default weights are on this computer, going by names and sizes."""
    return set().union(
        backbones_in(hub_folder(), takes_plain_names=False),
        *map(backbones_in, _named_folders()),
        *map(_timms_in, weight_folders()),
        packaged_backbones(),
    )


def backbones_in(folder: Path, *, takes_plain_names: bool = True) -> set[str]:
    """Return the names of the backbones whose default weights lie in a folder, going by names and sizes.

    Args:
        folder: where to look; not in its sub-folders.
        takes_plain_names: whether 'resnet18.pth' will do, beside torchvision's own name with its hash.

    Returns:
        Empty also for a folder that is missing or cannot be read.
    """
    sizes = _sizes_in(folder)
    return {
        backbone.name
        for backbone in load_catalogue().values()
        if _is_official_in(folder, sizes, backbone.default_weights)
        or (takes_plain_names and _named_after(backbone, sizes))
    }


def _timms_in(folder: Path) -> set[str]:
    """Return the names of timm's networks whose weights lie in a folder under their own names."""
    stems = {os.path.splitext(name)[0]: size for name, size in _sizes_in(folder).items()}
    found = {
        backbone.name
        for stem, size in stems.items()
        if "." in stem and (backbone := known_backbone(f"{TIMM}{stem}")) and size >= backbone.n_parameters
    }
    return found | {f"{TIMM}{name}" for name in _hub_layouts_in(folder) if known_backbone(f"{TIMM}{name}")}


def _hub_layouts_in(folder: Path) -> list[str]:
    """Return the names of the folders in a folder that hold a file of weights as the Hugging Face Hub does."""
    try:
        with os.scandir(folder) as entries:
            folders = [entry.name for entry in entries if entry.is_dir()]
            return [name for name in folders if os.path.isfile(folder / name / HUB_FILE)]
    except OSError:
        return []  # said already, where its files were looked at


def weights_states(catalogue: Iterable[Backbone] | None = None, *, is_offline: bool = False) -> dict[str, WeightsState]:
    """Return of every backbone of torchvision, or of a catalogue, whether its weights are here, or can be fetched.

    Args:
        catalogue: which backbones; None is torchvision's.
        is_offline: nothing may be fetched.
    """
    here = backbones_here()
    return {
        backbone.name: WeightsState.HERE
        if backbone.name in here
        else WeightsState.TO_FETCH
        if not is_offline and can_fetch(backbone.default_weights)
        else WeightsState.NOT_HERE
        for backbone in (load_catalogue().values() if catalogue is None else catalogue)
    }


def file_name_of(weights: WeightSet) -> str:
    """Return the file name under which these weights are published, or kept here."""
    return weights.file_name or weights.url.rpartition("/")[2]


def use_shared_folder(folder: str) -> None:
    """Look into this folder too, from now on in this process; empty for none.

    Which folder that is stands in the settings, and those are the doors' to read: the window and the
    command line say it here, and the window passes it on to its engines with each request.
    """
    global _shared_folder  # noqa: PLW0603 - one value of the process, as the environment variable that it stands in for
    _shared_folder = folder


def shared_folder() -> str:
    """Return the folder that `use_shared_folder` named."""
    return _shared_folder


def _named_folders() -> tuple[Path, ...]:
    """Return the folders that are tlgui's: in these, a file may also be called after its backbone."""
    shared = os.environ.get(WEIGHTS_DIR_VARIABLE) or _shared_folder
    own = own_folder()
    if not shared:
        return (own,)
    folder = Path(_expanded(shared))
    if not os.path.isdir(folder):
        log.info("The shared folder of weights is not there: '%s'", folder)
    return folder, own


def _expanded(path: str) -> str:
    return os.path.expanduser(path)  # leaves '~' as it is where there is no home; Path.expanduser raises


def _official_files(weights: WeightSet) -> Iterator[Path]:
    for folder in weight_folders():
        path = folder / file_name_of(weights)
        if os.path.isfile(path):  # says no, where Path.is_file raises, for a share that refuses
            yield path


def _is_official_in(folder: Path, sizes: dict[str, int], weights: WeightSet) -> bool:
    """Return whether a set's file is in a folder and whole by its size: reading all would hold up the start."""
    name = file_name_of(weights)
    if name not in sizes:
        return False
    differs_by_mib = abs(sizes[name] / MIB - weights.size_mb)
    if differs_by_mib <= SIZE_ERROR_MIB:
        return True
    return differs_by_mib < weights.size_mb * ODD_FRACTION and _is_undamaged(folder / name)


def _named_after(backbone: Backbone, sizes: dict[str, int]) -> str:
    """Return the file that is called after a backbone, or ''; no file of weights has less than a byte for each."""
    fitting = (
        name
        for name, size in sorted(sizes.items())
        if os.path.splitext(name)[0] == backbone.name.removeprefix(TIMM)
        and os.path.splitext(name)[1].lower() in SUFFIXES
        and size >= backbone.n_parameters
    )
    return next(fitting, "")


def _is_undamaged(path: Path) -> bool:
    try:
        fits = hash_fitted(path)
    except OSError as error:
        log.info("'%s' is left out: %s", path, error)
        return False
    if not fits:
        log.info("'%s' is left out: it is damaged, its hash is not the one in its name", path)
    return fits


def _sizes_in(folder: Path) -> dict[str, int]:
    """Return the files of weights in a folder that can be read, with their sizes in bytes."""
    sizes = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                size = _size_of(entry) if os.path.splitext(entry.name)[1].lower() in SUFFIXES else None
                if size is not None:
                    sizes[entry.name] = size
    except FileNotFoundError:
        log.debug("'%s' is not there", folder)  # as usual before the first fetch
    except OSError as error:
        log.info("No weights are looked for in '%s': %s", folder, error)
    return sizes


def _size_of(entry: os.DirEntry[str]) -> int | None:
    """Return a file's size in bytes; None when it is no file or cannot be read."""
    try:
        return entry.stat().st_size if entry.is_file() and os.access(entry.path, os.R_OK) else None
    except OSError as error:
        log.info("'%s' is left out: %s", entry.path, error)
        return None
