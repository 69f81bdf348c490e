"""What a group of runs says, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tlgui.core.messages import Message, Plural, Template, say
from tlgui.core.paired_test import SIGNIFICANT

if TYPE_CHECKING:
    from tlgui.core.group_standing import GroupStanding, MemberStanding
    from tlgui.core.run_comparison import Comparison
    from tlgui.core.run_group import GroupMember, RunGroup

GROUPS: dict[str, Template] = {
    "group.try_all": "Try all",
    "group.transfer": "Pretrained or from scratch",
    "group.title": "{kind}: {when}, {pictures}",
    "group.name": "{parts}",
    "group.quoted": "“{name}”",
    "group.linear": "new last layer",
    "group.append": "added layer",
    "group.mlp": "small network",
    "group.features": "head only",
    "group.finetune": "fine-tuned",
    "group.gradual": "unfrozen from the top",
    "group.scratch": "from random weights",
    "group.head_alone": "pretrained, head alone",
    "group.tuned": "pretrained, fine-tuned",
    "group.go_on_or_elsewhere": "Continue those that are there, or choose another folder.",
    "group.done": Plural("{done} of 1 run is finished.", "{done} of {n} runs are finished."),
    "group.best_of_test": (
        "Best by the validation pictures, which choose: “{best}”. On {n} test pictures, which had no part in that "
        "choice, it gets {right} right ({low:.0%} to {high:.0%})."
    ),
    "group.best_of_val": "Best: “{best}”, with {right} of {n} validation pictures right ({low:.0%} to {high:.0%}).",
    "group.flattered": (
        "The best of {n_runs} on the same pictures is also the luckiest: on new pictures it will likely be a little "
        "less good than this."
    ),
    "group.second_gain": (
        "Beside the second, “{second}”, it fixed {fixed} mistakes and broke {broken}: likely really better."
    ),
    "group.second_loss": (
        "Yet beside the second, “{second}”, it fixed {fixed} mistakes and broke {broken} on these pictures: likely "
        "really worse. The validation pictures chose too luckily."
    ),
    "group.second_chance": (
        "Beside the second, “{second}”, it fixed {fixed} mistakes and broke {broken}: this could be chance."
    ),
    "group.second_too_few": (
        "Beside the second, “{second}”, it fixed {fixed} mistakes and broke {broken}: too few to tell."
    ),
    "group.second_same": "The second, “{second}”, was right and wrong on the very same pictures.",
    "group.equals": "Just as good may be: {others}.",
    "group.val_pictures": Plural("{right} of 1 validation picture", "{right} of {n} validation pictures"),
    "group.test_pictures": Plural("{right} of 1 test picture", "{right} of {n} test pictures"),
    "transfer.real": (
        "Starting from pretrained weights gets {pretrained} right; starting from random ones gets {scratch}: likely a "
        "real difference."
    ),
    "transfer.unsure": (
        "Starting from pretrained weights gets {pretrained} right; starting from random ones gets {scratch}: this "
        "could be chance."
    ),
    "transfer.more": "Fine-tuning gets {n} more right than the head alone ({fixed} fixed, {broken} broken): {how_sure}",
    "transfer.fewer": (
        "Fine-tuning gets {n} fewer right than the head alone ({fixed} fixed, {broken} broken): {how_sure}"
    ),
    "transfer.as_many": "Fine-tuning gets as many right as the head alone ({fixed} fixed, {broken} broken).",
    "transfer.likely_real": "likely real.",
    "transfer.may_be_chance": "may be chance.",
    "transfer.one_rule": (
        "All three had the same pictures, seed and number of epochs at most, and stopped early by the same rule."
    ),
}
TUNED = ("finetune", "gradual")
"""Schedules in which the network learns from pretrained weights."""
_SECOND = {
    "gain": "group.second_gain",
    "loss": "group.second_loss",
    "chance": "group.second_chance",
    "too_few": "group.second_too_few",
    "same": "group.second_same",
}
_HEADS = {"linear": "group.linear", "append": "group.append", "mlp": "group.mlp"}
_SCHEDULES = {
    "features": "group.features",
    "finetune": "group.finetune",
    "gradual": "group.gradual",
    "scratch": "group.scratch",
}
_TRANSFER = {"scratch": "group.scratch", "features": "group.head_alone"}


def group_title(group: RunGroup) -> Message:
    """Return what a group is called."""
    kind = say("group.try_all") if group.kind.value == "try_all" else say("group.transfer")
    return say("group.title", kind=kind, when=f"{group.started:%Y-%m-%d %H:%M}", pictures=group.dataset.name)


def member_name(group: RunGroup, member: GroupMember) -> Message:
    """Return what tells a run from the others of its group."""
    config = member.config
    if group.kind.value == "transfer":
        return say(_TRANSFER.get(config.schedule, "group.tuned"))
    networks = {(one.config.backbone, one.config.weights) for one in group.members if one.config.weights != "none"}
    parts: list[object] = []
    if len(networks) > 1:
        is_usual = config.weights in ("imagenet", "none")
        parts.append(config.backbone if is_usual else f"{config.backbone} ({_last_part(config.weights)})")
    if len({one.config.head for one in group.members}) > 1:
        parts.append(say(_HEADS[config.head]))
    if len({one.config.schedule for one in group.members}) > 1:
        parts.append(say(_SCHEDULES[config.schedule]))
    return say("group.name", parts=tuple(parts) or (config.backbone,))


def standing_messages(standing: GroupStanding) -> tuple[Message, ...]:
    """Return in words how a group stands: what is done, which run is best, and how sure that is."""
    n, done = len(standing.group.members), len(standing.finished)
    progress = (say("group.done", n=n, done=done),) if done < n else ()
    if standing.group.kind.value == "transfer":
        return *progress, *_transfer_messages(standing)
    return *progress, *_best_messages(standing)


def _best_messages(standing: GroupStanding) -> tuple[Message, ...]:
    best = standing.best
    if best is None or best.run is None or best.run.figures is None:
        return ()
    figures, name = best.run.figures, member_name(standing.group, best.member)
    values = {"best": name, "right": round(figures.accuracy * figures.n), "n": figures.n,
              "low": figures.accuracy_low, "high": figures.accuracy_high}  # fmt: skip
    if len(standing.finished) < 2:
        return ()
    if figures.part == "test":
        return say("group.best_of_test", **values), *_beside_others(standing)
    flattered = say("group.flattered", n_runs=len(standing.finished))
    return say("group.best_of_val", **values), *_beside_others(standing), flattered


def _beside_others(standing: GroupStanding) -> tuple[Message, ...]:
    second = standing.finished[1]
    words: list[Message] = []
    if second.beside is not None:
        words.append(_beside_second(standing, second, second.beside))
    others = [member_name(standing.group, row.member) for row in standing.as_good_as_the_best if row is not second]
    if others:
        words.append(say("group.equals", others=tuple(say("group.quoted", name=name) for name in others)))
    return tuple(words)


def _beside_second(standing: GroupStanding, second: MemberStanding, comparison: Comparison) -> Message:
    name = member_name(standing.group, second.member)
    fixed, broken = len(comparison.fixed), len(comparison.broken)
    kind = comparison.verdict.value
    if kind == "gain" and second in standing.as_good_as_the_best:
        kind = "chance"  # one of several comparisons: each has to be surer
    return say(_SECOND[kind], second=name, fixed=fixed, broken=broken)


def _transfer_messages(standing: GroupStanding) -> tuple[Message, ...]:
    scratch, alone, tuned = (standing.row_of(*names) for names in (("scratch",), ("features",), TUNED))
    if tuned is None:
        return ()
    words: list[Message] = []
    if scratch is not None and scratch.beside is not None:
        words.append(_beside_scratch(standing, scratch.beside))
    if alone is not None and alone.beside is not None:
        words.append(_beside_head_alone(alone.beside))
    return (*words, say("transfer.one_rule")) if len(words) > 1 else tuple(words)


def _beside_scratch(standing: GroupStanding, comparison: Comparison) -> Message:
    scratch, pretrained = (_pictures(standing, right, comparison.n) for right in comparison.n_right)
    if comparison.p < SIGNIFICANT:
        return say("transfer.real", pretrained=pretrained, scratch=scratch)
    return say("transfer.unsure", pretrained=pretrained, scratch=scratch)


def _beside_head_alone(comparison: Comparison) -> Message:
    fixed, broken = len(comparison.fixed), len(comparison.broken)
    is_real = comparison.p < SIGNIFICANT
    values = {"fixed": fixed, "broken": broken, "n": abs(fixed - broken)}
    if fixed == broken:
        return say("transfer.as_many", **values)
    how_sure = say("transfer.likely_real") if is_real else say("transfer.may_be_chance")
    if fixed > broken:
        return say("transfer.more", **values, how_sure=how_sure)
    return say("transfer.fewer", **values, how_sure=how_sure)


def _pictures(standing: GroupStanding, right: int, n: int) -> Message:
    if standing.part == "test":
        return say("group.test_pictures", right=right, n=n)
    return say("group.val_pictures", right=right, n=n)


def _last_part(weights: str) -> str:
    return weights.replace("\\", "/").rpartition("/")[2]
