"""The window's language: every text on screen passes through here, and a pseudo-language shows which does not."""

from __future__ import annotations

import re
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from tlgui.core.messages import Plural, Sentences, Template, Text, in_english
from tlgui.core.resources import resources_dir
from tlgui.core.sentences import SHARED
from tlgui.views import numbers
from tlgui.views.words import derived, words

CONTEXT = "tlgui"
"""All texts are in one context of Qt Linguist: a sentence moves between files without losing its translation."""
RIGHT_TO_LEFT = "\u200f"
_ACCENTS = str.maketrans("aeiouyAEIOUYcnsz", "áéíóúýÁÉÍÓÚÝçñšž")
_LONG_WORD = re.compile("~{9}")
_PLACEHOLDER = re.compile(r"(\{[^{}]*\}|%n|&(?=\w)|<[^>]*>)")


def tr(text: str) -> str:
    """Return a text of the window in the person's language. Fill placeholders in afterwards."""
    return words(QCoreApplication.translate(CONTEXT, text), partial(tr, text)) if text else text


def marked(text: str) -> str:
    """Return a constant's text as it is, so that it is found for the translators; `tr` shows it."""
    return text


def named(name: str, what: str) -> str:
    """Return what is said of something, behind its name and the colon as the person's language sets it."""
    return tr("{name}: {what}").format(name=name, what=what)


def number(n: int) -> str:
    """Return a whole number with its thousands apart."""
    return words(numbers.whole(n), partial(number, n), template=number)


def decimal(value: float, spec: str) -> str:
    """Return a number in a format of Python's, such as '.1%' or '.4f', as the person's language writes it."""
    return words(format(numbers.Localised(value), spec), partial(decimal, value, spec), template=spec)


def typed_number(text: str) -> str:
    """Return a number that was written for machines, such as '0.25', as the person's language writes it."""
    return words(numbers.in_language(text), partial(typed_number, text), template=typed_number)


def moment(when: datetime) -> str:
    """Return a date and time."""
    return words(numbers.moment(when), partial(moment, when), template=moment)


def tr_n(one: str, many: str, n: int) -> str:
    """Return a text in the form that suits n, its {n} filled in; languages with more forms have them in their file."""
    text = _translate(Plural(one, many), n).replace("{n}", numbers.whole(n))
    return words(text, partial(tr_n, one, many, n), template=many)


def _translate(template: Template, n: int) -> str:
    if isinstance(template, str):
        return tr(template)
    translated = QCoreApplication.translate(CONTEXT, template.many, "", n)
    # Without a translation Qt gives the source back, which knows no plural forms.
    text = in_english(template, n) if translated == template.many else translated
    return words(text, partial(_translate, template, n), template=template)


_sentences = Sentences(SHARED, _translate, numbers.whole)


def sentence(*messages: Text) -> str:
    """Return what the engine sent as sentences in the person's language."""
    said = _sentences.texts(*messages)
    if not said or all(isinstance(message, str) for message in messages):
        return said
    keys = tuple(getattr(one, "key", "") for one in messages)
    names = [value for one in messages if not isinstance(one, str) for _, value in one.values]
    return words(said, partial(sentence, *messages), template=keys, is_known=said not in names)


class PseudoTranslator(QTranslator):
    """Makes every text a third longer and accented, between brackets: what has none escaped translation.

    Args:
        is_mirrored: texts begin with a mark, as which they are taken for ones that are read from right to left.
    """

    def __init__(self, *, is_mirrored: bool = False) -> None:
        super().__init__()
        self._mark = RIGHT_TO_LEFT if is_mirrored else ""

    def translate(self, _context: str, source: str, _comment: str | None = None, _n: int = -1) -> str:
        """Return the text as the pseudo-language has it; called by Qt."""
        return self._mark + pseudo(source)

    def isEmpty(self) -> bool:
        """Return that there are translations; called by Qt, which skips empty translators."""
        return False


def within_a_sentence(text: str) -> str:
    """Return words that began a line as they are written in one; in German they may be nouns and stay large."""
    return text if QLocale().language() == QLocale.Language.German else derived(text, str.lower)


def language() -> str:
    """Return the language of `tr` and `sentence`, as in HTML."""
    return "en" if QLocale().language() in numbers.ENGLISH else QLocale().bcp47Name()


def pseudo(text: str) -> str:
    """Return a text in the pseudo-language; placeholders, mnemonics and markup stay as they are."""
    if not text.strip():
        return text
    parts = _PLACEHOLDER.split(text)
    accented = "".join(part if i % 2 else part.translate(_ACCENTS) for i, part in enumerate(parts))
    longer = "~" * (len(text) // 3)
    return f"[{accented}{_LONG_WORD.sub('~~~~~~~~ ', longer)}]"


def translations_dir() -> Path:
    """Return where the .qm files lie; in a source tree that nothing was made of there are none."""
    return resources_dir() / "translations"


def language_here(locale: QLocale, folder: Path | None = None) -> str:
    """Return the first of a person's languages that we have, as 'de'; English ends the search, which needs no file."""
    for name in locale.uiLanguages():
        for code in (name.replace("-", "_"), name.split("-")[0]):
            if code in ("en", "C"):
                return "en"
            if (folder or translations_dir()).joinpath(f"tlgui_{code}.qm").is_file():
                return code
    return "en"


def translators_of(code: str, folder: Path | None = None) -> list[QTranslator]:
    """Return ours for a language, and Qt's own where it comes with Qt; none where we have none.

    Args:
        code: of the language.
        folder: where ours lie; None takes those of the program.
    """
    ours, of_qt = QTranslator(), QTranslator()
    if not ours.load(f"tlgui_{code}", str(folder or translations_dir())):
        return []
    # Qt's first: the one that was installed last is asked first.
    has_of_qt = of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [of_qt, ours] if has_of_qt else [ours]
