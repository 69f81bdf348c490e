"""The card with the curves of the chosen runs; the chart itself is made when it is first seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlgui.core.history_csv import EpochFigures
from tlgui.core.run_index import RunSummary
from tlgui.views.runs import runs_texts
from tlgui.views.runs.runs_table import letter_of
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.translation import tr, tr_n
from tlgui.views.widgets.chart_library import load_chart_library
from tlgui.views.widgets.page import Card, make_label

if TYPE_CHECKING:
    from tlgui.views.runs.overlaid_canvas import OverlaidCanvas
    from tlgui.views.runs.overlaid_figure import Curve, OverlaidFigure

HEIGHT_PX = 290
MOST_CURVES = 6
"""As many as there are line styles that can be told apart."""


class CurvesCard(Card):
    """Shows the curves of the chosen runs, and below them the same in words."""

    def __init__(self) -> None:
        super().__init__(tr("Curves together"))
        self.setObjectName("runs_curves_card")
        self._chart = OverlaidChart()
        self._words = make_label("", "muted", name="runs_curves_words")
        self.body.addWidget(self._chart)
        self.body.addWidget(self._words)
        self.hide()

    @property
    def words(self) -> str:
        """What the card says of the curves."""
        return self._words.text()

    @property
    def chart(self) -> OverlaidChart:
        """The place of the chart."""
        return self._chart

    def show_runs(self, runs: Sequence[tuple[RunSummary, Sequence[EpochFigures]]]) -> None:
        """Show these runs with their epochs, the oldest first; without any the card is away."""
        shown = runs[:MOST_CURVES]
        lines = [runs_texts.curve_sentence(letter_of(n), run, epochs) for n, (run, epochs) in enumerate(shown)]
        if len(runs) > MOST_CURVES:
            lines.append(tr_n("1 more run is not drawn.", "{n} more runs are not drawn.", len(runs) - MOST_CURVES))
        if any(epochs for _, epochs in shown):
            lines.append(tr("A star marks the epoch that the run kept, the one with the lowest validation loss."))
        self._words.setText("\n".join(lines))
        self._chart.setVisible(any(epochs for _, epochs in shown))
        self._chart.show_curves([(letter_of(n), epochs) for n, (_, epochs) in enumerate(shown) if epochs])
        self._chart.setAccessibleDescription("\n".join(lines))
        self.setVisible(bool(runs))

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self._chart.set_theme(theme)


class OverlaidChart(QWidget):
    """Draws curves over each other. Until it is seen it costs nothing.

    Attributes:
        drawing: None before it was first seen.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("overlaid_chart")
        self.setAccessibleName(tr("Validation curves of the chosen runs; the sentences below say the same"))
        self.setFixedHeight(HEIGHT_PX)
        self._curves: Sequence[Curve] = ()
        self._theme = LIGHT
        self.drawing: OverlaidFigure | None = None
        self._canvas: OverlaidCanvas | None = None
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)

    def show_curves(self, curves: Sequence[Curve]) -> None:
        """Draw these from now on."""
        self._curves = curves
        if self.drawing is not None:
            self.drawing.show_curves(curves)
            self._redraw()

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self._theme = theme
        if self.drawing is not None:
            self.drawing.set_theme(theme)
            self._redraw()

    def _redraw(self) -> None:
        if self._canvas is not None:
            self._canvas.redraw()

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """Make the chart at the first time."""
        super().showEvent(event)
        if self._canvas is not None:
            return
        load_chart_library()
        from tlgui.views.runs.overlaid_canvas import OverlaidCanvas
        from tlgui.views.runs.overlaid_figure import OverlaidFigure

        self.drawing = OverlaidFigure()
        self.drawing.set_theme(self._theme)
        self.drawing.show_curves(self._curves)
        self._canvas = OverlaidCanvas(self.drawing)
        self._place.addWidget(self._canvas)
