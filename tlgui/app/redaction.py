"""Removes from a text who the person is, and the names of their folders and pictures."""

from __future__ import annotations

import getpass
import json
import os
import re
from pathlib import PurePath, PureWindowsPath
from typing import Any
from unicodedata import normalize
from urllib.parse import quote

from tlgui.core.picture_suffixes import PICTURE_SUFFIXES
from tlgui.paths import home_dir

CODE_SUFFIXES = {".py", ".so", ".pyd", ".dll", ".dylib", ".exe"}
"""Such paths lead to a fault in a program, and to nothing of the person's: they are told whole."""
TOLD_SUFFIXES = PICTURE_SUFFIXES | CODE_SUFFIXES | {".safetensors", ".pth", ".pt", ".json", ".csv", ".log"}
"""What else stands behind a dot may be a part of a name."""

SEPARATOR = r"[\\/]{1,4}"
"""Backslashes are doubled in JSON and in what Python shows. Bounded, as all below: no text takes long."""
NAME_ENDS = r"(?![\w~-]|\.\w)"
"""So that /home/anna is not found in /home/annabel."""
FILE_ENDS = "(?:{})(?!\\w)".format("|".join(re.escape(suffix) for suffix in sorted(PICTURE_SUFFIXES)))

ROOT = rf"(?:file:|~|(?:{SEPARATOR}\?{SEPARATOR})?[a-z]:)?{SEPARATOR}"
OTHER_SUFFIXES = "(?:{})(?!\\w)".format("|".join(re.escape(suffix) for suffix in sorted(TOLD_SUFFIXES - CODE_SUFFIXES)))
PATH = re.compile(
    rf"""
    (?P<quote>['"]) (?P<quoted>{ROOT} .{{0,4000}}?) (?P=quote) (?!\w)
    |
    (?<!\w) (?P<mark>['"])                     # relative: a separator before the quote that closes
      (?= (?:(?!(?P=mark)(?!\w)) [^\n]){{0,1000}}? [\\/])
      (?P<relative>[^\n]{{1,1000}}?) (?P=mark) (?!\w)
    |
    (?<![^\s(=\[]) (?P<named>[^\s'"<>|:,;()\\/]{{1,255}} [\\/] [^\s'"<>|:,;()]{{0,4000}}? {OTHER_SUFFIXES})
    |
    (?<![\w.:~'"\\/])                         # not within a word, an address or another path
    (?P<bare>{ROOT} (?=[^\s\\/])
      (?:[^\n'"<>|:,;()]* [\\/])?             # to the last separator, over the spaces in between
      (?:[^\n'"<>|:,;()\\/]*? {FILE_ENDS} | [^\s'"<>|:,;()\\/]*))
    """,
    re.VERBOSE | re.IGNORECASE,
)
SYSTEM_PLACES = ("/usr/", "/opt/", "/Applications/", "C:\\Program Files")
ACCOUNT = re.compile(r"(?<=:)//[^\s/@'\"]{1,300}@")
"""Name and password in an address, as that of a proxy."""
PICTURE_NAME = re.compile(rf"""(['"]).{{1,300}}?{FILE_ENDS}\1|(?<![^\s'"<>])[^\s'"<>]+?{FILE_ENDS}""", re.IGNORECASE)


class Redaction:
    """Knows what to hide on one machine.

    Args:
        home: the person's home folder, whose name often is theirs; one of Windows is found in any case of its letters.
        login: the name with which the person logged in; empty where it is not known.
    """

    def __init__(self, home: PurePath, login: str) -> None:
        is_windows = isinstance(home, PureWindowsPath)
        flags = re.IGNORECASE if is_windows else 0
        *above, name = re.split(SEPARATOR, str(home))
        # In the short form, which old programs get: C:\Users\MARIAM~1
        short = [r"[^\s'\"\\/]{1,6}~\d+"] if is_windows else []
        place = SEPARATOR.join([*map(_any_spelling, above), _either([_any_spelling(name), *short])])
        self._home = re.compile(rf"(?<![\w.~-]){place}{NAME_ENDS}", flags) if name else None
        names = _either([_any_spelling(word) for word in (login, name) if word])
        self._login = re.compile(rf"(?<=[\\/]){names}{NAME_ENDS}", flags) if login or name else None

    @classmethod
    def of_this_machine(cls) -> Redaction:
        """Return what hides the person who runs the program."""
        try:
            login = getpass.getuser()
        except (KeyError, ImportError, OSError):  # no variable tells, and the system does not know
            login = ""
        return cls(home_dir(), login)

    def hide_person(self, text: str) -> str:
        """Write `~` for the home folder, and USER for the login name where it is a part of another path."""
        text = self._home.sub("~", text) if self._home else text
        return self._login.sub("USER", text) if self._login else text

    def hide_place(self, path: str) -> str:
        """Tell a path below the home folder or where systems put programs; of another one, how deep it goes."""
        told = self.hide_person(path)
        return told if told.startswith("~") or path.startswith(SYSTEM_PLACES) else describe_path(path)

    def hide_names(self, text: str) -> str:
        """Hide the person, and say of each path and picture only what helps; paths of code stay."""
        text = ACCOUNT.sub("//", text)
        return self.hide_person(PICTURE_NAME.sub("<picture>", PATH.sub(_path_told, text)))

    def hide_in_json(self, value: Any) -> Any:
        """Do as `hide_names` in what was read from JSON; text with a separator is taken for a path as a whole."""
        if isinstance(value, dict):
            return {self.hide_in_json(key): self.hide_in_json(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.hide_in_json(item) for item in value]
        if not isinstance(value, str):
            return value
        is_path = "/" in value or "\\" in value
        if not is_path:
            return self.hide_names(value)
        return f"{describe_path(value)}, {'there' if os.path.exists(value) else 'not there'}"


def describe_path(path: str) -> str:
    """Say how deep a path goes and what kind of file it names, and nothing else of it."""
    suffix = PureWindowsPath(path).suffix.lower()
    depth = len([part for part in re.split(SEPARATOR, path) if part])
    return f"path, {depth} deep" + (f", {suffix}" if suffix in TOLD_SUFFIXES else "")


def _path_told(match: re.Match[str]) -> str:
    path = match["quoted"] or match["relative"] or match["named"] or match["bare"]
    return match[0] if PureWindowsPath(path).suffix.lower() in CODE_SUFFIXES else f"<{describe_path(path)}>"


def _any_spelling(name: str) -> str:
    """Return a pattern for a name as it is, as macOS spells it, and as JSON and addresses write it."""
    forms = {normalize("NFC", name), normalize("NFD", name)}
    spelled = forms | {json.dumps(form)[1:-1] for form in forms} | {quote(form) for form in forms}
    return _either([re.escape(form) for form in sorted(spelled)])


def _either(patterns: list[str]) -> str:
    return f"(?:{'|'.join(patterns)})"
