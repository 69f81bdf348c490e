"""All keys that do something, by where they do it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from tlgui.views import texts
from tlgui.views.translation import marked, tr
from tlgui.views.widgets.page import make_button, make_label, make_row
from tlgui.views.widgets.read_only_table import ROW_PX, ReadOnlyTable
from tlgui.views.widgets.roomy_dialog import RoomyDialog

WIDTH_PX = 760
N_ROWS = 14
FEWEST_ROWS = 4
OTHERS_PX = 220
"""Of the screen's height, for what is above and below the rows, and the frame of the window."""
COLUMNS = (marked("Key"), marked("What it does"), marked("Where"))
ELSEWHERE = (
    ("Tab", marked("To the next button or field"), marked("Everywhere")),
    ("Return", marked("Press the button that has the focus"), marked("Everywhere")),
    ("1", marked("Give the chosen pictures the first class, and so on"), marked("Giving pictures their classes")),
    ("Ctrl+Z", marked("Take the last decision back"), marked("Giving pictures their classes")),
    ("Ctrl+Z", marked("Take the last choice back"), marked("Model")),
    ("Ctrl+Shift+Z", marked("Make it again"), marked("Model")),
    ("Shift+Left", marked("Move the boundary of what learns"), marked("The schedule on Model")),
    ("Ctrl+V", marked("Paste pictures"), marked("Predict")),
    ("Ctrl+F", marked("Find among the answers"), marked("Predict")),
    ("Return", marked("See a picture large"), marked("Pictures side by side")),
    ("Menu", marked("All that can be done with it"), marked("Pictures side by side or large")),
    ("Space", marked("While held: see what the network sees of it"), marked("Pictures side by side or large")),
    ("X", marked("Leave the chosen pictures out"), marked("Giving pictures their classes")),
    ("0", marked("Take the chosen pictures as they lie"), marked("Giving pictures their classes")),
    ("Ctrl+A", marked("Choose all pictures"), marked("Pictures side by side")),
    ("Right", marked("Next picture"), marked("A picture seen large")),
    ("Left", marked("Picture before"), marked("A picture seen large")),
    ("+", marked("Enlarge"), marked("A picture seen large")),
    ("-", marked("Make smaller"), marked("A picture seen large")),
    ("0", marked("Fit into the window"), marked("A picture seen large")),
    ("1", marked("Every pixel of the file"), marked("A picture seen large")),
    ("H", marked("What mattered for the answer"), marked("A picture seen large")),
    ("1", marked("The picture is of the first class"), marked("Which to label next")),
    ("Return", marked("Skip the picture"), marked("Which to label next")),
    ("Backspace", marked("Undo the latest class"), marked("Which to label next")),
    ("Right", marked("Next epoch"), marked("Epoch by epoch")),
    ("PgUp", marked("Next phase"), marked("Epoch by epoch")),
    ("Space", marked("Choose a run"), marked("Runs")),
    ("F2", marked("Name and note"), marked("Runs")),
    ("Del", marked("Move to the bin"), marked("Runs")),
    ("Ctrl+Z", marked("Undo what was just done"), marked("Where it is offered")),
)
"""Keys of single widgets, which stand in no menu: key, what it does, where."""

Row = tuple[str, str, str]


class KeysDialog(RoomyDialog):
    """A table of keys: those of the menus as they are, and those of single widgets.

    Args:
        menus: of the window.
    """

    def __init__(self, menus: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__("keys_dialog", tr("Keys"), WIDTH_PX, parent)
        rows = [*rows_of_menus(menus), *((shown(key), tr(words), tr(where)) for key, words, where in ELSEWHERE)]
        name, headings = tr("Keys and what they do"), [*map(tr, COLUMNS)]
        n_seen = n_rows_on(self.screen().availableGeometry().height())
        self.table = ReadOnlyTable("keys_table", name, headings, n_rows_seen=n_seen, can_sort=True)
        self.table.fit_columns(0)
        self.table.set_n_rows(len(rows))
        for row, values in enumerate(rows):
            self.table.set_row(row, values)
        close = make_button(tr(texts.CLOSE), "keys_close_button", kind="primary")
        close.clicked.connect(self.accept)
        self.body.addWidget(make_label(tr("Keys"), "heading"))
        self.body.addWidget(self.table)
        self.body.addLayout(make_row(close))


def n_rows_on(screen_px: int) -> int:
    """Return how many rows to show on a screen of this height."""
    return max(FEWEST_ROWS, min(N_ROWS, (screen_px - OTHERS_PX) // ROW_PX))


def rows_of_menus(menus: QMenuBar) -> list[Row]:
    """Return key, words and menu of every entry of the window's menus that has a key."""
    found: list[Row] = []
    for entry in menus.actions():
        menu = entry.menu()
        if isinstance(menu, QMenu):
            found += [
                (shown(action.shortcut()), _plain(action.text()), _plain(menu.title())) for action in _with_keys(menu)
            ]
    return found


def shown(keys: QKeySequence | str) -> str:
    """Return keys as they are written on this system's keyboards."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _with_keys(menu: QMenu) -> Iterable[QAction]:
    return (action for action in menu.actions() if not action.shortcut().isEmpty())


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
