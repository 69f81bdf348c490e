"""Makes the small pictures that a model file may carry; see core/model_samples.py."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from tlgui.core.dataset import Dataset
from tlgui.core.errors import DatasetError, PictureError
from tlgui.core.messages import say
from tlgui.core.model_header import read_model_header
from tlgui.core.model_samples import MOST_A_CLASS, MOST_BYTES, write_samples
from tlgui.engine.data.decode import load_rgb
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.door.passport_requests import PutSamplesRequest, SamplesPut
from tlgui.engine.door.registry import TaskContext, handles

SIDE_PX = 64
QUALITY = 80
MANY_CLASSES = 100
"""With more of them, each has one picture: the description must stay short."""


def sample_thumbnails(class_names: Sequence[str], dataset: Dataset) -> dict[str, tuple[bytes, ...]]:
    """Return a few JPEG files of at most 64 pixels for each class that the folder has pictures of.

    They hold nothing of the originals but what is to be seen: no place, no date, no camera.

    Raises:
        DatasetError: it has none of any of the classes.
    """
    n = MOST_A_CLASS if len(class_names) <= MANY_CLASSES else 1
    found: dict[str, tuple[bytes, ...]] = {}
    for name in class_names:
        paths = (each.path for each in dataset.pictures if dataset.class_names[each.class_index] == name)
        some = tuple(islice(_thumbnails(paths), n))
        if some:
            found[name] = some
    if not found:
        raise DatasetError(say("passport.no_such_pictures", folder=str(dataset.root)), path=dataset.root)
    return found


def _thumbnails(paths: Iterator[Path]) -> Iterator[bytes]:
    for path in paths:
        with contextlib.suppress(PictureError):
            image = load_rgb(path, at_least_px=SIDE_PX)
            image.thumbnail((SIDE_PX, SIDE_PX))
            image.info.clear()
            file = io.BytesIO()
            image.save(file, "JPEG", quality=QUALITY)
            if len(file.getvalue()) <= MOST_BYTES:
                yield file.getvalue()


@handles(PutSamplesRequest)
def _put_samples(request: PutSamplesRequest, context: TaskContext) -> Iterator[SamplesPut]:
    model = Path(request.model)
    found: dict[str, tuple[bytes, ...]] = {}
    if request.folder:
        dataset = scan_folder(Path(request.folder), min_classes=1)
        context.check_cancelled()
        found = sample_thumbnails(read_model_header(model).class_names, dataset)
    write_samples(model, found)
    yield SamplesPut(sum(map(len, found.values())))
