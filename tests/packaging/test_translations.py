"""What translators are given is all that the window says, and what they write is shown."""

import os
from pathlib import Path

import pytest
from freeze_rules import is_wanted, shipped_files
from PySide6.QtCore import QTranslator
from translations import FOLDER, all_texts, is_stale, release, update

from tlgui.core.messages import say
from tlgui.views.translation import sentence, tr, tr_n

GERMAN = {
    '<source>Paste</source>\n      <translation type="unfinished" />': (
        "<source>Paste</source>\n      <translation>Einfügen</translation>"
    ),
    '<source>{n} pictures</source>\n      <translation type="unfinished" />': (
        "<source>{n} pictures</source>\n      <translation><numerusform>{n} Bild</numerusform>"
        "<numerusform>{n} Bilder</numerusform></translation>"
    ),
    '<source>{n} minutes</source>\n      <translation type="unfinished" />': (
        "<source>{n} minutes</source>\n      <translation><numerusform>{n} Minute</numerusform>"
        "<numerusform>{n} Minuten</numerusform></translation>"
    ),
}


@pytest.fixture
def german(tmp_path):
    path = update(tmp_path / "tlgui_de.ts", "de")
    text = path.read_text(encoding="utf-8")
    for before, after in GERMAN.items():
        assert before in text
        text = text.replace(before, after)
    path.write_text(text, encoding="utf-8")
    return path


def test_texts_of_every_kind_are_found():
    texts = all_texts()
    assert texts["Stop and keep"] is False  # a constant
    assert texts["Class by class"] is False  # said where it is shown
    assert texts["Smallest first"] is False  # marked
    assert texts["{n} pictures"] is True
    assert texts["{n} minutes"] is True  # a message of the engine
    assert "SGD with momentum" in texts  # the form's table


def test_what_was_translated_stays_when_the_file_is_updated(german):
    before = german.read_text(encoding="utf-8")
    update(german, "de")
    after = german.read_text(encoding="utf-8")
    for word in ("Bilder", "Einfügen"):  # with plural forms and without
        assert after.count(word) == before.count(word) == 1


def test_a_translation_is_shown_with_its_plural_forms(german, qapp):
    (made,) = release(german.parent)
    translator = QTranslator()
    assert translator.load(str(made))
    qapp.installTranslator(translator)
    try:
        assert tr("Paste") == "Einfügen"
        assert [tr_n("1 picture", "{n} pictures", n) for n in (1, 2, 1200)] == ["1 Bild", "2 Bilder", "1 200 Bilder"]
        assert sentence(say("duration.minutes", n=1)) == "1 Minute"
        assert tr("Start") == "Start", "what is not translated yet is English"
    finally:
        qapp.removeTranslator(translator)


def test_a_file_is_made_anew_when_its_source_has_changed(german):
    (made,) = release(german.parent)
    before = made.stat().st_mtime_ns
    assert release(german.parent) == [made]
    assert made.stat().st_mtime_ns == before, "nothing has changed"
    os.utime(german, ns=(before + 1, before + 1))
    assert is_stale(german)


def test_every_language_that_is_there_is_shipped():
    shipped = {Path(file).name for file, _ in shipped_files()}
    for path in FOLDER.glob("*.ts"):
        assert path.with_suffix(".qm").name in shipped
        language = path.stem.removeprefix("tlgui_")
        assert is_wanted(f"PySide6/Qt/translations/qtbase_{language}.qm")
