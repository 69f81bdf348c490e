"""What Results offers to pass on, beside the session."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.core.prediction import ModelSummary
from tlgui.core.report_file import is_pdf
from tlgui.engine.door.report_requests import ReportPdfRequest, ReportWritten, RunCodeReady, RunCodeRequest
from tlgui.engine.door.requests import Failure
from tlgui.session.reporting import ReportToPrint, reporting, wording
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.results.share_card import ShareCard
from tlgui.views.translation import language, sentence


class ShareWiring(QObject):
    """Writes the report of the open model, and has its run written as a script."""

    def __init__(self, card: ShareCard, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._card, self._session = card, session
        self._writing: Task | None = None
        self._code: Task | None = None
        card.report_requested.connect(self._write_report)
        card.code_requested.connect(self._ask_for_code)
        session.model_changed.connect(self._on_model_changed)

    def _on_model_changed(self, model: ModelSummary | None) -> None:
        self._writing = None
        self._forget_code()
        self._card.show_model(Path(model.path).parent.name if model is not None else "")

    def _write_report(self, out: Path) -> None:
        if self._session.model is None:
            return
        model = Path(self._session.model.path)
        self._card.show_writing()
        if is_pdf(out):
            work = wording(model, out, sentence, language())
            self._follow(self._session.background.start(work, name="report")).answered.connect(self._print)
        else:
            work = reporting(model, out, sentence)
            self._follow(self._session.background.start(work, name="report")).answered.connect(self._on_written)

    def _follow(self, task: Task) -> Task:
        self._writing = task
        task.failed.connect(self._on_failed)
        return task

    def _print(self, report: ReportToPrint) -> None:
        """Have the engine draw a report: fonts and matplotlib are its work."""
        if self.sender() is self._writing:  # else another model was opened meanwhile
            task = self._session.engine.submit(ReportPdfRequest(report.printed, str(report.place)))
            self._follow(task).answered.connect(self._on_printed)

    def _on_printed(self, report: ReportWritten) -> None:
        if self.sender() is self._writing:
            self._card.show_written(Path(report.place))

    def _ask_for_code(self) -> None:
        if self._session.model is None:
            return
        self._forget_code()
        self._code = self._session.engine.submit(RunCodeRequest(self._session.model.path))
        self._code.answered.connect(self._on_code)
        self._code.failed.connect(self._session.failed)

    def _forget_code(self) -> None:
        """Take back what was asked before: only the latest is shown, and only of the open model."""
        if self._code is not None:
            self._code.cancel()
        self._code = None

    def _on_code(self, code: RunCodeReady) -> None:
        if self.sender() is self._code:
            self._card.show_code(code.text, sentence(*code.notes))

    def _on_written(self, path: Path) -> None:
        if self.sender() is self._writing:  # else another model was opened meanwhile
            self._card.show_written(path)

    def _on_failed(self, failure: Failure) -> None:
        if self.sender() is self._writing:
            self._card.show_written(None)
        self._session.failed.emit(failure)
