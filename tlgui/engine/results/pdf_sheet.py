"""One sheet of paper: what stands where is written down first, and drawn once it is known to fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tlgui.engine.results.pdf_fonts import Fonts

INK, SOFT, RULE, BLUE, RED, PAPER = "#111111", "#4a5560", "#d5dae0", "#0f6cbd", "#c2410c", "#ffffff"
LEADING = 1.28
"""From one line to the next, in sizes."""
ASCENT = 0.95
"""From the top of a line to where its letters stand, in sizes."""
ELLIPSIS = "\u2026"
Point = tuple[float, float]


@dataclass(frozen=True)
class Style:
    """How words look; the size is in points."""

    size: float
    is_bold: bool = False
    colour: str = INK


@dataclass
class Column:
    """A strip of the sheet that is filled from above; in points."""

    x: float
    width: float
    y: float
    """Where the next thing goes."""


@dataclass(frozen=True)
class Words:
    """Words that stand on one line."""

    x: float
    y: float
    """Of the line on which they stand."""
    text: str
    style: Style
    align: str
    angle: float = 0.0


@dataclass(frozen=True)
class Stroke:
    """A line through points."""

    points: Sequence[Point]
    colour: str
    width: float
    is_dashed: bool = False


@dataclass(frozen=True)
class Box:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None = None
    edge: str | None = None
    radius: float = 0.0


@dataclass(frozen=True)
class Dot:
    """A disc."""

    x: float
    y: float
    radius: float
    colour: str


@dataclass(frozen=True)
class Picture:
    """A picture, as JPEG, cut to its place."""

    x: float
    y: float
    width: float
    height: float
    jpeg: bytes


Mark = Words | Stroke | Box | Dot | Picture


@dataclass
class Sheet:
    """What is to be drawn, in points from the upper left corner."""

    fonts: Fonts
    marks: list[Mark] = field(default_factory=list)

    def line(
        self, x: float, y: float, text: str, style: Style, *, align: str = "left", room: float | None = None
    ) -> None:
        """Put words on one line whose top is at y; what does not fit into the room is left out in the middle."""
        shown = self.fonts.shown(text)
        if room is not None:
            shown = self._fitted(shown, style, room)
        self.marks.append(Words(x, y + ASCENT * style.size, shown, style, align))

    def paragraph(self, column: Column, text: str, style: Style, *, most: int = 6, gap: float = 2.0) -> None:
        """Fill words into a column; after so many lines the rest is left out."""
        lines = list(self._lines(self.fonts.shown(text), style, column.width))
        for number, words in enumerate(lines[:most]):
            is_cut = number + 1 == most < len(lines)
            self.line(column.x, column.y, words + ELLIPSIS if is_cut else words, style)
            column.y += LEADING * style.size
        column.y += gap

    def _lines(self, text: str, style: Style, width: float) -> Iterator[str]:
        line = ""
        for word in text.split():
            longer = f"{line} {word}" if line else word
            if self._width(longer, style) <= width:
                line = longer
                continue
            if line and self._width(word, style) <= width:
                yield line
                line = word
                continue
            # Too long for any line, as a path, or of a script that puts no spaces between words.
            line += " " if line else ""
            used = self._width(line, style)
            for one in word:
                if line and used + self._width(one, style) > width:
                    yield line
                    line, used = "", 0.0
                line += one
                used += self._width(one, style)
        if line:
            yield line

    def _fitted(self, text: str, style: Style, room: float) -> str:
        if self._width(text, style) <= room:
            return text
        room -= self._width(ELLIPSIS, style)
        front = back = 0
        while True:  # one letter from either end in turn, as long as there is room
            letter = text[front] if front <= back else text[-1 - back]
            room -= self._width(letter, style)
            if room < 0 and front:
                return text[:front] + ELLIPSIS + text[len(text) - back :]
            front, back = (front + 1, back) if front <= back else (front, back + 1)

    def _width(self, text: str, style: Style) -> float:
        return self.fonts.width(text, style.size, is_bold=style.is_bold)


def mixed(colour: str, share: float) -> str:
    """Return a colour thinned with white: 0 is white, 1 the colour."""
    parts = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) * share):02x}" for part in parts)
