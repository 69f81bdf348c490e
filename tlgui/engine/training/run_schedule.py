"""The phases of a run that goes on: as its choices planned them, or as the person has changed them since."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tlgui.core.events import Notice, Steered
from tlgui.core.messages import Message
from tlgui.core.schedule import Phase
from tlgui.core.steering import STEER_REFUSED, RunMoment, Steer, steered
from tlgui.engine.training.context import TrainingContext


class RunSchedule:
    """The phases of one run; what is over never changes. Used in one thread.

    Args:
        context: its control is asked for changes, and its listener hears of them.
        phases: all of the run.
        is_steered: they are not those that the choices lead to.
    """

    def __init__(self, context: TrainingContext, phases: Sequence[Phase], *, is_steered: bool) -> None:
        self._context = context
        self._is_steered = is_steered
        self.phases = tuple(phases)

    @property
    def steered_phases(self) -> tuple[Phase, ...]:
        """All phases where the person has changed any, else none."""
        return self.phases if self._is_steered else ()

    def state(self) -> tuple[tuple[Phase, ...], bool]:
        """Return all phases, and whether the person has changed any."""
        return self.phases, self._is_steered

    def take_over(self, phases: tuple[Phase, ...], is_steered: bool) -> None:
        """Go on with what `state` gave in another process."""
        self.phases, self._is_steered = phases, is_steered

    def first_epoch(self, index: int) -> int:
        """Return the number of a phase's first epoch, counted over the run."""
        return 1 + sum(phase.n_epochs for phase in self.phases[:index])

    def take_steers(self, index: int, n_begun: int, *, is_fitted: bool) -> Iterator[Steer]:
        """Make the changes that were asked for meanwhile; yield each that was made, and say why one was not.

        While the run is paused this waits for more.

        Args:
            index: of the phase under way.
            n_begun: epochs of it that are over or under way.
            is_fitted: the head is fitted at once in it.
        """
        while (steer := self._context.control.next_steer()) is not None:
            moment = RunMoment(self.phases, index, n_begun, is_fitted)
            made = steered(moment, steer, self._context.config, self._context.classifier.block_names)
            if isinstance(made, Message):
                self._context.emit(Notice(STEER_REFUSED, made))
                continue
            self.phases, self._is_steered = made.phases, True
            epoch = moment.last_epoch(n_begun)
            self._context.emit(Steered(steer.action, epoch, index, made.phases, made.message))
            yield steer
