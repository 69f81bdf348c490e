"""The learning-rate finder: good step sizes for a config and a folder of pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Dataset
from tlgui.core.errors import CancelledError
from tlgui.core.events import Event, Preparing
from tlgui.core.schedule import Phase
from tlgui.core.unfreezing import HEAD
from tlgui.engine.data.split import split_dataset
from tlgui.engine.runs.plan import RunPlan
from tlgui.engine.runs.setup import build, choose_precision_plan, make_loader_factory, read_contents, resolve
from tlgui.engine.training.device import Precision, pick_device
from tlgui.engine.training.lr_finder import try_learning_rates

HEAD_STEPS = 100
EVERYTHING_STEPS = 30
"""Each is a batch through the whole network."""
GENTLE = 0.1
"""What makes a whole network learn fastest makes it forget fastest; a part of it keeps what it knew."""


@dataclass(frozen=True)
class FoundLearningRates:
    """Learning rates that suit; None where the trial showed none, or was stopped."""

    head: float | None
    finetune: float | None


def find_learning_rates(
    config: TrainConfig,
    dataset: Dataset,
    *,
    on_event: Callable[[Event], None],
    control: Control | None = None,
) -> FoundLearningRates:
    """Try rising rates on the head alone, then on the whole network.

    Args:
        config: backbone, weights, head, optimizer and batch size are read.
        dataset: from scan_folder.
        on_event: told how far it is, as Preparing.
        control: a stop ends the search.

    Raises:
        WeightsMissingError, WeightsMismatchError, DatasetError, DeviceError: as engine.run.train.
    """
    control = control or Control()
    config = config.replace(exact=False)
    device = pick_device(config.device)
    try:
        dataset, contents = read_contents(dataset, on_event, control)
    except CancelledError:
        return FoundLearningRates(None, None)
    split = split_dataset(
        dataset,
        val_fraction=config.val_fraction,
        test_fraction=config.test_fraction,
        seed=config.seed,
        hashes=contents.hashes,
    )
    resolved = resolve(config, on_event, control, allow_download=False)
    classifier = build(config, len(dataset.class_names), resolved, device)
    precision_plan = choose_precision_plan(config, classifier, resolved, device, on_event)
    plan = RunPlan(config, dataset.root, dataset.class_names, split, contents.hashes, precision_plan)
    precision = Precision(precision_plan.learning, device)
    loaders = make_loader_factory(
        plan, classifier, resolved, precision, device, control, on_event, lambda _picture, _error: None
    )
    found: list[float | None] = []
    try:
        for number, (blocks, n_steps) in enumerate(
            (((HEAD,), HEAD_STEPS), (classifier.block_names, EVERYTHING_STEPS)), start=1
        ):
            on_event(Preparing("step sizes", number - 1, 2))
            classifier.set_learning(blocks)
            loader = None if control.should_stop else loaders.for_phase()
            if loader is None:
                return FoundLearningRates(None, None)
            phase = Phase("trial", 1, dict.fromkeys(blocks, config.head_learning_rate))
            trial = try_learning_rates(
                classifier,
                loader,
                config,
                phase,
                n_steps=n_steps,
                device=device,
                should_stop=lambda: control.should_stop,
            )
            found.append(trial.suggested)
            on_event(Preparing("step sizes", number, 2))
    finally:
        loaders.close()
    if control.should_stop:
        return FoundLearningRates(None, None)  # a curve that was cut short shows what was asked for by chance only
    head, everything = found
    return FoundLearningRates(head, everything and everything * GENTLE)
