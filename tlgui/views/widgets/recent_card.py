"""What was opened before, to be opened again by one press."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from tlgui.core.run_index import RunSummary
from tlgui.views import texts
from tlgui.views.translation import tr
from tlgui.views.widgets.page import Card, clear_layout, make_button
from tlgui.views.widgets.plain_text import without_mnemonic

N_OF_A_KIND = 4


class RecentCard(Card):
    """Lists folders and model files. Whoever owns it shows it while it `is_useful`.

    Args:
        heading: of the card.

    Signals:
        folder_chosen(object): Path.
        model_chosen(object): Path.
    """

    folder_chosen = Signal(object)
    model_chosen = Signal(object)

    def __init__(self, heading: str) -> None:
        super().__init__(heading)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._models: dict[str, QPushButton] = {}
        self._offered: tuple[tuple[str, ...], ...] = ((), ())
        self.body.addLayout(self._list)

    @property
    def is_useful(self) -> bool:
        """Whether anything stands in it."""
        return self._list.count() > 0

    def offer(self, folders: tuple[str, ...], models: tuple[str, ...]) -> None:
        """Offer the first few of these paths; those that are offered already keep their names."""
        if (folders, models) == self._offered:
            return
        self._offered = (folders, models)
        clear_layout(self._list)
        self._models.clear()
        for place, path in enumerate(folders[:N_OF_A_KIND], start=1):
            button = self._add(path, f"recent_folder_{place}", is_model=False)
            button.clicked.connect(_Emit(self.folder_chosen, Path(path)))
        for place, path in enumerate(models[:N_OF_A_KIND], start=1):
            button = self._models[path] = self._add(path, f"recent_model_{place}", is_model=True)
            button.clicked.connect(_Emit(self.model_chosen, Path(path)))

    def name_models(self, runs: Mapping[str, RunSummary]) -> None:
        """Call models by the runs that made them: path -> run."""
        for model, run in runs.items():
            button = self._models.get(model)
            if button is not None:
                label = texts.recent_run_label(run)
                button.setText(without_mnemonic(label))
                button.setAccessibleName(label)

    def _add(self, path: str, name: str, *, is_model: bool) -> QPushButton:
        label = texts.recent_label(Path(path), is_model=is_model)
        button = make_button(label, name, kind="quiet", help_text=path)
        self._list.addWidget(button)
        return button


def make_models_card() -> RecentCard:
    """Return one for pages that have nothing to show without a model."""
    return RecentCard(tr("Open a model again"))


class _Emit:
    """Emits one value, whatever the button says; lives as long as the connection."""

    def __init__(self, signal: object, value: object) -> None:
        self._signal = signal
        self._value = value

    def __call__(self, _checked: bool = False) -> None:
        self._signal.emit(self._value)  # type: ignore[attr-defined]
