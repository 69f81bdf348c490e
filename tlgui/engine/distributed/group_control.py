"""Stop, pause and steer for several processes: the first one hears the person, and all follow in the same batch."""

from __future__ import annotations

from collections import deque

from tlgui.core.control import Control, InterruptedRunError
from tlgui.core.steering import Steer
from tlgui.engine.distributed.process_group import ProcessGroup

MOST_STEERS = 255


class GroupControl(Control):
    """What all processes take as asked for. Nothing changes but where all agree, so that none goes a way of its own.

    While the first process works alone it hears the person at once.

    Args:
        person: polled in the first process only.
        group: of the processes.
    """

    def __init__(self, person: Control, group: ProcessGroup) -> None:
        super().__init__()
        self._person = person
        self._group = group
        self._agreed = [0, 0, 0, 0]
        self._agreed_steers: deque[Steer] = deque()

    def agree(self) -> None:
        """Tell all processes what was asked for until now; never waits for the person."""
        if self._group.is_alone:
            return
        steers = self._steers_of_person() if self._group.is_first else []
        *self._agreed, n_steers = self._group.decide([*self._flags(), len(steers)])
        if n_steers:
            self._agreed_steers.extend(self._group.on_first(lambda: steers))

    def next_steer(self) -> Steer | None:
        """Return the change that was asked for first; while the run is paused, wait for one."""
        if self._group.is_alone:
            return self._person.next_steer()
        if self._agreed_steers:
            return self._agreed_steers.popleft()
        return self._group.on_first(self._person.next_steer) if self.should_keep_state else None

    @property
    def should_stop(self) -> bool:
        """True once a stop, a discard or a cancel was agreed on."""
        return self._person.should_stop if self._group.is_alone else bool(self._agreed[0])

    @property
    def should_discard(self) -> bool:
        """True once a discard was agreed on."""
        return self._person.should_discard if self._group.is_alone else bool(self._agreed[1])

    @property
    def is_cancelled(self) -> bool:
        """True once a cancel was agreed on."""
        return self._person.is_cancelled if self._group.is_alone else bool(self._agreed[2])

    @property
    def should_keep_state(self) -> bool:
        """True while the run is to wait, or is to be left."""
        return self._person.should_keep_state if self._group.is_alone else bool(self._agreed[3])

    def wait_while_paused(self) -> None:
        """Agree, and wait together where a pause was agreed on.

        Raises:
            InterruptedRunError: in every process: the run is to be left as it is.
        """
        if self._group.is_alone:
            self._person.wait_while_paused()
            return
        self.agree()
        if not self.should_keep_state:
            return
        if not self._group.on_first(self._goes_on):
            raise InterruptedRunError
        self.agree()

    def _goes_on(self) -> bool:
        try:
            self._person.wait_while_paused()
        except InterruptedRunError:
            return False
        return True

    def _flags(self) -> list[int]:
        asked = self._person
        return [asked.should_stop, asked.should_discard, asked.is_cancelled, asked.should_keep_state]

    def _steers_of_person(self) -> list[Steer]:
        steers: list[Steer] = []
        # Not while paused: asking would wait for one, before the state is on disk.
        while not self._person.should_keep_state and len(steers) < MOST_STEERS:
            steer = self._person.next_steer()
            if steer is None:
                break
            steers.append(steer)
        return steers
