"""Where the Hugging Face Hub is, and whether it may be asked: what its users say in environment variables.

Source: huggingface_hub/constants.py, whose variables these are.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

HUB = "https://huggingface.co"
WEIGHTS_NAME = "model.safetensors"
OFFLINE_VARIABLE = "HF_HUB_OFFLINE"
ENDPOINT_VARIABLE = "HF_ENDPOINT"
TOKEN_VARIABLE = "HF_TOKEN"
OURS = "TLGUI_KEEPS_HUB_OFFLINE"
"""Set beside HF_HUB_OFFLINE where tlgui itself has set that one, so that it is not taken for the person's word."""
QUIET = {
    OFFLINE_VARIABLE: "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
}
YES = frozenset({"1", "on", "yes", "true"})
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True)
class HubFile:
    """One file of a repository on the Hub."""

    repository: str
    """As in 'OWNER/NAME'."""
    name: str = WEIGHTS_NAME
    revision: str = "main"
    """A branch, a tag or a commit."""

    @property
    def url(self) -> str:
        """Where the file is asked for."""
        return f"{self.page}/resolve/{quote(self.revision, safe='')}/{quote(self.name)}"

    @property
    def page(self) -> str:
        """Where a browser shows the repository, its terms included."""
        return f"{hub_address()}/{quote(self.repository)}"


def hub_address() -> str:
    """Return the Hub's address, or that of the mirror that HF_ENDPOINT names; without a slash at its end."""
    address = os.environ.get(ENDPOINT_VARIABLE, "").strip().rstrip("/") or HUB
    return address if "://" in address else f"https://{address}"


def hub_host() -> str:
    """Return the Hub's name for a person."""
    return urlsplit(hub_address()).netloc or hub_address()


def is_hub_offline() -> bool:
    """Return whether the person wants nothing to be fetched from the Hub."""
    says = os.environ.get(OFFLINE_VARIABLE) or os.environ.get("TRANSFORMERS_OFFLINE") or ""
    return says.strip().casefold() in YES and OURS not in os.environ


def hub_token() -> str:
    """Return the person's token for the Hub, or ''; it is never sent over a connection that others can read."""
    parts = urlsplit(hub_address())
    is_private = parts.scheme == "https" or parts.hostname in LOOPBACK
    return os.environ.get(TOKEN_VARIABLE, "").strip() if is_private else ""


def keep_libraries_off_the_hub() -> None:
    """Keep the Hub's own library, which timm imports, from the network; to be called before it is imported."""
    if not is_hub_offline():
        os.environ[OURS] = "1"
    os.environ.update(QUIET)
