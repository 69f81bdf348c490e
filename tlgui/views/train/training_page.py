"""The Train page: start, watch, pause, stop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from tlgui.core.events import EpochDone, Event, Notice, RunFailed, RunFinished, RunStarted, Steered
from tlgui.core.states import SessionState
from tlgui.core.steering import STEER_REFUSED
from tlgui.views import texts
from tlgui.views.theme import Theme
from tlgui.views.train import training_texts
from tlgui.views.train.curves_data import CurvesData
from tlgui.views.train.headline import Headline
from tlgui.views.train.live_curves import LiveCurves
from tlgui.views.train.queue_card import QueueCard
from tlgui.views.train.run_progress import RunProgress, time_left_words
from tlgui.views.train.run_schedule import RunSchedule
from tlgui.views.train.steer_bar import SteerBar
from tlgui.views.train.wall_card import WallCard
from tlgui.views.translation import decimal, marked, number, sentence, tr
from tlgui.views.widgets.collapsible_section import CollapsibleSection
from tlgui.views.widgets.explained import add_explanation
from tlgui.views.widgets.findings_card import FindingsCard
from tlgui.views.widgets.one_click import take_one_click
from tlgui.views.widgets.page import Card, Page, clear_layout, make_button, make_label, make_row, set_role
from tlgui.views.widgets.plain_text import is_sure_to_discard, set_tool_tip
from tlgui.views.widgets.read_only_table import ReadOnlyTable
from tlgui.views.widgets.schedule_view import ScheduleView
from tlgui.views.widgets.side_by_side import SideBySide
from tlgui.views.widgets.time_machine_card import TimeMachineCard

COLUMNS = (
    marked("Epoch"),
    marked("Training loss"),
    marked("Validation loss"),
    marked("Training accuracy"),
    marked("Validation accuracy"),
    marked("Learning rate, head"),
    marked("Seconds"),
)
ROW_PX = 28
LINES_OF_SENTENCE = 2
"""That most of what is said of a run takes, in a window of 1280 pixels."""
N_NOTICES = 30
SCHEDULE_PX, CURVES_PX = 320, 600
"""Width of the schedule beside the curves, and what the curves need at least to stay beside it."""
WALL_PX = {890: 340, 1300: 400}
"""Width of the wall of pictures, from a width of the page on; with less it stands below the curves."""


class TrainingPage(Page):
    """Emits what the person wants of a run, and shows what the run says.

    Signals:
        start_requested(), pause_requested(), continue_requested(), stop_and_keep_requested(), discard_requested().
        steer_requested(object): a Steer; the rest of the run is to be changed.
        queue_removal_requested(int): take the waiting run at this place out of the queue.
        queue_start_requested(): begin the runs that an earlier start left waiting.
        queue_clearing_requested(): take all waiting runs out of the queue.
        seen(): the page came into sight; its wall may be old.
    """

    start_requested = Signal()
    pause_requested = Signal()
    continue_requested = Signal()
    stop_and_keep_requested = Signal()
    discard_requested = Signal()
    steer_requested = Signal(object)
    queue_removal_requested = Signal(int)
    queue_start_requested = Signal()
    queue_clearing_requested = Signal()
    seen = Signal()

    def __init__(self) -> None:
        super().__init__("train", tr(texts.TRAIN_TITLE), tr(texts.TRAIN_PURPOSE))
        words = ("epoch", "loss", "accuracy", "split", "phase", "freeze", "fine_tuning", "learning_rate", "overfitting")
        add_explanation(self.body, "train", *words)
        self._data = CurvesData()
        self._progress = RunProgress()
        self._headline = Headline()
        self._state = SessionState.EMPTY
        self._can_start = False
        self._run_schedule = RunSchedule()
        self._add_controls()
        self._queue = QueueCard()
        self._queue.removal_requested.connect(self.queue_removal_requested)
        self._queue.start_requested.connect(self.queue_start_requested)
        self._queue.clearing_requested.connect(self.queue_clearing_requested)
        self._place_of_queue = self.body.count()
        self.body.addWidget(self._queue)
        self._add_progress()
        self.findings = FindingsCard("train")
        self.body.addWidget(self.findings)
        self.wall = WallCard()
        card = Card()
        self.curves = LiveCurves(self._data)
        self.schedule = ScheduleView("run_schedule_explanation")
        pictures = SideBySide(self.schedule, self.curves, widths={SCHEDULE_PX + CURVES_PX: SCHEDULE_PX})
        card.body.addWidget(pictures)
        self._narration = make_label("", name="narration_label")
        card.body.addWidget(self._narration)
        card.body.addStretch(1)
        # Beside the curves, or below: who watches a run in a small window sees it learn without scrolling.
        self.body.addWidget(SideBySide(self.wall, card, widths=WALL_PX))
        self._notices_card = Card(tr(texts.PROBLEMS))
        self._notices = QVBoxLayout()
        self._notices_card.body.addLayout(self._notices)
        self._notices_card.hide()
        self.body.addWidget(self._notices_card)
        self._add_table()
        self.epochs = CollapsibleSection(tr("What it answers, epoch by epoch"), "epochs_section_button")
        self.time_machine = TimeMachineCard("", training_texts.NO_EPOCH_YET)
        self.epochs.body.addWidget(self.time_machine)
        self.body.addWidget(self.epochs)
        self.body.addStretch(1)
        self.clear()
        self.set_state(SessionState.EMPTY)

    @property
    def offers_start(self) -> bool:
        """Whether a run can be started now; while one goes on another can only wait for it."""
        return self.start_button.isEnabled()

    @property
    def sentence(self) -> str:
        """What the page says is going on."""
        return self._sentence.text()

    def set_ready(self, can_start: bool, why_not: str) -> None:
        """Say whether a run can be started, and if not, why."""
        self._can_start = can_start
        self.set_missing("" if can_start or self._state.is_running else why_not)
        self._update_buttons()

    def set_state(self, state: SessionState) -> None:
        """Offer what can be done in this state."""
        self._state = state
        self._headline.set_state(state)
        self._queue.set_state(state)
        self._place_queue(is_running=state.is_running)
        self._steer.set_state(state)
        self._say()
        if state.is_running:
            self.set_missing("")
        self._update_buttons()
        self._update_progress()

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self.curves.set_theme(theme)
        self.time_machine.set_theme(theme)
        self.wall.set_theme(theme)
        self.schedule.set_theme(theme)

    def show_queue(self, lines: Sequence[str]) -> None:
        """Show the runs that wait, the next one first."""
        self._queue.show_lines(lines)

    def begin(self, title: str) -> None:
        """Get ready for a new run."""
        self.clear()
        self._headline = Headline(tr("Getting ready to learn from '{title}'...").format(title=title))
        self._headline.set_state(self._state)
        self._say()

    def clear(self) -> None:
        """Forget the last run's curves."""
        self._data = CurvesData()
        self.curves.set_data(self._data)
        self.curves.describe("")
        self._progress = RunProgress()
        self._table.setRowCount(0)
        self._table.hide()
        clear_layout(self._notices)
        self._notices_card.hide()
        self._narration.clear()
        self.findings.show_findings(())
        self._run_schedule = RunSchedule()
        self._steer.clear()
        self._show_schedule()
        set_role(self._sentence, "")
        self._headline = Headline()
        self._say()
        self._update_progress()

    def show_event(self, event: Event) -> None:
        """Take one event of the run: kept at once, drawn at the chart's own pace."""
        self._progress.add(event)
        frame_changed = self._data.add(event)
        self.curves.request_redraw(frame=frame_changed)
        self._headline.add(event)
        self._say()
        if self._run_schedule.add(event):
            self._show_schedule()
        if isinstance(event, EpochDone):
            self._add_row(event)
            self._narration.setText(training_texts.narrate(self._data.epochs))
            self.curves.describe(training_texts.curves_in_words(self._data.epochs))
        elif isinstance(event, Steered):
            self._steer.say(sentence(event.message))
        elif isinstance(event, Notice) and event.kind == STEER_REFUSED:
            self._steer.say(sentence(event.message), is_refusal=True)
        elif isinstance(event, Notice) and event.kind not in training_texts.NO_PROBLEMS:
            self._add_notice(event)
        elif isinstance(event, RunFinished):
            set_role(self._sentence, "missing" if self._headline.is_doubtful else "good")
            self._explain_figure(event)
        elif isinstance(event, RunFailed):
            set_role(self._sentence, "bad")
        elif isinstance(event, RunStarted):
            set_role(self._sentence, "")
        self._update_progress()

    def drain(self) -> None:
        """Stop drawing; nothing of this page works any more."""
        self.curves.stop()
        self.time_machine.grid.thumbnails.drain()
        self.wall.grid.thumbnails.drain()

    def _add_controls(self) -> None:
        self.start_button = make_button(tr(training_texts.START), "start_button", kind="primary")
        # A button of its own, at the other end: Start must not become another one under the pointer.
        self.queue_button = make_button(tr(training_texts.ADD_TO_QUEUE), "add_to_queue_button")
        self.pause_button = make_button(tr(training_texts.PAUSE), "pause_button")
        self.stop_button = make_button(
            tr(training_texts.STOP_AND_KEEP),
            "stop_and_keep_button",
            help_text=tr("Stops now and keeps the best model so far."),
        )
        self.discard_button = make_button(
            tr(training_texts.DISCARD),
            "discard_button",
            kind="danger",
            help_text=tr("Stops now and deletes this run."),
        )
        for button in (self.start_button, self.queue_button):
            button.clicked.connect(self.start_requested)
            take_one_click(button)
        self.pause_button.clicked.connect(self._on_pause_clicked)
        self.stop_button.clicked.connect(self.stop_and_keep_requested)
        self.discard_button.clicked.connect(self._on_discard_clicked)
        row = make_row(self.start_button, self.pause_button, self.stop_button, self.discard_button)
        row.addWidget(self.queue_button)
        self.body.addLayout(row)

    def _add_progress(self) -> None:
        card = Card()
        self._sentence = make_label(tr(training_texts.IDLE), name="training_sentence")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        card.body.addWidget(self._sentence)
        self._bars = {}
        bars = QHBoxLayout()
        bars.setSpacing(24)
        for key, label in (("epoch", tr("This epoch")), ("run", tr("Whole run"))):
            bar = QProgressBar()
            bar.setObjectName(f"{key}_progress")
            bar.setAccessibleName(label)
            bar.setTextVisible(False)
            bar.setRange(0, 1000)
            text = make_label("", "muted", name=f"{key}_progress_label")
            text.setWordWrap(False)
            title = make_label(label, "muted", name=f"{key}_progress_title")
            title.setWordWrap(False)
            set_tool_tip(
                title, tr(training_texts.EPOCH_HELP) if key == "epoch" else tr("By the time that its parts take.")
            )
            # Above the bar and not beside it: a text that grows and shrinks would change the bar's length.
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(title)
            row.addStretch(1)
            row.addWidget(text)
            group = QVBoxLayout()
            group.setSpacing(4)
            group.addLayout(row)
            group.addWidget(bar)
            bars.addLayout(group, 1)
            self._bars[key] = (bar, text)
            if key == "epoch":
                self._epoch_title = title
        card.body.addLayout(bars)
        self._time_left = make_label("", "muted", name="time_left_label")
        card.body.addWidget(self._time_left)
        self._steer = SteerBar()
        self._steer.requested.connect(self.steer_requested)
        card.body.addWidget(self._steer)
        self.body.addWidget(card)

    def _place_queue(self, *, is_running: bool) -> None:
        """Put what waits below the run that goes on; what could be started now stands above everything."""
        self.body.removeWidget(self._queue)
        place = self.body.indexOf(self._table) if is_running else self._place_of_queue
        self.body.insertWidget(place, self._queue)

    def _add_table(self) -> None:
        name = tr("The curves as numbers, one row per epoch")
        self._table = ReadOnlyTable("epochs_table", name, n_rows_seen=10, can_sort=True)
        self._table.verticalHeader().setDefaultSectionSize(ROW_PX)
        self._table.set_columns([*map(tr, COLUMNS)], (tr(training_texts.EPOCH_HELP),))
        # Short headings leave room for the long ones.
        self._table.fit_columns(0, len(COLUMNS) - 1)
        self._table.fit_headings(*range(3, len(COLUMNS) - 1))
        self.body.addWidget(self._table)

    def _add_row(self, done: EpochDone) -> None:
        values = (
            str(done.epoch),
            decimal(done.train_loss, ".4f"),
            decimal(done.val_loss, ".4f"),
            decimal(done.train_accuracy, ".1%"),
            decimal(done.val_accuracy, ".1%"),
            decimal(done.rate_head, ".1e") if done.rate_head else "-",
            decimal(done.seconds, ".1f"),
        )
        self._table.set_row(self._row_of(done.epoch), values)
        self._table.sort_again()
        self._table.show()
        if not self._table.is_sorted:
            self._table.scrollToBottom()

    def _row_of(self, epoch: int) -> int:
        """Return the row for an epoch; rows of epochs that a step back undid go."""
        row = self._table.rowCount()
        self._table.set_n_rows(row)  # in the order of the epochs
        while row > 0 and (above := self._table.item(row - 1, 0)) is not None and int(above.text()) >= epoch:
            row -= 1
        self._table.set_n_rows(row + 1)
        return row

    def _explain_figure(self, event: RunFinished) -> None:
        """Say why the table and the headline have two figures for one epoch, where they have."""
        why = training_texts.differing_figure(event, self._data.epochs)
        if why:
            self._narration.setText(why)

    def _add_notice(self, notice: Notice) -> None:
        if self._notices.count() < N_NOTICES:
            self._notices.addWidget(make_label(f"•  {sentence(notice.message)}"))
        self._notices_card.show()

    def _update_progress(self) -> None:
        progress = self._progress
        bar, text = self._bars["epoch"]
        # A bar that stands still for a minute looks like a program that hangs.
        is_busy = progress.is_busy and self._state in (SessionState.TRAINING, SessionState.STOPPING)
        bar.setRange(0, 0 if is_busy else 1000)
        bar.setValue(round(progress.epoch_fraction * 1000))
        text.setText(self._epoch_text())
        title = tr("This epoch") if progress.preparing is None else tr("This step")
        self._epoch_title.setText(title)
        bar.setAccessibleName(title)
        bar, text = self._bars["run"]
        bar.setValue(round(progress.run_fraction * 1000))
        text.setText(self._run_text())
        words = self._time_text()
        self._time_left.setText(words)
        self._time_left.setVisible(bool(words))

    def _epoch_text(self) -> str:
        progress = self._progress
        if progress.preparing is not None:
            return tr("{done} of {n}").format(done=number(progress.preparing.done), n=number(progress.preparing.total))
        return tr("batch {batch} of {n}").format(batch=progress.batch, n=progress.n_batches) if progress.batch else ""

    def _run_text(self) -> str:
        progress = self._progress
        if not progress.epoch and not progress.batch:
            return ""
        words = tr("{done:.0%}, epoch {epoch} of {n}")
        return words.format(done=progress.run_fraction, epoch=progress.epoch, n=progress.n_epochs)

    def _time_text(self) -> str:
        """Return how long the run will still take, as far as that is known."""
        if self._state is not SessionState.TRAINING or self._progress.is_over:
            return ""
        whole = tr("About {duration} left, done at about {clock}.")
        part = tr("More than {duration} left, not done before {clock}.")
        words = time_left_words(self._progress, whole, part)
        return words or tr("It is not known yet how long it will take.")

    def _update_buttons(self) -> None:
        state = self._state
        can_begin = self._can_start and state is not SessionState.SCANNING
        self.start_button.setEnabled(can_begin and not state.is_running)
        self.queue_button.setVisible(can_begin and state.is_running)
        self.pause_button.setEnabled(state in (SessionState.TRAINING, SessionState.PAUSED))
        is_paused = state is SessionState.PAUSED
        self.pause_button.setText(tr(training_texts.CONTINUE) if is_paused else tr(training_texts.PAUSE))
        self.pause_button.setAccessibleName(self.pause_button.text())
        for button in (self.stop_button, self.discard_button):
            button.setEnabled(state in (SessionState.TRAINING, SessionState.PAUSED))

    def _on_pause_clicked(self) -> None:
        if self._state is SessionState.PAUSED:
            self.continue_requested.emit()
        else:
            self.pause_requested.emit()

    def _on_discard_clicked(self) -> None:
        if is_sure_to_discard(tr(training_texts.DISCARD), tr(training_texts.DISCARD_QUESTION), self):
            self.discard_requested.emit()

    def _show_schedule(self) -> None:
        self.schedule.show_schedule(self._run_schedule.shown)
        self._steer.show_schedule(self._run_schedule.shown)
        self.schedule.setVisible(bool(self._run_schedule.shown.phases))

    def _say(self) -> None:
        self._sentence.setText(self._headline.text)
        self._keep_room()

    def _keep_room(self) -> None:
        """While a run goes on, let the sentence have room for its longest so far: what is below it shall not jump."""
        if not self._state.is_running:
            self._sentence.setMinimumHeight(0)
            return
        needed_px = self._sentence.heightForWidth(self._sentence.width())
        usual_px = LINES_OF_SENTENCE * self._sentence.fontMetrics().lineSpacing()
        self._sentence.setMinimumHeight(max(needed_px, usual_px, self._sentence.minimumHeight()))

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the room of the sentence anew, for another width."""
        super().resizeEvent(event)
        self._sentence.setMinimumHeight(0)
        self._keep_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Say that the page came into sight."""
        super().showEvent(event)
        self.seen.emit()
