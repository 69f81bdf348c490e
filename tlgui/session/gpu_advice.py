"""Says in words why an NVIDIA GPU is or is not used, and what can be done; without loading torch."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

LINUX_DRIVER_FILE = Path("/proc/driver/nvidia/version")
NEEDED_DRIVER = {13: 580, 12: 525, 11: 450}
"""The driver that each CUDA needs. Source: NVIDIA's CUDA compatibility guide."""
ASK_TIMEOUT_S = 10.0


@dataclass(frozen=True)
class TorchInside:
    """The PyTorch that this program brings."""

    version: str
    cuda: int | None
    """The CUDA it was built for, such as 13; None for a build for the processor."""


@dataclass(frozen=True)
class GpuAdvice:
    """What stands between the person and the GPU."""

    sentence: str
    can_choose_python: bool
    """Whether another environment could help."""
    can_fetch: bool = False
    """Whether a PyTorch for CUDA is missing and can be had by pip as it comes."""


def gpu_advice(driver: int | None, torch: TorchInside, *, system: str = sys.platform) -> GpuAdvice:
    """Put into words what is there and what is missing.

    Args:
        driver: main number of NVIDIA's driver, such as 580; None without one.
        torch: what this program brings.
        system: as in sys.platform. Only Linux gets PyTorch for CUDA from the place where pip looks by itself.
    """
    if system == "darwin":
        return GpuAdvice("On a Mac, Apple's GPU is used by itself; NVIDIA's are not made for it any more.", False)
    if driver is None:
        return GpuAdvice(
            "No NVIDIA driver was found on this machine. If there is an NVIDIA GPU in it, install NVIDIA's driver "
            "first and start tlgui again. Without one, everything works on the processor, only more slowly.",
            False,
        )
    if torch.cuda is None:
        return GpuAdvice(
            f"NVIDIA's driver {driver} is here, but this tlgui was installed with the small PyTorch {torch.version}, "
            "which knows the processor only. Fetch a PyTorch for CUDA, install tlgui-cuda instead, or choose the "
            "Python of another environment that has one: the learning is then done there.",
            True,
            can_fetch=system == "linux",
        )
    needed = NEEDED_DRIVER.get(torch.cuda, 0)
    if driver < needed:
        return GpuAdvice(
            f"NVIDIA's driver is here, but it is too old: it is {driver}, and this PyTorch {torch.version} needs "
            f"{needed} or newer. Update the driver, or choose the Python of another environment with an older PyTorch.",
            True,
        )
    return GpuAdvice(
        f"NVIDIA's driver {driver} and a PyTorch {torch.version} that fits are here: the GPU is used by itself.", True
    )


def find_driver() -> int | None:
    """Return the main number of NVIDIA's driver on this machine, or None."""
    try:
        return driver_number(LINUX_DRIVER_FILE.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        pass
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return None
    command = [tool, "--query-gpu=driver_version", "--format=csv,noheader"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=ASK_TIMEOUT_S, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return driver_number(done.stdout)


def driver_number(text: str) -> int | None:
    """Read the first version in a text, such as `580.65.06`; return its first part."""
    match = re.search(r"\b(\d{3})\.\d+", text)
    return int(match.group(1)) if match else None


def torch_inside() -> TorchInside:
    """Read what this program brings from torch's files."""
    spec = importlib.util.find_spec("torch")
    if spec is None or spec.origin is None:
        return TorchInside("that is missing", None)
    folder = Path(spec.origin).parent
    version = _find(r"__version__ = '([^']+)'", folder / "version.py")
    cuda = _find(r"cuda(?:: Optional\[str\])? = '(\d+)", folder / "version.py")
    return TorchInside(version or "of an unknown version", int(cuda) if cuda else None)


def _find(pattern: str, path: Path) -> str:
    try:
        match = re.search(pattern, path.read_text(encoding="utf-8"))
    except OSError:
        return ""
    return match.group(1) if match else ""
