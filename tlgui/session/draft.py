"""The draft of the next run: the one owner of its choices, with undo and redo."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from tlgui.core.backbones import is_timm_installed
from tlgui.core.config import CONFIG_ROWS, TrainConfig
from tlgui.core.draft_state import DraftState, state_of, with_changes, with_text, with_usual_numbers
from tlgui.core.sentences import english
from tlgui.core.simple_choice import USUAL_CHOICE, SimpleChoice, simple_choices
from tlgui.core.suggestions import Facts, lacks_weights
from tlgui.engine.weights.store import starter_file

N_UNDO = 200
FORM_KEYS = frozenset(row.key for row in CONFIG_ROWS if row.in_form)


def choices_here(facts: Facts) -> tuple[SimpleChoice, ...]:
    """Return what quick, balanced and finest mean with what is on this computer."""
    return simple_choices(facts, has_timm=is_timm_installed(), has_starter=starter_file() is not None)


class RunDraft(QObject):
    """Holds what the next run will be. Pages ask for changes and show `state`.

    Signals:
        changed(object): DraftState; a choice, what is wrong with it, or a fact has changed.
    """

    changed = Signal(object)

    def __init__(self, config: TrainConfig | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state_of(config or TrainConfig())
        self._suggested = state_of(TrainConfig())
        """What every first start begins with, as far as it is known what is on this computer."""
        self._facts = Facts()
        self._undo: list[DraftState] = []
        self._redo: list[DraftState] = []
        self._typing = ""
        """The field being typed into: all of its keystrokes are undone at once."""

    @property
    def state(self) -> DraftState:
        """The choices at this moment."""
        return self._state

    @property
    def config(self) -> TrainConfig:
        """The choices as a config; the last valid ones while `error` says something."""
        return self._state.config

    @property
    def error(self) -> str:
        """What is wrong with the choices, in English; empty when nothing is."""
        return english(*self._state.problem)

    @property
    def facts(self) -> Facts:
        """What suggestions depend on beside the choices."""
        return self._facts

    @property
    def lacks_weights(self) -> bool:
        """Whether ImageNet weights are wanted that are not on this computer."""
        return lacks_weights(self.config, self._facts.weights_here)

    @property
    def can_undo(self) -> bool:
        """Whether there is a choice to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is a choice to make again."""
        return bool(self._redo)

    def change(self, field: str, value: object) -> None:
        """Choose one value; what follows from it is suggested for the fields that nobody touched."""
        self.change_together({field: value})

    def change_together(self, changes: Mapping[str, Any]) -> None:
        """Choose several values at once, to be undone at once."""
        self._typing = ""
        self._step(with_changes(self._state, changes, self._facts_now()))

    def choose_simply(self, choice: SimpleChoice) -> None:
        """Take quick, balanced or finest; what it chooses goes on following later choices, as suggestions do."""
        self._typing = ""
        new = with_changes(self._state, choice.changes, self._facts_now())
        self._step(replace(new, touched=new.touched - choice.changes.keys()))

    def enter(self, field: str, text: str) -> None:
        """Take what is typed into a field; text that cannot be used is kept, shown and said to be wrong."""
        goes_on = field == self._typing and bool(self._undo)
        # Each keystroke is taken as the first one: what is typed and typed back leaves no trace.
        before = self._undo[-1] if goes_on else self._state
        new = with_text(before, field, text, self._facts_now())
        if goes_on:
            self._show(new)
        elif new != self._state:
            self._step(new)
            self._typing = field

    def end_typing(self) -> None:
        """Begin a new step of undo with the next keystroke."""
        self._typing = ""

    def adopt(self, config: TrainConfig, *, is_suggestion: bool = False) -> None:
        """Take over a whole config.

        Args:
            config: of an earlier run, or one that a rule made.
            is_suggestion: its numbers go on following other choices.
        """
        self._typing = ""
        self._step(state_of(config, is_suggestion=is_suggestion))

    def use_usual_numbers(self) -> None:
        """Set every number and choice under Advanced back to what is suggested."""
        self._typing = ""
        self._step(with_usual_numbers(self._state, FORM_KEYS, self._facts_now()))

    def undo(self) -> None:
        """Take the last choice back."""
        self._travel(self._undo, self._redo)

    def redo(self) -> None:
        """Make a choice again that was taken back."""
        self._travel(self._redo, self._undo)

    def set_weights_here(self, backbones: Collection[str]) -> None:
        """Say which backbones' default weights are on this computer.

        Where nothing was chosen yet, the usual one of the simple choices is taken, with the best weights that are here.
        """
        facts = replace(self._facts, weights_here=frozenset(backbones))
        usual = next(choice for choice in choices_here(facts) if choice.key == USUAL_CHOICE)
        is_taken = self._is_untouched and usual.is_here and not usual.is_made(self._state.choices)
        if is_taken:
            self._state = self._suggested = state_of(usual.config(self.config), is_suggestion=True)
        if is_taken or facts != self._facts:
            self._facts = facts
            self.changed.emit(self._state)

    @property
    def _is_untouched(self) -> bool:
        """Whether the draft is still the one that every first start begins with."""
        return not self._undo and not self._redo and self._state == self._suggested

    def set_remembered_files(self, files: Mapping[str, str]) -> None:
        """Say which weights file was chosen by hand for which backbone before."""
        self._set_facts(replace(self._facts, remembered_files=dict(files)))

    def _set_facts(self, facts: Facts) -> None:
        if facts != self._facts:
            self._facts = facts
            self.changed.emit(self._state)

    def _facts_now(self) -> Facts:
        """Return the facts without files that have gone meanwhile."""
        files = {name: path for name, path in self._facts.remembered_files.items() if os.path.isfile(path)}
        return replace(self._facts, remembered_files=files)

    def _step(self, new: DraftState) -> None:
        if new == self._state:
            return
        self._undo.append(self._state)
        del self._undo[:-N_UNDO]
        self._show(new)

    def _travel(self, source: list[DraftState], target: list[DraftState]) -> None:
        self._typing = ""
        while source and source[-1] == self._state:
            source.pop()  # typed and typed back
        if source:
            target.append(self._state)
            self._state = source.pop()
            self.changed.emit(self._state)

    def _show(self, new: DraftState) -> None:
        self._redo.clear()
        if new != self._state:
            self._state = new
            self.changed.emit(new)
