import sys
import threading

import pytest
from PySide6.QtCore import QTimer

from tlgui.app.application import Application
from tlgui.app.excepthook import ExceptHook
from tlgui.session.runner import InlineRunner


@pytest.fixture
def hook(qapp):
    hook = ExceptHook()
    hook.install()
    yield hook
    hook.uninstall()


def raise_from_a_slot(qtbot, hook, error):
    def slot():
        raise error

    with qtbot.captureExceptions():  # else the test's own hook answers
        hook.install()
        with qtbot.waitSignal(hook.fault) as told:
            QTimer.singleShot(0, slot)
    return told.args[0]


@pytest.mark.expects_warning
def test_a_fault_in_a_slot_is_told_once_with_its_traceback(hook, qtbot):
    text = raise_from_a_slot(qtbot, hook, ZeroDivisionError("a slot's fault"))
    assert "Traceback" in text
    assert "a slot's fault" in text


@pytest.mark.expects_warning
def test_faults_while_one_is_told_open_no_second_dialog(hook, qtbot):
    told = []

    def tell(text):
        told.append(text)
        sys.excepthook(ValueError, ValueError("while telling"), None)

    hook.fault.connect(tell)
    raise_from_a_slot(qtbot, hook, ZeroDivisionError("first"))
    assert len(told) == 1


@pytest.mark.expects_warning
def test_a_fault_in_a_thread_is_logged_and_the_window_is_left_alone(hook, caplog):
    told = []
    hook.fault.connect(told.append)

    def fail():
        raise RuntimeError("a thread's fault")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "a thread's fault" in caplog.text
    assert told == []


@pytest.mark.expects_warning
def test_the_window_shows_the_fault_and_goes_on(qapp, hook, qtbot):
    application = Application(qapp, make_runner=InlineRunner)
    application.window.show()
    hook.fault.connect(application.window.show_fault)
    raise_from_a_slot(qtbot, hook, ZeroDivisionError("shown"))
    dialogs = [w for w in application.window.children() if w.objectName() == "error_dialog"]
    assert len(dialogs) == 1
    dialogs[0].close()
    application.window.show_page("model")
    assert application.window.page == "model"
    application.window.close()
    hook.fault.disconnect()
    application.dispose()
