"""Says in words why an NVIDIA GPU is or is not used, and what can be done; without loading torch."""

from __future__ import annotations

import importlib.util
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.messages import Message, Text, say

PYTORCH_INDEX = "https://download.pytorch.org/whl"
"""Where PyTorch's makers keep a build for each CUDA. Source: pytorch.org, Get Started."""


@dataclass(frozen=True)
class NvidiaGpu:
    """What is known of NVIDIA's driver and card without any library of theirs."""

    driver: int
    """The driver's main number, such as 580."""
    capability: float | None = None
    """NVIDIA's number for the kind of card, such as 7.5; of the newest card; None when it cannot be found out."""


@dataclass(frozen=True)
class CudaBuild:
    """A PyTorch for one CUDA, and what it runs on."""

    cuda: str
    """Such as 12.6: builds for other numbers are made for other cards."""
    tag: str
    """Its folder in PyTorch's index."""
    lowest_driver: int
    """Source: NVIDIA, CUDA Compatibility, minor version compatibility."""
    lowest_capability: float
    """Source: PyTorch's release notes, CUDA support matrix."""
    highest_capability: float

    def fits(self, gpu: NvidiaGpu) -> bool:
        """Return whether this build can use that card with that driver."""
        return gpu.driver >= self.lowest_driver and self.knows_card(gpu)

    def knows_card(self, gpu: NvidiaGpu) -> bool:
        """Return whether this build was made for that card, whatever the driver; also where the card is unknown."""
        return gpu.capability is None or self.lowest_capability <= gpu.capability <= self.highest_capability

    def index(self, system: str) -> str | None:
        """Return the address where pip finds it; None where it looks by itself, as for CUDA 13 on Linux."""
        return None if system == "linux" and self is CUDA_BUILDS[0] else f"{PYTORCH_INDEX}/{self.tag}"


CUDA_BUILDS = (CudaBuild("13.0", "cu130", 580, 7.5, 99.0), CudaBuild("12.6", "cu126", 525, 5.0, 9.9))
"""Those that can be fetched, newest first. The last PyTorch for CUDA 12 is 2.14; it stays where it is."""
LOWEST_DRIVER = {"13": 580, "12": 525, "11": 450}
"""By CUDA's main number; see CudaBuild.lowest_driver."""


@dataclass(frozen=True)
class TorchInside:
    """The PyTorch that this program brings."""

    version: Text
    cuda: str | None
    """The CUDA it was built for, such as 12.8; None for a build for the processor."""

    @property
    def lowest_driver(self) -> int:
        """The driver that it needs; 0 when it needs none or this is not known."""
        return LOWEST_DRIVER.get((self.cuda or "").partition(".")[0], 0)


@dataclass(frozen=True)
class GpuAdvice:
    """What stands between the person and the GPU."""

    sentence: Message
    can_choose_python: bool
    """Whether another environment could help."""
    build: CudaBuild | None = None
    """The PyTorch that could be fetched and would fit; None when none would help."""


def gpu_advice(gpu: NvidiaGpu | None, torch: TorchInside, *, system: str = sys.platform) -> GpuAdvice:
    """Put into words what is there and what is missing.

    Args:
        gpu: NVIDIA's driver and card; None without a driver.
        torch: what this program brings.
        system: as in sys.platform.
    """
    if system == "darwin":
        return GpuAdvice(say("gpu.mac"), False)
    if gpu is None:
        return GpuAdvice(say("gpu.no_driver"), False)
    known: dict[str, object] = {"driver": gpu.driver, "torch": torch.version, "capability": gpu.capability}
    if not any(build.knows_card(gpu) for build in CUDA_BUILDS):
        return GpuAdvice(say("gpu.card_too_old", **known), False)
    build = next((build for build in CUDA_BUILDS if build.fits(gpu)), None)
    if torch.cuda is None:
        return _advice_for_small_program(gpu, known, build)
    if gpu.driver < torch.lowest_driver:
        lowest = torch.lowest_driver
        return GpuAdvice(say("gpu.driver_too_old", **known, lowest=lowest, or_else=_or_fetch(build)), True, build)
    inside = next((build for build in CUDA_BUILDS if build.cuda == torch.cuda), None)
    if inside is None:  # for which cards it was made is not known here
        return GpuAdvice(say("gpu.unknown_build", **known), True, build)
    if not inside.fits(gpu):
        return GpuAdvice(say("gpu.not_made_for_card", **known, or_else=_or_fetch(build)), True, build)
    return GpuAdvice(say("gpu.fits", **known), True)


def _advice_for_small_program(gpu: NvidiaGpu, known: dict[str, object], build: CudaBuild | None) -> GpuAdvice:
    if build is not None:
        return GpuAdvice(say("gpu.small_program", **known, cuda=build.cuda), True, build)
    lowest = CUDA_BUILDS[-1].lowest_driver
    if gpu.driver < lowest:
        return GpuAdvice(say("gpu.small_program_driver_too_old", **known, lowest=lowest), True)
    return GpuAdvice(say("gpu.nothing_fits", **known), True)


def _or_fetch(build: CudaBuild | None) -> Message:
    return say("gpu.choose") if build is None else say("gpu.fetch_or_choose", cuda=build.cuda)


def torch_inside() -> TorchInside:
    """Read what this program brings from torch's files."""
    spec = importlib.util.find_spec("torch")
    if spec is None or spec.origin is None:
        return TorchInside(say("gpu.torch_missing"), None)
    folder = Path(spec.origin).parent
    version = _find(r"__version__ = '([^']+)'", folder / "version.py")
    cuda = _find(r"cuda(?:: Optional\[str\])? = '(\d+\.\d+)", folder / "version.py")
    return TorchInside(version or say("gpu.torch_unknown"), cuda or None)


def _find(pattern: str, path: Path) -> str:
    try:
        match = re.search(pattern, path.read_text(encoding="utf-8"))
    except OSError:
        return ""
    return match.group(1) if match else ""
