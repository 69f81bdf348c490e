"""Light and dark: readable, and followed while the window is open."""

import re
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPalette
from test_pages import contrast

from tlgui.core.resources import resource_path
from tlgui.views.theme import DARK, LIGHT, ThemeWatcher, apply_theme, stylesheet, theme_for


@pytest.fixture
def app(qapp):
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())


def test_only_a_dark_system_gets_the_dark_theme():
    assert theme_for(Qt.ColorScheme.Dark) is DARK
    assert theme_for(Qt.ColorScheme.Light) is LIGHT
    assert theme_for(Qt.ColorScheme.Unknown) is LIGHT


def test_the_watcher_follows_the_system(app, qtbot):
    watcher = ThemeWatcher(app)
    for scheme, theme in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        with qtbot.waitSignal(watcher.theme_changed) as fact:
            app.styleHints().colorSchemeChanged.emit(scheme)
        assert fact.args == [theme]
        assert app.palette().color(QPalette.ColorRole.Window).name() == theme.window
        assert theme.accent in app.styleSheet()
    watcher.close()
    with qtbot.assertNotEmitted(watcher.theme_changed):
        app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert app.styleSheet() == ""  # it took its own away
    watcher.deleteLater()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_is_readable_on_selected_rows_and_on_raised_ground(theme):
    for text in (theme.text, theme.muted, theme.accent):
        for ground in (theme.accent_soft, theme.raised):
            assert contrast(text, ground) >= 4.5, (text, ground)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_focus_can_be_seen(theme):
    """Source: WCAG 2.1, 1.4.11: parts of a control have a contrast of at least 3."""
    assert contrast(theme.accent, theme.surface) >= 3
    assert contrast(theme.accent, theme.window) >= 3


def test_the_themes_differ_in_colours_alone():
    """What fits in one has room in the other: the made-up language is looked at in one."""
    light, dark = (re.sub("#[0-9a-f]{6}", "colour", stylesheet(theme)) for theme in (LIGHT, DARK))
    assert light == dark


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_is_understood(app, theme, qtbot):
    """Qt warns of a style sheet it cannot parse, and a warning fails the test."""
    apply_theme(app, theme)
    assert stylesheet(theme).count("{") == stylesheet(theme).count("}")


def test_icons_are_found_in_a_folder_of_any_name(app, tmp_path, monkeypatch, qtbot):
    icons = tmp_path / 'a "folder" (of mine)' / "icons"
    shutil.copytree(resource_path("icons"), icons)
    monkeypatch.setattr("tlgui.views.theme.resource_path", lambda name: icons.parent / name)
    apply_theme(app, LIGHT)
    assert not QIcon("icons:check.svg").pixmap(16, 16).isNull()
