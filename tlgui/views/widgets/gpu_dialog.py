"""The dialog "Use my NVIDIA GPU...": what is there, what is missing, and another environment to learn in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from tlgui.views import texts
from tlgui.views.translation import tr
from tlgui.views.widgets.page import make_button, make_label, make_row
from tlgui.views.widgets.roomy_dialog import RoomyDialog


class GpuDialog(RoomyDialog):
    """Explains, and lets the person choose which Python does the learning.

    What is there is looked for while the dialog is open already; `show_advice` brings the answer.

    Args:
        python: the Python that is remembered; empty for tlgui's own.
        status: which one does the learning, in words; may be empty.

    Signals:
        python_chosen(object): Path of another Python, to be tested.
        fetch_requested(): fetch one; the button says how much that is. Whoever begins it says begin_fetching.
        fetch_cancelled(): stop fetching.
        own_chosen(): use tlgui's own again.
    """

    python_chosen = Signal(object)
    fetch_requested = Signal()
    fetch_cancelled = Signal()
    own_chosen = Signal()

    def __init__(self, python: str, status: str = "", parent: QWidget | None = None) -> None:
        super().__init__("gpu_dialog", tr(texts.GPU_TITLE), 560, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._python = python
        self._can_choose = self._can_fetch = False
        self._is_busy = self._is_fetching = False
        layout = self.body
        layout.addWidget(make_label(tr(texts.GPU_TITLE), "heading"))
        self._advice = make_label(tr(texts.GPU_LOOKING), name="gpu_advice")
        layout.addWidget(self._advice)
        self._status = make_label(status, "muted", name="gpu_status")
        layout.addWidget(self._status)
        self._fetch = make_button(tr(texts.GPU_FETCH), "gpu_fetch_button", kind="primary")
        self._fetch.clicked.connect(self._on_fetch)
        self._choose = make_button(tr(texts.GPU_CHOOSE), "gpu_choose_button")
        self._choose.clicked.connect(self._choose_python)
        self._own = make_button(tr(texts.GPU_OWN), "gpu_own_button")
        self._own.clicked.connect(self.own_chosen)
        close = make_button(tr(texts.CLOSE), "gpu_close_button")
        close.clicked.connect(self.reject)
        layout.addLayout(make_row(self._fetch))
        others = make_row(self._choose, self._own)
        others.addWidget(close)
        layout.addLayout(others)
        self._enable()

    def show_advice(self, sentence: str, *, can_choose: bool, can_fetch: bool) -> None:
        """Say what was found, whether another Python could help, and whether one can be fetched."""
        self._advice.setText(sentence)
        self._can_choose, self._can_fetch = can_choose, can_fetch
        self._enable()
        self.grow()

    def show_status(self, sentence: str, *, is_busy: bool) -> None:
        """Tell how the work goes; while it goes, nothing else can be chosen."""
        self._status.setText(sentence)
        self._is_busy = is_busy
        self._enable()
        self.grow()

    def show_end(self, sentence: str, python: str) -> None:
        """Tell how the work ended, and which Python is used from the next start on."""
        self._python, self._is_fetching = python, False
        self.show_status(sentence, is_busy=False)

    def begin_fetching(self) -> None:
        """Turn the button into one that cancels."""
        self._is_busy = self._is_fetching = True
        self._enable()

    def _enable(self) -> None:
        self._fetch.setText(tr(texts.GPU_CANCEL) if self._is_fetching else tr(texts.GPU_FETCH))
        self._fetch.setEnabled(self._is_fetching or (self._can_fetch and not self._is_busy))
        self._choose.setEnabled((self._can_choose or bool(self._python)) and not self._is_busy)
        self._own.setEnabled(bool(self._python) and not self._is_busy)

    def _on_fetch(self) -> None:
        if self._is_fetching:
            self.fetch_cancelled.emit()
        else:
            self.fetch_requested.emit()

    def _choose_python(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr(texts.GPU_CHOOSE_HELP))
        if chosen:
            self.show_status(texts.GPU_TESTING, is_busy=True)
            self.python_chosen.emit(Path(chosen))
