"""What is said of pretrained weights: where they are, how they come, and what to do when they do not."""

from __future__ import annotations

from tlgui.engine.door.requests import FetchProgress
from tlgui.views.train.run_progress import duration_text
from tlgui.views.translation import tr

MB = 1_000_000

HERE = "The pretrained weights are on this computer."
OTHER_SET = "Another set of ImageNet weights. Whether it is on this computer is seen when the run begins."
NOT_HERE = "The pretrained weights are not on this computer yet. They are fetched once, from download.pytorch.org."
STARTER = "Built in: learned from drawings that a program made. Needs no connection. ImageNet weights know far more."
FETCH = "Fetch {size:.0f} MB"
TRY_AGAIN = "Try again"
CANCEL = "Cancel"
CANCEL_HELP = "What has come so far is kept, and the next try goes on from there."
CHOOSE_FILE = "Choose a weights file..."
USE_STARTER = "Use the starter network"
CONNECTING = "Connecting, to fetch the weights of {backbone} ..."


def progress_sentence(progress: FetchProgress, bytes_per_s: float) -> str:
    """Return how much has come and how long it will still take."""
    done = f"{progress.done / MB:.1f}"
    if not progress.total:
        return tr("Fetching {backbone}: {done} MB so far.").format(backbone=progress.backbone, done=done)
    left = ""
    if bytes_per_s > 0 and progress.done < progress.total:
        left = tr(", about {duration} left").format(
            duration=duration_text((progress.total - progress.done) / bytes_per_s)
        )
    return tr("Fetching {backbone}: {done} of {total:.1f} MB{left}.").format(
        backbone=progress.backbone, done=done, total=progress.total / MB, left=left
    )
