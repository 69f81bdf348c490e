"""How soon there is a window, an engine behind it, and a first word of a run.

Usage: python tests/benchmarks/window_paint.py [--rounds 5] [--json]

Each round starts the program's own main() in a fresh process; the first round, which reads everything from
disk, is told apart. Goals: painted within 0.7 s, the first event within 8 s after Start.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from real_window import drawn_pictures, machine, machine_line, print_table, run_child, run_main, seconds_since_asked_for

from tlgui.core.states import SessionState

FIGURES = {
    "painted_s": "window painted",
    "complete_s": "all behind it made",
    "engine_s": "engine ready",
    "first_event_s": "first event after Start",
}
GOALS = {"painted_s": "< 0.7", "complete_s": "", "engine_s": "", "first_event_s": "< 8"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5, help="after a first one that warms the disk's cache")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--child", type=Path, metavar="REPORT", help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child is not None:
        return _watch(arguments)
    facts = machine()
    with drawn_pictures(10) as (folder, pictures):
        rounds = [run_child(__file__, ["--folder", str(pictures)], folder) for _ in range(arguments.rounds + 1)]
    if arguments.json:
        print(json.dumps({"machine": facts, "rounds": rounds}, indent=2))
        return 0
    print(machine_line(facts))
    rows = [("seconds", "first", "median", "slowest", "goal")]
    for key, name in FIGURES.items():
        warm = [figures[key] for figures in rounds[1:]]
        values = (rounds[0][key], statistics.median(warm), max(warm))
        rows.append((name, *(f"{value:.2f}" for value in values), GOALS[key]))
    print_table(rows)
    return 0


def _watch(arguments: argparse.Namespace) -> int:
    """Run in the child: note when things happen, write the report."""
    figures: dict[str, float] = {}
    watchers: list[Any] = []
    code = run_main([arguments.folder], lambda application: watchers.append(Watcher(application, figures)))
    arguments.child.write_text(json.dumps(figures), encoding="utf-8")
    return code


class Watcher(QObject):
    """Notes the first paint, the engine and the first event; presses Start and stops again."""

    def __init__(self, application: Any, figures: dict[str, float]) -> None:
        super().__init__(application.window)
        self._figures, self._application, self._window = figures, application, application.window
        self._started_s = 0.0
        self._window.installEventFilter(self)
        application.completed.connect(self._on_completed)

    def _on_completed(self) -> None:
        """Listen to the session: to ask for it earlier would have it made before the paint."""
        self._figures["complete_s"] = seconds_since_asked_for()
        self._session = self._application.session
        self._session.engine.ready.connect(self._on_engine_ready)
        self._session.state_changed.connect(self._on_state_changed)
        self._session.train_event.connect(self._on_event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and "painted_s" not in self._figures:
            QTimer.singleShot(0, self, self._on_painted)
        return False

    def _on_painted(self) -> None:
        self._figures.setdefault("painted_s", seconds_since_asked_for())

    def _on_engine_ready(self, _device: str) -> None:
        self._figures.setdefault("engine_s", seconds_since_asked_for())
        self._begin_when_ready()

    def _on_state_changed(self, state: SessionState) -> None:
        if state is SessionState.READY:
            self._begin_when_ready()
        elif not state.is_running and self._started_s and "first_event_s" in self._figures:
            self._window.close()

    def _begin_when_ready(self) -> None:
        if "engine_s" not in self._figures or self._session.state is not SessionState.READY or self._started_s:
            return
        config = self._session.draft.config.replace(backbone="resnet18", weights="starter")
        config = config.replace(schedule="features", head_epochs=1)
        self._session.draft.adopt(config)
        self._started_s = time.perf_counter()
        self._window.train.start_button.click()

    def _on_event(self, _event: object) -> None:
        self._figures.setdefault("first_event_s", time.perf_counter() - self._started_s)


if __name__ == "__main__":
    sys.exit(main())
