"""The installer for Windows can see that the program runs; elsewhere nothing happens."""

import ctypes
import sys
from types import SimpleNamespace

from tlgui.app.installer_mutex import RUNNING_MARK, hold_installer_mutex


def test_windows_is_given_a_mutex_that_nobody_owns_or_inherits(monkeypatch):
    made = []
    kernel = SimpleNamespace(CreateMutexW=lambda *arguments: made.append(arguments))
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    hold_installer_mutex()
    assert made == [(None, False, RUNNING_MARK)]


def test_other_systems_are_left_alone(monkeypatch):
    made = []
    kernel = SimpleNamespace(CreateMutexW=lambda *arguments: made.append(arguments))
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    hold_installer_mutex()
    assert made == []
