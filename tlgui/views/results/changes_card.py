"""What a run did to its network: a sentence, a bar for each block, the first filters, and a look at a picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from tlgui.core.network_changes import Filters, NetworkChanges, changes_sentences, shown_change
from tlgui.core.picture_scores import PictureScores
from tlgui.views.results.change_bars import ChangeBars
from tlgui.views.results.maps_box import MapsBox
from tlgui.views.results.tile_view import Cell, TileView, tiles_of
from tlgui.views.theme import Theme
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.collapsible_section import CollapsibleSection
from tlgui.views.widgets.explained import add_explanation
from tlgui.views.widgets.page import Card, make_button, make_label, make_row
from tlgui.views.words import joined

FILTER_PX = 28


class ChangesCard(Card):
    """Shows how far the network of the open model moved.

    Signals:
        measure_requested(): it is to be measured, since no record of it is kept.
        measure_cancelled(): it is not wanted any more.

    Attributes:
        bars: a row for each block.
        maps: what a block makes of a picture.
    """

    measure_requested = Signal()
    measure_cancelled = Signal()

    def __init__(self) -> None:
        super().__init__(tr("What changed in the network"))
        self._words = make_label("", name="changes_label")
        self._explanation = make_label(
            tr(
                "How far a block moved: the length of the change of its weights, divided by their length before. Means "
                "and variances of batch norms are not counted. The longest bar is the block that moved most."
            ),
            "muted",
            name="changes_explanation",
        )
        self._measure = make_button(tr("Measure it now"), "measure_changes_button")
        self._measure.clicked.connect(self._on_measure_clicked)
        self._is_measuring = False
        self.bars = ChangeBars()
        self._filters = CollapsibleSection(tr("Filters of the first layer, before and after"), "filters_section")
        self._filter_words = make_label("", "muted", name="filters_label")
        self.before, self.after = (TileView(name, FILTER_PX, 16) for name in ("filters_before", "filters_after"))
        self._filters.body.addWidget(self._filter_words)
        for heading, view in ((tr("Before"), self.before), (tr("After"), self.after)):
            self._filters.body.addWidget(make_label(heading))
            self._filters.body.addWidget(view)
        self._look = CollapsibleSection(tr("What a block makes of a picture"), "maps_section")
        self.maps = MapsBox()
        self._look.body.addWidget(self.maps)
        self.body.addWidget(self._words)
        self.body.addLayout(make_row(self._measure))
        for widget in (self.bars, self._explanation, self._filters, self._look):
            self.body.addWidget(widget)
        add_explanation(self.body, "changes", "block", "weights", "freeze", "filter", "feature")
        self.show_model(())

    @property
    def words(self) -> str:
        """What the card says."""
        return self._words.text()

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self.bars.set_theme(theme)

    def show_model(self, blocks: Sequence[str]) -> None:
        """Show another model, of whose changes nothing is known yet.

        Args:
            blocks: of its network below the head, from the input upwards.
        """
        self.maps.show_blocks(blocks)
        self.show_unmeasured()

    def show_scores(self, scores: PictureScores | None) -> None:
        """Offer the pictures of a measurement to be looked at; None where they are not known."""
        self.maps.show_scores(scores)

    def show_unmeasured(self) -> None:
        """Say that no record is kept, and offer to measure it."""
        self._show_without(
            tr("What the training changed is not kept beside this model. It can be measured now."), can_measure=True
        )

    def show_measuring(self) -> None:
        """Say that it is being measured."""
        self._show_without(tr("The network is compared with the one that the run began with..."), can_measure=True)
        self._set_measuring(True)

    def show_why_not(self, words: str) -> None:
        """Say why it cannot be told."""
        self._show_without(words, can_measure=False)

    def show_changes(self, changes: NetworkChanges) -> None:
        """Show how far the network moved."""
        self._set_measuring(False)
        self._measure.hide()
        self._words.setText(sentence(*changes_sentences(changes)))
        self.bars.show_blocks(changes.blocks)
        self.bars.show()
        self._explanation.setVisible(self.bars.has_bars)
        self._show_filters(changes.filters)

    def _show_without(self, words: str, *, can_measure: bool) -> None:
        self._words.setText(words)
        self._set_measuring(False)
        self._measure.setVisible(can_measure)
        for widget in (self.bars, self._explanation, self._filters):
            widget.hide()

    def _show_filters(self, filters: Filters | None) -> None:
        pairs = [(filters.before, self.before), (filters.after, self.after)] if filters is not None else []
        for png, view in pairs:
            assert filters is not None
            tiles = tiles_of(png, filters.width, filters.height, filters.n_shown)
            view.show_cells([Cell((tile,)) for tile in tiles], _filter_words(filters))
        self._filters.setVisible(bool(pairs) and bool(self.before.cells) and bool(self.after.cells))
        self._filter_words.setText(_filter_words(filters) if filters is not None else "")

    def _set_measuring(self, is_measuring: bool) -> None:
        self._is_measuring = is_measuring
        text = tr("Cancel") if is_measuring else tr("Measure it now")
        self._measure.setText(text)
        self._measure.setAccessibleName(text)

    def _on_measure_clicked(self) -> None:
        (self.measure_cancelled if self._is_measuring else self.measure_requested).emit()


def _filter_words(filters: Filters) -> str:
    if filters.n_shown == filters.n_filters:
        which = tr("The {n} filters, each {width} x {height} weights.")
    elif filters.change:
        which = tr("The {n} of {total} filters that moved most, each {width} x {height} weights.")
    else:
        which = tr("The first {n} of {total} filters, each {width} x {height} weights.")
    moved = tr("They moved {change}.") if filters.change else tr("They are as they were.")
    scale = tr("Mid grey is zero. Each filter has its own scale, the same before and after.")
    colours = "" if filters.is_colour else tr("A square is the mean over the layer's inputs.")
    return joined(" ", filter(None, (which, moved, scale, colours))).format(
        n=filters.n_shown,
        total=filters.n_filters,
        width=filters.width,
        height=filters.height,
        change=shown_change(filters.change),
    )
