"""The glossary: whole, in order, searched by any of its words, and short enough to be read."""

import pytest

from tlgui.core.glossary import TERMS, search_terms, term, terms_in
from tlgui.core.sentences import english

MOST_LETTERS = 330


def names_of(terms):
    return [english(one.name) for one in terms]


def test_every_word_is_told_once_in_order_and_in_a_few_sentences():
    names = names_of(TERMS)
    assert names == sorted(names, key=str.casefold)
    assert len(set(names)) == len(names)
    for one in TERMS:
        assert term(one.key) is one
        assert (one.name_key, one.meaning_key) == (f"words.{one.key}", f"words.{one.key}_means")
        meaning = english(one.meaning)
        assert meaning.endswith(".")
        assert 40 < len(meaning) < MOST_LETTERS, one.key


@pytest.mark.parametrize(
    ("wanted", "key"),
    [
        ("ECE", "ece"),
        ("calibration error", "ece"),
        ("temperature", "temperature"),
        ("cross entropy", "loss"),
        ("Loss", "loss"),
        ("validation", "split"),
        ("test part", "split"),
        ("confidence", "range"),
        ("backbone", "backbone"),
        ("head", "head"),
        ("unfreeze", "freeze"),
        ("epoch", "epoch"),
        ("learning rate", "learning_rate"),
        ("heatmap", "heatmap"),
        ("none of these", "none_of_these"),
        ("matrix confusion", "confusion"),
        ("auroc", "auroc"),
        ("found", "recall"),
    ],
)
def test_a_word_is_found_by_any_of_its_names(wanted, key):
    assert search_terms(wanted, english)[0].key == key


def test_what_is_only_told_of_comes_after_what_is_called_so():
    found = search_terms("seed", english)
    assert found[0].key == "seed"
    mirrored = search_terms("mirrored", english)
    assert [one.key for one in mirrored] == ["augmentation"]
    assert search_terms("", english) == TERMS
    assert search_terms("xylophone", english) == ()


def test_texts_are_known_by_their_words_and_not_by_parts_of_words():
    assert [one.key for one in terms_in(["Calibration error (ECE): 3%", "Ahead of time"])] == ["calibration", "ece"]
    assert [one.key for one in terms_in(["3 epochs", "Losses of heads"])] == ["epoch", "head", "loss"]
