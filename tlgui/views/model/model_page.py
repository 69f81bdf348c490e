"""The Model page: what to start from, what to put on top, and in which order things learn."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from tlgui.core.backbones import known_backbone
from tlgui.core.config import CONFIG_ROWS, ROWS, TrainConfig
from tlgui.core.draft_state import DraftState, state_of
from tlgui.core.events import Preparing
from tlgui.core.layer_table import LayerTable
from tlgui.core.phase_list import AUTO
from tlgui.core.schedule import is_head_fitted, plan_phases
from tlgui.core.states import SessionState
from tlgui.core.suggestions import Facts
from tlgui.core.unfreezing import HEAD
from tlgui.engine.door.requests import EstimateReady, FetchEnded, FetchProgress, LearningRatesReady
from tlgui.views import texts
from tlgui.views.model import model_texts, simple_choice_texts
from tlgui.views.model.advice_card import AdviceCard
from tlgui.views.model.audition_card import AuditionCard
from tlgui.views.model.augmentation_sheet import AugmentationSheet
from tlgui.views.model.backbone_card import BackboneCard
from tlgui.views.model.choice_row import ChoiceRow
from tlgui.views.model.config_form import ConfigForm
from tlgui.views.model.head_icon import HEIGHT, WIDTH, head_icon
from tlgui.views.model.knows_card import KnowsCard
from tlgui.views.model.layer_table_view import LayerTableView
from tlgui.views.model.lr_finder_row import LrFinderRow
from tlgui.views.model.phase_editor import PhaseEditor
from tlgui.views.model.simple_choice_card import SimpleChoiceCard
from tlgui.views.model.try_all_card import TryAllCard
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.train import training_texts
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.choice_box import ChoiceBox
from tlgui.views.widgets.collapsible_section import CollapsibleSection
from tlgui.views.widgets.explained import add_explanation
from tlgui.views.widgets.page import GAP, Card, Page, make_button, make_label, make_row
from tlgui.views.widgets.schedule_texts import ShownSchedule
from tlgui.views.widgets.schedule_view import ScheduleView

FORM_ROWS = tuple(row for row in CONFIG_ROWS if row.in_form)
UNDO_KEYS = ("Ctrl+Z",)
REDO_KEYS = ("Ctrl+Shift+Z", "Ctrl+Y")


class ModelPage(Page):
    """Shows the draft of the next run and asks it for changes; holds no choice itself.

    Signals:
        changes_requested(object): {field: value}; the person chose these, together.
        typed(str, str): a field of the form and the text so far.
        typing_ended(): the field was left.
        undo_requested(): take the last choice back.
        redo_requested(): make it again.
        usual_numbers_requested(): everything under Advanced as it is suggested.
        layers_requested(object): the layer table of this TrainConfig is wanted.
        weights_file_chosen(object): Path; it is to be recognised, and then given to `use_weights_file`.
        hub_requested(): weights of the Hugging Face Hub are to be named; then `use_weights_file`.
        fetch_requested(object): the person agreed to fetch the weights of the backbone of this name.
        fetch_cancelled(): stop fetching.
        fetch_ended(object): FetchEnded.
        rates_requested(object): good learning rates for this TrainConfig are wanted.

    Attributes:
        simple: the card of quick, balanced and finest, which has signals of its own.
        more: everything else that can be chosen, folded away.
        audition: the card of the first answer, which has signals of its own.
        try_all: the card of several runs at once, with signals of its own too.
        advice: the card of what suits the pictures, which has signals of its own.
        knows: the card of what the network knows already, which has signals of its own.
        augmentation_sheet: versions of a picture as training makes them, with signals of its own.
    """

    changes_requested = Signal(object)
    typed = Signal(str, str)
    typing_ended = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    usual_numbers_requested = Signal()
    layers_requested = Signal(object)
    weights_file_chosen = Signal(object)
    hub_requested = Signal()
    fetch_requested = Signal(object)
    fetch_cancelled = Signal()
    fetch_ended = Signal(object)
    rates_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__("model", tr(texts.MODEL_TITLE), tr(texts.MODEL_PURPOSE))
        words = ("backbone", "weights", "transfer", "head", "freeze", "fine_tuning", "block", "phase", "epoch")
        more = ("learning_rate", "batch", "augmentation", "cross_validation", "accuracy", "range", "seed")
        add_explanation(self.body, "model", *words, *more)
        self._state = state_of(TrainConfig())
        self._in_use = make_label(tr(training_texts.IN_USE), "missing", name="in_use_label")
        self._in_use.hide()
        self.body.addWidget(self._in_use)
        self._backbone_card = BackboneCard()
        self.simple = SimpleChoiceCard(self._backbone_card.weights_box)
        self.body.addWidget(self.simple)
        self.body.addWidget(self._more_section())
        self.body.addStretch(1)
        self._connect()
        self.show_draft(self._state, Facts())

    def error(self) -> str:
        """Return what keeps a run from starting with these choices, in a sentence; empty when nothing does."""
        return sentence(*self._state.problem) or self._backbone_card.problem()

    def show_draft(self, state: DraftState, facts: Facts) -> None:
        """Show what the draft says; nothing is emitted."""
        self._state = state
        self.simple.show_draft(state, facts)
        self._backbone_card.set_instead(*self.simple.instead())
        self._backbone_card.show_draft(state, facts)
        self._heads.choose(state.choices["head"])
        self._schedules.choose(state.choices["schedule"])
        augment = state.choices["augment"]
        self._augment.show_key(ROWS["augment"].text(augment), model_texts.custom_augmentation(augment))
        self._form.show_state(state)
        backbone = known_backbone(state.config.backbone)
        blocks = (*backbone.blocks, HEAD) if backbone else (HEAD,)
        is_fitted = is_head_fitted(state.choices)
        phases = plan_phases(state.config, blocks)
        can_edit = state.choices["schedule"] != "scratch" and len(blocks) > 1
        self._phases.show_schedule(ShownSchedule(blocks, phases, is_fitted))
        self._phases.column.set_editable(can_edit)
        self._phase_editor.setVisible(can_edit)
        self._phase_editor.show_phases(phases, len(blocks), is_own=state.choices["phases"] != AUTO)
        self._show_error()

    def set_state(self, state: SessionState) -> None:
        """While a run goes on, say that the choices are for the next one; only the search for rates waits."""
        self._in_use.setVisible(state.is_running)
        self._rate_finder.setEnabled(not state.is_running)

    def begin_fetching(self, backbone: str) -> None:
        """Show that weights are being downloaded."""
        self._backbone_card.begin_fetching(backbone)
        self._show_error()

    def show_fetch_progress(self, progress: FetchProgress) -> None:
        """Show how much of the weights has come."""
        self._backbone_card.show_fetch_progress(progress)

    def end_fetching(self, ended: FetchEnded) -> None:
        """Show how the download ended."""
        self._backbone_card.end_fetching(ended)
        self._show_error()
        self.fetch_ended.emit(ended)

    @property
    def offered_download(self) -> str:
        """The words of the download without which a run cannot start; empty where none is offered."""
        return self._backbone_card.offered_download if self.error() else ""

    def fetch(self) -> None:
        """Ask for the download that is offered: the person agreed to it."""
        self.fetch_requested.emit(self._state.choices["backbone"])

    def use_weights_file(self, path: Path, backbone: str, sentence: str = "") -> None:
        """Choose a weights file that was recognised, and the backbone it is for; say how it fits."""
        self._backbone_card.use_file(path, backbone, sentence)

    def set_dataset_size(self, n_pictures: int, n_classes: int) -> None:
        """Say how large the open dataset is."""
        self._rate_finder.set_has_pictures(True)
        self._backbone_card.set_dataset_size(n_pictures, n_classes)

    def show_estimates(self, estimates: EstimateReady) -> None:
        """Show how long a run would take here with each backbone, and in words with the chosen one."""
        self._backbone_card.show_estimates(estimates)

    def show_rate_progress(self, progress: Preparing) -> None:
        """Show what the search for learning rates is doing."""
        self._rate_finder.show_progress(training_texts.preparing_sentence(progress))

    def show_learning_rates(self, rates: LearningRatesReady) -> None:
        """Show the learning rates that were found; the person takes them or not."""
        self._rate_finder.show_found(rates)

    def end_rate_search(self) -> None:
        """Let learning rates be searched again after an error."""
        self._rate_finder.show_failed()

    def show_layers(self, table: LayerTable) -> None:
        """Show the layer table that was asked for."""
        self._layers.show_table(table)

    def set_theme(self, theme: Theme) -> None:
        """Draw pictures in this theme's colours."""
        self._phases.set_theme(theme)
        self._rate_finder.set_theme(theme)
        self.audition.set_theme(theme)
        for kind in model_texts.HEADS:
            self._heads.set_icon(kind, head_icon(kind, theme), QSize(WIDTH, HEIGHT))

    def _more_section(self) -> QWidget:
        """Return everything that a person may choose but need not."""
        self.more = CollapsibleSection(tr(simple_choice_texts.MORE), "more_choices_fold")
        self.audition, self.knows, self.advice, self.try_all = AuditionCard(), KnowsCard(), AdviceCard(), TryAllCard()
        schedule, pictures = self._schedule_card(), self._pictures_card()
        self._places = {"schedule": schedule, "phases": schedule, "augment": pictures}
        self._advanced = self._advanced_section()
        cards = (self._backbone_card, self.audition, self.knows, self._head_card(), self.advice, schedule, pictures)
        self.more.body.setContentsMargins(0, 0, 0, 0)
        self.more.body.setSpacing(GAP)
        for card in (*cards, self.try_all, self._advanced, self._layers_section()):
            self.more.body.addWidget(card)
        return self.more

    def show_choices(self, fields: Collection[str]) -> None:
        """Open what folds these choices away, and bring one of them into sight."""
        self.more.open()
        place = next((self._places[field] for field in fields if field in self._places), None)
        if place is None:
            self._advanced.open()
            place = self._advanced
        self.bring_to_top(place)

    def _head_card(self) -> QWidget:
        card = Card(tr("Head: what is put on top"))
        self._heads = ChoiceRow("head", model_texts.HEADS, n_columns=3)
        for kind in model_texts.HEADS:
            self._heads.set_icon(kind, head_icon(kind, LIGHT), QSize(WIDTH, HEIGHT))
        card.body.addWidget(self._heads)
        return card

    def _schedule_card(self) -> QWidget:
        card = Card(tr("Schedule: what learns when"))
        self._schedules = ChoiceRow("schedule", model_texts.SCHEDULES, n_columns=2)
        self._phases = ScheduleView("schedule_explanation", is_editable=True)
        self._phase_editor = PhaseEditor()
        card.body.addWidget(self._schedules)
        card.body.addWidget(self._phases)
        card.body.addWidget(self._phase_editor)
        return card

    def _pictures_card(self) -> QWidget:
        card = Card(tr("Augmentation: how training pictures are varied"))
        self._augment = ChoiceBox("augment_choice", tr("How training pictures are varied"), model_texts.AUGMENTATIONS)
        card.body.addLayout(make_row(self._augment))
        self.augmentation_sheet = AugmentationSheet()
        card.body.addWidget(self.augmentation_sheet)
        return card

    def _advanced_section(self) -> CollapsibleSection:
        section = CollapsibleSection(tr("Advanced: every number"), "advanced_fold")
        self._rate_finder = LrFinderRow()
        self._form = ConfigForm(FORM_ROWS)
        self._usual = make_button(
            tr(model_texts.USE_SUGGESTED), "usual_numbers_button", help_text=tr(model_texts.USE_SUGGESTED_HELP)
        )
        section.body.addWidget(self._rate_finder)
        section.body.addWidget(self._form)
        section.body.addLayout(make_row(self._usual))
        return section

    def _layers_section(self) -> QWidget:
        self._layers = LayerTableView()
        section = CollapsibleSection(tr("Layers: what is inside, and what learns when"), "layers_fold")
        section.body.addWidget(self._layers)
        section.opened.connect(self._ask_for_layers)
        return section

    def _connect(self) -> None:
        card = self._backbone_card
        card.chosen.connect(self.changes_requested)
        self.simple.better_wanted.connect(self.changes_requested)
        card.instead_requested.connect(self.simple.take_instead)
        self.simple.starter_wanted.connect(self.changes_requested)
        card.file_chosen.connect(self.weights_file_chosen)
        card.hub_requested.connect(self.hub_requested)
        card.fetch_requested.connect(self.fetch_requested)
        card.fetch_cancelled.connect(self.fetch_cancelled)
        self._heads.chosen.connect(self._on_head_chosen)
        self._schedules.chosen.connect(self._on_schedule_chosen)
        self._phases.column.phase_chosen.connect(self._phase_editor.choose)
        self._phases.column.boundary_moved.connect(self._phase_editor.move_boundary)
        self._phase_editor.changed.connect(self._on_phases_changed)
        self._augment.chosen.connect(self._on_augment_chosen)
        self._form.chosen.connect(self.changes_requested)
        self._form.typed.connect(self.typed)
        self._form.typing_ended.connect(self.typing_ended)
        self._usual.clicked.connect(self.usual_numbers_requested)
        self._rate_finder.requested.connect(self._ask_for_rates)
        self._rate_finder.used.connect(self.changes_requested)
        for keys, signal in ((UNDO_KEYS, self.undo_requested), (REDO_KEYS, self.redo_requested)):
            for key in keys:
                # Active while the page is visible; a text field takes the keys first, for its own typing.
                QShortcut(QKeySequence(key), self).activated.connect(signal)

    def _on_head_chosen(self, head: str) -> None:
        self.changes_requested.emit({"head": head})

    def _on_schedule_chosen(self, schedule: str) -> None:
        self.changes_requested.emit({"schedule": schedule})

    def _on_phases_changed(self, phases: str) -> None:
        self.changes_requested.emit({"phases": phases})

    def _on_augment_chosen(self, key: str) -> None:
        self.changes_requested.emit({"augment": ROWS["augment"].parse(key)})

    def _show_error(self) -> None:
        self.set_missing(self.error())

    def _ask_for_layers(self) -> None:
        self.layers_requested.emit(self._state.config)

    def _ask_for_rates(self) -> None:
        self.rates_requested.emit(self._state.config)
