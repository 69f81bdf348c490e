"""Every piece of work is a Task: all its answers come, it ends exactly once, and it can be cancelled."""

import multiprocessing
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from damaged_models import GOOD

from tlgui.core.control import Control
from tlgui.core.sentences import english
from tlgui.core.states import SessionState
from tlgui.engine.door.live_requests import LiveModelRequest
from tlgui.engine.door.registry import TaskContext, UnknownRequestError, handler_for, handles
from tlgui.engine.door.requests import (
    Answered,
    Ended,
    EstimateRequest,
    Failed,
    HeatmapRequest,
    Outcome,
    PredictRequest,
    Progressed,
    Request,
    SamplesRequest,
)
from tlgui.engine.door.server import run_request
from tlgui.session.background import BackgroundWork
from tlgui.session.engine_client import EngineClient
from tlgui.session.engine_process import EngineProcess
from tlgui.session.runner import InlineRunner
from tlgui.session.session import Session
from tlgui.session.tasks import Task

LONG_MS = 120_000


@pytest.fixture
def engine(qapp):
    engine = EngineClient(InlineRunner)
    yield engine
    engine.close()


@pytest.fixture
def model():
    return str(GOOD)


@pytest.fixture
def many_pictures(pictures_folder):
    first, *_ = sorted((pictures_folder / "discs").iterdir())

    def link(folder, n):
        folder.mkdir()
        for number in range(n):
            os.link(first, folder / f"{number}.png")
        return str(folder)

    return link


def listened(task):
    """Return what a task says, as it comes."""
    heard = []
    for name in ("progressed", "answered", "failed", "finished"):
        getattr(task, name).connect(lambda value, name=name: heard.append((name, value)))
    return heard


def answers(heard):
    return [value for name, value in heard if name == "answered"]


def wait_for(qtbot, *tasks):
    qtbot.waitUntil(lambda: all(task.is_over for task in tasks), timeout=LONG_MS)


# A new capability is a request, a handler and a call


@dataclass(frozen=True)
class AddRequest(Request):
    numbers: tuple[int, ...]

    handled_in = __name__


@handles(AddRequest)
def _add(request: AddRequest, context: TaskContext) -> Iterator[int]:
    for done, number in enumerate(request.numbers):
        context.check_cancelled()
        yield number + done


def test_a_new_request_needs_one_dataclass_one_handler_and_one_call(engine, qtbot):
    heard = listened(task := engine.submit(AddRequest((10, 20))))
    wait_for(qtbot, task)
    assert heard == [("answered", 10), ("answered", 21), ("finished", Outcome.DONE)]


@dataclass(frozen=True)
class ForgottenRequest(Request):
    handled_in = "tlgui.core.states"


@pytest.mark.expects_warning
@pytest.mark.parametrize("request_", [ForgottenRequest(), "no request at all"])
def test_an_unknown_request_is_an_error(engine, qtbot, request_):
    with pytest.raises(UnknownRequestError):
        handler_for(request_)
    heard = listened(task := engine.submit(request_))
    wait_for(qtbot, task)
    assert [name for name, _ in heard] == ["failed", "finished"]
    assert "UnknownRequestError" in heard[0][1].details


def test_an_unknown_message_is_an_error(qapp):
    with pytest.raises(TypeError, match="no message about a task"):
        Task(lambda *_: None).take(Outcome.DONE)


# Answers


def test_a_newer_request_takes_no_answers_from_an_older_one(engine, qtbot, model, many_pictures, tmp_path):
    first = engine.submit(PredictRequest(model, (many_pictures(tmp_path / "fifty", 50),)))
    second = engine.submit(PredictRequest(model, (many_pictures(tmp_path / "two", 2),)))
    heard = [listened(task) for task in (first, second)]
    wait_for(qtbot, first, second)
    assert [len(answers(one)) for one in heard] == [50, 2]
    assert [one[-1] for one in heard] == [("finished", Outcome.DONE)] * 2


def test_whatever_else_is_asked_for_the_search_for_learning_rates_answers(
    qtbot, tmp_path, pictures_folder, quick_config
):
    session = Session(InlineRunner, runs_dir=tmp_path / "runs", samples_dir=tmp_path / "samples")
    session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    heard = listened(search := session.find_learning_rates(quick_config))
    others = [session.describe(quick_config), session.ask(EstimateRequest.of, quick_config)]
    wait_for(qtbot, search, *others)
    assert len(answers(heard)) == 1
    session.close()


# The end


def test_an_empty_folder_is_done_without_an_answer(engine, qtbot, model, tmp_path):
    (tmp_path / "empty").mkdir()
    heard = listened(task := engine.submit(PredictRequest(model, (str(tmp_path / "empty"),))))
    wait_for(qtbot, task)
    assert heard == [("finished", Outcome.DONE)]


def test_a_failing_model_ends_the_task(engine, qtbot, pictures_folder, tmp_path):
    heard = listened(task := engine.submit(PredictRequest(str(tmp_path / "none"), (str(pictures_folder),))))
    wait_for(qtbot, task)
    assert [name for name, _ in heard] == ["failed", "finished"]
    assert "none" in english(heard[0][1].message)


def test_failing_samples_end_the_task(engine, qtbot, tmp_path):
    (tmp_path / "file").write_text("in the way")
    heard = listened(task := engine.submit(SamplesRequest(str(tmp_path / "file"), 2)))
    wait_for(qtbot, task)
    assert [name for name, _ in heard if name != "progressed"] == ["failed", "finished"]


def test_every_request_ends_exactly_once_and_last(engine, qtbot, model, many_pictures, tmp_path):
    folder = many_pictures(tmp_path / "some", 20)
    tasks = [engine.submit(request) for request in (PredictRequest(model, (folder,)), AddRequest((1,)))]
    heard = [listened(task) for task in tasks]
    tasks[0].cancel()
    wait_for(qtbot, *tasks)
    for one in heard:
        assert [name for name, _ in one].count("finished") == 1
        assert one[-1][0] == "finished"


# Cancelling


def test_five_hundred_pictures_are_given_up_at_the_next_one(engine, qtbot, model, many_pictures, tmp_path):
    heard = listened(task := engine.submit(PredictRequest(model, (many_pictures(tmp_path / "many", 500),))))
    task.answered.connect(lambda _answer: task.cancel())
    wait_for(qtbot, task)
    assert task.outcome is Outcome.CANCELLED
    # Those on their way when it was cancelled, at most: the engine looks between two pictures.
    assert len(answers(heard)) < 100


def test_a_task_that_waits_can_be_cancelled_and_is_never_begun(engine, qtbot):
    began, may_go_on = threading.Event(), threading.Event()
    _blockers[:] = [(began, may_go_on)]
    blocking, waiting = engine.submit(BlockRequest()), engine.submit(AddRequest((1,)))
    heard = listened(waiting)
    qtbot.waitUntil(began.is_set)
    assert (blocking.is_waiting, waiting.is_waiting) == (False, True)
    waiting.cancel()
    may_go_on.set()
    wait_for(qtbot, blocking, waiting)
    assert heard == [("finished", Outcome.CANCELLED)]


def test_a_task_says_that_it_waits_and_when_its_turn_has_come(engine, qtbot):
    began, may_go_on = threading.Event(), threading.Event()
    _blockers[:] = [(began, may_go_on)]
    blocking, waiting = engine.submit(BlockRequest()), engine.submit(AddRequest((1, 2)))
    heard = []
    waiting.begun.connect(lambda: heard.append("begun"))
    waiting.answered.connect(heard.append)
    qtbot.waitUntil(began.is_set)
    assert waiting.is_waiting
    may_go_on.set()
    wait_for(qtbot, blocking, waiting)
    assert heard == ["begun", 1, 3]
    assert not waiting.is_waiting
    assert not engine.submit(AddRequest((1,))).is_waiting, "nothing goes before it"


_blockers: list[tuple[threading.Event, threading.Event]] = []


@dataclass(frozen=True)
class BlockRequest(Request):
    handled_in = __name__


@handles(BlockRequest)
def _block(_request: BlockRequest, _context: TaskContext) -> Iterator[None]:
    began, may_go_on = _blockers[0]
    began.set()
    may_go_on.wait()
    yield from ()


def test_cancelling_what_is_over_does_nothing(engine, qtbot):
    heard = listened(task := engine.submit(AddRequest((1,))))
    wait_for(qtbot, task)
    task.cancel()
    assert [name for name, _ in heard].count("finished") == 1


def test_the_server_never_begins_what_was_cancelled():
    control, said = Control(), []
    control.cancel()
    run_request(7, AddRequest((1,)), on_message=said.append, control=control)
    assert said == [Ended(7, Outcome.CANCELLED)]


def test_the_messages_of_a_request_carry_its_number_and_end():
    said = []
    run_request(7, AddRequest((1, 2)), on_message=said.append, control=Control())
    assert said == [Answered(7, 1), Answered(7, 3), Ended(7, Outcome.DONE)]


# The engine dies


@pytest.mark.expects_warning
def test_an_engine_that_is_killed_under_a_request_fails_it_and_the_next_one_works(
    qtbot, model, many_pictures, tmp_path
):
    engine = EngineClient(EngineProcess)
    request = PredictRequest(model, (many_pictures(tmp_path / "many", 500),))
    heard = listened(task := engine.submit(request))
    qtbot.waitUntil(lambda: bool(answers(heard)), timeout=LONG_MS)
    for child in multiprocessing.active_children():
        child.kill()
    wait_for(qtbot, task)
    assert [name for name, _ in heard if name != "answered"] == ["failed", "finished"]
    assert heard[-2][1].message.key == "engine.killed"
    again = listened(task := engine.submit(PredictRequest(model, (many_pictures(tmp_path / "two", 2),))))
    wait_for(qtbot, task)
    assert len(answers(again)) == 2
    engine.close()


def test_a_prediction_in_the_engine_process_is_cancelled_between_two_pictures(qtbot, model, many_pictures, tmp_path):
    engine = EngineClient(EngineProcess)
    heard = listened(task := engine.submit(PredictRequest(model, (many_pictures(tmp_path / "many", 500),))))
    task.answered.connect(lambda _answer: task.cancel())
    wait_for(qtbot, task)
    assert task.outcome is Outcome.CANCELLED
    assert len(answers(heard)) < 500
    engine.close()


# Work of the window's own process


@pytest.fixture
def background(qapp):
    background = BackgroundWork()
    yield background
    background.close()


def test_background_work_reports_answers_and_ends(background, qtbot):
    def work(report, _should_stop):
        report("half")
        return "whole"

    heard = listened(task := background.start(work, name="work"))
    wait_for(qtbot, task)
    assert heard == [("progressed", "half"), ("answered", "whole"), ("finished", Outcome.DONE)]


@pytest.mark.expects_warning
def test_a_fault_in_background_work_is_told(background, qtbot):
    heard = listened(task := background.start(lambda *_: 1 / 0, name="work"))
    wait_for(qtbot, task)
    assert [name for name, _ in heard] == ["failed", "finished"]
    assert "ZeroDivisionError" in heard[0][1].details


@pytest.mark.expects_warning
def test_background_work_that_hangs_is_left_behind(qapp):
    background, may_end = BackgroundWork(), threading.Event()
    background.start(lambda *_: may_end.wait(), name="hangs")
    background.close(timeout_s=0.05)  # comes back
    may_end.set()
    for thread in threading.enumerate():
        if thread.name == "hangs":
            thread.join()


def test_progress_of_a_message_is_what_the_handler_reported():
    assert Progressed(1, "x").progress == "x"
    assert Failed(1, None).task_id == 1


# What gives way


begun_yielding = threading.Semaphore(0)


@dataclass(frozen=True)
class YieldingRequest(Request):
    """As the estimate of a heavy network: it takes for ever unless `may_end` is set, and can be cancelled."""

    handled_in = __name__
    gives_way = True


may_end = threading.Event()


@handles(YieldingRequest)
def _yield_to_others(_request: YieldingRequest, context: TaskContext) -> Iterator[str]:
    begun_yielding.release()
    while not may_end.wait(0.01):
        context.check_cancelled()
    yield "done at last"


@pytest.fixture
def yielding():
    may_end.clear()
    yield YieldingRequest()
    may_end.set()


def test_what_the_person_asks_for_goes_before_a_running_estimate_which_is_done_afterwards(engine, qtbot, yielding):
    heard = listened(estimate := engine.submit(yielding))
    assert begun_yielding.acquire(timeout=LONG_MS / 1000)
    for _ in range(2):  # and again when it was begun anew
        asked = listened(task := engine.submit(AddRequest((10,))))
        wait_for(qtbot, task)
        assert asked == [("answered", 10), ("finished", Outcome.DONE)]
        assert begun_yielding.acquire(timeout=LONG_MS / 1000)
        assert heard == []
    may_end.set()
    wait_for(qtbot, estimate)
    assert heard == [("answered", "done at last"), ("finished", Outcome.DONE)]


def test_an_estimate_that_waits_lets_others_past_and_can_still_be_cancelled(engine, qtbot, yielding):
    first, second = engine.submit(yielding), engine.submit(yielding)
    assert begun_yielding.acquire(timeout=LONG_MS / 1000)
    wait_for(qtbot, engine.submit(AddRequest((1,))))
    assert [first.is_over, second.is_over] == [False, False]
    first.cancel()
    second.cancel()
    wait_for(qtbot, first, second)
    assert {first.outcome, second.outcome} == {Outcome.CANCELLED}


@dataclass(frozen=True)
class AwaitedRequest(Request):
    """As the live model: a decision goes before it, and it goes before estimates."""

    handled_in = __name__
    gives_way = True
    is_awaited = True


@handles(AwaitedRequest)
def _answer_soon(_request: AwaitedRequest, _context: TaskContext) -> Iterator[str]:
    yield "soon"


def test_what_is_looked_for_goes_before_estimates_that_run_or_waited_earlier(engine, qtbot, yielding):
    running, waiting = engine.submit(yielding), engine.submit(yielding)
    assert begun_yielding.acquire(timeout=LONG_MS / 1000)
    asked = listened(task := engine.submit(AwaitedRequest()))
    wait_for(qtbot, task)
    assert asked == [("answered", "soon"), ("finished", Outcome.DONE)]
    assert [running.is_over, waiting.is_over] == [False, False]
    may_end.set()
    wait_for(qtbot, running, waiting)
    assert {running.outcome, waiting.outcome} == {Outcome.DONE}


def test_an_estimate_gives_way():
    assert EstimateRequest.gives_way
    assert not PredictRequest.gives_way
    assert LiveModelRequest.is_awaited
    assert not EstimateRequest.is_awaited


may_go_on = threading.Semaphore(0)


@dataclass(frozen=True)
class LongRequest(Request):
    """As the answers to thousands of pictures: the rest can be done later."""

    n: int
    n_done: int = 0

    handled_in = __name__

    def rest(self, n_answered: int) -> Request:
        return replace(self, n_done=self.n_done + n_answered)


@handles(LongRequest)
def _count(request: LongRequest, context: TaskContext) -> Iterator[int]:
    for number in range(request.n_done, request.n):
        assert may_go_on.acquire(timeout=LONG_MS / 1000)
        context.check_cancelled()
        yield number


class QuickRequest(AddRequest):
    is_quick = True


@handles(QuickRequest)
def _add_at_once(request: QuickRequest, context: TaskContext) -> Iterator[int]:
    yield from _add(request, context)


def test_a_heatmap_waits_for_no_thousand_answers_which_go_on_where_they_were(engine, qtbot):
    heard = listened(long := engine.submit(LongRequest(4)))
    later = listened(second := engine.submit(AddRequest((5,))))
    may_go_on.release()
    qtbot.waitUntil(lambda: answers(heard) == [0], timeout=LONG_MS)
    task = engine.submit(QuickRequest((10,)))
    assert not task.is_waiting
    assert engine.submit(AddRequest((6,))).is_waiting
    may_go_on.release()  # it comes to where it can be left
    wait_for(qtbot, task)
    assert [long.is_over, second.is_over] == [False, False]
    may_go_on.release(4)
    wait_for(qtbot, long, second)
    assert heard == [*(("answered", n) for n in range(4)), ("finished", Outcome.DONE)]
    assert answers(later) == [5]


def test_what_is_left_in_the_middle_can_still_be_cancelled(engine, qtbot):
    heard = listened(long := engine.submit(LongRequest(4)))
    engine.submit(QuickRequest((10,)))
    long.cancel()
    may_go_on.release()
    wait_for(qtbot, long)
    assert heard[-1] == ("finished", Outcome.CANCELLED)
    while may_go_on.acquire(blocking=False):
        pass


def test_the_rest_of_many_pictures_is_answered_without_those_before(model, many_pictures, tmp_path):
    request = PredictRequest(model, (many_pictures(tmp_path / "five", 5),))
    assert HeatmapRequest.is_quick
    said = []
    for one in (request, request.rest(3)):
        run_request(1, one, on_message=said.append, control=Control())
    ready = [message.answer for message in said if isinstance(message, Answered)]
    assert [(one.done, one.total) for one in ready] == [*((n, 5) for n in range(1, 6)), (4, 5), (5, 5)]
    assert [one.prediction.path for one in ready[-2:]] == [one.prediction.path for one in ready[3:5]]
