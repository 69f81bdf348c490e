"""A report as one HTML file that loads nothing: pictures and drawings lie inside it; standard library only."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePath

from tlgui.core.evaluation import Evaluation
from tlgui.core.messages import Message, say
from tlgui.core.report import Mistake, Report, ToText
from tlgui.core.report_style import STYLE
from tlgui.core.report_svg import epochs_svg, escaped, reliability_svg

BEGINNING = "<!doctype html>\n<!-- A report of tlgui -->\n"
"""By it, a report is known and may be replaced by a newer one."""
SHADE = 0.6
"""Of a full cell of the matrix: the number in it stays readable on light and on dark."""
POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
"""A browser is told to load nothing, whatever should stand in a name."""


def report_html(report: Report, pictures: Mapping[str, bytes], to_text: ToText) -> str:
    """Return the whole file.

    Args:
        report: what it says.
        pictures: JPEG bytes by path, for the mistakes; one that is missing is told to be gone.
        to_text: gives the headings.
    """
    page = _Page(to_text)
    title = escaped(report.title)
    sections = (
        page.headline(report),
        page.matrix(report),
        page.classes(report),
        page.curves(report),
        page.mistakes(report, pictures),
        page.trust(report),
        page.limits(report),
        page.facts("report.heading_made", report.made),
        page.facts("report.heading_pictures", report.pictures),
    )
    return (
        f'{BEGINNING}<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        f'<meta name="viewport" content="width=device-width"><title>{title}</title><style>{STYLE}</style></head><body>'
        f'<main><header><div class="kicker">{page.words("report.kicker")}</div><h1>{title}</h1>'
        f'<div class="soft">{escaped(report.summary)}</div></header><div class="grid">{"".join(sections)}</div>'
        f"<footer>{escaped(report.footer)}</footer></main></body></html>\n"
    )


class _Page:
    """Makes the sections."""

    def __init__(self, to_text: ToText) -> None:
        self._to_text = to_text

    def words(self, key: str) -> str:
        return escaped(self._to_text(Message(key)))

    def headline(self, report: Report) -> str:
        figures = report.evaluation
        low, high = figures.leading_range
        bar = (
            f'<div class="range"><i style="left:{low:.2%};right:{1 - high:.2%}"></i>'
            f'<b style="left:calc({figures.leading:.2%} - 1px)"></b></div>'
            f'<div class="ends"><span>0%</span><span>{low:.0%} - {high:.0%}</span><span>100%</span></div>'
        )
        return (
            f'<section class="wide head"><div><div class="number">{figures.leading:.1%}</div>{bar}</div>'
            f"<div><p><b>{escaped(report.right_on)}</b></p>{_paragraphs(report.verdicts)}{_others(report)}</div></section>"
        )

    def matrix(self, report: Report) -> str:
        if report.pairs is not None:
            rows = "".join(f'<tr><td>{escaped(pair)}</td><td class="n">{n}</td></tr>' for pair, n in report.pairs)
            rows = rows or f"<tr><td>{self.words('results.not_mixed_up')}</td></tr>"
            return self._section("report.heading_pairs", f"<table>{rows}</table>")
        note = f'<p class="soft">{self.words("report.matrix_help")}</p>'
        return self._section("report.heading_matrix", note + _matrix_table(report.evaluation))

    def classes(self, report: Report) -> str:
        keys = (
            "report.column_class",
            "report.column_learned",
            "report.column_pictures",
            "report.column_found",
            "report.column_trusted",
        )
        heads = "".join(f'<th class="{"n" if i else ""}">{self.words(key)}</th>' for i, key in enumerate(keys))
        rows = "".join(
            f'<tr><td>{escaped(row.name)}</td><td class="n">{row.n_train}</td><td class="n">{row.n}</td>'
            f'<td class="n">{row.found}</td><td class="n">{row.trusted}</td></tr>'
            for row in report.classes
        )
        notes = (report.classes_note, self._to_text(say("report.classes_help")))
        body = f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
        return self._section("report.heading_classes", body + _paragraphs(filter(None, notes), "soft"))

    def curves(self, report: Report) -> str:
        if not report.epochs:
            return ""
        keys = ("report.loss", "report.accuracy", "report.curve_train", "report.curve_val")
        titles = tuple(self._to_text(Message(key)) for key in keys)
        drawn = epochs_svg(
            (titles[0], titles[1], titles[2], titles[3]), report.epochs, report.phases, report.best_epoch
        )
        best = self._to_text(say("report.best_epoch", epoch=report.best_epoch))
        body = f'<div class="curves">{drawn}</div>{_paragraphs([best], "soft")}'
        return self._section("report.heading_curves", body, is_wide=True)

    def mistakes(self, report: Report, pictures: Mapping[str, bytes]) -> str:
        shots = "".join(self._shot(mistake, pictures.get(mistake.path)) for mistake in report.mistakes)
        body = _paragraphs([report.mistakes_text]) + (f'<div class="shots">{shots}</div>' if shots else "")
        return self._section("report.heading_mistakes", body, is_wide=True)

    def trust(self, report: Report) -> str:
        body = _paragraphs(report.trust)
        found = report.reliability
        if found is None:
            return self._section("report.heading_trust", body)
        heads = "".join(
            f'<th class="n">{self.words(key)}</th>'
            for key in ("report.column_sure", "report.column_answers", "report.column_right")
        )
        rows = "".join(
            f'<tr><td class="n">{escaped(self._to_text(say("report.sure_range", low=one.low, high=one.high)))}</td>'
            f'<td class="n">{one.n}</td><td class="n">{one.n_right} ({one.accuracy:.0%})</td></tr>'
            for one in reversed(found.bins)
        )
        table = f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
        titles = (self._to_text(say("report.column_sure")), self._to_text(say("report.column_right")))
        drawn = reliability_svg(found, *titles)
        body = f'<div class="trust"><div>{body}{table}</div><div>{drawn}</div></div>'
        return self._section("report.heading_trust", body)

    def limits(self, report: Report) -> str:
        items = "".join(f"<li>{escaped(text)}</li>" for text in report.limits)
        return self._section("report.heading_limits", f"<ul>{items}</ul>")

    def facts(self, heading: str, rows: Iterable[tuple[str, str]]) -> str:
        cells = "".join(f"<tr><th>{escaped(label)}</th><td>{escaped(value)}</td></tr>" for label, value in rows)
        return self._section(heading, f'<table class="facts">{cells}</table>')

    def _shot(self, mistake: Mistake, jpeg: bytes | None) -> str:
        name = PurePath(mistake.path).name
        if jpeg is None:
            shown = f'<div class="gone">{escaped(name)}<br>{self.words("report.picture_is_gone")}</div>'
        else:
            data = base64.b64encode(jpeg).decode()
            shown = f'<img alt="{escaped(name)}" title="{escaped(name)}" src="data:image/jpeg;base64,{data}">'
        return (
            f"<figure>{shown}<figcaption><b>{escaped(mistake.truth)}</b>{escaped(mistake.answer)}</figcaption></figure>"
        )

    def _section(self, heading: str, body: str, *, is_wide: bool = False) -> str:
        kind = ' class="wide"' if is_wide else ""
        return f"<section{kind}><h2>{self.words(heading)}</h2>{body}</section>"


def _others(report: Report) -> str:
    if not report.others:
        return ""
    lines = "".join(f"<li>{escaped(text)}</li>" for text in report.others)
    return f"<details open><summary>{escaped(report.others_heading)}</summary><ul>{lines}</ul></details>"


def _paragraphs(texts: Iterable[str], kind: str = "") -> str:
    return "".join(f'<p class="{kind}">{escaped(text)}</p>' for text in texts)


def _matrix_table(figures: Evaluation) -> str:
    heads = "".join(f'<th title="{escaped(name)}">{escaped(name)}</th>' for name in figures.classes)
    return (
        f'<table class="matrix"><thead><tr><th></th>{heads}</tr></thead>'
        f"<tbody>{''.join(_matrix_rows(figures))}</tbody></table>"
    )


def _matrix_rows(figures: Evaluation) -> Iterator[str]:
    for true, (name, row) in enumerate(zip(figures.classes, figures.confusion, strict=True)):
        total = max(sum(row), 1)
        cells = ""
        for answered, n in enumerate(row):
            colour = "blue" if answered == true else "red"
            cells += f'<td style="background:rgba(var(--{colour}),{SHADE * n / total:.2f})">{n or "·"}</td>'
        yield f'<tr><th title="{escaped(name)}">{escaped(name)}</th>{cells}</tr>'
