"""Which of torchvision's own sets a file given by hand holds: each has its own preprocessing, some a licence."""

from __future__ import annotations

import logging
from pathlib import Path

from tlgui.core.backbones import WeightSet, find_backbone
from tlgui.engine.backbones.source import source_of
from tlgui.engine.weights.matching import Fit
from tlgui.engine.weights.store import file_name_of
from tlgui.net.file_hash import sha256_of

log = logging.getLogger(__name__)


def official_set(path: Path, fit: Fit) -> WeightSet | None:
    """Return the set of torchvision's that a file holds: by its name, else by its content; None for others."""
    sets = sets_at_size(fit)
    for weights in sets:
        if path.name.startswith(file_name_of(weights).rpartition(".")[0]):  # browsers add ' (1)'
            return weights
    if not fit.is_whole:
        return None
    try:
        content = sha256_of(path)
    except OSError as error:
        log.info("'%s' could not be read a second time: %s", path, error)
        return None
    return next((weights for weights in sets if content.startswith(weights.published_hash)), None)


def sets_at_size(fit: Fit) -> tuple[WeightSet, ...]:
    """Return the sets that have this layout, the default one first if it is among them."""
    backbone = find_backbone(fit.backbone)
    is_sized = len(source_of(backbone.name).input_sizes(backbone.name)) > 1
    sets = [w for w in backbone.weights if not is_sized or w.input_size_px == fit.input_size_px]
    return tuple(sorted(sets, key=lambda weights: not weights.is_default))
