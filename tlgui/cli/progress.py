"""Progress of a run on a terminal: one line that moves, one line per epoch that stays."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TextIO

from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import can_show
from tlgui.core.events import (
    BatchDone,
    Continued,
    EpochDone,
    EpochStarted,
    Event,
    Notice,
    PhaseStarted,
    Preparing,
    RunFinished,
    RunStarted,
    Steered,
)
from tlgui.core.messages import whole_in_english
from tlgui.core.printable import printable
from tlgui.core.sentences.run_end import run_end
from tlgui.core.throttle import Throttle

BAR_WIDTH = 24
BAR = ("█", "░")
PLAIN_BAR = ("#", ".")
"""For terminals without the others."""
PLAIN_EVERY_S = 10.0
"""How often a line says how far something is where no line can move: in a file or a pipe."""
MB = 1_000_000
CLEAR_LINE = "\r\x1b[2K"


class TerminalProgress:
    """Says on standard error what a run does: with a moving bar on a terminal, with a line now and then elsewhere.

    Args:
        stream: where to write; None takes standard error at the time of the call.
        clock: seconds, monotonic; given by tests.
    """

    def __init__(self, stream: TextIO | None = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream or sys.stderr
        self._is_terminal = self._stream.isatty()
        self._clock = clock
        self._redraw = Throttle(self._write_bar, clock=clock)
        self._last_line_s = 0.0
        self._last_label = ""
        self._is_line_open = False
        self._n_epochs = 0
        self._download_began: tuple[float, int] | None = None

    def __call__(self, event: Event) -> None:
        """Show one event."""
        if isinstance(event, BatchDone):
            self._draw_bar(f"epoch {event.epoch}", event.batch, event.n_batches, f"loss {event.loss:.3f}")
        elif isinstance(event, Preparing) and event.what == "download":
            self._draw_download(event)
        elif isinstance(event, Preparing):
            self._draw_bar(event.what, event.done, event.total, "")
        elif not isinstance(event, EpochStarted):
            sentence = self._sentence(event)
            if sentence:
                self._print(sentence)

    def end_line(self) -> None:
        """End a line that a bar has begun, so that what others write does not run into it."""
        if self._is_line_open:
            self._is_line_open = False
            self._stream.write("\n")
            self._stream.flush()

    def _sentence(self, event: Event) -> str:
        if isinstance(event, RunStarted):
            self._n_epochs = event.n_epochs
            data = event.dataset
            n_train, n_val, n_test = (whole_in_english(data.get(name) or 0) for name in ("n_train", "n_val", "n_test"))
            test = f", testing on {n_test} at the end" if data.get("n_test") else ""
            return f"Learning from {n_train} pictures, validating on {n_val}{test}, on {event.device}."
        if isinstance(event, PhaseStarted):
            frozen = f"; frozen: {', '.join(event.frozen_blocks)}" if event.frozen_blocks else ""
            return f"{event.name}: {event.n_epochs} epochs{frozen}"
        if isinstance(event, EpochDone):
            return (
                f"  epoch {event.epoch:>3} of {self._n_epochs}   "
                f"training loss {event.train_loss:.4f}   validation loss {event.val_loss:.4f}   "
                f"right {event.val_accuracy:.1%}   {event.seconds:.1f} s"
            )
        if isinstance(event, Continued):
            return "Continuing where the run was interrupted."
        if isinstance(event, Steered):
            self._n_epochs = sum(phase.n_epochs for phase in event.phases)
            return sentence(event.message)
        if isinstance(event, Notice):
            return f"Note: {sentence(event.message)}"
        if isinstance(event, RunFinished):
            model = "" if event.model is None else f"Model: {event.model}"
            return sentence(run_end(event), model)
        return ""

    def _print(self, text: str) -> None:
        self._is_line_open = False
        self._stream.write(f"{CLEAR_LINE if self._is_terminal else ''}{printable(text)}\n")
        self._stream.flush()

    def _draw_download(self, event: Preparing) -> None:
        """Show megabytes and the time left at the mean rate so far."""
        now = self._clock()
        if self._download_began is None:
            self._download_began = (now, event.done)
        since, first = self._download_began
        rate = (event.done - first) / (now - since) if now > since else 0.0
        left = f"about {(event.total - event.done) / rate:.0f} s left" if rate and event.total else ""
        self._draw_bar("downloading the weights (MB)", event.done // MB, event.total // MB, left)

    def _draw_bar(self, label: str, done: int, total: int, tail: str) -> None:
        far = f"{done}/{total}" if total else f"{done}"
        is_last = bool(total) and done >= total
        if not self._is_terminal and is_last:
            return  # what comes next says it
        if not self._is_terminal:
            self._print_now_and_then(label, f"  {label} {far} {tail}".rstrip())
            return
        filled = round(BAR_WIDTH * min(done, total) / total) if total else 0
        full, empty = BAR if can_show(self._stream, "".join(BAR)) else PLAIN_BAR
        bar = full * filled + empty * (BAR_WIDTH - filled)
        self._redraw(f"{CLEAR_LINE}  {label} {bar} {far} {tail}")
        if is_last:
            self._redraw.flush()

    def _write_bar(self, line: str) -> None:
        self._is_line_open = True
        self._stream.write(line)
        self._stream.flush()

    def _print_now_and_then(self, label: str, line: str) -> None:
        """Print how far it is, the first time only when it takes long enough to wonder: a Throttle begins at once."""
        now = self._clock()
        if label != self._last_label:
            self._last_label, self._last_line_s = label, now
        if now - self._last_line_s >= PLAIN_EVERY_S:
            self._last_line_s = now
            self._print(line)
