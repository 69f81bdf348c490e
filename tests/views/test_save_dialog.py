"""Where the dialog that asks for a file's place begins."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from tlgui.views.widgets.save_dialog import ask_for_place


def test_it_begins_in_the_documents_or_at_home_and_never_where_the_program_was_started(monkeypatch, tmp_path):
    begun = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda _p, _t, place, _k: begun.append(place) or ("", ""))
    documents = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(documents))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert ask_for_place(None, "Save", "answers.csv", "Table") is None
    documents.mkdir()
    ask_for_place(None, "Save", "answers.csv", "Table")
    assert begun == [str(tmp_path / "answers.csv"), str(documents / "answers.csv")]
