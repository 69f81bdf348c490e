"""Runs that were begun together: the best first, how sure that is, and what became of each."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from tlgui.core.group_standing import GroupStanding, MemberStanding
from tlgui.core.run_group import GroupKind, RunGroup
from tlgui.core.run_index import RunState
from tlgui.core.sentences.groups import group_title, member_name, standing_messages
from tlgui.views.runs import runs_texts
from tlgui.views.translation import marked, sentence, tr
from tlgui.views.widgets.choice_box import ChoiceBox
from tlgui.views.widgets.page import Card, make_button, make_label, make_row
from tlgui.views.widgets.read_only_table import ReadOnlyTable

N_ROWS_SEEN = 8
HELP_CURVES = marked("Chooses these runs in the list, so that their curves are drawn over each other")
HELP_CANCEL = marked("Begins no more of these runs and discards the one that goes on; finished ones stay")
HELP_VALIDATION = marked("Right on the pictures by which the best epoch and the best run are chosen")
HELP_STANDING = marked("Whether chance alone can explain the difference from the best, picture by picture")


class GroupCard(Card):
    """Shows one group, and lets another one be chosen; hidden while there is none.

    Signals:
        chosen(str): the group of this key is wanted; '' for the newest.
        results_requested(object): RunSummary of the best run.
        curves_requested(object): tuple of Path, the folders of the finished runs.
        cancel_requested(str): begin no more runs of the group of this key.
    """

    chosen = Signal(str)
    results_requested = Signal(object)
    curves_requested = Signal(object)
    cancel_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Begun together"))
        self.setObjectName("group_card")
        self._standing: GroupStanding | None = None
        self._box = ChoiceBox("group_box", tr("Runs that were begun together"), {})
        self._words = make_label("", name="group_words")
        self._reasons = make_label("", "muted", name="group_reasons")
        self._table = ReadOnlyTable(
            "group_table",
            tr("Runs that were begun together, the best first"),
            n_rows_seen=N_ROWS_SEEN,
            stretches=False,
            can_sort=True,
        )
        self._table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)  # no text is cut short
        self._problems = make_label("", "bad", name="group_problems")
        self._make_buttons()
        self.body.addLayout(make_row(self._box))
        for part in (self._words, self._table, self._reasons, self._problems):
            self.body.addWidget(part)
        self.body.addLayout(make_row(self._results, self._curves, self._cancel))
        self._box.chosen.connect(self.chosen)
        self.hide()

    @property
    def words(self) -> str:
        """What the card says of the group."""
        return f"{self._words.text()} {self._reasons.text()}".strip()

    def show_groups(
        self, groups: Sequence[RunGroup], standing: GroupStanding | None, pending: Collection[str] = ()
    ) -> None:
        """Show how one of the groups stands.

        Args:
            groups: all there are, the newest first.
            standing: of the one that is shown; None hides the card.
            pending: names of the run folders whose runs wait or go on.
        """
        self._standing = standing
        self.setVisible(standing is not None)
        if standing is None:
            return
        self._box.offer({group.key: sentence(group_title(group)) for group in groups})
        self._box.show_key(standing.group.key, sentence(group_title(standing.group)))
        messages = standing_messages(standing)
        self._words.setText(sentence(*messages[:1]))
        self._words.setVisible(bool(messages))
        self._reasons.setText(sentence(*messages[1:]))
        self._reasons.setVisible(len(messages) > 1)
        self._show_rows(standing, pending)
        self._results.setEnabled(standing.best is not None)
        self._curves.setEnabled(bool(standing.finished))
        self._cancel.setVisible(any(row.member.folder in pending for row in standing.rows))

    def _make_buttons(self) -> None:
        self._results = make_button(tr("See the results of the best"), "group_results_button")
        self._curves = make_button(tr("Curves together"), "group_curves_button", help_text=tr(HELP_CURVES))
        self._cancel = make_button(
            tr("Cancel the rest"), "group_cancel_button", kind="danger", help_text=tr(HELP_CANCEL)
        )
        self._results.clicked.connect(self._on_results)
        self._curves.clicked.connect(self._on_curves)
        self._cancel.clicked.connect(self._on_cancel)

    def _show_rows(self, standing: GroupStanding, pending: Collection[str]) -> None:
        is_tested = standing.part == "test"
        columns = _columns(standing)
        self._table.set_columns(*zip(*columns, strict=True))
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self._table.set_n_rows(len(standing.rows))
        for number, row in enumerate(standing.rows):
            cells = [sentence(member_name(standing.group, row.member)), *_figures(row, pending, is_tested=is_tested)]
            seconds = {len(cells) - 1: row.run.seconds if row.run is not None else None}
            self._table.set_row(number, [*cells, _beside(standing, row)][: len(columns)], centred=True, sizes=seconds)
        self._table.sort_again()
        told = [
            f"{sentence(member_name(standing.group, row.member))}: {sentence(*row.member.problem)}"
            for row in standing.rows
            if row.member.problem
        ]
        self._problems.setText("\n".join(told))
        self._problems.setVisible(bool(told))

    def _on_results(self) -> None:
        best = self._standing.best if self._standing is not None else None
        if best is not None:
            self.results_requested.emit(best.run)

    def _on_curves(self) -> None:
        if self._standing is not None:
            self.curves_requested.emit(self._standing.folders)

    def _on_cancel(self) -> None:
        if self._standing is not None:
            self.cancel_requested.emit(self._standing.group.key)


def _columns(standing: GroupStanding) -> list[tuple[str, str]]:
    """Return the headings and what their tool tips say; without a test part there is only one figure."""
    by_validation = [(tr("Validation"), tr(HELP_VALIDATION)), (tr("Test (range)"), "")]
    figures = by_validation if standing.part == "test" else [(tr("Right (range)"), "")]
    ends = [] if standing.group.kind is GroupKind.TRANSFER else [(tr("Standing"), tr(HELP_STANDING))]
    return [(tr("Run"), ""), *figures, (tr("Took"), ""), *ends]


def _figures(row: MemberStanding, pending: Collection[str], *, is_tested: bool) -> list[str]:
    run = row.run
    if run is None or run.val_accuracy is None:
        return [*(["-"] if is_tested else []), _state(row, pending), "-"]
    validation = [tr("{accuracy:.1%}").format(accuracy=run.val_accuracy)] if is_tested else []
    return [*validation, runs_texts.how_good(run), runs_texts.took(run)]


def _state(row: MemberStanding, pending: Collection[str]) -> str:
    """Return how far a run without figures is."""
    if row.run is not None and row.run.state is not RunState.FAILED:
        return runs_texts.how_good(row.run)
    if row.member.problem or row.run is not None:
        return tr("failed")
    return tr("waits") if row.member.folder in pending else tr("not made")


def _beside(standing: GroupStanding, row: MemberStanding) -> str:
    if not row.has_figures:
        return ""
    if row is standing.best:
        return tr("best")
    return tr("maybe equal") if row in standing.as_good_as_the_best else tr("less good")
