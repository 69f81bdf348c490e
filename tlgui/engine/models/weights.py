"""Pretrained weights: found on this machine, fetched when agreed, read from a file, checked against the network."""

from __future__ import annotations

import pickle
import re
import struct
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from tlgui.engine.models.backbones import Backbone, WeightSet, load_catalogue, recognise_layout
from tlgui.engine.models.blocks import make_network
from tlgui.engine.models.download import OnProgress, ShouldStop, fetch_weights
from tlgui.engine.models.layout import layout_digest
from tlgui.engine.models.preprocessing import Preprocessing, preprocessing_for
from tlgui.engine.models.weight_files import (
    STARTER_BACKBONE,
    damaged_weights_file,
    file_name_of,
    find_weight_set,
    find_weights_file,
    starter_file,
)
from tlgui.errors import ConfigError, WeightsMismatchError, WeightsMissingError

AUXILIARY = ("AuxLogits.", "aux1.", "aux2.")
WRAPPERS = re.compile(r"^(?:module\.|_orig_mod\.)+")
OLD_DENSENET = re.compile(
    r"^(.*denselayer\d+\.(?:norm|relu|conv))\.((?:[12])\.(?:weight|bias|running_mean|running_var))$"
)
"""Names in the published DenseNet files, older than Python's rule against dots in module names.

Source: torchvision/models/densenet.py, _load_state_dict."""
OLD_VIT = re.compile(r"^(.*\.mlp\.)linear_([12])(\.(?:weight|bias))$")
"""Names in the published ViT files; the layers are now the sequence 0, 3.

Source: torchvision/models/vision_transformer.py, MLPBlock._load_from_state_dict."""
N_NAMED = 3
DAMAGE = (
    SafetensorError,
    pickle.UnpicklingError,
    struct.error,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
)
"""What reading arbitrary bytes as weights was seen to raise."""


@dataclass(frozen=True)
class ResolvedWeights:
    """What a weights choice came to."""

    state: dict[str, Tensor] | None
    """In torchvision's layout; None means random weights."""
    name: str
    """In words, for the model file and the screen."""
    preprocessing: Preprocessing
    forbids_commercial_use: bool = False
    has_foreign_statistics: bool = False
    """Its BatchNorm statistics are not those of photographs: random weights', and the starter's, which saw drawings.
    They are estimated anew on the training pictures before frozen features are taken."""


def resolve_weights(
    choice: str,
    backbone: str,
    *,
    allow_download: bool = False,
    on_progress: OnProgress | None = None,
    should_stop: ShouldStop | None = None,
) -> ResolvedWeights:
    """Return the weights that a choice names.

    Args:
        choice: imagenet, imagenet:NAME, starter, none, or the path of a .pth or .safetensors file.
        backbone: the network they are for.
        allow_download: the person agreed to fetch them.
        on_progress: called with (bytes done, bytes in all) while fetching.
        should_stop: polled while fetching.

    Raises:
        WeightsMissingError: they are not here and may not be fetched.
        DownloadError: fetching failed.
        CancelledError: `should_stop` said so.
        WeightsMismatchError: the file is damaged or does not fit the network.
        ConfigError: no such weight set, or the starter with another backbone.
    """
    if choice == "none":
        return ResolvedWeights(None, "random weights", preprocessing_for(backbone), has_foreign_statistics=True)
    if choice == "starter":
        return _starter(backbone)
    if choice == "imagenet" or choice.startswith("imagenet:"):
        weight_set = find_weight_set(backbone, choice.partition(":")[2] or None)
        path = find_weights_file(backbone, weight_set.name)
        if path is None and allow_download:
            path = fetch_weights(weight_set, on_progress=on_progress, should_stop=should_stop)
        return _imagenet(backbone, weight_set, path)
    return _from_file(Path(choice), backbone)


def read_state(path: Path) -> dict[str, Tensor]:
    """Read a state dict from a file; nothing in the file is ever executed.

    Raises:
        WeightsMissingError: there is no such file.
        WeightsMismatchError: it is damaged or holds no weights.
    """
    if not path.is_file():
        raise WeightsMissingError(f"There is no weights file at '{path}'.", hint="Check its name.", path=path)
    try:
        loaded = load_file(path) if path.suffix.lower() == ".safetensors" else _load_without_pickle(path)
    except DAMAGE as error:
        raise WeightsMismatchError(
            f"'{path.name}' cannot be read as weights; it is damaged or of another kind.",
            hint="Use a .pth or .safetensors file with a torchvision network's weights.",
            path=path,
        ) from error
    return _tidied(loaded, path)


def _load_without_pickle(path: Path) -> object:
    with warnings.catch_warnings():
        # torch warns of odd files before it refuses them; the refusal is what the person is told.
        warnings.simplefilter("ignore")
        loaded: object = torch.load(path, "cpu", weights_only=True)
    return loaded


def recognise_file(path: Path) -> Backbone:
    """Return the backbone that a file of weights is for, by the names and shapes in it.

    Raises:
        WeightsMissingError: there is no such file.
        WeightsMismatchError: it is damaged, or fits none of the backbones.
    """
    backbone = _recognise(read_state(path))
    if backbone is None:
        raise WeightsMismatchError(
            f"'{path.name}' fits none of the {len(load_catalogue())} networks.",
            hint="Use the weights of a torchvision network, with its 1000-class layer.",
            path=path,
        )
    return backbone


def _recognise(state: Mapping[str, Tensor]) -> Backbone | None:
    return recognise_layout(layout_digest({name: value.shape for name, value in state.items()}))


def check_fit(state: Mapping[str, Tensor], backbone: str, path: Path, input_size_px: int) -> None:
    """Compare names and shapes with the network.

    Raises:
        WeightsMismatchError: they differ; says how many layers matched and names some that did not.
    """
    with torch.device("meta"):
        expected = make_network(backbone, input_size_px).state_dict()
    wanted = {name: value.shape for name, value in expected.items()}
    missing = [name for name in wanted if name not in state and not name.endswith("num_batches_tracked")]
    strange = [name for name in state if name not in wanted]
    differing = [name for name in wanted if name in state and state[name].shape != wanted[name]]
    if not (missing or strange or differing):
        return
    n_fitting = len(wanted) - len(missing) - len(differing)
    parts = [
        f"{len(names)} {what} ({', '.join(names[:N_NAMED])}{', ...' if len(names) > N_NAMED else ''})"
        for names, what in ((missing, "are missing"), (differing, "have another shape"), (strange, "are unknown"))
        if names
    ]
    raise WeightsMismatchError(
        f"'{path.name}' does not fit {backbone}: {n_fitting} of {len(wanted)} layers match; {'; '.join(parts)}.",
        hint=f"It fits {other.name}: choose that backbone."
        if (other := _recognise(state))
        else "Choose the backbone that the file was made for.",
        path=path,
    )


def _imagenet(backbone: str, weight_set: WeightSet, path: Path | None) -> ResolvedWeights:
    if path is None:
        raise _missing(backbone, weight_set)
    state = read_state(path)
    preprocessing = preprocessing_for(backbone, weight_set.name)
    check_fit(state, backbone, path, preprocessing.crop_px)
    is_official = path.name == file_name_of(weight_set)
    name = f"ImageNet ({weight_set.name})" if is_official else f"file {path.name}"
    return ResolvedWeights(state, name, preprocessing, weight_set.forbids_commercial_use)


def _missing(backbone: str, weight_set: WeightSet) -> WeightsMissingError:
    damaged = damaged_weights_file(backbone, weight_set.name)
    what = f"The ImageNet weights of {backbone} ({weight_set.size_mb:.0f} MB)"
    return WeightsMissingError(
        f"{what} in '{damaged}' are damaged: their hash is not the one in the file's name."
        if damaged
        else f"{what} are not on this machine.",
        hint="Fetch them with --yes, give a file with --weights FILE, or begin from other weights: "
        "--weights starter (built in, resnet18 only) or --weights none (random).",
        path=damaged,
    )


def _from_file(path: Path, backbone: str) -> ResolvedWeights:
    preprocessing = preprocessing_for(backbone)
    state = read_state(path)
    check_fit(state, backbone, path, preprocessing.crop_px)
    return ResolvedWeights(state, f"file {path.name}", preprocessing)


def _starter(backbone: str) -> ResolvedWeights:
    if backbone != STARTER_BACKBONE:
        raise ConfigError(
            f"The starter weights are for {STARTER_BACKBONE}, not for {backbone}.",
            hint=f"Choose the backbone {STARTER_BACKBONE}, or other weights.",
        )
    path = starter_file()
    if path is None:
        raise WeightsMissingError(
            "This version comes without the starter weights.",
            hint="Use --weights imagenet, --weights FILE or --weights none.",
        )
    preprocessing = preprocessing_for(backbone)
    state = read_state(path)
    check_fit(state, backbone, path, preprocessing.crop_px)
    return ResolvedWeights(state, "starter", preprocessing, has_foreign_statistics=True)


def _tidied(loaded: object, path: Path) -> dict[str, Tensor]:
    """Unwrap a checkpoint, strip wrappers' prefixes and auxiliary classifiers, and renew old names."""
    for key in ("state_dict", "model", "model_state_dict"):
        if isinstance(loaded, Mapping) and isinstance(loaded.get(key), Mapping):
            loaded = loaded[key]
    if not isinstance(loaded, Mapping) or not loaded or not all(map(_is_weight, loaded.items())):
        raise WeightsMismatchError(f"'{path.name}' holds no weights that can be used.", path=path)
    state: dict[str, Tensor] = {}
    for name, value in loaded.items():
        name = WRAPPERS.sub("", name)
        if not name.startswith(AUXILIARY):
            state[_renewed(name)] = value.float() if value.is_floating_point() else value
    return state


def _is_weight(item: tuple[object, object]) -> bool:
    return isinstance(item[0], str) and isinstance(item[1], Tensor)


def _renewed(name: str) -> str:
    name = OLD_DENSENET.sub(r"\1\2", name)
    return OLD_VIT.sub(lambda old: f"{old[1]}{3 * (int(old[2]) - 1)}{old[3]}", name)
