"""A camera beside the session: its pictures answered by the open model, and added to the open folder's data."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from tlgui.app.wiring.correction_wiring import CorrectionWiring
from tlgui.core.camera import Camera
from tlgui.core.dataset import Dataset
from tlgui.core.errors import CameraError
from tlgui.core.messages import say
from tlgui.engine.door.adding_requests import AddPicturesRequest, TakeBackAddedRequest
from tlgui.engine.door.requests import Failure, PredictionReady
from tlgui.session.camera.frame_files import remove, remove_old_frames, saving_taken
from tlgui.session.camera.frame_source import Cameras, FrameSource
from tlgui.session.camera.live_answers import LiveAnswers
from tlgui.session.camera.qt_cameras import cameras_here
from tlgui.session.session import Session
from tlgui.views.camera.camera_section import CameraSection
from tlgui.views.camera.taken_strip import Taken


class CameraWiring(QObject):
    """Switches the camera of one section on and off, and passes its pictures on.

    Args:
        section: becomes the parent.
        session: its open model answers, where the section shows answers.
        corrections: has pictures that were taken added, and the folder scanned anew.
        has_answers: whether frames are answered.
    """

    def __init__(
        self, section: CameraSection, session: Session, corrections: CorrectionWiring, *, has_answers: bool
    ) -> None:
        super().__init__(section)
        self._section, self._session = section, session
        self._cameras: Cameras | None = None
        self._source: FrameSource | None = None
        self._has_answers = has_answers
        self._answers = LiveAnswers(session, self)
        self._answers.answered.connect(self._on_answered)
        self._answers.failed.connect(self._on_failure)
        self._taking = _Taking(section, session, corrections)
        section.cameras_wanted.connect(self._offer)
        section.start_requested.connect(self._begin)
        section.stop_requested.connect(self._stop)
        session.model_changed.connect(self._show_section)
        session.dataset_changed.connect(self._show_section)
        self._show_section()

    def _show_section(self, _changed: object = None) -> None:
        needed = self._session.model if self._has_answers else self._session.dataset
        self._section.setVisible(needed is not None)

    def _offer(self) -> None:
        """Offer the cameras of this computer; Qt's part for them is loaded the first time."""
        try:
            if self._cameras is None:
                self._cameras = cameras_here()
                self._cameras.watch(self._offer)
        except CameraError as error:
            self._section.show_trouble(error.message, error.hint)
            return
        found = self._cameras.connected()
        self._section.offer_cameras(found)
        if self._source is not None:
            return
        if found:
            self._section.show_on(is_on=False)
        else:
            self._section.show_none(say("camera.none"))

    def _begin(self, camera: Camera) -> None:
        if self._cameras is None or self._source is not None:
            return
        remove_old_frames()
        self._source = self._cameras.open(camera)
        self._source.arrived.connect(self._on_frame)
        self._source.failed.connect(self._on_source_failed)
        self._section.show_on(is_on=True)
        if self._has_answers:
            self._answers.begin()
        self._source.start()

    def _stop(self) -> None:
        self._answers.stop()
        source, self._source = self._source, None
        if source is not None:
            source.arrived.disconnect(self._on_frame)
            source.failed.disconnect(self._on_source_failed)
            source.stop()
            source.deleteLater()
        self._section.show_on(is_on=False)

    def _on_frame(self, frame: QImage) -> None:
        self._section.show_frame(frame)
        self._answers.offer(frame)

    def _on_answered(self, ready: PredictionReady) -> None:
        self._section.show_answer(ready.prediction)

    def _on_source_failed(self, error: CameraError) -> None:
        self._stop()
        self._section.show_trouble(error.message, error.hint)

    def _on_failure(self, failure: Failure) -> None:
        """Stop: the next frame would fail the same way."""
        self._stop()
        self._section.show_trouble(failure.message, failure.hint)


class _Taking(QObject):
    """What becomes of the pictures that are taken: each is written, added to the open folder's data, and forgotten."""

    def __init__(self, section: CameraSection, session: Session, corrections: CorrectionWiring) -> None:
        super().__init__(section)
        self._section, self._session, self._corrections = section, session, corrections
        self._root: Path | None = None
        self._places: dict[int, tuple[Path, str] | None] = {}
        """Number of each picture -> the folder that it was added to, and its file then; None while it is written."""
        section.taken.connect(self._take)
        section.taken_back.connect(self._take_back)
        session.dataset_changed.connect(self._on_dataset_changed)

    def _on_dataset_changed(self, dataset: Dataset | None) -> None:
        root = dataset.root if dataset is not None else None
        if root != self._root:
            self._root = root
            self._places.clear()
            self._section.forget_taken()
        self._section.set_classes(_classes(dataset) if dataset is not None else ())

    def _take(self, taken: Taken) -> None:
        dataset = self._session.dataset
        if dataset is None:
            self._section.strip.remove(taken.number)
            return
        self._places[taken.number] = None
        task = self._session.background.start(saving_taken(taken.image), name="camera picture")
        task.answered.connect(lambda path: self._add(taken, dataset, path))
        task.failed.connect(self._on_not_written)
        task.failed.connect(lambda _failure: self._lose(taken.number))

    def _add(self, taken: Taken, dataset: Dataset, path: Path) -> None:
        if taken.number not in self._places:  # taken back meanwhile
            remove(path)
            return
        self._places[taken.number] = (dataset.root, str(path))
        request = AddPicturesRequest(str(dataset.root), (str(path),), taken.to, _classes(dataset))
        task = self._corrections.submit(request)
        task.failed.connect(lambda _failure: self._lose(taken.number))
        task.finished.connect(lambda _outcome: remove(path))

    def _on_not_written(self, failure: Failure) -> None:
        self._section.show_trouble(failure.message, failure.hint)

    def _lose(self, number: int) -> None:
        self._places.pop(number, None)
        self._section.strip.remove(number)

    def _take_back(self, number: int) -> None:
        place = self._places.pop(number, None)
        if place is not None:
            root, path = place
            self._corrections.submit(TakeBackAddedRequest(str(root), (path,)))


def _classes(dataset: Dataset) -> tuple[str, ...]:
    """Return the classes of a folder, those without a picture as well."""
    return dataset.corrected.class_names or dataset.class_names
