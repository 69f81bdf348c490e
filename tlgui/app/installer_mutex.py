"""Tells the installer for Windows that tlgui runs, so that it is not replaced or removed while it works."""

from __future__ import annotations

import sys

RUNNING_MARK = "tlgui-19D66A07-9E18-4C5B-980C-DA4F151E4FB7"
"""Name of the mutex that packaging/windows/tlgui.iss looks for; upper and lower case matter."""


def hold_installer_mutex() -> None:
    """Hold the mutex as long as this process lives, on Windows; elsewhere nothing is done.

    Its handle is never closed: Windows does that when the process has ended, in whatever way.
    """
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.CreateMutexW(None, False, RUNNING_MARK)
