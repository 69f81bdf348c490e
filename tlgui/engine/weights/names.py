"""What files of weights call things: unwrapped, without the marks of wrappers, under today's names."""

from __future__ import annotations

import re
from collections.abc import Mapping

WRAPPING_KEYS = ("state_dict", "model_state_dict", "model")
"""Under these a checkpoint holds its weights; one may lie within the other."""
MAX_DEPTH = 4
"""A checkpoint can be made to hold itself."""
UNUSED = ("AuxLogits.", "aux1.", "aux2.", "n_averaged")
"""Classifiers beside the last one, of Inception and GoogLeNet; the counter of torch's AveragedModel."""
PREFIXES = re.compile(r"^(?:module\.|model\.|network\.|net\.|backbone\.)+")
COMPILED = "_orig_mod."
"""torch.compile puts it before whatever it has compiled, within a name too."""
OLD_DENSENET = re.compile(
    r"^(.*denselayer\d+\.(?:norm|relu|conv))\.((?:[12])\.(?:weight|bias|running_mean|running_var))$"
)
"""Names in the published DenseNet files, older than Python's rule against dots in module names.

Source: torchvision/models/densenet.py, _load_state_dict."""
OLD_VIT = re.compile(r"^(.*\.mlp\.)linear_([12])(\.(?:weight|bias))$")
"""Names in the published ViT files; the layers are now the sequence 0, 3.

Source: torchvision/models/vision_transformer.py, MLPBlock._load_from_state_dict."""
MAX_SHOWN = 60
N_NAMED = 3


def unwrapped(loaded: object) -> object:
    """Return what lies within the wrappings of a checkpoint."""
    for _ in range(MAX_DEPTH):
        inner = _inner(loaded)
        if inner is None:
            break
        loaded = inner
    return loaded


def _inner(loaded: object) -> object | None:
    if not isinstance(loaded, Mapping):
        return None
    return next((loaded[key] for key in WRAPPING_KEYS if isinstance(loaded.get(key), Mapping)), None)


def plain_name(name: str) -> str:
    """Return a tensor's name in torchvision's network of today; '' for one that no network here has use for."""
    name = PREFIXES.sub("", name.replace(COMPILED, ""))
    if name.startswith(UNUSED):
        return ""
    name = OLD_DENSENET.sub(r"\1\2", name)
    return OLD_VIT.sub(lambda old: f"{old[1]}{3 * (int(old[2]) - 1)}{old[3]}", name)


def named(names: tuple[str, ...]) -> str:
    """Return the first few names, fit to stand in a sentence: a file may hold any text as a name."""
    few = ", ".join(shown(name) for name in names[:N_NAMED])
    return f"{few}, ..." if len(names) > N_NAMED else few


def shown(name: str) -> str:
    """Return one name as it can stand in a sentence."""
    name = name if name.isprintable() else ascii(name)
    return name if len(name) <= MAX_SHOWN else f"{name[:MAX_SHOWN]}..."
