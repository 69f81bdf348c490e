"""`tlgui report` writes what the run folder knows, and replaces nothing that it did not write."""

import re
import shutil

import pytest
from pypdf import PdfReader

from tlgui.cli import run as tlgui
from tlgui.core.evaluation import wilson_interval
from tlgui.core.run_facts import read_run_facts
from tlgui.core.run_folder import RunFolder


@pytest.fixture
def run(finished_run):
    return finished_run.folder


def test_the_report_has_the_figures_the_curves_and_the_mistakes_of_the_run(run, capsys):
    assert tlgui(["report", str(run)]) == 0
    assert str(run / "report.html") in capsys.readouterr().out
    text = (run / "report.html").read_text(encoding="utf-8")
    facts = read_run_facts(run)
    n_right = sum(not picture.is_mistake for picture in facts.scores.pictures)
    low, high = wilson_interval(n_right, len(facts.scores.pictures))
    assert f"{n_right / len(facts.scores.pictures):.1%}" in text
    assert f"between {low:.0%} and {high:.0%}" in text
    assert [done.epoch for done in facts.epochs] == [1, 2]
    assert text.count("<polyline") == 4
    assert text.count("data:image/jpeg;base64,") == min(len(facts.scores.mistakes()), 8) > 0
    assert facts.counts == ((10, 2, 0), (10, 2, 0))
    assert facts.name == "shapes"


def test_a_second_report_replaces_the_first_and_no_file_of_somebody_else(run, tmp_path, capsys):
    out = tmp_path / "page.html"
    assert tlgui(["report", str(run), "--out", str(out)]) == 0
    assert tlgui(["report", str(run), "--out", str(out)]) == 0
    out.write_text("my own notes")
    assert tlgui(["report", str(run), "--out", str(out)]) == 2
    assert out.read_text() == "my own notes"
    assert "--overwrite" in capsys.readouterr().err
    assert tlgui(["report", str(run), "--out", str(out), "--overwrite"]) == 0
    assert tlgui(["report", str(run), "--out", str(run / "model.safetensors"), "--overwrite"]) == 2
    assert read_run_facts(run)


def test_a_model_file_elsewhere_has_a_report_of_what_it_knows(run, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    model = shutil.copy(run / "model.safetensors", tmp_path / "elsewhere" / "insects.safetensors")
    assert tlgui(["report", str(model)]) == 0
    text = (tmp_path / "elsewhere" / "report.html").read_text(encoding="utf-8")
    assert "not known of a model file without its run folder" in text
    assert "<polyline" not in text


def test_a_model_in_another_runs_folder_is_not_told_by_that_runs_curves(run):
    split = run / "split.json"
    split.write_text(re.sub(r'"val": \[\[.*?\]', '"val": [["other.png", 0, "another picture"]', split.read_text()))
    facts = read_run_facts(run)
    assert (facts.epochs, facts.pictures, facts.counts) == ((), "", ())


def test_a_run_with_damaged_files_is_told_as_far_as_it_is_known(run):
    RunFolder(run).scores.write_text("rubbish")
    RunFolder(run).log.path.write_text("rubbish")
    facts = read_run_facts(run)
    assert (facts.scores, facts.epochs) == (None, ())
    assert tlgui(["report", str(run)]) == 0


def test_pictures_that_are_gone_are_named(finished_run, tmp_path):
    pictures, run, *_ = finished_run
    scores = run / "scores.jsonl"
    scores.write_text(scores.read_text().replace(str(pictures), str(tmp_path / "gone")))
    assert tlgui(["report", str(run)]) == 0
    text = (run / "report.html").read_text(encoding="utf-8")
    assert "data:image/jpeg" not in text
    assert "not there any more" in text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["{empty}"], "There is no model in"),
        (["{empty}/model.safetensors"], "There is no model file at"),
        (["{run}", "--out", "page.docx"], "cannot be the name of a report"),
        (["{run}", "--out", "{empty}/no/page.html"], "cannot be written"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(run, tmp_path, capsys, arguments, words):
    (tmp_path / "empty").mkdir()
    filled = [text.format(run=run, empty=tmp_path / "empty") for text in arguments]
    assert tlgui(["report", *filled]) == 2
    assert words in capsys.readouterr().err


def test_a_name_that_ends_in_pdf_makes_one_and_replaces_no_other(run, tmp_path, capsys):
    out = tmp_path / "page.PDF"
    assert tlgui(["report", str(run), "--out", str(out)]) == 0
    assert str(out) in capsys.readouterr().out
    reader = PdfReader(out)
    facts = read_run_facts(run)
    assert len(reader.pages) == 1
    assert f"{facts.evaluation.accuracy:.1%}" in reader.pages[0].extract_text()
    assert len(reader.pages[0].images) == min(len(facts.scores.mistakes()), 8) > 0
    assert reader.metadata.title == "shapes"
    assert tlgui(["report", str(run), "--out", str(out)]) == 0
    out.write_bytes(b"%PDF-1.7 my own")
    assert tlgui(["report", str(run), "--out", str(out)]) == 2
    assert out.read_bytes() == b"%PDF-1.7 my own"
    assert tlgui(["report", str(run), "--out", str(tmp_path / "page.docx")]) == 2
    assert ".html or .pdf" in capsys.readouterr().err
