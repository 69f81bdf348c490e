"""Sentences about what a pretrained network answers before any training."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tlgui.core.messages import Message, Plural, Template, say
from tlgui.core.spoken_names import spoken_name

if TYPE_CHECKING:
    from tlgui.core.known_answers import KnownNames

N_LISTED = 5
"""More names are not listed in a sentence."""

KNOWS: dict[str, Template] = {
    "knows.none_of_yours": (
        "{backbone} can only answer with the {n_names} names that it learned, and none of your classes is among them: "
        "it takes your pictures for what it has names for. So it gets a new head, which learns your classes."
    ),
    "knows.some_of_yours": (
        "{backbone} can only answer with the {n_names} names that it learned. Of your {n_classes} classes it has names "
        "for {names} alone, so it must be told about the others: a new head learns yours, and only yours."
    ),
    "knows.all_of_yours": (
        "{backbone} has names for all of your classes, but it still answers with any of the {n_names} that it learned. "
        "A new head answers with yours alone, and learns from your pictures what tells them apart."
    ),
    "knows.and_more": Plural("{names} and 1 more", "{names} and {n} more"),
    "knows.names_may_differ": (
        "This file is none of the published sets of weights. The names are those of ImageNet; if it learned something "
        "else, they mean nothing."
    ),
    "knows.random_weights": "Random weights have learned nothing yet, so there are no answers to show.",
    "knows.starter": (
        "The built-in starter network learned from drawings, and its last layer was left behind: it has no answers of "
        "its own to show."
    ),
    "knows.features_only": (
        "{backbone} was made to tell of pictures rather than to name what is in them: it comes without a last layer, "
        "so it has no answers to show."
    ),
    "knows.no_last_layer": "These weights come without the last layer, so there are no answers to show.",
    "knows.names_not_known": "The names of the {n_names} things that these weights can answer with are not known here.",
}


def names_messages(names: KnownNames) -> tuple[Message, ...]:
    """Return why the network must be retrained, and how sure its names are."""
    name = spoken_name(names.backbone)
    values: dict[str, object] = {"backbone": name, "n_names": names.n_names, "n_classes": names.n_classes}
    if not names.among:
        why = say("knows.none_of_yours", **values)
    elif len(names.among) < names.n_classes:
        why = say("knows.some_of_yours", names=_listed(names.among), **values)
    else:
        why = say("knows.all_of_yours", **values)
    return (why,) if names.is_certain else (why, say("knows.names_may_differ"))


def _listed(names: tuple[str, ...]) -> Message | tuple[str, ...]:
    n_more = len(names) - N_LISTED
    quoted = tuple(f"'{name}'" for name in names[:N_LISTED])
    return quoted if n_more <= 0 else say("knows.and_more", names=quoted, n=n_more)
