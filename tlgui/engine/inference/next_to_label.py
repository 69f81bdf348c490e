"""Which of many pictures without a class teach a model most: those it is unsure of, and different from one another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import torch
from torch import Tensor
from torch.nn.functional import normalize

from tlgui.core.added_pictures import read_added
from tlgui.core.errors import DatasetError
from tlgui.core.events import Preparing
from tlgui.core.messages import say
from tlgui.core.next_to_label import NextToLabel, margin
from tlgui.core.prediction import Prediction
from tlgui.engine.data.folder import find_pictures
from tlgui.engine.data.picture_hashes import content_hash
from tlgui.engine.door.labelling_requests import LabelNextReady, LabelNextRequest
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.inference.loaded_model import loaded_model
from tlgui.engine.inference.predictor import Predictor

MOST_PICTURES = 20_000
"""That are looked at: their features are kept until the choice is made."""
N_COMPARED = 2
"""Times as many as are wanted."""
LOOKING = "label next"


def choose_next(features: Tensor, probabilities: Tensor, count: int) -> list[int]:
    """Return the numbers of the most useful pictures, the most useful first.

    Args:
        features: (N, n_features) float32, what the model's head gets of each picture.
        probabilities: (N, n_classes) float32.
        count: how many; all of them where there are no more.
    """
    return choose_apart(features, uncertainty(probabilities), count)


def uncertainty(probabilities: Tensor) -> Tensor:
    """Return (N,) 0..1 for (N, n_classes) probabilities: 1 where the two most probable classes are equally so."""
    best = probabilities.topk(min(2, probabilities.shape[1]), dim=1).values
    return 1 - (best[:, 0] - best[:, 1]) if best.shape[1] == 2 else torch.ones(len(best))


def choose_apart(features: Tensor, weight: Tensor, count: int) -> list[int]:
    """Return the numbers of rows of large weight that are not alike, the best first.

    A row that is nearer to a chosen one than rows of so few usually are to one another counts for less in proportion.
    Farther ones do not count for more: what lies apart from everything is odd, and teaches less.

    Args:
        features: (N, n_features) float32.
        weight: (N,) 0..1.
        count: how many.
    """
    unit = normalize(features, dim=1)
    usual = _usual_distance(unit, N_COMPARED * count)
    weight = weight.clamp_min(1e-6)
    freshness = torch.ones(len(unit))
    chosen: list[int] = []
    while len(chosen) < min(count, len(unit)):
        score = weight * freshness
        score[chosen] = -1
        chosen.append(int(score.argmax()))
        freshness = torch.minimum(freshness, (1 - unit @ unit[chosen[-1]]).clamp_min(0) / usual)
    return chosen


def _usual_distance(unit: Tensor, n: int) -> float:
    """Return how far the nearest other one usually is, among n rows: so few that doubles seldom meet."""
    order = torch.randperm(len(unit), generator=torch.Generator().manual_seed(0))
    sample = unit[order[:n]]
    if len(sample) < 2:
        return 1.0
    distances = (1 - sample @ sample.T).fill_diagonal_(2.0).min(dim=1).values
    return max(1e-6, distances.median().item())


def next_to_label(
    predictor: Predictor,
    paths: Sequence[Path],
    count: int,
    *,
    root: Path | None,
    report: Callable[[Preparing], None],
    check: Callable[[], None],
) -> NextToLabel:
    """Look at pictures and choose.

    Args:
        predictor: of the model.
        paths: pictures and folders of them.
        count: how many to choose, at most.
        root: the folder that the labels go to, or None; what is in it or was added to it is not chosen.
        report: told how far it is.
        check: called for each picture; may raise.

    Raises:
        DatasetError: there is no picture to choose from, or the list of the added ones is damaged.
    """
    found = find_pictures(paths)
    step = max(1, -(-len(found) // MOST_PICTURES))
    looked_at = found[::step]
    known = _Known(predictor, root)
    new = [path for path in looked_at if not known.has(path, check)]
    predictions: list[Prediction] = []
    rows: list[Tensor] = []
    n_unreadable = 0
    for done, (prediction, row) in enumerate(predictor.predict_with_features(new), start=1):
        check()
        report(Preparing(LOOKING, done, len(new)))
        if row is None:
            n_unreadable += 1
        else:
            predictions.append(prediction)
            rows.append(row)
    if not rows:
        raise DatasetError(
            say("labelling.no_pictures", path=", ".join(map(str, paths))), hint=say("labelling.no_pictures_hint")
        )
    unsure = torch.tensor([1 - margin(prediction) for prediction in predictions])
    chosen = choose_apart(torch.stack(rows), unsure, count)
    return NextToLabel(
        tuple(predictions[number] for number in chosen),
        n_looked_at=len(predictions),
        n_known=len(looked_at) - len(new),
        n_unreadable=n_unreadable,
        n_passed_over=len(found) - len(looked_at),
    )


class _Known:
    """What needs no label: pictures that the model was measured on, that the folder has, and copies of others."""

    def __init__(self, predictor: Predictor, root: Path | None) -> None:
        self._seen = {content for contents in predictor.header.split.values() for content in contents}
        self._root = root.absolute() if root is not None else None
        if root is not None:
            self._seen |= {item.content for item in read_added(root)}

    def has(self, path: Path, check: Callable[[], None]) -> bool:
        """Return whether a picture, or its content, was there before; remember it."""
        check()
        if self._root is not None and path.absolute().is_relative_to(self._root):
            return True
        try:
            content = content_hash(path)
        except DatasetError:
            return False  # the predictor says why
        if content in self._seen:
            return True
        self._seen.add(content)
        return False


@handles(LabelNextRequest)
def _label_next(request: LabelNextRequest, context: TaskContext) -> Iterator[LabelNextReady]:
    chosen = next_to_label(
        loaded_model(request.model),
        tuple(map(Path, request.paths)),
        request.count,
        root=Path(request.root) if request.root else None,
        report=context.report,
        check=context.check_cancelled,
    )
    yield LabelNextReady(chosen)
