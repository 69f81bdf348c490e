"""The engine's side of the pipe: takes jobs one at a time, answers with plain values."""

from __future__ import annotations

import logging
import os
import queue
import signal
import threading
import traceback
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from tlgui.core.control import Control
from tlgui.core.errors import CancelledError, TlguiError
from tlgui.core.events import Preparing
from tlgui.engine.door.pipe import MessageError, receive
from tlgui.engine.door.requests import (
    Command,
    EngineMessage,
    EngineReady,
    EstimateRequest,
    Failure,
    FindLearningRatesRequest,
    Job,
    LayersReady,
    LayerTableRequest,
    LearningRatesReady,
    PredictionReady,
    PredictRequest,
    RecogniseWeightsRequest,
    RequestDone,
    ResumeRequest,
    SamplesReady,
    SamplesRequest,
    TrainRequest,
    WeightsRecognised,
)
from tlgui.engine.door.throttle import EventThrottle

log = logging.getLogger(__name__)

OnMessage = Callable[[EngineMessage], None]
NICENESS = 10


def serve(connection: Connection) -> None:
    """Run the engine process until the pipe closes or QUIT comes.

    Commands are read by a thread of their own, so that they reach a running job within one batch.
    A pipe that closes means that the window is gone: the run stops and keeps its best model.

    Raises:
        MessageError: a message came that cannot be read; the process ends with that as its last words.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is the window's to handle
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    inbox = _Inbox(connection)
    inbox.start()
    send = _make_sender(connection)
    send(EngineReady(_warm_up()))
    while (request := inbox.next_request()) is not None:
        job, control = request
        run_request(job, on_message=send, control=control)
    if inbox.failure is not None:
        raise inbox.failure


class _Inbox(threading.Thread):
    """Reads the pipe: jobs are queued, commands act at once on the job that runs.

    Attributes:
        failure: why it reads no further, when that is not for the window's wish or end.
    """

    def __init__(self, connection: Connection) -> None:
        super().__init__(daemon=True, name="engine inbox")
        self._connection = connection
        self._control = Control()
        self._requests: queue.Queue[tuple[Job, Control] | None] = queue.Queue()
        self.failure: MessageError | None = None

    def next_request(self) -> tuple[Job, Control] | None:
        """Wait for a job with the control that commands act on; None means the end."""
        return self._requests.get()

    def run(self) -> None:
        while True:
            try:
                message = receive(self._connection)
            except MessageError as error:
                # The window waits for an answer to it, and must hear that none will come.
                self.failure, message = error, Command.QUIT
            except (EOFError, OSError):
                message = Command.QUIT
            if not isinstance(message, Command):
                self._control = Control()
                self._requests.put((message, self._control))
                continue
            apply_command(self._control, message)
            if message is Command.QUIT:
                self._requests.put(None)
                return


def apply_command(control: Control, command: Command) -> None:
    """Set what a command asks for."""
    actions = {
        Command.PAUSE: control.pause,
        Command.CONTINUE: control.proceed,
        Command.STOP: control.stop,
        Command.DISCARD: control.discard,
        Command.QUIT: control.stop,
    }
    actions[command]()


def run_request(job: Job, *, on_message: OnMessage, control: Control) -> None:
    """Do one job; every outcome is an answer, and RequestDone is always the last one.

    This is the worker border: the one place where any exception of the engine is caught.

    Args:
        job: what to do.
        on_message: called in this thread; batches and preparing steps come thinned, see EventThrottle.
        control: polled while the job runs.
    """
    on_message = EventThrottle(on_message)
    try:
        for answer in _answers(job, on_message, control):
            on_message(answer)
    except TlguiError as error:
        on_message(Failure(error.title, error.message, error.hint))
    except Exception as error:
        log.exception("A job failed by a fault of our own")
        on_message(
            Failure(
                "A fault of our own",
                f"The engine met something it was not prepared for: {type(error).__name__}: {error}",
                "What was saved before is safe. Please report this with the details below.",
                traceback.format_exc(),
            )
        )
    finally:
        on_message(RequestDone())


def _answers(job: Job, on_message: OnMessage, control: Control) -> Iterator[EngineMessage]:
    if isinstance(job, TrainRequest):
        return _train(job, on_message, control)
    if isinstance(job, ResumeRequest):
        return _resume(job, on_message, control)
    if isinstance(job, EstimateRequest):
        return _price(job)
    if isinstance(job, FindLearningRatesRequest):
        return _find_learning_rates(job, on_message, control)
    if isinstance(job, PredictRequest):
        return _predict(job, control)
    if isinstance(job, SamplesRequest):
        return _draw_samples(job, on_message, control)
    if isinstance(job, RecogniseWeightsRequest):
        return _recognise(job)
    return _summarise(job)


def _train(job: TrainRequest, on_message: OnMessage, control: Control) -> Iterator[EngineMessage]:
    from tlgui.engine.runs.run import train

    train(
        job.config,
        job.dataset,
        out=Path(job.out),
        on_event=on_message,
        control=control,
    )
    return iter(())  # all there is to tell are the events


def _resume(job: ResumeRequest, on_message: OnMessage, control: Control) -> Iterator[EngineMessage]:
    from tlgui.engine.runs.run import resume_training

    resume_training(Path(job.out), on_event=on_message, control=control)
    return iter(())


def _price(job: EstimateRequest) -> Iterator[EngineMessage]:
    from tlgui.engine.runs.run_estimate import estimate_run

    yield estimate_run(job)


def _find_learning_rates(
    job: FindLearningRatesRequest, on_message: OnMessage, control: Control
) -> Iterator[EngineMessage]:
    from tlgui.engine.runs.find_learning_rates import find_learning_rates

    found = find_learning_rates(job.config, job.dataset, on_event=on_message, control=control)
    yield LearningRatesReady(found.head, found.finetune)


def _predict(job: PredictRequest, control: Control) -> Iterator[EngineMessage]:
    from tlgui.engine.data.folder import find_pictures
    from tlgui.engine.inference.predictor import Predictor

    paths = find_pictures([Path(path) for path in job.paths])
    predictor = Predictor.load(Path(job.model))
    for done, prediction in enumerate(predictor.predict(paths), start=1):
        yield PredictionReady(prediction, done, len(paths))
        if control.should_stop:
            raise CancelledError(f"Stopped after {done} of {len(paths)} pictures.")


def _draw_samples(job: SamplesRequest, on_message: OnMessage, control: Control) -> Iterator[EngineMessage]:
    from tlgui.engine.data.samples import make_samples

    samples = make_samples(
        Path(job.folder),
        n_per_class=job.n_per_class,
        seed=job.seed,
        on_progress=lambda done, total: on_message(Preparing("samples", done, total)),
        should_stop=lambda: control.should_stop,
    )
    yield SamplesReady(str(samples.dataset_dir), str(samples.held_out[0][0].parent))


def _summarise(job: LayerTableRequest) -> Iterator[EngineMessage]:
    from tlgui.engine.models.summary import describe_classifier

    yield LayersReady(describe_classifier(job.config, job.n_classes))


def _recognise(job: RecogniseWeightsRequest) -> Iterator[EngineMessage]:
    from tlgui.engine.weights.resolve import recognise_file

    found = recognise_file(Path(job.path))
    yield WeightsRecognised(job.path, found.backbone, found.sentence)


def _warm_up() -> str:
    """Import what every job needs, so that the first one starts at once."""
    import matplotlib.figure  # noqa: F401

    import tlgui.engine.runs.run  # noqa: F401
    from tlgui.engine.training.device import describe_device, pick_device

    return describe_device(pick_device("auto"))


def _make_sender(connection: Connection) -> OnMessage:
    def send(answer: EngineMessage) -> None:
        try:
            connection.send(answer)
        except (BrokenPipeError, OSError):
            # The window is gone; the inbox has stopped the run, which still saves what it has.
            log.info("Nobody listens any more; %s was not sent.", type(answer).__name__)

    return send
