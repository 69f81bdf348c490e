"""The files of the languages that are shipped."""

from __future__ import annotations

from xml.etree import ElementTree

from translations import FOLDER

LANGUAGES = ("de", "es", "fr")


def messages_of(language: str) -> dict[str, ElementTree.Element]:
    """Return source -> message of a language's file."""
    tree = ElementTree.parse(FOLDER / f"tlgui_{language}.ts")
    return {message.findtext("source", ""): message for message in tree.iter("message")}


def forms_of(message: ElementTree.Element) -> list[str]:
    """Return the translation of a message: one text, or one for each plural form."""
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]
