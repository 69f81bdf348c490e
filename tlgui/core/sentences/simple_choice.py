"""Sentences about quick, balanced and finest."""

from __future__ import annotations

from tlgui.core.messages import Template

SIMPLE_CHOICE: dict[str, Template] = {
    "simple_choice.for_quick": "For a first look: only the last layer learns.",
    "simple_choice.for_balanced": "The usual choice: the whole network learns, gently.",
    "simple_choice.for_finest": "For differences that are hard to see: a large network. Slow without a graphics card.",
    "simple_choice.starter": "the built-in starter network",
    "simple_choice.network": "{name}",
    "simple_choice.gain": (
        "{network}, a download of {size:.0f} MB, would likely get more right: it names {accuracy:.0f}% of ImageNet's "
        "photos right, {own} {own_accuracy:.0f}%."
    ),
    "simple_choice.gain_over_starter": (
        "All there is on this computer is the built-in network, which learned from drawings. {network}, a download of "
        "{size:.0f} MB, has learned from photos: on three sets of pictures such a network was right on 12 to 25 more "
        "of 100 by its last layer alone, and on 4 to 19 more once all of it had learned; on photos the most."
    ),
    "simple_choice.finest_gain": "It names {accuracy:.0f}% of ImageNet's photos right, {own} {own_accuracy:.0f}%.",
    "simple_choice.finest_over_starter": "It names {accuracy:.0f}% of ImageNet's photos right.",
    "simple_choice.what_it_is": (
        "The percentage is how many of your pictures the last layer alone gets right (95% range), each answered by one "
        "that had not seen it. Where more of the network learns, it was 2 points higher on average in our tests."
    ),
    "simple_choice.taken": "{title}: {network}. {purpose}",
}
