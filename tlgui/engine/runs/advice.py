"""What suits a person's pictures, with the similarity measured by the untouched network."""

from __future__ import annotations

from collections.abc import Iterator

from torch import Tensor

from tlgui.core.advice import Advice, Domain, advise, domain_of_weights
from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.events import Preparing
from tlgui.engine.results.similarity import measure_similarity
from tlgui.engine.runs.audition import HeadWork
from tlgui.engine.runs.known_pictures import choose_known
from tlgui.engine.runs.untouched import NoAnswersError, UntouchedNetwork

MOST_PICTURES = 120
"""That are tried: the share is then known to within 9 points, and a small network takes half a minute on a busy
processor."""


def find_advice(config: TrainConfig, dataset: Dataset, work: HeadWork) -> Advice:
    """Measure, and return what suits.

    A folder's own test pictures are not looked at. Which of the others a run sets aside does not matter: their classes
    are not asked for.

    Args:
        config: whose network, weights, device, seed and parts of the pictures count.
        dataset: from scan_folder.
        work: hears of the progress, and may end it between two pictures.

    Raises:
        WeightsMissingError, WeightsMismatchError, DeviceError: as runs.run.train.
        CancelledError: a stop was asked for.
    """
    known = domain_of_weights(config.weights)
    if known is not None:
        return advise(config, dataset, known)
    pool = [picture for picture in dataset.pictures if picture.subset != "test"]
    pictures = choose_known(pool, MOST_PICTURES, config.seed)
    work.on_event(Preparing("similarity", 0, len(pictures)))
    try:
        network = UntouchedNetwork.load(config, work)
    except NoAnswersError:
        return advise(config, dataset, Domain.UNKNOWN)

    def readable() -> Iterator[Tensor]:
        for _, image in network.images(pictures):
            work.require_wanted()
            if isinstance(image, Tensor):
                yield image

    def report(done: int) -> None:
        work.on_event(Preparing("similarity", done, len(pictures)))

    similarity = measure_similarity(readable(), lambda images: network.probabilities(images).amax(dim=1), report)
    work.on_event(Preparing("similarity", len(pictures), len(pictures)))  # also where some could not be read
    return advise(config, dataset, similarity.domain, similarity)
