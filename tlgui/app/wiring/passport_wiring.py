"""The passport of the open model: read from its file when the person unfolds it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.core.dial_file import read_with_held_out
from tlgui.core.errors import TlguiError
from tlgui.core.model_samples import read_samples
from tlgui.core.passport import passport
from tlgui.core.prediction import ModelSummary
from tlgui.engine.door.passport_requests import PutSamplesRequest, SamplesPut
from tlgui.session.session import Session
from tlgui.views.predict.passport_section import PassportSection


class PassportWiring(QObject):
    """Shows the passport of whichever model is open, while it is unfolded.

    Args:
        section: becomes the parent.
        session: its open model.
    """

    def __init__(self, section: PassportSection, session: Session) -> None:
        super().__init__(section)
        self._section, self._session = section, session
        section.opened.connect(self._show)
        section.samples_wanted.connect(lambda folder: self._put(str(folder)))
        section.samples_unwanted.connect(lambda: self._put(""))
        session.model_changed.connect(self._on_model_changed)
        self._on_model_changed(session.model)

    def _on_model_changed(self, model: ModelSummary | None) -> None:
        self._section.setVisible(model is not None)
        if self._section.is_open:
            self._show()

    def _show(self) -> None:
        model = self._session.model
        if model is None:
            return
        try:
            header, samples = read_with_held_out(Path(model.path)), read_samples(Path(model.path))
            self._section.show_passport(passport(header, sum(map(len, samples.values()))), samples)
        except TlguiError as error:  # it went away since it was opened
            self._section.show_trouble(error.message, error.hint)

    def _put(self, folder: str) -> None:
        """Put small pictures of a folder into the model file; none takes them out."""
        model = self._session.model
        if model is None:
            return
        task = self._session.engine.submit(PutSamplesRequest(model.path, folder))
        task.answered.connect(self._on_put)
        task.failed.connect(self._session.failed)

    def _on_put(self, _put: SamplesPut) -> None:
        self._show()
