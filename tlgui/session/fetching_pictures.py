"""Fetching pictures from the web that the person dropped the addresses of, beside the window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tlgui.core.errors import DownloadError, PictureError
from tlgui.core.messages import say
from tlgui.net.web_address import host_of_address
from tlgui.session.background import Report, ShouldStop, Work


@dataclass(frozen=True)
class PictureOnItsWay:
    """How far a picture is."""

    address: str
    done: int
    """Bytes here."""
    total: int
    """Bytes in all; 0 when the server does not say."""


def fetching_pictures(addresses: tuple[str, ...], folder: Path) -> Work:
    """Return the work of fetching pictures, to which the person has agreed; it answers a tuple of Paths.

    What comes is a picture that can be decoded within the limits for every other file, or it is thrown away.
    """

    def work(report: Report, should_stop: ShouldStop) -> tuple[Path, ...]:
        from tlgui.net.fetch_picture import fetch_picture  # late: requests is not for the first paint

        fetched: list[Path] = []
        for address in addresses:

            def on_progress(done: int, total: int, address: str = address) -> None:
                report(PictureOnItsWay(address, done, total))

            path = fetch_picture(address, folder, on_progress=on_progress, should_stop=should_stop)
            try:
                _require_picture(path, address)
            except DownloadError:
                path.unlink(missing_ok=True)
                raise
            fetched.append(path)
        return tuple(fetched)

    return work


def _require_picture(path: Path, address: str) -> None:
    from tlgui.engine.data.decode import check_picture  # late, as above
    from tlgui.engine.data.picture_kinds import HEADER_BYTES, is_picture_start

    with path.open("rb") as file:
        is_one = is_picture_start(file.read(HEADER_BYTES))
    try:
        is_one = is_one and check_picture(path) is not None
    except PictureError as error:
        raise DownloadError(error.message, hint=say("net.save_the_picture_and_drop_it")) from error
    if not is_one:
        host = host_of_address(address)
        raise DownloadError(say("net.sent_no_picture", host=host), hint=say("net.save_the_picture_and_drop_it"))
