"""Every text and every part of every page can be told from its ground, in both themes.

Source: WCAG 2.1, 1.4.3 (text, 4.5 to 1) and 1.4.11 (parts of controls, 3 to 1).
"""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPushButton
from test_pages import contrast

from tlgui.core.states import SessionState
from tlgui.views.theme import DARK, LIGHT, apply_theme

PAGES = ("pictures", "model", "train", "results", "predict", "runs")
LONG_MS = 60_000
UNFRAMED = {"quiet", "sidebar"}
"""Kinds of buttons that are words or an icon alone."""
TEXT, PARTS = 4.5, 3.0


@pytest.fixture
def full_window(application, shared_run, qtbot):
    """The window with pictures, a run and its figures."""
    window, session = application.window, application.session
    window.resize(1280, 4000)  # every page whole, without scrolling
    application.open(shared_run.folder / "model.safetensors")
    application.open(shared_run.pictures)
    qtbot.waitUntil(lambda: session.state is SessionState.READY and window.results.has_figures, timeout=LONG_MS)
    for event in shared_run.events:
        window.train.show_event(event)
    window.undo_bar.offer("1 run was moved to the bin.", lambda: None)
    return application


def settled(window, qtbot):
    """Return a picture of the window once nothing is laid out anew any more."""
    seen = [window.grab().toImage()]

    def is_still():
        QApplication.processEvents()
        seen.append(window.grab().toImage())
        return seen[-1] == seen[-2]

    qtbot.waitUntil(is_still, timeout=LONG_MS)
    return seen[-1]


def test_texts_and_parts_stand_out_on_every_page_in_both_themes(full_window, qapp, qtbot):
    window = full_window.window
    for theme in (LIGHT, DARK):
        apply_theme(qapp, theme)
        window.set_theme(theme)
        n_texts, n_parts, weak = 0, 0, []
        for page in PAGES:
            window.show_page(page)
            image = settled(window, qtbot)
            for widget in texts_of(window):
                n_texts += 1
                ratio = contrast(colour_of_text(widget), ground_of(image, window, widget))
                if ratio < TEXT:
                    weak.append((page, widget.objectName() or widget.text(), "text", round(ratio, 2)))
            for part in parts_of(window):
                n_parts += 1
                ratio = edge_contrast(image, window, part)
                if ratio < PARTS:
                    weak.append((page, part.objectName(), "edge", round(ratio, 2)))
        assert weak == []
        assert n_texts > 140
        assert n_parts > 35


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_what_an_empty_field_asks_for_can_be_read(qapp, qtbot, theme):
    apply_theme(qapp, theme)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.ensurePolished()
    asked = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert asked.alpha() == 255  # Qt's own is half as strong as the text
    assert contrast(asked.name(), theme.surface) >= TEXT


def texts_of(window):
    widgets = window.findChildren(QLabel) + window.findChildren(QAbstractButton)
    return [widget for widget in widgets if widget.isVisible() and widget.text().strip()]


def parts_of(window):
    parts = window.findChildren(QLineEdit) + window.findChildren(QComboBox) + window.findChildren(QPushButton)
    return [part for part in parts if part.isVisible() and part.isEnabled() and part.property("kind") not in UNFRAMED]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_colours_of_parts_that_are_painted_stand_out(theme):
    everywhere = (theme.edge, theme.accent, theme.good, theme.bad, theme.train_line, theme.val_line)
    on_cards = (theme.frozen, theme.learning)
    for colour in (*everywhere, *on_cards):
        for ground in (theme.surface, theme.window, *([theme.raised] if colour in everywhere else ())):
            assert contrast(colour, ground) >= PARTS, (colour, ground)


def colour_of_text(widget):
    group = QPalette.ColorGroup.Active if widget.isEnabled() else QPalette.ColorGroup.Disabled
    return widget.palette().color(group, widget.foregroundRole()).name()


def ground_of(image, window, widget):
    """Return the commonest colour of a widget: there is more ground than ink."""
    place, ratio = widget.mapTo(window, QPoint(0, 0)), image.devicePixelRatio()
    colours = Counter()
    for y in range(0, widget.height(), 3):
        for x in range(0, widget.width(), 3):
            spot = (round((place.x() + x) * ratio), round((place.y() + y) * ratio))
            if image.valid(*spot):
                colours[image.pixel(*spot)] += 1
    return QColor(colours.most_common(1)[0][0]).name()


def edge_contrast(image, window, part):
    """Return how much the left edge of a part differs from what is left of it, at most."""
    place = part.mapTo(window, QPoint(0, part.height() // 2))
    outside = QColor(image.pixel(max(0, place.x() - 3), place.y())).name()
    return max(contrast(QColor(image.pixel(place.x() + x, place.y())).name(), outside) for x in range(3))
