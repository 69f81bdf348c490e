"""All answers: a few of them large, or all as pictures or as a table; filtered, sorted, and saved as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from tlgui.core.prediction import ModelSummary
from tlgui.views.predict.answer_card import PICTURE_PX, AnswerCard
from tlgui.views.predict.answer_list import (
    ALL,
    ANSWER,
    DOUBTFUL,
    FILE,
    KINDS,
    NEWEST,
    OF_CLASS,
    SURE,
    Answer,
    AnswerList,
    Arrangement,
    readable,
    said_to_be,
)
from tlgui.views.predict.answer_words import doubtful_words, how_many_words, picture_of
from tlgui.views.predict.answers_table import AnswersTable
from tlgui.views.predict.class_menu import ClassMenu
from tlgui.views.translation import marked, tr, tr_n
from tlgui.views.widgets.choice_box import ChoiceBox
from tlgui.views.widgets.lazy_pictures import LazyPictures
from tlgui.views.widgets.page import clear_layout, make_button, make_label, make_row, make_strip
from tlgui.views.widgets.picture_grid import GridPicture, PictureGrid
from tlgui.views.widgets.picture_menu import add_picture_actions
from tlgui.views.widgets.picture_preview import PicturePreview
from tlgui.views.widgets.thumbnails import ThumbnailLoader
from tlgui.views.widgets.undo_key import UndoKey
from tlgui.views.widgets.wrapping_row import WrappingRow

N_LARGE = 12
"""Answers that have a card of their own; a card costs a hundred times what a row costs, and a screen holds four."""
N_AT_ONCE = 300
"""Answers up to which each is shown as it comes..."""
PAUSE_MS = 250
"""...and how long the others wait for one another."""
LARGE, PICTURES, TABLE = "large", "pictures", "table"
WAYS = {LARGE: marked("Large"), PICTURES: marked("Pictures"), TABLE: marked("Table")}
SORTS = {
    "newest": (marked("Newest first"), NEWEST, False),
    "unsure": (marked("Least sure first"), SURE, False),
    "sure": (marked("Surest first"), SURE, True),
    "answer": (marked("By answer"), ANSWER, False),
    "file": (marked("By file name"), FILE, False),
}
"""Key -> words, column of the table, and whether the largest come first."""


class AnswersView(QWidget):
    """Shows the answers of a list in one of three ways, which look at the same order. Away while there is none.

    Signals:
        take_back_wanted(): what was said last about pictures is to be taken back.
        every_class_wanted(object): Paths of the pictures shown, for a table with each class's probability.
        save_wanted(object): the Answers that are shown are to be saved as a table.
        only_unsure_changed(bool): whether what goes to the person alone is shown.
        heat_wanted(object): the GridPicture whose heatmap is to be shown.
        heat_ready(object): the HeatmapReady that was wanted; emit it for an open preview.

    Attributes:
        answers: all of them.
        classes: offers to say what a picture is.
    """

    take_back_wanted = Signal()
    every_class_wanted = Signal(object)
    save_wanted = Signal(object)
    only_unsure_changed = Signal(bool)
    heat_wanted = Signal(object)
    heat_ready = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.answers = AnswerList()
        self._model: ModelSummary | None = None
        self.classes = ClassMenu(self)
        self._given: dict[str, str] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.show_waiting)
        self._way, self._is_chosen = LARGE, False
        self._thumbnails = ThumbnailLoader(PICTURE_PX, self)
        self.grid = PictureGrid("answers_grid", tr("Answered pictures: Enter shows one large"))
        self.table = AnswersTable()
        self._large = QVBoxLayout()
        self._large.setSpacing(10)
        self._more = make_label("", "muted", name="more_answers_label")
        self._saved = make_label("", "good", name="answers_saved_label")
        self._saved.hide()
        self._added = make_label("", name="answers_added_label")
        self._take_back = make_button(tr("Take back"), "take_answer_back_button")
        self._take_back.clicked.connect(self.take_back_wanted)
        self._added_row = make_strip(self._added, self._take_back)
        self._added_row.hide()
        UndoKey(self, self._take_back)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(10)
        self._bar = self._make_bar()
        for widget in (self._bar, self._saved, self._added_row):
            body.addWidget(widget)
        body.addLayout(self._large)
        for widget in (self._more, self.grid, self.table):
            body.addWidget(widget)
        self.grid.add_to_menu = lambda menu: self._add_classes(menu, self.grid.chosen_rows())
        self.table.add_to_menu = lambda menu: self._add_classes(menu, self.table.chosen_rows())
        self.grid.opened.connect(self.open_row)
        self.table.opened.connect(self.open_row)
        self.table.sort_wanted.connect(self._on_heading)
        self._show_all()

    @property
    def model(self) -> ModelSummary | None:
        """The one that is open."""
        return self._model

    @model.setter
    def model(self, model: ModelSummary | None) -> None:
        self._model = model
        self.grid.make_room_for(f"{name}, 100%" for name in (model.class_names if model is not None else ()))

    @property
    def way(self) -> str:
        """LARGE, PICTURES or TABLE."""
        return self._way

    @property
    def cards(self) -> list[AnswerCard]:
        """The large answers, in their order."""
        items = (self._large.itemAt(index) for index in range(self._large.count()))
        cards = (item.widget() for item in items if item is not None)
        return [card for card in cards if isinstance(card, AnswerCard)]

    def choose_way(self, way: str) -> None:
        """Show the answers in this way from now on, however many there are."""
        self._is_chosen = True
        self._set_way(way)

    def expect(self, n: int) -> None:
        """Say that so many pictures are answered together: many are not shown large, unless the person said so."""
        if n > N_LARGE and not self._is_chosen and self._way == LARGE:
            self._set_way(PICTURES)

    def add(self, answer: Answer) -> None:
        """Show one more answer where it belongs."""
        self._saved.hide()  # it has not this one
        self.answers.add(said_to_be(self._given)(answer))
        # Each one more has Qt lay out all of them: of thousands, several are put in at once.
        if len(self.answers) <= N_AT_ONCE or self._way == LARGE:
            self.show_waiting()
        elif not self._pause.isActive():
            self._pause.start()

    def show_waiting(self) -> None:
        """Show what was added since the last time."""
        self._pause.stop()
        waiting, self.answers.waiting = self.answers.waiting, []
        for answer in waiting:
            if self._way == LARGE:
                self.answers.show(answer)
                self._add_card(self.answers.shown.index(answer))
            else:
                view = self.grid if self._way == PICTURES else self.table
                with view.inserting(self.answers.place_of(answer)):
                    self.answers.show(answer)
        self._say()

    def show_newest(self) -> None:
        """Scroll back to where the newest answers are added, while they come first."""
        if self.answers.arrangement.column == NEWEST:
            self.grid.scrollToTop()
            self.table.scrollToTop()

    def refresh(self) -> None:
        """Show what is said of the same answers now, such as after the answer dial was turned."""
        before = [card.place for card in self.cards]
        if self._way == LARGE and before == [answer.place for answer in self.answers.shown[:N_LARGE]]:
            for card, answer in zip(self.cards, self.answers.shown, strict=False):
                card.show_answer(answer)
            self._say()
        else:
            self._show_all()

    def put_back(self, answers: Sequence[Answer]) -> None:
        """Show answers again that were taken away."""
        self.answers.put_back(map(said_to_be(self._given), answers))
        self.expect(len(answers))
        self._show_all()

    def clear(self) -> None:
        """Take all answers away, and what was chosen to be seen of them."""
        self.answers.clear()
        self._saved.hide()
        self._added_row.hide()
        self._is_chosen = False
        self._filter.clear()
        self._way = LARGE
        self.arrange(Arrangement())

    def arrange(self, arrangement: Arrangement) -> None:
        """Show others of the answers, or in another order."""
        was_unsure = self.answers.arrangement.kind == DOUBTFUL
        self.answers.arrange(arrangement)
        self.table.show_order(arrangement.column, is_descending=arrangement.is_descending)
        chosen = (arrangement.column, arrangement.is_descending)
        self._sort.show_key(*next(((key,) for key, (_, *by) in SORTS.items() if tuple(by) == chosen), ("", tr("-"))))
        self._show_all()
        is_unsure = arrangement.kind == DOUBTFUL
        if was_unsure != is_unsure:
            self.only_unsure_changed.emit(is_unsure)

    def show_only_unsure(self, only_unsure: bool) -> None:  # noqa: FBT001 - a slot
        """Show those that go to the person, or all."""
        kind = self.answers.arrangement.kind
        if only_unsure != (kind == DOUBTFUL):
            self.arrange(replace(self.answers.arrangement, kind=DOUBTFUL if only_unsure else ALL))

    def open_row(self, row: int) -> PicturePreview | None:
        """Show the picture of an answer that is shown large; None where it could not be read."""
        answer = self.answers.shown[row]
        return self._open(answer) if answer.prediction.best is not None else None

    def open_card(self, card: AnswerCard) -> PicturePreview:
        """Show the picture of a card large; the arrow keys then go through all that are shown."""
        return self._open(next(answer for answer in self.answers.shown if answer.place == card.place))

    def begin_search(self) -> None:
        """Have the person type what is to be found, while there are several answers."""
        if self._bar.isVisible():
            self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._filter.selectAll()

    def say_added(self, paths: Sequence[Path], class_name: str) -> None:
        """Say that these pictures count as a class from now on, and offer the way back."""
        self.show_given(self._given | dict.fromkeys(map(str, paths), class_name))
        words = tr_n(
            "1 picture counts as '{name}' from the next run on. tlgui keeps a copy of it; yours stays as it is.",
            "{n} pictures count as '{name}' from the next run on. tlgui keeps copies of them; yours stay as they are.",
            len(paths),
        )
        self._added.setText(words.format(name=class_name))
        self._added_row.show()

    def say_taken_back(self, paths: Sequence[Path]) -> None:
        """Show nothing of what was said about these pictures any more."""
        gone = set(map(str, paths))
        self.show_given({path: name for path, name in self._given.items() if path not in gone})
        self._added_row.hide()

    def show_given(self, given: Mapping[str, str]) -> None:
        """Show which classes the person has said pictures are of: path -> class."""
        if given != self._given:
            self._given = dict(given)
            self.answers.change(said_to_be(self._given))
            self.refresh()

    def say_saved(self, n: int, path: Path) -> None:
        """Say that so many answers were saved there."""
        words = tr_n("1 answer is saved in '{path}'.", "{n} answers are saved in '{path}'.", n)
        self._saved.setText(words.format(path=path))
        self._saved.show()

    def drain(self) -> None:
        """Return when no thread works any more."""
        self._pause.stop()
        for loader in (self._thumbnails, self.grid.thumbnails, self.table.thumbnails):
            loader.drain()
        self.grid.copier.drain()
        self.table.copier.drain()

    def _open(self, answer: Answer) -> PicturePreview:
        answers = readable(self.answers.shown)
        preview = PicturePreview(
            LazyPictures(answers, self._picture),
            answers.index(answer),
            self.window(),
            lambda menu, row: self.classes.add_submenu_to(menu, [Path(answers[row].prediction.path)]),
        )
        preview.heat_wanted.connect(self.heat_wanted)
        self.heat_ready.connect(preview.show_heat)
        preview.open()
        return preview

    def _picture(self, answer: Answer) -> GridPicture:
        return picture_of(answer.prediction, self.model, is_of_open_model=answer.is_of_open_model)

    def _make_bar(self) -> QWidget:
        bar = QWidget()
        lines = QVBoxLayout(bar)
        lines.setContentsMargins(0, 0, 0, 0)
        self._buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        for way, words in WAYS.items():
            button = make_button(tr(words), f"answers_{way}_button")
            button.setCheckable(True)
            button.toggled.connect(lambda is_on, way=way: self._on_way_toggled(way) if is_on else None)
            group.addButton(button)
            self._buttons[way] = button
        self._save = make_button("", "save_answers_button")
        self._save.clicked.connect(lambda: self.save_wanted.emit(tuple(self.answers.shown)))
        every_class = tr("A table, CSV or for Excel, with the probability of every class for each picture")
        self._every_class = make_button(tr("With every class..."), "every_class_button", help_text=every_class)
        self._every_class.clicked.connect(
            lambda: self.every_class_wanted.emit(tuple(Path(answer.prediction.path) for answer in self.answers.shown))
        )
        self._filter = QLineEdit()
        self._filter.setObjectName("answers_filter")
        self._filter.setPlaceholderText(tr("Find by file name or answer"))
        self._filter.setAccessibleName(tr("Find by file name or answer"))
        self._filter.setClearButtonEnabled(True)
        self._filter.setMinimumWidth(190)
        self._filter.textChanged.connect(self._on_text)
        self._kind = ChoiceBox("answers_kind", tr("Which answers are shown"), {})
        self._kind.chosen.connect(self._on_kind)
        self._kind.setMaximumWidth(340)  # a long class name leaves room to search; the tool tip has it whole
        self._sort = ChoiceBox("answers_sort", tr("Order of the answers"), {key: row[0] for key, row in SORTS.items()})
        self._sort.chosen.connect(self._on_sort)
        second = make_row(stretch=False)
        second.addWidget(self._filter, 1)
        second.addWidget(self._kind)
        second.addWidget(self._sort)
        lines.addLayout(WrappingRow(*self._buttons.values(), self._save, self._every_class))
        lines.addLayout(second)
        return bar

    def _on_way_toggled(self, way: str) -> None:
        """Take a way that was pressed, or toggled by a screen reader; what the program shows is no choice."""
        if way != self._way:
            self.choose_way(way)

    def _set_way(self, way: str) -> None:
        self._way = way
        self._show_all()

    def _show_all(self) -> None:
        """Fill the way that is seen, and empty the others, which then cost nothing."""
        for answer in self.answers.waiting:
            self.answers.show(answer)
        self.answers.waiting = []
        shown, way = self.answers.shown, self._way
        clear_layout(self._large)
        if way == LARGE:
            for row, answer in enumerate(shown[:N_LARGE]):
                self._large.insertWidget(row, self._card(answer))
        self.grid.show_pictures(LazyPictures(shown if way == PICTURES else [], self._picture))
        self.table.show_answers(shown if way == TABLE else [])
        self._say()

    def _add_card(self, row: int) -> None:
        if row >= N_LARGE:
            return
        self._large.insertWidget(row, self._card(self.answers.shown[row]))
        if self._large.count() > N_LARGE:
            last = self.cards[-1]
            self._large.removeWidget(last)
            last.hide()
            last.deleteLater()

    def _card(self, answer: Answer) -> AnswerCard:
        card = AnswerCard(answer, self._thumbnails)
        card.opened.connect(self.open_card)
        card.menu_wanted.connect(self._show_menu)
        card.classes_wanted.connect(self._show_classes)
        return card

    def menu_for(self, card: AnswerCard) -> QMenu:
        """Return the menu of a large answer."""
        menu = QMenu(self)
        opens = (lambda: self.open_card(card)) if card.prediction.best is not None else None
        paths = [Path(card.prediction.path)]
        add_picture_actions(menu, paths, self.grid.copier, opens)
        if opens is not None:
            self.classes.add_submenu_to(menu, paths)
        return menu

    def _add_classes(self, menu: QMenu, rows: Sequence[int]) -> None:
        answers = readable(self.answers.shown[row] for row in rows)
        if answers:
            self.classes.add_submenu_to(menu, [Path(answer.prediction.path) for answer in answers])

    def _show_classes(self, card: AnswerCard, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.classes.add_to(menu, [Path(card.prediction.path)])
        menu.popup(place)

    def _show_menu(self, card: AnswerCard, place: QPoint) -> None:
        menu = self.menu_for(card)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _say(self) -> None:
        """Say how many there are and how many of them are shown."""
        n, n_shown = len(self.answers), len(self.answers.shown)
        self.setVisible(n > 0)
        self._bar.setVisible(n > 1)
        for way, button in self._buttons.items():
            button.setChecked(way == self._way)
        self._save.setText(tr_n("Save 1 answer as CSV...", "Save {n} answers as CSV...", n_shown))
        self._save.setAccessibleName(self._save.text())
        self._save.setEnabled(n_shown > 0)
        self._every_class.setEnabled(n_shown > 0 and self.model is not None)
        self._offer_kinds()
        words = how_many_words(n, n_shown, N_LARGE if self._way == LARGE else None)
        if self.answers.arrangement.kind == DOUBTFUL:
            words = f"{words} {doubtful_words(self.model)}".lstrip()
        self._more.setText(words)
        self._more.setVisible(bool(words))
        self.grid.setVisible(self._way == PICTURES and n_shown > 0)
        self.table.setVisible(self._way == TABLE and n_shown > 0)

    def _offer_kinds(self) -> None:
        counts = self.answers.class_counts
        offered = {key: tr(words) for key, words in KINDS.items()}
        offered |= {OF_CLASS + name: tr("Class {name}").format(name=name) for name in sorted(counts)}
        if self._kind.count() < len(offered) or not counts:
            self._kind.offer(offered)
        self._kind.show_key(self.answers.arrangement.kind)

    def _on_text(self, text: str) -> None:
        self.arrange(replace(self.answers.arrangement, text=text.strip()))

    def _on_kind(self, kind: str) -> None:
        self.arrange(replace(self.answers.arrangement, kind=kind))

    def _on_sort(self, key: str) -> None:
        if key in SORTS:
            _, column, is_descending = SORTS[key]
            self.arrange(replace(self.answers.arrangement, column=column, is_descending=is_descending))

    def _on_heading(self, column: int, is_descending: bool) -> None:  # noqa: FBT001 - a slot
        self.arrange(replace(self.answers.arrangement, column=column, is_descending=is_descending))
