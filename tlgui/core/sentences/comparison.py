"""What two runs say beside each other, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tlgui.core.messages import Message, Plural, Template, say

if TYPE_CHECKING:  # the errors speak through these tables, and a comparison knows the errors
    from tlgui.core.run_comparison import Comparison

COMPARISON: dict[str, Template] = {
    "compare.no_run": "There is no run in '{path}'.",
    "compare.name_run_folders": "Name two folders of runs.",
    "compare.no_answers": "The run in '{path}' kept no answers to single pictures, so it cannot be compared.",
    "compare.finish_or_train_again": (
        "Only a run that has finished keeps them, and runs of earlier versions never did: train again to compare."
    ),
    "compare.other_classes": "These runs tell other classes apart: no picture was held out by both.",
    "compare.nothing_in_common": (
        "No picture was held out by both runs ({first} pictures in one, {second} in the other), so nothing can be "
        "compared fairly: what one of them learned from, it would only remember."
    ),
    "compare.all_relabelled": Plural(
        "The only picture that both runs held out was of another class in each of them.",
        "The {n} pictures that both runs held out were of other classes in each of them.",
    ),
    "compare.choose_runs_of_the_same_folder": "Choose two runs on the same folder of pictures.",
    "compare.choose_runs_of_the_same_split": (
        "Choose two runs on the same folder of pictures with the same split: the same part held out, the same seed."
    ),
    "compare.judged": Plural(
        "1 picture was held out by both runs: A got {first} right, B {second}.",
        "The same {n} pictures were held out by both runs: A got {first} of them right, B {second}.",
    ),
    "compare.only_common": (
        "Only these are compared: A held out {first} pictures in all, B {second}; what only one of them held out, "
        "the other may have learned from."
    ),
    "compare.by_place": "The pictures were recognised by their places: one of the runs does not say what was in them.",
    "compare.relabelled": Plural(
        "1 picture is left out: it was of another class in the other run.",
        "{n} pictures are left out: they were of another class in the other run.",
    ),
    "compare.not_the_same_classes": "The two runs do not know the same classes.",
    "compare.same": "A and B were right and wrong on the very same pictures.",
    "compare.gain": "B fixed {fixed} of A's mistakes and broke {broken}: likely a real gain.",
    "compare.loss": "B fixed {fixed} of A's mistakes and broke {broken}: likely a real loss.",
    "compare.could_be_chance": "B fixed {fixed} of A's mistakes and broke {broken}: this could be chance.",
    "compare.too_few": ("B fixed {fixed} of A's mistakes and broke {broken}: too few to tell, this could be chance."),
    "compare.probability": (
        "If both were equally good, chance alone would make a difference at least this large in {p:.0%} of such "
        "comparisons."
    ),
    "compare.small_probability": (
        "If both were equally good, chance alone would make a difference at least this large in less than 1% of such "
        "comparisons."
    ),
}
SMALL = 0.01
_VERDICTS = {
    "same": "compare.same",
    "gain": "compare.gain",
    "loss": "compare.loss",
    "chance": "compare.could_be_chance",
    "too_few": "compare.too_few",
}


def verdict_words(comparison: Comparison) -> Message:
    """Return in one sentence whether run B is better than run A."""
    kind = comparison.verdict.value
    return say(_VERDICTS[kind], fixed=len(comparison.fixed), broken=len(comparison.broken))


def reasons_of(comparison: Comparison) -> tuple[Message, ...]:
    """Return what the verdict rests on: how many pictures, which are left out, and how probable chance is."""
    first, second = comparison.n_right
    words = [say("compare.judged", n=comparison.n, first=first, second=second)]
    if (comparison.n_first, comparison.n_second) != (comparison.n, comparison.n):
        words.append(say("compare.only_common", first=comparison.n_first, second=comparison.n_second))
    if comparison.n_relabelled:
        words.append(say("compare.relabelled", n=comparison.n_relabelled))
    if not comparison.has_same_classes:
        words.append(say("compare.not_the_same_classes"))
    if not comparison.is_by_content:
        words.append(say("compare.by_place"))
    if comparison.fixed or comparison.broken:
        is_small = comparison.p < SMALL
        words.append(say("compare.small_probability") if is_small else say("compare.probability", p=comparison.p))
    return tuple(words)
