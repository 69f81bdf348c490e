"""How soon a dropped picture is answered: from the drop on the Predict page until the answer is painted.

Usage: python tests/benchmarks/first_answer.py [--drops 40] [--many 300] [--json]

Runs the program's own main() with its engine process, opens a resnet18 that was trained on drawn pictures from the
starter, and drops files as a file manager does. Goal: median below 100 ms once the model is loaded.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from real_window import drawn_pictures, machine, machine_line, print_table, run_child, run_main

GOAL_MS = 100.0
TIMER_MS = 10
PHOTO_PX = (4000, 3000)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--drops", type=int, default=40, help="of one picture each, after the first")
    parser.add_argument("--many", type=int, default=300, help="pictures that are dropped together")
    parser.add_argument("--backbone", default="resnet18")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--child", type=Path, metavar="REPORT", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child is not None:
        return _watch(arguments)
    facts = machine()
    with drawn_pictures(max(10, -(-arguments.many // 6))) as (folder, pictures):
        _train(folder, pictures, arguments.backbone)
        _make_photos(folder / "photos", pictures, arguments.drops)
        outcome = run_child(__file__, [*sys.argv[1:], "--folder", str(folder)], folder)
    if arguments.json:
        print(json.dumps(outcome | {"machine": facts}, indent=2))
    else:
        print(machine_line(facts))
        _tell(outcome, arguments.many)
    return 0


def _train(folder: Path, pictures: Path, backbone: str) -> None:
    """Teach the head alone for one epoch: how good the answers are does not matter here."""
    few = ["--backbone", backbone, "--weights", "starter", "--schedule", "features", "--head-epochs", "1"]
    command = [sys.executable, "-m", "tlgui", "train", str(pictures), *few, "--out", str(folder / "run")]
    subprocess.run(command, check=True, capture_output=True)


def _make_photos(folder: Path, pictures: Path, n: int) -> None:
    """Write pictures as large as those of a camera."""
    from PIL import Image

    folder.mkdir()
    for number, path in zip(range(n), sorted(pictures.rglob("*.jpg")), strict=False):
        with Image.open(path) as picture:
            picture.resize(PHOTO_PX).save(folder / f"{number:03}.jpg", quality=90)


def _tell(outcome: dict[str, Any], n_many: int) -> None:
    rows = [("drop until the answer is painted, ms", "median", "95th percentile", "slowest", "processor time")]
    for name, key in (("one drawn picture", "small_ms"), ("one photo of 12 megapixels", "photo_ms")):
        times = sorted(outcome[key])
        rows.append(
            (
                name,
                f"{statistics.median(times):.0f}",
                f"{times[round(0.95 * (len(times) - 1))]:.0f}",
                f"{times[-1]:.0f}",
                f"{statistics.median(outcome[key.replace('_ms', '_used_ms')]):.0f}",
            )
        )
    rows.append(("goal", f"< {GOAL_MS:.0f}", "", "", ""))
    print_table(rows)
    print(f"first drop after the model was opened: {outcome['first_ms']:.0f} ms")
    many = outcome["many_ms"]
    delays = sorted(outcome["delays_ms"])
    p99 = delays[round(0.99 * (len(delays) - 1))]
    print(f"main thread meanwhile, delay of a 10 ms timer: 99th percentile {p99:.1f} ms, maximum {delays[-1]:.1f} ms")
    print(f"{n_many} together: first answer after {many[0]:.0f} ms, last after {many[-1]:.0f} ms")


def _watch(arguments: argparse.Namespace) -> int:
    """Run in the child: drop, measure, write the report."""
    watchers: list[Watcher] = []
    model = arguments.folder / "run" / "model.safetensors"
    code = run_main([str(model)], lambda application: watchers.append(Watcher(application, arguments)))
    arguments.child.write_text(json.dumps(watchers[0].figures), encoding="utf-8")
    return code


class Watcher(QObject):
    """Drops one thing after the other, and notes when the page has painted each answer."""

    def __init__(self, application: Any, arguments: argparse.Namespace) -> None:
        super().__init__(application.window)
        self._window, self._page = application.window, application.window.predict
        small = sorted((arguments.folder / "samples").rglob("*.jpg"))
        photos = sorted((arguments.folder / "photos").glob("*.jpg"))
        self._drops: list[tuple[str, Sequence[Path]]] = [
            ("first_ms", small[:1]),
            *(("small_ms", [path]) for path in small[1 : arguments.drops + 1]),
            *(("photo_ms", [path]) for path in photos),
            ("many_ms", small[: arguments.many]),
        ]
        names = ("small_ms", "photo_ms", "many_ms", "small_used_ms", "photo_used_ms", "many_used_ms")
        self.figures: dict[str, Any] = {name: [] for name in names}
        self._used_s = 0.0
        self._dropped_s = 0.0
        self._is_waiting = self._is_painting = self._is_done = False
        self._ticks: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TIMER_MS)
        self._timer.timeout.connect(lambda: self._ticks.append(time.perf_counter()))
        self._page.answer_shown.connect(self._on_shown)
        self._page.all_answered.connect(self._on_all_answered)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        application.session.engine.ready.connect(lambda _device: QTimer.singleShot(1000, self, self._drop))

    def _drop(self) -> None:
        if not self._drops:
            waits = (b - a for a, b in zip(self._ticks, self._ticks[1:], strict=False))
            self.figures["delays_ms"] = [max(1000 * wait - TIMER_MS, 0.0) for wait in waits]
            self._window.close()
            return
        key, paths = self._drops[0]
        if key == "many_ms":
            self._timer.start()
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        area = self._page.drop_area
        middle = area.rect().center()
        how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(area, QDragEnterEvent(middle, *how))
        self._is_done = False
        self._used_s = _processor_seconds()
        self._dropped_s = time.perf_counter()
        QApplication.sendEvent(area, QDropEvent(QPointF(middle), *how))

    def _on_shown(self, _ready: object) -> None:
        self._is_waiting = True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._is_waiting and not self._is_painting:
            # What waits is painted in this round of the event loop: the next one comes after it.
            self._is_painting = True
            QTimer.singleShot(0, self, self._on_painted)
        return False

    def _on_painted(self) -> None:
        self._is_waiting = self._is_painting = False
        key, _ = self._drops[0]
        ms = 1000 * (time.perf_counter() - self._dropped_s)
        if key == "first_ms":
            self.figures[key] = ms
        else:
            self.figures[key].append(ms)
            self.figures[key.replace("_ms", "_used_ms")].append(1000 * (_processor_seconds() - self._used_s))
        self._go_on()

    def _on_all_answered(self) -> None:
        self._is_done = True
        if not self._is_waiting:
            self._go_on()

    def _go_on(self) -> None:
        if self._is_done and not self._is_waiting:
            self._is_done = False
            self._drops.pop(0)
            QTimer.singleShot(100, self, self._drop)


def _processor_seconds() -> float:
    """Return what the window and its engines have used of the processor, whatever else ran beside them."""
    window = psutil.Process()
    times = [process.cpu_times() for process in (window, *window.children())]
    return sum(used.user + used.system for used in times)


if __name__ == "__main__":
    sys.exit(main())
