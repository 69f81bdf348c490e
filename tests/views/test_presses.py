"""Every action of every page by keyboard, in a stated number of presses: the page's key, Tab, and Enter at the end.

Tab goes down the page as it is read.
"""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QSlider,
)

from tlgui.core.states import SessionState

CTRL = Qt.KeyboardModifier.ControlModifier
BESIDE = {"relabel_grid"}
"""What begins a second column, and so stands higher than the end of the first."""
LONG_MS = 60_000
MOST_PRESSES = {"pictures": 30, "model": 60, "train": 20, "results": 60, "predict": 25, "runs": 25}
"""From anywhere to the farthest control of a page; what is offered below the page is one press: Ctrl+Return."""


@pytest.fixture
def full_window(application, shared_run, qtbot):
    window, session = application.window, application.session
    application.open(shared_run.folder / "model.safetensors")
    application.open(shared_run.pictures)
    qtbot.waitUntil(lambda: session.state is SessionState.READY and window.results.has_figures, timeout=LONG_MS)
    for event in shared_run.events:
        window.train.show_event(event)
    window.activateWindow()
    return window


def controls_of(page):
    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QScrollArea, QSlider)
    found = (widget for kind in kinds for widget in page.findChildren(kind))
    return {w for w in found if w.isVisible() and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus}


def reached_from(widget):
    """Return what is reached at a stop of Tab: of buttons of which one is chosen, the others by the arrow keys."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return {widget, *(group.buttons() if group is not None and group.exclusive() else ())}


def test_no_control_is_farther_than_stated(full_window):
    for number, (name, most) in enumerate(MOST_PRESSES.items(), start=1):
        page = full_window.page_named(name)
        QTest.keyClick(full_window, getattr(Qt.Key, f"Key_{number}"), CTRL)
        assert full_window.page == name
        wanted, n_presses = controls_of(page), 1
        assert wanted
        places = []
        while wanted and n_presses < most - 1:  # Enter or Space is the last one
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            if page.findChild(QScrollArea, "page_scroll").widget().isAncestorOf(QApplication.focusWidget()):
                places.append(place_on(page, QApplication.focusWidget()))
            reached = reached_from(QApplication.focusWidget())
            n_presses += len(reached & wanted) or 1
            wanted -= reached
        assert sorted(widget.objectName() or type(widget).__name__ for widget in wanted) == [], (name, n_presses)
        assert [here for before, here in pairwise(places) if here[0] < before[0] and here[1] not in BESIDE] == [], name


def place_on(page, widget):
    """Return how far down a page a widget begins, and its name."""
    return widget.mapTo(page.findChild(QScrollArea, "page_scroll").widget(), QPoint(0, 0)).y(), widget.objectName()
