"""How long the Pictures page of a large folder makes a person wait: shown, and scrolled from top to bottom.

    python -m benchmarks.scrolling [--sizes 1000 100000] [--seconds 10]

A 10 ms timer in the window's main thread fires late by as long as nothing else can happen. Goal: 50 ms while scrolling.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.scanning import draw

TIMER_MS, STEP_MS = 10, 15


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 100_000])
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--picture", type=Path, help="keep a picture of the page here")
    arguments = parser.parse_args()
    if arguments.child:
        print(json.dumps(watch(arguments.child, arguments.seconds, arguments.picture)))
        return 0
    print("| pictures | page shown, s | scrolled: median, p99, maximum, ms | over 50 ms | thumbnails seen |")
    print("|---|---|---|---|---|")
    for n in arguments.sizes:
        with tempfile.TemporaryDirectory() as folder:
            for number in range(n):
                draw(Path(folder) / "pictures", number, number)
            print(measure(Path(folder), n, arguments), flush=True)
    return 0


def measure(folder: Path, n: int, arguments: argparse.Namespace) -> str:
    """Return the row of one size, watched in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.scrolling", "--child", str(folder / "pictures")]
    command += ["--seconds", str(arguments.seconds)]
    command += ["--picture", str(arguments.picture.absolute())] if arguments.picture else []
    environment = os.environ | {"TLGUI_DATA_DIR": str(folder / "tlgui")}
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, env=environment).stdout
    found = json.loads(told.splitlines()[-1])
    return (
        f"| {n} | {found['shown_s']:.2f} | {found['median_ms']:.0f}, {found['p99_ms']:.0f}, {found['max_ms']:.0f} "
        f"| {found['n_over']} of {found['n']} | {found['n_seen']} |"
    )


def watch(root: Path, seconds: float, picture: Path | None) -> dict[str, float]:
    """Show the page and scroll its grid; return the figures."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer
    from PySide6.QtWidgets import QApplication, QScrollArea

    from tlgui.core.states import SessionState
    from tlgui.engine.data.folder import scan_folder
    from tlgui.views.main_window import MainWindow
    from tlgui.views.theme import LIGHT, apply_theme

    dataset = scan_folder(root)
    app = QApplication([])
    apply_theme(app, LIGHT)
    window = MainWindow()
    window.resize(1280, 720)
    window.show()
    app.processEvents()
    started = time.perf_counter()
    window.set_state(SessionState.READY)
    window.pictures.show_dataset(dataset)
    window.pictures.relabel_card.show_dataset(dataset)
    app.processEvents()
    shown_s = time.perf_counter() - started
    grid = window.pictures.relabel_card.grid
    for area in window.pictures.findChildren(QScrollArea):
        if area.isAncestorOf(grid) and area is not grid:
            area.ensureWidgetVisible(grid, 0, 300)
    loop, ticks = QEventLoop(), []
    timer = QTimer(interval=TIMER_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    scroll = QTimer(interval=STEP_MS)
    bar = grid.verticalScrollBar()
    n_steps = round(seconds * 1000 / STEP_MS)
    step = max(1, bar.maximum() // n_steps)
    scroll.timeout.connect(lambda: bar.setValue(bar.value() + step))
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    timer.start()
    scroll.start()
    loop.exec()
    timer.stop()
    scroll.stop()
    if picture is not None:
        window.grab().save(str(picture))
    n_seen = grid.thumbnails.n_asked_for
    window.close()
    delays = sorted(1000 * (b - a) - TIMER_MS for a, b in zip(ticks, ticks[1:], strict=False))
    return {
        "shown_s": shown_s,
        "n": len(delays),
        "median_ms": max(0.0, delays[len(delays) // 2]),
        "p99_ms": delays[int(0.99 * (len(delays) - 1))],
        "max_ms": delays[-1],
        "n_over": sum(delay > 50 for delay in delays),
        "n_seen": n_seen,
        "scrolled_to": bar.value() / max(1, bar.maximum()),
    }


if __name__ == "__main__":
    sys.exit(main())
