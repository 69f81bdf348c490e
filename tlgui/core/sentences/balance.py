"""Sentences about classes with many and with few pictures."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

BALANCE: dict[str, Template] = {
    "balance.counted_equally": (
        "Your classes are uneven: {n_most} pictures of '{most}' to learn from, {n_least} of '{least}'. The finished "
        "model counts every class as equally likely, so that it does not overlook the rare ones; its probabilities "
        "are meant so, too. The curves show it before that."
    ),
    "balance.right_on": Plural(
        "of each class are answered right on average, each class counted equally (balanced accuracy), on 1 {part} "
        "picture",
        "of each class are answered right on average, each class counted equally (balanced accuracy), on {n} {part} "
        "pictures",
    ),
    "balance.of_all": (
        "Of all these pictures, each counted once, {accuracy:.1%} are answered right: the larger classes weigh most."
    ),
    "balance.curve": (
        "{accuracy:.1%} in the curves, after epoch {epoch}: on the validation pictures too, each counted once, and "
        "before the model counted every class equally."
    ),
}
