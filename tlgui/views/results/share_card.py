"""Passing the results on: a report for people who were not there, and the run as a script."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices

from tlgui.views.results.code_dialog import CodeDialog
from tlgui.views.translation import tr
from tlgui.views.widgets.page import Card, make_button, make_label, make_row
from tlgui.views.widgets.save_dialog import ask_for_place


class ShareCard(Card):
    """Offers what can be made of the open model for others.

    Signals:
        report_requested(object): the Path to write the report to; its ending says whether as HTML or as PDF.
        code_requested(): the script that repeats the run is wanted.
    """

    report_requested = Signal(object)
    code_requested = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Pass it on"))
        self._name = ""
        self._written: Path | None = None
        self._report = make_button(
            tr("Report..."),
            "report_button",
            help_text=tr("One page with figures, curves and the worst mistakes, for people who were not there"),
        )
        self._report.clicked.connect(lambda: self._choose_report(".html", "HTML"))
        self._pdf = make_button(
            tr("Report as PDF..."),
            "report_pdf_button",
            help_text=tr("The same on one A4 page, to be printed or sent"),
        )
        self._pdf.clicked.connect(lambda: self._choose_report(".pdf", "PDF"))
        self._open = make_button(tr("Open the report"), "open_report_button")
        self._open.clicked.connect(self._open_report)
        self._words = make_label("", "muted", name="share_label")
        self.body.addWidget(
            make_label(
                tr(
                    "A report is one page, for a browser or as PDF: for a teacher, a boss or yourself. "
                    "The code is this run as a script, for those who want to see how it is done."
                ),
                "muted",
            )
        )
        self._code = make_button(
            tr("Show me the code..."),
            "code_button",
            help_text=tr("This run as a short script for PyTorch and torchvision, without tlgui"),
        )
        self._code.clicked.connect(self.code_requested)
        self.body.addLayout(make_row(self._report, self._pdf, self._open, self._code))
        self.body.addWidget(self._words)
        self.show_model("")

    def show_model(self, name: str) -> None:
        """Offer the report of another model.

        Args:
            name: what the person knows it by; suggested as the file's name.
        """
        self._name = name
        self._written = None
        self._show("")

    def show_code(self, text: str, notes: str) -> CodeDialog:
        """Show the script of the run.

        Args:
            text: the script.
            notes: what it does otherwise than the run; empty where it does all.
        """
        dialog = CodeDialog(text, notes, self.window())
        dialog.open()
        return dialog

    def show_writing(self) -> None:
        """Say that the report is being written."""
        self._offer_reports(is_possible=False)
        self._words.setText(tr("Writing the report..."))
        self._words.show()

    def show_written(self, path: Path | None) -> None:
        """Say where the report is, and offer to open it; None when it was not written."""
        self._written = path
        self._show(tr("The report is in {path}").format(path=path) if path else "")

    def _show(self, words: str) -> None:
        self._offer_reports(is_possible=True)
        self._open.setVisible(self._written is not None)
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def _offer_reports(self, *, is_possible: bool) -> None:
        for button in (self._report, self._pdf):
            button.setEnabled(is_possible)

    def _choose_report(self, suffix: str, kind: str) -> None:
        name = tr("Report on {name}").format(name=self._name) if self._name else tr("Report")
        place = ask_for_place(self, tr("Save the report"), f"{name}{suffix}", kind)
        if place is not None:
            self.report_requested.emit(place)

    def _open_report(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))
