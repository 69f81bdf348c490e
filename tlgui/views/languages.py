"""Which language the window speaks: the system's or a chosen one, changed while it is open."""

from __future__ import annotations

import os

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from tlgui.views import translation
from tlgui.views.saying_again import say_everything_again
from tlgui.views.translation import PseudoTranslator, language_here, translators_of

PSEUDO_VARIABLE = "TLGUI_PSEUDO_LOCALE"
"""A made-up language of longer words; 'rtl' writes it from right to left."""
LANGUAGE_VARIABLE = "TLGUI_LANGUAGE"
ENGLISH = "en"
NAMES = {ENGLISH: "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""What a language calls itself."""


def offered() -> dict[str, str]:
    """Return the languages that are here, code -> what each calls itself."""
    found = {path.stem.removeprefix("tlgui_") for path in translation.translations_dir().glob("tlgui_*.qm")}
    known = {code: name for code, name in NAMES.items() if code in found or code == ENGLISH}
    return known | {code: QLocale(code).nativeLanguageName() for code in sorted(found - known.keys())}


class Language:
    """The language of everything that the application says.

    Args:
        app: the one application.
        asked_for: code of a language for this time; empty for what the environment or else `chosen` says.
        chosen: code of a language; empty follows the system.

    Attributes:
        code: of the language that is spoken, such as 'de'.
    """

    def __init__(self, app: QApplication, asked_for: str = "", chosen: str = "") -> None:
        self._app = app
        self._before = QLocale(), app.layoutDirection()
        self._translators: list[QTranslator] = []
        self.code = ENGLISH
        self._install(asked_for or os.environ.get(LANGUAGE_VARIABLE, "") or chosen)

    def choose(self, code: str) -> None:
        """Speak another language from now on, in everything that is open too; empty follows the system."""
        self._remove()
        self._install(code)
        say_everything_again(self._app)

    def close(self) -> None:
        """Leave the application as it was found."""
        self._remove()
        QLocale.setDefault(self._before[0])
        self._app.setLayoutDirection(self._before[1])

    def _remove(self) -> None:
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []

    def _install(self, code: str) -> None:
        system = QLocale.system()
        pseudo = os.environ.get(PSEUDO_VARIABLE, "")
        self.code = ENGLISH if pseudo else language_here(QLocale(code) if code else system)
        self._translators = [PseudoTranslator(is_mirrored=pseudo == "rtl")] if pseudo else translators_of(self.code)
        # Numbers are written as in the texts around them, not as in a country whose language is not spoken here.
        locale = locale_of(self.code, system)
        QLocale.setDefault(locale)
        is_mirrored = pseudo == "rtl" or QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
        self._app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
        for translator in self._translators:
            self._app.installTranslator(translator)


def locale_of(code: str, system: QLocale) -> QLocale:
    """Return the language with this code, as the system's country writes it where that speaks it."""
    language = QLocale(code).language()
    if language == system.language() or (code == ENGLISH and system.language() == QLocale.Language.C):
        return system
    # Day before month, as nearly everywhere: who sees English here may come from anywhere.
    return QLocale(code) if code != ENGLISH else QLocale(language, QLocale.Country.UnitedKingdom)
