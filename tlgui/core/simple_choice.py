"""Quick, balanced or finest: network, weights and schedule together, for whoever wants to choose none of them.

Each is resolved with what is on this computer; only the finest may have to be downloaded. Standard library only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tlgui.core.backbones import Backbone, find_backbone
from tlgui.core.config import TrainConfig
from tlgui.core.messages import Message, say
from tlgui.core.phase_list import AUTO
from tlgui.core.short_list import TITLES, Offer, best_here, published_accuracy, short_list
from tlgui.core.spoken_names import spoken_name
from tlgui.core.suggestions import STARTER_BACKBONE, Facts, suggested, usual_schedule

SIMPLE_CHOICES = ("quick", "balanced", "finest")
USUAL_CHOICE = "balanced"
PURPOSES: Mapping[str, Message] = {
    "quick": say("simple_choice.for_quick"),
    "balanced": say("simple_choice.for_balanced"),
    "finest": say("simple_choice.for_finest"),
}


@dataclass(frozen=True)
class SimpleChoice:
    """What one of the three means on this computer."""

    key: str
    backbone: Backbone
    weights: str
    """As in a TrainConfig: imagenet, starter or a file's path."""
    schedule: str
    is_here: bool
    """Its weights are on this computer."""
    better: Offer | None = None
    """A network for the same purpose that knows more but would have to be downloaded."""

    @property
    def title(self) -> Message:
        """In one word."""
        return TITLES[self.key]

    @property
    def purpose(self) -> Message:
        """What it does, and for whom it is."""
        return PURPOSES[self.key]

    @property
    def network(self) -> Message:
        """The network's name for people."""
        return spoken_network(self.backbone.name, self.weights)

    @property
    def changes(self) -> dict[str, Any]:
        """What it chooses, by field of TrainConfig."""
        return {
            "backbone": self.backbone.name,
            "weights": self.weights,
            "schedule": self.schedule,
            "phases": AUTO,
        }

    def is_made(self, choices: Mapping[str, Any]) -> bool:
        """Return whether the choices of a config are this one."""
        return all(choices[key] == value for key, value in self.changes.items())

    def config(self, base: TrainConfig) -> TrainConfig:
        """Return a config with this choice, and with what suits it.

        Raises:
            ConfigError: other choices of the config contradict this one.
        """
        return suggested(base, self.changes)

    def gain(self) -> Message | None:
        """Return what a download would likely bring; None where there is nothing to say.

        The finest is compared with nothing: what is here is said beside it.
        """
        if self.better is None:
            return None
        known = published_accuracy(self.backbone) if self.weights != "starter" else None
        values = {"network": self.better.network, "size": self.better.backbone.size_mb}
        if known is None:
            return say("simple_choice.gain_over_starter", **values)
        return say("simple_choice.gain", **values, own=self.network, own_accuracy=known, accuracy=self.better.accuracy)


def spoken_network(backbone: str, weights: str) -> Message:
    """Return a network's name as its paper writes it, or that it is the built-in one."""
    if weights == "starter":
        return say("simple_choice.starter")
    return say("simple_choice.network", name=spoken_name(backbone))


def simple_choices(facts: Facts, *, has_timm: bool, has_starter: bool) -> tuple[SimpleChoice, ...]:
    """Return what quick, balanced and finest mean here.

    Quick and balanced take the best that is on this computer, if need be the built-in network; the finest is worth a
    download.

    Args:
        facts: which weights are here.
        has_timm: timm's networks can be built here.
        has_starter: the built-in network comes with this program.
    """
    offers = {offer.key: offer for offer in short_list(facts.weights_here, has_timm=has_timm)}
    return tuple(_resolved(offers[key], facts, has_timm=has_timm, has_starter=has_starter) for key in SIMPLE_CHOICES)


def _resolved(offer: Offer, facts: Facts, *, has_timm: bool, has_starter: bool) -> SimpleChoice:
    if offer.is_here or offer.key == "finest":
        return _choice(offer.key, offer.backbone, "imagenet", is_here=offer.is_here)
    own = best_here({*facts.weights_here, *facts.remembered_files}, has_timm=has_timm)
    if own:
        weights = "imagenet" if own in facts.weights_here else facts.remembered_files[own]
        backbone = find_backbone(own)
        is_better = offer.accuracy > (published_accuracy(backbone) or 0.0)
        return _choice(offer.key, backbone, weights, is_here=True, better=offer if is_better else None)
    if has_starter:
        return _choice(offer.key, find_backbone(STARTER_BACKBONE), "starter", is_here=True, better=offer)
    return _choice(offer.key, offer.backbone, "imagenet", is_here=False)


def _choice(key: str, backbone: Backbone, weights: str, *, is_here: bool, better: Offer | None = None) -> SimpleChoice:
    usual = usual_schedule(TrainConfig().choices() | {"backbone": backbone.name, "weights": weights})
    # A head alone learns in seconds whatever is below it.
    return SimpleChoice(key, backbone, weights, "features" if key == "quick" else usual, is_here, better)
