"""The answer dial: one slider that says how much the model answers by itself, and how often it is then right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from tlgui.core.answer_dial import ANSWERS_ALL, Dial
from tlgui.core.dial_words import counted, position, promise, remarks
from tlgui.core.picture_scores import PictureScores, ScoredPicture
from tlgui.views.results.dial_curve import DialCurve
from tlgui.views.theme import Theme
from tlgui.views.translation import sentence, tr, tr_n
from tlgui.views.widgets.calm_slider import CalmSlider
from tlgui.views.widgets.explained import add_explanation, explain
from tlgui.views.widgets.page import Card, make_button, make_label, make_row

PAGES = 10
"""Page up and Page down go a tenth of the way."""


class DialCard(Card):
    """Shows what each position of the dial would give, and asks for the one that is to hold.

    Moving the slider changes nothing: only "Use this" does, and "Answer everything" takes it back.

    Signals:
        wanted(object): the least probability that is to hold from now on; None for none.
        pictures_wanted(object, str): the ScoredPictures that would go to the person, and words for them.
    """

    wanted = Signal(object)
    pictures_wanted = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(tr("How sure it must be to answer"))
        self._dial: Dial | None = None
        self._scores: PictureScores | None = None
        self._in_use: float | None = None
        self._is_busy = self._has_unknown = False
        self._promise = make_label("", "heading", name="dial_promise_label")
        self.slider = CalmSlider()
        self.slider.setObjectName("dial_slider")
        self.slider.setAccessibleName(tr("How much the model answers by itself"))
        self.slider.valueChanged.connect(self._on_moved)
        self._fewest = make_label(tr("Only the surest"), "muted")
        self._everything = make_label(tr("Everything"), "muted")
        self._everything.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._details = make_label("", "muted", name="dial_details_label")
        self.curve = DialCurve()
        self._state = make_label("", name="dial_state_label")
        self._use = make_button(tr("Use this"), "use_dial_button", kind="primary")
        self._use.clicked.connect(self._on_use)
        self._reset = make_button(tr("Answer everything"), "reset_dial_button")
        self._reset.clicked.connect(lambda: self._ask(None))
        self._show = make_button(tr("Show what goes to you"), "dial_pictures_button")
        self._show.clicked.connect(self._on_show)
        self.body.addWidget(self._promise)
        self.body.addWidget(self.slider)
        self.body.addLayout(make_row(self._fewest, self._everything, stretch=False))
        self.body.addWidget(self._details)
        self.body.addLayout(make_row(self._show))
        self.body.addWidget(self.curve)
        self.body.addWidget(self._state)
        self.body.addLayout(make_row(self._use, self._reset))
        explain(self._promise, "dial")
        explain(self._details, "split")
        add_explanation(self.body, "dial", "dial", "probability", "range", "split")
        self.show_dial(None, None)

    @property
    def words(self) -> str:
        """What the card promises where the slider stands."""
        return self._promise.text()

    @property
    def least(self) -> float:
        """The least probability where the slider stands."""
        return self._dial.positions[self._index] if self._dial is not None else ANSWERS_ALL

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self.curve.set_theme(theme)

    def show_dial(self, dial: Dial | None, in_use: float | None) -> None:
        """Show a model's dial, and where it stands in the model file; hidden where there is nothing to choose."""
        self._dial = dial
        n_steps = len(dial.positions) - 1 if dial is not None else 0
        self.setVisible(n_steps > 0 or in_use is not None)
        for widget in (
            self._promise,
            self.slider,
            self._fewest,
            self._everything,
            self._details,
            self.curve,
            self._use,
        ):
            widget.setVisible(n_steps > 0)
        self._show.setVisible(False)
        self.curve.show_points(tuple(map(dial.figures, dial.positions)) if dial is not None else ())
        self.slider.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.slider.setRange(0, n_steps)
        self.slider.setPageStep(max(1, n_steps // PAGES))
        self.slider.setValue(n_steps - dial.nearest(in_use) if dial is not None else 0)
        self.slider.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.show_in_use(in_use)

    def set_has_unknown(self, has_unknown: bool) -> None:
        """Say whether the model may answer 'None of these classes', wherever the dial stands."""
        self._has_unknown = has_unknown
        self._show_state()

    def show_in_use(self, in_use: float | None) -> None:
        """Say what holds from now on; the slider stays where it is."""
        self._in_use = in_use
        self._is_busy = False
        self._on_moved()

    def show_scores(self, scores: PictureScores | None) -> None:
        """Take the pictures behind the figures; None where they are not known."""
        self._scores = scores
        self._on_moved()

    def show_failed(self) -> None:
        """Offer the choice again."""
        self._is_busy = False
        self._on_moved()

    @property
    def _index(self) -> int:
        """The slider goes from few answers to all; the dial's positions the other way."""
        return self.slider.maximum() - self.slider.value()

    def _on_moved(self) -> None:
        self._show_state()
        if self._dial is None:
            return
        figures = self._dial.figures(self.least)
        self._promise.setText(sentence(promise(figures)))
        self.slider.setAccessibleDescription(self._promise.text())
        self._details.setText(sentence(counted(figures), *remarks(self._dial, self.least)))
        self.curve.show_index(self._index)
        pictures = self._left()
        self._show.setVisible(bool(pictures))
        words = tr_n("Show the 1 of {total} that goes to you", "Show the {n} of {total} that go to you", len(pictures))
        self._show.setText(words.format(total=len(self._scores.pictures) if self._scores is not None else 0))
        self._show.setAccessibleName(self._show.text())

    def _show_state(self) -> None:
        in_use = self._in_use or ANSWERS_ALL
        where = position(self._in_use, has_unknown=self._has_unknown)
        words = tr("Now in the model file: {sentence}").format(sentence=sentence(where))
        if self.least != ANSWERS_ALL != in_use and self.least == in_use:
            words += " " + tr("This holds wherever the model answers; its percentages stay as they are.")
        self._state.setText(words)
        self._use.setEnabled(not self._is_busy and self.least != in_use)
        self._reset.setEnabled(not self._is_busy and in_use != ANSWERS_ALL)

    def _left(self) -> tuple[ScoredPicture, ...]:
        return self._scores.unsure(self.least) if self._scores is not None else ()

    def _on_use(self) -> None:
        self._ask(None if self.least == ANSWERS_ALL else self.least)

    def _ask(self, least: float | None) -> None:
        if least is None:
            self.slider.setValue(self.slider.maximum())
        self._is_busy = True
        self._show_state()
        self.wanted.emit(least)

    def _on_show(self) -> None:
        pictures = self._left()
        words = tr_n(
            "1 picture would go to you: the model is not sure enough of it.",
            "{n} pictures would go to you: the model is not sure enough of them.",
            len(pictures),
        )
        self.pictures_wanted.emit(pictures, words)
