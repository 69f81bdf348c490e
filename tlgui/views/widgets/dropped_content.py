"""What a drag or the clipboard brings that can be answered: files, a picture itself, or addresses of the web."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from tlgui.net.web_address import is_web_address
from tlgui.views.widgets.drop_area import dropped_paths, local_path

MOST_TEXT = 100_000
"""Letters that are looked at; a list of paths is shorter."""
MOST_HTML = 1_000_000
DATA_ADDRESS = re.compile(r"data:image/[\w.+-]+(;[\w=.-]+)*;base64,", re.IGNORECASE)


@dataclass(frozen=True)
class DroppedContent:
    """What was dropped or pasted; at most one of these is there."""

    paths: tuple[Path, ...] = ()
    image: QImage | None = None
    encoded: bytes = b""
    """A picture's own file, not looked into: what opens pictures is the engine, which has limits."""
    addresses: tuple[str, ...] = ()
    """Of the web, each once."""
    text: str = ""
    """What is neither, to be named to the person."""

    def __bool__(self) -> bool:
        return bool(self.paths or self.image is not None or self.encoded or self.addresses)

    def save_picture(self, path: Path) -> bool:
        """Save a picture that is no file yet, in a folder that is made; return whether that was possible."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if self.image is not None:
                return self.image.save(str(path))
            path.write_bytes(self.encoded)  # of whatever kind: what it is, its beginning says
        except OSError:
            return False
        return True


def has_content(mime: QMimeData) -> bool:
    """Return whether a drag brings something that can be answered, without decoding it."""
    return mime.hasImage() or bool(content_of(mime, with_image=False))


def content_of(mime: QMimeData, *, with_image: bool = True) -> DroppedContent:
    """Return what a drag or the clipboard brings, the surest first.

    Files come before everything; then the picture's own data, which needs no network; then the address of a picture
    in a piece of a web page, before that of the page to which it leads; then a text of paths or addresses.
    """
    if paths := dropped_paths(mime):
        return DroppedContent(paths)
    if with_image and mime.hasImage() and (image := _image_of(mime)) is not None:
        return DroppedContent(image=image)
    shown = [address for address in _pictures_in(mime.html()[:MOST_HTML])] if mime.hasHtml() else []
    for address in shown:
        if encoded := _encoded(address):
            return DroppedContent(encoded=encoded)
    addresses = _addresses([*shown[:1], *([] if shown else (url.toString() for url in mime.urls()))])
    if addresses:
        return DroppedContent(addresses=addresses)
    return _content_of_text(mime.text()[:MOST_TEXT]) if mime.hasText() else DroppedContent()


def _image_of(mime: QMimeData) -> QImage | None:
    image = mime.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


def _content_of_text(text: str) -> DroppedContent:
    """Return what the lines of a text name: all of them addresses, or all of them files that are there."""
    # Some systems copy paths with marks around them.
    lines = [line.strip().strip("\"'") for line in text.splitlines()]
    lines = [line for line in lines if line]
    if lines and all(map(is_web_address, lines)):
        return DroppedContent(addresses=_addresses(lines))
    if len(lines) == 1 and (encoded := _encoded(lines[0])):
        return DroppedContent(encoded=encoded)
    paths = [_path_of(line) for line in lines]
    if lines and all(path is not None for path in paths):
        return DroppedContent(tuple(path for path in paths if path is not None))
    return DroppedContent(text=lines[0] if lines else "")


def _path_of(line: str) -> Path | None:
    path = local_path(QUrl(line)) if line.startswith("file:") else Path(line).expanduser()
    try:
        return path if path.is_absolute() and path.exists() else None
    except (OSError, ValueError):  # names that no system has
        return None


def _addresses(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(is_web_address, texts)))


def _encoded(address: str) -> bytes:
    """Return the file of the picture that a data address holds; empty for any other."""
    beginning = DATA_ADDRESS.match(address)
    if beginning is None:
        return b""
    try:
        return base64.b64decode(address[beginning.end() :], validate=True)
    except (binascii.Error, ValueError):
        return b""


def _pictures_in(html: str) -> Iterator[str]:
    parser = _Pictures()
    parser.feed(html)
    yield from parser.addresses


class _Pictures(HTMLParser):
    """Collects where the pictures of a piece of a web page come from."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            self.addresses += [value for name, value in attrs if name == "src" and value]
