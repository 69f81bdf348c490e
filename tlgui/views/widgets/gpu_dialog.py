"""The dialog "Use my NVIDIA GPU...": what is there, what is missing, and another environment to learn in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from tlgui.views import texts
from tlgui.views.widgets.page import make_button, make_label, make_row


class GpuDialog(QDialog):
    """Explains, and lets the person choose which Python does the learning.

    Args:
        advice: what is there and what is missing, in words.
        python: the Python that is used now; empty for tlgui's own.
        can_choose: whether another one could help.
        can_fetch: whether one can be fetched.

    Signals:
        python_chosen(object): Path of another Python, to be tested.
        fetch_requested(): fetch one; the button says how much that is.
        fetch_cancelled(): stop fetching.
        own_chosen(): use tlgui's own again.
    """

    python_chosen = Signal(object)
    fetch_requested = Signal()
    fetch_cancelled = Signal()
    own_chosen = Signal()

    def __init__(
        self, advice: str, python: str, *, can_choose: bool, can_fetch: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("gpu_dialog")
        self.setWindowTitle(texts.GPU_TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(10)
        layout.addWidget(make_label(texts.GPU_TITLE, "heading"))
        layout.addWidget(make_label(advice, name="gpu_advice"))
        self._status = make_label(texts.GPU_IN_USE.format(python=python) if python else "", "muted", name="gpu_status")
        layout.addWidget(self._status)
        self._can_choose, self._can_fetch = can_choose or bool(python), can_fetch
        self._is_fetching = False
        self._fetch = make_button(texts.GPU_FETCH, "gpu_fetch_button", kind="primary")
        self._fetch.clicked.connect(self._on_fetch)
        self._choose = make_button(texts.GPU_CHOOSE, "gpu_choose_button")
        self._choose.clicked.connect(self._choose_python)
        self._own = make_button(texts.GPU_OWN, "gpu_own_button")
        self._own.setEnabled(bool(python))
        self._own.clicked.connect(self._on_own)
        close = make_button(texts.CLOSE, "gpu_close_button")
        close.clicked.connect(self.reject)
        layout.addLayout(make_row(self._fetch, self._choose, self._own, close))
        self._enable(is_busy=False)

    def say(self, sentence: str, *, is_busy: bool = False) -> None:
        """Tell how the work goes; while it goes, nothing else can be chosen."""
        self._status.setText(sentence)
        self._is_fetching = self._is_fetching and is_busy
        self._enable(is_busy=is_busy)

    def begin_fetching(self) -> None:
        """Turn the button into one that cancels."""
        self._is_fetching = True
        self._enable(is_busy=True)

    def _enable(self, *, is_busy: bool) -> None:
        self._fetch.setText(texts.GPU_CANCEL if self._is_fetching else texts.GPU_FETCH)
        self._fetch.setEnabled(self._is_fetching or (self._can_fetch and not is_busy))
        self._choose.setEnabled(self._can_choose and not is_busy)

    def _on_fetch(self) -> None:
        if self._is_fetching:
            self.fetch_cancelled.emit()
            return
        self.begin_fetching()
        self.fetch_requested.emit()

    def _choose_python(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, texts.GPU_CHOOSE_HELP)
        if chosen:
            self.say(texts.GPU_TESTING, is_busy=True)
            self.python_chosen.emit(Path(chosen))

    def _on_own(self) -> None:
        self.own_chosen.emit()
        self._own.setEnabled(False)
        self.say(texts.GPU_OWN_AGAIN)
