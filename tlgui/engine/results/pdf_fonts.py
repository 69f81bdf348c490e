"""Which fonts of this computer show a text, and how wide it is in them."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from matplotlib.font_manager import FontProperties, findfont, fontManager, get_font
from matplotlib.textpath import text_to_path

from tlgui.core.printable import printable
from tlgui.core.regular_file import open_regular

log = logging.getLogger(__name__)

BASE = "DejaVu Sans"
"""Comes with matplotlib: Latin with all its accents, Greek, Cyrillic and more; no Chinese, Japanese or Korean."""
NO_FONTS = ("lastresort", "last resort", "adobe blank", "notdef")
"""They claim every character and show none."""
MOST_FONTS = 4
UNSHOWN = "\ufffd"
"""Stands for a character that no font has."""
SIZE = 10.0
TRUETYPE, TYPE3 = 42, 3
TRUETYPE_KINDS = (b"\0\1\0\0", b"true")
"""How such a file begins."""


@dataclass(frozen=True)
class Fonts:
    """The fonts of one page: the second is asked for what the first lacks, and so on.

    Attributes:
        families: their names.
        kind: how they are embedded, as matplotlib's pdf.fonttype: TrueType outlines as they are, others drawn anew.
    """

    families: tuple[str, ...] = (BASE,)
    kind: int = TRUETYPE
    characters: frozenset[str] = field(default_factory=frozenset, repr=False)

    def shown(self, text: str) -> str:
        """Return a text with a sign for each character that no font has, and none that steers the reader."""
        return "".join(one if one in self.characters else UNSHOWN for one in printable(text))

    def properties(self, size: float, *, is_bold: bool) -> FontProperties:
        """Return the fonts at a size, in points."""
        return FontProperties(family=list(self.families), size=size, weight="bold" if is_bold else "normal")

    def width(self, text: str, size: float, *, is_bold: bool) -> float:
        """Return how wide a text is, in points: measured word by word, for most words come many times."""
        words = text.split(" ")
        width = sum(_width(self, word, is_bold) for word in words) + (len(words) - 1) * _width(self, " ", is_bold)
        return width * size / SIZE


@contextmanager
def quiet_fonts() -> Iterator[None]:
    """Let matplotlib say nothing of a font that has no bold face; the regular one is then taken for it."""
    logger = logging.getLogger("matplotlib.font_manager")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        yield
    finally:
        logger.setLevel(level)


@lru_cache(maxsize=20_000)
def _width(fonts: Fonts, text: str, is_bold: bool) -> float:
    if not text:
        return 0.0
    width, _, _ = text_to_path.get_text_width_height_descent(text, fonts.properties(SIZE, is_bold=is_bold), False)
    return float(width)


def fonts_for(texts: Iterable[str]) -> Fonts:
    """Return the fonts that show these texts, as far as this computer has them."""
    wanted = {one for text in texts for one in printable(text)} | set(" .-\u00b7\u2026" + UNSHOWN)
    families, known, kind = [BASE], _characters(findfont(FontProperties(family=BASE))), TRUETYPE
    missing = wanted - known
    while missing and len(families) < MOST_FONTS:
        family, path = _best_for(missing)
        if family is None:
            log.info("No font shows %s.", sorted(missing))
            break
        found = _characters(path)
        if not _is_truetype(path):
            kind = TYPE3  # a PDF cannot hold other outlines where those of TrueType are expected
        families.append(family)
        known, missing = known | found, missing - found
    return Fonts(tuple(families), kind, frozenset(known))


def _best_for(characters: set[str]) -> tuple[str | None, str]:
    """Return name and file of the font that has the most of these characters; upright and regular ones first."""
    best: tuple[int, bool, str, str] | None = None
    for entry in fontManager.ttflist:
        if any(word in entry.name.lower() for word in NO_FONTS):
            continue
        n = len(characters & _characters(entry.fname))
        if n and (best is None or (n, _is_plain(entry)) > best[:2]):
            best = n, _is_plain(entry), entry.name, entry.fname
    return (best[2], best[3]) if best is not None else (None, "")


def _is_plain(entry: object) -> bool:
    return getattr(entry, "style", "") == "normal" and getattr(entry, "weight", 0) in (400, "normal", "regular")


@lru_cache(maxsize=4096)
def _characters(path: str) -> frozenset[str]:
    """Return what a font has; nothing of one that cannot be read, or that is made of pictures."""
    try:
        font = get_font(path)
        return frozenset(map(chr, font.get_charmap())) if font.scalable else frozenset()
    except (OSError, RuntimeError, ValueError) as error:
        log.info("The font '%s' is passed over: %s", path, error)
        return frozenset()


def _is_truetype(path: str) -> bool:
    """Return whether a font, or the first of a collection, draws its letters as TrueType does; not so CFF."""
    try:
        with open_regular(Path(path)) as file:
            kind = file.read(4)
            if kind == b"ttcf":
                file.seek(12)
                file.seek(int.from_bytes(file.read(4), "big"))
                kind = file.read(4)
    except OSError:
        return False
    return kind in TRUETYPE_KINDS
