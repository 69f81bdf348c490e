"""Puts session and window together: the only place where the parts meet."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable, Generator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

import tlgui
from tlgui.app.excepthook import ExceptHook, log_qt_message
from tlgui.app.file_open import FileOpeningApplication
from tlgui.app.garbage import MainThreadGarbageCollector
from tlgui.app.in_steps import InSteps
from tlgui.app.single_instance import SingleInstance
from tlgui.core.errors import TlguiError
from tlgui.core.output_file import check_output
from tlgui.core.printable import printable
from tlgui.logging_setup import catch_crashes, set_up_logging
from tlgui.paths import log_dir, settings_path
from tlgui.settings import load_settings
from tlgui.views import words
from tlgui.views.languages import Language
from tlgui.views.main_window import MainWindow
from tlgui.views.theme import ThemeWatcher, set_style

if TYPE_CHECKING:
    from tlgui.app.works import Works
    from tlgui.session.runner import Runner
    from tlgui.session.session import Session

log = logging.getLogger(__name__)


class Application(QObject):
    """The window, the session behind it, and what connects them.

    Args:
        app: the one QApplication.
        make_runner: how workers get jobs done: None for EngineProcess as the settings say, InlineRunner in tests.
        language: code of a language to speak at first; '' takes the one that is set.
        paints_first: show the window before most of its code is loaded; all else is made between its first events,
            and at once when somebody asks for something.

    Attributes:
        window: the main window.

    Signals:
        completed(): the window is shown, and all is there behind it.
    """

    completed = Signal()

    def __init__(
        self,
        app: QApplication,
        *,
        make_runner: Callable[[], Runner] | None = None,
        language: str = "",
        paints_first: bool = False,
    ) -> None:
        super().__init__()
        self._app, self._make_runner = app, make_runner
        self._garbage_collector = MainThreadGarbageCollector(self)
        self._settings = load_settings(settings_path())
        set_style(app)
        self._language = Language(app, language, self._settings.language)  # before the window says anything
        self.window = MainWindow(paints_first=paints_first)
        self._theme_watcher = ThemeWatcher(app, self._settings.theme, self._settings.text_percent)
        self._theme_watcher.theme_changed.connect(self.window.set_theme)
        self.window.set_theme(self._theme_watcher.theme)
        self.window.pictures.set_recent(self._settings.recent_folders, self._settings.recent_models)
        app.aboutToQuit.connect(self.close)
        self._works: Works | None = None
        self._rest = InSteps(self._make_rest(), self.window)
        self._rest.done.connect(self.completed)
        if not paints_first:
            self._rest.finish()

    @property
    def session(self) -> Session:
        """The state behind the window."""
        return self._whole().session

    def show(self) -> None:
        """Show the window; the engine warms up after the first paint."""
        self.window.show()
        self.window.setFocus()  # no control is outlined before the person uses the keyboard
        self._rest.done.connect(self._warm_up)
        self._rest.begin_after_paint()

    def settle(self) -> None:
        """Take what is loaded by now as here to stay; for the one window of the program."""
        self._garbage_collector.keep_what_is_loaded()

    def come_back(self, path: Path | None = None) -> None:
        """Bring the window to the front, from the background too, and open what another start was given."""
        self._whole().wiring.come_back()
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a folder of pictures or a model file."""
        self._whole().wiring.open(path)

    def speak(self, language: str) -> None:
        """Say everything in another language from now on; empty follows the system's."""
        session = self.session
        dataset, model = session.dataset, session.model
        words.leave((*(dataset.class_names if dataset else ()), *(model.class_names if model else ())))
        self._language.choose(language)

    def close(self) -> None:
        """Stop all work, keeping the best of a run, and wait for every thread."""
        self._rest.give_up()
        if self._works is not None:
            self._works.close()

    def dispose(self) -> None:
        """Close, and delete the window whole and at once; nothing of this object is used afterwards.

        Left to Python, its widgets would be deleted one by one in any order.
        """
        self.close()
        self._app.aboutToQuit.disconnect(self.close)
        if self._works is not None:
            # A look for weights that ends late would speak to what is deleted here.
            self._works.session.draft.blockSignals(True)
        self._garbage_collector.close()
        self.window.drain()  # once more: what was painted since it closed has asked for pictures again
        shiboken6.delete(self.window)
        self._theme_watcher.close()
        self._language.close()

    def _make_rest(self) -> Generator[None]:
        """Load and make what the first paint does not need."""
        yield from self.window.make_pages()
        import tlgui.session.session  # noqa: F401 - half of what Works loads, as a step of its own

        yield
        from tlgui.app.works import Works

        yield
        works = Works(self.window, self._settings, self._make_runner, self)
        works.wiring.look_chosen.connect(self._theme_watcher.choose)
        works.wiring.language_chosen.connect(self.speak)
        self._works = works

    def _whole(self) -> Works:
        if self._works is None:
            self._rest.finish()
        assert self._works is not None, "the program is closing"
        return self._works

    def _warm_up(self) -> None:
        self.session.warm_up()


def run_window(arguments: Sequence[str]) -> int:
    """Open the window and return when it is closed.

    Args:
        arguments: at most one folder or model file to open; `--new-window` beside one that is open; `--language de`;
            `--self-check REPORT` (see SelfCheck).

    Returns:
        The exit code: 0, 1 for a self-check that failed, or 2 for a path that is not there or must stay as it is.
    """
    parsed = _parse(arguments)
    path: Path | None = parsed.path
    if path is not None and not os.path.exists(path):  # Path.exists raises for a name that is too long
        sys.stderr.write(f"tlgui: There is nothing at '{printable(str(path))}'.\n")
        return 2
    if parsed.self_check is not None:
        from tlgui.app.self_check import SelfCheck, is_report, keep_own_data_beside

        try:
            check_output(parsed.self_check, is_report)
        except TlguiError as error:
            sys.stderr.write(f"tlgui: {printable(str(error))}\n")
            return error.exit_code
        keep_own_data_beside(parsed.self_check)
        catch_crashes(log_dir())
    set_up_logging(log_dir())
    qInstallMessageHandler(log_qt_message)  # before Qt starts: if it cannot, it says why
    app = _make_qapplication()
    instance = SingleInstance()
    is_alone = parsed.new_window or parsed.self_check is not None
    if not is_alone and instance.hand_over(path):
        sys.stdout.write("tlgui is open already; its window has come to the front.\n")
        return 0
    application = Application(app, language=parsed.language, paints_first=True)
    hook = ExceptHook(app)
    hook.install()  # not before there is a window to show a fault: until then the crash log takes it
    hook.fault.connect(application.window.show_fault)
    check = SelfCheck(application, parsed.self_check, path) if parsed.self_check else None
    if isinstance(app, FileOpeningApplication):
        app.file_opened.connect(application.open)
    instance.called.connect(application.come_back)
    application.completed.connect(application.settle)
    if path is not None:
        application.completed.connect(partial(application.open, path))
    application.show()
    QTimer.singleShot(0, instance, instance.listen)
    try:
        code = app.exec()
        return check.exit_code if check else code
    finally:
        instance.close()  # first: whoever starts the program from now on gets a window of its own
        application.dispose()
        hook.uninstall()


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tlgui gui")
    parser.add_argument("path", nargs="?", type=Path)
    parser.add_argument("--new-window", action="store_true")
    parser.add_argument("--language", default="")
    parser.add_argument("--self-check", type=Path)
    return parser.parse_args(list(arguments))


def _make_qapplication() -> QApplication:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else FileOpeningApplication(sys.argv[:1])
    app.setApplicationName("tlgui")
    app.setApplicationDisplayName("tlgui")
    app.setApplicationVersion(tlgui.__version__)
    app.setDesktopFileName("tlgui")
    return app
