"""In a made-up language with longer words every page still says everything, and nothing is cut off.

Each text that passes through the translation comes back accented and between brackets. What was opened has names
without Latin letters, so a plain vowel on the screen is a text that no translator would ever see.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from conftest import draw_shape
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QPushButton
from translations import all_texts
from window_texts import PaintedTexts, clipped_in, texts_of

from tlgui.app.application import Application
from tlgui.core.advice import Domain, Similarity, advise
from tlgui.core.backbones import find_backbone, load_catalogue
from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset, Picture, Problem, ScanProgress
from tlgui.core.evaluation import evaluation_from_counts
from tlgui.core.events import (
    BatchDone,
    EpochDone,
    Notice,
    Paused,
    PhaseStarted,
    Preparing,
    RunFailed,
    RunFinished,
    RunStarted,
)
from tlgui.core.interrupted_runs import InterruptedRun
from tlgui.core.known_answers import KnownAnswer, KnownNames
from tlgui.core.layer_table import LayerRow, LayerTable
from tlgui.core.licences import NAMES
from tlgui.core.messages import say
from tlgui.core.prediction import ModelSummary, Prediction, Score
from tlgui.core.short_list import short_list
from tlgui.core.spoken_names import spoken_name
from tlgui.core.states import SessionState
from tlgui.engine.door.requests import (
    EstimateReady,
    Failure,
    FetchEnded,
    FetchProgress,
    LearningRatesReady,
    PredictionReady,
    SamplesProgress,
)
from tlgui.paths import data_dir, runs_dir
from tlgui.session.gpu.gpu_advice import NvidiaGpu, TorchInside, gpu_advice
from tlgui.session.runner import InlineRunner
from tlgui.views.languages import PSEUDO_VARIABLE
from tlgui.views.model import backbone_list
from tlgui.views.theme import DARK, LIGHT, Theme, apply_theme
from tlgui.views.translation import CONTEXT, PseudoTranslator, pseudo, sentence
from tlgui.views.widgets.dialogs import CloseDialog
from tlgui.views.widgets.page import make_label

LONG_MS = 120_000
CLASSES = ("μήλα", "αχλάδια", "κεράσια με πολύ μακρύ όνομα")
BLOCKS = ("stem", "stage1", "stage2", "stage3", "stage4", "head")
PAGES = ("pictures", "model", "train", "results", "predict", "runs")

CATALOGUE = load_catalogue()
TIMMS = {name: find_backbone(name) for name in ("timm:test_vit.r160_in1k", "timm:convnext_tiny.in12k_ft_in1k")}
"""A few of timm's networks stand for all: to look through the names of all takes long."""
SHORT_LIST = short_list((), has_timm=True)
EXCEPTIONS = {
    "networks, their families and the licences of their weights are called the same everywhere": (
        *CATALOGUE,
        *map(spoken_name, CATALOGUE),
        *TIMMS,
        *{backbone.family for backbone in (*CATALOGUE.values(), *TIMMS.values())},
        *{backbone.default_weights.licence for backbone in TIMMS.values()} - {""},
        *{weights.licence for backbone in CATALOGUE.values() for weights in backbone.weights if weights.licence},
        *{offer.backbone.name for offer in SHORT_LIST},
        *{offer.network for offer in SHORT_LIST},
        *{offer.backbone.default_weights.licence for offer in SHORT_LIST} - {""},
    ),
    "torchvision's and torch's names of the parts of a network": (
        *{block for backbone in CATALOGUE.values() for block in backbone.blocks},
        "head",
        "timm",
    ),
    "the program's name": ("tlgui",),
    "hosts that weights are fetched from, their licence, and who published figures": (
        "download.pytorch.org",
        "huggingface.co",
        *NAMES.values(),
        "results-imagenet.csv",
        "torchvision",
    ),
    "suffixes and names of files": ("png", "model.safetensors"),
    "keys as they are written on the keyboard": ("Ctrl+V",),
    "the drawing of an example folder, as its file system has it": ("fruit", "apples", "bananas", "oranges"),
}
TORCH_NAMES = re.compile(r"layer_table (cell|tool tip) in column [0-2]$|sidebar_status_model text$")
"""Name, kind and block of a layer are torch's; the name of a network may be cut short."""
NUMBER = re.compile(r"\d[\d.]*e[-+]?\d+")
"""Learning rates are written alike everywhere."""
PLAIN = re.compile(r"[aeiouyAEIOUYcnsz]")
LATIN, INNERMOST = re.compile(r"[A-Za-z]"), re.compile(r"\[[^\[\]]*\]")


DATA = re.compile(
    "|".join(
        rf"(?<![^\W\d_]){re.escape(word)}(?![^\W\d_])"
        for word in sorted({word for words in EXCEPTIONS.values() for word in words}, key=len, reverse=True)
    )
)


@cache  # the same thousands of texts are looked at again and again
def is_untranslated(text: str) -> bool:
    text = DATA.sub("", NUMBER.sub("", text.replace("&", "")))
    if PLAIN.search(text):
        return True
    if text.endswith("…"):
        return False  # the closing bracket is cut off
    while (outside := INNERMOST.sub("", text)) != text:
        text = outside
    return bool(LATIN.search(text))


def dataset(root: Path, n_problems: int = 0) -> Dataset:
    pictures = tuple(Picture(root / CLASSES[i % 3] / f"{i}.png", i % 3) for i in range(30))
    problems = tuple(Problem("unreadable", root / "1", say("duration.minutes", n=3)) for _ in range(n_problems))
    return Dataset(root, CLASSES, pictures, problems, n_found=30 + n_problems)


class Screen:
    """The window, driven by hand, and what is wrong with what it shows."""

    def __init__(self, application, root: Path, painted: PaintedTexts):
        self.window, self._application, self._painted = application.window, application, painted
        self.session = application.session
        self._places = (str(root), str(root.parent), str(runs_dir()), str(data_dir() / "weights"))

    def escaped(self, window=None) -> list[str]:
        """Return the texts that did not pass through the translation."""
        shown = [*texts_of(window or self.window), *(("painted", text) for text in self._painted.texts)]
        return sorted(
            {f"{place}: {text!r}" for place, text in shown if self._escapes(text) and not TORCH_NAMES.search(place)}
        )

    def _escapes(self, text: str) -> bool:
        for place in self._places:
            text = text.replace(place, "")
        return is_untranslated(text)

    def cut_off(self, window=None) -> list[str]:
        """Return what has less room than it needs."""
        for _ in range(10):  # a text that got longer is laid out from the inside to the outside
            QApplication.processEvents()
            self._painted.clipped.clear()
            (window or self.window).grab()
            if not (
                clipped := {*clipped_in(window or self.window), *map("painted: {!r}".format, self._painted.clipped)}
            ):
                break
        return sorted(clipped)

    def check_switching(self):
        """Speak English and then the pseudo-language again, in the window as it is."""
        before = self._texts()
        with pytest.MonkeyPatch.context() as patch:
            patch.delenv(PSEUDO_VARIABLE)
            self._application.speak("en")
            left = [f"{place}: {text!r}" for place, text in self._texts() if "~" in text]
            assert not left, "stayed as they were:\n" + "\n".join(left)
        self._application.speak("")
        pairs = zip(self._texts(), before, strict=True)
        changed = [f"{place}: {text!r}, was {other!r}" for (place, text), (_, other) in pairs if text != other]
        assert not changed, "came back as others:\n" + "\n".join(changed)

    def _texts(self):
        QApplication.processEvents()
        self._painted.texts.clear()
        self.window.grab()
        return [*texts_of(self.window), *(("painted", text) for text in self._painted.texts)]

    def set_theme(self, theme: Theme):
        apply_theme(self._application._app, theme)
        self.window.set_theme(theme)

    def check(self, window=None):
        assert not (escaped := self.escaped(window)), "\n".join(escaped)
        assert not (cut_off := self.cut_off(window)), "\n".join(cut_off)


def texts_asked_for(monkeypatch) -> set[str]:
    """Note every text that the window asks a translation for."""
    asked = set()

    def translate(_translator, context, source, _comment=None, _n=-1):
        if context == CONTEXT and re.search("[A-Za-z]", source):
            asked.add(source)
        return pseudo(source)

    monkeypatch.setattr(PseudoTranslator, "translate", translate)
    return asked


@pytest.fixture
def screen(qtbot, qapp, monkeypatch, tmp_path):
    monkeypatch.setenv(PSEUDO_VARIABLE, "1")
    monkeypatch.setattr(backbone_list, "load_timm_catalogue", lambda: TIMMS)
    asked = texts_asked_for(monkeypatch)
    painted = PaintedTexts(monkeypatch)
    application = Application(qapp, make_runner=InlineRunner)
    application.window.resize(1280, 720)
    application.window.show()
    root = tmp_path / "δοκιμή"
    yield Screen(application, root, painted)
    application.window.set_busy(False)
    application.window.close()
    application.dispose()
    unknown = asked - all_texts().keys()
    assert not unknown, f"translators are not given {sorted(unknown)}"


def phase(index: int, name: str, first_epoch: int, *, frozen: tuple[str, ...] = ()) -> PhaseStarted:
    learning = tuple(block for block in BLOCKS if block not in frozen)
    return PhaseStarted(index, name, 10, learning, frozen, dict.fromkeys(learning, 1e-4), first_epoch)


def epochs(numbers: range, *, train_loss: float = 0.5, val_loss: float = 0.7):
    return [EpochDone(n, 0, train_loss / n, 0.9, val_loss * n, 0.8, 1e-3, 0.0, 50.0, 12.0) for n in numbers]


def finished(outcome: str) -> RunFinished:
    if outcome == "discarded":
        return RunFinished(outcome, None, None, None, None, None, None, 9.0)
    return RunFinished(outcome, 1, 0.4, 0.89, 0.8, 0.95, "/model", 300.0)


STARTED = RunStarted(
    {}, {"root": "/δοκιμή", "class_names": CLASSES, "n_train": 1200, "n_val": 240, "n_test": 0}, "2", "1", 20
)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_pages_that_are_still_empty_are_whole_in_both_themes(screen, theme):
    # All others need one only: the themes differ in colours alone, see tests/views/test_theme.py.
    screen.set_theme(theme)
    for page in PAGES:
        screen.window.show_page(page)
        screen.check()


def test_the_pictures_page_is_whole_with_a_folder_its_problems_and_a_broken_off_run(screen, tmp_path):
    pictures = screen.window.pictures
    pictures.resume_card.offer(InterruptedRun(tmp_path, "μήλα", 3, 20))
    shown = dataset(tmp_path / "δοκιμή", n_problems=40)
    pictures.show_dataset(shown)
    pictures.relabel_card.show_dataset(shown)
    pictures.resize_card.show()
    pictures.resize_card.show_cut("crop", None)
    screen.check()
    pictures.drain()


def test_the_pictures_page_is_whole_while_it_looks_and_draws_and_with_what_was_opened_before(screen, tmp_path):
    window = screen.window
    window.set_recent((str(tmp_path / "α"),), (str(tmp_path / "β" / "1"),))
    window.set_weights_folder(str(tmp_path / "γ"))
    window.set_looks_for_updates(True, can_look=True)
    for state in SessionState:
        window.set_state(state)
        screen.check()
    window.pictures.show_scan_progress(ScanProgress(3, 1000))
    screen.check()
    window.pictures.show_samples_progress(SamplesProgress(3, 10))
    screen.check()


def test_the_model_page_is_whole_with_everything_unfolded(screen):
    window = screen.window
    window.show_page("model")
    for name in ("more_choices_fold", "advanced_fold", "layers_fold", "augmentation_sheet_fold"):
        window.findChild(QPushButton, name).click()
    rows = (
        LayerRow("conv1", "Conv2d", "stem", (3, 224, 224), (64, 112, 112), 9408, 118_000_000, (False, True)),
        LayerRow("fc", "Linear", "head", (512,), (3,), 1539, 1536, (True, True)),
    )
    window.model.show_layers(LayerTable("resnet18", 224, ("Head only", "Fine-tuning"), rows))
    window.model.set_dataset_size(1200, 3)
    screen.check()
    window.model.show_estimates(EstimateReady(dict.fromkeys(CATALOGUE, 700.0), 41.0))
    window.model.show_rate_progress(Preparing("learning rates", 1, 3))
    screen.check()
    window.model.show_learning_rates(LearningRatesReady(1e-3, 2e-5))
    screen.check()
    window.model.show_learning_rates(LearningRatesReady(None, None))
    screen.check()
    screen.check_switching()


def test_the_advice_is_whole_in_each_cell_of_the_table(screen, tmp_path):
    window = screen.window
    window.show_page("model")
    card, few = window.model.advice, dataset(tmp_path / "δοκιμή")
    card.begin()
    card.show_progress(Preparing("similarity", 3, 40))
    screen.check()
    card.end(was_cancelled=True)
    screen.check()
    config = TrainConfig()
    card.set_config(config)
    for data in (few, replace(few, pictures=few.pictures * 20)):
        for similarity in (Similarity(36, 40), Similarity(26, 40), Similarity(12, 40)):
            card.show_advice(advise(config, data, similarity.domain, similarity))
            screen.check()
        for domain in (Domain.UNKNOWN, Domain.DRAWINGS, Domain.NOTHING):
            card.show_advice(advise(config, data, domain))
            screen.check()


def test_what_the_network_knows_is_whole(screen, tmp_path):
    window = screen.window
    window.show_page("model")
    card = window.model.knows
    card.begin("resnet18")
    dialog = window.findChild(QDialog, "knows_dialog")
    screen.check(dialog)
    for among in ((), CLASSES[:1], CLASSES):
        card.show_names(KnownNames("resnet18", 1000, among, 3, is_certain=False))
        screen.check(dialog)
    scores = tuple(Score(name, 0.3) for name in CLASSES)
    card.show_answer(KnownAnswer(str(tmp_path / "δ.png"), CLASSES[2], scores))
    card.show_answer(KnownAnswer(str(tmp_path / "δ.png"), CLASSES[1], error=say("duration.minutes", n=1)))
    card.end(was_answered=True)
    screen.check(dialog)
    dialog.reject()


@pytest.mark.parametrize("schedule", ["features", "finetune", "gradual", "scratch"])
def test_the_model_page_is_whole_with_each_schedule(screen, schedule):
    window = screen.window
    window.show_page("model")
    window.findChild(QPushButton, f"schedule_{schedule}").click()
    screen.check()


def test_the_model_page_is_whole_while_weights_are_fetched_and_when_they_do_not_come(screen, tmp_path):
    model = screen.window.model
    screen.window.show_page("model")
    model.begin_fetching("resnet18")
    screen.check()
    for progress in (FetchProgress("resnet18", 1_000_000, 0), FetchProgress("resnet18", 20_000_000, 46_000_000)):
        model.show_fetch_progress(progress)
        screen.check()
    failure = Failure(say("title.download"), say("duration.minutes", n=1))
    model.end_fetching(FetchEnded("resnet18", failure, was_cancelled=False))
    screen.check()


def test_the_training_page_is_whole_from_the_first_event_to_the_last(screen):
    window = screen.window
    window.show_page("train")
    training = window.train
    training.begin("μήλα")
    window.set_state(SessionState.TRAINING)
    training.show_queue(["1", "2"])
    notice = Notice("left_out", say("duration.minutes", n=2))
    steps = [
        STARTED, phase(0, "Head only", 1, frozen=BLOCKS[:-1]), BatchDone(1, 3, 10, 0.9), *epochs(range(1, 2)), notice,
        phase(1, "Unfreeze step 1 of 4", 11, frozen=BLOCKS[:2]), *epochs(range(11, 13)),
        phase(2, "Fine-tuning", 11), BatchDone(11, 1, 10, 0.3), *epochs(range(11, 16)), Paused(),
    ]  # fmt: skip
    for event in steps:
        training.show_event(event)
        screen.check()
    window.set_state(SessionState.STOPPING)
    screen.check()
    screen.check_switching()


@pytest.mark.parametrize("outcome", ["completed", "stopped", "discarded"])
def test_the_training_page_is_whole_at_each_end(screen, outcome):
    window = screen.window
    window.show_page("train")
    for event in (STARTED, phase(0, "From scratch", 1), *epochs(range(1, 4)), finished(outcome)):
        window.train.show_event(event)
    window.set_state(SessionState.TRAINED)
    screen.check()


def test_the_training_page_is_whole_when_a_run_fails(screen):
    screen.window.show_page("train")
    screen.window.train.show_event(RunFailed(say("title.diverged"), say("duration.hours", n=2)))
    screen.check()


def test_the_results_page_is_whole_with_figures(screen):
    screen.window.show_page("results")
    for confusion in (((9, 1, 0), (0, 12, 3), (0, 0, 7)), ((9, 0, 0), (0, 12, 0), (0, 0, 0))):
        screen.window.results.show_evaluation(evaluation_from_counts(confusion, CLASSES, loss=0.31))
        screen.check()


def test_the_predict_page_is_whole_with_answers_and_what_it_says_of_the_clipboard(screen, tmp_path):
    predict = screen.window.predict
    screen.window.show_page("predict")
    predict.show_model(ModelSummary("/1", CLASSES, "resnet18", "linear", "imagenet", "", 96, 24, 0.9, 0.8, 0.97, 224))
    predict.begin(0, 3)
    screen.check()
    scores = tuple(Score(name, 1 / 3) for name in CLASSES)
    predict.show_prediction(0, PredictionReady(Prediction(str(tmp_path / "1.png"), scores), 1, 3))
    screen.check()
    QApplication.clipboard().clear()  # of what earlier tests left there
    predict.paste()
    screen.check()
    predict.drain()


def test_the_error_dialog_is_whole(screen):
    screen.window.show_error(say("title.any"), say("gpu.no_driver"), say("gpu.try_again"), "[Traceback]".swapcase())
    dialog = screen.window.findChild(QDialog, "error_dialog")
    dialog.findChild(QPushButton, "error_details_button").click()
    screen.check(dialog)
    dialog.close()


def test_the_question_when_closing_is_whole(screen, qtbot):
    dialog = CloseDialog(screen.window)
    dialog.show()
    screen.check(dialog)
    dialog.close()


def test_the_dialog_about_the_gpu_is_whole(screen):
    dialog = screen.window.show_gpu_dialog("", "")
    advice = gpu_advice(NvidiaGpu(535, 6.1), TorchInside("2.15", None), system="linux")
    screen.check(dialog)
    dialog.show_advice(sentence(advice.sentence), can_choose=True, can_fetch=True)
    dialog.begin_fetching()
    screen.check(dialog)
    dialog.close()


@pytest.mark.parametrize("action", ["about", "discard"])
def test_a_message_box_is_whole(screen, monkeypatch, action, qtbot):
    window = screen.window
    if action == "about":
        window._show_about()
        box = window.findChild(QMessageBox, "notice_dialog")
        screen.check(box)
        box.close()
        return
    boxes = []

    def look(box):
        boxes.append(box)
        box.show()
        screen.check(box)
        box.hide()
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "exec", look)
    window.train._on_discard_clicked()
    assert boxes


def test_a_text_that_escaped_and_one_without_room_are_found(screen):
    label = make_label("Never translated", name="forgotten")
    label.setWordWrap(False)
    label.setParent(screen.window)
    label.setGeometry(0, 0, 20, 20)
    label.show()
    assert any("Never translated" in line for line in screen.escaped())
    assert any("Never translated" in line for line in screen.cut_off())


def test_a_real_run_from_the_folder_to_the_answer_is_whole(screen, qtbot, quick_config, tmp_path):
    window, session = screen.window, screen.session
    screen.set_theme(DARK)
    root = tmp_path / "δοκιμή"
    for index, (name, kind) in enumerate(zip(CLASSES, ("discs", "squares", "discs"), strict=True)):
        (root / name).mkdir(parents=True)
        for number in range(7 - index):
            draw_shape(kind, number).save(root / name / f"{number}.png")
    (root / CLASSES[0] / "9.png").write_bytes(b"\0")
    (root / "χωρίς εικόνες").mkdir()
    (root / "1.png").write_bytes(b"\0")
    window.pictures.folder_chosen.emit(root)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    screen.check()
    session.draft.adopt(quick_config.replace(schedule="scratch"))
    for page in ("model", "train"):
        window.show_page(page)
        screen.check()
    window.findChild(QPushButton, "start_button").click()
    qtbot.waitUntil(lambda: session.state is SessionState.TRAINED, timeout=LONG_MS)
    screen.check()
    window.show_page("results")
    screen.check()
    window.show_page("predict")
    with qtbot.waitSignal(window.predict.all_answered, timeout=LONG_MS):
        window.predict.pictures_dropped.emit((root / CLASSES[0],))
    screen.check()
    # Shortcuts are looked for behind a run's end: what that says may change while the languages are switched.
    qtbot.waitUntil(lambda: window.findChild(QLabel, "shortcut_rest_label") is not None, timeout=LONG_MS)
    screen.check_switching()
