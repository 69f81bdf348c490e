"""The Model page: what to start from, what to put on top, and in which order things learn."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from tlgui.core.backbones import Backbone, load_catalogue
from tlgui.core.config import AUGMENT_PRESETS, CONFIG_ROWS, TrainConfig
from tlgui.core.errors import ConfigError
from tlgui.core.events import Preparing
from tlgui.core.layer_table import LayerTable
from tlgui.core.schedule import plan_phases
from tlgui.core.states import SessionState
from tlgui.core.suggestions import LearningRates, usual_learning_rates
from tlgui.core.unfreezing import HEAD
from tlgui.engine.door.requests import EstimateReady, FetchEnded, FetchProgress, LearningRatesReady
from tlgui.engine.weights.store import STARTER_BACKBONE, starter_file
from tlgui.views import texts
from tlgui.views.model import model_texts, weights_texts
from tlgui.views.model.backbone_list import BackboneList
from tlgui.views.model.choice_row import ChoiceRow
from tlgui.views.model.config_form import ConfigForm
from tlgui.views.model.head_icon import HEIGHT, WIDTH, head_icon
from tlgui.views.model.layer_table_view import LayerTableView
from tlgui.views.model.lr_finder_row import LrFinderRow
from tlgui.views.model.schedule_picture import SchedulePicture
from tlgui.views.model.weights_box import WeightsBox
from tlgui.views.model.weights_drop_card import WeightsDropCard
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.train import training_texts
from tlgui.views.widgets.collapsible_section import CollapsibleSection
from tlgui.views.widgets.page import Card, Page, make_label, make_row

FEATURES_EPOCHS = 15
"""Passes suggested when only the head learns; as on the command line."""


class ModelPage(Page):
    """Holds every choice of the next run as one validated config.

    Signals:
        config_changed(object): the new TrainConfig, or the last valid one while a choice is wrong.
        layers_requested(object): the layer table of this TrainConfig is wanted.
        weights_file_chosen(object): Path; it is to be recognised, and then given to `use_weights_file`.
        fetch_requested(object): the person agreed to fetch the weights of the backbone of this name.
        fetch_cancelled(): stop fetching.
        rates_requested(object): good step sizes for this TrainConfig are wanted.
    """

    config_changed = Signal(object)
    layers_requested = Signal(object)
    weights_file_chosen = Signal(object)
    fetch_requested = Signal(object)
    fetch_cancelled = Signal()
    rates_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__("model", texts.MODEL_TITLE, texts.MODEL_PURPOSE)
        self._config = TrainConfig()
        self._weights_file = ""
        self._file_sentence = ""
        self._error = ""
        self._remembered_files: Mapping[str, str] = {}
        self._fetch_failed: FetchEnded | None = None
        self._dataset_words = ""
        self._in_use = make_label(training_texts.IN_USE, "missing", name="in_use_label")
        self._in_use.hide()
        self.body.addWidget(self._in_use)
        self._cards = [self._backbone_card(), self._head_card(), self._schedule_card(), self._pictures_card()]
        for card in self._cards:
            self.body.addWidget(card)
        self._form = ConfigForm(CONFIG_ROWS)
        advanced = CollapsibleSection("Advanced: every number", "advanced_fold")
        self._rate_finder = LrFinderRow()
        advanced.body.addWidget(self._rate_finder)
        advanced.body.addWidget(self._form)
        self.body.addWidget(advanced)
        self._layers = LayerTableView()
        layers = CollapsibleSection("Layers: what is inside, and what learns when", "layers_fold")
        layers.body.addWidget(self._layers)
        layers.opened.connect(self._ask_for_layers)
        self.body.addWidget(layers)
        self.body.addStretch(1)
        self._connect()
        self.set_config(self._config)

    def config(self) -> TrainConfig:
        """Return the choices; the last valid ones while `error` says something."""
        return self._config

    def error(self) -> str:
        """Return what is wrong with the choices, in a sentence; empty when nothing is."""
        if self._error:
            return self._error
        name, kind = self._config.backbone, self._weights.currentData()
        if kind == "file" and not os.path.isfile(self._weights_file):  # says no, where Path raises, for what is refused
            return model_texts.FILE_GONE.format(path=self._weights_file)
        if not self.lacks_weights():
            return ""
        fetching = self._weights_box.fetching
        if fetching and fetching != name:
            return model_texts.FETCHING_ANOTHER.format(name=name, other=fetching)
        return (model_texts.FETCHING if fetching else model_texts.NEEDS_WEIGHTS).format(name=name)

    def lacks_weights(self) -> bool:
        """Return whether ImageNet weights are wanted that are not on this machine."""
        wants = self._weights.currentData() == "imagenet" and self._config.schedule != "scratch"
        return wants and not self._is_here()

    def set_config(self, config: TrainConfig) -> None:
        """Show these choices."""
        self._config = config
        self._backbones.choose(config.backbone)
        self._heads.choose(config.head)
        self._schedules.choose(config.schedule)
        kind = self._kind_of(config.weights)
        self._set_weights_file(config.weights if kind == "file" else "")
        self._show_weights_kind(kind)
        presets = {augment: name for name, augment in AUGMENT_PRESETS.items()}
        self._augment.setCurrentIndex(max(self._augment.findData(presets.get(config.augment, "light")), 0))
        self._form.show_config(config)
        self._update()

    def set_state(self, state: SessionState) -> None:
        """While a run goes on, say that the choices are for the next one; only the trial of step sizes waits."""
        self._in_use.setVisible(state.is_running)
        self._rate_finder.setEnabled(not state.is_running)

    def set_weights_here(self, here: dict[str, bool]) -> None:
        """Say which backbones' weights are on this machine."""
        self._backbones.set_weights_here(here)
        self._update()

    def set_remembered_files(self, files: Mapping[str, str]) -> None:
        """Say which weights file was chosen by hand for which backbone before."""
        self._remembered_files = files

    def begin_fetching(self, backbone: str) -> None:
        """Show that weights are on their way."""
        self._weights_box.begin(backbone)
        self._update()

    def show_fetch_progress(self, progress: FetchProgress) -> None:
        """Show how much of the weights has come."""
        self._weights_box.show_progress(progress)

    def end_fetching(self, ended: FetchEnded) -> None:
        """Show what came of it."""
        self._fetch_failed = ended if ended.failure is not None else None
        self._weights_box.end(ended)
        self._update()

    def use_weights_file(self, path: Path, backbone: str, sentence: str = "") -> None:
        """Use a weights file that was recognised, and the backbone it is for; say how it fits."""
        self._set_weights_file(str(path), sentence)
        self._choose_backbone(backbone)
        self._show_weights_kind("file")
        self._on_changed()

    def set_dataset_size(self, n_pictures: int, n_classes: int) -> None:
        """Say how large the open dataset is."""
        self._dataset_words = (
            f"For your {texts.count(n_pictures, 'picture')} in {texts.count(n_classes, 'class', 'classes')}"
        )
        self._rate_finder.set_has_pictures(True)
        self._dataset_label.show()
        self._dataset_label.setText(f"{self._dataset_words}.")

    def show_prices(self, prices: EstimateReady) -> None:
        """Show how long a run would take here with each backbone, and in words with the chosen one."""
        self._backbones.set_prices(prices.seconds)
        self._dataset_label.setText(
            model_texts.estimate_sentence(
                self._dataset_words, prices.pictures_per_s, prices.seconds.get(self._backbones.chosen.name)
            )
        )

    def show_rate_progress(self, progress: Preparing) -> None:
        """Show what the search for step sizes is doing."""
        self._rate_finder.show_progress(training_texts.event_sentence(progress) or "")

    def show_rates(self, rates: LearningRatesReady) -> None:
        """Fill in the step sizes that were found."""
        self._rate_finder.show_found(rates)
        found = {"head_learning_rate": rates.head, "finetune_learning_rate": rates.finetune}
        changes = {key: float(f"{rate:.1e}") for key, rate in found.items() if rate is not None}
        if changes:
            self._form.show_config(self._config.replace(**changes))
            self._on_changed()

    def end_rate_search(self) -> None:
        """Let step sizes be searched again after an error."""
        self._rate_finder.show_failed()

    def show_layers(self, table: LayerTable) -> None:
        """Show the layer table that was asked for."""
        self._layers.show_table(table)

    def set_theme(self, theme: Theme) -> None:
        """Draw pictures in this theme's colours."""
        self._phases.set_theme(theme)
        for kind in model_texts.HEADS:
            self._heads.set_icon(kind, head_icon(kind, theme), QSize(WIDTH, HEIGHT))

    def _backbone_card(self) -> QWidget:
        card = WeightsDropCard("Backbone: the pretrained network")
        card.dropped.connect(self.weights_file_chosen)
        self._backbones = BackboneList(load_catalogue())
        self._backbone_text = make_label("", name="backbone_label")
        self._weights = QComboBox()
        self._weights.setObjectName("weights_choice")
        self._weights.setAccessibleName("Where the network's weights come from")
        for kind, label in model_texts.WEIGHTS.items():
            if kind != "starter" or starter_file() is not None:
                self._weights.addItem(label, kind)
        self._weights_box = WeightsBox()
        self._dataset_label = make_label("", "muted", name="model_dataset_label")
        self._dataset_label.hide()
        card.body.addWidget(make_label(model_texts.HELP_BACKBONE, "muted"))
        card.body.addWidget(self._backbones)
        card.body.addWidget(self._backbone_text)
        card.body.addLayout(make_row(make_label("Its weights:"), self._weights))
        card.body.addWidget(self._weights_box)
        card.body.addWidget(self._dataset_label)
        return card

    def _head_card(self) -> QWidget:
        card = Card("Head: what is put on top")
        self._heads = ChoiceRow("head", model_texts.HEADS, n_columns=3)
        for kind in model_texts.HEADS:
            self._heads.set_icon(kind, head_icon(kind, LIGHT), QSize(WIDTH, HEIGHT))
        card.body.addWidget(self._heads)
        return card

    def _schedule_card(self) -> QWidget:
        card = Card("Schedule: what learns when")
        self._schedules = ChoiceRow("schedule", model_texts.SCHEDULES, n_columns=2)
        self._phases = SchedulePicture()
        self._phases.setObjectName("schedule_picture")
        card.body.addWidget(self._schedules)
        card.body.addWidget(self._phases)
        card.body.addWidget(
            make_label(
                "Hatched: frozen, keeps what it knows. Solid: learns, with its step size (learning rate).", "muted"
            )
        )
        return card

    def _pictures_card(self) -> QWidget:
        card = Card("Variation: how training pictures are varied (augmentation)")
        self._augment = QComboBox()
        self._augment.setObjectName("augment_choice")
        self._augment.setAccessibleName("How training pictures are varied")
        for name, label in model_texts.AUGMENTATIONS.items():
            self._augment.addItem(label, name)
        card.body.addLayout(make_row(self._augment))
        return card

    def _connect(self) -> None:
        self._backbones.changed.connect(self._on_backbone_changed)
        self._heads.changed.connect(self._on_changed)
        self._schedules.changed.connect(self._on_schedule_changed)
        self._weights.activated.connect(self._on_weights_activated)
        self._weights_box.fetch_requested.connect(self._on_fetch_requested)
        self._weights_box.cancel_requested.connect(self.fetch_cancelled)
        self._weights_box.file_requested.connect(self._choose_file)
        self._weights_box.starter_requested.connect(self._use_starter)
        self._augment.activated.connect(self._on_changed)
        self._form.changed.connect(self._on_changed)
        self._rate_finder.requested.connect(lambda: self.rates_requested.emit(self._config))

    def _on_schedule_changed(self) -> None:
        """Suggest what fits the schedule: its epochs, and random weights for 'scratch'."""
        schedule = self._schedules.choice
        suggested = FEATURES_EPOCHS if schedule == "features" else TrainConfig().head_epochs
        if self._config.head_epochs in (FEATURES_EPOCHS, TrainConfig().head_epochs):
            self._form.show_config(self._config.replace(head_epochs=suggested))
        if schedule == "scratch":
            self._show_weights_kind("none")
        elif self._config.schedule == "scratch":
            self._show_weights_kind("file" if self._weights_file else "imagenet")
        self._on_changed()

    def _on_backbone_changed(self) -> None:
        """Weights belong to one backbone: another one begins from its own file, if one was chosen before."""
        remembered = self._remembered_files.get(self._backbones.chosen.name, "")
        if remembered and not self._is_here() and os.path.isfile(remembered):
            self._set_weights_file(remembered)
            self._show_weights_kind("file")
        elif self._weights.currentData() in ("starter", "file"):
            self._show_weights_kind("imagenet")
        self._suggest_rates(
            usual_learning_rates(self._config.backbone), usual_learning_rates(self._backbones.chosen.name)
        )
        self._on_changed()

    def _choose_backbone(self, name: str) -> None:
        self._backbones.choose(name)
        self._suggest_rates(usual_learning_rates(self._config.backbone), usual_learning_rates(name))

    def _suggest_rates(self, before: LearningRates, now: LearningRates) -> None:
        """Fill in the rates of another family, unless the person chose their own."""
        config = self._config
        if (config.head_learning_rate, config.finetune_learning_rate) == (before.head, before.finetune):
            self._form.show_config(config.replace(head_learning_rate=now.head, finetune_learning_rate=now.finetune))

    def _on_weights_activated(self) -> None:
        kind = self._weights.currentData()
        if kind == "file":
            self._show_weights_kind(self._kind_of(self._config.weights))  # until a file is chosen and recognised
            self._choose_file()
        elif kind == "starter":
            self._use_starter()
        else:
            self._on_changed()

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, model_texts.CHOOSE_FILE, "", model_texts.FILE_KINDS)
        if chosen:
            self.weights_file_chosen.emit(Path(chosen))

    def _use_starter(self) -> None:
        self._choose_backbone(STARTER_BACKBONE)
        self._show_weights_kind("starter")
        self._on_changed()

    def _on_fetch_requested(self) -> None:
        self.fetch_requested.emit(self._backbones.chosen.name)

    def _on_changed(self) -> None:
        try:
            self._config = self._read_config()
            self._error = ""
        except ConfigError as error:
            self._error = str(error)
        except ValueError as error:
            self._error = str(error)
        self._update()
        self.config_changed.emit(self._config)

    def _read_config(self) -> TrainConfig:
        kind = self._weights.currentData()
        return self._config.replace(
            backbone=self._backbones.chosen.name,
            head=self._heads.choice,
            schedule=self._schedules.choice,
            weights=self._weights_file if kind == "file" else kind,
            augment=AUGMENT_PRESETS[self._augment.currentData()],
            **self._form.values(),
        )

    def _update(self) -> None:
        """Show what follows from the choices."""
        backbone = self._backbones.chosen
        self._backbone_text.setText(f"{backbone.name}: {model_texts.backbone_sentence(backbone)}")
        self._update_weights_box(backbone)
        blocks = (*backbone.blocks, HEAD)
        self._phases.show_phases(blocks, plan_phases(self._config, blocks))
        self.set_missing(self.error())

    def _update_weights_box(self, backbone: Backbone) -> None:
        kind, box = self._weights.currentData(), self._weights_box
        failed = self._fetch_failed
        if box.fetching:
            return  # how it goes on is shown whatever is chosen meanwhile
        if kind == "imagenet" and failed is not None and failed.backbone == backbone.name:
            box.end(failed)
        elif kind == "imagenet" and not self._is_here():
            box.offer(backbone.size_mb)
        else:
            file = f"{self._weights_file}\n{self._file_sentence}".strip()
            sentences = {"imagenet": weights_texts.HERE, "starter": weights_texts.STARTER, "file": file}
            box.show_sentence(sentences.get(kind, ""))

    def _set_weights_file(self, path: str, sentence: str = "") -> None:
        self._weights_file, self._file_sentence = path, sentence

    def _kind_of(self, weights: str) -> str:
        if weights.startswith("imagenet:"):
            return "imagenet"
        kind = weights if weights in model_texts.WEIGHTS else "file"
        return "imagenet" if self._weights.findData(kind) < 0 else kind

    def _is_here(self) -> bool:
        return self._backbones.is_here(self._backbones.chosen.name)

    def _show_weights_kind(self, kind: str) -> None:
        self._weights.setCurrentIndex(self._weights.findData(kind))

    def _ask_for_layers(self) -> None:
        self.layers_requested.emit(self._config)
