"""The Model page: what to start from, what to put on top, and in which order things learn."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QWidget

from tlgui.engine.models.backbones import load_catalogue
from tlgui.engine.models.layers import LayerTable
from tlgui.engine.models.thawing import HEAD
from tlgui.engine.training.config import AUGMENT_PRESETS, CONFIG_ROWS, TrainConfig
from tlgui.engine.training.schedule import plan_phases
from tlgui.errors import ConfigError
from tlgui.states import SessionState
from tlgui.views import model_texts, texts, training_texts
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.widgets.backbone_list import BackboneList
from tlgui.views.widgets.choice_row import ChoiceRow
from tlgui.views.widgets.config_form import ConfigForm
from tlgui.views.widgets.fold import Fold
from tlgui.views.widgets.head_icon import HEIGHT, WIDTH, head_icon
from tlgui.views.widgets.layer_table_view import LayerTableView
from tlgui.views.widgets.page import Card, Page, make_label, make_row
from tlgui.views.widgets.schedule_picture import SchedulePicture

FEATURES_EPOCHS = 15
"""Passes suggested when only the head learns; as on the command line."""


class ModelPage(Page):
    """Holds every choice of the next run as one validated config.

    Signals:
        config_changed(object): the new TrainConfig, or the last valid one while a choice is wrong.
        layers_requested(object): the layer table of this TrainConfig is wanted.
    """

    config_changed = Signal(object)
    layers_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__("model", texts.MODEL_TITLE, texts.MODEL_PURPOSE)
        self._config = TrainConfig()
        self._weights_file = ""
        self._error = ""
        self._in_use = make_label(training_texts.IN_USE, "missing", name="in_use_label")
        self._in_use.hide()
        self.body.addWidget(self._in_use)
        self._cards = [self._backbone_card(), self._head_card(), self._schedule_card(), self._pictures_card()]
        for card in self._cards:
            self.body.addWidget(card)
        self._form = ConfigForm(CONFIG_ROWS)
        advanced = Fold("Advanced: every number", "advanced_fold")
        advanced.body.addWidget(self._form)
        self.body.addWidget(advanced)
        self._layers = LayerTableView()
        layers = Fold("Layers: what is inside, and what learns when", "layers_fold")
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
        needs_weights = self._weights.currentData() == "imagenet" and self._config.schedule != "scratch"
        if needs_weights and not self._is_here() and not self._agree.isChecked():
            return model_texts.NEEDS_AGREEMENT.format(name=self._config.backbone)
        return ""

    def agrees_to_download(self) -> bool:
        """Return whether the person agreed to fetch the pretrained weights."""
        return self._agree.isChecked() and not self._is_here()

    def set_config(self, config: TrainConfig) -> None:
        """Show these choices."""
        self._config = config
        self._backbones.choose(config.backbone)
        self._heads.choose(config.head)
        self._schedules.choose(config.schedule)
        self._weights_file = config.weights if config.weights not in model_texts.WEIGHTS else ""
        kind = config.weights if config.weights in model_texts.WEIGHTS else "file"
        self._show_weights_kind(kind)
        presets = {augment: name for name, augment in AUGMENT_PRESETS.items()}
        self._augment.setCurrentIndex(max(self._augment.findData(presets.get(config.augment, "light")), 0))
        self._form.show_config(config)
        self._update()

    def set_state(self, state: SessionState) -> None:
        """Grey the choices, with the reason, while a run uses them."""
        self._in_use.setVisible(state.is_running)
        for widget in (*self._cards, self._form):
            widget.setEnabled(not state.is_running)

    def set_weights_here(self, here: dict[str, bool]) -> None:
        """Say which backbones' weights are on this machine."""
        self._backbones.set_weights_here(here)
        self._update()

    def set_dataset_size(self, n_pictures: int, n_classes: int) -> None:
        """Say how large the open dataset is."""
        self._dataset_label.setText(
            f"For your {texts.count(n_pictures, 'picture')} in {texts.count(n_classes, 'class', 'classes')}."
        )

    def show_layers(self, table: LayerTable) -> None:
        """Show the layer table that was asked for."""
        self._layers.show_table(table)

    def set_theme(self, theme: Theme) -> None:
        """Draw pictures in this theme's colours."""
        self._phases.set_theme(theme)
        for kind in model_texts.HEADS:
            self._heads.set_icon(kind, head_icon(kind, theme), QSize(WIDTH, HEIGHT))

    def choose_weights_file(self, path: Path) -> None:
        """Use a weights file by hand."""
        self._weights_file = str(path)
        self._show_weights_kind("file")
        self._on_changed()

    def _backbone_card(self) -> QWidget:
        card = Card("Backbone: the pretrained network")
        self._backbones = BackboneList(load_catalogue())
        self._backbone_text = make_label("", name="backbone_label")
        self._weights = QComboBox()
        self._weights.setObjectName("weights_choice")
        self._weights.setAccessibleName("Where the network's weights come from")
        for kind, label in model_texts.WEIGHTS.items():
            self._weights.addItem(label, kind)
        self._weights_text = make_label("", "muted", name="weights_label")
        self._agree = QCheckBox()
        self._agree.setObjectName("agree_download")
        self._dataset_label = make_label("", "muted", name="model_dataset_label")
        card.body.addWidget(make_label(model_texts.HELP_BACKBONE, "muted"))
        card.body.addWidget(self._backbones)
        card.body.addWidget(self._backbone_text)
        card.body.addLayout(make_row(make_label("Its weights:"), self._weights))
        card.body.addWidget(self._weights_text)
        card.body.addWidget(self._agree)
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
        self._backbones.changed.connect(self._on_changed)
        self._heads.changed.connect(self._on_changed)
        self._schedules.changed.connect(self._on_schedule_changed)
        self._weights.activated.connect(self._on_weights_activated)
        self._agree.toggled.connect(self._on_changed)
        self._augment.activated.connect(self._on_changed)
        self._form.changed.connect(self._on_changed)

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

    def _on_weights_activated(self) -> None:
        if self._weights.currentData() == "file":
            chosen, _ = QFileDialog.getOpenFileName(
                self, "Choose a weights file", "", "Weights (*.pth *.pt *.safetensors)"
            )
            self._weights_file = chosen or self._weights_file
        self._on_changed()

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
        if kind == "file" and not self._weights_file:
            raise ConfigError(model_texts.NO_FILE)
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
        is_imagenet = self._weights.currentData() == "imagenet"
        self._agree.setVisible(is_imagenet and not self._is_here())
        self._agree.setText(model_texts.AGREE.format(size=backbone.size_mb))
        self._agree.setAccessibleName(self._agree.text())
        self._weights_text.setText(self._weights_sentence())
        blocks = (*backbone.blocks, HEAD)
        self._phases.show_phases(blocks, plan_phases(self._config, blocks))
        self.set_missing(self.error())

    def _weights_sentence(self) -> str:
        kind = self._weights.currentData()
        if kind == "imagenet":
            return model_texts.HERE if self._is_here() else model_texts.NOT_HERE
        return self._weights_file if kind == "file" else ""

    def _is_here(self) -> bool:
        return self._backbones.is_here(self._backbones.chosen.name)

    def _show_weights_kind(self, kind: str) -> None:
        self._weights.setCurrentIndex(self._weights.findData(kind))

    def _ask_for_layers(self) -> None:
        self.layers_requested.emit(self._config)
