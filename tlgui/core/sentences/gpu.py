"""Sentences about NVIDIA's GPU, another Python that does the learning, and fetching PyTorch for it."""

from __future__ import annotations

from tlgui.core.messages import Template

_ADVICE: dict[str, Template] = {
    "gpu.mac": "tlgui uses Apple's GPU automatically; Macs no longer support NVIDIA GPUs.",
    "gpu.no_driver": (
        "No NVIDIA driver was found on this computer. If there is an NVIDIA GPU in it, install NVIDIA's driver first "
        "and start tlgui again. Without one, everything works on the processor, only more slowly."
    ),
    "gpu.card_too_old": (
        "NVIDIA's driver {driver} is installed, but this GPU (compute capability "
        "{capability}) is too old: no version of PyTorch that tlgui can use supports it. "
        "Everything works on the processor, only more slowly."
    ),
    "gpu.driver_too_old": (
        "NVIDIA's driver is too old: version {driver} is installed, and this PyTorch "
        "{torch} needs {lowest} or newer. Update the driver. {or_else}"
    ),
    "gpu.unknown_build": (
        "NVIDIA's driver {driver} and a matching PyTorch {torch} are installed. The GPU "
        "is used automatically if that PyTorch supports it."
    ),
    "gpu.not_made_for_card": (
        "NVIDIA's driver {driver} is installed, but this PyTorch {torch} does not "
        "support this GPU (compute capability {capability}). Everything works on the "
        "processor. {or_else}"
    ),
    "gpu.fits": (
        "NVIDIA's driver {driver} and a matching PyTorch {torch} are installed: the GPU is used automatically."
    ),
    "gpu.fetch_or_choose": (
        "Or download PyTorch for CUDA {cuda}, which suits this computer, or choose a "
        "Python that already has a suitable PyTorch."
    ),
    "gpu.choose": "Or choose a Python that already has a suitable PyTorch.",
    "gpu.small_program": (
        "NVIDIA's driver {driver} is installed, but this tlgui came with the small "
        "PyTorch {torch}, which can use the processor only. Download PyTorch for CUDA "
        "{cuda}, which suits this driver, or choose a Python that already has a suitable "
        "PyTorch: tlgui then trains with that one."
    ),
    "gpu.small_program_driver_too_old": (
        "NVIDIA's driver is too old: version {driver} is installed, and "
        "{lowest} or newer is needed. Update the driver first, then come "
        "back here: this tlgui came with the small PyTorch {torch}, which "
        "can use the processor only."
    ),
    "gpu.nothing_fits": (
        "NVIDIA's driver {driver} is installed, but no PyTorch supports this GPU (compute "
        "capability {capability}) with this driver. Update the driver if there is a "
        "newer one; until then everything works on the processor."
    ),
    "gpu.torch_missing": "(missing)",
    "gpu.torch_unknown": "(unknown version)",
}
_FETCHING: dict[str, Template] = {
    "gpu.making_environment": "Setting up a Python environment",
    "gpu.planning": "Finding out what fits this computer",
    "gpu.fetching": "Downloading {name}",
    "gpu.installing": "Installing",
    "gpu.testing": "Running a test training step",
    "gpu.fetched_so_far": "{what}: {done} of {total} MB ...",
    "gpu.going_on": "{what} ...",
}
_FAILURES: dict[str, Template] = {
    "gpu.other_window": "Another tlgui window is already downloading PyTorch into '{folder}'.",
    "gpu.wait": "Wait until it has finished, then start tlgui again.",
    "gpu.pip_not_understood": "pip, which installs Python packages, gave an answer that tlgui cannot read: {error}.",
    "gpu.sees_no_gpu": (
        "PyTorch {torch} was downloaded and installed, but it finds no GPU that it can "
        "use: its test step ran on {device}. It was removed again, and nothing else was "
        "changed."
    ),
    "gpu.look_for_driver": (
        "Update NVIDIA's driver, restart the computer and try again; the downloaded files are kept for that."
    ),
    "gpu.step_failed": "{what} failed: {error}.",
    "gpu.try_again_to_go_on": "What has been downloaded so far is kept; try again to continue from there.",
    "gpu.wrong_hash": (
        "The file that was downloaded for {name} is not the one that was asked for (its hash differs). It was deleted."
    ),
    "gpu.try_again": "Try again.",
    "gpu.not_reached": "The file for {name} cannot be downloaded; is this computer connected to the internet?",
    "gpu.no_room": "{needed:.1f} GB are needed in '{folder}', but only {free:.1f} GB are free.",
    "gpu.make_room": "Free some space and try again. Nothing was downloaded.",
    "gpu.stopped": "Stopped. What has been downloaded so far is kept for the next time.",
    "gpu.only_store_python": (
        "The only Python on this computer is the one from the Microsoft Store. It "
        "hides the files that it writes from other programs, so tlgui could not find "
        "the environment again."
    ),
    "gpu.install_beside": "Install Python 3.11 or newer from python.org as well, and try again.",
    "gpu.no_python": (
        "Python 3.11 or newer with its venv module is needed for this, and this computer does not have it."
    ),
    "gpu.install_python": (
        "On Debian and Ubuntu: sudo apt-get install python3-venv. Elsewhere install Python from python.org."
    ),
    "gpu.cannot_run": "'{command}' cannot be run: {error}.",
    "gpu.command_failed": "'{command}' failed: {reason}.",
    "gpu.says_nothing": "it gave no reason",
    "gpu.test_too_slow": "'{python}' did not finish a test step within {seconds:.0f} seconds.",
    "gpu.python_not_started": "'{python}' cannot be started: {reason}.",
    "gpu.test_failed": "A test step with '{python}' failed: {reason}.",
    "gpu.python_needs": "That Python needs these packages: {packages}.",
    "gpu.test_stopped": "Stopped.",
}
GPU: dict[str, Template] = _ADVICE | _FETCHING | _FAILURES
