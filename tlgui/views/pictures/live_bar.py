"""Below the pictures that are relabelled: what a head alone makes of them by now, and what the latest change did."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from tlgui.core.events import Preparing
from tlgui.core.live_model import LiveFigures, change_message
from tlgui.core.messages import Message, Text, say
from tlgui.views.train.training_texts import preparing_sentence
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.page import make_label
from tlgui.views.widgets.plain_text import set_tool_tip, without_mnemonic


class LiveBar(QWidget):
    """A switch, and the figures while it is on.

    Signals:
        switched(bool): figures are wanted from now on, or no longer.
    """

    switched = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._first: LiveFigures | None = None
        self._latest: LiveFigures | None = None
        words = tr("Live model: learn anew with each change")
        self._switch = QCheckBox(without_mnemonic(words))
        self._switch.setObjectName("live_switch")
        self._switch.setAccessibleName(words)
        set_tool_tip(
            self._switch,
            tr("A head alone is fitted to what the network of the Model page sees, and answers pictures not learned."),
        )
        self._status = make_label("", "muted", name="live_status")
        self._figure = make_label("", name="live_figure")
        self._change = make_label("", name="live_change")
        self._since = make_label("", "muted", name="live_since")
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(4)
        for widget in (self._switch, self._figure, self._change, self._since, self._status):
            body.addWidget(widget)
        self._switch.toggled.connect(self._on_toggled)
        self.forget()

    @property
    def is_on(self) -> bool:
        """Whether figures are wanted."""
        return self._switch.isChecked()

    def offer(self, why_not: str) -> None:
        """Let it be switched on, unless there is a reason why not."""
        self._switch.setEnabled(not why_not or self.is_on)
        self._say(why_not)

    def forget(self) -> None:
        """Forget the figures: they are of other pictures."""
        self._first = self._latest = None
        for label in (self._figure, self._change, self._since):
            label.hide()
        self._say("")

    def show_progress(self, progress: Preparing) -> None:
        """Say what is being done."""
        self._say(preparing_sentence(progress))

    def show_figures(self, figures: LiveFigures, step: Message | None) -> None:
        """Show what came out, and what changed.

        Args:
            figures: of the pictures as they are labelled now.
            step: what the person did last.
        """
        before, self._latest = self._latest, figures
        if self._first is None or change_message(self._first, figures) is None:
            self._first, before = figures, None
        self._say("")
        self._show(self._figure, figures.message())
        change = change_message(before, figures) if before is not None else None
        named = step if step is not None else say("live.latest_change")
        self._show(self._change, say("live.since_last", step=named, change=change) if change is not None else "")
        since = change_message(self._first, figures) if before not in (None, self._first) else None
        self._show(self._since, say("live.since_first", change=since) if since is not None else "")

    def show_failure(self, message: Text, hint: Text) -> None:
        """Say why there are no figures."""
        self._say(sentence(message, hint))

    def _on_toggled(self, is_on: bool) -> None:
        if not is_on:
            self.forget()
        self.switched.emit(is_on)

    def _show(self, label: QWidget, message: Text) -> None:
        words = sentence(message) if message else ""
        label.setText(words[:1].upper() + words[1:])  # type: ignore[attr-defined]
        label.setVisible(bool(words))

    def _say(self, words: str) -> None:
        self._status.setText(words)
        self._status.setVisible(bool(words))
