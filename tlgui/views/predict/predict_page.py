"""The Predict page: drop pictures, read answers."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog

from tlgui.core.picture_suffixes import PICTURE_SUFFIXES
from tlgui.core.prediction import ModelSummary, Prediction
from tlgui.engine.door.requests import PredictionReady
from tlgui.paths import pasted_dir
from tlgui.views import texts
from tlgui.views.camera.camera_section import CameraSection
from tlgui.views.dropped import MODEL_SUFFIX
from tlgui.views.predict.answer_list import Answer, judged, kept, of_earlier_model, of_now, readable
from tlgui.views.predict.answer_words import what_became
from tlgui.views.predict.answers_view import N_LARGE, AnswersView
from tlgui.views.predict.earlier_row import EarlierRow
from tlgui.views.predict.fetch_bar import FetchBar
from tlgui.views.predict.passport_section import PassportSection
from tlgui.views.predict.unsure_row import UnsureRow
from tlgui.views.predict.watch_section import WatchSection
from tlgui.views.translation import tr
from tlgui.views.widgets.drop_area import DropArea
from tlgui.views.widgets.dropped_content import DroppedContent, content_of, has_content
from tlgui.views.widgets.explained import add_explanation
from tlgui.views.widgets.page import Page, make_button, make_label, make_strip
from tlgui.views.widgets.recent_card import make_models_card
from tlgui.views.widgets.wrapping_row import WrappingRow
from tlgui.views.words import joined

MOST_SHOWN = 80
"""Letters of a text that could not be used."""


class PredictPage(Page):
    """Takes pictures, shows answers, the newest first.

    Signals:
        pictures_dropped(object): tuple of Path, files and folders.
        shown(): the person has come to this page.
        cancel_requested(): answer no more of what was dropped.
        answer_shown(object): the PredictionReady that was just added.
        all_answered(): nothing that was dropped is being looked at any more.
        model_file_chosen(object): Path.
        export_requested(): the open model is to be written for other programs.
        labelling_requested(): the most useful pictures are to be chosen and labelled.
        sort_requested(): pictures are to be sorted into folders by the open model.
        table_requested(): a whole folder is to be answered into a table by the open model.
        drawn_wanted(): the pictures that the program has drawn for trying are to be answered.
        heat_wanted(object): the GridPicture whose heatmap is to be shown.
        heat_ready(object): the HeatmapReady that was wanted; emit it for an open preview.
        cleared(int, object): the person took so many answers off the list; calling the other brings them back.

    Attributes:
        fetch_bar: asks for leave to fetch pictures of the web.
        passport: what the open model's file says of itself.
        camera: its live picture, answered, and taken for a class.
        recent: models that were opened before, while none is open.
        watch: a folder whose new pictures are answered as they arrive.
        answers: all of them, as the person wants to see them.
    """

    pictures_dropped = Signal(object)
    shown = Signal()
    cancel_requested = Signal()
    answer_shown = Signal(object)
    all_answered = Signal()
    model_file_chosen = Signal(object)
    export_requested = Signal()
    labelling_requested = Signal()
    sort_requested = Signal()
    table_requested = Signal()
    drawn_wanted = Signal()
    heat_wanted = Signal(object)
    heat_ready = Signal(object)
    cleared = Signal(int, object)

    def __init__(self) -> None:
        super().__init__("predict", tr(texts.PREDICT_TITLE), tr(texts.PREDICT_PURPOSE))
        add_explanation(self.body, "predict", "probability", "none_of_these", "dial", "heatmap")
        self.set_missing(tr(texts.PREDICT_MISSING))
        self._drops: dict[int, tuple[int, int]] = {}
        """Number of each drop that is being answered -> pictures answered, pictures in all."""
        self._waiting: set[int] = set()
        """Numbers of drops that wait for other work than answering what was dropped."""
        self._empty_drop = False
        self._n_looked_at = self._n_meant = self._n_others = 0
        """Of what was dropped since nothing was being answered: files with an answer, to be answered, no pictures."""
        self._n_answered = 0
        self._tells_counts = False
        """Whether it is said what became of all that was dropped: that changes with the answers on the list."""
        self._model: ModelSummary | None = None
        self._asked: dict[int, ModelSummary | None] = {}
        """Number of each drop that is being answered -> the model that answers it."""
        self._model_label = make_label("", "muted", name="model_label")
        self._model_label.hide()
        self._export_button = make_button(tr(texts.EXPORT_MODEL), "export_button")
        self._export_button.clicked.connect(self.export_requested)
        self._export_button.hide()
        self._sort_button = make_button(tr("Sort into folders..."), "sort_button")
        self._sort_button.clicked.connect(self.sort_requested)
        self._sort_button.hide()
        self._label_button = make_button(tr("Which to label next..."), "label_next_button")
        self._label_button.clicked.connect(self.labelling_requested)
        self._label_button.hide()
        self._table_button = make_button(tr("Folder into a table..."), "table_button")
        self._table_button.clicked.connect(self.table_requested)
        self._table_button.hide()
        self.body.addWidget(self._model_label)
        self._add_drop_area()
        self.fetch_bar = FetchBar()
        self.body.addWidget(self.fetch_bar)
        self.recent = make_models_card()
        self.recent.model_chosen.connect(self.model_file_chosen)
        self.body.addWidget(self.recent)
        self.body.addLayout(WrappingRow(self._table_button, self._sort_button, self._export_button, self._label_button))
        self.passport = PassportSection()
        self.passport.hide()
        self.body.addWidget(self.passport)
        self._introduction = make_label("", name="predict_introduction")
        self._introduction.hide()
        self._progress = make_label("", "muted", name="predict_progress_label")
        self._progress.hide()
        self._cancel_button = make_button(tr(texts.CANCEL_PREDICTING), "cancel_predicting_button")
        self._cancel_button.clicked.connect(self.cancel_requested)
        self._cancel_button.hide()
        self.camera = CameraSection(tr("Camera"), "camera", has_answers=True)
        self.camera.hide()
        self.body.addWidget(self.camera)
        self.watch = WatchSection()
        self.watch.hide()
        self.body.addWidget(self.watch)
        self._add_rows_above_answers()
        self.answers = AnswersView()
        self.answers.heat_wanted.connect(self.heat_wanted)
        self.heat_ready.connect(self.answers.heat_ready)
        self._unsure.only_unsure.connect(self.answers.show_only_unsure)
        self.answers.only_unsure_changed.connect(self._unsure.show_choice)
        self.body.addWidget(self.answers)
        self.body.addStretch(1)
        paste = QShortcut(QKeySequence.StandardKey.Paste, self)
        paste.activated.connect(self.paste)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.answers.begin_search)

    @property
    def n_answers(self) -> int:
        """Answers on the page, shown or not."""
        return len(self.answers.answers)

    @property
    def predictions(self) -> list[Prediction]:
        """What was answered, the newest drop first, each with its best scores."""
        return [answer.prediction for answer in self.answers.answers.in_order]

    @property
    def answered_paths(self) -> tuple[Path, ...]:
        """The pictures that could be read, the newest drop first."""
        return tuple(Path(answer.prediction.path) for answer in readable(self.answers.answers.in_order))

    def offer_export(self, *, is_possible: bool) -> None:
        """Offer to write the open model for other programs, while there is one."""
        self._export_button.setVisible(is_possible)

    def offer_labelling(self, *, is_possible: bool) -> None:
        """Offer to choose pictures to label, while there is a model and a folder that the labels can go to."""
        self._label_button.setVisible(is_possible)

    def offer_sorting(self, *, is_possible: bool) -> None:
        """Offer to sort pictures into folders, while there is a model."""
        self._sort_button.setVisible(is_possible)

    def offer_tables(self, *, is_possible: bool) -> None:
        """Offer to answer a whole folder into a table, while there is a model."""
        self._table_button.setVisible(is_possible)

    def offer_drawn(self, *, is_possible: bool) -> None:
        """Offer the pictures that the program has drawn for trying, while a model of the drawn classes is open."""
        self._drawn_button.setVisible(is_possible)

    def show_model(self, model: ModelSummary | None) -> None:
        """Say which model answers; what another one has answered is marked."""
        if model != self._model:
            self.answers.answers.change(of_earlier_model)
        self._model = self.answers.model = model
        self.answers.refresh()
        self.set_missing("" if model else tr(texts.PREDICT_MISSING))
        self.recent.setVisible(model is None and self.recent.is_useful)
        self._say_model()
        self._say_of_all()

    def show_dial(self, model: ModelSummary) -> None:
        """Judge the open model's answers by its answer dial, which was turned; their probabilities stay."""
        self._asked = {drop: model if asked == self._model else asked for drop, asked in self._asked.items()}
        self._model = self.answers.model = model
        self.answers.answers.change(judged(model.least_probability))
        self.answers.refresh()
        self._say_model()
        self._say_of_all()

    def set_recent(self, models: tuple[str, ...]) -> None:
        """Offer models that were opened before, while none is open."""
        self.recent.offer((), models)
        self.recent.setVisible(self._model is None and self.recent.is_useful)

    def begin(self, drop: int, n: int, *, is_waiting: bool = False) -> None:
        """Say that what was dropped is being looked at, or waits for other work; `drop` is its number."""
        if is_waiting:
            self._waiting.add(drop)
        if not self._drops:
            self._n_looked_at = self._n_meant = self._n_others = 0
        self._drops[drop] = (0, n)
        self._asked[drop] = self._model
        self._empty_drop = False
        self._show_progress()
        self.bring_into_sight(self._progress_row)

    def go_on(self, drop: int) -> None:
        """Say that a drop that waited is being looked at."""
        self._waiting.discard(drop)
        self._show_progress()

    def show_prediction(self, drop: int, ready: PredictionReady) -> None:
        """Add one answer, below those of the same drop."""
        self._n_answered += 1
        answer = Answer((-drop, self._n_answered), kept(ready.prediction))
        if self._asked.get(drop, self._model) != self._model:
            answer = of_earlier_model(answer)
        elif self._model is not None:  # its dial may have been turned since it was asked
            answer = judged(self._model.least_probability)(answer)
        self.answers.expect(ready.total)
        self.answers.add(answer)
        top = self._introduction if self._introduction.text() else self._progress_row
        if self._drops.get(drop, (0, 0))[0] == 0:  # the first of what was dropped: nobody has to look for it
            self.bring_to_top(top)
            self.answers.show_newest()
        elif ready.done <= N_LARGE:  # the list grows as high as it gets
            self.keep_at_top(top)
        self._drops[drop] = (ready.done, ready.total)
        self._n_others += ready.n_others
        self._show_progress()
        self._say_of_all()
        self.answer_shown.emit(ready)

    def end(self, drop: int, *, is_done: bool) -> None:
        """Say no more of a drop; one that is done and held no picture is told."""
        n_answered, total = self._drops.pop(drop, (0, 0))
        self._n_looked_at += n_answered
        self._n_meant += total if n_answered else 0
        self._asked.pop(drop, None)
        self._waiting.discard(drop)
        self.answers.show_waiting()
        self._empty_drop = is_done and n_answered == 0
        self._show_progress()
        if not self._drops:
            self.all_answered.emit()

    def _say_model(self) -> None:
        words = (texts.model_sentence(self._model), texts.dial_sentence(self._model)) if self._model else ()
        self._model_label.setText(joined(" ", filter(None, words)))
        self._model_label.setVisible(bool(words))

    def _say_of_all(self) -> None:
        """Say how many answers go to the person, and how many are of an earlier model."""
        answers = self.answers.answers
        self._clear_button.setEnabled(self.n_answers > 0)
        self._unsure.show_counts(answers.n_unsure, self.n_answers)
        self._earlier.show_count(answers.n_earlier, self.n_answers, has_model=self._model is not None)
        if self._tells_counts:
            self._show_progress()

    def _show_progress(self) -> None:
        self._cancel_button.setVisible(bool(self._drops))
        if self._drops:
            self._keep_room(is_kept=True)  # else all below would move under the pointer when the last answer comes
        done = sum(n_done for n_done, _ in self._drops.values())
        total = sum(n_total for _, n_total in self._drops.values())
        if not self._drops:
            n_unknown = self.answers.answers.n_unknown
            became = what_became(self._n_looked_at, self._n_meant, self._n_others, n_unknown)
            self._say(tr(texts.NO_PICTURES_DROPPED) if self._empty_drop else became)
            self._tells_counts = bool(became) and not self._empty_drop
        elif self._waiting.issuperset(self._drops):
            self._say(tr(texts.WAITS))
        elif done == 0:
            self._say(tr("Looking at what you gave..."))
        else:
            self._say(tr("{done} of {total} answered").format(done=done, total=total))

    def _keep_room(self, *, is_kept: bool) -> None:
        policy = self._cancel_button.sizePolicy()
        policy.setRetainSizeWhenHidden(is_kept)
        self._cancel_button.setSizePolicy(policy)

    def introduce(self, text: str) -> None:
        """Say above the answers what they are answers to; empty says nothing."""
        self._introduction.setText(text)
        self._introduction.setVisible(bool(text))

    def clear(self) -> None:
        """Take all answers away."""
        self.answers.clear()
        self._say_of_all()
        self._keep_room(is_kept=bool(self._drops))
        if not self._drops:
            self._say("")  # of answers that are gone

    def _on_clear(self) -> None:
        answers = tuple(self.answers.answers.in_order)
        self.clear()
        self._offer_back(answers)

    def _offer_back(self, answers: tuple[Answer, ...]) -> None:
        """Offer to show answers again that the person has just taken off the list."""
        model = self._model
        if answers:
            self.cleared.emit(len(answers), lambda: self._put_back(answers, model))

    def _put_back(self, answers: tuple[Answer, ...], model: ModelSummary | None) -> None:
        """Show answers again that were taken away while this model was open."""
        self.answers.put_back(of_now(answers, model, self._model))
        self._say_of_all()

    def paste(self) -> None:
        """Take files, a picture, or a text of paths or addresses from the clipboard."""
        mime = _clipboard_content()
        content = content_of(mime) if mime is not None else DroppedContent()
        if content:
            self.take_content(content)
        elif content.text:
            shown = content.text if len(content.text) <= MOST_SHOWN else f"{content.text[:MOST_SHOWN]}..."
            self._say(tr("'{text}' is no file on this computer and no address of the web.").format(text=shown))
        else:
            self._say(tr(texts.NOTHING_TO_PASTE))

    def take_content(self, content: DroppedContent) -> None:
        """Have answered what was dropped or pasted: files, a picture, or pictures of the web once that is agreed to."""
        if content.paths:
            self.take(content.paths)
        elif content.image is not None or content.encoded:
            self._take_picture(content)
        elif content.addresses:
            if not self._drops:
                self._say("")  # of what was pasted before
            self.fetch_bar.ask(content.addresses)
            self.bring_into_sight(self.fetch_bar)

    def drain(self) -> None:
        """Return when no thread of this page works any more."""
        self.answers.drain()

    def _take_picture(self, content: DroppedContent) -> None:
        folder = pasted_dir()
        # Nanoseconds: two pictures pasted within one second are two pictures.
        path = folder / f"pasted {time.strftime('%Y-%m-%d %H.%M.%S')} {time.time_ns() % 10**9:09d}.png"
        if content.save_picture(path):
            self.pictures_dropped.emit((path,))
        else:
            self._say(tr(texts.CANNOT_PASTE).format(folder=folder))

    def _say(self, text: str) -> None:
        self._tells_counts = False
        self._progress.setText(text)
        self._progress.setVisible(bool(text))

    def _add_rows_above_answers(self) -> None:
        """Add what is said of all answers: where they begin to come, it is in sight."""
        self._progress_row = make_strip(self._progress, self._cancel_button)
        self._earlier = EarlierRow()
        self._earlier.again_wanted.connect(self._answer_earlier_again)
        self._earlier.removal_wanted.connect(lambda: self._offer_back(tuple(self._take_earlier())))
        self._unsure = UnsureRow()
        for widget in (self._introduction, self._progress_row, self._earlier, self._unsure):
            self.body.addWidget(widget)

    def _take_earlier(self) -> list[Answer]:
        """Take the answers of models that were open before away, and return them."""
        earlier = self.answers.answers.take_earlier()
        self.answers.refresh()
        self._say_of_all()
        return earlier

    def _answer_earlier_again(self) -> None:
        self.pictures_dropped.emit(tuple(Path(answer.prediction.path) for answer in self._take_earlier()))

    def _add_drop_area(self) -> None:
        self.drop_area = DropArea(
            "predict_drop_area", tr(texts.PREDICT_DROP), tr(texts.PREDICT_DROP_EXPLANATION), has_content
        )
        choose = make_button(tr(texts.CHOOSE_PICTURES), "choose_pictures_button", kind="primary")
        paste = make_button(tr(texts.PASTE), "paste_button", help_text="Ctrl+V")
        open_model = make_button(tr(texts.OPEN_MODEL), "open_model_button")
        self._clear_button = make_button(tr(texts.CLEAR), "clear_answers_button")
        self._clear_button.setEnabled(False)
        self._drawn_button = make_button(tr("Try the drawn pictures"), "try_drawn_button")
        self._drawn_button.clicked.connect(self.drawn_wanted)
        self._drawn_button.hide()
        row = WrappingRow(choose, paste, self._drawn_button, open_model, self._clear_button, is_centred=True)
        self.drop_area.body.addLayout(row)
        self.drop_area.dropped.connect(lambda mime: self.take_content(content_of(mime)))
        choose.clicked.connect(self._choose_pictures)
        paste.clicked.connect(self.paste)
        open_model.clicked.connect(self._choose_model)
        self._clear_button.clicked.connect(self._on_clear)
        self.body.addWidget(self.drop_area)

    def take(self, paths: tuple[Path, ...]) -> None:
        """Have pictures and folders of them answered, and a model file opened."""
        models = [path for path in paths if path.suffix.lower() == MODEL_SUFFIX]
        pictures = tuple(path for path in paths if path not in models)
        if models:
            self.model_file_chosen.emit(models[0])
        if pictures:
            self.pictures_dropped.emit(pictures)

    def _choose_pictures(self) -> None:
        patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(PICTURE_SUFFIXES))
        kinds = f"{tr(texts.PICTURES_TITLE)} ({patterns})"
        chosen, _ = QFileDialog.getOpenFileNames(self, tr(texts.CHOOSE_PICTURES), "", kinds)
        if chosen:
            self.pictures_dropped.emit(tuple(map(Path, chosen)))

    def _choose_model(self) -> None:
        kinds = f"{tr('Model files')} (*{MODEL_SUFFIX})"
        chosen, _ = QFileDialog.getOpenFileName(self, tr(texts.OPEN_MODEL), "", kinds)
        if chosen:
            self.model_file_chosen.emit(Path(chosen))

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """Say that the page is seen."""
        super().showEvent(event)
        self.shown.emit()


def _clipboard_content() -> QMimeData | None:
    """Return what is on the clipboard; Qt gives None for an empty one, though its types deny it."""
    return QGuiApplication.clipboard().mimeData()
