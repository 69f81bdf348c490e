"""Checks the model of a run for shortcuts, on the pictures of that run, and keeps the result in its folder."""

from __future__ import annotations

import logging
import random
from collections.abc import Sequence
from pathlib import Path

from tlgui.core.dataset import Picture
from tlgui.core.errors import PictureError, RunFolderError
from tlgui.core.messages import say
from tlgui.core.run_facts import run_of
from tlgui.core.shortcut import N_LEAST, ShortcutCheck, write_shortcuts
from tlgui.engine.data.picture_hashes import require_same_content
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.results.shortcut_check import OnProgress, check_shortcuts
from tlgui.engine.runs.plan import RunPlan

log = logging.getLogger(__name__)

MOST_PICTURES = 200
MOST_OF_CLASS = 40
ENOUGH = 12
"""Pictures of a class up to which those are taken too that the model learned from, where it held out fewer.

They decide nothing about how good it is; only what they are recognised by is measured."""


def check_run(model: Path, predictor: Predictor, *, on_progress: OnProgress) -> ShortcutCheck:
    """Measure where the model of a run looks, and keep what was found beside it.

    Args:
        model: the file, in the folder of its run.
        predictor: loaded from it.
        on_progress: see `check_shortcuts`.

    Raises:
        RunFolderError: the model does not lie in its run's folder, or the pictures are gone.
    """
    folder = run_of(model, predictor.header)
    if folder is None:
        raise RunFolderError(say("shortcuts.no_run", path=model), hint=say("shortcuts.no_run_hint"), path=model.parent)
    plan = RunPlan.read(folder)
    pictures = _unchanged(_chosen(plan), plan)
    if len(pictures) < 2 * N_LEAST < len(_chosen(plan)):
        raise RunFolderError(
            say("shortcuts.pictures_gone", root=plan.root), hint=say("shortcuts.pictures_gone_hint"), path=plan.root
        )
    check = check_shortcuts(predictor, pictures, on_progress=on_progress)
    try:
        write_shortcuts(folder.shortcuts, check)
    except OSError as error:  # a folder that is only to be read: it is measured again the next time
        log.info("What was found cannot be kept in '%s': %s", folder.path, error)
    return check


def _chosen(plan: RunPlan) -> list[Picture]:
    """Return as many of each class, the test pictures first; the same each time."""
    n_classes = len(plan.class_names)
    most = max(N_LEAST + 2, min(MOST_OF_CLASS, MOST_PICTURES // n_classes))
    held_out = [*_mixed(plan.split.test), *_mixed(plan.split.val)]
    learned = _mixed(plan.split.train)
    chosen = []
    for index in range(n_classes):
        ours = [picture for picture in held_out if picture.class_index == index][:most]
        more = [picture for picture in learned if picture.class_index == index]
        chosen += ours + more[: max(0, min(ENOUGH, most) - len(ours))]
    return chosen


def _mixed(pictures: Sequence[Picture]) -> list[Picture]:
    return random.Random(0).sample(list(pictures), len(pictures))


def _unchanged(pictures: Sequence[Picture], plan: RunPlan) -> list[Picture]:
    unchanged = []
    for picture in pictures:
        try:
            require_same_content(picture, plan.hashes)
        except PictureError as error:
            log.info("'%s' is left out: %s", picture.path, error)
        else:
            unchanged.append(picture)
    return unchanged
