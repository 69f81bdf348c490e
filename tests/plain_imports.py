"""Imports as Python makes them, without the function that Qt puts before every one.

It is there for spellings that nobody here asks for. The engine, which has no Qt, does without it too; torch imports
so much while it computes that the function costs a tenth of that. To be imported before anything of Qt.
"""

import builtins

_plain = builtins.__import__


def restore() -> None:
    """Take Qt's function away again."""
    builtins.__import__ = _plain
