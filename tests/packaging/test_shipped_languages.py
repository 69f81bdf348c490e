"""No text is left out in a language that is shipped, and each translation holds what its source holds."""

from __future__ import annotations

import re
from collections import Counter
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QTranslator
from shipped_languages import LANGUAGES, forms_of, messages_of
from translations import CONTEXT, all_texts, release

PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n")
MNEMONIC = re.compile(r"(?<!&)&(?=\w)")
MARKUP = re.compile(r"<[^<>]+>")
LONG = 5
"""Words of a text that is not the same in two languages."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_left_out(language):
    messages, texts = messages_of(language), all_texts()
    assert not (missing := sorted(texts.keys() - messages.keys())), f"run packaging/translations.py for {missing}"
    assert not (gone := sorted(messages.keys() - texts.keys())), f"nothing says {gone} any more"
    left_out = [source for source, message in messages.items() if not is_finished(message, texts[source])]
    assert not left_out


def is_finished(message: ElementTree.Element, is_plural: bool) -> bool:
    forms = forms_of(message)
    is_whole = len(forms) == (2 if is_plural else 1) and all(forms)
    return is_whole and message.find("translation").get("type") != "unfinished"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_translation_holds_what_its_source_holds(language):
    faults = [
        f"{source!r} is {form!r}: {fault}"
        for source, message in messages_of(language).items()
        for number, form in enumerate(forms_of(message))
        if form
        for fault in faults_of(source, form, is_singular=number == 0 and len(forms_of(message)) > 1)
    ]
    assert not faults, "\n".join(faults)


def faults_of(source: str, form: str, *, is_singular: bool):
    """Yield what is wrong; a singular need not name the number, nor what depends on it."""
    wanted, has = (Counter(PLACEHOLDER.findall(text)) for text in (source, form))
    if wanted.keys() != has.keys() and not (is_singular and has.keys() < wanted.keys()):
        yield "other placeholders"
    for name, pattern in (("mnemonics", MNEMONIC), ("markup", MARKUP), ("line breaks", re.compile("\n"))):
        if len(pattern.findall(source)) != len(pattern.findall(form)):
            yield f"other {name}"
    if [re.match(r"\s*", text).group() for text in (source, source[::-1])] != [
        re.match(r"\s*", text).group() for text in (form, form[::-1])
    ]:
        yield "other spaces at an end"
    if source.rstrip().endswith("...") != form.rstrip().endswith(("...", "…")):
        yield "one of the two asks for more with '...'"
    if source == form and len(re.findall(r"[^\W\d_]{2,}", PLACEHOLDER.sub("", source))) >= LONG:
        yield "not translated"


def test_faults_of_a_translation_are_found():
    source = "&Open {n} of {total:.0%}...\n"
    assert not list(faults_of(source, "{n} von {total:.0%} &öffnen...\n", is_singular=False))
    assert not list(faults_of(source, "Eins von {total:.0%} &öffnen...\n", is_singular=True))
    for form in (
        "&Auf {n} {total}...\n",
        "Auf {n} {total:.0%}...\n",
        "&Auf {n} {total:.0%}...",
        "&A {n} {total:.0%}\n",
    ):
        assert list(faults_of(source, form, is_singular=True)), form
    assert list(faults_of("What all of this is for", "What all of this is for", is_singular=False))


@pytest.mark.parametrize(("language", "singular"), [("de", (1,)), ("es", (1,)), ("fr", (0, 1))], ids=["de", "es", "fr"])
def test_each_number_gets_its_plural_form(language, singular, tmp_path):
    """Of a file of our own, so that the compiled rule is tested and not one sentence."""
    forms = "<numerusform>one {n}</numerusform><numerusform>many {n}</numerusform>"
    (tmp_path / f"tlgui_{language}.ts").write_text(
        f"<!DOCTYPE TS><TS version='2.1' language='{language}'><context><name>{CONTEXT}</name><message numerus='yes'>"
        f"<source>things</source><translation>{forms}</translation></message></context></TS>"
    )
    release(tmp_path)
    translator = QTranslator()
    assert translator.load(QLocale(language), "tlgui", "_", str(tmp_path), ".qm")
    for n in (0, 1, 2, 5, 21, 101, 1000):
        assert translator.translate(CONTEXT, "things", "", n) == ("one {n}" if n in singular else "many {n}")
