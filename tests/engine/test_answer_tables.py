"""Tables of whole folders: every file has its row, a kill loses and doubles none, and what has changed is new."""

import csv
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from conftest import make_folder
from damaged_models import GOOD
from known_models import LOOSEST, write_knowing
from xlsx_reader import read_xlsx

from tlgui.core import answer_journal
from tlgui.core.answer_journal import AnswerJournal, FileState
from tlgui.core.control import Control
from tlgui.core.errors import CancelledError, TableError
from tlgui.core.events import Preparing
from tlgui.core.file_lock import file_lock
from tlgui.core.prediction import Prediction, Score
from tlgui.core.predictions_table import checked_place, columns, rows
from tlgui.core.sentences import english
from tlgui.engine.data.folder import find_pictures
from tlgui.engine.door.registry import TaskContext, handler_for
from tlgui.engine.door.requests import PredictRequest
from tlgui.engine.door.table_requests import TableRequest
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.inference.tables import work as work_module
from tlgui.engine.inference.tables import xlsx_table
from tlgui.engine.inference.tables.table_file import TableFile
from tlgui.engine.inference.tables.work import JOURNALS, TableWork, journal_file
from tlgui.paths import data_dir

ODD_NAME = os.fsdecode(b"caf\xe9 =1+1 \x1b[2J.png")


@pytest.fixture
def photos(tmp_path):
    """Pictures of two classes, two files that are broken, and one that is no picture."""
    root = tmp_path / "photos"
    make_folder(root, n_per_class=12, size_px=24)
    (root / "broken.jpg").write_bytes(b"\xff\xd8\xff no picture")
    (root / "empty.png").write_bytes(b"")
    (root / "notes.txt").write_text("not a picture")
    return root


@pytest.fixture
def predictor():
    return Predictor.load(GOOD)


def work_on(photos, *tables, predictor, all_classes=True):
    files = tuple(TableFile(table) for table in tables)
    return TableWork(predictor, find_pictures([photos]), files, all_classes=all_classes, tell=english)


def read(table):
    if table.suffix == ".xlsx":
        return [{key: str(value) for key, value in row.items()} for row in read_xlsx(table)]
    with table.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def journals():
    return sorted(path.name for path in (data_dir() / JOURNALS).glob("*.sqlite*"))


def test_both_tables_hold_a_row_for_each_file_and_every_probability(photos, tmp_path, predictor):
    shutil.copy(next(photos.glob("*/*.png")), photos / ODD_NAME)
    work = work_on(photos, tmp_path / "a.csv", tmp_path / "a.xlsx", predictor=predictor)
    answers = list(work.run())
    in_csv, in_excel = read(tmp_path / "a.csv"), read(tmp_path / "a.xlsx")
    assert len(in_csv) == len(in_excel) == len(answers) == len(find_pictures([photos])) == 27
    for from_csv, from_excel, answer in zip(in_csv, in_excel, answers, strict=True):
        assert from_csv["class"] == from_excel["class"] == (answer.best.class_name if answer.best else "")
        assert from_csv["error"] == from_excel["error"] == english(answer.error)
        assert from_csv["path"] == from_excel["path"]
        for score in answer.scores:
            for row in (from_csv, from_excel):
                assert float(row[f"p:{score.class_name}"]) == pytest.approx(score.probability, abs=1e-12)
    assert sum(bool(row["error"]) for row in in_csv) == work.answering.n_unreadable == 2
    assert work.answering.n_answered == 25
    assert journals() == []


def test_a_table_for_excel_holds_texts_that_are_texts(tmp_path):
    names = ["=cmd|' /C calc'!A0", "+1", "@a", "http://example.org", "12", "caf\udce9\x1b.png"]
    table = TableFile(tmp_path / "a.xlsx")
    table.write(columns(names), rows([Prediction(n, (Score(n, 1.0),)) for n in names], names, english))
    found = read_xlsx(table.path)  # refuses formulas
    assert [row["path"] for row in found] == [*names[:-1], r"caf\udce9\x1b.png"]
    assert [row["class"] for row in found][:5] == names[:5]
    with zipfile.ZipFile(table.path) as file:
        assert not any("hyperlink" in file.read(name).decode() for name in file.namelist() if "sheet" in name)


def test_a_table_for_excel_is_told_from_other_zip_files(tmp_path):
    own, other, torch_file = tmp_path / "own.xlsx", tmp_path / "other.xlsx", tmp_path / "net.xlsx"
    TableFile(own).write(columns(()), [])
    for path, inside in ((other, "[Content_Types].xml"), (torch_file, "archive/data.pkl")):
        with zipfile.ZipFile(path, "w") as file:
            file.writestr(inside, "x")
    assert checked_place(own, (), overwrite=False) == own
    for path in (other, torch_file):
        with pytest.raises(Exception, match="exists"):
            checked_place(path, (), overwrite=False)
    assert checked_place(other, (), overwrite=True) == other
    with pytest.raises(TableError, match="holds a picture or a model"):
        checked_place(torch_file, (), overwrite=True)


def test_more_than_a_sheet_holds_is_refused_before_anything_is_answered(photos, tmp_path, predictor, monkeypatch):
    monkeypatch.setattr(xlsx_table, "MOST_ROWS", 26)
    work_on(photos, tmp_path / "a.xlsx", predictor=predictor)
    monkeypatch.setattr(xlsx_table, "MOST_ROWS", 25)
    with pytest.raises(TableError) as told:
        work_on(photos, tmp_path / "a.xlsx", predictor=predictor)
    assert "26" in english(told.value.message)
    assert "CSV" in english(told.value.hint)


class Counting:
    """Counts which pictures are looked at."""

    def __init__(self, predictor):
        self.header, self.looked_at, self._predictor = predictor.header, [], predictor

    def predict(self, paths):
        def seen():
            for path in paths:
                self.looked_at.append(path)
                yield path

        return self._predictor.predict(seen())


def broken_off(work, n):
    answers = work.run()
    for _ in range(n):
        next(answers)
    answers.close()


def test_what_was_broken_off_goes_on_and_gives_the_same_table(photos, tmp_path, predictor):
    list(work_on(photos, tmp_path / "whole.csv", predictor=predictor).run())
    broken_off(work_on(photos, tmp_path / "a.csv", predictor=predictor), 18)
    assert not (tmp_path / "a.csv").exists()
    counting = Counting(predictor)
    work = work_on(photos, tmp_path / "a.csv", predictor=counting)
    assert len(list(work.run())) == 26
    # Broken files are tried again.
    n_kept = work.answering.n_kept
    assert n_kept in (16, 17)
    assert len(counting.looked_at) == 26 - n_kept
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "whole.csv").read_bytes()


def test_changed_pictures_are_answered_anew_and_new_and_gone_ones_followed(photos, tmp_path, predictor):
    broken_off(work_on(photos, tmp_path / "a.csv", predictor=predictor), 20)
    pictures = sorted(photos.rglob("*.png"))
    changed, gone = [path for path in pictures if path.stat().st_size][:2]
    shutil.copy(pictures[-1], changed)
    os.utime(changed, ns=(1, 1))
    gone.unlink()
    shutil.copy(pictures[-1], photos / "new.png")
    counting = Counting(predictor)
    list(work_on(photos, tmp_path / "a.csv", predictor=counting).run())
    assert changed in counting.looked_at
    assert photos / "new.png" in counting.looked_at
    found = [row["path"] for row in read(tmp_path / "a.csv")]
    assert found == list(map(str, find_pictures([photos])))
    assert str(gone) not in found


def test_another_model_begins_anew(photos, tmp_path, predictor):
    broken_off(work_on(photos, tmp_path / "a.csv", predictor=predictor), 20)
    other = Predictor.load(write_knowing(tmp_path / "other.safetensors", LOOSEST, created="2031-01-01T00:00:00"))
    counting = Counting(other)
    work = work_on(photos, tmp_path / "a.csv", predictor=counting)
    list(work.run())
    assert work.answering.n_kept == 0
    assert len(counting.looked_at) == 26
    assert {row["unknown"] for row in read(tmp_path / "a.csv")} == {"false", ""}


@pytest.mark.parametrize("damage", [b"", b"no database at all" * 400, None])
def test_a_damaged_journal_is_begun_anew(photos, tmp_path, predictor, damage):
    broken_off(work_on(photos, tmp_path / "a.csv", predictor=predictor), 20)
    (name,) = journals()
    file = data_dir() / JOURNALS / name
    if damage is None:
        with sqlite3.connect(file) as database:
            database.execute("DROP TABLE about")
        database.close()
    else:
        file.write_bytes(damage)
    work = work_on(photos, tmp_path / "a.csv", predictor=predictor)
    assert len(list(work.run())) == 26
    assert len(read(tmp_path / "a.csv")) == 26


def test_two_programs_do_not_make_one_table(photos, tmp_path, predictor):
    first = work_on(photos, tmp_path / "a.csv", predictor=predictor).run()
    next(first)
    with pytest.raises(TableError) as told:
        next(work_on(photos, tmp_path / "a.csv", predictor=predictor).run())
    assert "made already" in english(told.value.message)
    first.close()


def test_a_full_disk_keeps_every_answer(photos, tmp_path, predictor, monkeypatch):
    def full(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tlgui.engine.inference.tables.table_file.write_csv", full)
    work = work_on(photos, tmp_path / "a.csv", predictor=predictor)
    with pytest.raises(TableError) as told:
        list(work.run())
    assert "No space left" in english(told.value.message)
    assert list(tmp_path.glob("*.csv")) == list(tmp_path.glob(".tlgui-*")) == []
    monkeypatch.undo()
    counting = Counting(predictor)
    list(work_on(photos, tmp_path / "a.csv", predictor=counting).run())
    assert [path.name for path in counting.looked_at] == ["broken.jpg", "empty.png"]
    assert len(read(tmp_path / "a.csv")) == 26


def test_a_full_disk_of_the_journal_is_told_and_loses_nothing_that_was_kept(photos, tmp_path, predictor, monkeypatch):
    journal = AnswerJournal(tmp_path / "j.sqlite", "model", ("a", "b"))
    answer = Prediction("x.png", (Score("b", 0.75), Score("a", 0.25)), unknown_score=-0.5)
    journal.note(Path("x.png"), FileState(1, 2), answer)
    journal.commit()
    (pages,) = journal._database.execute("PRAGMA page_count").fetchone()
    journal._database.execute(f"PRAGMA max_page_count={pages}")

    def fill():
        for number in range(10_000):
            journal.note(Path(f"{number}.png"), FileState(1, 2), answer)

    with pytest.raises(TableError) as told:
        fill()
    assert "disk is full" in english(told.value.message)
    journal.close()
    again = AnswerJournal(tmp_path / "j.sqlite", "model", ("a", "b"))
    assert again.answer(Path("x.png"), None) == answer
    again.close()


def handled(request, *, stop_after=None):
    control, reports = Control(), []

    def report(progress):
        reports.append(progress)
        if stop_after is not None and progress.done >= stop_after:
            control.cancel()

    answers = list(handler_for(request)(request, TaskContext(control, report)))
    return answers, reports


def test_the_request_stops_and_goes_on_and_says_what_became_of_every_file(photos, tmp_path):
    request = TableRequest(str(GOOD), (str(photos),), str(photos / "answers.xlsx"))
    with pytest.raises(CancelledError):
        handled(request, stop_after=20)
    (ready,), reports = handled(request)
    assert reports[-1] == Preparing("table", 26, 26)
    n_files = sum(path.is_file() for path in photos.rglob("*"))
    # The table itself lies among them.
    assert ready.n_answered + ready.n_unreadable + ready.n_others == n_files - 1
    assert (ready.n_answered, ready.n_unreadable, ready.n_others) == (24, 2, 1)
    assert ready.n_kept >= 18
    assert len(read_xlsx(photos / "answers.xlsx")) == 26
    (again,), _ = handled(request)
    assert (again.n_kept, again.n_others) == (0, 1)


def test_what_a_kill_leaves_of_the_journal_is_gone_on_with(photos, tmp_path, predictor, monkeypatch):
    monkeypatch.setattr(answer_journal, "N_COMMIT", 8)
    monkeypatch.setattr(answer_journal, "COMMIT_S", 3600)  # a busy machine would commit in between
    answers = work_on(photos, tmp_path / "a.csv", predictor=predictor).run()
    for _ in range(21):
        next(answers)
    shutil.copytree(data_dir() / JOURNALS, tmp_path / "killed now")
    answers.close()
    shutil.rmtree(data_dir() / JOURNALS)
    shutil.copytree(tmp_path / "killed now", data_dir() / JOURNALS)
    work = work_on(photos, tmp_path / "a.csv", predictor=predictor)
    list(work.run())
    # Of the 16 answers that were committed, two are of broken files, which are tried again.
    assert work.answering.n_kept == 14
    assert [row["path"] for row in read(tmp_path / "a.csv")] == list(map(str, find_pictures([photos])))


@pytest.mark.slow
def test_killed_in_the_middle_and_started_again_nothing_is_lost_or_doubled(photos, tmp_path, capsys):
    for number in range(25):
        make_folder(photos / str(number), n_per_class=3, size_px=24)
    command = ("predict", str(GOOD), str(photos), "--csv", str(tmp_path / "a.csv"), "--json")
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    child = subprocess.Popen(
        [sys.executable, "-P", "-m", "tlgui", *command], stdout=subprocess.PIPE, env=environment, text=True
    )
    for _ in range(120):
        json.loads(child.stdout.readline())
    child.send_signal(signal.SIGKILL)
    child.communicate()
    assert not (tmp_path / "a.csv").exists()
    from tlgui.cli import run

    assert run(command) == 0
    told = capsys.readouterr()
    assert "before the interruption" in told.err
    found = [row["path"] for row in read(tmp_path / "a.csv")]
    assert found == list(map(str, find_pictures([photos])))
    assert [json.loads(line)["path"] for line in told.out.splitlines()] == found


def test_the_request_for_answers_alone_is_as_before(photos):
    answers, _ = handled(PredictRequest(str(GOOD), (str(photos),)))
    assert len(answers) == 26


def test_a_journal_that_cannot_be_made_is_told(photos, tmp_path, predictor, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(work_module, "data_dir", lambda: tmp_path / "file")
    with pytest.raises(TableError) as told:
        list(work_on(photos, tmp_path / "a.csv", predictor=predictor).run())
    assert "answers are kept" in english(told.value.message)


def test_what_was_left_behind_long_ago_is_removed_and_what_may_go_on_stays(tmp_path):
    folder = data_dir() / JOURNALS
    folder.mkdir(parents=True)
    now = time.time()
    for name, days in (("old", 31), ("recent", 29), ("held", 31)):
        (folder / f"{name}.sqlite").write_bytes(b"")
        os.utime(folder / f"{name}.sqlite", (now, now - days * 24 * 3600))
    (folder / "old.sqlite-journal").write_bytes(b"")
    with file_lock(folder / "held.lock"):
        with journal_file(tmp_path / "t.csv", "watched folders"):
            assert "old.sqlite" in journals(), "only the next table tidies up"
        with journal_file(tmp_path / "t.csv"):
            assert journals() == ["held.sqlite", "recent.sqlite"]
