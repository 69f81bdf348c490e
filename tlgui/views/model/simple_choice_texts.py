"""What is said of quick, balanced and finest on the Model page."""

from __future__ import annotations

from collections.abc import Sequence

from tlgui.core.config import TrainConfig
from tlgui.core.head_alone import HeadAlone
from tlgui.core.messages import Message, say
from tlgui.core.short_list import published_accuracy
from tlgui.core.simple_choice import SimpleChoice, spoken_network
from tlgui.views.model import model_texts
from tlgui.views.train.run_progress import duration_text
from tlgui.views.translation import marked, sentence, tr

TITLE = marked("How good, and how soon?")
HELP = marked("Take one of these and go on; everything else is chosen for you.")
MORE = marked("More choices: networks, heads, schedules, every number")
NO_PICTURES = marked("With your pictures open, it is said here how long each takes and how good it will be.")
MEASURING = marked("Measuring how long each takes...")
TRYING = marked("Trying how good each will be...")
MANY = marked("With so many pictures, how good it will be is only tried when you ask for it, under “More choices”.")
OWN = marked("Under “More choices” something else is chosen: {network}, {schedule}.")


def figures(choice: SimpleChoice, seconds: float | None, answer: HeadAlone | None) -> str:
    """Return how long a run takes here, and how good its model will be, as far as that is known."""
    parts = []
    if seconds is not None:
        parts.append(tr("About {duration} here").format(duration=duration_text(seconds)))
    if answer is not None:
        low, high = answer.interval
        span = tr("{accuracy:.0%} right ({low:.0%} to {high:.0%})")
        parts.append(span.format(accuracy=answer.accuracy, low=low, high=high))
    if not choice.is_here:
        parts.append(model_texts.not_here(choice.backbone))
    return "\n".join(parts)


def explanation(choice: SimpleChoice, usual: SimpleChoice) -> str:
    """Return what a choice is for and which network it takes; of one to download, what that would likely bring.

    Args:
        choice: one of the three.
        usual: the one that what is here is compared by.
    """
    lines = [sentence(choice.purpose), tr("Network: {network}.").format(network=sentence(choice.network))]
    known = published_accuracy(choice.backbone)
    if not choice.is_here and known is not None:
        lines.append(sentence(_compared(known, usual)))
    return "\n".join(lines)


def own_choice(config: TrainConfig) -> str:
    """Return what is chosen where it is none of the three."""
    network = sentence(spoken_network(config.backbone, config.weights))
    schedule = tr(model_texts.SCHEDULES[config.schedule][0])
    return tr(OWN).format(network=network, schedule=schedule)


def legend(answers: Sequence[HeadAlone]) -> str:
    """Return what the percentages are; empty where there are none."""
    return sentence(say("simple_choice.what_it_is")) if answers else ""


def _compared(known: float, usual: SimpleChoice) -> Message:
    own = published_accuracy(usual.backbone)
    if usual.weights == "starter" or own is None:
        return say("simple_choice.finest_over_starter", accuracy=known)
    return say("simple_choice.finest_gain", accuracy=known, own=usual.network, own_accuracy=own)
