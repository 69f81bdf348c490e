"""What works behind the window: the session, and what connects the two. Loading it loads most of the program."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.app.wiring.wiring import Wiring
from tlgui.paths import samples_dir, settings_path
from tlgui.session.engine_process import EngineProcess
from tlgui.session.runner import Runner
from tlgui.session.session import Session
from tlgui.settings import Settings, runs_place
from tlgui.views import texts
from tlgui.views.main_window import MainWindow
from tlgui.views.translation import tr


class Works:
    """The session and its wiring.

    Args:
        window: whole.
        settings: as read at the start.
        make_runner: how workers get jobs done; None for EngineProcess as the settings say.
        parent: the session's.
    """

    def __init__(
        self, window: MainWindow, settings: Settings, make_runner: Callable[[], Runner] | None, parent: QObject
    ) -> None:
        python = Path(settings.engine_python) if settings.engine_python else None
        has_python = python is not None and python.is_file()
        self.session = Session(
            make_runner or partial(EngineProcess, python if has_python else None),
            runs_dir=runs_place(settings),
            samples_dir=samples_dir(),
            make_own_runner=make_runner or EngineProcess,
            parent=parent,
        )
        self.wiring = Wiring(window, self.session, settings, settings_path())
        if python is not None and not has_python:
            window.show_notice(tr(texts.GPU_GONE_TITLE), tr(texts.GPU_GONE).format(python=python))

    def close(self) -> None:
        """Stop all work, keeping the best of a run, and wait for every thread."""
        self.wiring.close()
        self.session.close()
