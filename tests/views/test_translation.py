import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QMessageBox
from translations import release

from tlgui.core.messages import say
from tlgui.views.languages import PSEUDO_VARIABLE, Language
from tlgui.views.translation import (
    CONTEXT,
    language_here,
    pseudo,
    sentence,
    tr,
    tr_n,
    translators_of,
)
from tlgui.views.widgets.plain_text import BUTTONS, message_box


@pytest.fixture
def pseudo_language(qapp, monkeypatch):
    monkeypatch.setenv(PSEUDO_VARIABLE, "1")
    language = Language(qapp)
    yield
    language.close()


def test_texts_are_english_without_a_translation(qapp):
    assert tr("Start") == "Start"
    assert [tr_n("1 picture", "{n} pictures", n) for n in (1, 2)] == ["1 picture", "2 pictures"]


def test_the_pseudo_language_is_longer_and_accented(pseudo_language):
    assert tr("Start training") == pseudo("Start training") == "[Stárt tráíñíñg~~~~]"
    assert tr_n("1 picture", "{n} pictures", 3) == "[3 píçtúréš~~~~]"
    assert sentence(say("duration.minutes", n=3)).startswith("[3 míñútéš")


def test_placeholders_and_mnemonics_survive_the_pseudo_language():
    assert pseudo("&File {path} %n") == "[&Fílé {path} %n~~~~~]"


class OursOnly(QTranslator):
    """Knows the texts of the program, and none of Qt's."""

    def translate(self, context, source, _comment=None, _n=-1):
        return pseudo(source) if context == CONTEXT else ""

    def isEmpty(self):
        return False


def test_the_buttons_of_a_message_box_speak_our_language(qapp, qtbot):
    translator = OursOnly()
    qapp.installTranslator(translator)
    try:
        box = message_box(QMessageBox.Icon.Question, "", "", buttons_of(*BUTTONS), None)
        qtbot.addWidget(box)
        assert sorted(button.text() for button in box.buttons()) == sorted(map(pseudo, BUTTONS.values()))
    finally:
        qapp.removeTranslator(translator)


def buttons_of(*kinds):
    buttons = kinds[0]
    for kind in kinds[1:]:
        buttons |= kind
    return buttons


def test_qts_own_texts_are_translated_where_ours_are_and_only_there(qapp, tmp_path):
    assert translators_of("de", tmp_path) == []
    source = tmp_path / "tlgui_de.ts"
    source.write_text(
        "<!DOCTYPE TS><TS version='2.1' language='de'><context><name>tlgui</name>"
        "<message><source>Start</source><translation>Los</translation></message></context></TS>"
    )
    release(tmp_path)
    translators = translators_of("de", tmp_path)
    assert translators[-1].translate("tlgui", "Start") == "Los"
    assert [translator.translate("QLineEdit", "&Undo") for translator in translators[:-1]] == ["&Rückgängig"]


class Person(QLocale):
    """Has set several languages, the best one first."""

    def __init__(self, *languages):
        super().__init__()
        self._languages = languages

    def uiLanguages(self):
        return self._languages


def test_the_first_of_a_persons_languages_that_is_here_is_spoken(tmp_path):
    for code in ("de", "pt_BR"):
        (tmp_path / f"tlgui_{code}.qm").touch()
    spoken = {
        ("de-AT", "en-GB"): "de",
        ("ja-JP", "de-DE"): "de",
        ("en-GB", "de-DE"): "en",
        ("pt-BR", "de"): "pt_BR",
        ("pt-PT", "ja"): "en",
        ("C",): "en",
    }
    assert {languages: language_here(Person(*languages), tmp_path) for languages in spoken} == spoken
