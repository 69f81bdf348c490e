"""The state machine with real threads, the engine inline, and once in its own process."""

import dataclasses
import hashlib
import time

import pytest
import torch
from fault_server import serving
from PySide6.QtCore import QThread

from tlgui.core.events import BatchDone, EpochDone, Preparing, RunFailed, RunFinished, Steered
from tlgui.core.interrupted_runs import find_interrupted
from tlgui.core.sentences import english
from tlgui.core.states import SessionState
from tlgui.core.steering import Steer
from tlgui.engine.backbones.source import make_network
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.door.requests import Command, EstimateRequest, Outcome, PredictionReady, PredictRequest
from tlgui.engine.runs.run import train
from tlgui.engine.weights.store import download_folders, file_name_of, find_weight_set
from tlgui.net.fetch import Patience
from tlgui.session.engine_process import EngineProcess
from tlgui.session.engine_worker import EngineWorker
from tlgui.session.runner import InlineRunner
from tlgui.session.session import Session

LONG_MS = 120_000


@pytest.fixture
def session(qtbot, tmp_path):
    session = Session(InlineRunner, runs_dir=tmp_path / "runs", samples_dir=tmp_path / "samples")
    yield session
    session.close()


@pytest.fixture
def ready(session, qtbot, pictures_folder):
    with qtbot.waitSignal(session.dataset_changed, timeout=LONG_MS):
        session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    return session


def _events(session):
    events = []
    session.train_event.connect(events.append)
    return events


def test_five_thousand_signals_do_not_abort(qtbot, session):
    events = _events(session)
    for n in range(5000):
        session.train_event.emit(BatchDone(1, n + 1, 5000, 0.5))
    assert len(events) == 5000


def test_a_folder_becomes_a_dataset(session, qtbot, pictures_folder):
    states = []
    session.state_changed.connect(states.append)
    session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    assert states == [SessionState.SCANNING, SessionState.READY]
    assert session.dataset.total == 24


def test_an_unusable_folder_is_told_once_and_the_state_goes_back(session, qtbot, tmp_path):
    with qtbot.waitSignal(session.failed, timeout=LONG_MS) as told:
        session.open_folder(tmp_path / "nowhere")
    assert "no folder" in english(told.args[0].message)
    assert session.state is SessionState.EMPTY


def test_a_folder_with_files_but_no_classes_is_refused_with_what_it_may_be_instead(ready, qtbot, pictures_folder):
    with qtbot.waitSignal(ready.folder_refused, timeout=LONG_MS) as told:
        ready.open_folder(pictures_folder / "discs")
    refusal = told.args[0]
    assert refusal.report.files.total == 12
    assert ready.state is SessionState.READY  # the folder that was open stays
    assert ready.dataset.root == pictures_folder
    offer = next(offer for offer in refusal.report.offers if offer.kind == "open_folder")
    with qtbot.waitSignal(ready.dataset_changed, timeout=LONG_MS):
        ready.open_folder(offer.folder, offer.options)


def test_a_run_trains_in_a_thread_of_its_own_and_events_come_to_the_main_thread(ready, qtbot, quick_config):
    threads = []
    ready.train_event.connect(lambda event: threads.append(QThread.currentThread()))
    events = _events(ready)
    ready.start_training(quick_config)
    assert ready.state is SessionState.TRAINING
    qtbot.waitUntil(lambda: ready.state is SessionState.TRAINED, timeout=LONG_MS)
    assert isinstance(events[-1], RunFinished)
    assert set(threads) == {ready.thread()}
    assert ready.model.class_names == ("discs", "squares")


def test_stop_and_keep_is_answered_within_one_batch(ready, qtbot, quick_config):
    events = _events(ready)
    config = quick_config.replace(head_epochs=200, early_stop=None)
    ready.start_training(config)
    qtbot.waitUntil(lambda: any(getattr(e, "epoch", 0) == 3 for e in events), timeout=LONG_MS)
    n_batches = sum(isinstance(e, BatchDone) for e in events)
    ready.stop_and_keep()
    assert ready.state is SessionState.STOPPING
    qtbot.waitUntil(lambda: ready.state is SessionState.TRAINED, timeout=LONG_MS)
    assert events[-1].outcome == "stopped"
    # Those on their way when Stop was pressed, and the one under way.
    assert sum(isinstance(e, BatchDone) for e in events) - n_batches < 12


def test_discard_goes_back_to_ready_with_nothing_kept(ready, qtbot, quick_config, tmp_path):
    events = _events(ready)
    ready.start_training(quick_config.replace(head_epochs=200, early_stop=None))
    qtbot.waitUntil(lambda: any(isinstance(e, BatchDone) for e in events), timeout=LONG_MS)
    ready.discard()
    qtbot.waitUntil(lambda: ready.state is SessionState.READY, timeout=LONG_MS)
    assert not list((tmp_path / "runs").iterdir())


@pytest.mark.parametrize("wish", ["discard", pytest.param("stop_and_keep", marks=pytest.mark.slow)])
def test_a_wish_that_comes_before_the_engine_is_up_is_not_lost(qtbot, tmp_path, pictures_folder, quick_config, wish):
    session = Session(EngineProcess, runs_dir=tmp_path / "runs", samples_dir=tmp_path / "samples")
    with qtbot.waitSignal(session.dataset_changed, timeout=LONG_MS):
        session.open_folder(pictures_folder)
    events = _events(session)
    session.start_training(quick_config.replace(head_epochs=1000, early_stop=None))
    getattr(session, wish)()
    assert session.state is SessionState.STOPPING
    qtbot.waitUntil(lambda: session.state is not SessionState.STOPPING, timeout=LONG_MS)
    assert session.state is SessionState.READY
    assert events[-1].outcome == {"discard": "discarded", "stop_and_keep": "stopped"}[wish]
    session.close()


def test_pause_and_continue(ready, qtbot, quick_config):
    events = _events(ready)
    ready.start_training(quick_config.replace(head_epochs=6))
    qtbot.waitUntil(lambda: any(isinstance(e, BatchDone) for e in events), timeout=LONG_MS)
    ready.pause()
    assert ready.state is SessionState.PAUSED
    ready.resume()
    qtbot.waitUntil(lambda: ready.state is SessionState.TRAINED, timeout=LONG_MS)
    assert events[-1].outcome == "completed"


@pytest.mark.parametrize("make_runner", [InlineRunner, pytest.param(EngineProcess, marks=pytest.mark.slow)])
def test_a_run_is_steered_from_the_window(qtbot, tmp_path, pictures_folder, quick_config, make_runner):
    session = Session(make_runner, runs_dir=tmp_path / "runs", samples_dir=tmp_path / "samples")
    with qtbot.waitSignal(session.dataset_changed, timeout=LONG_MS):
        session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    session.steer(Steer("unfreeze"))  # nothing goes on, nothing happens
    events = _events(session)
    session.start_training(quick_config.replace(head_epochs=500, early_stop=None, exact=True))
    qtbot.waitUntil(lambda: any(isinstance(e, BatchDone) for e in events), timeout=LONG_MS)
    session.steer(Steer("unfreeze", phase=0))
    qtbot.waitUntil(lambda: isinstance(events[-1], RunFinished), timeout=LONG_MS)
    (told,) = [event for event in events if isinstance(event, Steered)]
    assert (told.action, told.phases[0].n_epochs) == ("unfreeze", told.epoch)
    assert events[-1].outcome == "completed"
    session.close()


def test_a_failing_run_is_told_once_and_another_can_start(ready, qtbot, quick_config):
    told, events = [], _events(ready)
    ready.failed.connect(told.append)
    ready.start_training(quick_config.replace(weights="imagenet"))
    qtbot.waitUntil(lambda: ready.state is SessionState.FAILED, timeout=LONG_MS)
    assert [type(e) for e in events if not isinstance(e, Preparing)] == [RunFailed]
    assert len(told) == 1
    ready.start_training(quick_config)
    qtbot.waitUntil(lambda: ready.state is SessionState.TRAINED, timeout=LONG_MS)


def test_closing_while_a_run_goes_leaves_it_to_be_resumed(ready, qtbot, quick_config, tmp_path):
    events = _events(ready)
    ready.start_training(quick_config.replace(head_epochs=200, early_stop=None))
    qtbot.waitUntil(lambda: any(getattr(e, "epoch", 0) == 2 for e in events), timeout=LONG_MS)
    ready.close()
    assert find_interrupted(tmp_path / "runs").epoch >= 1  # of the second one the state is there, too
    assert not any(isinstance(e, RunFinished) for e in events)


def test_predicting_without_a_model_is_explained(session, qtbot):
    with qtbot.waitSignal(session.failed) as told:
        session.predict(())
    assert english(told.args[0].title) == "No model yet"


class FaultyRunner(InlineRunner):
    def run(self, submitted, on_message):
        raise ZeroDivisionError("a fault")


@pytest.mark.expects_warning
def test_a_fault_in_a_runner_is_told_and_the_thread_goes_on(qtbot):
    worker = EngineWorker(FaultyRunner(), name="faulty")
    task = worker.submit(PredictRequest("m", ()))
    failures = []
    task.failed.connect(failures.append)
    qtbot.waitUntil(lambda: task.is_over)
    assert "ZeroDivisionError" in failures[0].details
    assert task.outcome is Outcome.FAILED
    assert worker.isRunning()
    worker.close()


def test_the_engine_process_trains_stops_and_survives_being_killed(qtbot, tmp_path, pictures_folder, quick_config):
    session = Session(EngineProcess, runs_dir=tmp_path / "runs", samples_dir=tmp_path / "samples")
    told, events, answers = [], _events(session), []
    session.failed.connect(told.append)
    with qtbot.waitSignal(session.engine.ready, timeout=LONG_MS):
        session.warm_up()
    session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    session.start_training(quick_config.replace(head_epochs=500, early_stop=None))
    qtbot.waitUntil(lambda: any(getattr(e, "epoch", 0) == 2 for e in events), timeout=LONG_MS)
    session.stop_and_keep()
    qtbot.waitUntil(lambda: session.state is SessionState.TRAINED, timeout=LONG_MS)
    session.predict((pictures_folder / "discs" / "discs1.png",)).answered.connect(answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=LONG_MS)
    assert isinstance(answers[0], PredictionReady)
    session.start_training(quick_config.replace(head_epochs=500, early_stop=None))
    n = len(events)
    qtbot.waitUntil(lambda: any(isinstance(e, BatchDone) for e in events[n:]), timeout=LONG_MS)
    _kill_engines_that_train(session)
    qtbot.waitUntil(lambda: session.state is SessionState.FAILED, timeout=LONG_MS)
    assert told[-1].message.key == "engine.killed"
    assert isinstance(events[-1], RunFailed)
    session.start_training(quick_config)
    qtbot.waitUntil(lambda: session.state is SessionState.TRAINED, timeout=LONG_MS)
    session.close()


def _kill_engines_that_train(session):
    import multiprocessing

    # The training engine was spawned first.
    min(multiprocessing.active_children(), key=lambda child: child.pid).kill()


test_the_engine_process_trains_stops_and_survives_being_killed = pytest.mark.expects_warning(
    test_the_engine_process_trains_stops_and_survives_being_killed
)


def test_a_command_for_a_task_that_was_not_sent_starts_no_engine():
    import multiprocessing

    children = set(multiprocessing.active_children())
    engine = EngineProcess()
    engine.command(1, Command.STOP)
    assert set(multiprocessing.active_children()) == children
    engine.close()


# Weights


@pytest.fixture
def served(monkeypatch, request):
    """A server with weights whose address stands in the catalogue in place of the real one."""
    content = bytes(range(256)) * 2000
    with serving(content, *getattr(request, "param", ())) as server:
        url = f"{server.address}/net-{hashlib.sha256(content).hexdigest()[:8]}.pth"
        weights = dataclasses.replace(find_weight_set("resnet18"), url=url)
        monkeypatch.setattr("tlgui.session.fetching.find_weight_set", lambda _: weights)
        yield weights


def test_weights_come_with_progress_while_everything_else_goes_on(session, qtbot, served, pictures_folder):
    progress = []
    with qtbot.waitSignal(session.dataset_changed, timeout=LONG_MS):
        fetch = session.fetch_weights("resnet18")
        fetch.progressed.connect(progress.append)
        session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: fetch.is_over, timeout=LONG_MS)
    assert fetch.outcome is Outcome.DONE
    assert (download_folders()[0] / file_name_of(served)).is_file()
    assert progress[-1].done == progress[-1].total


@pytest.mark.parametrize("served", [(404,)], indirect=True)
def test_weights_that_cannot_be_had_are_told_and_can_be_asked_for_again(session, qtbot, served):
    fetch = session.fetch_weights("resnet18")
    with qtbot.waitSignal(fetch.failed, timeout=LONG_MS) as told:
        pass
    assert "404" in english(told.args[0].message)
    again = session.fetch_weights("resnet18")
    qtbot.waitUntil(lambda: again.is_over, timeout=LONG_MS)
    assert again.outcome is Outcome.DONE


@pytest.mark.parametrize("served", [("stall",) * 9], indirect=True)
def test_fetching_can_be_cancelled_and_closing_cancels_it(session, qtbot, served, monkeypatch):
    monkeypatch.setattr("tlgui.net.fetch.USUAL_PATIENCE", Patience(stall_s=0.3))
    fetch = session.fetch_weights("resnet18")
    with qtbot.waitSignal(fetch.progressed, timeout=LONG_MS):
        pass
    fetch.cancel()
    qtbot.waitUntil(lambda: fetch.is_over, timeout=LONG_MS)
    assert fetch.outcome is Outcome.CANCELLED
    session.fetch_weights("resnet18")
    session.close()


@pytest.mark.parametrize("served", [("drip",) * 9], indirect=True)
def test_a_slow_line_shows_progress_and_hears_a_cancel(session, qtbot, served):
    fetch = session.fetch_weights("resnet18")
    with qtbot.waitSignal(fetch.progressed, timeout=LONG_MS) as progressed:
        pass
    first = progressed.args[0]
    assert 0 < first.done < 1 << 16
    assert first.total == 256 * 2000
    fetch.cancel()
    qtbot.waitUntil(lambda: fetch.is_over, timeout=LONG_MS)
    assert fetch.outcome is Outcome.CANCELLED


def test_a_file_of_weights_is_recognised(session, qtbot, tmp_path):
    torch.save(make_network("squeezenet1_1").state_dict(), tmp_path / "some.pth")
    with qtbot.waitSignal(session.recognise_weights(tmp_path / "some.pth").answered, timeout=LONG_MS) as recognised:
        pass
    assert recognised.args[0].backbone == "squeezenet1_1"
    assert "All 52 tensors in 'some.pth' fit squeezenet1_1." in english(recognised.args[0].sentence)
    (tmp_path / "text.pth").write_text("no weights")
    with qtbot.waitSignal(session.recognise_weights(tmp_path / "text.pth").failed, timeout=LONG_MS) as failed:
        pass
    assert "text.pth" in english(failed.args[0].message)


# A run faster than the eye


def test_a_burst_of_batches_comes_thinned_with_its_peak_and_its_end(ready, qtbot, quick_config, monkeypatch):
    n_batches = 20_000

    def burst(config, dataset, *, on_event, **_more):
        for n in range(1, n_batches + 1):
            on_event(BatchDone(1, n, n_batches, 9.0 if n == 15_000 else 1.0))
        on_event(RunFinished("stopped", None, None, None, None, None, None, 1.0))

    monkeypatch.setattr("tlgui.engine.runs.run.train", burst)
    events = _events(ready)
    began_s = time.monotonic()
    ready.start_training(quick_config)
    qtbot.waitUntil(lambda: ready.state is SessionState.READY, timeout=LONG_MS)
    took_s = time.monotonic() - began_s
    batches = [e for e in events if isinstance(e, BatchDone)]
    assert len(batches) <= 30 * took_s + 4
    assert 15_000 in {b.batch for b in batches}
    assert batches[-1].batch == n_batches
    assert isinstance(events[-1], RunFinished)


def test_a_run_that_was_broken_off_goes_on(session, qtbot, pictures_folder, quick_config, tmp_path):
    class KilledError(BaseException):
        pass

    def break_off(event):
        if isinstance(event, BatchDone) and event.epoch == 2:
            raise KilledError

    with pytest.raises(KilledError):
        train(
            quick_config.replace(head_epochs=3),
            scan_folder(pictures_folder),
            out=tmp_path / "runs" / "a",
            on_event=break_off,
        )
    found = find_interrupted(tmp_path / "runs")
    assert (found.epoch, found.n_epochs) == (1, 4)
    events = _events(session)
    session.resume_training(found.folder)
    assert session.state is SessionState.TRAINING
    qtbot.waitUntil(lambda: session.state is SessionState.TRAINED, timeout=LONG_MS)
    assert [e.epoch for e in events if isinstance(e, EpochDone)] == [1, 2, 3, 4], "what was told before is told again"
    assert isinstance(events[-1], RunFinished)
    assert find_interrupted(tmp_path / "runs") is None


def test_estimates_are_for_the_open_pictures_and_not_made_while_a_run_goes_on(ready, qtbot, quick_config):
    task = ready.ask(EstimateRequest.of, quick_config.replace(backbone="resnet18"))
    with qtbot.waitSignal(task.answered, timeout=LONG_MS) as told:
        pass
    assert told.args[0].seconds["resnet50"] > told.args[0].seconds["resnet18"] > 0
    ready.start_training(quick_config)
    assert ready.ask(EstimateRequest.of, quick_config) is None
    qtbot.waitUntil(lambda: ready.state is SessionState.TRAINED, timeout=LONG_MS)


def test_learning_rates_are_found_for_the_open_pictures(ready, qtbot, quick_config):
    task = ready.find_learning_rates(quick_config)
    with qtbot.waitSignals([task.progressed, task.answered, task.finished], timeout=LONG_MS):
        pass


def test_a_run_started_during_another_waits_and_then_begins_by_itself(ready, qtbot, quick_config):
    queues, began, events = [], [], _events(ready)
    ready.queue.changed.connect(queues.append)
    ready.run_began.connect(began.append)
    ready.start_training(quick_config)
    ready.start_training(quick_config.replace(head="mlp"))
    ready.start_training(quick_config.replace(hidden=9))
    assert [(run.config.head, run.config.hidden) for run in ready.queue.runs] == [("mlp", 256), ("linear", 9)]
    ready.queue.remove(1)
    qtbot.waitUntil(lambda: ready.state is SessionState.TRAINED, timeout=LONG_MS)
    assert sum(isinstance(e, RunFinished) for e in events) == 2
    assert began == ["shapes", "shapes"]
    assert [len(queue) for queue in queues] == [1, 2, 1, 0]


def test_stopping_a_run_lets_the_next_one_begin_and_clearing_the_queue_does_not(ready, qtbot, quick_config):
    events = _events(ready)
    long = quick_config.replace(head_epochs=500, early_stop=None)
    ready.start_training(long)
    ready.start_training(long)
    qtbot.waitUntil(lambda: any(getattr(e, "epoch", 0) == 2 for e in events), timeout=LONG_MS)
    ready.stop_and_keep()
    qtbot.waitUntil(lambda: sum(type(e).__name__ == "RunStarted" for e in events) == 2, timeout=LONG_MS)
    assert ready.state is SessionState.TRAINING
    ready.start_training(long)
    ready.queue.clear()
    ready.stop_and_keep()
    qtbot.waitUntil(lambda: not ready.state.is_running, timeout=LONG_MS)
    assert sum(isinstance(e, RunFinished) for e in events) == 2
