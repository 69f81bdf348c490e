"""`tlgui words` tells what words mean, as the window does."""

import json

from tlgui.cli import run as tlgui
from tlgui.core.glossary import TERMS, term
from tlgui.core.sentences import english


def test_a_word_is_told_with_the_window_s_sentence(capsys):
    assert tlgui(["words", "temperature"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Temperature\n")
    assert " ".join(out.split()).startswith(f"Temperature {english(term('temperature').meaning)}")
    assert tlgui(["words", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == len(TERMS)


def test_a_word_that_is_not_there_is_said(capsys):
    assert tlgui(["words", "xylophone"]) == 2
    assert "'xylophone' is not explained here." in capsys.readouterr().err
