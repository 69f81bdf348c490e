"""A dialog that asks for what a piece of work needs, shows how far it is, and says what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

from tlgui.core.events import Preparing
from tlgui.engine.door.requests import Failure
from tlgui.views import texts
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.page import make_button, make_label, make_row, set_role
from tlgui.views.widgets.roomy_dialog import RoomyDialog


class WorkDialog(RoomyDialog):
    """Its first button begins the work, and stops it while it goes on. Subclasses build it from these parts.

    Args:
        key: begins the object names of everything in it.
        title: of the window, and the heading.
        least_px: width when the text needs no more.

    Signals:
        cancel_requested(): do no more; also when the dialog is closed meanwhile.
        folder_shown(object): Path of the folder or file to show.
    """

    cancel_requested = Signal()
    folder_shown = Signal(object)

    def __init__(self, key: str, title: str, least_px: int, parent: QWidget | None = None) -> None:
        super().__init__(f"{key}_dialog", title, least_px, parent)
        self._key = key
        self._is_busy = False
        self._heading = make_label(title, "heading", name=f"{key}_heading")
        self.body.addWidget(self._heading)

    @property
    def status(self) -> str:
        """What the dialog says about the work."""
        return self._status.text()

    @property
    def details(self) -> str:
        """What it says below that, line by line."""
        return self._details.text()

    def begin(self) -> None:
        """Show that the work goes on; the first button stops it."""
        raise NotImplementedError

    def wait(self) -> None:
        """Say, once it is begun, that other work goes first."""
        self._say(tr(texts.WAITS))

    def end(self, *, was_cancelled: bool) -> None:
        """Let the person choose anew."""
        raise NotImplementedError

    def show_progress(self, progress: Preparing) -> None:
        """Say how many pictures are done."""
        self._bar.setRange(0, max(1, progress.total))
        self._bar.setValue(progress.done)
        self._say(tr("{done} of {total} pictures").format(done=progress.done, total=progress.total))

    def show_failure(self, failure: Failure) -> None:
        """Say why it did not work."""
        self._say(sentence(failure.message, failure.hint), "bad")

    # Building

    def _set_title(self, title: str) -> None:
        """Be called this from now on."""
        self._heading.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def _add_place(self, label_name: str, button_name: str, words: str) -> tuple[QLabel, QPushButton]:
        """Add a row that names a place, with a button for another one."""
        label = make_label("", name=f"{self._key}_{label_name}")
        button = make_button(words, f"{self._key}_{button_name}")
        row = make_row(stretch=False)
        row.addWidget(label, 1)
        row.addWidget(button)
        self.body.addLayout(row)
        return label, button

    def _add_progress(self, words: str) -> None:
        """Add the bar, called `words`, and what is said of the work."""
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{self._key}_progress_bar")
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self.body.addWidget(self._bar)
        self._status = make_label("", name=f"{self._key}_status")
        self._details = make_label("", name=f"{self._key}_details")
        for label in (self._status, self._details):
            label.hide()
            self.body.addWidget(label)

    def _add_buttons(self, start: str, stop: str, show: str, *others: QPushButton) -> None:
        """Add the button that begins and stops, that which shows what was made, others of the dialog, and Close."""
        self._start_words = (start, stop)
        self._start = make_button(start, f"{self._key}_start_button", kind="primary")
        self._start.clicked.connect(self._on_start)
        self._show_button = make_button(show, f"{self._key}_show_button")
        self._show_button.hide()
        close = make_button(tr(texts.CLOSE), f"{self._key}_close_button")
        close.clicked.connect(self.reject)
        row = make_row(self._start, self._show_button, *others)
        row.addWidget(close)
        self.body.addLayout(row)

    # What subclasses say and do

    def _begin(self) -> None:
        """Do what the first button promises; nothing goes on."""
        raise NotImplementedError

    def _on_start(self) -> None:
        if self._is_busy:
            self.cancel_requested.emit()
        else:
            self._begin()

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._bar.setVisible(is_busy)
        self._start.setText(self._start_words[is_busy])
        if is_busy:
            self._bar.setRange(0, 0)
            self._show_button.hide()

    def _say(self, text: str, role: str = "", details: Sequence[str] = ()) -> None:
        set_role(self._status, role)
        for label, shown in ((self._status, text), (self._details, "\n".join(details))):
            label.setText(shown)
            label.setVisible(bool(shown))
        self.grow()

    # Qt overrides

    def reject(self) -> None:
        """Close; what is going on is stopped."""
        if self._is_busy:
            self.cancel_requested.emit()
        super().reject()
