"""The card of the pretrained network: which one, where its weights come from, and what a run with it costs."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from tlgui.core.backbones import Backbone, known_backbone
from tlgui.core.config import TrainConfig
from tlgui.core.draft_state import DraftState, state_of
from tlgui.core.spoken_names import spoken_name
from tlgui.core.suggestions import Facts, is_default_set, is_imagenet, is_weights_file, lacks_weights
from tlgui.engine.door.requests import EstimateReady, FetchEnded, FetchProgress
from tlgui.engine.weights.store import can_fetch, starter_file
from tlgui.views.model import model_texts, weights_texts
from tlgui.views.model.backbone_list import BackboneList
from tlgui.views.model.weights_box import WeightsBox
from tlgui.views.model.weights_drop_card import SUFFIXES, WeightsDropCard
from tlgui.views.translation import named, tr, tr_n
from tlgui.views.widgets.choice_box import ChoiceBox
from tlgui.views.widgets.page import make_label, make_row
from tlgui.views.words import joined


class BackboneCard(WeightsDropCard):
    """Shows backbone and weights of the draft, and asks for others.

    Signals:
        chosen(object): {field: value} that the person chose.
        file_chosen(object): Path of a weights file; it is to be recognised first.
        hub_requested(): weights of the Hugging Face Hub are to be named.
        fetch_requested(object): the person agreed to fetch the weights of the backbone of this name.
        fetch_cancelled(): stop fetching.
        instead_requested(): what is on this computer is to be used instead of a download.

    Attributes:
        weights_box: what is said of the weights, and their download; it stands beside the first choices.
    """

    chosen = Signal(object)
    file_chosen = Signal(object)
    hub_requested = Signal()
    fetch_requested = Signal(object)
    fetch_cancelled = Signal()
    instead_requested = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Backbone: the pretrained network"))
        self._state = state_of(TrainConfig())
        self._facts = Facts()
        self._file_sentence = ("", "")
        self._fetch_failed: FetchEnded | None = None
        self._dataset_words = ""
        self._backbones = BackboneList()
        self._text = make_label("", name="backbone_label")
        kinds = {k: words for k, words in model_texts.WEIGHTS.items() if k != "starter" or starter_file() is not None}
        self._weights = ChoiceBox("weights_choice", tr("Where the network's weights come from"), kinds)
        self._box = self.weights_box = WeightsBox()
        self._dataset_label = make_label("", "muted", name="model_dataset_label")
        self._dataset_label.hide()
        self.body.addWidget(make_label(tr(model_texts.HELP_BACKBONE), "muted"))
        self.body.addWidget(self._backbones)
        self.body.addWidget(self._text)
        self.body.addLayout(make_row(make_label(tr("Its weights:")), self._weights))
        self.body.addWidget(self._dataset_label)
        self._connect()

    def problem(self) -> str:
        """Return what keeps a run from starting with these weights, in a sentence; empty when nothing does."""
        choices, name = self._state.choices, self._state.choices["backbone"]
        if is_weights_file(choices["weights"]):
            # isfile says no, where Path.is_file raises, for a folder that refuses.
            is_there = os.path.isfile(choices["weights"])
            return "" if is_there else tr(model_texts.FILE_GONE).format(path=choices["weights"])
        if not lacks_weights(self._state.config, self._facts.weights_here):
            return ""
        fetching = self._box.fetching
        spoken = spoken_name(name)
        if fetching and fetching != name:
            other = spoken_name(fetching)
            return tr(model_texts.FETCHING_ANOTHER).format(name=spoken, other=other)
        backbone = known_backbone(name)
        needs = (
            model_texts.NEEDS_WEIGHTS if backbone and can_fetch(backbone.default_weights) else model_texts.NEEDS_A_FILE
        )
        return tr(model_texts.FETCHING if fetching else needs).format(name=spoken)

    def show_draft(self, state: DraftState, facts: Facts) -> None:
        """Show what the draft says; nothing is emitted."""
        self._state, self._facts = state, facts
        name = state.choices["backbone"]
        self._backbones.set_weights_here(facts.weights_here)
        self._backbones.choose(name)
        backbone = known_backbone(name)
        self._text.setText(named(name, model_texts.backbone_sentence(backbone)) if backbone else name)
        self._show_weights()
        self._update_box()

    def set_instead(self, text: str, told: str) -> None:
        """Say what can be used without a download; the next draft shows it."""
        self._box.set_instead(text, told)

    @property
    def offered_download(self) -> str:
        """The words of the download that is offered; empty where none is."""
        return self._box.offered

    def use_file(self, path: Path, backbone: str, sentence: str) -> None:
        """Choose a weights file that was recognised, with the backbone it is for; say how it fits."""
        self._file_sentence = (str(path), sentence)
        self.chosen.emit({"weights": str(path), "backbone": backbone})
        self._update_box()

    def begin_fetching(self, backbone: str) -> None:
        """Show that weights are being downloaded."""
        self._box.begin(backbone)

    def show_fetch_progress(self, progress: FetchProgress) -> None:
        """Show how much of the weights has come."""
        self._box.show_progress(progress)

    def end_fetching(self, ended: FetchEnded) -> None:
        """Show how the download ended."""
        self._fetch_failed = ended if ended.failure is not None else None
        self._box.end(ended)
        self._update_box()

    def set_dataset_size(self, n_pictures: int, n_classes: int) -> None:
        """Say how large the open dataset is."""
        pictures, classes = tr_n("1 picture", "{n} pictures", n_pictures), tr_n("1 class", "{n} classes", n_classes)
        self._dataset_words = tr("For your {pictures} in {classes}").format(pictures=pictures, classes=classes)
        self._dataset_label.show()
        self._dataset_label.setText(model_texts.estimate_sentence(self._dataset_words, None, None))

    def show_estimates(self, estimates: EstimateReady) -> None:
        """Show how long a run would take here with each backbone, and in words with the chosen one."""
        self._backbones.set_estimates(estimates.seconds)
        seconds = estimates.seconds.get(self._state.choices["backbone"])
        self._dataset_label.setText(
            model_texts.estimate_sentence(self._dataset_words, estimates.pictures_per_s, seconds)
        )

    def _connect(self) -> None:
        self.dropped.connect(self.file_chosen)
        self._backbones.chosen.connect(self._on_backbone_chosen)
        self._weights.chosen.connect(self._on_weights_chosen)
        self._box.fetch_requested.connect(self._on_fetch_requested)
        self._box.cancel_requested.connect(self.fetch_cancelled)
        self._box.file_requested.connect(self._choose_file)
        self._box.instead_requested.connect(self.instead_requested)

    def _on_backbone_chosen(self, name: str) -> None:
        self.chosen.emit({"backbone": name})

    def _on_weights_chosen(self, key: str) -> None:
        if key in ("file", "hub"):
            self._show_weights()  # until others are chosen and recognised
        if key == "file":
            self._choose_file()
        elif key == "hub":
            self.hub_requested.emit()
        else:
            self.chosen.emit({"weights": key})

    def _on_fetch_requested(self) -> None:
        self.fetch_requested.emit(self._state.choices["backbone"])

    def _show_weights(self) -> None:
        weights: str = self._state.choices["weights"]
        self._weights.show_key("file" if is_weights_file(weights) else weights, model_texts.custom_weights(weights))

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr(model_texts.CHOOSE_FILE), "", _file_kinds())
        if path:
            self.file_chosen.emit(Path(path))

    def _update_box(self) -> None:
        backbone, weights = known_backbone(self._state.choices["backbone"]), self._state.choices["weights"]
        if self._box.fetching:
            return  # how it goes on is shown whatever is chosen meanwhile
        wants_default = backbone is not None and is_default_set(weights, backbone)
        if not wants_default or backbone is None or backbone.name in self._facts.weights_here:
            self._box.show_sentence(self._weights_sentence(weights, backbone))
        elif self._fetch_failed is not None and self._fetch_failed.backbone == backbone.name:
            self._box.end(self._fetch_failed)
        else:
            self._box.offer(backbone.default_weights)

    def _weights_sentence(self, weights: str, backbone: Backbone | None) -> str:
        if is_weights_file(weights):
            path, sentence = self._file_sentence
            words = tr(weights_texts.FROM_FILE).format(path=weights)
            return joined("\n", (words, sentence)) if path == weights and sentence else words
        if is_imagenet(weights):
            has_default = backbone is not None and is_default_set(weights, backbone)
            return "" if has_default else tr(weights_texts.OTHER_SET)
        return tr(weights_texts.STARTER) if weights == "starter" else ""


def _file_kinds() -> str:
    """Return the kinds of files for a dialog."""
    patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    return f"{tr('Weights')} ({patterns});;{tr('All files')} (*)"
