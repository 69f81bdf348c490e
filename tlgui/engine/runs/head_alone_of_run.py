"""What a head alone reaches on the pictures of a run: told before the first epoch, and compared with at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from torch import Tensor

from tlgui.core.by_origin import careless_message
from tlgui.core.dataset import Picture
from tlgui.core.errors import CancelledError
from tlgui.core.evaluation import wilson_interval
from tlgui.core.events import EpochDone, Notice, PhaseStarted
from tlgui.core.head_alone import HEAD_ALONE, TUNING, not_kept_message, tuning_message
from tlgui.core.messages import Message, say
from tlgui.core.picture_scores import PictureScores
from tlgui.core.schedule import Phase
from tlgui.core.unfreezing import HEAD
from tlgui.engine.runs.audition import HeadWork, TriedPictures, classes_of, cross_validated, folds_of, tried_part
from tlgui.engine.runs.plan import RunPlan
from tlgui.engine.training.context import TrainingContext
from tlgui.engine.training.linear_fit import fit_linear
from tlgui.engine.training.loader_factory import LoaderFactory

LEAST_PICTURES = 20
"""To learn from; with fewer the range would be wider than anything it could tell."""
MOST_FITTED = 5000
"""Pictures that the head learns from which answers the pictures of the final figures."""


def is_worth_trying(plan: RunPlan, phases: Sequence[Phase]) -> bool:
    """Return whether a run keeps the features of a pretrained network anyway, so that a first answer costs little."""
    config = plan.config
    begins_with_head = bool(phases) and phases[0].learning_blocks == (HEAD,)
    keeps_features = config.cached_views > 0 and not config.exact
    is_pretrained = config.weights != "none" and config.head != "append"
    return begins_with_head and keeps_features and is_pretrained and len(plan.split.train) >= LEAST_PICTURES


def try_head_alone(plan: RunPlan, context: TrainingContext, loaders: LoaderFactory) -> None:
    """Report what a head alone reaches, as a Notice; nothing after a stop, or where features cannot be kept.

    The head answers, cross-validated, pictures to learn from; and, fitted to those, the pictures of the final figures,
    so that these can be compared picture by picture.

    Raises:
        DatasetError: none of the pictures can be read.
    """
    context.classifier.set_learning((HEAD,))
    tried, work = TriedPictures.of_run(plan), HeadWork(context.emit, context.control)
    features = loaders.compute_head_features(tried.split.train)
    if features is None:
        return
    try:
        is_right = cross_validated(*features, tried, work)
        careless = _careless_answers(plan, features, tried, work)
        wrong = _wrong_answers(plan, work, loaders)
    except CancelledError:
        return
    if wrong is None:
        return
    low, high = wilson_interval(sum(is_right), len(is_right))
    told = say(
        "audition.in_the_run",
        accuracy=sum(is_right) / len(is_right),
        low=low,
        high=high,
        guessing=tried.guessing,
        wrong=wrong,
    )
    context.emit(Notice(HEAD_ALONE, told))
    if plan.held is not None and careless:
        n, kind = len(careless), plan.held.kind
        context.emit(Notice("careless", careless_message(kind, sum(careless) / n, sum(is_right) / n, n)))


def _careless_answers(
    plan: RunPlan, features: tuple[Tensor, list[Picture]], tried: TriedPictures, work: HeadWork
) -> list[bool]:
    """Answer the pictures in folds drawn picture by picture, where the run holds out more; else nothing."""
    if plan.held is None:
        return []
    folds = folds_of(tried.split.train, tried.hashes, (), plan.config)
    return cross_validated(*features, replace(tried, folds=folds), work)


def what_tuning_adds(told: Message, plan: RunPlan, scores: PictureScores) -> Notice | None:
    """Return what the finished model adds to the head alone on the same pictures; None where there are none.

    Args:
        told: the message of `try_head_alone`.
        plan: of the run.
        scores: that the final figures were counted from.
    """
    wrong = told.value("wrong")
    if not isinstance(wrong, tuple):
        return None
    pictures = measured_pictures(plan)
    was_right = {str(picture.path): number not in set(wrong) for number, picture in enumerate(pictures)}
    pairs = [(was_right[p.path], not p.is_mistake) for p in scores.pictures if p.path in was_right]
    message = tuning_message(pairs)
    return Notice(TUNING, message) if message else None


def tuned_epochs(epochs: Sequence[EpochDone], phases: Sequence[PhaseStarted]) -> tuple[EpochDone, ...]:
    """Return the epochs in which more than the head learned."""
    below_head = {phase.index for phase in phases if phase.learning_blocks != (HEAD,)}
    return tuple(epoch for epoch in epochs if epoch.phase in below_head)


def why_not_kept(best: EpochDone, tuned: Sequence[EpochDone]) -> Notice | None:
    """Return that fine-tuning was not kept; None where the best epoch is not before it.

    Args:
        best: the epoch that the model is of.
        tuned: of the run, as `tuned_epochs`.
    """
    if not tuned or best.epoch >= tuned[0].epoch:
        return None
    most = max(epoch.val_accuracy for epoch in tuned)
    return Notice(TUNING, not_kept_message(best.epoch, best.val_accuracy, most))


def measured_pictures(plan: RunPlan) -> tuple[Picture, ...]:
    """Return the pictures that the final figures come from."""
    return plan.split.test or plan.split.val


def _wrong_answers(plan: RunPlan, work: HeadWork, loaders: LoaderFactory) -> tuple[int, ...] | None:
    """Return which pictures of the final figures a head alone answers wrongly, by number; None after a stop."""
    learned = loaders.compute_head_features(tried_part(plan.split.train, plan.config.seed, MOST_FITTED))
    asked = loaders.compute_head_features(measured_pictures(plan)) if learned is not None else None
    if learned is None or asked is None:
        return None

    features, found = learned
    fit = fit_linear(features, classes_of(found, features), len(plan.class_names), work.require_wanted)
    answers = fit.answers(asked[0]).tolist()
    answer_of = {picture.path: answer for picture, answer in zip(asked[1], answers, strict=True)}
    return tuple(n for n, p in enumerate(measured_pictures(plan)) if answer_of.get(p.path) != p.class_index)
