"""The dialog "Which to label next": the most useful pictures one after another, each labelled with one key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QGridLayout, QProgressBar, QPushButton, QWidget

from tlgui.core.events import Preparing
from tlgui.core.live_model import LiveFigures, change_message
from tlgui.core.prediction import Prediction
from tlgui.engine.door.labelling_requests import LabelNextReady
from tlgui.engine.door.requests import Failure
from tlgui.views import texts
from tlgui.views.translation import decimal, sentence, tr, tr_n
from tlgui.views.widgets.page import make_button, make_label, make_row, set_role
from tlgui.views.widgets.plain_text import without_mnemonic
from tlgui.views.widgets.roomy_dialog import RoomyDialog
from tlgui.views.widgets.thumbnails import ThumbnailLoader

PICTURE_PX = 360
N_COLUMNS = 3
MOST_KEYS = 9


@dataclass(frozen=True)
class _Given:
    """What a person said of one picture."""

    path: Path
    to: str
    """A class; '' for a picture that was skipped."""


class LabelDialog(RoomyDialog):
    """Shows pictures and takes their classes: keys 1 to 9, Enter to skip, Ctrl+Z or Backspace to undo.

    Args:
        class_names: of the folder that the labels go to.

    Signals:
        search_requested(object): Path of a folder to choose from.
        labelled(object, str): Path, and the class that it is of; at once, so that nothing is lost.
        taken_back(object): Path whose class was a mistake.
        all_done(): the last picture was labelled or skipped, and something was labelled.
        cancel_requested(): look no further; also when the dialog is closed meanwhile.
    """

    search_requested = Signal(object)
    labelled = Signal(object, str)
    taken_back = Signal(object)
    all_done = Signal()
    cancel_requested = Signal()

    def __init__(self, class_names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("label_dialog", tr("Which to label next"), 620, parent)
        self._class_names = tuple(class_names)
        self._predictions: tuple[Prediction, ...] = ()
        self._given: list[_Given] = []
        self._is_busy = False
        self._before: LiveFigures | None = None
        self._loader = ThumbnailLoader(PICTURE_PX, self)
        self.body.addWidget(make_label(tr("Which to label next"), "heading"))
        self._purpose = make_label(
            tr(
                "Choose a folder of pictures that have no class yet. Those are picked that would teach the model most: "
                "it is unsure of them, and they differ from one another."
            ),
            "muted",
        )
        self.body.addWidget(self._purpose)
        self._picture = make_label("", name="label_picture")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setMinimumHeight(PICTURE_PX)
        self.body.addWidget(self._picture)
        self._question = make_label("", name="label_question")
        self.body.addWidget(self._question)
        self._buttons = QWidget()
        self._add_classes()
        self.body.addWidget(self._buttons)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("The pictures are being looked at"))
        self.body.addWidget(self._bar)
        self._status = make_label("", name="label_status")
        self.body.addWidget(self._status)
        self._change = make_label("", name="label_change")
        self.body.addWidget(self._change)
        self.body.addStretch(1)
        self._add_buttons()
        for widget in (self._picture, self._question, self._buttons, self._bar, self._status, self._change):
            widget.hide()

    @property
    def status(self) -> str:
        """What the dialog says about the work."""
        return self._status.text()

    @property
    def n_labelled(self) -> int:
        """Pictures that have a class by now."""
        return sum(bool(given.to) for given in self._given)

    @property
    def current(self) -> Path | None:
        """The picture that is asked about."""
        number = len(self._given)
        return Path(self._predictions[number].path) if number < len(self._predictions) else None

    def begin(self) -> None:
        """Show that the work goes on; the first button stops it."""
        self._set_busy(is_busy=True)
        self._bar.setRange(0, 0)
        self._say(tr("Looking at the pictures..."))

    def wait(self) -> None:
        """Say, once it is begun, that other work goes first."""
        self._say(tr(texts.WAITS))

    def show_progress(self, progress: Preparing) -> None:
        """Say how many pictures were looked at."""
        self._bar.setRange(0, max(1, progress.total))
        self._bar.setValue(progress.done)

    def show_failure(self, failure: Failure) -> None:
        """Say why it did not work."""
        self._say(sentence(failure.message, failure.hint), "bad")

    def end(self, *, was_cancelled: bool) -> None:
        """Let the person go on."""
        self._set_busy(is_busy=False)
        if was_cancelled:
            self._say("")

    def show_chosen(self, ready: LabelNextReady) -> None:
        """Ask about the first picture."""
        self._predictions, self._given = ready.chosen.predictions, []
        self._change.hide()
        self._say(sentence(*ready.chosen.remarks()))
        self._ask()

    def show_before(self, figures: LiveFigures) -> None:
        """Take what a head alone reached without the new labels."""
        self._before = figures

    def show_after(self, figures: LiveFigures) -> None:
        """Say what a head alone reaches with them, and what they did to the answers of the other pictures."""
        change = change_message(self._before, figures) if self._before is not None else None
        self._change.setText(sentence(figures.message(), *([change] if change is not None else [])))
        self._change.show()
        self.grow()

    def give(self, number: int) -> None:
        """Say that the picture is of the class with this number, from 0."""
        path = self.current
        if path is None or number >= len(self._class_names):
            return
        self._given.append(_Given(path, self._class_names[number]))
        self.labelled.emit(path, self._class_names[number])
        self._ask()

    def skip(self) -> None:
        """Leave the picture without a class."""
        if self.current is not None:
            self._given.append(_Given(self.current, ""))
            self._ask()

    def undo(self) -> None:
        """Ask about the picture before again, and take its class back."""
        if not self._given:
            return
        given = self._given.pop()
        if given.to:
            self.taken_back.emit(given.path)
        self._change.hide()
        self._ask()

    def _ask(self) -> None:
        path, n = self.current, len(self._predictions)
        is_asking = path is not None
        for widget in (self._picture, self._question, self._buttons, self._skip):
            widget.setVisible(is_asking)
        self._purpose.setVisible(not is_asking)
        self._undo.setVisible(bool(self._given))
        self._choose.setVisible(not is_asking)
        if path is None:
            self._say(
                tr_n("{n} picture labelled. It counts from the next run on.",
                     "{n} pictures labelled. They count from the next run on.", self.n_labelled)
            )  # fmt: skip
            if self.n_labelled:
                self.all_done.emit()
        else:
            self._loader.show_in(self._picture, path)
            guess = self._predictions[len(self._given)].scores[:2]
            doubt = tr(" or ").join(f"{score.class_name} {decimal(score.probability, '.0%')}" for score in guess)
            self._question.setText(
                tr("{number} of {n}: {name}. The model says {doubt}. What is it?").format(
                    number=len(self._given) + 1, n=n, name=path.name, doubt=doubt
                )
            )
            self.setFocus()
        self.grow()

    def _add_classes(self) -> None:
        grid = QGridLayout(self._buttons)
        grid.setContentsMargins(0, 0, 0, 0)
        for number, name in enumerate(self._class_names):
            words = f"{number + 1}  {name}" if number < MOST_KEYS else name
            button = make_button(without_mnemonic(words), f"label_class_{number}_button")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Enter skips
            button.clicked.connect(lambda _checked=False, number=number: self.give(number))
            grid.addWidget(button, number // N_COLUMNS, number % N_COLUMNS)

    def _add_buttons(self) -> None:
        self._choose = self._button(tr("Choose a folder..."), "label_choose_button", "primary")
        self._choose.clicked.connect(self._on_choose)
        self._skip = self._button(tr("Skip (Enter)"), "label_skip_button")
        self._skip.clicked.connect(self.skip)
        self._undo = self._button(tr("Undo"), "label_undo_button")
        self._undo.clicked.connect(self.undo)
        for button in (self._skip, self._undo):
            button.hide()
        close = self._button(tr(texts.CLOSE), "label_close_button")
        close.clicked.connect(self.reject)
        row = make_row(self._choose, self._skip, self._undo)
        row.addWidget(close)
        self.body.addLayout(row)

    def _button(self, words: str, name: str, kind: str = "") -> QPushButton:
        button = make_button(words, name, kind=kind) if kind else make_button(words, name)
        button.setAutoDefault(False)
        return button

    def _on_choose(self) -> None:
        if self._is_busy:
            self.cancel_requested.emit()
            return
        chosen = QFileDialog.getExistingDirectory(self, tr("Which pictures?"))
        if chosen:
            self.search_requested.emit(Path(chosen))

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._bar.setVisible(is_busy)
        self._choose.setText(tr("Stop") if is_busy else tr("Choose a folder..."))

    def _say(self, text: str, role: str = "") -> None:
        set_role(self._status, role)
        self._status.setText(text)
        self._status.setVisible(bool(text))
        self.grow()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take classes, skips and undos by key."""
        key = event.key()
        is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.matches(QKeySequence.StandardKey.Undo) or (key == Qt.Key.Key_Backspace and is_plain):
            self.undo()
        elif self.current is None:
            super().keyPressEvent(event)
        elif is_plain and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.give(key - Qt.Key.Key_1)
        elif is_plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.focusWidget() in (None, self):
            self.skip()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Close; what is going on is stopped."""
        if self._is_busy:
            self.cancel_requested.emit()
        self._loader.drain()
        super().done(result)
