"""Says in words why the Hub does not give a file."""

from __future__ import annotations

import math

from tlgui.core.errors import DownloadError
from tlgui.core.messages import say
from tlgui.net.fetch_errors import NO_PROXY_PASSWORD, REFUSED_HINT
from tlgui.net.fetch_errors import refusal as general_refusal
from tlgui.net.hub_place import ENDPOINT_VARIABLE, OFFLINE_VARIABLE, TOKEN_VARIABLE, HubFile, hub_host
from tlgui.net.web_request import AnswerHead

MB = 1_000_000
NOT_FOR_EVERYBODY = (401, 403)
REFUSALS = (*NOT_FOR_EVERYBODY, 404, NO_PROXY_PASSWORD, 410)
CODE, WORDS = "X-Error-Code", "X-Error-Message"
DISABLED = "Access to this resource is disabled."
"""Source of these headers and their values: huggingface_hub/utils/_http.py, hf_raise_for_status."""


def host() -> str:
    """Return the Hub's name for a person."""
    return hub_host()


def refusal(head: AnswerHead, file: HubFile, *, has_token: bool) -> DownloadError:
    """Return what to say when the Hub will not give a file.

    Args:
        head: its answer, with one of the statuses in REFUSALS.
        file: what was asked for.
        has_token: the person's token was sent.
    """
    code = head.headers.get(CODE, "")
    facts = {"repository": file.repository, "name": file.name, "page": file.page, "status": head.status, "host": host()}
    if head.headers.get(WORDS) == DISABLED:
        return DownloadError(say("net.hub_has_closed_it", **facts), hint=REFUSED_HINT)
    if code == "GatedRepo":
        return _gated(facts, has_token=has_token)
    if code == "EntryNotFound":
        return DownloadError(say("net.hub_has_no_such_file", **facts), hint=REFUSED_HINT)
    # The Hub answers 401, not 404, to strangers who ask for what is not there, so as not to tell what is private.
    if code in ("RepoNotFound", "RevisionNotFound"):
        return DownloadError(say("net.hub_has_no_such_repository", **facts), hint=REFUSED_HINT)
    if head.status in NOT_FOR_EVERYBODY:
        return _gated(facts, has_token=has_token)
    general = general_refusal(head.status, host(), file.url)
    assert general is not None
    return general


def offline() -> DownloadError:
    """Return what to say when the person wants nothing to be fetched from the Hub."""
    return DownloadError(
        say("net.hub_is_forbidden", variable=OFFLINE_VARIABLE), hint=say("net.hub_allow", variable=OFFLINE_VARIABLE)
    )


def no_hash(file: HubFile) -> DownloadError:
    """Return what to say of a server that does not tell what the file's bytes are."""
    return DownloadError(
        say("net.hub_tells_no_hash", host=host(), repository=file.repository, name=file.name),
        hint=say("net.hub_check_the_mirror", variable=ENDPOINT_VARIABLE),
    )


def too_large(file: HubFile, n_bytes: int, most_bytes: int) -> DownloadError:
    """Return what to say of a file that is larger than what the person agreed to."""
    return DownloadError(
        say(
            "net.hub_file_is_too_large",
            repository=file.repository,
            name=file.name,
            size=math.ceil(n_bytes / MB),
            most=math.ceil(most_bytes / MB),
        ),
        hint=say("net.hub_fetch_it_with_a_browser", page=file.page),
    )


def _gated(facts: dict[str, object], *, has_token: bool) -> DownloadError:
    keys = ("net.hub_token_is_not_let_in", "net.hub_ask_with_that_account")
    if not has_token:
        keys = ("net.hub_wants_you_to_agree", "net.hub_agree_there")
    return DownloadError(say(keys[0], **facts), hint=say(keys[1], page=facts["page"], variable=TOKEN_VARIABLE))
