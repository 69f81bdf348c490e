"""Addresses of the web as persons drop and paste them; nothing here asks the network."""

from __future__ import annotations

from urllib.parse import urlsplit

MOST_PICTURE_BYTES = 50_000_000
"""Of one picture that is fetched: more than any photo on a web page has; a server that sends without end is left."""


def is_web_address(text: str) -> bool:
    """Return whether a text is one http(s) address with a host."""
    if not text.lower().startswith(("http://", "https://")) or any(letter.isspace() for letter in text):
        return False
    return bool(host_of_address(text))


def host_of_address(url: str) -> str:
    """Return the host that would be asked, without what stands before an @; empty where there is none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:  # brackets that are no address
        return ""
