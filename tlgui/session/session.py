"""The state machine of the application: one state, one dataset, one model, and the workers behind them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.errors import TlguiError
from tlgui.core.events import (
    EVENT_TYPES,
    Paused,
    Preparing,
    RunFailed,
    RunFinished,
    RunStarted,
)
from tlgui.core.messages import Text
from tlgui.core.model_header import read_model_header
from tlgui.core.prediction import ModelSummary
from tlgui.core.states import SessionState
from tlgui.engine.door.requests import (
    Command,
    EngineMessage,
    EngineReady,
    EngineReplaced,
    EstimateReady,
    EstimateRequest,
    Failure,
    FetchEnded,
    FindLearningRatesRequest,
    LayersReady,
    LayerTableRequest,
    LearningRatesReady,
    PredictionReady,
    PredictRequest,
    RecogniseWeightsRequest,
    ResumeRequest,
    SamplesReady,
    SamplesRequest,
    TrainRequest,
    WeightsRecognised,
)
from tlgui.session.draft import RunDraft
from tlgui.session.engine_worker import EngineWorker
from tlgui.session.fetch_worker import FetchWorker
from tlgui.session.run_queue import QueuedRun, RunQueue
from tlgui.session.runner import Runner
from tlgui.session.scan_worker import ScanWorker
from tlgui.session.update_worker import UpdateWorker

log = logging.getLogger(__name__)

SAMPLES_PER_CLASS = 60


class Session(QObject):
    """Owns the state, the open dataset and model, and every worker. Lives in the main thread.

    Args:
        make_runner: called twice, for the training and for the helping worker.
        runs_dir: where new run folders go.
        samples_dir: where the drawn sample pictures go.

    Signals:
        state_changed(object): the new SessionState.
        dataset_changed(object): Dataset or None.
        scan_progressed(object): ScanProgress.
        run_began(str): a run on the folder of this name begins.
        train_event(object): an Event of the run, exactly one RunFinished or RunFailed last.
        evaluation_changed(object): Evaluation or None, of the open model.
        model_changed(object): ModelSummary or None.
        prediction_ready(object): PredictionReady.
        predictions_done(): the pictures asked for are all answered.
        layers_ready(object): LayerTable.
        samples_ready(object): SamplesReady; the folder is then opened by itself.
        samples_progressed(object): Preparing.
        engine_ready(object): the device in words.
        engine_replaced(object): EngineReplaced, once.
        estimate_ready(object): EstimateReady.
        learning_rates_ready(object): LearningRatesReady.
        lr_search_progressed(object): Preparing, of the search for step sizes.
        weights_recognised(object): WeightsRecognised.
        fetch_progressed(object): FetchProgress.
        fetch_ended(object): FetchEnded; the weights are here unless it says otherwise.
        update_found(object): NewVersion.
        failed(object): Failure, for one dialog.

    Attributes:
        queue: the runs that wait for the end of the one that goes on.
        draft: the choices of the next run.
    """

    state_changed = Signal(object)
    dataset_changed = Signal(object)
    scan_progressed = Signal(object)
    run_began = Signal(str)
    train_event = Signal(object)
    evaluation_changed = Signal(object)
    model_changed = Signal(object)
    prediction_ready = Signal(object)
    predictions_done = Signal()
    layers_ready = Signal(object)
    samples_ready = Signal(object)
    samples_progressed = Signal(object)
    engine_ready = Signal(object)
    engine_replaced = Signal(object)
    estimate_ready = Signal(object)
    learning_rates_ready = Signal(object)
    lr_search_progressed = Signal(object)
    weights_recognised = Signal(object)
    fetch_progressed = Signal(object)
    fetch_ended = Signal(object)
    update_found = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        make_runner: Callable[[], Runner],
        *,
        runs_dir: Path,
        samples_dir: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runs_dir = runs_dir
        self._samples_dir = samples_dir
        self._state = SessionState.EMPTY
        self._dataset: Dataset | None = None
        self._model: ModelSummary | None = None
        self._scan_worker: ScanWorker | None = None
        self._fetch_worker: FetchWorker | None = None
        self._threads: set[QThread] = set()
        self._trainer = EngineWorker(make_runner(), name="training worker", parent=self)
        self._helper = EngineWorker(make_runner(), name="helping worker", parent=self)
        self._trainer.answered.connect(self._on_trainer_answered)
        self._helper.answered.connect(self._on_helper_answered)
        self._run_has_ended = True
        self._wish: Command | None = None
        """Said to the run that goes on; said again while it begins: an engine that still started heard nothing."""
        self.queue = RunQueue(self)
        self.draft = RunDraft(parent=self)

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
        """Start the engine; call it after the first paint."""
        self._trainer.start()

    # Pictures

    def open_folder(self, folder: Path) -> None:
        """Scan a folder and make it the dataset; a scan under way is dropped. Ignored while a run goes."""
        if self._state.is_running:
            self._tell("A run is going on", "Another folder can be opened when it has ended.")
            return
        self._drop_scan()
        self._set_state(SessionState.SCANNING)
        worker = ScanWorker(folder, self)
        worker.progressed.connect(self.scan_progressed)
        worker.scanned.connect(self._on_scanned)
        worker.failed.connect(self._on_scan_failed)
        self._scan_worker = worker
        self.start_thread(worker)

    def make_samples(self) -> None:
        """Draw the sample pictures, unless they are there, and open them."""
        self._helper.submit(SamplesRequest(str(self._samples_dir), SAMPLES_PER_CLASS))

    # Training

    def start_training(self, config: TrainConfig) -> None:
        """Start a run on the open dataset, or let it wait for the end of the one that goes on.

        Progress comes as train_event.
        """
        if self._dataset is None or self._state is SessionState.SCANNING:
            return
        run = QueuedRun(config, self._dataset)
        if self._state.is_running:
            self.queue.add(run)
        else:
            self._begin(run)

    def resume_training(self, folder: Path) -> None:
        """Go on with a run that was broken off; what it told before is told again as train_event."""
        if self._state.is_running or self._state is SessionState.SCANNING:
            return
        self._run_has_ended, self._wish = False, None
        self._set_state(SessionState.TRAINING)
        self.run_began.emit(folder.name)
        self._trainer.submit(ResumeRequest(str(folder)))

    def pause(self) -> None:
        """Wait after the current batch."""
        if self._state is SessionState.TRAINING:
            self._wish_for(Command.PAUSE)
            self._set_state(SessionState.PAUSED)
            self.train_event.emit(Paused())

    def proceed(self) -> None:
        """Go on after a pause."""
        if self._state is SessionState.PAUSED:
            self._wish_for(Command.CONTINUE)
            self._set_state(SessionState.TRAINING)

    def stop_and_keep(self) -> None:
        """End after the current batch and keep the best model so far."""
        self._end_run(Command.STOP)

    def discard(self) -> None:
        """End after the current batch and keep nothing of this run."""
        self._end_run(Command.DISCARD)

    # Using a model

    def open_model(self, path: Path) -> None:
        """Read a model file's header and make it the open model."""
        try:
            self._adopt_model(path)
        except TlguiError as error:
            self._tell(error.title, error.message, error.hint)
            return
        if self._state in (SessionState.EMPTY, SessionState.MODEL_ONLY):
            self._set_state(SessionState.MODEL_ONLY)

    def predict(self, paths: tuple[Path, ...]) -> None:
        """Answer pictures, and folders of them, with the open model."""
        if self._model is None:
            self._tell("No model yet", "Train a model, or open a model file, and then drop the pictures again.")
            return
        self._helper.submit(PredictRequest(self._model.path, tuple(map(str, paths))))

    def describe(self, config: TrainConfig) -> None:
        """Ask for the layer table of what this config would build."""
        n_classes = len(self._dataset.class_names) if self._dataset else 2
        self._helper.submit(LayerTableRequest(config, n_classes))

    def request_estimate(self, config: TrainConfig) -> None:
        """Ask how long a run of this config would take; not while a run is using the machine."""
        if self._dataset is not None and not self._state.is_running:
            self._helper.submit(EstimateRequest(config, self._dataset))

    def find_learning_rates(self, config: TrainConfig) -> None:
        """Search for good step sizes for this config and the open dataset."""
        if self._dataset is not None:
            self._helper.submit(FindLearningRatesRequest(config, self._dataset))

    def recognise_weights(self, path: Path) -> None:
        """Find out which backbone a file of weights is for."""
        self._helper.submit(RecogniseWeightsRequest(str(path)))

    def fetch_weights(self, backbone: str) -> None:
        """Fetch the default weights of a backbone; the person has agreed. One at a time."""
        if self._fetch_worker is not None:
            return
        worker = FetchWorker(backbone, self)
        worker.progressed.connect(self.fetch_progressed)
        worker.ended.connect(self._on_fetch_ended)
        self._fetch_worker = worker
        self.start_thread(worker)

    def cancel_fetch(self) -> None:
        """Stop fetching; what has come is kept for the next time."""
        if self._fetch_worker is not None:
            self._fetch_worker.requestInterruption()

    def start_thread(self, thread: QThread) -> None:
        """Start a thread that does one thing, own it until it has ended, and interrupt it when all is closed."""
        thread.finished.connect(self._on_thread_finished)
        self._threads.add(thread)
        thread.start()

    def look_for_update(self, url: str) -> None:
        """Ask whether there is a newer version; nothing is said when there is none, or no connection."""
        worker = UpdateWorker(url, self)
        worker.found.connect(self.update_found)
        self.start_thread(worker)

    def close(self) -> None:
        """Stop everything, keeping the best of a run, and wait for every thread."""
        self.queue.clear()
        self._drop_scan()
        self.cancel_fetch()
        for thread in self._threads:
            thread.requestInterruption()
        for thread in self._threads:
            thread.wait()
        self._helper.close()
        self._trainer.close()

    # Answers

    def _on_scanned(self, dataset: Dataset) -> None:
        if self.sender() is not self._scan_worker:
            return
        self._scan_worker = None
        self._dataset = dataset
        self.dataset_changed.emit(dataset)
        self._set_state(SessionState.READY)

    def _on_scan_failed(self, failure: Failure) -> None:
        if self.sender() is not self._scan_worker:
            return
        self._scan_worker = None
        self._set_state(self._resting_state())
        self.failed.emit(failure)

    def _on_fetch_ended(self, ended: FetchEnded) -> None:
        self._fetch_worker = None
        self.fetch_ended.emit(ended)

    def _on_thread_finished(self) -> None:
        """Let go of a thread only now: one that is deleted while it winds down ends the program."""
        thread = self.sender()
        if isinstance(thread, QThread):
            self._threads.discard(thread)
            thread.deleteLater()

    def _on_trainer_answered(self, answer: EngineMessage) -> None:
        if isinstance(answer, EngineReady):
            self.engine_ready.emit(answer.device)
        elif isinstance(answer, EngineReplaced):
            self.engine_replaced.emit(answer)  # the helper's engine has the same Python and tells the same
        elif isinstance(answer, Failure):
            self._on_run_failed(answer)
        elif isinstance(answer, RunFinished):
            self._on_run_finished(answer)
        elif isinstance(answer, RunFailed):
            self._run_has_ended = True
            self.train_event.emit(answer)
        elif type(answer).__name__ in EVENT_TYPES:
            if self._wish is not None and isinstance(answer, Preparing | RunStarted):
                self._trainer.command(self._wish)
            self.train_event.emit(answer)

    def _on_run_finished(self, finished: RunFinished) -> None:
        self._run_has_ended = True
        self.train_event.emit(finished)
        if finished.model is not None:
            self._adopt_model(Path(finished.model))
        if not self._begin_next():
            self._set_state(self._resting_state() if finished.model is None else SessionState.TRAINED)

    def _on_run_failed(self, failure: Failure) -> None:
        if not self._run_has_ended:
            self._run_has_ended = True
            self.train_event.emit(RunFailed(failure.title, failure.message, failure.hint))
        if not self._begin_next():
            self._set_state(SessionState.FAILED)
        self.failed.emit(failure)

    def _on_helper_answered(self, answer: EngineMessage) -> None:
        if isinstance(answer, PredictionReady):
            self.prediction_ready.emit(answer)
            if answer.done == answer.total:
                self.predictions_done.emit()
        elif isinstance(answer, LayersReady):
            self.layers_ready.emit(answer.table)
        elif isinstance(answer, EstimateReady):
            self.estimate_ready.emit(answer)
        elif isinstance(answer, LearningRatesReady):
            self.learning_rates_ready.emit(answer)
        elif isinstance(answer, Preparing):
            is_drawing = answer.what == "samples"
            (self.samples_progressed if is_drawing else self.lr_search_progressed).emit(answer)
        elif isinstance(answer, SamplesReady):
            self.samples_ready.emit(answer)
            self.open_folder(Path(answer.dataset_dir))
        elif isinstance(answer, WeightsRecognised):
            self.weights_recognised.emit(answer)
        elif isinstance(answer, Failure):
            self.failed.emit(answer)

    # Small steps

    def _begin(self, run: QueuedRun) -> None:
        self._run_has_ended, self._wish = False, None
        self._set_state(SessionState.TRAINING)
        self.run_began.emit(run.dataset.root.name)
        self._trainer.submit(TrainRequest(run.config, run.dataset, str(run.folder(self._runs_dir))))

    def _begin_next(self) -> bool:
        """Begin the run that waits longest; False when none waits."""
        run = self.queue.take_next()
        if run is not None:
            self._begin(run)
        return run is not None

    def _end_run(self, command: Command) -> None:
        if self._state.is_running:
            self._wish_for(command)
            self._set_state(SessionState.STOPPING)

    def _wish_for(self, command: Command) -> None:
        self._wish = command
        self._trainer.command(command)

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

    def _resting_state(self) -> SessionState:
        if self._dataset is not None:
            return SessionState.READY
        return SessionState.MODEL_ONLY if self._model is not None else SessionState.EMPTY

    def _drop_scan(self) -> None:
        worker, self._scan_worker = self._scan_worker, None
        if worker is not None:
            worker.requestInterruption()  # its answer is not listened to any more

    def _tell(self, title: Text, message: Text, hint: Text = "") -> None:
        self.failed.emit(Failure(title, message, hint))
