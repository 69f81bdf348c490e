import pickle
from pathlib import Path

import pytest

from tlgui.core.messages import Message, Plural, Sentences, say
from tlgui.core.sentences import english
from tlgui.core.sentences.durations import duration

TABLE = {"a": "There is no folder at '{path}'.", "b": Plural("1 picture", "{n} pictures"), "c": "Because: {why}"}


def test_a_message_is_plain_and_crosses_a_pipe():
    message = say("a", path=Path("/x"))
    assert message == Message("a", (("path", str(Path("/x"))),))
    assert pickle.loads(pickle.dumps(message)) == message


@pytest.mark.parametrize(
    ("message", "text"),
    [
        (say("a", path="/x"), "There is no folder at '/x'."),
        (say("b", n=1), "1 picture"),
        (say("b", n=7), "7 pictures"),
        (say("c", why=say("b", n=2)), "Because: 2 pictures"),
        (say("c", why=("x", "y")), "Because: x, y"),
        ("already a sentence {", "already a sentence {"),
        (say("no such key"), "no such key"),
    ],
)
def test_a_sentence_is_made_from_a_table(message, text):
    assert Sentences(TABLE).text(message) == text


def test_a_door_says_it_in_its_own_words():
    table = TABLE | {"a": "No folder; say --data."}
    assert Sentences(table).text(say("a", path="/x")) == "No folder; say --data."


def test_values_with_braces_are_shown_as_they_are():
    assert Sentences(TABLE).text(say("a", path="{n} {0}")) == "There is no folder at '{n} {0}'."


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "1 second"), (1, "1 second"), (1.6, "2 seconds"), (59, "59 seconds"), (60, "1 minute"), (100, "2 minutes"),
     (89 * 60, "89 minutes"), (90 * 60, "2 hours"), (3600 * 5, "5 hours")],
)  # fmt: skip
def test_durations_are_said_with_singular_and_plural(seconds, text):
    assert english(duration(seconds)) == text
