"""What is said of pretrained weights: where they are, how they come, and what to do when they do not."""

from __future__ import annotations

from tlgui.core.backbones import WeightSet
from tlgui.core.spoken_names import spoken_name
from tlgui.engine.door.requests import FetchProgress
from tlgui.engine.weights.store import where_from
from tlgui.views.train.run_progress import duration_text
from tlgui.views.translation import decimal, sentence, tr

MB = 1_000_000

OTHER_SET = "Another set of ImageNet weights. tlgui looks for it on this computer when the run starts."
NOT_HERE = "The pretrained weights are not on this computer yet."
HUB_FORBIDDEN = "The environment variable HF_HUB_OFFLINE is set, so tlgui downloads nothing from the Hugging Face Hub."
BRING_A_FILE = (
    "The pretrained weights are not on this computer. Choose their file; or put it under the network's name, such as "
    "resnet50.a1_in1k.safetensors, into the folder of weights."
)
FROM_FILE = "From the file {path}"
STARTER = "Built in, needs no internet: it learned from drawings made by a program. ImageNet weights know far more."
FETCH = "Download {size:.0f} MB"
FETCH_ABOUT = "Download about {size:.0f} MB"
TRY_AGAIN = "Try again"
CANCEL = "Cancel"
CANCEL_HELP = "What has been downloaded so far is kept, and the next try continues from there."
CHOOSE_FILE = "Choose a weights file..."
USE_STARTER = "Use the starter network"
STARTER_KNOWS_LESS = (
    "The starter network needs no download, but learned from drawings only: in our tests it was right on 4 to 19 fewer "
    "of 100 pictures."
)
BACK_TO = "Back to “{choice}”: {network}"
FETCH_AND_TRAIN = "{fetch}, then train"
CONNECTING = "Connecting to download the weights of {backbone} ..."


def fetch_button(weights: WeightSet) -> str:
    """Return what the button says, by which a person agrees: the size, which is reckoned for files of the Hub."""
    return tr(FETCH_ABOUT if weights.hub_repository else FETCH).format(size=weights.size_mb)


def before_fetching(weights: WeightSet) -> str:
    """Return what a person should know before agreeing to a download."""
    return f"{tr(NOT_HERE)} {sentence(*where_from(weights))}"


def bring_a_file(weights: WeightSet) -> str:
    """Return how to bring weights that tlgui does not fetch, and why it does not."""
    return f"{tr(HUB_FORBIDDEN)} {tr(BRING_A_FILE)}" if weights.hub_repository else tr(BRING_A_FILE)


def progress_sentence(progress: FetchProgress, bytes_per_s: float) -> str:
    """Return how much has come and how long it will still take."""
    done = decimal(progress.done / MB, ".1f")
    name = spoken_name(progress.backbone)
    if not progress.total:
        return tr("Downloading {backbone}: {done} MB so far.").format(backbone=name, done=done)
    left = ""
    if bytes_per_s > 0 and progress.done < progress.total:
        left = tr(", about {duration} left").format(
            duration=duration_text((progress.total - progress.done) / bytes_per_s)
        )
    return tr("Downloading {backbone}: {done} of {total:.1f} MB{left}.").format(
        backbone=name, done=done, total=progress.total / MB, left=left
    )
