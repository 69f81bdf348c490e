"""Measures what a run did to its network: how far each block's parameters moved from where they began."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from torch import Tensor

from tlgui.core.events import PhaseStarted
from tlgui.core.messages import Message, say
from tlgui.core.model_header import ModelHeader, read_model_header
from tlgui.core.network_changes import BlockChange, NetworkChanges, changes_of_model
from tlgui.core.run_facts import run_of
from tlgui.core.run_folder import RunFolder
from tlgui.core.unfreezing import HEAD
from tlgui.engine.inference.loaded_model import loaded_model
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.results.first_filters import first_filters
from tlgui.engine.results.starting_network import find_starting_network

Pair = tuple[Tensor, Tensor]
"""The same tensor before and after."""
STATISTICS = ("running_mean", "running_var")


def measure_changes(
    before: Classifier, after: Mapping[str, Tensor], header: ModelHeader, phases: Sequence[PhaseStarted]
) -> NetworkChanges | Message:
    """Return how far a network moved; a sentence where `before` is not what the run began with.

    Args:
        before: with the weights that the run began with, on the processor.
        after: the classifier's state_dict that was kept, on the processor.
        header: of the model that was kept.
        phases: those that began; what learned in none of them was frozen. Empty where that is not known.
    """
    learned = {block for phase in phases if phase.first_epoch <= header.best_epoch for block in phase.learning_blocks}
    moved = {block: relative_change(pairs) for block, pairs in _parameters(before, after).items()}
    statistics = {block: relative_change(pairs) for block, pairs in _statistics(before, after).items()}
    blocks = tuple(
        BlockChange(name, moved[name], statistics[name], name in learned if phases else moved[name] != 0)
        for name in before.block_names
    )
    if any(block.has_moved and not block.has_learned for block in blocks):
        return say("inside.start_is_another")
    in_any_phase = {block for phase in phases for block in phase.learning_blocks}
    return NetworkChanges(
        model=header.identity,
        started_from=header.weights,
        is_from_random=header.config.get("weights") == "none",
        n_unfrozen_later=len(in_any_phase - learned - {HEAD}),
        blocks=blocks,
        filters=first_filters(before.network, after),
    )


def relative_change(pairs: Iterable[Pair]) -> float | None:
    """Return ||after - before|| / ||before|| over all pairs together; 0 where all are equal, None where undefined.

    Undefined is it where there are no pairs, and where something moved away from zeros.
    """
    moved = length = 0.0
    n = 0
    for before, after in pairs:
        old, new = before.detach().double().cpu(), after.detach().double().cpu()
        moved += float((new - old).square().sum())
        length += float(old.square().sum())
        n += 1
    if not n or (moved and not length):
        return None
    return 0.0 if moved == 0 else float((moved / length) ** 0.5)


def changes_of(path: Path, check: Callable[[], None] = lambda: None) -> NetworkChanges | Message:
    """Return what the run of a model file did to its network: from its record, else measured anew.

    Args:
        path: the model file; its run folder tells what learned.
        check: called between two pieces of work; what it raises ends them.

    Returns:
        A sentence where there is no record and the weights that the run began with cannot be had any more.

    Raises:
        ModelFileError: the model file is missing or damaged.
    """
    header = read_model_header(path)
    kept = changes_of_model(RunFolder(path.parent).changes, header)
    if kept is not None:
        return kept
    before = find_starting_network(path, header)
    if isinstance(before, Message):
        return before
    check()
    after = loaded_model(str(path)).weights()
    check()
    return measure_changes(before, after, header, phases_of(path, header))


def phases_of(path: Path, header: ModelHeader) -> list[PhaseStarted]:
    """Return the phases of a model's run, as far as its folder has them."""
    run = run_of(path, header)
    if run is None:
        return []
    try:
        return [event for event in run.log.events() if isinstance(event, PhaseStarted)]
    except OSError:
        return []


def _parameters(before: Classifier, after: Mapping[str, Tensor]) -> dict[str, list[Pair]]:
    pairs: dict[str, list[Pair]] = {block: [] for block in before.block_names}
    for name, parameter in before.named_parameters():
        pairs[before.block_of(name)].append((parameter, after[name]))
    return pairs


def _statistics(before: Classifier, after: Mapping[str, Tensor]) -> dict[str, list[Pair]]:
    pairs: dict[str, list[Pair]] = {block: [] for block in before.block_names}
    for name, value in before.named_buffers():
        module, _, last = name.rpartition(".")
        if last in STATISTICS:
            pairs[before.block_above(module)].append((value, after[name]))
    return pairs
