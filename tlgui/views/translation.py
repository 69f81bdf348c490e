"""The window's language: every text on screen passes through here, and a pseudo-language shows which does not."""

from __future__ import annotations

import os
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from tlgui.core.messages import Plural, Sentences, Template, Text, in_english
from tlgui.core.resources import resources_dir
from tlgui.core.sentences import SHARED

CONTEXT = "tlgui"
"""All texts are in one context of Qt Linguist: a sentence moves between files without losing its translation."""
PSEUDO_VARIABLE = "TLGUI_PSEUDO_LOCALE"
_ACCENTS = str.maketrans("aeiouyAEIOUYcnsz", "áéíóúýÁÉÍÓÚÝçñšž")
_LONG_WORD = re.compile("~{9}")
_PLACEHOLDER = re.compile(r"(\{[^{}]*\}|%n|&(?=\w)|<[^>]*>)")


def tr(text: str) -> str:
    """Return a text of the window in the person's language. Fill placeholders in afterwards."""
    return QCoreApplication.translate(CONTEXT, text)


def marked(text: str) -> str:
    """Return a constant's text as it is, so that it is found for the translators; `tr` shows it."""
    return text


def number(n: int) -> str:
    """Return a whole number with its thousands apart."""
    return f"{n:,}".replace(",", " ")


def tr_n(one: str, many: str, n: int) -> str:
    """Return a text in the form that suits n, its {n} filled in; languages with more forms have them in their file."""
    return _translate(Plural(one, many), n).replace("{n}", number(n))


def _translate(template: Template, n: int) -> str:
    if isinstance(template, str):
        return tr(template)
    translated = QCoreApplication.translate(CONTEXT, template.many, "", n)
    # Without a translation Qt gives the source back, which knows no plural forms.
    return in_english(template, n) if translated == template.many else translated


_sentences = Sentences(SHARED, _translate)


def sentence(*messages: Text) -> str:
    """Return what the engine sent as sentences in the person's language."""
    return _sentences.texts(*messages)


def language() -> str:
    """Return the language of `tr` and `sentence`, as in HTML."""
    return QLocale().bcp47Name() if translators_of(QLocale()) else "en"


class PseudoTranslator(QTranslator):
    """Makes every text a third longer and accented, between brackets: what has none escaped translation."""

    def translate(self, _context: str, source: str, _comment: str | None = None, _n: int = -1) -> str:
        """Return the text as the pseudo-language has it; called by Qt."""
        return pseudo(source)

    def isEmpty(self) -> bool:
        """Return that there are translations; called by Qt, which skips empty translators."""
        return False


def pseudo(text: str) -> str:
    """Return a text in the pseudo-language; placeholders, mnemonics and markup stay as they are."""
    if not text.strip():
        return text
    parts = _PLACEHOLDER.split(text)
    accented = "".join(part if i % 2 else part.translate(_ACCENTS) for i, part in enumerate(parts))
    longer = "~" * (len(text) // 3)
    return f"[{accented}{_LONG_WORD.sub('~~~~~~~~ ', longer)}]"


def install_translators(app: QCoreApplication) -> list[QTranslator]:
    """Let the application speak the system's language where there is a file for it, or the pseudo-language.

    Qt's own texts, as in the menus of its fields, are translated where ours are: no window speaks two languages.

    Returns:
        The translators, to be kept as long as they are used; none for English.
    """
    is_pseudo = bool(os.environ.get(PSEUDO_VARIABLE))
    translators: list[QTranslator] = [PseudoTranslator()] if is_pseudo else translators_of(QLocale())
    for translator in translators:
        app.installTranslator(translator)
    return translators


def translators_of(locale: QLocale, folder: Path | None = None) -> list[QTranslator]:
    """Return ours for a language, and Qt's own where it comes with Qt; none where we have none.

    Args:
        locale: the language.
        folder: where ours lie; None takes those of the program.
    """
    ours, of_qt = QTranslator(), QTranslator()
    if not ours.load(locale, "tlgui", "_", str(folder or resources_dir() / "translations"), ".qm"):
        return []
    # Qt's first: the one that was installed last is asked first.
    has_of_qt = of_qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), ".qm")
    return [of_qt, ours] if has_of_qt else [ours]
