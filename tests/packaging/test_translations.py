"""What translators are given is all that the window says, and what they write is shown."""

import subprocess
import sys
from pathlib import Path

import pytest
from freeze_rules import ROOT, shipped_files
from PySide6.QtCore import QTranslator
from translations import FOLDER, all_texts, update

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
    assert german.read_text(encoding="utf-8").count("Bilder") == before.count("Bilder") == 1


def test_a_translation_is_shown_with_its_plural_forms(german, qapp):
    release = Path(sys.executable).with_name("pyside6-lrelease")
    if not release.exists():
        pytest.skip("Qt's lrelease is not here")
    subprocess.run([str(release), str(german)], check=True, capture_output=True)
    translator = QTranslator()
    assert translator.load(str(german.with_suffix(".qm")))
    qapp.installTranslator(translator)
    try:
        assert tr("Paste") == "Einfügen"
        assert [tr_n("1 picture", "{n} pictures", n) for n in (1, 2, 1200)] == ["1 Bild", "2 Bilder", "1 200 Bilder"]
        assert sentence(say("duration.minutes", n=1)) == "1 Minute"
        assert tr("Start") == "Start", "what is not translated yet is English"
    finally:
        qapp.removeTranslator(translator)


def test_every_language_that_is_there_is_shipped():
    shipped = {Path(file).name for file, _ in shipped_files()}
    wheel = (ROOT / "pyproject.toml").read_text()
    for path in FOLDER.glob("*.qm"):
        assert path.name in shipped
        assert '"resources/translations"' in wheel
