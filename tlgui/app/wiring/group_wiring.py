"""The card of runs that were begun together, beside the session."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.core.group_standing import GroupStanding
from tlgui.session.reading_groups import GroupsRead, reading_groups
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.main_window import MainWindow


class GroupWiring(QObject):
    """Reads the groups whenever the Runs page is seen or a run begins or ends while it is, and cancels one.

    Args:
        window: has the page.
        session: reads in the background; its queue holds the runs that wait.
        runs_dir: where the runs lie.
    """

    def __init__(self, window: MainWindow, session: Session, runs_dir: Path) -> None:
        super().__init__(window)
        self._page, self._session, self._runs_dir = window.runs, session, runs_dir
        self._reading: Task | None = None
        self._key = ""
        self._under_way: set[str] = set()
        """Keys of groups that were seen before they were complete."""
        self._page.seen.connect(self._read)
        self._page.group.chosen.connect(self._on_chosen)
        self._page.group.cancel_requested.connect(session.cancel_group)
        self._page.bin_requested.connect(self._on_changed)
        session.state_changed.connect(self._on_changed)
        session.run_began.connect(self._on_changed)
        session.queue.changed.connect(self._on_changed)

    def _on_changed(self, _changed: object) -> None:
        if self._page.isVisible():  # else it asks when it is seen
            self._read()

    def _on_chosen(self, key: str) -> None:
        self._key = key
        self._read()

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        work = reading_groups(self._runs_dir, self._key, self._session.pending_folders)
        self._reading = self._session.background.start(work, name="groups of runs")
        self._reading.answered.connect(self._on_read)
        self._reading.failed.connect(self._session.failed)

    def _on_read(self, read: GroupsRead) -> None:
        if self.sender() is self._reading:
            self._page.group.show_groups(read.groups, read.standing, self._session.pending_folders)
            if read.standing is not None:
                self._show_curves(read.standing)

    def _show_curves(self, standing: GroupStanding) -> None:
        """Draw the curves of a group over each other once it is complete; what the person has chosen stays."""
        key = standing.group.key
        if not standing.is_complete:
            self._under_way.add(key)
        elif key in self._under_way:
            self._under_way.remove(key)
            if not self._page.table.chosen:
                self._page.choose_runs(standing.folders)
