"""Whether the model looks at the thing, or at a corner, an edge or the border of the pictures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout

from tlgui.core.events import Preparing
from tlgui.core.sentences.shortcuts import rest_messages, shortcut_messages, shortcut_remedy
from tlgui.core.shortcut import ShortcutCheck, Trial
from tlgui.views.train.training_texts import preparing_sentence
from tlgui.views.translation import marked, sentence, tr, tr_n
from tlgui.views.widgets.explained import add_explanation
from tlgui.views.widgets.page import Card, clear_layout, make_button, make_label, make_row
from tlgui.views.widgets.picture_grid import GridPicture, PictureGrid
from tlgui.views.widgets.picture_preview import PicturePreview

HELP = marked(
    "Corners, edges and borders of the pictures are pasted into pictures of other classes. Where that alone makes the "
    "answer, the model has learned a date, a logo or a frame instead of the thing."
)
NOT_CHECKED = marked("Not measured for this model yet; it takes some seconds, on a slow computer a minute or two.")


class ShortcutCard(Card):
    """Says what was found, each with a button that shows the pictures, and offers to measure it.

    Signals:
        check_requested(): the open model is to be measured.
        cancel_requested(): end the measurement.
        heat_wanted(object): the GridPicture whose heatmap is to be shown.
        heat_ready(object): the HeatmapReady that was wanted; emit it for an open preview.
        alarm_changed(str): what was found, in short; empty when nothing was.
    """

    check_requested = Signal()
    cancel_requested = Signal()
    heat_wanted = Signal(object)
    heat_ready = Signal(object)
    alarm_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Does it look at the right place?"))
        self.setObjectName("shortcut_card")
        self._check: ShortcutCheck | None = None
        self.words = ""
        self.body.addWidget(make_label(tr(HELP), "muted"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self._status = make_label("", "muted", name="shortcut_status")
        self.body.addWidget(self._status)
        self._bar = QProgressBar()
        self._bar.setObjectName("shortcut_bar")
        self._bar.setAccessibleName(tr("How far the measurement is"))
        self._bar.setTextVisible(False)
        self.body.addWidget(self._bar)
        self._start = make_button(tr("Check it"), "shortcut_check_button")
        self._cancel = make_button(tr("Cancel"), "shortcut_cancel_button")
        self._start.clicked.connect(self.check_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self.body.addLayout(make_row(self._start, self._cancel))
        self._shown = make_label("", name="shortcut_pictures_label")
        self.grid = PictureGrid("shortcut_grid", tr("Pictures: Enter shows one large"), n_rows_seen=2)
        self.grid.opened.connect(self.open_preview)
        self.body.addWidget(self._shown)
        self.body.addWidget(self.grid)
        add_explanation(self.body, "shortcuts", "shortcut", "heatmap")
        self.show_check(None)

    def show_check(self, check: ShortcutCheck | None) -> None:
        """Show what was measured; None where nothing was."""
        self._check = check
        self._show_pictures("", ())
        clear_layout(self._rows)
        told: list[str] = []
        if check is not None:
            for number, trial in enumerate(check.found):
                told.append(self._add_finding(number, trial, check.class_names[trial.class_index]))
            told += map(sentence, rest_messages(check))
            for text in told[len(check.found) :]:
                self._rows.addWidget(make_label(text, name="shortcut_rest_label"))
        self.words = " ".join(told)
        self.alarm_changed.emit(_alarm(check) if check is not None else "")
        self._show_busy(is_busy=False)

    def begin(self) -> None:
        """Show that it is being measured."""
        self._bar.setRange(0, 0)
        self._show_busy(is_busy=True)
        self._status.setText(tr("Starting..."))

    def show_progress(self, progress: Preparing) -> None:
        """Show how far the measurement is."""
        self._status.setText(preparing_sentence(progress))
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)

    def end(self) -> None:
        """Show that nothing is measured any more; what was shown before stays."""
        self._show_busy(is_busy=False)

    def open_preview(self, row: int) -> PicturePreview:
        """Show a picture large; the arrow keys then go through the others."""
        preview = PicturePreview(self.grid.pictures, row, self.window())
        preview.heat_wanted.connect(self.heat_wanted)
        self.heat_ready.connect(preview.show_heat)
        preview.open()
        return preview

    def _add_finding(self, number: int, trial: Trial, name: str) -> str:
        words = sentence(*shortcut_messages(trial, name))
        self._rows.addWidget(make_label(words, name=f"shortcut_finding_{number}"))
        self._rows.addWidget(make_label(sentence(shortcut_remedy(name)), "muted"))
        if trial.pictures:
            button = make_button(tr("Show these pictures"), f"shortcut_pictures_{number}")
            button.clicked.connect(lambda: self._show_trial(trial, name))
            self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return words

    def _show_trial(self, trial: Trial, name: str) -> None:
        words = tr_n(
            "1 picture of '{name}' in which that part decides. Seen large, H shows where the model looked.",
            "{n} pictures of '{name}' in which that part decides. Seen large, H shows where the model looked.",
            len(trial.pictures),
        ).format(name=name)
        self._show_pictures(words, [_grid_picture(Path(path), trial.class_index, name) for path in trial.pictures])

    def _show_pictures(self, words: str, pictures: list[GridPicture] | tuple[()]) -> None:
        self._shown.setText(words)
        self._shown.setVisible(bool(words))
        self.grid.setVisible(bool(pictures))
        self.grid.show_pictures(pictures)

    def _show_busy(self, *, is_busy: bool) -> None:
        self._start.setText(tr("Check it") if self._check is None else tr("Check again"))
        self._start.setVisible(not is_busy)
        self._cancel.setVisible(is_busy)
        self._bar.setVisible(is_busy)
        self._status.setText("" if self._check is not None else tr(NOT_CHECKED))
        self._status.setVisible(is_busy or self._check is None)


def _alarm(check: ShortcutCheck) -> str:
    """Return where the model looks, without figures."""
    return sentence(*(shortcut_messages(trial, check.class_names[trial.class_index])[0] for trial in check.found))


def _grid_picture(path: Path, class_index: int, name: str) -> GridPicture:
    words = tr("'{file}' is '{name}', and was answered right.").format(file=path.name, name=name)
    return GridPicture(path, tr("is {true}").format(true=name), path.name, words, class_index)
