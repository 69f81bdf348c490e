"""Every message that is sent has a sentence, every sentence is sent, and flags stay in the terminal."""

import ast
import re
from pathlib import Path
from string import Formatter

import pytest

from tlgui.cli.sentences import OWN
from tlgui.core import errors
from tlgui.core.messages import Plural, message_from_json, message_to_json, say
from tlgui.core.sentences import SHARED, english

ROOT = Path(__file__).resolve().parent.parent.parent / "tlgui"
KEY = re.compile(r"[a-z_]+\.[a-z_0-9]+$")
ERRORS = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, errors.TlguiError)}
SPOKEN = ERRORS | {"Notice", "Problem", "Failure", "OddAnswerError"}
"""What reaches the person. Errors of the program itself, for its log, may be plain English."""


def trees(*rings):
    for ring in rings:
        for path in sorted((ROOT / ring).rglob("*.py")):
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def name_of(call):
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def says():
    for path, tree in trees("."):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and name_of(node) == "say" and node.args:
                key = node.args[0]
                if isinstance(key, ast.Constant) and isinstance(key.value, str) and KEY.match(key.value):
                    yield path, key.value, {keyword.arg for keyword in node.keywords}


def placeholders(template):
    forms = (template.one, template.many) if isinstance(template, Plural) else (template,)
    return set().union(*({name for _, name, _, _ in Formatter().parse(form) if name} for form in forms))


def test_every_message_that_is_sent_has_a_sentence_and_all_it_needs():
    wrong = [
        f"{path.name}: {key} {names}"
        for path, key, names in says()
        if key not in SHARED or (None not in names and not placeholders(SHARED[key]) <= names)
    ]
    assert wrong == []


def test_every_sentence_is_used():
    source = "".join(path.read_text(encoding="utf-8") for path in ROOT.rglob("*.py"))
    assert [key for key in SHARED if source.count(f'"{key}"') < 2] == []


def test_a_door_words_only_what_is_sent_with_the_values_that_come():
    for key, template in OWN.items():
        sent = key.removesuffix("_offline")
        assert sent in SHARED
        assert placeholders(template) <= placeholders(SHARED[sent])


def test_flags_are_words_of_the_terminal_alone():
    texts = [(key, form) for key, t in SHARED.items() for form in ((t.one, t.many) if isinstance(t, Plural) else (t,))]
    assert [key for key, text in texts if re.search(r"(^|\s)--\w|'tlgui ", text)] == []


@pytest.mark.parametrize("ring", ["core", "net", "engine"])
def test_the_engine_sends_no_english(ring):
    """An error, a notice or a problem carries messages, never a sentence."""
    found = []
    for path, tree in trees(ring):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and name_of(node) in SPOKEN:
                for value in (*node.args, *(keyword.value for keyword in node.keywords)):
                    text = value.values[0] if isinstance(value, ast.JoinedStr) and value.values else value
                    if isinstance(text, ast.Constant) and isinstance(text.value, str) and " " in text.value:
                        found.append(f"{path.name}:{value.lineno}: {text.value[:40]}")
    assert found == []


def test_messages_inside_messages_come_back_from_json():
    message = say("text.two", first=say("duration.minutes", n=3), second=(say("duration.hours", n=1), "x", 2))
    assert message_from_json(message_to_json(message)) == message
    assert english(message) == "3 minutes 1 hour, x, 2"
