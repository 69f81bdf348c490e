"""What the untouched network answers for a handful of the person's pictures."""

from __future__ import annotations

from collections.abc import Iterator

from torch import Tensor

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset, Picture
from tlgui.core.errors import PictureError
from tlgui.core.events import Preparing
from tlgui.core.known_answers import N_BEST, KnownAnswer, KnownNames, handful, named_among
from tlgui.core.messages import say
from tlgui.core.prediction import Score
from tlgui.engine.runs.audition import HeadWork
from tlgui.engine.runs.untouched import NoAnswersError, UntouchedNetwork


def known_answers(config: TrainConfig, dataset: Dataset, work: HeadWork) -> Iterator[KnownNames | KnownAnswer]:
    """Yield which names the network has, and then its answer for each of a few pictures as soon as it is there.

    Args:
        config: whose backbone, weights, device and seed count.
        dataset: from scan_folder.
        work: hears of the progress, and may end it between two pictures.

    Raises:
        NoAnswersError: the weights have none, or nobody knows what they stand for.
        WeightsMissingError, WeightsMismatchError, DeviceError: as runs.run.train.
        CancelledError: a stop was asked for.
    """
    pictures = handful(dataset, config.seed)
    work.on_event(Preparing("known answers", 0, len(pictures)))
    network = UntouchedNetwork.load(config, work)
    if not network.names:
        raise NoAnswersError(say("knows.names_not_known", n_names=network.n_answers))
    among = named_among(dataset.class_names, network.names)
    yield KnownNames(config.backbone, len(network.names), among, len(dataset.class_names), network.is_certain)
    for done, (picture, image) in enumerate(network.images(pictures), start=1):
        work.require_wanted()
        yield _known_answer(picture, image, network, dataset)
        work.on_event(Preparing("known answers", done, len(pictures)))


def _known_answer(
    picture: Picture, image: Tensor | PictureError, network: UntouchedNetwork, dataset: Dataset
) -> KnownAnswer:
    path, class_name = str(picture.path), dataset.class_names[picture.class_index]
    if isinstance(image, PictureError):
        return KnownAnswer(path, class_name, error=image.message)
    best = network.probabilities(image[None])[0].topk(min(N_BEST, network.n_answers))
    found = zip(best.indices.tolist(), best.values.tolist(), strict=True)
    return KnownAnswer(path, class_name, tuple(Score(network.names[index], value) for index, value in found))
