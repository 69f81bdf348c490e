"""Weights that a person names by their repository on the Hugging Face Hub: 'hub:OWNER/NAME'."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path

from tlgui.core.atomic_file import write_bytes_atomic
from tlgui.core.backbones import hub_terms
from tlgui.core.errors import ConfigError, WeightsMissingError
from tlgui.core.licences import licence_name
from tlgui.core.messages import Message, Text, say
from tlgui.core.suggestions import HUB_CHOICE
from tlgui.engine.weights.hub_files import CONFIG_FILE, SOURCE_FILE, HubSource, weights_in
from tlgui.engine.weights.store import MIB, own_folder
from tlgui.net.fetch import OnProgress, ShouldStop
from tlgui.net.fetch_errors import disk_error
from tlgui.net.hub import fetch_from_hub
from tlgui.net.hub_place import HubFile, hub_host
from tlgui.net.hub_repository import HubRepository, parsed_repository, read_config

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class HubChoice:
    """A repository, and the folder of tlgui's own in which its weights are kept as the Hub has them."""

    asked: HubFile

    @classmethod
    def of(cls, choice: str) -> HubChoice:
        """Return what a choice names: 'OWNER/NAME', with or without 'hub:' before it, or the address of its page.

        Raises:
            ConfigError: it is no name of a repository.
        """
        name = choice.removeprefix(HUB_CHOICE)
        asked = parsed_repository(name)
        if asked is None:
            prefix = HUB_CHOICE if choice.startswith(HUB_CHOICE) else ""
            raise ConfigError(
                say("weights.is_no_repository", name=choice), hint=say("weights.name_a_repository", choice=prefix)
            )
        return cls(asked)

    @property
    def folder(self) -> Path:
        """Where its weights are kept."""
        revision = "" if self.asked.revision == "main" else f"@{self.asked.revision}"
        return own_folder() / "hub" / f"{self.asked.repository}{revision}".replace("/", "--")

    @property
    def is_here(self) -> bool:
        """Whether its weights are on this computer: the note of where they come from is written last."""
        return (self.folder / SOURCE_FILE).is_file() and self.file != self.folder

    @property
    def file(self) -> Path:
        """Its file of weights; the folder where there is none yet."""
        return weights_in(self.folder)

    def missing(self) -> WeightsMissingError:
        """Return the error that says that the weights are not here."""
        return WeightsMissingError(
            say("weights.are_not_on_this_machine", what=say("weights.of_the_hub", name=self.asked.repository)),
            hint=say("weights.agree_to_fetch_them"),
        )


def offer(choice: HubChoice, repository: HubRepository) -> tuple[Text, ...]:
    """Return what a person should know before agreeing to a download: how much, where from, where to, the licence."""
    source = say("weights.of_repository", name=choice.asked.repository, host=hub_host())
    return (
        say("weights.of_the_hub_are_mb", name=choice.asked.repository, size=max(1, round(repository.n_bytes / MIB))),
        say("weights.come_from", source=source, folder=choice.folder),
        licence_sentence(repository.licence),
    )


def licence_sentence(licence: str) -> Message:
    """Return what a licence of the Hub says or forbids."""
    terms, name = hub_terms(licence), licence_name(licence)
    if terms.forbids_commercial_use:
        return say("weights.their_licence_forbids_commercial_use", licence=name)
    if terms.kind == "own":
        return say("weights.their_licence_has_terms_of_its_own", licence=name)
    return say("weights.have_licence", licence=name) if licence else say("weights.no_licence_is_known")


def fetch_choice(
    choice: HubChoice,
    repository: HubRepository,
    *,
    on_progress: OnProgress | None = None,
    should_stop: ShouldStop | None = None,
) -> Path:
    """Fetch a repository's weights and config into its folder; the person has agreed.

    Returns:
        The folder.

    Raises:
        DownloadError: it cannot be had, or written.
        CancelledError: `should_stop` said so; what has come is kept, and the next try goes on there.
    """
    folder = choice.folder
    config = read_config(repository, should_stop=should_stop)
    fetch_from_hub(
        repository.weights,
        folder / repository.weights.name,
        most_bytes=repository.n_bytes,
        on_progress=on_progress,
        should_stop=should_stop,
    )
    source = HubSource(choice.asked.repository, repository.weights.revision, repository.licence)
    try:
        if config:
            write_bytes_atomic(folder / CONFIG_FILE, config)
        write_bytes_atomic(folder / SOURCE_FILE, json.dumps(asdict(source)).encode())
    except OSError as error:
        raise disk_error(error, folder / CONFIG_FILE) from error
    return folder
