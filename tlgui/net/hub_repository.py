"""What a repository of the Hugging Face Hub holds: its licence and its files of weights, before anything is fetched."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

import requests

from tlgui.core.errors import DownloadError
from tlgui.core.json_values import list_of, object_of
from tlgui.core.messages import say
from tlgui.net import hub_errors
from tlgui.net.fetch import ShouldStop
from tlgui.net.fetch_errors import REFUSED_HINT, OddAnswerError
from tlgui.net.hub_place import HUB, WEIGHTS_NAME, HubFile, hub_address, hub_host
from tlgui.net.hub_question import HubQuestion
from tlgui.net.patience import Patience
from tlgui.net.web_request import AnswerHead, WebRequest

CONFIG_NAME = "config.json"
WEIGHTS_NAMES = (WEIGHTS_NAME, "pytorch_model.bin")
"""In the order in which they are wished for."""
NAME = re.compile(r"(?P<owner>[\w.-]+)/(?P<name>[\w.-]+)(?:@(?P<revision>[\w./-]+))?")
PAGE = re.compile(
    r"https?://(?P<host>[^/]+)/(?P<repository>[^/?#]+/[^/?#]+?)(?:/tree/(?P<revision>[^/?#]+))?/?(?:[?#].*)?"
)
"""Where a browser shows a repository; the revision is the branch or commit that the person looked at."""
MOST_BYTES = 4_000_000
"""A repository of ten thousand files describes itself in less."""


@dataclass(frozen=True)
class HubRepository:
    """A repository with weights, as it was at one commit."""

    weights: HubFile
    """Its file of weights, by the commit."""
    n_bytes: int
    """Of the weights."""
    licence: str
    """As its makers declare it, such as 'apache-2.0'; empty where they declare none."""
    config: HubFile | None
    """Its config.json; None where it has none."""
    config_blob: str = ""
    """The config's hash, as git has it; empty where the Hub does not tell."""


def parsed_repository(text: str) -> HubFile | None:
    """Return the repository that 'OWNER/NAME', 'OWNER/NAME@REVISION' or its page's address names; None for others."""
    text = text.strip()
    page = PAGE.fullmatch(text)
    if page is not None and page["host"] in (urlsplit(HUB).netloc, hub_host()):
        revision = f"@{page['revision']}" if page["revision"] else ""
        text = f"{page['repository']}{revision}"
    found = NAME.fullmatch(text)
    if found is None or not {".", ".."}.isdisjoint((found["owner"], found["name"])):
        return None
    return HubFile(f"{found['owner']}/{found['name']}", revision=found["revision"] or "main")


def describe_repository(
    asked: HubFile, *, should_stop: ShouldStop | None = None, patience: Patience | None = None
) -> HubRepository:
    """Return what the Hub says of a repository; nothing of it is fetched.

    Args:
        asked: its name and revision.
        should_stop: polled while waiting.
        patience: how long to wait.

    Raises:
        DownloadError: it is not there, not for this person, or holds no weights that can be used.
        CancelledError: `should_stop` said so.
    """
    url = f"{hub_address()}/api/models/{quote(asked.repository)}/revision/{quote(asked.revision, safe='')}?blobs=true"
    question = HubQuestion(asked, url, _read_body, should_stop=should_stop, patience=patience)
    try:
        said = object_of(json.loads(question.answer()), "answer")
        files = {str(row["rfilename"]): row for row in map(_row, list_of(said.get("siblings"), "siblings"))}
        commit = str(said["sha"])
    except (KeyError, ValueError, RecursionError) as error:
        raise hub_errors.no_hash(asked) from error
    name = next((name for name in WEIGHTS_NAMES if name in files), None)
    if name is None:
        raise DownloadError(
            say("net.hub_has_no_weights_there", repository=asked.repository, names=" or ".join(WEIGHTS_NAMES)),
            hint=REFUSED_HINT,
        )
    config = files.get(CONFIG_NAME)
    return HubRepository(
        weights=HubFile(asked.repository, name, commit),
        n_bytes=_size_of(files[name]),
        licence=_licence_in(said),
        config=None if config is None else HubFile(asked.repository, CONFIG_NAME, commit),
        config_blob="" if config is None else str(config.get("blobId", "")),
    )


def read_config(
    repository: HubRepository, *, should_stop: ShouldStop | None = None, patience: Patience | None = None
) -> bytes:
    """Return the bytes of a repository's config.json; empty where it has none.

    Raises:
        DownloadError: it cannot be had, or is not the one that the Hub described.
        CancelledError: `should_stop` said so.
    """
    if repository.config is None:
        return b""
    file = repository.config
    content = HubQuestion(file, file.url, _read_body, should_stop=should_stop, patience=patience).answer()
    if repository.config_blob and repository.config_blob != _blob_hash(content):
        raise hub_errors.no_hash(file)
    return content


def _read_body(request: WebRequest, _head: AnswerHead, _token: str) -> bytes:
    body = bytearray()
    for chunk in request.chunks():
        body += chunk
        if len(body) > MOST_BYTES:
            raise OddAnswerError(say("net.hub_says_too_much", host=hub_errors.host()))
    if not body:
        raise requests.exceptions.ChunkedEncodingError("ended before there was an answer")
    return bytes(body)


def _blob_hash(content: bytes) -> str:
    """Return the name that git has for these bytes."""
    return hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


def _row(value: Any) -> Mapping[str, Any]:
    return object_of(value, "sibling")


def _size_of(row: Mapping[str, Any]) -> int:
    size = row.get("size")
    return size if isinstance(size, int) and size > 0 else 0


def _licence_in(said: Mapping[str, Any]) -> str:
    """Return the licence in the repository's card, or in its tags; a name of its own where it has one."""
    card = said.get("cardData")
    if isinstance(card, dict) and isinstance(card.get("license"), str):
        name = card.get("license_name")
        return name if card["license"] == "other" and isinstance(name, str) else card["license"]
    tags = said.get("tags")
    declared = (tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else iter(())
    return next((tag.partition(":")[2] for tag in declared if tag.startswith("license:")), "")
