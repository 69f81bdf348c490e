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
        "NVIDIA's driver {driver} is installed, but this GPU (capability {capability}) is too old: no PyTorch that "
        "tlgui can use is made for it, with any driver. Everything works on the processor, only more slowly."
    ),
    "gpu.driver_too_old": (
        "NVIDIA's driver is installed, but it is too old: it is {driver}, and this PyTorch {torch} needs {lowest} or "
        "newer. Update the driver. {or_else}"
    ),
    "gpu.unknown_build": (
        "NVIDIA's driver {driver} and a PyTorch {torch} that fits it are on this computer: the GPU is used "
        "automatically, if that PyTorch was made for it."
    ),
    "gpu.not_made_for_card": (
        "NVIDIA's driver {driver} is installed, but this PyTorch {torch} was not made for this GPU "
        "(capability {capability}). Everything works on the processor. {or_else}"
    ),
    "gpu.fits": (
        "NVIDIA's driver {driver} and a PyTorch {torch} that fits are on this computer: the GPU is used automatically."
    ),
    "gpu.fetch_or_choose": (
        "Or fetch a PyTorch for CUDA {cuda}, which fits, or choose the Python of another environment that fits."
    ),
    "gpu.choose": "Or choose the Python of another environment that fits.",
    "gpu.small_program": (
        "NVIDIA's driver {driver} is installed, but this tlgui was installed with the small PyTorch {torch}, which "
        "knows the processor only. Fetch a PyTorch for CUDA {cuda}, which fits this driver, or choose the Python of "
        "another environment that has one: the learning is then done there."
    ),
    "gpu.small_program_driver_too_old": (
        "NVIDIA's driver is installed, but it is too old: it is {driver}, and {lowest} or newer is needed. Update the "
        "driver first; then come back, since this tlgui was installed with the small PyTorch {torch}, which knows "
        "the processor only."
    ),
    "gpu.nothing_fits": (
        "NVIDIA's driver {driver} is installed, but there is no PyTorch for this GPU (capability {capability}) with "
        "this driver. Update the driver if there is a newer one; until then everything works on the processor."
    ),
    "gpu.torch_missing": "that is missing",
    "gpu.torch_unknown": "of an unknown version",
}
_FETCHING: dict[str, Template] = {
    "gpu.making_environment": "Making the environment",
    "gpu.planning": "Finding out what fits this computer",
    "gpu.fetching": "Fetching {name}",
    "gpu.installing": "Installing",
    "gpu.testing": "Running a test training step",
    "gpu.fetched_so_far": "{what}: {done} of {total} MB ...",
    "gpu.going_on": "{what} ...",
}
_FAILURES: dict[str, Template] = {
    "gpu.other_window": "Another window of tlgui is fetching PyTorch into '{folder}' already.",
    "gpu.wait": "Wait until it is done, and start tlgui again.",
    "gpu.pip_not_understood": "pip's answer is not understood: {error}.",
    "gpu.sees_no_gpu": (
        "PyTorch {torch} was fetched and installed, but it sees no GPU that it can use: a step of learning was done "
        "on {device}. It was removed again, and nothing was changed."
    ),
    "gpu.look_for_driver": (
        "Update NVIDIA's driver, restart the computer and try again; the fetched files are kept for that."
    ),
    "gpu.step_failed": "{what} failed: {error}.",
    "gpu.try_again_to_go_on": "What has come so far is kept; try again to go on from there.",
    "gpu.wrong_hash": "What came for {name} is not what was asked for (its hash differs). It was thrown away.",
    "gpu.try_again": "Try again.",
    "gpu.not_reached": "The file of {name} cannot be reached; is this computer connected to the internet?",
    "gpu.no_room": "{needed:.1f} GB are needed in '{folder}', and {free:.1f} GB are free.",
    "gpu.make_room": "Make room and try again. Nothing was fetched.",
    "gpu.stopped": "Stopped; what has been fetched is kept for the next time.",
    "gpu.only_store_python": (
        "The only Python found is Microsoft Store's, which keeps what it writes in a place of its own: "
        "the second environment would not be found again."
    ),
    "gpu.install_beside": "Install Python 3.11 or newer from python.org beside it, and try again.",
    "gpu.no_python": (
        "Python 3.11 or newer with its venv module is needed to make the second environment, and is not "
        "on this computer."
    ),
    "gpu.install_python": (
        "On Debian and Ubuntu: sudo apt-get install python3-venv. Elsewhere install Python from python.org."
    ),
    "gpu.cannot_run": "'{command}' cannot be run: {error}.",
    "gpu.command_failed": "'{command}' failed: {reason}.",
    "gpu.says_nothing": "it says nothing",
    "gpu.test_too_slow": "'{python}' did not finish a test step within {seconds:.0f} seconds.",
    "gpu.python_not_started": "'{python}' cannot be started: {reason}.",
    "gpu.test_failed": "A test step with '{python}' failed: {reason}.",
    "gpu.python_needs": "It needs {packages}.",
    "gpu.test_stopped": "Stopped.",
}
GPU: dict[str, Template] = _ADVICE | _FETCHING | _FAILURES
