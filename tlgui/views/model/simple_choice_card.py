"""The first card of the Model page: quick, balanced or finest, each with its time and what it will likely reach."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from tlgui.core.backbones import is_timm_installed
from tlgui.core.config import TrainConfig
from tlgui.core.draft_state import DraftState, state_of
from tlgui.core.head_alone import HeadAlone
from tlgui.core.simple_choice import USUAL_CHOICE, SimpleChoice, simple_choices
from tlgui.core.spoken_names import spoken_name
from tlgui.core.suggestions import STARTER_BACKBONE, Facts
from tlgui.engine.weights.store import starter_file
from tlgui.views.model import simple_choice_texts as words
from tlgui.views.model import weights_texts
from tlgui.views.model.choice_row import ChoiceRow
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.page import Card, make_button, make_label, make_row
from tlgui.views.widgets.plain_text import without_mnemonic

CELL_PX = 250
"""Three stand side by side in a window of 1280 pixels, two in one of 900."""


class SimpleChoiceCard(Card):
    """Shows the three; what each means follows what is on this computer.

    Signals:
        taken(object): SimpleChoice that the person takes.
        better_wanted(object): {field: value} of the network that would have to be downloaded.
        starter_wanted(object): {field: value} of the built-in weights, for the network that is chosen.
        seen(): the card came to be seen.

    Attributes:
        choices: what the three mean now.
    """

    taken = Signal(object)
    better_wanted = Signal(object)
    starter_wanted = Signal(object)
    seen = Signal()

    def __init__(self, weights_box: QWidget) -> None:
        super().__init__(tr(words.TITLE))
        self._has_timm, self._has_starter = is_timm_installed(), starter_file() is not None
        self._state = state_of(TrainConfig())
        self._seconds: dict[str, float] = {}
        self._answers: dict[tuple[str, str], HeadAlone] = {}
        self._has_pictures = False
        self.choices = self._choices_with(Facts())
        titles = {choice.key: (sentence(choice.title), sentence(choice.purpose)) for choice in self.choices}
        self._row = ChoiceRow("simple", titles, n_columns=3, least_px=CELL_PX, translate=str, kind="big_choice")
        self._own = make_label("", name="own_choice_label")
        self._status = make_label(tr(words.NO_PICTURES), "muted", name="simple_status")
        self._legend = make_label("", "muted", name="simple_legend")
        self._gain = make_label("", name="simple_gain")
        self._better = make_button("", "simple_better_button")
        self.body.addWidget(make_label(tr(words.HELP), "muted"))
        for widget in (self._row, self._own, weights_box, self._legend, self._status, self._gain):
            self.body.addWidget(widget)
        self.body.addLayout(make_row(self._better))
        self._row.chosen.connect(self._on_chosen)
        self._better.clicked.connect(self._on_better)
        self._show()

    def show_draft(self, state: DraftState, facts: Facts) -> None:
        """Mark the choice that the draft is, and say what each means with what is here."""
        self._state = state
        self.choices = self._choices_with(facts)
        self._show()

    def instead(self) -> tuple[str, str]:
        """Return what can be used without the download that the chosen network needs, and what is given up with it."""
        usual = self._usual
        if self._takes_starter or usual.weights == "starter":
            return tr(weights_texts.USE_STARTER), tr(weights_texts.STARTER_KNOWS_LESS)
        words = tr(weights_texts.BACK_TO)
        return words.format(choice=sentence(usual.title), network=sentence(usual.network)), ""

    def take_instead(self) -> None:
        """Take what is here: the usual choice; for the network of the starter, its built-in weights."""
        if self._takes_starter:
            self.starter_wanted.emit({"weights": "starter"})
        else:
            self.taken.emit(self._usual)

    @property
    def _usual(self) -> SimpleChoice:
        return next(choice for choice in self.choices if choice.key == USUAL_CHOICE)

    @property
    def _takes_starter(self) -> bool:
        return not self._usual.is_here or self._state.choices["backbone"] == STARTER_BACKBONE

    @property
    def words(self) -> str:
        """The choice in a word, or the name of the network that is chosen instead."""
        made = next((choice for choice in self.choices if choice.is_made(self._state.choices)), None)
        name = self._state.config.backbone
        return sentence(made.title) if made is not None else spoken_name(name)

    def begin(self, *, is_trying: bool) -> None:
        """Show that times are being measured, or networks tried; what is known stays."""
        self._has_pictures = True
        self._status.setText(tr(words.TRYING if is_trying else words.MEASURING))
        self._status.show()

    def clear(self) -> None:
        """Forget times and figures: the pictures are others."""
        self._seconds, self._answers = {}, {}
        self._show()

    def show_seconds(self, key: str, seconds: float | None) -> None:
        """Say how long a choice takes; None where that was not measured."""
        self._seconds.pop(key, None)
        if seconds is not None:
            self._seconds[key] = seconds
        self._show()

    def show_answer(self, answer: HeadAlone) -> None:
        """Say how far a head alone gets with the network of a choice."""
        self._answers[answer.key] = answer
        self._show()

    def end(self, *, has_too_many: bool = False) -> None:
        """Show that nothing is measured any more.

        Args:
            has_too_many: networks are tried on so many pictures only when the person asks for it.
        """
        self._status.setText(tr(words.MANY) if has_too_many else "")
        self._status.setVisible(has_too_many)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that there is something to measure for."""
        super().showEvent(event)
        self.seen.emit()

    def _choices_with(self, facts: Facts) -> tuple[SimpleChoice, ...]:
        return simple_choices(facts, has_timm=self._has_timm, has_starter=self._has_starter)

    def _show(self) -> None:
        usual = self._usual
        shown = []
        for choice in self.choices:
            answer = self._answers.get((choice.backbone.name, choice.weights))
            shown += [answer] if answer is not None else []
            told = words.figures(choice, self._seconds.get(choice.key), answer)
            self._row.explain(choice.key, words.explanation(choice, usual), told)
        self._legend.setText(words.legend(shown))
        self._legend.setVisible(bool(shown))
        made = next((choice.key for choice in self.choices if choice.is_made(self._state.choices)), "")
        self._row.choose(made)
        self._own.setText("" if made else words.own_choice(self._state.config))
        self._own.setVisible(not made)
        self._show_gain(usual, is_offered=made == usual.key)

    def _show_gain(self, usual: SimpleChoice, *, is_offered: bool) -> None:
        gain, better = usual.gain(), usual.better
        if better is not None:
            text = tr("Use {network} instead ({size:.0f} MB)")
            text = text.format(network=better.network, size=better.backbone.size_mb)
            self._better.setText(without_mnemonic(text))
            self._better.setAccessibleName(text)
        is_chosen = better is not None and self._state.choices["backbone"] == better.backbone.name
        is_shown = gain is not None and is_offered and not is_chosen
        self._gain.setText(sentence(gain) if gain is not None else "")
        self._gain.setVisible(is_shown)
        self._better.setVisible(is_shown)

    def _on_chosen(self, key: str) -> None:
        self.taken.emit(next(choice for choice in self.choices if choice.key == key))

    def _on_better(self) -> None:
        usual = self._usual
        if usual.better is not None:
            self.better_wanted.emit({"backbone": usual.better.backbone.name, "weights": "imagenet"})
