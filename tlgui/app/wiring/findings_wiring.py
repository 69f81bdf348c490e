"""What a finished run says, on Train and Results, and the buttons that act on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.core.config import AUGMENT_PRESETS, TrainConfig
from tlgui.core.curve_findings import Remedy
from tlgui.core.evaluation import Evaluation
from tlgui.core.events import Event, RunFinished
from tlgui.core.run_findings import RunFindings
from tlgui.core.suggestions import chosen_by_hand, suggested
from tlgui.session.reading_findings import reading_findings
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.main_window import MainWindow
from tlgui.views.model.model_texts import AUGMENTATIONS
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.undo_bar import Offer
from tlgui.views.words import derived, joined


class FindingsWiring(QObject):
    """Reads what the open model's run says; Train shows it only after a run that ended here."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._reading: Task | None = None
        self._found: RunFindings | None = None
        self._trained_here = ""
        """The model file of the run that Train shows."""
        session.evaluation_changed.connect(self._on_evaluation_changed)
        session.run_began.connect(self._on_run_began)
        session.train_event.connect(self._on_event)
        self._offer = Offer(window.undo_bar, self)
        session.draft.changed.connect(self._on_draft_changed)
        for card in (window.train.findings, window.results.findings):
            card.remedy_chosen.connect(self._act)

    def _on_run_began(self, _name: str) -> None:
        self._trained_here = ""
        self._offer.withdraw()  # what was chosen is being used now
        self._window.train.findings.show_findings(())

    def _on_event(self, event: Event) -> None:
        if isinstance(event, RunFinished):
            self._trained_here = event.model or ""

    def _on_evaluation_changed(self, evaluation: Evaluation | None) -> None:
        self._reading = self._found = None
        for card in (self._window.train.findings, self._window.results.findings):
            card.show_findings(())  # their buttons act on the open model and on its choices
        self._window.results.show_other_figures(())
        if evaluation is None or self._session.model is None:
            return
        work = reading_findings(Path(self._session.model.path))
        self._reading = self._session.background.start(work, name="findings of a run")
        self._reading.answered.connect(self._on_found)

    def _on_found(self, found: RunFindings) -> None:
        if self.sender() is not self._reading or self._session.model is None:
            return  # another model was opened meanwhile
        self._found = found
        self._window.results.findings.show_findings(found.findings)
        self._window.results.show_other_figures(found.others)
        if self._session.model.path == self._trained_here:
            self._window.train.findings.show_findings(found.findings)

    def _act(self, remedy: Remedy) -> None:
        """Choose the run again with the remedy's change, say so with the way back; or show its pictures."""
        if remedy.cell is not None:
            self._window.show_page("results")
            self._window.results.show_cell(*remedy.cell)
        elif self._found is not None:
            self._choose_again(self._found.config, remedy)

    def _choose_again(self, config: TrainConfig, remedy: Remedy) -> None:
        before = self._session.draft.config
        self._session.draft.adopt(suggested(config, remedy.changes, touched=chosen_by_hand(config)))
        self._window.show_page("model")
        self._window.model.show_choices(remedy.changes)
        words = tr("Chosen for the next run: {change}.").format(change=self._change_of(remedy))
        self._offer.make(words, lambda: self._session.draft.adopt(before))

    def _change_of(self, remedy: Remedy) -> str:
        """Return what a remedy changes; an augmentation as the Model page calls it."""
        label, augment = sentence(remedy.label), remedy.changes.get("augment")
        preset = next((name for name, preset in AUGMENT_PRESETS.items() if preset == augment), "")
        if not preset:
            return label
        name = derived(tr(AUGMENTATIONS[preset]), lambda words: words.partition(":")[0].strip())
        return joined("", (label, " (", name, ")"))

    def _on_draft_changed(self, _draft: object = None) -> None:
        self._offer.withdraw()  # it would take back what was chosen since, too
