"""The weights of a run that is continued: those it was started with, or its own network where they are gone."""

from __future__ import annotations

import logging
from collections.abc import Callable

from torch import Tensor

from tlgui.core.control import Control
from tlgui.core.errors import ModelFileError, WeightsMismatchError, WeightsMissingError
from tlgui.core.events import Event
from tlgui.core.run_folder import RunFolder
from tlgui.engine.inference.model_file import load_model
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.runs.plan import RunPlan
from tlgui.engine.runs.prepare import resolve
from tlgui.engine.training.checkpoint import Checkpoint
from tlgui.engine.weights.resolve import ResolvedWeights

log = logging.getLogger(__name__)


def resolve_again(
    plan: RunPlan,
    folder: RunFolder,
    saved: Checkpoint | None,
    on_event: Callable[[Event], None],
    control: Control,
    *,
    allow_download: bool,
) -> tuple[ResolvedWeights, dict[str, Tensor] | None]:
    """Return the weights that a run was begun with, and its own network in their place when they are gone since.

    Returns:
        The weights; and the whole classifier's state when what the run has written will do without them, else None.

    Raises:
        WeightsMissingError, WeightsMismatchError, DownloadError: they are gone and cannot be done without.
    """
    try:
        return resolve(plan.config, on_event, control, allow_download=False), None
    except (WeightsMissingError, WeightsMismatchError) as error:
        kept = _kept_network(folder, saved)
        if kept is None:
            return resolve(plan.config, on_event, control, allow_download=allow_download), None
        log.info("The run goes on without the weights it was begun with: %s", error)
        return kept


def _kept_network(folder: RunFolder, saved: Checkpoint | None) -> tuple[ResolvedWeights, dict[str, Tensor]] | None:
    """Return the network of an interrupted run: what is frozen is in its model file as it was at the start."""
    if saved is None or saved.best_epoch is None:
        return None
    try:
        classifier, header, _ = load_model(folder.model)
    except ModelFileError as error:
        log.info("The model file of the run is of no help: %s", error)
        return None
    resolved = ResolvedWeights(None, header.weights, Preprocessing.from_json(header.preprocessing))
    return resolved, classifier.state_dict() | saved.network
