"""The question for newer versions: only when asked for, and silent when anything is wrong."""

import json

import pytest
from fault_server import serving

import tlgui
from tlgui.app.application import Application
from tlgui.session import newer_version as module
from tlgui.session.background import BackgroundWork
from tlgui.session.newer_version import (
    MAX_ANSWER_BYTES,
    NewVersion,
    look_for_newer_version,
    newer_version,
    update_url,
)
from tlgui.session.runner import InlineRunner

LONG_MS = 30_000
NEW = {"tag_name": "v99.0.1", "html_url": "https://example.org/releases/99"}


@pytest.mark.parametrize(
    ("tag", "current", "is_newer"),
    [("v0.2.0", "0.1.0", True), ("0.1.1", "0.1", True), ("v0.10.0", "0.9.0", True), ("v0.1.0", "0.1.0", False),
     ("v0.1", "0.1.0", False), ("v0.0.9", "0.1.0", False)],
)  # fmt: skip
def test_versions_are_compared_by_their_numbers(tag, current, is_newer):
    assert (newer_version({"tag_name": tag}, current) is not None) is is_newer


@pytest.mark.parametrize("answer", [[], {}, {"tag_name": "nightly"}, "text", None])
def test_an_answer_that_is_none_is_an_error_of_one_kind(answer):
    with pytest.raises(ValueError, match=r"version|object"):
        newer_version(answer)


def test_only_a_safe_address_is_shown():
    assert newer_version({"tag_name": "v99", "html_url": "file:///etc/passwd"}).url == ""


@pytest.fixture
def background(qapp):
    background = BackgroundWork()
    yield background
    background.close()


def ask(url, background, qtbot):
    found = []
    task = background.start(look_for_newer_version(url), name="newer version")
    task.answered.connect(found.append)
    qtbot.waitUntil(lambda: task.is_over, timeout=LONG_MS)
    return found


def test_a_newer_version_is_told(qtbot, background):
    with serving(json.dumps(NEW).encode()) as server:
        assert ask(server.address, background, qtbot) == [NewVersion("99.0.1", "https://example.org/releases/99")]


@pytest.mark.parametrize("faults", [(404,), (500,), (204,), ("break",), ("wrong",), ("page",)])
def test_whatever_goes_wrong_is_silent(qtbot, background, faults):
    with serving(json.dumps(NEW).encode(), *faults) as server:
        assert ask(server.address, background, qtbot) == []


def test_an_answer_without_end_is_not_read_to_its_end(qtbot, background):
    with serving(json.dumps(NEW | {"body": "x" * MAX_ANSWER_BYTES}).encode()) as server:
        assert ask(server.address, background, qtbot) == []


LONG_ANSWER = b" " * MAX_ANSWER_BYTES  # dripping, it takes minutes


@pytest.mark.parametrize("fault", ["silent", "stall", "drip", "drip head"])
def test_closing_does_not_wait_for_a_slow_server(qtbot, background, fault):
    with serving(LONG_ANSWER, fault) as server:
        task = background.start(look_for_newer_version(server.address), name="newer version")
        qtbot.waitUntil(lambda: server.ranges == [""], timeout=LONG_MS)  # it is being answered
        task.cancel()
        qtbot.waitUntil(lambda: task.is_over, timeout=LONG_MS)
        assert not server.closing.is_set()  # the server would have gone on


@pytest.mark.parametrize("fault", ["silent", "stall", "drip", "drip head"])
def test_a_slow_server_is_given_up_by_and_by(qtbot, background, fault, monkeypatch):
    monkeypatch.setattr(module, "PATIENCE_S", 0.5)
    with serving(LONG_ANSWER, fault) as server:
        assert ask(server.address, background, qtbot) == []
        assert not server.closing.is_set()


def test_offline_is_silent(qtbot, background):
    assert ask("http://127.0.0.1:9", background, qtbot) == []


@pytest.fixture
def open_window(qapp):
    opened = []

    def open_window():
        opened.append(Application(qapp, make_runner=InlineRunner))
        return opened[-1]

    yield open_window
    for application in opened:
        application.window.close()
        application.dispose()


def test_nobody_is_asked_before_the_person_wants_it_and_the_wish_is_remembered(qtbot, open_window, monkeypatch):
    with serving(json.dumps(NEW).encode()) as server:
        monkeypatch.setenv("TLGUI_UPDATE_URL", server.address)
        application = open_window()
        application.session.engine.ready.emit("the processor")
        assert server.ranges == []
        application.window.updates_toggled.emit(True)
        qtbot.waitUntil(lambda: application.window.findChild(object, "notice_dialog") is not None, timeout=LONG_MS)
        box = application.window.findChild(object, "notice_dialog")
        assert f"tlgui 99.0.1 is available (you have {tlgui.__version__})" in box.text()
        box.close()
        again = open_window()
        again.session.engine.ready.emit("the processor")
        qtbot.waitUntil(lambda: again.window.findChild(object, "notice_dialog") is not None, timeout=LONG_MS)
        again.window.findChild(object, "notice_dialog").close()


def test_a_program_that_knows_no_place_to_ask_says_so(open_window, monkeypatch):
    monkeypatch.delenv("TLGUI_UPDATE_URL", raising=False)
    assert update_url() == ""
    texts = [action.text() for action in open_window().window.findChildren(object) if hasattr(action, "isCheckable")]
    assert any("not available in this build" in text for text in texts)
