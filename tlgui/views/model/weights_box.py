"""Says whether a backbone's weights are here, and has them fetched when the person says yes."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from tlgui.core.backbones import WeightSet
from tlgui.engine.door.requests import FetchEnded, FetchProgress
from tlgui.engine.weights.store import can_fetch
from tlgui.views.model import weights_texts
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.page import make_button, make_label, set_role
from tlgui.views.widgets.plain_text import without_mnemonic
from tlgui.views.widgets.wrapping_row import WrappingRow

N_STEPS = 1000


class WeightsBox(QWidget):
    """One of four faces: nothing to do · can be fetched · is being fetched · could not be fetched.

    Signals:
        fetch_requested(): the person agreed to the size on the button.
        cancel_requested(): stop fetching.
        file_requested(): a weights file is to be chosen instead.
        instead_requested(): what is here is to be used instead, as the last button says.
    """

    fetch_requested = Signal()
    cancel_requested = Signal()
    file_requested = Signal()
    instead_requested = Signal()

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.setObjectName("weights_box")
        self._clock = clock
        self._fetching = self._instead_told = ""
        self._began: tuple[float, int] | None = None
        self._label = make_label("", "muted", name="weights_label")
        self._fetch = make_button("", "fetch_button", kind="primary")
        self._cancel = make_button(
            tr(weights_texts.CANCEL), "cancel_fetch_button", help_text=tr(weights_texts.CANCEL_HELP)
        )
        self._file = make_button(tr(weights_texts.CHOOSE_FILE), "weights_file_button")
        self._starter = make_button(tr(weights_texts.USE_STARTER), "weights_starter_button")
        self._progress = QProgressBar()
        self._progress.setObjectName("fetch_progress")
        self._progress.setAccessibleName(tr("Progress of the download"))
        self._progress.setRange(0, N_STEPS)
        self._progress.setTextVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._label)
        layout.addWidget(self._progress)
        layout.addLayout(WrappingRow(self._fetch, self._cancel, self._file, self._starter))
        self._fetch.clicked.connect(self.fetch_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._file.clicked.connect(self.file_requested)
        self._starter.clicked.connect(self.instead_requested)
        self.show_sentence("")

    @property
    def fetching(self) -> str:
        """The backbone whose weights are being fetched; empty when none are."""
        return self._fetching

    @property
    def offered(self) -> str:
        """The words by which a person agrees to the download that is offered; empty where none is."""
        return "" if self._fetch.isHidden() else self._fetch.text()

    @property
    def sentence(self) -> str:
        """What is said."""
        return self._label.text()

    def show_sentence(self, sentence: str) -> None:
        """Only say something; nothing is to be fetched."""
        self._show(sentence)

    def set_instead(self, text: str, told: str) -> None:
        """Say what can be used without a download, and what is given up with it."""
        self._instead_told = told
        self._starter.setText(without_mnemonic(text))
        self._starter.setAccessibleName(text)

    def offer(self, weights: WeightSet) -> None:
        """Offer the download with its size on the button, and beside it two other ways for lack of a connection.

        Where tlgui cannot fetch them, only a file is offered, which the person has to bring.
        """
        if not can_fetch(weights):
            self._show(weights_texts.bring_a_file(weights), self._file)
            return
        self._set_fetch_text(weights_texts.fetch_button(weights))
        words = " ".join(filter(None, (weights_texts.before_fetching(weights), self._instead_told)))
        self._show(words, self._fetch, self._file, self._starter)

    def begin(self, backbone: str) -> None:
        """Show that the fetching has begun."""
        self._fetching = backbone
        self._began = None
        self._progress.setRange(0, 0)
        self._show(tr(weights_texts.CONNECTING).format(backbone=backbone), self._progress, self._cancel)

    def show_progress(self, progress: FetchProgress) -> None:
        """Show how much has come, and how long it will still take."""
        now = self._clock()
        if self._began is None:
            self._began = (now, progress.done)
        self._progress.setRange(0, N_STEPS if progress.total else 0)
        if progress.total:
            self._progress.setValue(round(N_STEPS * progress.done / progress.total))
        since, first = self._began
        rate = (progress.done - first) / (now - since) if now > since else 0.0
        self._label.setText(weights_texts.progress_sentence(progress, rate))

    def end(self, ended: FetchEnded) -> None:
        """Show how the download ended: a failure offers three ways out; else the page says what comes next."""
        self._fetching = ""
        if ended.failure is not None:
            self._set_fetch_text(tr(weights_texts.TRY_AGAIN))
            self._show(sentence(ended.failure.message, ended.failure.hint), self._fetch, self._file, self._starter)
            set_role(self._label, "missing")

    def _set_fetch_text(self, text: str) -> None:
        self._fetch.setText(text)
        self._fetch.setAccessibleName(text)

    def _show(self, sentence: str, *parts: QWidget) -> None:
        self._label.setText(sentence)
        self._label.setVisible(bool(sentence))
        set_role(self._label, "muted")
        for part in (self._progress, self._fetch, self._cancel, self._file, self._starter):
            part.setVisible(part in parts)
