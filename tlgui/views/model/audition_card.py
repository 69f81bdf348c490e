"""The card of the first answer: how far a new head alone gets with one network, or with each that is here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QProgressBar, QWidget

from tlgui.core.backbones import find_backbone
from tlgui.core.events import Preparing
from tlgui.core.head_alone import HeadAlone, Ranking
from tlgui.core.learning_curve import LearningCurve
from tlgui.core.sentences.audition import answer_messages, curve_messages, network_name, verdict_message
from tlgui.engine.door.audition_requests import HeadAloneFailed
from tlgui.views.model.learning_curve_view import LearningCurveView
from tlgui.views.theme import Theme
from tlgui.views.train.run_progress import duration_text
from tlgui.views.train.training_texts import preparing_sentence
from tlgui.views.translation import decimal, marked, sentence, tr
from tlgui.views.widgets.page import Card, make_button, make_label, make_row
from tlgui.views.widgets.plain_text import set_tool_tip, without_mnemonic
from tlgui.views.widgets.read_only_table import ReadOnlyTable
from tlgui.views.widgets.wrapping_row import WrappingRow

HELP = marked(
    "In seconds, before any training: a new head is fitted to what the frozen network sees of your pictures, and every "
    "picture is answered by a head that had not seen it."
)
HELP_COMPARE = marked("Tries every network whose weights are on this computer, on the same pictures, and ranks them")
ONE_HERE = marked("There is nothing to compare yet: the weights of one network alone are on this computer")
HELP_MORE = marked(
    "Lets heads learn from a quarter, half, three quarters and all of the pictures, and looks how it goes on"
)
OLD = marked("Measured before you left out, moved or took back single pictures. Measure again to be exact.")
NEEDS_PICTURES = marked("Open a folder of pictures first.")
NEEDS_WEIGHTS = marked("Its weights are not on this computer yet; the others can be tried.")
RANDOM = marked("Random weights have learned nothing yet, so there is nothing to try.")
RUNNING = marked("This waits until the run is over.")
CANCELLED = marked("Cancelled; nothing was changed.")
COLUMNS = (marked("Network"), marked("Right"), marked("Range (95%)"), marked("Size"), marked("A run takes"))
N_ROWS_SEEN = 8


class AuditionCard(Card):
    """Offers to try networks, shows what came out as it comes, and lets one be taken.

    Signals:
        try_requested(): the network that is chosen.
        audition_requested(): every network that is here.
        curve_requested(): whether more pictures would help, with the network that is chosen.
        cancel_requested(): end what goes on.
        chosen(object): {field: value} of the network that the person takes.
    """

    try_requested = Signal()
    audition_requested = Signal()
    curve_requested = Signal()
    cancel_requested = Signal()
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("First answer: how far it gets without training"))
        self._rows: dict[tuple[str, str], HeadAlone] = {}
        self._failed: dict[tuple[str, str], HeadAloneFailed] = {}
        self._ranking = Ranking(())
        self._picked: tuple[str, str] | None = None
        self._current: tuple[str, str] = ("", "")
        self._n_wanted = 0
        self._was_cancelled = False
        self._curve_words = ""
        self.body.addWidget(make_label(tr(HELP), "muted"))
        self._make_buttons()
        self._make_answer()
        self._show_rows()

    @property
    def is_busy(self) -> bool:
        """Whether something that was asked for goes on."""
        return self._n_wanted > 0

    def offer(self, n_here: int, why_not: str, why_not_this: str) -> None:
        """Say what can be tried.

        Args:
            n_here: networks whose weights are on this computer.
            why_not: why nothing can be tried, in a sentence; empty when something can.
            why_not_this: why the chosen network cannot be tried.
        """
        for button in (self._try, self._more):
            button.setEnabled(not why_not and not why_not_this and not self.is_busy)
        is_comparable = n_here > 1
        text = tr("Compare {n} networks").format(n=n_here) if is_comparable else tr("Compare networks")
        self._compare.setText(without_mnemonic(text))
        set_tool_tip(self._compare, tr(HELP_COMPARE if is_comparable else ONE_HERE))
        self._compare.setAccessibleName(text)
        self._compare.setEnabled(not why_not and is_comparable and not self.is_busy)
        reason = why_not or why_not_this
        self._was_cancelled = self._was_cancelled and not reason
        self._show_rest(reason)

    def ask_for_curve(self) -> None:
        """Find out whether more pictures would help, as the button does; where it cannot, the card says why."""
        if self._more.isEnabled():
            self.curve_requested.emit()

    def ask_for_audition(self) -> None:
        """Compare the networks that are here, as the button does; where it cannot, the card says why."""
        if self._compare.isEnabled():
            self.audition_requested.emit()
        elif not self._status.text():
            self._show_rest(tr(ONE_HERE))

    def set_current(self, backbone: str, weights: str) -> None:
        """Say which network the next run has, so that it is not offered again."""
        self._current = (backbone, weights)
        self._show_choice()

    def begin(self, n_networks: int) -> None:
        """Show that so many networks are being tried."""
        self.clear()
        self._n_wanted = n_networks
        self._set_busy(True)
        self._status.setText(tr("Starting..."))
        self._bar.setRange(0, 0)

    def show_curve(self, curve: LearningCurve) -> None:
        """Show whether more pictures would help."""
        self._curve.show_curve(curve)
        self._curve_words = sentence(*curve_messages(curve))
        self._show_rows()

    def set_theme(self, theme: Theme) -> None:
        """Draw the curve in this theme's colours."""
        self._curve.set_theme(theme)

    def show_progress(self, progress: Preparing) -> None:
        """Show what is being done, and for which of them."""
        n_done = len(self._rows) + len(self._failed)
        what = preparing_sentence(progress)
        if self._n_wanted > 1:
            what = tr("Network {number} of {n}: {what}").format(
                number=min(n_done + 1, self._n_wanted), n=self._n_wanted, what=what
            )
        self._status.setText(what)
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)

    def show_answer(self, row: HeadAlone | HeadAloneFailed) -> None:
        """Show one network's figures, or why it has none; an earlier answer for it is replaced."""
        self._rows.pop(row.key, None)
        self._failed.pop(row.key, None)
        if isinstance(row, HeadAlone):
            self._rows[row.key] = row
        else:
            self._failed[row.key] = row
        self._show_rows()

    def end(self, *, was_cancelled: bool) -> None:
        """Show that nothing goes on any more; what came stays."""
        self._n_wanted = 0
        self._set_busy(False)
        self._was_cancelled = was_cancelled
        self._show_rest("")
        self._show_rows()

    def mark_old(self) -> None:
        """Say that what is shown is of before single pictures were left out, moved or taken back."""
        self._old.setVisible(bool(self._rows or self._failed or self._curve_words))

    def clear(self) -> None:
        """Forget the answers: the pictures are others."""
        self._old.hide()
        self._rows, self._failed, self._picked = {}, {}, None
        self._was_cancelled = False
        self._curve.show_curve(None)
        self._curve_words = ""
        self._show_rows()

    def _make_buttons(self) -> None:
        self._try = make_button(tr("Try this network"), "try_network_button")
        self._compare = make_button(tr("Compare networks"), "audition_button", help_text=tr(HELP_COMPARE))
        self._more = make_button(tr("Will more pictures help?"), "more_pictures_button", help_text=tr(HELP_MORE))
        self._cancel = make_button(tr("Cancel"), "audition_cancel_button")
        self._cancel.hide()
        self._bar = QProgressBar()
        self._bar.setObjectName("audition_bar")
        self._bar.setAccessibleName(tr("How far the first answer is"))
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._status = make_label("", "muted", name="audition_status")
        self.body.addLayout(WrappingRow(self._try, self._compare, self._more))
        self.body.addWidget(self._status)
        row = make_row(self._bar, self._cancel, stretch=False)
        row.setStretch(0, 1)
        self.body.addLayout(row)
        self._try.clicked.connect(self.try_requested)
        self._compare.clicked.connect(self.audition_requested)
        self._more.clicked.connect(self.curve_requested)
        self._cancel.clicked.connect(self.cancel_requested)

    def _make_answer(self) -> None:
        self._answer = make_label("", name="audition_answer")
        self._table = ReadOnlyTable(
            "audition_table",
            tr("Networks that were tried, the best first"),
            [*map(tr, COLUMNS)],
            n_rows_seen=N_ROWS_SEEN,
            can_sort=True,
        )
        # Its names are cut short last.
        self._table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._table.itemSelectionChanged.connect(self._on_selection)
        self._problems = make_label("", "bad", name="audition_problems")
        self._use = make_button(tr("Use it"), "audition_use_button", kind="primary")
        self._use.clicked.connect(self._on_used)
        self._use_row = QWidget()
        row = make_row(self._use)
        row.setContentsMargins(0, 0, 0, 0)
        self._use_row.setLayout(row)
        self._old = make_label(tr(OLD), "missing", name="audition_old_label")
        self._old.hide()
        self.body.addWidget(self._old)
        self._curve = LearningCurveView()
        self.body.addWidget(self._curve)
        for widget in (self._table, self._answer, self._problems, self._use_row):
            self.body.addWidget(widget)

    def _set_busy(self, is_busy: bool) -> None:
        if is_busy:  # afterwards `offer` says which can be pressed
            for button in (self._try, self._compare, self._more):
                button.setEnabled(False)
        for widget in (self._cancel, self._bar, self._status):
            widget.setVisible(is_busy)

    def _show_rest(self, reason: str) -> None:
        """Say why something cannot be tried, or that the last try was cancelled, while none goes on."""
        if not self.is_busy:
            self._status.setText(reason or (tr(CANCELLED) if self._was_cancelled else ""))
            self._status.setVisible(bool(self._status.text()))

    def _show_rows(self) -> None:
        self._ranking = Ranking.of(self._rows.values())
        rows = self._ranking.rows
        is_audition = self._n_wanted > 1 or len(self._rows) + len(self._failed) > 1
        self._table.blockSignals(True)
        self._table.set_n_rows(len(rows))
        for number, row in enumerate(rows):
            self._table.set_row(number, _cells(row), centred=True, sizes={len(COLUMNS) - 1: row.run_seconds})
        self._table.sort_again()
        self._table.setVisible(is_audition and bool(rows))
        self._table.blockSignals(False)
        self._answer.setText(self._words(is_audition=is_audition))
        self._answer.setVisible(bool(self._answer.text()))
        self._problems.setText("\n".join(_problem(failed) for failed in self._failed.values()))
        self._problems.setVisible(bool(self._failed))
        self._show_choice()

    def _words(self, *, is_audition: bool) -> str:
        """Return what the figures say: of one network its own, of several which is best."""
        rows = self._ranking.rows
        if not rows:
            return self._curve_words
        if not is_audition:
            return sentence(*answer_messages(rows[0]))
        told = verdict_message(self._ranking)
        guessing = tr("Guessing gets {guessing:.0%}.").format(guessing=rows[0].guessing)
        return f"{sentence(told)} {guessing}" if told else guessing

    def _show_choice(self) -> None:
        """Mark the row that can be taken, and offer it."""
        keys = [row.key for row in self._ranking.rows]
        key = self._picked if self._picked in keys else next(iter(keys), None)
        self._use_row.setVisible(self._table.isVisibleTo(self) and key is not None)
        if key is None:
            return
        self._table.blockSignals(True)
        self._table.select_number(keys.index(key))
        self._table.blockSignals(False)
        is_current = key == self._current
        text = (tr("{network} is chosen") if is_current else tr("Use {network}")).format(network=network_name(*key))
        self._use.setText(without_mnemonic(text))
        self._use.setAccessibleName(text)
        self._use.setEnabled(not is_current)

    def _on_selection(self) -> None:
        number = self._table.current_number
        if 0 <= number < len(self._ranking.rows):
            self._picked = self._ranking.rows[number].key
            self._show_choice()

    def _on_used(self) -> None:
        keys = [row.key for row in self._ranking.rows]
        backbone, weights = self._picked if self._picked in keys and self._picked else keys[0]
        self.chosen.emit({"backbone": backbone, "weights": weights})


def _cells(row: HeadAlone) -> tuple[str, ...]:
    low, high = row.interval
    lasts = duration_text(row.run_seconds) if row.run_seconds is not None else ""
    size = tr("{size:.0f} MB").format(size=find_backbone(row.backbone).size_mb)
    span = tr("{low:.0%} to {high:.0%}").format(low=low, high=high)
    return network_name(*row.key), decimal(row.accuracy, ".1%"), span, size, lasts


def _problem(failed: HeadAloneFailed) -> str:
    return tr("{network}: {why}").format(network=network_name(*failed.key), why=sentence(failed.message, failed.hint))
