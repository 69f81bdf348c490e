"""What the person asks of a run that another process does: read from a Control, and passed on once."""

from __future__ import annotations

from collections.abc import Iterator

from tlgui.core.control import Control
from tlgui.engine.door.requests import Command, RunCommand


class Wishes:
    """Turns what a Control has heard into commands. Used in one thread.

    Args:
        control: set by any thread.
    """

    def __init__(self, control: Control) -> None:
        self._control = control
        self._passed: set[Command] = set()
        self._is_paused = False

    def new(self) -> Iterator[RunCommand]:
        """Yield what was asked for since the last call, in an order that makes sense."""
        control = self._control
        asked = {
            Command.INTERRUPT: control.is_interrupted,
            Command.DISCARD: control.should_discard,
            Command.CANCEL: control.is_cancelled,
            Command.STOP: control.should_stop,
        }
        for command, is_asked in asked.items():
            if is_asked and command not in self._passed:
                self._passed.add(command)
                yield command
        if control.is_paused and not self._is_paused:
            self._is_paused = True
            yield Command.PAUSE
        yield from control.take_steers()
        if self._is_paused and not control.is_paused:
            self._is_paused = False
            yield Command.CONTINUE
