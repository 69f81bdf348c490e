"""The state machine of the application: one state, one dataset, one model, one run at a time."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.errors import TlguiError
from tlgui.core.events import Paused
from tlgui.core.export import ExportFormat
from tlgui.core.folder_report import FolderRefusal, ScanOptions
from tlgui.core.messages import Text, say
from tlgui.core.model_header import ModelHeader, read_model_header
from tlgui.core.prediction import ModelSummary
from tlgui.core.remote_run import RemotePlace
from tlgui.core.run_group import GroupKind
from tlgui.core.sample_pace import DRAWING_S, SAMPLES_PER_CLASS
from tlgui.core.states import SessionState
from tlgui.core.steering import Steer
from tlgui.engine.door.export_requests import ExportRequest
from tlgui.engine.door.requests import (
    Command,
    Failure,
    FindLearningRatesRequest,
    HeatmapRequest,
    LayerTableRequest,
    Outcome,
    PredictRequest,
    RecogniseWeightsRequest,
    Request,
    SamplesRequest,
)
from tlgui.session.background import BackgroundWork
from tlgui.session.current_run import CurrentRun
from tlgui.session.dialing import setting_dial
from tlgui.session.draft import RunDraft
from tlgui.session.engine_client import EngineClient
from tlgui.session.fetching import fetch_default_weights
from tlgui.session.queued_group import queued_group, told_in_group
from tlgui.session.run_queue import QueuedRun, RunQueue
from tlgui.session.run_requests import RunRequest, resume_request, train_request
from tlgui.session.runner import Runner
from tlgui.session.scanning import scanning
from tlgui.session.tasks import Task

log = logging.getLogger(__name__)

BY_FOLDERS = ScanOptions()

About = TypeVar("About")


class Session(QObject):
    """Owns the state, the open dataset and model, and the run that goes on. Lives in the main thread.

    What changes the application comes as a signal to all; what somebody asked for comes to whoever
    holds its Task.

    Args:
        make_runner: called once for each lane of the engine.
        runs_dir: where new run folders go.
        samples_dir: where the drawn sample pictures go.
        make_own_runner: see EngineClient.

    Signals:
        state_changed(object): the new SessionState.
        dataset_changed(object): Dataset or None.
        folder_refused(object): FolderRefusal; the folder that was open before stays open.
        scan_progressed(object): ScanProgress.
        run_began(str): a run on the folder of this name begins.
        train_event(object): an Event of the run, exactly one RunFinished or RunFailed last.
        evaluation_changed(object): Evaluation or None, of the open model.
        model_changed(object): ModelSummary or None.
        dial_changed(object): ModelSummary, of the same model with another answer dial.
        failed(object): Failure, for one dialog.

    Attributes:
        engine: takes requests.
        background: runs what must not hold up the window.
        queue: the runs that wait for the end of the one that goes on.
        draft: the choices of the next run.
        runs_dir: where new run folders go.
        run_folder: of the run that goes on, or of the last one; None before the first.
    """

    state_changed = Signal(object)
    dataset_changed = Signal(object)
    folder_refused = Signal(object)
    scan_progressed = Signal(object)
    run_began = Signal(str)
    train_event = Signal(object)
    evaluation_changed = Signal(object)
    model_changed = Signal(object)
    dial_changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        make_runner: Callable[[], Runner],
        *,
        runs_dir: Path,
        samples_dir: Path,
        make_own_runner: Callable[[], Runner] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.runs_dir = runs_dir
        self._samples_dir = samples_dir
        self._state = SessionState.EMPTY
        self._dataset: Dataset | None = None
        self._model: ModelSummary | None = None
        self.engine = EngineClient(make_runner, self, make_own_runner)
        self.background = BackgroundWork(self)
        self.queue = RunQueue(runs_dir, self)
        self.draft = RunDraft(parent=self)
        self._scan: Task | None = None
        self.run_folder: Path | None = None
        self._run = CurrentRun(self.engine, self)
        self._run.progressed.connect(self.train_event)
        self._run.model_written.connect(self._adopt_model)
        self._run.failed.connect(self._on_run_failed)
        self._run.over.connect(self._on_run_over)
        self._current: QueuedRun | None = None
        """The run that goes on; None for one that is continued, and when none does."""
        self._dialled = ""
        """The model file whose answer dial was set last."""
        self._awaited: QueuedRun | None = None
        """The run for which a folder is looked at; None when the person opened it."""

    @property
    def state(self) -> SessionState:
        """What the application is doing."""
        return self._state

    @property
    def dataset(self) -> Dataset | None:
        """The open dataset."""
        return self._dataset

    @property
    def model(self) -> ModelSummary | None:
        """The open model, from a run or from a file."""
        return self._model

    def warm_up(self) -> None:
        """Start the engine, and let the runs wait again that an earlier start left; call it after the first paint."""
        self.engine.warm_up()
        self.queue.restore()

    # Pictures

    def open_folder(self, folder: Path, options: ScanOptions = BY_FOLDERS) -> None:
        """Scan a folder as the options say and make it the dataset; a scan under way is dropped.

        Ignored while a run goes on.
        """
        if self._state.is_running:
            self._tell(say("program.a_run_goes_on"), say("program.open_another_then"))
            return
        self._awaited = None
        self._open(folder, options)

    def _open(self, folder: Path, options: ScanOptions) -> None:
        if self._scan is not None:
            self._scan.cancel()
        self._set_state(SessionState.SCANNING)
        scan = self.background.start(scanning(folder, options), name="scan")
        scan.progressed.connect(self._on_scan_progressed)
        scan.answered.connect(self._on_scanned)
        scan.failed.connect(self._on_scan_failed)
        self._scan = scan

    def make_samples(self) -> Task:
        """Draw the sample pictures, unless they are there; whoever asks opens their folder."""
        return self.engine.submit(SamplesRequest(str(self._samples_dir), SAMPLES_PER_CLASS, seconds=DRAWING_S))

    # Training

    def start_training(self, config: TrainConfig, place: RemotePlace | None = None) -> None:
        """Start a run on the open dataset, or let it wait for the end of the one that goes on.

        Progress comes as train_event. A run on another computer, `place`, does not wait.
        """
        if self._dataset is None or self._state is SessionState.SCANNING:
            return
        run = QueuedRun.on(config, self._dataset)
        if not self._state.is_running:
            self._begin(run, self._dataset, place)
        elif place is None:
            self.queue.add(run)

    def start_group(self, kind: GroupKind, configs: tuple[TrainConfig, ...]) -> None:
        """Let runs on the open dataset wait as one group, and begin with them unless a run goes on."""
        if self._dataset is None or self._state is SessionState.SCANNING:
            return
        try:
            runs = queued_group(self.runs_dir, kind, configs, self._dataset)
        except TlguiError as error:
            self._tell(error.title, error.message, error.hint)
            return
        self.queue.add(*runs)
        self.begin_queue()

    def cancel_group(self, key: str) -> None:
        """Begin no more runs of a group, and discard the one that goes on; those that are finished stay."""
        self.queue.remove_group(key)
        place = self._current.place if self._current is not None else None
        if place is not None and place.key == key:
            self.discard()

    @property
    def pending_folders(self) -> frozenset[str]:
        """Names of the run folders of groups whose runs wait or go on."""
        runs = (*self.queue.runs, *([self._current] if self._current is not None else []))
        return frozenset(run.place.folder for run in runs if run.place is not None)

    def begin_queue(self) -> None:
        """Begin the runs that wait, after a start that found them; while a run goes on they follow by themselves."""
        if not self._state.is_running and self._state is not SessionState.SCANNING:
            self._begin_next()

    def resume_training(self, folder: Path) -> None:
        """Continue an interrupted run; its earlier events are emitted again as train_event."""
        if not self._state.is_running and self._state is not SessionState.SCANNING:
            self._begin_request(folder.name, resume_request(folder, self.engine))

    def pause(self) -> None:
        """Wait after the current batch."""
        if self._state is SessionState.TRAINING:
            self._run.command(Command.PAUSE)
            self._set_state(SessionState.PAUSED)
            self.train_event.emit(Paused())

    def resume(self) -> None:
        """Go on after a pause."""
        if self._state is SessionState.PAUSED:
            self._run.command(Command.CONTINUE)
            self._set_state(SessionState.TRAINING)

    def steer(self, steer: Steer) -> None:
        """Ask for a change of the rest of the run; it answers with a Steered, or a Notice that says why not."""
        if self._state in (SessionState.TRAINING, SessionState.PAUSED):
            self._run.command(steer)

    def stop_and_keep(self) -> None:
        """End after the current batch and keep the best model so far."""
        self._end_run(Command.STOP)

    def discard(self) -> None:
        """End after the current batch and keep nothing of this run."""
        self._end_run(Command.DISCARD)

    # Using a model

    def open_model(self, path: Path) -> bool:
        """Read a model file's header and make it the open model; return whether it could be used."""
        try:
            self._adopt_model(path)
        except TlguiError as error:
            self._tell(error.title, error.message, error.hint)
            return False
        if self._state in (SessionState.EMPTY, SessionState.MODEL_ONLY):
            self._set_state(SessionState.MODEL_ONLY)
        return True

    def predict(self, paths: tuple[Path, ...]) -> Task | None:
        """Answer pictures, and folders of them, with the open model; None, and a word, without one."""
        if self._model is None:
            self._tell(say("program.no_model_yet"), say("program.answered_when_there_is_one"))
            return None
        return self.engine.submit(PredictRequest(self._model.path, tuple(map(str, paths))))

    def set_dial(self, least: float | None) -> Task | None:
        """Write the answer dial into the open model's file; None without a model. Every door obeys it from then on."""
        if self._model is None:
            return None
        self._dialled = self._model.path
        task = self.background.start(setting_dial(Path(self._dialled), least), name="setting the answer dial")
        task.answered.connect(self._on_dial_set)
        return task

    def explain(self, path: Path, class_index: int) -> Task | None:
        """Ask where in a picture the open model finds what speaks for a class; None without a model."""
        if self._model is None:
            return None
        return self.engine.submit(HeatmapRequest(self._model.path, str(path), class_index))

    def export(self, model: Path, format_: ExportFormat, out: Path, pictures: tuple[Path, ...]) -> Task:
        """Write a model for other programs into a new folder, and try it on these pictures first.

        What a web page needs is fetched where it is missing: the dialog says so beside the button.
        """
        return self.engine.submit(
            ExportRequest(str(model), format_, str(out), tuple(map(str, pictures)), may_download=True)
        )

    # Preparing a run

    def describe(self, config: TrainConfig) -> Task:
        """Ask for the layer table of what this config would build."""
        n_classes = len(self._dataset.class_names) if self._dataset else 2
        return self.engine.submit(LayerTableRequest(config, n_classes))

    def ask(self, make: Callable[[About, Dataset], Request], about: About) -> Task | None:
        """Ask something about the open pictures that needs the machine; None without pictures or in a run.

        Args:
            make: a request, or what makes one.
            about: what it is made from beside the pictures: a config, or several.
        """
        if self._dataset is None or self._state.is_running:
            return None
        return self.engine.submit(make(about, self._dataset))

    def find_learning_rates(self, config: TrainConfig) -> Task | None:
        """Search for good learning rates for this config and the open dataset; None without one."""
        if self._dataset is None:
            return None
        return self.engine.submit(FindLearningRatesRequest(config, self._dataset))

    def recognise_weights(self, path: Path) -> Task:
        """Find out which backbone a file of weights is for."""
        return self.engine.submit(RecogniseWeightsRequest(str(path)))

    def fetch_weights(self, backbone: str) -> Task:
        """Fetch the default weights of a backbone; the person has agreed."""
        return self.background.start(fetch_default_weights(backbone), name="fetch of weights")

    def close(self) -> None:
        """End everything within a moment; a run is left so that it can be resumed."""
        self.queue.keep_for_next_start()
        self.background.close()
        self.engine.close()

    # The scan

    def _on_scan_progressed(self, progress: object) -> None:
        # One that was cancelled for a newer one may still have a word on its way.
        if self.sender() is self._scan:
            self.scan_progressed.emit(progress)

    def _on_scanned(self, answer: Dataset | FolderRefusal) -> None:
        if self.sender() is not self._scan:
            return
        self._scan = None
        if isinstance(answer, FolderRefusal):
            self._set_state(self._resting_state())
            self._awaited = None  # it waits on, as after a scan that failed
            self.folder_refused.emit(answer)
            return
        dataset = answer
        self._dataset = dataset
        self.dataset_changed.emit(dataset)
        self._set_state(SessionState.READY)
        awaited, self._awaited = self._awaited, None
        if awaited is not None and awaited in self.queue.runs[:1]:  # else it was taken out meanwhile
            self.queue.take_next()
            self._begin(awaited, dataset)

    def _on_scan_failed(self, failure: Failure) -> None:
        if self.sender() is not self._scan:
            return
        self._scan = None
        self._set_state(self._resting_state())
        self._awaited = None  # it waits on: its drive may come back
        self.failed.emit(failure)

    # The run

    def _begin(self, run: QueuedRun, dataset: Dataset, place: RemotePlace | None = None) -> None:
        request = train_request(run.config, dataset, run.folder(self.runs_dir), self.engine, place)
        self._current = run
        self._begin_request(run.root.name, request)

    def _begin_request(self, name: str, request: RunRequest) -> None:
        self._set_state(SessionState.TRAINING)
        self.run_folder = Path(request.out)
        self.run_began.emit(name)
        self._run.begin(request)

    def _on_run_failed(self, failure: Failure) -> None:
        """Tell it; of a run in a group in the group, so that nobody has to answer before the others are done."""
        place = self._current.place if self._current is not None else None
        if place is None or not told_in_group(self.runs_dir, place, failure):
            self.failed.emit(failure)

    def _on_run_over(self, outcome: Outcome) -> None:
        self._current = None
        if self._begin_next():
            return
        if outcome is Outcome.FAILED:
            self._set_state(SessionState.FAILED)
        else:
            self._set_state(SessionState.TRAINED if self._run.has_model else self._resting_state())

    def _begin_next(self) -> bool:
        """Begin the run that waits longest, once its pictures have been looked at; False when none waits."""
        if not self.queue.runs:
            return False
        run = self.queue.runs[0]
        if run.dataset is None:
            self._awaited = run  # it stays in the queue meanwhile, and so on disk
            self._open(run.root, run.options)
        else:
            self.queue.take_next()
            self._begin(run, run.dataset)
        return True

    def _end_run(self, command: Command) -> None:
        if self._state.is_running:
            self._run.command(command)
            self._set_state(SessionState.STOPPING)

    # Small steps

    def _set_state(self, state: SessionState) -> None:
        if state is not self._state:
            log.info("Session: %s -> %s", self._state.value, state.value)
            self._state = state
            self.state_changed.emit(state)

    def _adopt_model(self, path: Path) -> None:
        """Make a model file the open model, with the figures that stand in it."""
        header = read_model_header(path)
        self._model = header.summary(path)
        self.model_changed.emit(self._model)
        self.evaluation_changed.emit(header.parsed_evaluation())

    def _on_dial_set(self, header: ModelHeader) -> None:
        if self._model is not None and self._model.path == self._dialled:  # else another one was opened meanwhile
            self._model = header.summary(Path(self._model.path))
            self.dial_changed.emit(self._model)

    def _resting_state(self) -> SessionState:
        if self._dataset is not None:
            return SessionState.READY
        return SessionState.MODEL_ONLY if self._model is not None else SessionState.EMPTY

    def _tell(self, title: Text, message: Text, hint: Text = "") -> None:
        self.failed.emit(Failure(title, message, hint))
