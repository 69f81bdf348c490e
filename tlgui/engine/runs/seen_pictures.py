"""What a network sees of one picture: the pixels that it answers by, and versions that it would learn from."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import torch

from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Picture
from tlgui.core.errors import WeightsMissingError
from tlgui.core.resize import CROP, Shapes, cut_message
from tlgui.core.seen_area import WHOLE, seen_area
from tlgui.engine.backbones.source import preprocessing_for
from tlgui.engine.data.decode import load_rgb, shrink
from tlgui.engine.data.shapes import read_shapes
from tlgui.engine.data.transforms import WORKING_SIZE
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.door.seen_requests import (
    AugmentationSheetReady,
    AugmentationSheetRequest,
    CutReady,
    CutRequest,
    LensReady,
    LensRequest,
)
from tlgui.engine.inference.loaded_model import loaded_model
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.results.feature_maps import seen_picture
from tlgui.engine.results.first_filters import png
from tlgui.engine.runs.prepare import resolve
from tlgui.engine.training.loader_factory import image_transform

_shapes: dict[tuple[Picture, ...], Shapes] = {}


def preprocessing_of(config: TrainConfig) -> Preprocessing:
    """Return how a run with this config would see pictures; the usual way where its weights are not here yet."""
    try:
        return _resolved(config.replace(augment=TrainConfig().augment))
    except WeightsMissingError:
        return preprocessing_for(config.backbone).made_square(config.resize)


def look(path: Path, preprocessing: Preprocessing, name: str) -> LensReady:
    """Return what a network sees of a picture.

    Raises:
        PictureError: it cannot be read.
    """
    picture = load_rgb(path)
    seen = seen_picture(preprocessing.evaluation_transform()(picture), preprocessing)
    area = (
        seen_area(*picture.size, preprocessing.seen_part, is_squashed=preprocessing.is_squashed)
        if preprocessing.resize == CROP
        else WHOLE
    )
    return LensReady(str(path), seen, preprocessing.crop_px, picture.size, area, name)


def versions(path: Path, config: TrainConfig, n: int, draw: int) -> tuple[bytes, ...]:
    """Return n inputs, as PNG, that training would make of a picture.

    Raises:
        PictureError: it cannot be read.
    """
    transform = image_transform(config, preprocessing_of(config))
    picture = shrink(load_rgb(path, at_least_px=2 * transform.resize_px), round(transform.resize_px * WORKING_SIZE))
    made = (transform.random(picture, random.Random(f"version {draw} {number}")) for number in range(n))
    return tuple(png(torch.from_numpy(pixels.copy())) for pixels in made)


@handles(LensRequest)
def _look(request: LensRequest, _context: TaskContext) -> Iterator[LensReady]:
    if request.model:
        header = loaded_model(request.model).header
        preprocessing, name = Preprocessing.from_json(header.preprocessing), header.backbone
    else:
        preprocessing, name = preprocessing_of(request.config), request.config.backbone
    yield look(Path(request.path), preprocessing, name)


@handles(AugmentationSheetRequest)
def _vary(request: AugmentationSheetRequest, _context: TaskContext) -> Iterator[AugmentationSheetReady]:
    pngs = versions(Path(request.path), request.config, request.n, request.draw)
    yield AugmentationSheetReady(request.path, pngs)


@handles(CutRequest)
def _count_cut(request: CutRequest, context: TaskContext) -> Iterator[CutReady]:
    pictures = request.dataset.pictures
    if pictures not in _shapes:
        shapes = read_shapes((picture.path for picture in pictures), context.check_cancelled)
        _shapes.clear()  # of one folder at a time
        _shapes[pictures] = shapes
    way = preprocessing_of(request.config.replace(resize=CROP))
    yield CutReady(cut_message(_shapes[pictures], way.seen_part, is_squashed=way.is_squashed))


@lru_cache(maxsize=8)
def _resolved(config: TrainConfig) -> Preprocessing:
    return resolve(config, lambda _event: None, Control(), allow_download=False).preprocessing
