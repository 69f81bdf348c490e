"""A report with every word that stands on its page, ready for whoever lays it out; standard library only."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.messages import Message, say
from tlgui.core.report import Report, ToText

HEADINGS = (
    "report.kicker",
    "report.heading_matrix",
    "report.matrix_help",
    "report.heading_pairs",
    "results.not_mixed_up",
    "report.heading_classes",
    "report.column_class",
    "report.column_learned",
    "report.column_pictures",
    "report.column_found",
    "report.column_trusted",
    "report.classes_help",
    "report.heading_curves",
    "report.loss",
    "report.accuracy",
    "report.curve_train",
    "report.curve_val",
    "report.heading_mistakes",
    "report.picture_is_gone",
    "report.heading_trust",
    "report.column_sure",
    "report.column_answers",
    "report.column_right",
    "report.heading_limits",
    "report.heading_made",
    "report.heading_pictures",
)


@dataclass(frozen=True)
class PrintedReport:
    """A report in words only, so that it can be sent to where it is drawn."""

    report: Report
    headings: dict[str, str]
    """The words of HEADINGS by their keys."""
    best_epoch: str
    """What is said of it below the curves."""
    sure: tuple[str, ...]
    """The range of each bin of `report.reliability`; none where there is no such."""
    language: str
    """Of all these words, as in HTML: 'en'."""


def printed_report(report: Report, to_text: ToText, language: str) -> PrintedReport:
    """Return a report with the words around it.

    Args:
        report: what it says.
        to_text: gives the sentence of a message, in the language of the report.
        language: of these sentences, as in HTML.
    """
    bins = report.reliability.bins if report.reliability is not None else ()
    return PrintedReport(
        report,
        {key: to_text(Message(key)) for key in HEADINGS},
        to_text(say("report.best_epoch", epoch=report.best_epoch)),
        tuple(to_text(say("report.sure_range", low=one.low, high=one.high)) for one in bins),
        language,
    )
