"""Fetches a file from the Hugging Face Hub: what it is, by the Hub's headers, then its bytes from wherever they lie."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, replace
from pathlib import Path

import requests

from tlgui.core.errors import CancelledError, DownloadError
from tlgui.core.messages import say
from tlgui.net import hub_errors
from tlgui.net.fetch import OnProgress, ShouldStop, fetch
from tlgui.net.fetch_errors import check_trouble, lasting_failure, wished_wait
from tlgui.net.hub_place import HubFile, hub_token, is_hub_offline
from tlgui.net.patience import USUAL_PATIENCE, Patience, Tries
from tlgui.net.web_request import AnswerHead, WebRequest

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
    if is_hub_offline():
        raise hub_errors.offline()
    asking = _Asking(file, should_stop, patience or USUAL_PATIENCE)
    answer = asking.answer("")
    if asking.is_refused and (token := hub_token()):
        answer = asking.answer(token)
    if answer is None:
        raise asking.refusal()
    return answer


class _Asking:
    """A question for the Hub, asked until it is answered."""

    def __init__(self, file: HubFile, should_stop: ShouldStop | None, patience: Patience) -> None:
        self._file = file
        self._should_stop = should_stop
        self._patience = patience
        self._refused: AnswerHead | None = None
        self._token = ""

    @property
    def is_refused(self) -> bool:
        """Whether the last answer was that not everybody may have the file."""
        return self._refused is not None and self._refused.status in hub_errors.NOT_FOR_EVERYBODY

    def refusal(self) -> DownloadError:
        """Return what to say of the last answer."""
        assert self._refused is not None
        return hub_errors.refusal(self._refused, self._file, has_token=bool(self._token))

    def answer(self, token: str) -> HubAnswer | None:
        """Return the answer; None for a refusal, which is kept.

        Raises:
            DownloadError: nothing was answered, or not as the Hub does.
            CancelledError: the person wants no more.
        """
        self._token = token
        tries = Tries(self._patience, self._check_stop)
        while True:
            try:
                return self._ask_once()
            except requests.RequestException as error:
                tries.wait_after(lasting_failure(error, self._file.url), wished_wait(error))

    def _ask_once(self) -> HubAnswer | None:
        headers = {"Accept-Encoding": "identity"}
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        with WebRequest(
            self._file.url, headers, patience=self._patience, check_stop=self._check_stop, last_header=LINKED_TAG
        ) as request:
            head = request.head()
        self._refused = head if head.status in hub_errors.REFUSALS else None
        if self._refused is not None:
            log.info("%s: %s %s", self._file.url, head.status, head.headers.get("X-Error-Code", ""))
            return None
        check_trouble(head, hub_errors.host())
        return self._understood(head)

    def _understood(self, head: AnswerHead) -> HubAnswer:
        tag = (head.headers.get(LINKED_TAG) or head.headers.get("ETag", "")).removeprefix("W/").strip('"').lower()
        if not SHA256.fullmatch(tag):  # of a file that is not kept as a large one, or a server that is not the Hub
            raise hub_errors.no_hash(self._file)
        commit = head.headers.get(COMMIT, "")
        file = replace(self._file, revision=commit) if COMMIT_NAME.fullmatch(commit) else self._file
        size = head.headers.get(LINKED_SIZE, "")
        log.info("%s at commit %s has the SHA-256 %s", self._file.url, commit or "?", tag)
        return HubAnswer(file, tag, int(size) if size.isascii() and size.isdigit() else 0, self._token)

    def _check_stop(self) -> None:
        if self._should_stop is not None and self._should_stop():
            raise CancelledError(say("net.fetching_was_cancelled_what_has_come"))
