"""Sentences about what is known before a run: the instant answer and the audition of networks."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tlgui.core.messages import Message, Template, say

if TYPE_CHECKING:
    from tlgui.core.head_alone import HeadAlone, Ranking
    from tlgui.core.learning_curve import LearningCurve

AUDITION: dict[str, Template] = {
    "audition.answer": (
        "With {backbone} frozen and only a new head, about {accuracy:.0%} of new pictures like these are answered "
        "right ({low:.0%} to {high:.0%}). Guessing gets {guessing:.0%}."
    ),
    "audition.some": "Tried on {n} of your {n_in_all} pictures.",
    "audition.best_of_all": "{best} is best; chance alone hardly explains that.",
    "audition.best_with_equals": (
        "{best} comes first, but {others} may be just as good: the difference is within what chance gives "
        "with {n} pictures."
    ),
    "audition.no_room_for_features": "There is no room to keep what the network sees of these pictures.",
    "audition.close_other_programs": "Free some space on the disk, or close other programs, and try again.",
    "audition.in_the_run": (
        "The head alone: right on {accuracy:.0%} ({low:.0%} to {high:.0%}) of training pictures that were held back "
        "from it; guessing on {guessing:.0%}."
    ),
    "audition.tuning_gain": (
        "The head alone: {before:.0%} ({low:.0%} to {high:.0%}). Fine-tuning adds {points:.1f} points on the same "
        "pictures, {fixed} more right and {broken} more wrong: likely a real gain."
    ),
    "audition.tuning_loss": (
        "The head alone: {before:.0%} ({low:.0%} to {high:.0%}). Fine-tuning costs {points:.1f} points on the same "
        "pictures, {fixed} more right and {broken} more wrong: likely a real loss, so “Head only” suits them better."
    ),
    "audition.tuning_chance": (
        "The head alone: {before:.0%} ({low:.0%} to {high:.0%}). On the same pictures, {fixed} more are right and "
        "{broken} more wrong after fine-tuning: chance alone can explain that."
    ),
    "audition.tuning_not_kept": (
        "Fine-tuning did not help here and was not kept: the model is the network as it was before it, after epoch "
        "{epoch}, where the validation loss was lowest. Then it was right on {before:.1%} of the validation pictures, "
        "with fine-tuning on {after:.1%} at best."
    ),
    "audition.tuning_no_lower": (
        "Fine-tuning brought the validation loss no lower and was not kept: the model is the network as it was before "
        "it, after epoch {epoch}. Then it was right on {before:.1%} of the validation pictures, with fine-tuning on "
        "{after:.1%} at best, but with a higher loss: less sure where it was right, or surer where it was wrong."
    ),
    "audition.curve_rises": (
        "Accuracy still rises: twice the pictures would likely bring about {gain:.1f} points more "
        "({low:.1f} to {high:.1f}), if the new ones are like these."
    ),
    "audition.curve_rises_but_for_the_last": (
        "A curve through all the points still rises: by it, twice the pictures would likely bring about {gain:.1f} "
        "points more ({low:.1f} to {high:.1f}), if the new ones are like these. But the last step went down by "
        "{fall:.1f} points, by chance or not, so rely on it less."
    ),
    "audition.curve_flat": (
        "Accuracy has levelled off: twice as many pictures like these would likely bring less than {high:.1f} points. "
        "Pictures that show what is missing so far, or another network, may help more."
    ),
    "audition.curve_unclear": (
        "It cannot be told yet: twice the pictures may bring between {low:.1f} and {high:.1f} points more."
    ),
    "audition.tuning_same": (
        "The head alone: {before:.0%} ({low:.0%} to {high:.0%}), right and wrong on the very same pictures as after "
        "fine-tuning."
    ),
}


def answer_messages(row: HeadAlone) -> tuple[Message, ...]:
    """Return what one network's figures say."""
    low, high = row.interval
    answer = say(
        "audition.answer",
        backbone=network_name(*row.key),
        accuracy=row.accuracy,
        low=low,
        high=high,
        guessing=row.guessing,
    )
    if len(row.outcomes) == row.n_in_all:
        return (answer,)
    return answer, say("audition.some", n=len(row.outcomes), n_in_all=row.n_in_all)


def curve_messages(curve: LearningCurve) -> tuple[Message, ...]:
    """Return what a learning curve says of more pictures."""
    values = {"gain": 100 * curve.gain, "low": max(0.0, 100 * curve.gain_low), "high": max(0.1, 100 * curve.gain_high)}
    told = {
        "rises": _rises(curve, values),
        "flat": say("audition.curve_flat", **values),
        "unclear": say("audition.curve_unclear", **values),
    }[curve.outlook.value]
    n = len(curve.points[-1].rights)
    return (told,) if n == curve.n_in_all else (told, say("audition.some", n=n, n_in_all=curve.n_in_all))


def _rises(curve: LearningCurve, values: dict[str, float]) -> Message:
    """Return what is said of a curve that rises: not that it does so still where its last step goes down."""
    if curve.last_step >= 0:
        return say("audition.curve_rises", **values)
    return say("audition.curve_rises_but_for_the_last", fall=-100 * curve.last_step, **values)


def verdict_message(ranking: Ranking) -> Message | None:
    """Return what a ranking says; None with fewer than two networks."""
    if len(ranking.rows) < 2:
        return None
    best = network_name(*ranking.rows[0].key)
    equals = ranking.as_good_as_the_best
    if not equals:
        return say("audition.best_of_all", best=best)
    others = [network_name(*row.key) for row in equals]
    return say("audition.best_with_equals", best=best, others=others, n=ranking.rows[0].n)


def network_name(backbone: str, weights: str) -> str:
    """Return a network's name, with its weights where they are not ImageNet's."""
    return backbone if weights == "imagenet" else f"{backbone} ({os.path.basename(weights)})"
