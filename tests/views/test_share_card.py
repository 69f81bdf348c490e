"""Results passes on: the report is written where the person says, and can be opened."""

from pathlib import Path

import pytest
from damaged_models import GOOD
from pypdf import PdfReader
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPlainTextEdit, QPushButton


@pytest.fixture
def window_with_model(application, finished_run, tmp_path):
    assert application.session.open_model(tmp_path / "run" / "model.safetensors")
    application.window.show_page("results")
    return application


def card_of(application):
    return application.window.results.share


def label_of(card):
    return card.findChild(QLabel, "share_label").text()


def test_the_report_is_written_where_the_person_says(window_with_model, qtbot, monkeypatch, tmp_path):
    card, out = card_of(window_with_model), tmp_path / "for the boss"
    suggested, opened = [], []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda _p, _t, path, _k: (suggested.append(Path(path).name), (str(out), ""))[1]
    )
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())))
    button, open_button = (card.findChild(QPushButton, name) for name in ("report_button", "open_report_button"))
    assert not card.isHidden()
    assert open_button.isHidden()
    button.click()
    assert not button.isEnabled()
    qtbot.waitUntil(lambda: not open_button.isHidden())
    written = out.with_suffix(".html")
    assert suggested == ["Report on run.html"]
    assert str(written) in label_of(card)
    assert "validation pictures" in written.read_text(encoding="utf-8")
    open_button.click()
    assert opened == [written]


def test_a_file_that_the_systems_dialog_did_not_ask_about_stays(application, monkeypatch, tmp_path):
    card, asked = card_of(application), []
    card.report_requested.connect(asked.append)
    (tmp_path / "page.html").touch()
    for chosen in ("page", "page.html"):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, name=chosen: (str(tmp_path / name), ""))
        card.findChild(QPushButton, "report_button").click()
    assert asked == [tmp_path / "page 2.html", tmp_path / "page.html"]


def test_a_report_that_cannot_be_written_is_told(window_with_model, qtbot, tmp_path):
    card = card_of(window_with_model)
    with qtbot.waitSignal(window_with_model.session.failed) as told:
        card.report_requested.emit(tmp_path / "no such folder" / "page.html")
    assert told.args[0].message.key == "runs.cannot_be_written_there_is_no"
    assert card.findChild(QPushButton, "report_button").isEnabled()
    assert label_of(card) == ""
    for dialog in window_with_model.window.findChildren(object, "error_dialog"):
        dialog.accept()


def test_another_model_has_no_report_yet(window_with_model, qtbot, tmp_path):
    card = card_of(window_with_model)
    card.show_written(tmp_path / "page.html")
    assert window_with_model.session.open_model(tmp_path / "run" / "model.safetensors")
    assert card.findChild(QPushButton, "open_report_button").isHidden()


def test_without_a_model_there_is_nothing_to_pass_on(application):
    assert card_of(application).isHidden()


def test_the_run_is_shown_as_code_and_can_be_copied_and_saved(window_with_model, qtbot, monkeypatch, tmp_path):
    card, out = card_of(window_with_model), tmp_path / "my run"
    card.findChild(QPushButton, "code_button").click()
    window = window_with_model.window
    qtbot.waitUntil(lambda: window.findChild(QDialog, "code_dialog") is not None, timeout=20000)
    dialog = window.findChild(QDialog, "code_dialog")
    text = dialog.findChild(QPlainTextEdit, "code_text").toPlainText()
    assert "import torchvision" in text
    compile(text, "run.py", "exec")
    assert dialog.findChild(QLabel, "code_notes").isHidden()
    dialog.findChild(QPushButton, "code_copy_button").click()
    assert QGuiApplication.clipboard().text() == text
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog.findChild(QPushButton, "code_save_button").click()
    assert out.with_suffix(".py").read_text(encoding="utf-8") == text
    model = tmp_path / "run" / "model.safetensors"
    before = model.read_bytes()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(model), ""))
    dialog.findChild(QPushButton, "code_save_button").click()
    assert "belongs to a training run" in dialog.findChild(QLabel, "code_words").text()
    assert model.read_bytes() == before
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "run.py"), ""))
    dialog.findChild(QPushButton, "code_save_button").click()
    assert "cannot be written" in dialog.findChild(QLabel, "code_words").text()
    dialog.accept()


def test_code_asked_for_twice_is_shown_once_and_of_the_open_model_alone(
    window_with_model, qtbot, monkeypatch, tmp_path
):
    card, session, shown, tasks = card_of(window_with_model), window_with_model.session, [], []
    monkeypatch.setattr(card, "show_code", lambda *code: shown.append(code))
    submit = session.engine.submit
    monkeypatch.setattr(session.engine, "submit", lambda request: tasks.append(submit(request)) or tasks[-1])
    for _ in range(2):
        card.findChild(QPushButton, "code_button").click()
    qtbot.waitUntil(lambda: len(shown) == 1, timeout=20000)
    card.findChild(QPushButton, "code_button").click()
    with qtbot.waitSignal(tasks[-1].finished, timeout=20000):
        assert session.open_model(GOOD)
    assert len(shown) == 1


def test_what_the_code_cannot_repeat_is_said_beside_it(window_with_model):
    dialog = card_of(window_with_model).show_code("import torch", "The run was ended by hand.")
    assert "The run was ended by hand." in dialog.findChild(QLabel, "code_notes").text()
    assert not dialog.findChild(QLabel, "code_notes").isHidden()
    dialog.accept()


def test_the_report_as_pdf_is_drawn_by_the_engine(window_with_model, qtbot, monkeypatch, tmp_path):
    card, out = card_of(window_with_model), tmp_path / "for the boss.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda _p, _t, _path, _k: (str(out), ""))
    card.findChild(QPushButton, "report_pdf_button").click()
    assert not card.findChild(QPushButton, "report_button").isEnabled()
    qtbot.waitUntil(lambda: not card.findChild(QPushButton, "open_report_button").isHidden(), timeout=60_000)
    assert str(out) in label_of(card)
    reader = PdfReader(out)
    assert len(reader.pages) == 1
    assert "validation pictures" in " ".join(reader.pages[0].extract_text().split())
    assert reader.trailer["/Root"]["/Lang"] == "en"
