"""Fetches a file from the Hugging Face Hub: what it is, by the Hub's headers, then its bytes from wherever they lie."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, replace
from pathlib import Path

from tlgui.net import hub_errors
from tlgui.net.fetch import OnProgress, ShouldStop, fetch
from tlgui.net.hub_place import HubFile
from tlgui.net.hub_question import HubQuestion
from tlgui.net.patience import Patience
from tlgui.net.web_request import AnswerHead

log = logging.getLogger(__name__)

LINKED_TAG, LINKED_SIZE, COMMIT = "X-Linked-Etag", "X-Linked-Size", "X-Repo-Commit"
"""What the Hub says of a large file before it redirects to it. Source: huggingface_hub/constants.py."""
SHA256 = re.compile(r"[0-9a-f]{64}")
COMMIT_NAME = re.compile(r"[0-9a-f]{7,64}")


@dataclass(frozen=True)
class HubAnswer:
    """What the Hub says of a file."""

    file: HubFile
    """By its commit, so that nothing changes between this answer and its last byte."""
    sha256: str
    """In 64 hex digits."""
    n_bytes: int
    """0 where it does not say."""
    token: str = ""
    """With which the file is to be had; '' where everybody may have it."""


def fetch_from_hub(
    file: HubFile,
    target: Path,
    *,
    most_bytes: int = 0,
    on_progress: OnProgress | None = None,
    should_stop: ShouldStop | None = None,
    patience: Patience | None = None,
) -> Path:
    """Download a file from the Hub, resumed and checked as `fetch` does, against the hash that the Hub tells.

    Args:
        file: which one.
        target: where it goes; its folder is made.
        most_bytes: a larger file is not begun, since nobody agreed to it; 0 takes any.
        on_progress: as in `fetch`.
        should_stop: as in `fetch`.
        patience: as in `fetch`.

    Returns:
        `target`.

    Raises:
        DownloadError: it cannot be had, or HF_HUB_OFFLINE forbids to ask.
        CancelledError: `should_stop` said so.
    """
    answer = ask_hub(file, should_stop=should_stop, patience=patience)
    if most_bytes and answer.n_bytes > most_bytes:
        raise hub_errors.too_large(file, answer.n_bytes, most_bytes)
    return fetch(
        answer.file.url,
        target,
        sha256=answer.sha256,
        token=answer.token,
        on_progress=on_progress,
        should_stop=should_stop,
        patience=patience,
    )


def ask_hub(file: HubFile, *, should_stop: ShouldStop | None = None, patience: Patience | None = None) -> HubAnswer:
    """Return what the Hub says of a file; the person's token is sent only where the file is not for everybody.

    Raises:
        DownloadError, CancelledError: as `fetch_from_hub`.
    """
    question = HubQuestion(
        file,
        file.url,
        lambda _request, head, token: _understood(file, head, token),
        last_header=LINKED_TAG,
        should_stop=should_stop,
        patience=patience,
    )
    return question.answer()


def _understood(file: HubFile, head: AnswerHead, token: str) -> HubAnswer:
    tag = (head.headers.get(LINKED_TAG) or head.headers.get("ETag", "")).removeprefix("W/").strip('"').lower()
    if not SHA256.fullmatch(tag):  # of a file that is not kept as a large one, or a server that is not the Hub
        raise hub_errors.no_hash(file)
    commit = head.headers.get(COMMIT, "")
    by_commit = replace(file, revision=commit) if COMMIT_NAME.fullmatch(commit) else file
    size = head.headers.get(LINKED_SIZE, "")
    log.info("%s at commit %s has the SHA-256 %s", file.url, commit or "?", tag)
    return HubAnswer(by_commit, tag, int(size) if size.isascii() and size.isdigit() else 0, token)
