"""The figures of a finished run come from pictures that nothing was learned from or chosen by."""

import json

import pytest
from conftest import draw_shape

from tlgui.cli import run as run_command
from tlgui.core.events import Notice, RunFinished, event_from_json
from tlgui.core.model_header import read_model_header
from tlgui.core.picture_scores import read_scores
from tlgui.core.run_folder import RunFolder
from tlgui.core.sentences import english
from tlgui.core.sentences.run_end import run_end
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.results.evaluate import choose_pictures, evaluate
from tlgui.engine.runs import final_check
from tlgui.engine.runs.run import train


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Return a folder with own validation and test pictures; the test pictures of discs are squares."""
    root = tmp_path_factory.mktemp("pictures")
    alike = (("discs", "discs"), ("squares", "squares"))
    parts = {"train": alike, "val": alike}
    parts["test"] = (("discs", "squares"), ("squares", "squares"))
    for part, classes in parts.items():
        for name, shape in classes:
            (root / part / name).mkdir(parents=True)
            for number in range(12 if part == "train" else 6):
                draw_shape(shape, number + {"train": 0, "val": 40, "test": 80 + 20 * (name == shape)}[part]).save(
                    root / part / name / f"{name}{number}.png"
                )
    return root


@pytest.fixture
def run(folder, quick_config, tmp_path):
    events = []
    out = RunFolder(tmp_path / "run")
    result = train(quick_config, scan_folder(folder), out=out.path, on_event=events.append)
    return out, events, result


def test_figures_scores_and_model_file_are_of_the_test_part(run, folder, capsys):
    out, events, result = run
    figures = result.evaluation
    assert (figures.part, figures.n) == ("test", 12)
    dial = read_model_header(out.model).dial
    assert (dial.set_on.part, dial.reported_on.part) == ("val", "test")
    assert dial.figures(0.0).accuracy == figures.accuracy
    assert dial.set_on.figures(0.0).accuracy == figures.val_accuracy
    predictor = Predictor.load(out.model)
    test, val = (choose_pictures(predictor, scan_folder(folder), part).pictures for part in ("test", "val"))
    assert {picture.path.parts[-3] for picture in test} == {"test"}
    again = evaluate(predictor, test, part="test")
    assert (again.accuracy, again.confusion, again.ece) == (figures.accuracy, figures.confusion, figures.ece)
    assert read_model_header(out.model).parsed_evaluation() == figures
    assert read_model_header(out.model).summary(out.model).measured_on == "test"
    scores = read_scores(out.scores)
    assert scores.part == "test"
    assert {picture.path for picture in scores.pictures} == {str(picture.path) for picture in test}
    of_val = evaluate(predictor, val, part="val")
    assert of_val.accuracy == figures.val_accuracy == result.finished.val_accuracy
    assert result.finished.val_loss == of_val.loss
    assert (result.finished.test_accuracy, result.finished.n_test) == (figures.accuracy, 12)
    assert f"right on {figures.accuracy:.1%} of 12 test pictures that training never saw" in english(
        run_end(result.finished)
    )
    assert run_command(["evaluate", str(out.model), str(folder), "--part", "test", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["part"], told["confusion"]) == ("test", [list(row) for row in figures.confusion])
    assert [e.kind for e in events if isinstance(e, Notice) and e.kind == "split"] == ["split"]


def test_temperature_and_rule_are_found_on_the_validation_pictures(folder, quick_config, tmp_path, monkeypatch):
    seen = []
    monkeypatch.setattr(final_check, "fit_temperature", lambda logits, targets: seen.append(len(targets)) or 2.5)
    out = RunFolder(tmp_path / "run")
    result = train(quick_config, scan_folder(folder), out=out.path, on_event=lambda _event: None)
    assert seen == [12]
    assert result.evaluation.temperature == read_model_header(out.model).temperature == 2.5
    assert read_model_header(out.model).unknown.n_held_out == 12


def test_test_pictures_that_are_gone_leave_the_figures_of_the_validation_pictures(
    folder, quick_config, tmp_path, monkeypatch
):
    unchanged = final_check._unchanged
    monkeypatch.setattr(
        final_check, "_unchanged", lambda part, *rest: [] if "test" in part[0].path.parts else unchanged(part, *rest)
    )
    result = train(quick_config, scan_folder(folder), out=tmp_path / "run", on_event=lambda _event: None)
    assert (result.evaluation.part, result.evaluation.val_accuracy) == ("val", None)
    assert result.finished.test_accuracy is None
    assert read_scores(RunFolder(tmp_path / "run").scores).part == "val"


def test_an_end_that_an_earlier_version_wrote_has_no_test_figures():
    told = {"outcome": "completed", "best_epoch": 3, "val_loss": 0.1, "val_accuracy": 0.9, "val_accuracy_low": 0.8}
    told |= {"val_accuracy_high": 0.95, "model": "m", "seconds": 1.0}
    event = event_from_json({"event": "RunFinished", **told})
    assert event == RunFinished(**told)
    assert "of the validation pictures" in english(run_end(event))
