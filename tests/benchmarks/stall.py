"""How long the window makes a person wait while it trains: the delay of a 10 ms timer in its main thread.

Usage: python tests/benchmarks/stall.py [--seconds 60] [--json]

Runs the program's own main() with its engine process on drawn pictures and the starter network, presses
Start, and watches the Train page with its live curves. Goal: p99 below 16 ms, maximum below 50 ms.
Beside the delay stands the processor time that the main thread itself used for the longest turn: on a machine that
other work shares, the delay is also the wait for a processor.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from real_window import drawn_pictures, machine, machine_line, print_table, run_child, run_main

from tlgui.core.events import BatchDone, EpochDone
from tlgui.core.states import SessionState

TIMER_MS = 10
GOAL_P99_MS, GOAL_MAX_MS = 16.0, 50.0
N_WORST = 5
LATE_S = 0.025
"""With --stacks: what the main thread does is noted when the timer is this late."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60.0, help="how long to watch the training")
    parser.add_argument("--backbone", default="resnet18")
    parser.add_argument("--head-epochs", type=int, default=3, help="epochs of the head before everything learns")
    parser.add_argument("--batch-size", type=int, default=8, help="small, so that many batches are told")
    parser.add_argument("--pictures", type=int, default=60, help="of each of six classes")
    parser.add_argument("--stacks", action="store_true", help="also tell what the main thread did when it was late")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--child", type=Path, metavar="REPORT", help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child is not None:
        return _watch(arguments)
    facts = machine()
    with drawn_pictures(arguments.pictures) as (folder, pictures):
        outcome = run_child(__file__, [*sys.argv[1:], "--folder", str(pictures)], folder)
    outcome["machine"] = facts
    if arguments.json:
        print(json.dumps(outcome, indent=2))
    else:
        _tell(outcome)
    return 0


def _tell(outcome: dict[str, Any]) -> None:
    print(machine_line(outcome["machine"]))
    rows = [
        (
            "main thread, delay of a 10 ms timer",
            "seconds",
            "median ms",
            "p99 ms",
            "max ms",
            "over 50 ms",
            "own work, max ms",
        )
    ]
    for name, figures in outcome["delays"].items():
        rows.append(
            (
                name,
                f"{figures['seconds']:.0f}",
                f"{figures['median_ms']:.1f}",
                f"{figures['p99_ms']:.1f}",
                f"{figures['max_ms']:.1f}",
                str(figures["n_over_goal"]),
                f"{figures['own_max_ms']:.1f}",
            )
        )
    rows.append(("goal", "", "", f"< {GOAL_P99_MS:.0f}", f"< {GOAL_MAX_MS:.0f}", "0", ""))
    print_table(rows)
    print(f"{outcome['n_epochs']} epochs, {outcome['n_events']} events, {outcome['n_redraws']} redraws of the curves")
    for worst in outcome["worst"]:
        print(f"  {worst['delay_ms']:6.1f} ms, {worst['at_s']:.2f} s after Start, after {worst['after']}")
    for stack in outcome["stacks"]:
        print(stack)


def _watch(arguments: argparse.Namespace) -> int:
    """Run in the child: drive the window, measure, write the report."""
    watchers: list[Any] = []
    code = run_main([arguments.folder], lambda application: watchers.append(Watcher(application, arguments)))
    arguments.child.write_text(json.dumps(watchers[0].report()), encoding="utf-8")
    return code


class Watcher(QObject):
    """Presses the buttons as a person would, and notes when the timer fires."""

    def __init__(self, application: Any, arguments: argparse.Namespace) -> None:
        super().__init__(application.window)
        self._arguments = arguments
        self._session, self._window = application.session, application.window
        self._is_ready = {"engine": False, "pictures": False}
        self._ticks: list[float] = []
        self._own_s: list[float] = []
        """Processor time of the main thread at each tick."""
        self._events: list[tuple[float, str]] = []
        self._started_s = self._stopped_s = 0.0
        self._stacks = _LateStacks() if arguments.stacks else None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TIMER_MS)
        self._timer.timeout.connect(self._on_tick)
        self._session.engine.ready.connect(self._on_engine_ready)
        self._session.state_changed.connect(self._on_state_changed)
        self._session.train_event.connect(self._on_event)

    def report(self) -> dict[str, Any]:
        n_training = sum(tick <= self._stopped_s for tick in self._ticks)
        training, ending = self._ticks[:n_training], self._ticks[n_training:]
        own_training, own_ending = self._own_s[:n_training], self._own_s[n_training:]
        return {
            "delays": {
                "while it trains": _delays(training) | _own(own_training),
                "from Stop to the results": _delays(ending) | _own(own_ending),
            },
            "worst": self._worst(training),
            "stacks": self._stacks.texts if self._stacks else [],
            "n_epochs": sum(name == EpochDone.__name__ for _, name in self._events),
            "n_events": len(self._events),
            "n_redraws": self._window.train.curves.canvas.n_redraws,
            "settings": {
                "backbone": self._arguments.backbone,
                "batch_size": self._arguments.batch_size,
                "head_epochs": self._arguments.head_epochs,
                "pictures": 6 * self._arguments.pictures,
            },
        }

    def _worst(self, ticks: list[float]) -> list[dict[str, Any]]:
        late = sorted(((b - a - TIMER_MS / 1000, b) for a, b in zip(ticks, ticks[1:], strict=False)), reverse=True)
        return [
            {"delay_ms": 1000 * delay, "at_s": tick - self._started_s, "after": self._event_before(tick)}
            for delay, tick in late[:N_WORST]
        ]

    def _event_before(self, tick: float) -> str:
        names = [name for at, name in self._events if at <= tick]
        return " ".join(names[-4:]) or "nothing"

    def _on_engine_ready(self, _device: str) -> None:
        self._begin_when_ready("engine")

    def _on_state_changed(self, state: SessionState) -> None:
        if state is SessionState.READY:
            self._begin_when_ready("pictures")
        elif state is SessionState.TRAINED:
            QTimer.singleShot(1000, self, self._end)
        elif state is SessionState.FAILED:
            raise SystemExit("The training failed; see the log.")

    def _begin_when_ready(self, part: str) -> None:
        self._is_ready[part] = True
        if not all(self._is_ready.values()):
            return
        config = self._session.draft.config.replace(
            backbone=self._arguments.backbone,
            weights="starter",
            head_epochs=self._arguments.head_epochs,
            finetune_epochs=200,
            early_stop=None,
            batch_size=self._arguments.batch_size,
        )
        self._session.draft.adopt(config)
        self._window.show_page("train")
        QTimer.singleShot(2000, self, self._press_start)

    def _press_start(self) -> None:
        self._started_s = time.perf_counter()
        self._timer.start()
        if self._stacks:
            self._stacks.start()
        self._window.train.start_button.click()

    def _on_event(self, event: object) -> None:
        self._events.append((time.perf_counter(), type(event).__name__))
        if isinstance(event, BatchDone) and not self._stopped_s:
            self._stopped_s = float("inf")
            QTimer.singleShot(round(self._arguments.seconds * 1000), self, self._press_stop)

    def _press_stop(self) -> None:
        self._stopped_s = time.perf_counter()
        self._window.train.stop_button.click()

    def _on_tick(self) -> None:
        self._ticks.append(time.perf_counter())
        self._own_s.append(time.thread_time())
        if self._stacks:
            self._stacks.last_tick_s = self._ticks[-1]

    def _end(self) -> None:
        self._timer.stop()
        if self._stacks:
            self._stacks.is_wanted = False
        self._window.close()


def _delays(ticks: list[float]) -> dict[str, float]:
    delays = sorted(max(b - a - TIMER_MS / 1000, 0.0) * 1000 for a, b in zip(ticks, ticks[1:], strict=False))
    return {
        "seconds": ticks[-1] - ticks[0],
        "n": len(delays),
        "median_ms": statistics.median(delays),
        "p99_ms": delays[round(0.99 * (len(delays) - 1))],
        "max_ms": delays[-1],
        "n_over_goal": sum(delay > GOAL_MAX_MS for delay in delays),
    }


def _own(seconds: list[float]) -> dict[str, float]:
    return {"own_max_ms": 1000 * max(b - a for a, b in zip(seconds, seconds[1:], strict=False))}


class _LateStacks(threading.Thread):
    """Notes what the main thread is doing while its timer is late."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.last_tick_s = time.perf_counter()
        self.is_wanted = True
        self.texts: list[str] = []

    def run(self) -> None:
        main_thread = threading.main_thread().ident
        while self.is_wanted:
            time.sleep(0.005)
            late_s = time.perf_counter() - self.last_tick_s
            if late_s > LATE_S and main_thread is not None:
                frames = traceback.extract_stack(sys._current_frames()[main_thread])[-7:]
                calls = " > ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames)
                self.texts.append(f"late by {1000 * late_s:.0f} ms: {calls}")


if __name__ == "__main__":
    sys.exit(main())
