import pickle
import re
from pathlib import Path

import pytest

from tlgui.core.events import RunFinished
from tlgui.core.json_values import OddValueError, parse_object
from tlgui.core.messages import Message, Plural, Sentences, say
from tlgui.core.sentences import SHARED, english
from tlgui.core.sentences.durations import duration
from tlgui.core.sentences.run_end import run_end
from tlgui.net.fetch_errors import nowhere_to_write

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


@pytest.mark.parametrize(
    ("outcome", "accuracy", "told"),
    [
        (
            "completed",
            0.9,
            "Finished: right on 90.0% of the validation pictures (80% to 95%). Best by validation loss: epoch 3.",
        ),
        ("stopped", 0.9, "Stopped; the best model so far is kept: right on 90.0%"),
        ("stopped", None, "Stopped before the first epoch ended."),
        ("discarded", None, "Discarded. Nothing was kept."),
    ],
)
def test_both_doors_say_how_a_run_ended_in_the_same_words(outcome, accuracy, told):
    low, high = (0.8, 0.95) if accuracy else (None, None)
    assert english(run_end(RunFinished(outcome, 3, 0.1, accuracy, low, high, None, 1.0))).startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[1]", "it is not an object"),
        ("{", "it is not JSON from line 1, column 2 on"),
        (b"\xff{}", "it is not text"),
        ('{"a": 1, "a": 1}', "it names one key twice"),
        ("[" * 100_000, "it is nested too deeply"),
    ],
)
def test_what_is_wrong_with_a_file_reaches_the_person_as_a_message(text, told):
    with pytest.raises(OddValueError) as damage:
        parse_object(text)
    assert str(damage.value) == told
    message = say("runs.the_run_folder_cannot_be_read", path="x", reason=damage.value)
    assert isinstance(message.value("reason"), Message)
    shouting = Sentences(SHARED, lambda template, _n: re.sub(r"[^{}]+(?![^{]*})", lambda m: m[0].upper(), template))
    assert told.upper() in shouting.text(message)


def test_the_places_where_nothing_can_be_written_are_messages():
    error = nowhere_to_write([(Path("a"), OSError(13, "no")), (Path("b"), OSError("full"))])
    assert "any of these folders: 'a' (no), 'b' (full)." in str(error)
    assert all(isinstance(place, Message) for place in error.message.value("places"))


def test_counts_stand_with_their_thousands_apart_and_what_counts_nothing_does_not():
    sentences = Sentences({"a": "{n} files, {used} used", "b": "port {port}", "c": "{share:.0%} of {rate:.3f}"})
    assert sentences.text(say("a", n=1200, used=1200000)) == "1 200 files, 1 200 000 used"
    assert sentences.text(say("b", port=8765)) == "port 8765"
    assert sentences.text(say("c", share=0.005, rate=0.005)) == "0.5% of 0.005", "a share of 0% would be nothing"
    assert sentences.text(say("c", share=0.0, rate=0.05)) == "0% of 0.050"
