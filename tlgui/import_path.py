"""Keeps files of the current folder from being imported: it is the person's, and may hold a `pickle.py`."""

import os  # like sys always imported by now; `from __future__ import` would already look in the current folder
import sys

SAFE_PATH_VARIABLE = "PYTHONSAFEPATH"
OWN_ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def keep_current_folder_out() -> None:
    """Take the current folder off this process's import path, and keep it off those of its children.

    `python -m` and `python -c` put it first, before the standard library, and multiprocessing starts its
    children in the second way and hands them the path of their parent. A checkout of tlgui stays
    on the path when it is the current folder, for that is where tlgui comes from.
    """
    os.environ[SAFE_PATH_VARIABLE] = "1"
    sys.path[:] = [entry for entry in sys.path if not _is_foreign_current_folder(entry)]


def _is_foreign_current_folder(entry: str) -> bool:
    # Never `os.path.samefile`: a path that cannot be looked at, such as one on a lost drive, is no error here.
    folder = os.path.realpath(entry or os.curdir)
    return folder == os.path.realpath(os.curdir) and folder != os.path.realpath(OWN_ROOT)
