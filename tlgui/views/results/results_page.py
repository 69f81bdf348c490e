"""The Results page: how good the model is, and how sure that figure is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from tlgui.core.baseline import Verdict, verdict_of
from tlgui.core.evaluation import Evaluation
from tlgui.core.messages import Message
from tlgui.core.picture_scores import PictureScores, ScoredPicture
from tlgui.core.prediction import ModelSummary
from tlgui.core.time_machine import TimeMachine
from tlgui.views import texts
from tlgui.views.results.changes_card import ChangesCard
from tlgui.views.results.dial_card import DialCard
from tlgui.views.results.matrix_card import MatrixCard
from tlgui.views.results.mistakes_card import MistakesCard
from tlgui.views.results.reliability_card import ReliabilityCard
from tlgui.views.results.share_card import ShareCard
from tlgui.views.results.shortcut_card import ShortcutCard
from tlgui.views.results.what_next_card import WhatNextCard
from tlgui.views.theme import Theme
from tlgui.views.translation import decimal, marked, sentence, tr
from tlgui.views.widgets.collapsible_section import CollapsibleSection
from tlgui.views.widgets.explained import add_explanation, explain, meaning_of
from tlgui.views.widgets.findings_card import FindingsCard
from tlgui.views.widgets.page import Card, Page, clear_layout, make_button, make_label, make_row, set_role
from tlgui.views.widgets.read_only_table import ReadOnlyTable
from tlgui.views.widgets.recent_card import make_models_card
from tlgui.views.widgets.time_machine_card import TimeMachineCard

COLUMNS = (marked("Class"), marked("Pictures"), marked("Found (recall)"), marked("Trusted (precision)"))
COLUMN_HELP = (
    "",
    marked("Pictures of this class that were measured; the figure above says which part they are."),
)
"""Of the first columns; the others are explained as in the glossary."""
VERDICTS = {
    Verdict.LIKE_GUESSING: (marked("No better than guessing. Do not rely on these answers."), "bad"),
    Verdict.PERHAPS_GUESSING: (marked("Whether this is better than guessing is not sure."), "missing"),
    Verdict.MOSTLY_WRONG: (marked("Better than guessing, but most of its answers are wrong."), "missing"),
}


class ResultsPage(Page):
    """Shows the figures of the open model.

    Signals:
        export_requested(): the open model is to be written for other programs.
        model_file_chosen(object): Path of a model whose figures are to be seen.
    """

    export_requested = Signal()
    model_file_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("results", tr(texts.RESULTS_TITLE), tr(texts.RESULTS_PURPOSE))
        self.set_missing(tr(texts.RESULTS_MISSING))
        self.recent = make_models_card()
        self.recent.model_chosen.connect(self.model_file_chosen)
        self.body.addWidget(self.recent)
        self._model = make_label("", "muted", name="results_model_label")
        self._model.hide()
        self.body.addWidget(self._model)
        self._figures = Card()
        self._accuracy = make_label("", "number", name="accuracy_label")
        self._verdict = make_label("", name="verdict_label")
        self._accuracy_text = make_label("", name="accuracy_range_label")
        self._balanced = make_label("", "muted", name="balanced_label")
        self._confused = make_label("", name="confused_label")
        self._unknown = make_label("", "muted", name="unknown_label")
        self._alarm = make_label("", name="shortcut_alarm_label")
        self._alarm.hide()
        said = (self._accuracy, self._accuracy_text, self._verdict, self._alarm, self._confused)
        for label in (*said, self._balanced, self._unknown):
            self._figures.body.addWidget(label)
        explain(self._accuracy_text, "range", "split")
        explain(self._balanced, "balanced", "loss")
        explain(self._confused, "confusion")
        explain(self._unknown, "none_of_these")
        add_explanation(
            self._figures.body, "figures", "accuracy", "range", "split", "balanced", "loss", "none_of_these"
        )
        self._others = CollapsibleSection(sentence(Message("figures.others")), "other_figures_section")
        self._figures.body.addWidget(self._others)
        self._export_button = make_button(tr(texts.EXPORT_MODEL), "export_from_results_button")
        self._export_button.clicked.connect(self.export_requested)
        self._mistakes_button = make_button(tr("See the mistakes"), "see_mistakes_button")
        self._mistakes_button.clicked.connect(self.see_mistakes)
        self._figures.body.addLayout(make_row(self._mistakes_button, self._export_button))
        self.findings = FindingsCard("results")
        self.what_next = WhatNextCard()
        self.what_next.mistakes_wanted.connect(self.see_mistakes)
        self._matrix_card = MatrixCard()
        self.matrix = self._matrix_card.matrix
        self.mistakes = MistakesCard()
        self.reliability = ReliabilityCard()
        self.time_machine = TimeMachineCard()
        self.mistakes.pin_wanted.connect(self._pin)
        self.mistakes.pins_wanted.connect(self._show_pins)
        self.dial = DialCard()
        self.dial.pictures_wanted.connect(self._show_unsure)
        self.matrix.cell_chosen.connect(self.show_cell)
        self.matrix.cell_opened.connect(self._open_cell)
        self.mistakes.mistakes_shown.connect(self.matrix.clear_choice)
        self._classes_card = Card(tr("Class by class"))
        add_explanation(self._classes_card.body, "classes", "recall", "precision")
        self.classes = ReadOnlyTable("class_table", tr("Figures class by class"), n_rows_seen=14, can_sort=True)
        self.classes.set_columns(
            [*map(tr, COLUMNS)], [*map(tr, COLUMN_HELP), meaning_of("recall"), meaning_of("precision")]
        )
        self.classes.fit_columns(1, 2, 3)
        self._classes_card.body.addWidget(self.classes)
        self.shortcuts = ShortcutCard()
        self.changes = ChangesCard()
        self.shortcuts.alarm_changed.connect(self._show_alarm)
        self.share = ShareCard()
        self._empty = Card(tr(texts.RESULTS_EMPTY))
        self._empty.setObjectName("results_empty_card")
        self._empty.body.addWidget(make_label(tr(texts.RESULTS_EMPTY_EXPLANATION), "muted"))
        self.body.addWidget(self._empty)
        self._cards = (
            self._figures,
            self.what_next,
            self._matrix_card,
            self.mistakes,
            self.shortcuts,
            self._classes_card,
            self.time_machine,
            self.changes,
            self.share,
        )
        self.body.addWidget(self._figures)
        self.body.addWidget(self.findings)
        self.body.addWidget(self.what_next)
        for card in (self._matrix_card, self.mistakes, self.shortcuts, self.reliability, self.dial):
            self.body.addWidget(card)
        self.body.addWidget(self._classes_card)
        self.body.addWidget(self.time_machine)
        self.body.addWidget(self.changes)
        self.body.addWidget(self.share)
        self.body.addStretch(1)
        self.show_evaluation(None)
        self.show_other_figures(())

    def set_theme(self, theme: Theme) -> None:
        """Shade in this theme's colours."""
        self.matrix.set_theme(theme)
        self.reliability.set_theme(theme)
        self.time_machine.set_theme(theme)
        self.changes.set_theme(theme)
        self.dial.set_theme(theme)

    def drain(self) -> None:
        """Return when no thread of this page works any more."""
        self.mistakes.grid.thumbnails.drain()
        self.time_machine.grid.thumbnails.drain()
        self.shortcuts.grid.thumbnails.drain()
        self.changes.maps.grid.thumbnails.drain()

    @property
    def has_figures(self) -> bool:
        """Whether the page shows the figures of a model."""
        return self._has_figures

    @property
    def is_like_guessing(self) -> bool:
        """Whether the open model is no better than guessing."""
        return self._is_like_guessing

    @property
    def has_mistakes(self) -> bool:
        """Whether these figures count a picture that was answered wrongly."""
        return self._has_mistakes

    def offer_export(self, *, is_possible: bool) -> None:
        """Offer to write the open model for other programs, while there is one."""
        self._export_button.setEnabled(is_possible)

    def show_model(self, model: ModelSummary | None) -> None:
        """Say whose figures these are; None where no model is open."""
        self._model.setText(texts.results_model_sentence(model) if model is not None else "")
        self._model.setVisible(model is not None)

    def show_other_figures(self, others: Sequence[Message]) -> None:
        """Say which other figures the person has read, and why they differ; none puts the section away."""
        clear_layout(self._others.body)
        for number, one in enumerate(others):
            self._others.body.addWidget(make_label(sentence(one), name=f"other_figure_{number}"))
        self._others.setVisible(bool(others))

    def show_scores(self, scores: PictureScores | None) -> None:
        """Show the pictures behind the figures; None where they are not known."""
        self.mistakes.show_scores(scores)
        self.reliability.show_scores(scores)
        self.changes.show_scores(scores)
        self.dial.show_scores(scores)

    def show_time_machine(self, machine: TimeMachine | None) -> None:
        """Show the run of the open model epoch by epoch; None where it is not known."""
        self.time_machine.show_machine(machine)
        self.mistakes.offer_pins(machine.paths if machine is not None else ())

    def _pin(self, paths: list[str]) -> None:
        self.time_machine.pin(paths)
        self.bring_into_sight(self.time_machine.grid)

    def _show_pins(self) -> None:
        """Show the pinned validation pictures, and bring them into sight."""
        self.time_machine.show_pinned()
        self.bring_to_top(self.time_machine)

    def show_cell(self, true_index: int, answered_index: int) -> None:
        """Show the pictures of one cell of the confusion matrix, and bring them into sight."""
        self.matrix.choose(true_index, answered_index)
        self.mistakes.show_cell(true_index, answered_index)
        self.bring_to_top(self.mistakes)

    def _open_cell(self, true_index: int, answered_index: int) -> None:
        """Show the first picture of a cell large, if there is one; the arrow keys go through the others."""
        self.show_cell(true_index, answered_index)
        if self.mistakes.grid.pictures:
            self.mistakes.open_preview(0)

    def see_mistakes(self) -> None:
        """Show every mistake, and bring them into sight."""
        self.mistakes.show_mistakes()
        self.bring_to_top(self.mistakes)

    def _show_unsure(self, pictures: tuple[ScoredPicture, ...], words: str) -> None:
        """Show the pictures that would go to the person where the mistakes are, and bring them into sight."""
        self.matrix.clear_choice()
        self.mistakes.show_chosen(pictures, words, tr("Pictures that go to you"))
        self.bring_to_top(self.mistakes)

    def set_recent(self, models: tuple[str, ...]) -> None:
        """Offer models that were opened before, while there are no figures."""
        self.recent.offer((), models)
        self.recent.setVisible(not self._has_figures and self.recent.is_useful)

    def show_evaluation(self, evaluation: Evaluation | None) -> None:
        """Show the figures of the open model, or that there are none."""
        for card in self._cards:
            card.setVisible(evaluation is not None)
        self._empty.setVisible(evaluation is None)
        self.recent.setVisible(evaluation is None and self.recent.is_useful)
        self._has_figures = evaluation is not None
        self._has_mistakes = evaluation is not None and evaluation.accuracy < 1
        self._is_like_guessing = evaluation is not None and verdict_of(evaluation) is Verdict.LIKE_GUESSING
        self.what_next.offer_mistakes(are_there=self._has_mistakes)
        self._mistakes_button.setVisible(self._has_mistakes)
        self.set_missing("" if evaluation else tr(texts.RESULTS_MISSING))
        self._matrix_card.show_evaluation(evaluation)
        self.reliability.show_evaluation(evaluation)
        n_unknown = evaluation.n_unknown if evaluation is not None else None
        self.mistakes.show_unknown(n_unknown)
        self.dial.set_has_unknown(n_unknown is not None)
        if evaluation is None:
            self.reliability.show_scores(None)
            return
        self._accuracy.setText(decimal(evaluation.leading, ".1%"))
        words = tr("Balanced accuracy {accuracy:.1%}") if evaluation.counts_equally else tr("Accuracy {accuracy:.1%}")
        self._accuracy.setAccessibleName(words.format(accuracy=evaluation.leading))
        self._show_verdict(evaluation)
        self._accuracy_text.setText(texts.accuracy_sentence(evaluation))
        self._balanced.setText(texts.balanced_sentence(evaluation))
        self._confused.setText(texts.confused_sentence(evaluation))
        self._unknown.setText(texts.unknown_sentence(evaluation))
        self._unknown.setVisible(evaluation.n_unknown is not None)
        self._fill_table(evaluation)

    def _show_verdict(self, evaluation: Evaluation) -> None:
        """Say where a model is no good, before all else; the figure has its colour too."""
        verdict = verdict_of(evaluation)
        words, role = VERDICTS.get(verdict, ("", ""))
        self._verdict.setText(tr(words))
        self._verdict.setVisible(bool(words))
        set_role(self._verdict, role)
        set_role(self._accuracy, "number_bad" if verdict is Verdict.LIKE_GUESSING else "number")

    def _show_alarm(self, found: str) -> None:
        """Say beside the accuracy that it is not to be trusted, and where to read on."""
        words = tr("Careful, these figures may deceive. {found} See below: does it look at the right place?")
        self._alarm.setText(words.format(found=found) if found else "")
        self._alarm.setVisible(bool(found))

    def _fill_table(self, evaluation: Evaluation) -> None:
        self.classes.set_n_rows(len(evaluation.classes))
        for row, name in enumerate(evaluation.classes):
            report = evaluation.per_class[name]
            values = (name, str(report.n), _percent(report.recall), _percent(report.precision))
            self.classes.set_row(row, values, centred=True)


def _percent(fraction: float | None) -> str:
    return "-" if fraction is None else decimal(fraction, ".0%")
