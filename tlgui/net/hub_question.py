"""A question for the Hugging Face Hub, asked until it is answered; the person's token goes along only when it must."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Generic, TypeVar

import requests

from tlgui.core.errors import CancelledError
from tlgui.core.messages import say
from tlgui.net import hub_errors
from tlgui.net.fetch import ShouldStop
from tlgui.net.fetch_errors import check_trouble, lasting_failure, wished_wait
from tlgui.net.hub_place import HubFile, hub_token, is_hub_offline
from tlgui.net.patience import USUAL_PATIENCE, Patience, Tries
from tlgui.net.web_request import AnswerHead, WebRequest

log = logging.getLogger(__name__)

Answer = TypeVar("Answer")


class HubQuestion(Generic[Answer]):
    """One question.

    Args:
        file: what it is about, for the sentences of a refusal.
        url: where it is asked.
        understood: makes the answer of a request whose head has come; given the token that was sent, too.
        last_header: as in `WebRequest`: makes it a HEAD.
        should_stop: polled while waiting.
        patience: how long to wait.
    """

    def __init__(
        self,
        file: HubFile,
        url: str,
        understood: Callable[[WebRequest, AnswerHead, str], Answer],
        *,
        last_header: str = "",
        should_stop: ShouldStop | None = None,
        patience: Patience | None = None,
    ) -> None:
        self._file = file
        self._url = url
        self._understood = understood
        self._last_header = last_header
        self._should_stop = should_stop
        self._patience = patience or USUAL_PATIENCE

    def answer(self) -> Answer:
        """Return the answer.

        Raises:
            DownloadError: it is refused, or nothing is answered, or HF_HUB_OFFLINE forbids to ask.
            CancelledError: `should_stop` said so.
        """
        if is_hub_offline():
            raise hub_errors.offline()
        token = ""
        answer = self._answer_to(token)
        if isinstance(answer, _Refusal) and answer.is_for_strangers and (token := hub_token()):
            answer = self._answer_to(token)
        if isinstance(answer, _Refusal):
            raise hub_errors.refusal(answer.head, self._file, has_token=bool(token))
        return answer

    def _answer_to(self, token: str) -> Answer | _Refusal:
        tries = Tries(self._patience, self._check_stop)
        while True:
            try:
                return self._ask_once(token)
            except requests.RequestException as error:
                tries.wait_after(lasting_failure(error, self._url), wished_wait(error))

    def _ask_once(self, token: str) -> Answer | _Refusal:
        headers = {"Accept-Encoding": "identity"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        with WebRequest(
            self._url, headers, patience=self._patience, check_stop=self._check_stop, last_header=self._last_header
        ) as request:
            head = request.head()
            if head.status in hub_errors.REFUSALS:
                log.info("%s: %s %s", self._url, head.status, head.headers.get("X-Error-Code", ""))
                return _Refusal(head)
            check_trouble(head, hub_errors.host())
            return self._understood(request, head, token)

    def _check_stop(self) -> None:
        if self._should_stop is not None and self._should_stop():
            raise CancelledError(say("net.fetching_was_cancelled_what_has_come"))


class _Refusal:
    """An answer that no other try will change."""

    def __init__(self, head: AnswerHead) -> None:
        self.head = head

    @property
    def is_for_strangers(self) -> bool:
        return self.head.status in hub_errors.NOT_FOR_EVERYBODY
