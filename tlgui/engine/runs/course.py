"""The way of a run from its first weights to its last epoch, the same in every process that trains with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tlgui.core.schedule import Phase
from tlgui.engine.distributed.shared_batch_norm import share_statistics
from tlgui.engine.runs.batch_statistics import estimate_batch_statistics
from tlgui.engine.runs.head_alone_of_run import is_worth_trying, measured_pictures, try_head_alone
from tlgui.engine.runs.plan import RunPlan
from tlgui.engine.training.checkpoint import Checkpoint
from tlgui.engine.training.context import TrainingContext
from tlgui.engine.training.loader_factory import LoaderFactory
from tlgui.engine.weights.resolve import ResolvedWeights


@dataclass(frozen=True)
class Course:
    """What is ahead of a run that begins or goes on. Plain enough to be sent to another process."""

    plan: RunPlan
    resolved: ResolvedWeights
    """Without their state, which the first process hands out with the network."""
    phases: tuple[Phase, ...]
    n_kept: int
    """Classes that are noted of each validation picture."""
    saved: Checkpoint | None
    """Where the run goes on; None at its beginning."""

    def begins_frozen(self, block_names: Sequence[str]) -> bool:
        """Return whether something is frozen in the first phase."""
        return bool(self.phases) and len(self.phases[0].rates) < len(block_names)

    def follow(self, context: TrainingContext, loaders: LoaderFactory, learn: Callable[[], None]) -> None:
        """Get the network ready, say what a head alone reaches, and learn.

        Args:
            context: its classifier has the weights that the run begins or goes on with.
            loaders: of the run.
            learn: runs the phases.
        """
        ranks, classifier = context.ranks, context.classifier
        ranks.prepare_for(context.device)
        ranks.hand_out(classifier.state_dict())
        if context.shares_statistics:
            share_statistics(classifier.network)
        if self.resolved.needs_new_statistics and self.begins_frozen(classifier.block_names):
            ranks.on_first(lambda: estimate_batch_statistics(self.plan, self.resolved.preprocessing, context, loaders))
            ranks.hand_out(classifier.state_dict())
        if self.saved is None and is_worth_trying(self.plan, self.phases):
            self._try_head_alone(context, loaders)
        learn()

    def _try_head_alone(self, context: TrainingContext, loaders: LoaderFactory) -> None:
        context.classifier.set_learning(self.phases[0].learning_blocks)
        if loaders.fill_together([*self.plan.split.train, *measured_pictures(self.plan)]):
            context.ranks.on_first(lambda: try_head_alone(self.plan, context, loaders))
