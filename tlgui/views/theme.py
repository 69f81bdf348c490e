"""Colours, type and shape of the window, light and dark, following the system."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from tlgui.core.resources import resource_path


@dataclass(frozen=True)
class Theme:
    """One set of colours, as #rrggbb; text on its surface always has a contrast of at least 4.5."""

    is_dark: bool
    window: str
    surface: str
    raised: str
    border: str
    """Of what is only set apart, as cards and rows."""
    edge: str
    """Of what a person works with, as fields: at least 3 to 1 on window, surface and raised."""
    text: str
    muted: str
    accent: str
    accent_text: str
    accent_soft: str
    good: str
    warning: str
    bad: str
    frozen: str
    """Blocks that are frozen; always hatched too, never told by colour alone."""
    learning: str
    train_line: str
    val_line: str
    text_percent: int = 100
    """Size of the text, of the usual one: what is painted by hand follows it."""

    @property
    def text_scale(self) -> float:
        """How many times as large as usual the text is."""
        return self.text_percent / 100


LIGHT = Theme(
    is_dark=False,
    window="#f4f5f7",
    surface="#ffffff",
    raised="#eef0f3",
    border="#d5d9e0",
    edge="#7f8796",
    text="#1c2330",
    muted="#5a6475",
    accent="#1f5fbf",
    accent_text="#ffffff",
    accent_soft="#e3ecf9",
    good="#1a7f4b",
    warning="#8a5a00",
    bad="#b3261e",
    frozen="#688db5",
    learning="#ce7420",
    train_line="#1f5fbf",
    val_line="#c4520a",
)
DARK = Theme(
    is_dark=True,
    window="#15181e",
    surface="#1d2129",
    raised="#272c36",
    border="#3a4150",
    edge="#788192",
    text="#e8ebf1",
    muted="#a3acbc",
    accent="#7fb0f7",
    accent_text="#0d1a2e",
    accent_soft="#22324b",
    good="#5fcf95",
    warning="#e9b44c",
    bad="#ff8a80",
    frozen="#567aa2",
    learning="#f0a04b",
    train_line="#7fb0f7",
    val_line="#ffa45c",
)


STYLE_IS_SET = "tlgui_style_is_set"


SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
"""What the person can choose instead of what the system says."""
LEAST_PERCENT, MOST_PERCENT = 80, 200
"""Of the usual size of text."""


def theme_for(scheme: Qt.ColorScheme) -> Theme:
    """Return the theme for the system's colour scheme; unknown counts as light."""
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT


def set_style(app: QApplication) -> None:
    """Give the whole application the style that every theme colours; once, as it costs with every widget alive."""
    if app.property(STYLE_IS_SET) is None:
        app.setStyle("Fusion")
        app.setProperty(STYLE_IS_SET, True)


def apply_theme(app: QApplication, theme: Theme, text_percent: int = 100) -> None:
    """Give the whole application the theme's style, palette and style sheet, with text of this size."""
    set_style(app)
    app.setPalette(_palette(theme))
    sheet = stylesheet(theme, min(max(text_percent, LEAST_PERCENT), MOST_PERCENT))
    if sheet != app.styleSheet():  # each time it is set, Qt styles every widget anew
        app.setStyleSheet(sheet)


class ThemeWatcher(QObject):
    """Follows the system from light to dark and back while the window is open, or keeps to what the person chose.

    Args:
        app: is given the theme, now and at each change. A window is built before: under a style sheet a widget is
            styled anew, with all that it holds, whenever it is put into another, which takes most of the time.
        chosen: a key of SCHEMES; anything else follows the system.
        text_percent: size of the text, of the usual one.

    Signals:
        theme_changed(object): the new Theme, already applied to the application.
    """

    theme_changed = Signal(object)

    def __init__(self, app: QApplication, chosen: str = "", text_percent: int = 100) -> None:
        super().__init__(app)
        self._app, self._chosen, self._text_percent = app, chosen, text_percent
        if chosen in SCHEMES:
            self._ask_for(chosen)
        self.theme = self._theme_of(app.styleHints().colorScheme())
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        apply_theme(app, self.theme, text_percent)

    def choose(self, chosen: str, text_percent: int) -> None:
        """Keep to a theme and a size of text from now on; see the class."""
        if (chosen, text_percent) == (self._chosen, self._text_percent):
            return
        if chosen != self._chosen:
            self._chosen = chosen
            self._ask_for(chosen)
        self._text_percent = text_percent
        self._show(self._theme_of(self._app.styleHints().colorScheme()))

    def _ask_for(self, chosen: str) -> None:
        """Ask for title bars and dialogs of the system's own in the same colours, where the system has such."""
        if chosen in SCHEMES:
            self._app.styleHints().setColorScheme(SCHEMES[chosen])
        else:
            self._app.styleHints().unsetColorScheme()

    def _theme_of(self, scheme: Qt.ColorScheme) -> Theme:
        percent = min(max(self._text_percent, LEAST_PERCENT), MOST_PERCENT)
        return replace(theme_for(SCHEMES.get(self._chosen, scheme)), text_percent=percent)

    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        if self._chosen not in SCHEMES:
            self._show(self._theme_of(scheme))

    def _show(self, theme: Theme) -> None:
        self.theme = theme
        apply_theme(self._app, theme, self._text_percent)
        self.theme_changed.emit(theme)

    def close(self) -> None:
        """Follow no more, and take the style sheet away: the application outlives the window, and may get another."""
        self._app.styleHints().colorSchemeChanged.disconnect(self._on_scheme_changed)
        self._app.setStyleSheet("")
        if self._chosen in SCHEMES:
            self._ask_for("")


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.surface,
        QPalette.ColorRole.AlternateBase: theme.raised,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.surface,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.accent_text,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Link: theme.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return palette


def _icon(name: str) -> str:
    """Return an address for the style sheet; a path may hold signs with a meaning there, as quotes."""
    path = resource_path(f"icons/{name}.svg")
    QDir.setSearchPaths("icons", [str(path.parent)])
    return f"icons:{path.name}"


def stylesheet(theme: Theme, text_percent: int = 100) -> str:
    """Return the one style sheet of the application, with text of a size in percent of the usual one."""
    t = theme

    def pt(size: float) -> str:
        return f"{size * text_percent / 100:g}pt"

    return f"""
QWidget {{ color: {t.text}; font-size: {pt(10.5)}; }}
QMainWindow, QDialog, QScrollArea, QWidget#page, QWidget#scroll_body {{ background: {t.window}; border: none; }}
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {pt(18)}; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {pt(12)}; font-weight: 600; }}
QLabel[role="figures"] {{ font-weight: 600; }}
QLabel[role="number"] {{ font-size: {pt(34)}; font-weight: 600; }}
QLabel[role="number_bad"] {{ font-size: {pt(34)}; font-weight: 600; color: {t.bad}; }}
QLabel[role="sidebar_shown"] {{ color: {t.accent}; font-weight: 600; }}
QLabel[role="muted"] {{ color: {t.muted}; }}
QLabel[role="missing"] {{ color: {t.warning}; font-weight: 600; }}
QLabel[role="good"] {{ color: {t.good}; font-weight: 600; }}
QLabel[role="picture"] {{ border: 2px solid transparent; }}
QLabel[role="picture"]:focus {{ border: 2px solid {t.accent}; }}
QLabel[role="bad"] {{ color: {t.bad}; font-weight: 600; }}
QScrollArea#page_scroll {{ border: 2px solid transparent; }}
QScrollArea#page_scroll[ringed="true"]:focus {{ border: 2px solid {t.accent}; }}
QFrame[kind="card"] {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: 10px; }}
QFrame[kind="drop"] {{ background: {t.surface}; border: 2px dashed {t.edge}; border-radius: 14px; }}
QFrame[kind="drop"][hot="true"], QFrame[kind="drop"]:focus {{ border-color: {t.accent}; background: {t.accent_soft}; }}
QFrame[kind="foot"] {{ background: {t.surface}; border: none; border-top: 1px solid {t.border}; }}
QFrame#sidebar {{ background: {t.surface}; border: none; border-right: 1px solid {t.border}; }}
QPushButton {{ background: {t.surface}; border: 1px solid {t.edge}; border-radius: 7px; padding: 7px 15px; }}
QPushButton:hover {{ background: {t.raised}; }}
QPushButton:focus {{ border: 2px solid {t.accent}; padding: 6px 14px; }}
QPushButton:checked {{ background: {t.accent_soft}; color: {t.accent}; }}
QPushButton:disabled {{ color: {t.muted}; background: {t.raised}; border-color: {t.border}; }}
QPushButton[kind="primary"] {{
    background: {t.accent}; color: {t.accent_text}; border: 1px solid {t.accent}; font-weight: 600; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[kind="primary"]:disabled {{ background: {t.raised}; color: {t.muted}; border-color: {t.border}; }}
QPushButton[kind="danger"] {{ color: {t.bad}; }}
QPushButton[kind="danger"]:disabled {{ color: {t.muted}; }}
QPushButton[kind="quiet"] {{ border: 1px solid transparent; background: transparent; color: {t.accent};
    padding: 5px 8px; text-align: left; }}
QPushButton[kind="quiet"]:hover {{ background: {t.accent_soft}; }}
QPushButton[kind="quiet"]:focus {{ border: 1px solid {t.accent}; }}
QPushButton[kind="sidebar"] {{ border: 1px solid transparent; border-radius: 8px; background: transparent;
    text-align: left; padding: 9px 10px; }}
QPushButton[kind="sidebar"]:hover {{ background: {t.raised}; }}
QPushButton[kind="sidebar"]:checked {{ background: {t.accent_soft}; color: {t.accent}; font-weight: 600; }}
QPushButton[kind="sidebar"]:focus {{ border: 1px solid {t.accent}; }}
QPushButton[kind="choice"], QPushButton[kind="big_choice"] {{ text-align: left; padding: 10px; }}
QPushButton[kind="big_choice"] {{ font-size: {pt(13)}; font-weight: 600; padding: 14px 12px; }}
QPushButton[kind="choice"]:checked, QPushButton[kind="big_choice"]:checked {{
    border: 2px solid {t.accent}; background: {t.accent_soft}; }}
QPushButton[kind="choice"]:checked, QPushButton[kind="choice"]:focus {{ padding: 9px; }}
QPushButton[kind="big_choice"]:checked, QPushButton[kind="big_choice"]:focus {{ padding: 13px 11px; }}
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox {{
    background: {t.surface}; border: 1px solid {t.edge}; border-radius: 6px; padding: 5px 8px; min-height: 20px; }}
QLineEdit {{ placeholder-text-color: {t.muted}; }}
QComboBox::drop-down {{ border: none; width: 28px; }}
QComboBox::down-arrow {{ image: url("{_icon("chevron")}"); width: 12px; height: 12px; }}
QCheckBox::indicator {{ width: 15px; height: 15px; border: 1px solid {t.muted}; border-radius: 3px;
    background: {t.surface}; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border: 1px solid {t.accent};
    image: url("{_icon("check")}"); }}
QCheckBox:focus {{ color: {t.accent}; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {{ border: 1px solid {t.accent}; }}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled {{ color: {t.muted}; background: {t.raised}; }}
QListView, QTableWidget, QTableView, QPlainTextEdit {{
    background: {t.surface}; border: 1px solid {t.border}; border-radius: 8px; gridline-color: {t.border}; }}
QListView:focus, QTableView:focus {{ border: 1px solid {t.accent}; }}
QListView::item {{ padding: 5px 7px; border-radius: 5px; }}
QListView::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
QTableView::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
QHeaderView {{ background: transparent; border: none; }}
QTableCornerButton::section {{ background: {t.raised}; border: none; }}
QTableView::item {{ padding: 0 8px; }}
QHeaderView::section {{ background: {t.raised}; color: {t.muted}; border: none; padding: 5px 8px; }}
QSlider::groove:horizontal {{ background: {t.edge}; height: 4px; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {t.accent}; height: 4px; border-radius: 2px; }}
QSlider::handle:horizontal {{ background: {t.accent}; border: 2px solid {t.accent}; width: 12px; margin: -6px 0;
    border-radius: 8px; }}
QSlider::handle:horizontal:focus {{ border: 2px solid {t.text}; }}
QProgressBar {{ background: {t.raised}; border: 1px solid {t.edge}; border-radius: 6px; max-height: 10px;
    min-height: 10px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 4px; }}
QScrollBar::handle:hover {{ background: {t.muted}; }}
QMenuBar {{ background: {t.surface}; }}
QMenuBar::item {{ padding: 5px 10px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.accent_soft}; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.edge}; padding: 5px; }}
QMenu::item {{ padding: 6px 26px 6px 24px; border-radius: 5px; }}
QMenu::item:selected {{ background: {t.accent_soft}; }}
QMenu::item:disabled {{ color: {t.muted}; }}
QMenu::separator {{ height: 1px; background: {t.border}; margin: 5px 8px; }}
QMenu::indicator {{ width: 12px; height: 12px; left: 7px; }}
QComboBox QAbstractItemView {{ background: {t.surface}; border: 1px solid {t.edge}; border-radius: 0; padding: 4px;
    outline: none; selection-background-color: {t.accent_soft}; selection-color: {t.text}; }}
QComboBox QAbstractItemView::item {{ padding: 5px 7px; min-height: 22px; }}
QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.border}; padding: 4px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {t.edge}; border-radius: 4px; min-height: 30px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {t.edge}; border-radius: 4px; min-width: 30px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
