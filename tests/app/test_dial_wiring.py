"""The answer dial from the Results page into the model file, and from there to every door: the same pictures."""

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tlgui.cli import run as run_command
from tlgui.core.model_header import read_model_header
from tlgui.core.picture_scores import read_scores
from tlgui.core.run_folder import RunFolder
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs.run import train


def test_a_dial_that_is_turned_holds_in_the_file_the_window_and_the_command_line(
    application, qtbot, pictures_folder, quick_config, tmp_path, capsys
):
    folder = RunFolder(tmp_path / "run")
    train(quick_config, scan_folder(pictures_folder), out=folder.path, on_event=lambda _event: None)
    results, predict = application.window.results, application.window.predict
    application.session.open_model(folder.model)
    qtbot.waitUntil(lambda: not results.dial.isHidden() and results.dial._scores is not None)
    qtbot.keyClick(results.dial.slider, Qt.Key.Key_Left)
    least, scores = results.dial.least, read_scores(folder.scores)
    unsure = {picture.path for picture in scores.unsure(least)}
    assert unsure
    with qtbot.waitSignal(application.session.dial_changed):
        results.dial.findChild(QPushButton, "use_dial_button").click()
    assert read_model_header(folder.model).least_probability == least == application.session.model.least_probability
    assert results.mistakes.words  # the page was not emptied
    paths = tuple(picture.path for picture in scores.pictures)
    with qtbot.waitSignal(predict.all_answered):
        predict.pictures_dropped.emit(paths)
    assert {card.prediction.path for card in predict.answers.answers.in_order if card.prediction.is_unsure} == {
        path for path in unsure if not _is_unknown(predict, path)
    }
    assert all(card.is_of_open_model for card in predict.answers.answers.in_order)
    capsys.readouterr()
    assert run_command(["predict", str(folder.model), *paths, "--json"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    by_hand = {card.prediction.path: card.prediction.is_sure for card in predict.answers.answers.in_order}
    assert {answer["path"]: answer["sure"] for answer in told} == by_hand
    with qtbot.waitSignal(application.session.dial_changed):
        results.dial.findChild(QPushButton, "reset_dial_button").click()
    assert read_model_header(folder.model).least_probability is None
    assert not any(card.prediction.is_unsure for card in predict.answers.answers.in_order)


def test_a_file_that_cannot_be_written_is_said_and_the_choice_stays(
    application, qtbot, pictures_folder, quick_config, tmp_path, monkeypatch
):
    folder = RunFolder(tmp_path / "run")
    train(quick_config, scan_folder(pictures_folder), out=folder.path, on_event=lambda _event: None)
    results = application.window.results
    application.session.open_model(folder.model)
    qtbot.waitUntil(lambda: not results.dial.isHidden())
    application.session.failed.disconnect()
    monkeypatch.setattr("shutil.copyfileobj", _full)
    qtbot.keyClick(results.dial.slider, Qt.Key.Key_Left)
    use = results.dial.findChild(QPushButton, "use_dial_button")
    with qtbot.waitSignal(application.session.failed) as failed:
        use.click()
    assert failed.args[0].message.key == "dial.cannot_be_written"
    assert use.isEnabled()
    assert read_model_header(folder.model).least_probability is None


def _is_unknown(predict, path):
    return any(card.prediction.is_unknown for card in predict.answers.answers.in_order if card.prediction.path == path)


def _full(*_arguments):
    raise OSError(28, "No space left on device")
