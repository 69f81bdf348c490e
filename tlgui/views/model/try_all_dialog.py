"""What is to be tried, how many runs that makes and how long they take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from tlgui.core.group_choices import PRETRAINED_SCHEDULES, GroupChoices, Network
from tlgui.core.sentences.audition import network_name
from tlgui.core.spoken_names import spoken_name
from tlgui.views import texts
from tlgui.views.model import model_texts
from tlgui.views.train.run_progress import duration_text
from tlgui.views.translation import tr, tr_n
from tlgui.views.widgets.page import make_button, make_label, make_row
from tlgui.views.widgets.plain_text import set_tool_tip, without_mnemonic
from tlgui.views.widgets.roomy_dialog import RoomyDialog

Key = TypeVar("Key")
WIDTH_PX, LIST_HEIGHT_PX = 560, 132


class PlanDialog(RoomyDialog):
    """Says how many runs are about to begin and how long they take. Add what leads to them to `body`, then `finish`.

    Args:
        name: object name.
        title: heading, too.
        explanation: in a sentence or two.
        parent: the window.

    Signals:
        start_requested(): the person wants these runs.
    """

    start_requested = Signal()

    def __init__(self, name: str, title: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(name, title, WIDTH_PX, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body.addWidget(make_label(title, "heading"))
        self.body.addWidget(make_label(explanation, "muted"))
        self._plan = make_label("", name="plan_label")
        self._estimate = make_label("", "muted", name="plan_estimate")
        self._start = make_button(tr("Start"), "plan_start_button", kind="primary")
        self._start.clicked.connect(self._on_start)

    def finish(self) -> None:
        """Add the plan and the buttons below what is there."""
        cancel = make_button(tr(texts.CANCEL), "plan_cancel_button")
        cancel.clicked.connect(self.reject)
        self.body.addWidget(self._plan)
        self.body.addWidget(self._estimate)
        self.body.addLayout(make_row(self._start, cancel))

    def show_plan(self, n_runs: int, *, is_estimated: bool) -> None:
        """Say how many runs this makes.

        Args:
            n_runs: in all.
            is_estimated: `show_estimate` follows.
        """
        if n_runs < 2:
            self._plan.setText(tr("Tick more: with one run there is nothing to compare."))
        else:
            self._plan.setText(tr_n("1 run", "{n} runs, one after the other.", n_runs))
        self._start.setEnabled(n_runs > 1)
        self._estimate.setText(tr("Estimating how long they take...") if is_estimated and n_runs > 1 else "")
        self.grow()

    def show_estimate(self, seconds: float | None) -> None:
        """Say how long they take; None where that is not known."""
        if seconds is None:
            words = tr("How long they take is not known on this device; you can cancel the rest at any time.")
        else:
            words = tr("About {duration} on this computer. You can cancel the rest at any time.").format(
                duration=duration_text(seconds)
            )
        self._estimate.setText(words)
        self.grow()

    def _on_start(self) -> None:
        self.start_requested.emit()
        self.accept()


class TryAllDialog(PlanDialog):
    """Boxes for heads, schedules and networks.

    Args:
        networks: those whose weights are here.
        chosen: what is ticked at first.
        parent: the window.

    Signals:
        choices_changed(): answer with `show_plan`.
    """

    choices_changed = Signal()

    def __init__(self, networks: Sequence[Network], chosen: GroupChoices, parent: QWidget | None = None) -> None:
        explanation = tr("Each combination of what is ticked becomes a run.")
        super().__init__("try_all_dialog", tr("Try them all"), explanation, parent)
        schedules = {name: model_texts.SCHEDULES[name] for name in PRETRAINED_SCHEDULES}
        self._heads = self._add_boxes(tr("Heads"), "head", model_texts.HEADS, chosen.heads)
        self._schedules = self._add_boxes(tr("Schedules"), "schedule", schedules, chosen.schedules)
        self._networks = self._add_networks(networks, chosen.networks)
        self.finish()

    @property
    def choices(self) -> GroupChoices:
        """What is ticked."""
        return GroupChoices(_ticked(self._heads), _ticked(self._schedules), _ticked(self._networks))

    def _add_boxes(
        self, title: str, kind: str, words: Mapping[str, tuple[str, str]], chosen: Sequence[str]
    ) -> dict[str, QCheckBox]:
        self.body.addWidget(make_label(title))
        boxes = {}
        for name, (label, help_text) in words.items():
            box = self._box(tr(label), f"try_{kind}_{name}", is_on=name in chosen)
            set_tool_tip(box, tr(help_text))
            self.body.addWidget(box)
            boxes[name] = box
        return boxes

    def _add_networks(self, networks: Sequence[Network], chosen: Sequence[Network]) -> dict[Network, QCheckBox]:
        """Add the networks, which may be many, in a list that scrolls."""
        self.body.addWidget(make_label(tr("Networks whose weights are on this computer")))
        inner = QWidget()
        inner.setObjectName("scroll_body")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        boxes = {}
        for number, (backbone, weights) in enumerate(networks):
            network, name = (backbone, weights), network_name(spoken_name(backbone), weights)
            boxes[network] = self._box(name, f"try_network_{number}", is_on=network in chosen)
            column.addWidget(boxes[network])
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("try_networks")
        area.setAccessibleName(tr("Networks: scroll with the arrow keys"))
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the boxes in it take the keys and bring themselves into sight
        area.setWidget(inner)
        area.setFixedHeight(min(LIST_HEIGHT_PX, inner.sizeHint().height() + 4))
        self.body.addWidget(area)
        return boxes

    def _box(self, text: str, name: str, *, is_on: bool) -> QCheckBox:
        box = QCheckBox(without_mnemonic(text))
        box.setObjectName(name)
        box.setAccessibleName(text)
        box.setChecked(is_on)
        box.toggled.connect(self._on_toggled)
        return box

    def _on_toggled(self, _is_on: bool) -> None:
        self.choices_changed.emit()


def _ticked(boxes: Mapping[Key, QCheckBox]) -> tuple[Key, ...]:
    return tuple(name for name, box in boxes.items() if box.isChecked())
