import pytest

from tlgui.core.messages import say
from tlgui.views.translation import PSEUDO_VARIABLE, install_translator, pseudo, sentence, tr, tr_n


@pytest.fixture
def pseudo_language(qapp, monkeypatch):
    monkeypatch.setenv(PSEUDO_VARIABLE, "1")
    translator = install_translator(qapp)
    yield
    qapp.removeTranslator(translator)


def test_texts_are_english_without_a_translation(qapp):
    assert tr("Start") == "Start"
    assert [tr_n("1 picture", "{n} pictures", n) for n in (1, 2)] == ["1 picture", "2 pictures"]


def test_the_pseudo_language_is_longer_and_accented(pseudo_language):
    assert tr("Start training") == pseudo("Start training") == "[Stárt tráíñíñg~~~~]"
    assert tr_n("1 picture", "{n} pictures", 3) == "[3 píçtúréš~~~~]"
    assert sentence(say("duration.minutes", n=3)).startswith("[3 míñútéš")


def test_placeholders_and_mnemonics_survive_the_pseudo_language():
    assert pseudo("&File {path} %n") == "[&Fílé {path} %n~~~~~]"
