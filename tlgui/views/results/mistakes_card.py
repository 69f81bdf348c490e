"""The pictures that the model got wrong, or others that were chosen among those measured."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Signal

from tlgui.core.picture_scores import PictureScores, ScoredPicture
from tlgui.views import texts
from tlgui.views.results.correction_bar import CorrectionBar
from tlgui.views.translation import tr, tr_n
from tlgui.views.widgets.explained import add_explanation, explain
from tlgui.views.widgets.page import Card, make_button, make_label, make_row
from tlgui.views.widgets.picture_grid import GridPicture, PictureGrid
from tlgui.views.widgets.picture_preview import PicturePreview
from tlgui.views.widgets.undo_key import UndoKey

MOST_PINS = 24
"""That are pinned at once where none are chosen: more would not be looked through."""


class MistakesCard(Card):
    """Shows pictures with what they are and what the model answered; a click shows one large.

    Signals:
        mistakes_shown(): every mistake is shown, and no longer a choice.
        pin_wanted(object): paths, as text, of pictures to be watched epoch by epoch.
        pins_wanted(): those of the validation part that are watched, since the shown ones have no answers of epochs.
        heat_wanted(object): the GridPicture whose heatmap is to be shown.
        heat_ready(object): the HeatmapReady that was wanted; emit it for an open preview.

    Attributes:
        corrections: what can be decided about chosen pictures.
    """

    mistakes_shown = Signal()
    pin_wanted = Signal(object)
    pins_wanted = Signal()
    heat_wanted = Signal(object)
    heat_ready = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._title = make_label("", "heading", name="mistakes_title")
        self._help = make_label(
            tr("A click or Enter shows one large; H there shows where the model looked. Ctrl+click chooses several."),
            "muted",
            name="mistakes_help",
        )
        self._scores: PictureScores | None = None
        self._words = make_label("", name="mistakes_label")
        self._all = make_button(tr("Show all mistakes"), "all_mistakes_button")
        self._all.clicked.connect(self.show_mistakes)
        self.grid = PictureGrid("mistakes_grid", tr("Pictures: Enter shows one large"))
        self.grid.opened.connect(self.open_preview)
        for label in (self._title, self._help, self._words):
            self.body.addWidget(label)
        self._pin = make_button(
            tr("Follow them, epoch by epoch"),
            "pin_mistakes_button",
            help_text=tr("Watch the chosen pictures, or else all of these, through the epochs of the run"),
        )
        self._pin.clicked.connect(self._want_pins)
        self._pins = make_button(
            tr("Validation pictures, epoch by epoch"),
            "validation_pins_button",
            help_text=tr(
                "These are test pictures, which no epoch was tried on. The validation pictures can be watched through "
                "the epochs of the run."
            ),
        )
        self._pins.clicked.connect(self.pins_wanted)
        self._known: frozenset[str] = frozenset()
        self._n_unknown: int | None = None
        self.body.addLayout(make_row(self._all, self._pin, self._pins))
        self.body.addWidget(self.grid)
        self.corrections = CorrectionBar(self.grid)
        self.body.addWidget(self.corrections)
        UndoKey(self, self.corrections.take_back)
        explain(self._help, "heatmap")
        add_explanation(self.body, "mistakes", "probability", "heatmap")
        self.show_scores(None)

    @property
    def title(self) -> str:
        """What the pictures are, in a word or two."""
        return self._title.text()

    @property
    def words(self) -> str:
        """What the card says."""
        return self._words.text()

    def show_scores(self, scores: PictureScores | None) -> None:
        """Show the mistakes of a measurement; None where its single answers were not kept."""
        self._scores = scores
        self.grid.make_room_for(f"{name}, 100%" for name in (scores.class_names if scores is not None else ()))
        self.show_mistakes()

    def show_mistakes(self) -> None:
        """Show every picture that was answered wrongly, the surest answer first."""
        self._all.hide()
        self._title.setText(tr("Mistakes"))
        self.mistakes_shown.emit()
        if self._scores is None:
            self._show(
                (),
                tr("The answers to single pictures are not kept beside this model. Train again to see its mistakes."),
            )
            return
        mistakes, total = self._scores.mistakes(), len(self._scores.pictures)
        pictures = texts.pictures_of_part(self._scores.part, total)
        if not mistakes:
            words = tr_n("The one picture was answered right.", "All {pictures} were answered right.", total)
            self._show((), " ".join(filter(None, (words.format(pictures=pictures), self._unknown_words()))))
            return
        words = tr_n(
            "1 of {pictures} was answered wrongly.",
            "{n} of {pictures} were answered wrongly.",
            len(mistakes),
        ).format(pictures=pictures)
        if len(mistakes) > 1:
            words += " " + tr("The model was surest of the first ones: look there for pictures in the wrong folder.")
        self._show(mistakes, words)

    def show_unknown(self, n_unknown: int | None) -> None:
        """Take how many of the pictures would be answered 'None of these classes'; None where it cannot say so."""
        is_other, self._n_unknown = n_unknown != self._n_unknown, n_unknown
        if is_other:
            self.show_mistakes()

    def _unknown_words(self) -> str:
        if not self._n_unknown:
            return ""
        return tr_n(
            "That is the class that comes first: 1 of them would still get the answer 'None of these classes'.",
            "That is the class that comes first: {n} of them would still get the answer 'None of these classes'.",
            self._n_unknown,
        )

    def show_cell(self, true_index: int, answered_index: int) -> None:
        """Show the pictures of one cell of the confusion matrix."""
        if self._scores is None:
            return
        names = self._scores.class_names
        pictures = self._scores.answered(true_index, answered_index)
        words = tr_n(
            "1 picture of '{true}' was answered '{answered}'.",
            "{n} pictures of '{true}' were answered '{answered}'.",
            len(pictures),
        ).format(true=names[true_index], answered=names[answered_index])
        self.show_chosen(pictures, words, tr("Right answers") if true_index == answered_index else tr("Mistakes"))

    def show_chosen(self, pictures: tuple[ScoredPicture, ...], words: str, title: str) -> None:
        """Show some of the measured pictures, with these words; a button leads back to the mistakes."""
        self._all.show()
        self._title.setText(title)
        self._show(pictures, words)

    def offer_pins(self, paths: Iterable[str]) -> None:
        """Offer to watch these pictures epoch by epoch: those shown that are among them, else these instead."""
        self._known = frozenset(paths)
        has_shown = not self._known.isdisjoint(str(picture.path) for picture in self.grid.pictures)
        self._pin.setVisible(has_shown)
        self._pins.setVisible(bool(self._known) and bool(self.grid.pictures) and not has_shown)

    def _want_pins(self) -> None:
        rows = sorted(index.row() for index in self.grid.selectionModel().selectedIndexes())
        pictures = self.grid.pictures
        self.pin_wanted.emit([str(pictures[row].path) for row in rows or range(min(len(pictures), MOST_PINS))])

    def open_preview(self, row: int) -> PicturePreview:
        """Show a picture large; the arrow keys then go through the others."""
        preview = PicturePreview(self.grid.pictures, row, self.window(), self.grid.add_row_to_menu)
        preview.heat_wanted.connect(self.heat_wanted)
        self.heat_ready.connect(preview.show_heat)
        preview.open()
        return preview

    def _show(self, pictures: tuple[ScoredPicture, ...], words: str) -> None:
        self._words.setText(words)
        for widget in (self.grid, self._help):
            widget.setVisible(bool(pictures))
        self.grid.show_pictures([self._grid_picture(picture) for picture in pictures])
        self.offer_pins(self._known)

    def _grid_picture(self, picture: ScoredPicture) -> GridPicture:
        assert self._scores is not None
        path = Path(picture.path)
        true, answered = (self._scores.class_names[i] for i in (picture.true_index, picture.answered_index))
        words = tr("'{name}' is '{true}'. The model answered '{answered}' with {probability:.1%}.")
        return GridPicture(
            path,
            tr("{answered}, {probability:.0%}").format(answered=answered, probability=picture.probability),
            tr("✗ wrong, is {true}").format(true=true) if picture.is_mistake else tr("✓ right"),
            words.format(name=path.name, true=true, answered=answered, probability=picture.probability),
            picture.answered_index,
        )
