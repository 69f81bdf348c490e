"""Picks the door: the window or the command line."""

from tlgui.import_path import keep_current_folder_out

keep_current_folder_out()  # first: `from __future__` already imports a file

import logging
import multiprocessing
import os
import sys
from collections.abc import Sequence

from tlgui.app.installer_mutex import hold_installer_mutex
from tlgui.logging_setup import catch_crashes, tell_crashes
from tlgui.paths import log_dir
from tlgui.waiting_threads import let_waiting_threads_sleep

log = logging.getLogger(__name__)

GUI_COMMAND = "gui"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code.

    Args:
        argv: arguments without the program's name; None takes those of the process.
    """
    hold_installer_mutex()  # first: an engine process ends in the next line
    let_waiting_threads_sleep()
    multiprocessing.freeze_support()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments or arguments[0] == GUI_COMMAND:
        return _open_window(arguments[1:])
    from tlgui.cli import run

    tell_crashes()
    return run(arguments)


def main_window() -> int:
    """Open the window whatever the arguments; a folder or model file may be one of them."""
    return main([GUI_COMMAND, *sys.argv[1:]])


def has_screen() -> bool:
    """Return whether a window can be shown.

    A platform named in QT_QPA_PLATFORM is believed: whoever set it wants the window there.
    """
    if sys.platform in ("win32", "darwin"):
        return True
    variables = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in variables)


def _open_window(arguments: list[str]) -> int:
    if any(argument in ("-h", "--help") for argument in arguments):
        from tlgui.cli import run

        return run([GUI_COMMAND, "--help"])
    if not any(argument.startswith("--self-check") for argument in arguments):  # keeps its own log elsewhere
        catch_crashes(log_dir())
    if not has_screen():
        sys.stderr.write("tlgui: there is no screen here. 'tlgui demo' and 'tlgui --help' work in a terminal.\n")
        return 2
    try:
        from tlgui.app.application import run_window
    except ImportError as error:
        sentence = f"the window cannot be opened: {error}. {_library_hint()}"
        log.critical("%s", sentence)
        sys.stderr.write(f"tlgui: {sentence}\n")
        return 2
    return run_window(arguments)


def _library_hint() -> str:
    if sys.platform != "linux":
        return "Install tlgui again."
    return "On Debian and Ubuntu: sudo apt-get install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0"


if __name__ == "__main__":
    sys.exit(main())
