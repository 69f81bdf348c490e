"""The feature maps of a saved model for a picture file, beside those of the network that its run began with."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from torch import Tensor

from tlgui.core.errors import PictureError
from tlgui.core.feature_maps import FeatureMaps
from tlgui.core.messages import Message
from tlgui.core.model_header import read_model_header
from tlgui.engine.inference.loaded_model import loaded_model
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.results.feature_maps import block_maps, make_feature_maps, seen_picture
from tlgui.engine.results.starting_network import find_starting_network

N_CHANNELS = 12


def maps_of_model(
    model: Path, picture: Path, block: str, *, n: int = N_CHANNELS, check: Callable[[], None] = lambda: None
) -> FeatureMaps:
    """Return what a block of a model makes of a picture, after its run and before it.

    Args:
        model: the model file.
        picture: any picture that can be read.
        block: one of the network's.
        n: how many channels at most, the strongest.
        check: called between two pieces of work; what it raises ends them.

    Raises:
        ModelFileError: the model file is missing or damaged.
        PictureError: the picture cannot be read.
        ConfigError: the network has no such block, or its output has no places.
    """
    predictor = loaded_model(str(model))
    ((_, image),) = predictor.load_pictures([picture])
    if isinstance(image, PictureError):
        raise image
    check()
    after = predictor.explain(image, lambda classifier, on_device: block_maps(classifier, on_device, block))
    check()
    start = _starting_network(str(model), model.stat().st_mtime_ns)
    check()
    before: Tensor | Message = start if isinstance(start, Message) else block_maps(start, image, block)
    seen = seen_picture(image, Preprocessing.from_json(predictor.header.preprocessing))
    return make_feature_maps(block, after, before, n=n, seen=seen)


@lru_cache(maxsize=1)
def _starting_network(model: str, _mtime_ns: int) -> Classifier | Message:
    """Return the untouched network, kept from one picture to the next."""
    return find_starting_network(Path(model), read_model_header(Path(model)))
