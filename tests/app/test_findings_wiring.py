"""What a run says when it has ended, from its folder to the buttons and the draft."""

from pathlib import Path

import pytest
from damaged_models import GOOD
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.cli import run as tlgui
from tlgui.core.config import AUGMENT_PRESETS
from tlgui.core.curve_findings import Finding, FindingKind, Remedy
from tlgui.core.history_csv import EpochFigures
from tlgui.core.messages import say
from tlgui.core.states import SessionState

IMPROVING = Finding(
    FindingKind.IMPROVING, say("curves.improving"), Remedy(say("curves.more_epochs", n=10), {"finetune_epochs": 11})
)
ALIKE = Finding(
    FindingKind.ALIKE,
    say("curves.alike", first="a", second="b", n=3, total=4),
    Remedy(say("curves.show_them"), cell=(0, 1)),
)
OVERFITTING = Finding(
    FindingKind.OVERFITTING,
    say("curves.overfitting", epoch=3),
    Remedy(say("curves.more_augmentation"), {"augment": AUGMENT_PRESETS["strong"]}),
)


@pytest.fixture
def told(monkeypatch):
    """Let every run say the same; keep what it was asked with."""
    asked = []

    def findings_of(epochs, config, evaluation):
        asked.append((epochs, config, evaluation))
        return IMPROVING, ALIKE

    monkeypatch.setattr("tlgui.core.run_findings.findings_of", findings_of)
    return asked


def test_after_a_run_both_pages_say_it_and_the_buttons_act(application, qtbot, pictures_folder, quick_config, told):
    window, session = application.window, application.session
    session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY)
    session.draft.adopt(quick_config)
    session.start_training(quick_config)
    qtbot.waitUntil(lambda: session.state is SessionState.TRAINED, timeout=60_000)
    qtbot.waitUntil(lambda: "still getting better" in window.train.findings.words)
    assert window.results.findings.words == window.train.findings.words
    labels = window.results.findChildren(QLabel)
    others = [label.text() for label in labels if label.objectName().startswith("other_figure_")]
    assert any("of the training pictures, in the same epoch" in words for words in others)
    epochs, config, evaluation = told[-1]
    assert [figures.epoch for figures in epochs] == [1, 2]
    assert all(isinstance(figures, EpochFigures) for figures in epochs)
    assert config.backbone == quick_config.backbone
    assert evaluation is not None

    before = session.draft.config
    window.show_page("train")
    qtbot.mouseClick(window.train.findChild(QPushButton, "train_remedy_0"), Qt.MouseButton.LeftButton)
    assert window.page == "model"
    assert session.draft.config.finetune_epochs == 11
    assert window.undo_bar.words == "Chosen for the next run: 10 more epochs."
    assert window.model.more.is_open, "where it is seen"
    window.undo_bar.undo()
    assert session.draft.config == before
    window.show_page("train")
    qtbot.mouseClick(window.train.findChild(QPushButton, "train_remedy_0"), Qt.MouseButton.LeftButton)
    session.draft.undo()
    assert session.draft.config == before
    assert window.undo_bar.words == "", "what else was chosen since would be taken back too"
    window.show_page("train")
    qtbot.waitUntil(lambda: "not kept" not in window.results.mistakes.words)
    qtbot.mouseClick(window.train.findChild(QPushButton, "train_remedy_1"), Qt.MouseButton.LeftButton)
    assert window.page == "results"
    assert "answered" in window.results.mistakes.words

    model = Path(session.model.path)
    assert session.open_model(GOOD)
    assert window.train.findings.words == "", "its buttons would act on the other model"
    assert session.open_model(model)
    qtbot.waitUntil(lambda: "still getting better" in window.train.findings.words)
    window.train.begin("next")
    assert not window.train.findings.isVisibleTo(window.train)
    window.results.findChild(QPushButton, "results_remedy_0").click()
    assert window.undo_bar.words != ""
    session.run_began.emit("next")
    assert window.undo_bar.words == "", "the run uses what was chosen"


def test_the_command_line_says_the_same_with_the_flag_to_try(
    pictures_folder, quick_config, tmp_path, monkeypatch, capsys
):
    monkeypatch.setattr("tlgui.core.run_findings.findings_of", lambda *_facts: (IMPROVING, ALIKE, OVERFITTING))
    flags = ["--backbone", "shufflenet_v2_x0_5", "--weights", "none", "--schedule", "features", "--head-epochs", "1"]
    flags += ["--device", "cpu", "--precision", "fp32", "--augment", "none"]
    assert tlgui(["train", str(pictures_folder), "--out", str(tmp_path / "run"), *flags]) == 0
    out = capsys.readouterr().out
    assert (
        "still getting better when it ended: the validation loss fell to the last epoch. Try: --finetune-epochs 11"
        in out
    )
    assert "'a' and 'b' look alike to it" in out
    assert "Try: --augment strong" in out
    assert "Other figures you have seen:\n  - " in out
    assert tlgui(["train", str(pictures_folder), "--out", str(tmp_path / "json"), "--json", *flags]) == 0
    assert "still getting better" not in capsys.readouterr().out
