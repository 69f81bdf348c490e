"""The window itself beside the session: its state, closing, reports, newer versions and what went wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

import tlgui
from tlgui.app.diagnostics import ReportError, write_report
from tlgui.app.wiring.settings_keeper import SettingsKeeper
from tlgui.core.states import SessionState
from tlgui.engine.door.requests import EngineReplaced, Failure
from tlgui.session.background_mark import BackgroundMark
from tlgui.session.newer_version import NewVersion, look_for_newer_version, update_url
from tlgui.session.session import Session
from tlgui.views import texts
from tlgui.views.attention import bring_to_front
from tlgui.views.main_window import MainWindow
from tlgui.views.translation import tr


class WindowWiring(QObject):
    """Tells the window what happens, and does what its menus ask for."""

    def __init__(self, window: MainWindow, session: Session, keeper: SettingsKeeper) -> None:
        super().__init__(window)
        self._window, self._session, self._keeper = window, session, keeper
        self._wants_to_close = False
        self._background = BackgroundMark(session.runs_dir)
        self._has_asked_for_update = False
        self._device = "the engine has not started yet"
        window.close_requested.connect(self._on_close_requested)
        window.report_requested.connect(self._on_report_requested)
        window.updates_toggled.connect(self._on_updates_toggled)
        session.state_changed.connect(self._on_state_changed)
        session.failed.connect(self._on_failed)
        session.engine.ready.connect(self._on_engine_ready)
        session.engine.replaced.connect(self._on_engine_replaced)
        window.set_looks_for_updates(keeper.settings.looks_for_updates, can_look=bool(update_url()))
        self._on_state_changed(session.state)
        if self._background.is_held:
            window.show_notice(tr(texts.IN_BACKGROUND_TITLE), tr(texts.IN_BACKGROUND))

    def _on_state_changed(self, state: SessionState) -> None:
        self._window.set_state(state)
        self._window.set_busy(state.is_running)
        is_over = not state.is_running and state is not SessionState.SCANNING  # the pictures of a run that waited
        if self._wants_to_close and is_over:
            self._background.release()
            self._window.close()
            # A hidden window's close is no last window's close, on which Qt would end the program by itself.
            QCoreApplication.quit()

    def _on_failed(self, failure: Failure) -> None:
        self._window.show_error(failure.title, failure.message, failure.hint, failure.details)

    def _on_close_requested(self) -> None:
        answer = self._window.ask_close_while_training()
        if not self._session.state.is_running:  # it ended while the question was open
            if answer != "stay":
                self._close_now()
        elif answer == "background":
            self._go_on_unseen()
        elif answer == "later":
            self._close_now()  # what is left when the program ends can be resumed: the next start offers it
        elif answer == "stop":
            self._wants_to_close = True
            self._session.queue.keep_for_next_start()
            self._session.stop_and_keep()

    def _close_now(self) -> None:
        self._window.set_busy(False)
        QTimer.singleShot(0, self._window, self._window.close)  # Qt ignores a close within a close

    def _go_on_unseen(self) -> None:
        if self._background.hold():
            self._wants_to_close = True
            self._window.hide()
        else:
            self._window.show_notice(tr(texts.IN_BACKGROUND_TITLE), tr(texts.ONE_IN_BACKGROUND))

    def come_back(self) -> None:
        """Show the window again, which may have gone on unseen: then it is to be closed by hand as ever."""
        if not self._window.isVisible():
            self._wants_to_close = False
            self._background.release()
        bring_to_front(self._window)

    def _on_report_requested(self, path: Path) -> None:
        try:
            write_report(path, {"device": self._device, "state": self._session.state.value})
        except ReportError as error:
            self._window.show_error(error.title, error.message, error.hint)
            return
        self._window.show_notice(tr(texts.REPORT_SAVED_TITLE), tr(texts.REPORT_SAVED).format(path=path))

    def _on_engine_ready(self, device: str) -> None:
        self._device = device
        self._look_for_update()  # not before: the start is for the window

    def _on_engine_replaced(self, replaced: EngineReplaced) -> None:
        reason = tr("The reason: {reason}.").format(reason=replaced.reason.rstrip(".")) if replaced.reason else ""
        message = tr(texts.GPU_REPLACED).format(python=replaced.python, reason=reason)
        self._window.show_notice(tr(texts.GPU_REPLACED_TITLE), message)

    def _on_updates_toggled(self, looks: bool) -> None:
        self._keeper.set(looks_for_updates=looks)
        self._look_for_update()

    def _look_for_update(self) -> None:
        """Ask for a newer version if the person wants it; an engine that starts again does not ask again."""
        if self._keeper.settings.looks_for_updates and not self._has_asked_for_update and update_url():
            self._has_asked_for_update = True
            question = self._session.background.start(look_for_newer_version(update_url()), name="newer version")
            question.answered.connect(self._on_update_found)

    def _on_update_found(self, new: NewVersion) -> None:
        message = tr(texts.UPDATE_FOUND).format(new=new.version, current=tlgui.__version__, url=new.url)
        self._window.show_notice(tr(texts.UPDATE_TITLE), message)
