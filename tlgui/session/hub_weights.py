"""Weights of the Hugging Face Hub that a person names: looked up, and fetched once agreed, in the window's process."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tlgui.core.messages import Text
from tlgui.engine.door.requests import FetchProgress
from tlgui.session.background import Report, ShouldStop, Work

if TYPE_CHECKING:
    from tlgui.engine.weights.hub_choice import HubChoice
    from tlgui.net.hub_repository import HubRepository


@dataclass(frozen=True)
class HubOffer:
    """What the Hub says of a repository."""

    choice: HubChoice
    repository: HubRepository | None
    """None where the weights are on this computer already: nobody was asked."""
    told: tuple[Text, ...] = ()
    """What to know before agreeing to the download."""


def looking_up(name: str) -> Work:
    """Return the work of asking the Hub what a repository holds; it answers a HubOffer and fetches nothing.

    Args:
        name: OWNER/NAME, or the address of its page. What is no such name fails as a ConfigError.
    """

    def work(_report: Report, should_stop: ShouldStop) -> HubOffer:
        # Late, here and below: requests takes a tenth of a second to import.
        from tlgui.engine.weights.hub_choice import HubChoice, offer
        from tlgui.net.hub_repository import describe_repository

        choice = HubChoice.of(name)
        if choice.is_here:
            return HubOffer(choice, None)
        repository = describe_repository(choice.asked, should_stop=should_stop)
        return HubOffer(choice, repository, offer(choice, repository))

    return work


def fetching(offered: HubOffer) -> Work:
    """Return the work of fetching what was offered and agreed to: it reports FetchProgress, answers their file."""

    def work(report: Report, should_stop: ShouldStop) -> Path:
        from tlgui.engine.weights.hub_choice import fetch_choice

        name = offered.choice.asked.repository
        if offered.repository is not None:
            fetch_choice(
                offered.choice,
                offered.repository,
                on_progress=lambda done, total: report(FetchProgress(name, done, total)),
                should_stop=should_stop,
            )
        return offered.choice.file

    return work
