"""Why a model is told to be as good as this in one place and as good as that in another."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

OTHER_FIGURES: dict[str, Template] = {
    "figures.others": "Other figures you have seen",
    "figures.validation": Plural(
        "{accuracy:.1%} on the 1 validation picture: the best epoch was chosen by it, so this may look too good.",
        "{accuracy:.1%} on the {n} validation pictures: the best epoch was chosen by them, so this may look a little "
        "too good.",
    ),
    "figures.curve": (
        "{accuracy:.1%} in the curves, after epoch {epoch}: on the validation pictures too, but measured during the "
        "run, with quicker and less precise arithmetic."
    ),
    "figures.training": (
        "{accuracy:.1%} of the training pictures, in the same epoch: it learned from these, so this says nothing of "
        "new pictures."
    ),
    "figures.first_answer": (
        "{accuracy:.0%} ({low:.0%} to {high:.0%}) as the first answer, before the first epoch: that was a new head "
        "alone, not this model, counted on training pictures that it had not learned from."
    ),
    "figures.dial": (
        "What the answer dial promises counts only the answers that the model is sure enough to give; what goes to you "
        "is not counted."
    ),
    "figures.believe_test": "Believe {accuracy:.1%}: the test pictures had no say in anything.",
    "figures.believe_val": (
        "Believe {accuracy:.1%}, and expect a little less of new pictures: this run had too few pictures to keep "
        "some for a test."
    ),
}
