"""The card that offers several runs at once, beside the session."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tlgui.core.config import TrainConfig
from tlgui.core.group_choices import GroupChoices, Network, configs_to_compare, transfer_configs
from tlgui.core.head_alone import configs_to_try
from tlgui.core.run_group import GroupKind
from tlgui.engine.door.group_requests import GroupEstimateReady, GroupEstimateRequest
from tlgui.engine.weights.store import starter_file
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.main_window import MainWindow
from tlgui.views.model import try_all_card
from tlgui.views.model.try_all_dialog import PlanDialog, TryAllDialog
from tlgui.views.translation import tr

FIRST_HEADS = ("linear", "mlp")
FIRST_SCHEDULES = ("features", "finetune")


class TryAllWiring(QObject):
    """Asks what is to be tried, says how long it takes, and lets the runs wait as a group.

    Args:
        window: its Model page has the card.
        session: its dataset, draft, engine and queue.
    """

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._card = window.model.try_all
        self._estimate: Task | None = None
        self._dialog: PlanDialog | None = None
        self._has_starter = starter_file() is not None
        self._card.choices_requested.connect(self._ask_what)
        self._card.transfer_requested.connect(self._ask_about_transfer)
        session.dataset_changed.connect(self._update)
        session.state_changed.connect(self._update)
        session.draft.changed.connect(self._update)
        self._update()

    # Try them all

    def _ask_what(self) -> None:
        base = self._session.draft.config
        networks = self._networks(base)
        own = (base.backbone, base.weights)
        schedules = tuple(dict.fromkeys((*FIRST_SCHEDULES, base.schedule)))
        chosen = GroupChoices(
            tuple(dict.fromkeys((*FIRST_HEADS, base.head))), schedules, (own,) if own in networks else networks[:1]
        )
        dialog = TryAllDialog(networks, chosen, self._window)
        dialog.choices_changed.connect(self._plan_choices)
        dialog.start_requested.connect(self._start_choices)
        self._open(dialog)
        self._plan_choices()

    def _networks(self, base: TrainConfig) -> tuple[Network, ...]:
        configs = configs_to_try(base, self._session.draft.facts, has_starter=self._has_starter)
        return tuple((config.backbone, config.weights) for config in configs)

    def _chosen_configs(self) -> tuple[TrainConfig, ...]:
        if not isinstance(self._dialog, TryAllDialog):
            return ()
        state = self._session.draft.state
        return configs_to_compare(state.config, self._dialog.choices, state.touched)

    def _plan_choices(self) -> None:
        self._plan(self._chosen_configs())

    def _start_choices(self) -> None:
        self._start(GroupKind.TRY_ALL, self._chosen_configs())

    # Pretrained or from scratch

    def _ask_about_transfer(self) -> None:
        explanation = tr(
            "The same network three times: from random weights, pretrained with the head alone, and pretrained and "
            "fine-tuned. Pictures, split, seed and number of epochs are the same."
        )
        dialog = PlanDialog("transfer_dialog", tr("Pretrained or from scratch?"), explanation, self._window)
        dialog.finish()
        dialog.start_requested.connect(self._start_transfer)
        self._open(dialog)
        self._plan(transfer_configs(self._session.draft.config))

    def _start_transfer(self) -> None:
        self._start(GroupKind.TRANSFER, transfer_configs(self._session.draft.config))

    # Both

    def _open(self, dialog: PlanDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self, _result: int) -> None:
        self._dialog = None
        if self._estimate is not None:
            self._estimate.cancel()
            self._estimate = None

    def _plan(self, configs: tuple[TrainConfig, ...]) -> None:
        """Say how many runs these are, and ask how long they take."""
        if self._estimate is not None:
            self._estimate.cancel()
        self._estimate = self._session.ask(GroupEstimateRequest.of, configs) if len(configs) > 1 else None
        if self._dialog is not None:
            self._dialog.show_plan(len(configs), is_estimated=self._estimate is not None)
        if self._estimate is not None:
            self._estimate.answered.connect(self._on_estimated)

    def _on_estimated(self, ready: GroupEstimateReady) -> None:
        if self.sender() is self._estimate and self._dialog is not None:
            self._dialog.show_estimate(ready.seconds)

    def _start(self, kind: GroupKind, configs: tuple[TrainConfig, ...]) -> None:
        if len(configs) > 1:
            self._session.start_group(kind, configs)
            self._window.show_page("runs")
            self._window.runs.see_new_group()

    def _update(self, _changed: object = None) -> None:
        draft = self._session.draft
        why_not = ""
        if self._session.dataset is None:
            why_not = tr(try_all_card.NEEDS_PICTURES)
        elif not self._networks(draft.config):
            why_not = tr(try_all_card.NO_NETWORK)
        why_no_transfer = ""
        if draft.config.weights == "none":
            why_no_transfer = tr(try_all_card.RANDOM)
        elif draft.config.head == "append":
            why_no_transfer = tr(try_all_card.APPENDED)
        elif draft.lacks_weights:
            why_no_transfer = tr(try_all_card.NEEDS_WEIGHTS)
        self._card.offer(why_not, why_no_transfer)
