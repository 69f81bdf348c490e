"""What the other processes of a run do: learn with the first one, and write and say nothing."""

from __future__ import annotations

import logging
from contextlib import nullcontext
from pathlib import Path

import torch

from tlgui.core.control import Control
from tlgui.core.dataset import Picture
from tlgui.core.errors import PictureError, TlguiError
from tlgui.core.messages import Text, say
from tlgui.engine.distributed.joined import control_of
from tlgui.engine.distributed.ranks import Ranks
from tlgui.engine.runs.course import Course
from tlgui.engine.runs.malloc_tuning import keep_freed_memory
from tlgui.engine.runs.prepare import build, make_loader_factory
from tlgui.engine.training.answers import ScoresStore
from tlgui.engine.training.best_keeper import BestKeeper
from tlgui.engine.training.checkpoint import Checkpoint
from tlgui.engine.training.context import TrainingContext
from tlgui.engine.training.device import Precision, pick_device
from tlgui.engine.training.epoch import EpochRunner
from tlgui.engine.training.trainer import Trainer
from tlgui.engine.training.training_state import StateStore

log = logging.getLogger(__name__)


def accompany_to_an_end(ranks: Ranks) -> int:
    """Train with the first process, leave word for it of what goes wrong here, and return this process's exit code.

    Raises:
        ProcessLostError: another process is gone, or the first one has ended before.
    """
    try:
        accompany(ranks)
    except TlguiError as error:
        log.warning("%s", error)
        ranks.tell_failure(error.message if not isinstance(error.message, str) else say("distributed.fault"))
        return error.exit_code
    except Exception:
        log.exception("A process that trains with others failed")
        ranks.tell_failure(say("distributed.fault"))
        raise
    return 0


def accompany(ranks: Ranks) -> None:
    """Train with the first process until its phases are over.

    Raises:
        ProcessLostError: another process is gone, or the first one has ended before.
        TlguiError: this process cannot go on.
    """
    course: Course | None = ranks.on_first(lambda: None)
    assert course is not None
    torch.manual_seed(course.plan.config.seed)
    with nullcontext() if course.plan.config.exact else keep_freed_memory():
        _go(course, ranks)


def _go(course: Course, ranks: Ranks) -> None:
    context = _context(course, ranks)

    def leave_out(picture: Picture, error: PictureError) -> None:
        # Not the error itself: what is sent is pickled, and some errors cannot be.
        ranks.post((picture, error.message, error.hint, error.path))

    loaders = make_loader_factory(course.plan, course.resolved.preprocessing, context, leave_out)
    trainer = Trainer(
        context,
        n_train=len(course.plan.split.train),
        loaders=loaders,
        runner=EpochRunner(context, lambda n: log.info("Batches are now processed %d pictures at a time", n)),
        best=BestKeeper(context.classifier, lambda _weights, _done: True),
        states=StateStore(lambda _state: True, _no_state, _answers_of(course)),
    )
    try:
        course.follow(context, loaders, lambda: trainer.run(course.phases, course.saved))
    finally:
        loaders.close()


def _context(course: Course, ranks: Ranks) -> TrainingContext:
    config = course.plan.config
    device = pick_device(config.device)
    classifier = build(config, len(course.plan.class_names), course.resolved, device)
    precision, control = Precision(course.plan.precision_plan, device), control_of(ranks, Control())
    return TrainingContext(classifier, config, device, precision, control, lambda _event: None, ranks)


def _answers_of(course: Course) -> ScoresStore:
    places = {picture.path: place for place, picture in enumerate(course.plan.split.val)}
    return ScoresStore(places, course.n_kept, lambda _scores: None)


def picture_posted(posted: tuple[Picture, Text, Text, Path | None]) -> tuple[Picture, PictureError]:
    """Return a picture that another process could not read, and why, from what it has posted."""
    picture, message, hint, path = posted
    return picture, PictureError(message, hint=hint, path=path)


def _no_state() -> Checkpoint:
    raise AssertionError("the first process keeps the state")
