"""The part of a page for the camera: which one, its live picture and answer, and pictures taken for a class."""

from __future__ import annotations

import itertools
import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlgui.core.camera import Camera
from tlgui.core.messages import Text
from tlgui.core.prediction import Prediction
from tlgui.views.camera.class_keys import ClassKeys
from tlgui.views.camera.live_answer import LiveAnswer
from tlgui.views.camera.live_picture import LivePicture
from tlgui.views.camera.taken_strip import Taken, TakenStrip
from tlgui.views.translation import marked, sentence, tr
from tlgui.views.widgets.choice_box import ChoiceBox
from tlgui.views.widgets.collapsible_section import CollapsibleSection
from tlgui.views.widgets.page import make_button, make_label, make_row, set_role

WHAT_HAPPENS = marked(
    "The camera is on only from Start to Stop, and while this page is to be seen. Its pictures stay on this computer."
)
AGAIN_AFTER_S = 0.25
"""A held key repeats thirty times a second; pictures so close in time teach a network nothing new."""

_numbers = itertools.count(1)


class CameraSection(CollapsibleSection):
    """Shows a camera's picture, and takes pictures for classes. Knows nothing of how a camera is read.

    Args:
        title: of the section.
        name: what the names of its parts begin with.
        has_answers: whether a model's live answer belongs to it.

    Signals:
        cameras_wanted(): it was unfolded, so the cameras of this computer are to be offered.
        start_requested(object): a Camera.
        stop_requested(): also when nobody can see the picture any more.
        taken(object): Taken: a picture for a class of the open folder.
        taken_back(int): number of the picture that was a mistake.
    """

    cameras_wanted = Signal()
    start_requested = Signal(object)
    stop_requested = Signal()
    taken = Signal(object)
    taken_back = Signal(int)

    def __init__(self, title: str, name: str, *, has_answers: bool) -> None:
        super().__init__(title, f"{name}_button")
        self._cameras: dict[str, Camera] = {}
        self._is_on = False
        self._last = QImage()
        self._last_to, self._last_at_s = "", 0.0
        self.body.addWidget(make_label(tr(WHAT_HAPPENS), "muted", name=f"{name}_explanation"))
        self._choice = ChoiceBox(f"{name}_choice", tr("Which camera"), {})
        self._start = make_button(tr("Start"), f"{name}_start_button", kind="primary")
        self._start.clicked.connect(self._on_start)
        self._status = make_label("", name=f"{name}_status")
        choosing = make_row(self._choice, self._start, stretch=False)
        choosing.addWidget(self._status, 1)  # beside: what is below must not jump
        self.body.addLayout(choosing)
        self.picture = LivePicture(f"{name}_picture")
        self.picture.hidden.connect(self._on_hidden)
        self.picture.installEventFilter(self)
        self.answer = LiveAnswer()
        self.answer.setVisible(has_answers)
        self.keys = ClassKeys(name)
        self.keys.pressed.connect(self.take)
        self.strip = TakenStrip(name)
        self.strip.undo_requested.connect(self.undo)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.answer)
        column.addStretch(1)
        row = make_row(self.picture, stretch=False)
        row.setSpacing(18)
        row.addWidget(beside, 1)
        row.setAlignment(self.picture, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addWidget(self.keys)
        self.body.addWidget(self.strip)
        self.opened.connect(self.cameras_wanted)
        self.offer_cameras(())

    @property
    def is_on(self) -> bool:
        """Whether the camera is on."""
        return self._is_on

    @property
    def status(self) -> str:
        """What it says about the camera."""
        return self._status.text()

    def offer_cameras(self, cameras: Sequence[Camera]) -> None:
        """Offer these; the one that was chosen stays so while it is there."""
        chosen = self._choice.currentData()
        self._cameras = {camera.key: camera for camera in cameras}
        self._choice.offer({camera.key: camera.name for camera in cameras})
        if chosen in self._cameras:
            self._choice.show_key(chosen)
        self._choice.setVisible(bool(cameras))
        self._start.setEnabled(bool(cameras) or self._is_on)

    def set_classes(self, class_names: Sequence[str]) -> None:
        """Take pictures for these classes of the open folder; none while no folder is open."""
        self.keys.set_classes(class_names)

    def forget_taken(self) -> None:
        """Show no longer what was taken: another folder is open."""
        self.strip.clear()

    def show_on(self, *, is_on: bool) -> None:
        """Say whether the camera is on."""
        self._is_on = is_on
        self._start.setText(tr("Stop") if is_on else tr("Start"))
        self._start.setEnabled(is_on or bool(self._cameras))
        self._choice.setEnabled(not is_on)
        self.keys.set_on(is_on=False)  # until there is a picture
        self.answer.clear()
        self._last = QImage()
        self.picture.say(tr("Waiting for the first picture...") if is_on else tr("The camera is off."))
        if is_on:
            self._say(tr("The camera is on."), "good")
            self.picture.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._say("")

    def show_frame(self, frame: QImage) -> None:
        """Show the newest frame of a camera that is on."""
        if self._is_on:
            self.picture.show_frame(frame)
            self.keys.set_on(is_on=True)

    def show_answer(self, prediction: Prediction) -> None:
        """Show what is answered to it."""
        if self._is_on:
            self.answer.take(prediction)

    def show_trouble(self, *messages: Text) -> None:
        """Say why there is no picture, or why one could not be kept."""
        self._say(sentence(*messages), "bad")

    def show_none(self, *messages: Text) -> None:
        """Say that there is no camera, which is no fault."""
        self._say(sentence(*messages), "missing")

    def take(self, to: str) -> None:
        """Take what the camera shows for a class, unless that was just taken."""
        frame, now = self.picture.frame, time.monotonic()
        is_again = to == self._last_to and frame == self._last
        if not self._is_on or frame.isNull() or is_again or now - self._last_at_s < AGAIN_AFTER_S:
            return
        self._last, self._last_to, self._last_at_s = frame, to, now
        taken = Taken(next(_numbers), to, frame)
        self.strip.add(taken)
        self.taken.emit(taken)

    def undo(self) -> None:
        """Take the latest picture back."""
        number = self.strip.latest()
        if number is not None:
            self._last = QImage()
            self.strip.remove(number)
            self.taken_back.emit(number)

    def _on_start(self) -> None:
        camera = self._cameras.get(self._choice.currentData())
        if self._is_on:
            self.stop_requested.emit()
        elif camera is not None:
            self.start_requested.emit(camera)

    def _on_hidden(self) -> None:
        if self._is_on:
            self.stop_requested.emit()

    def _say(self, text: str, role: str = "") -> None:
        set_role(self._status, role)
        self._status.setText(text)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Do what a key says; return whether it is one of ours."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
            return True
        if modifiers != Qt.KeyboardModifier.NoModifier:
            return False
        if event.key() == Qt.Key.Key_Backspace:
            self.undo()
            return True
        to = self.keys.class_of_key(event.key() - Qt.Key.Key_0)
        if to is not None:
            self.take(to)
        return to is not None

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Ctrl+Z for the pictures that were taken: the window would undo a choice of the next run."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_undo = event.matches(QKeySequence.StandardKey.Undo) and self.strip.latest() is not None
            if is_undo:
                event.accept()
            return is_undo
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take pictures by the keys of classes, and take them back."""
        if not self._take_key(event):
            super().keyPressEvent(event)
