"""The task bar's entry shows how far a run has come; tried on a real bus of its own."""

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QWidget

from tlgui.views.attention import Attention
from tlgui.views.task_bar import show_on_task_bar

SENDER = """
import sys
from PySide6.QtGui import QGuiApplication
from tlgui.views.task_bar import show_on_task_bar
app = QGuiApplication(sys.argv)
app.setDesktopFileName("tlgui")
show_on_task_bar(0.25)
show_on_task_bar(None)
"""


def test_progress_is_visible_only_while_a_run_goes_on(qapp):
    sent = []
    for fraction in (0.25, None):
        show_on_task_bar(fraction, lambda entry, properties: sent.append(properties))
    assert sent == [{"progress": 0.25, "progress-visible": True}, {"progress": 0.0, "progress-visible": False}]


def test_the_task_bar_follows_the_title(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    shown = []
    attention = Attention(window, show_on_task_bar=shown.append)
    for fraction in (0.374, 0.376, 0.39, None):
        attention.show_progress("fruit", fraction)
    assert shown == [0.374, 0.39, None]


@pytest.fixture
def bus():
    """Yield the environment of a program on a session's bus of its own."""
    if not shutil.which("dbus-daemon") or not shutil.which("dbus-monitor"):
        pytest.skip("there is no bus here")
    with started(["dbus-daemon", "--session", "--nofork", "--print-address"], os.environ) as daemon:
        yield os.environ | {"DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip()}


@contextmanager
def started(command, environment):
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def lines_until(process, last):
    """Return what a process prints until a line contains something; it prints it, or the test's time is over."""
    lines = []
    for line in process.stdout:
        lines.append(line)
        if last in line:
            break
    return "".join(lines)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone has this bus")
def test_a_dock_on_the_bus_hears_it(bus):
    with started(["dbus-monitor", "interface='com.canonical.Unity.LauncherEntry'"], bus) as dock:
        lines_until(dock, "NameAcquired")
        subprocess.run([sys.executable, "-P", "-c", SENDER], env=bus, check=True, timeout=60)
        told = lines_until(dock, "boolean false")
    assert 'string "application://tlgui.desktop"' in told
    assert "double 0.25" in told
    assert "boolean true" in told
