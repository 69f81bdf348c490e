"""A report as a PDF file of one A4 page, whatever it has to say; the same facts as the page in HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from pathlib import PurePath

from tlgui.core.printable import printable
from tlgui.core.printed_report import PrintedReport
from tlgui.core.report_file import PDF_CREATOR
from tlgui.engine.results.pdf_charts import draw_epochs, draw_matrix, draw_reliability
from tlgui.engine.results.pdf_file import pdf_bytes
from tlgui.engine.results.pdf_fonts import Fonts, fonts_for, quiet_fonts
from tlgui.engine.results.pdf_sheet import BLUE, RULE, SOFT, Box, Column, Picture, Sheet, Style

A4 = (595.28, 841.89)
MARGIN = 26.0
GAP = 6.0
SCALES = tuple(1.3 - 0.05 * step for step in range(17))
"""Sizes of all letters that are tried; the first with which everything fits is taken."""
MOST_SHOTS = 8


def report_pdf(printed: PrintedReport, pictures: Mapping[str, bytes]) -> bytes:
    """Return the whole file.

    Args:
        printed: what it says.
        pictures: JPEG bytes by path, for the mistakes; one that is missing is told to be gone.
    """
    report = printed.report
    metadata = {"Title": printable(report.title), "Subject": printable(report.summary), "Creator": PDF_CREATOR}
    with quiet_fonts():
        page = _fitting(printed, pictures, fonts_for(_texts(printed)))
        return pdf_bytes(page.sheet, A4, metadata, printed.language)


def _fitting(printed: PrintedReport, pictures: Mapping[str, bytes], fonts: Fonts) -> _Page:
    for scale in SCALES:
        page = _Page(printed, pictures, fonts, scale)
        if page.lay_out() <= A4[1] - MARGIN:
            break
    return page


def _texts(value: object) -> Iterator[str]:
    """Yield every text in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _texts(tuple(value.items()))
    elif isinstance(value, tuple | list):
        for item in value:
            yield from _texts(item)
    elif is_dataclass(value):
        for one in fields(value):
            yield from _texts(getattr(value, one.name))


class _Page:
    """Lays the sections out at one size of letters.

    Attributes:
        sheet: what has been laid out.
    """

    def __init__(self, printed: PrintedReport, pictures: Mapping[str, bytes], fonts: Fonts, scale: float) -> None:
        self._printed, self._report, self._words = printed, printed.report, printed.headings
        self._pictures = pictures
        self._scale = scale
        self.sheet = Sheet(fonts)
        self._body, self._soft = Style(6.6 * scale), Style(6.2 * scale, colour=SOFT)
        self._bold, self._heading = Style(6.6 * scale, is_bold=True), Style(7.6 * scale, is_bold=True)

    def lay_out(self) -> float:
        """Lay everything out; return how far down it reaches, in points."""
        width = A4[0] - 2 * MARGIN
        page = Column(MARGIN, width, MARGIN)
        self._top(page)
        self._cards(page, [self._headline])
        self._cards(page, [self._matrix, self._classes])
        if self._report.epochs:
            self._cards(page, [self._curves])
        self._cards(page, [self._mistakes])
        self._cards(page, [self._trust, self._limits])
        self._cards(page, [self._made, self._pictures_used])
        self.sheet.paragraph(page, self._report.footer, Style(5.6 * self._scale, colour=SOFT), most=2, gap=0)
        return page.y

    def _top(self, page: Column) -> None:
        scale, report = self._scale, self._report
        self.sheet.paragraph(page, self._words["report.kicker"].upper(), Style(5.6 * scale, colour=SOFT), most=1, gap=0)
        self.sheet.paragraph(page, report.title, Style(15 * scale, is_bold=True), most=1, gap=1)
        self.sheet.paragraph(page, report.summary, self._soft, most=3, gap=GAP)

    def _cards(self, page: Column, sections: Sequence[Callable[[Column], None]]) -> None:
        """Put sections side by side, each in a frame as high as the highest."""
        pad = 7.0
        width = (page.width - GAP * (len(sections) - 1)) / len(sections)
        bottoms = []
        for number, section in enumerate(sections):
            column = Column(page.x + number * (width + GAP) + pad, width - 2 * pad, page.y + pad)
            section(column)
            bottoms.append(column.y)
        height = max(bottoms) + pad - 2 - page.y
        for number in range(len(sections)):
            self.sheet.marks.append(Box(page.x + number * (width + GAP), page.y, width, height, edge=RULE, radius=4))
        page.y += height + GAP

    def _title(self, column: Column, key: str) -> None:
        self.sheet.paragraph(column, self._words[key], self._heading, most=1, gap=2)

    def _headline(self, column: Column) -> None:
        figures, scale, sheet = self._report.evaluation, self._scale, self.sheet
        room = 118 * scale
        sheet.line(column.x, column.y - 3, f"{figures.leading:.1%}", Style(27 * scale, is_bold=True, colour=BLUE))
        y, width = column.y + 32 * scale, room - 14
        low, high = figures.leading_range
        bar = Box(column.x, y, width, 4, fill=RULE, radius=2)
        sheet.marks += [
            bar,
            Box(column.x + width * low, y, max(0.5, width * (high - low)), 4, fill="#8fbbe4"),
            Box(column.x + width * figures.leading - 0.8, y - 1.5, 1.6, 7, fill=BLUE),
        ]
        ends = Style(5.6 * scale, colour=SOFT)
        sheet.line(column.x, y + 6, "0%", ends)
        sheet.line(column.x + width / 2, y + 6, f"{low:.0%} - {high:.0%}", ends, align="center")
        sheet.line(column.x + width, y + 6, "100%", ends, align="right")
        words = Column(column.x + room, column.width - room, column.y)
        sheet.paragraph(words, self._report.right_on, self._bold, most=2)
        for verdict in self._report.verdicts:
            sheet.paragraph(words, verdict, self._body, most=3, gap=1)
        if self._report.others:
            sheet.paragraph(words, f"{self._report.others_heading}:", self._soft, gap=1)
        for other in self._report.others:
            sheet.paragraph(words, f"\u2022 {other}", self._soft, most=3)
        column.y = max(words.y, y + 6 + 9 * scale)

    def _matrix(self, column: Column) -> None:
        pairs = self._report.pairs
        if pairs is None:
            self._title(column, "report.heading_matrix")
            self.sheet.paragraph(column, self._words["report.matrix_help"], self._soft)
            draw_matrix(self.sheet, column, self._report.evaluation, self._body)
            return
        self._title(column, "report.heading_pairs")
        if not pairs:
            self.sheet.paragraph(column, self._words["results.not_mixed_up"], self._body)
        for pair, n in pairs:
            words = Column(column.x, 0.9 * column.width, column.y)
            self.sheet.line(column.x + column.width, column.y, str(n), self._body, align="right")
            self.sheet.paragraph(words, pair, self._body, most=2, gap=1)
            column.y = words.y

    def _classes(self, column: Column) -> None:
        self._title(column, "report.heading_classes")
        keys = ("class", "learned", "pictures", "found", "trusted")
        heads = tuple(self._words[f"report.column_{key}"] for key in keys)
        rows = [(row.name, row.n_train, row.n, row.found, row.trusted) for row in self._report.classes]
        self._table(column, rows, widths=(0.28, 0.24, 0.17, 0.14, 0.17), heads=heads)
        for note in filter(None, (self._report.classes_note, self._words["report.classes_help"])):
            self.sheet.paragraph(column, note, self._soft, most=4, gap=1)

    def _curves(self, column: Column) -> None:
        self._title(column, "report.heading_curves")
        draw_epochs(self.sheet, column, self._printed, self._soft)
        self.sheet.paragraph(column, self._printed.best_epoch, self._soft, most=2)

    def _mistakes(self, column: Column) -> None:
        self._title(column, "report.heading_mistakes")
        self.sheet.paragraph(column, self._report.mistakes_text, self._body)
        mistakes = self._report.mistakes[:MOST_SHOTS]
        if not mistakes:
            return
        width = (column.width - GAP * (MOST_SHOTS - 1)) / MOST_SHOTS
        height, small = 0.75 * width, Style(5.6 * self._scale, colour=SOFT)
        for number, mistake in enumerate(mistakes):
            x = column.x + number * (width + GAP)
            jpeg = self._pictures.get(mistake.path)
            if jpeg is not None:
                self.sheet.marks.append(Picture(x, column.y, width, height, jpeg))
            else:
                self.sheet.marks.append(Box(x, column.y, width, height, fill="#eef0f3"))
                gone = Column(x + 3, width - 6, column.y + 4)
                self.sheet.paragraph(gone, PurePath(mistake.path).name, small, most=2, gap=0)
                self.sheet.paragraph(gone, self._words["report.picture_is_gone"], small, most=2, gap=0)
            bold = Style(small.size, is_bold=True)
            self.sheet.line(x, column.y + height + 2, mistake.truth, bold, room=width)
            below = Column(x, width, column.y + height + 2 + 1.28 * small.size)
            self.sheet.paragraph(below, mistake.answer, small, most=2, gap=0)
        column.y += height + 3 + 3 * 1.28 * small.size + 2

    def _trust(self, column: Column) -> None:
        self._title(column, "report.heading_trust")
        for words in self._report.trust:
            self.sheet.paragraph(column, words, self._body)
        found = self._report.reliability
        if found is None:
            return
        side = 92 * self._scale
        table = Column(column.x, column.width - side - 8, column.y)
        rows = [
            (sure, str(one.n), f"{one.n_right} ({one.accuracy:.0%})")
            for sure, one in reversed([*zip(self._printed.sure, found.bins, strict=True)])
        ]
        keys = ("report.column_sure", "report.column_answers", "report.column_right")
        self._table(table, rows, widths=(0.38, 0.3, 0.32), heads=tuple(self._words[key] for key in keys))
        titles = (self._words["report.column_sure"], self._words["report.column_right"])
        place = Box(column.x + column.width - side, column.y, side, side)
        draw_reliability(self.sheet, place, found, titles, Style(5.2 * self._scale, colour=SOFT))
        column.y = max(table.y, column.y + side)

    def _limits(self, column: Column) -> None:
        self._title(column, "report.heading_limits")
        for words in self._report.limits:
            self.sheet.line(column.x, column.y, "\u00b7", self._bold)
            item = Column(column.x + 6, column.width - 6, column.y)
            self.sheet.paragraph(item, words, self._body, most=8, gap=1.5)
            column.y = item.y

    def _made(self, column: Column) -> None:
        self._facts(column, "report.heading_made", self._report.made)

    def _pictures_used(self, column: Column) -> None:
        self._facts(column, "report.heading_pictures", self._report.pictures)

    def _facts(self, column: Column, heading: str, rows: Sequence[tuple[str, str]]) -> None:
        self._title(column, heading)
        for label, value in rows:
            right = Column(column.x + 0.32 * column.width, 0.68 * column.width, column.y)
            self.sheet.line(column.x, column.y, label, self._soft, room=0.31 * column.width)
            self.sheet.paragraph(right, value, self._body, most=3, gap=1)
            column.y = right.y

    def _table(
        self,
        column: Column,
        rows: Sequence[Sequence[str]],
        *,
        widths: Sequence[float],
        heads: Sequence[str] = (),
    ) -> None:
        """Put rows below one another, the first column to the left and the others to the right."""
        head = Style(5.8 * self._scale, is_bold=True, colour=SOFT)
        lines = ([(heads, head)] if heads else []) + [(row, self._body) for row in rows]
        for texts, style in lines:
            right = column.x
            for number, (text, share) in enumerate(zip(texts, widths, strict=True)):
                left, right = right, right + share * column.width
                room = share * column.width - 3
                if number == 0:
                    self.sheet.line(left, column.y, text, style, room=room)
                else:
                    self.sheet.line(right, column.y, text, style, align="right", room=room)
            column.y += 1.42 * self._body.size
            self.sheet.marks.append(Box(column.x, column.y - 1.2, column.width, 0.3, fill=RULE))
        column.y += 3
