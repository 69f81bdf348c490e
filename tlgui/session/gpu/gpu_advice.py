"""Says in words why an NVIDIA GPU is or is not used, and what can be done; without loading torch."""

from __future__ import annotations

import importlib.util
import re
import sys
from dataclasses import dataclass
from pathlib import Path

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

    version: str
    cuda: str | None
    """The CUDA it was built for, such as 12.8; None for a build for the processor."""

    @property
    def lowest_driver(self) -> int:
        """The driver that it needs; 0 when it needs none or this is not known."""
        return LOWEST_DRIVER.get((self.cuda or "").partition(".")[0], 0)


@dataclass(frozen=True)
class GpuAdvice:
    """What stands between the person and the GPU."""

    sentence: str
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
        return GpuAdvice("On a Mac, Apple's GPU is used by itself; NVIDIA's are not made for it any more.", False)
    if gpu is None:
        return GpuAdvice(
            "No NVIDIA driver was found on this machine. If there is an NVIDIA GPU in it, install NVIDIA's driver "
            "first and start tlgui again. Without one, everything works on the processor, only more slowly.",
            False,
        )
    if not any(build.knows_card(gpu) for build in CUDA_BUILDS):
        return GpuAdvice(
            f"NVIDIA's driver {gpu.driver} is here, but this GPU (capability {gpu.capability}) is too old: no PyTorch "
            "that tlgui can use is made for it, with any driver. Everything works on the processor, only more slowly.",
            False,
        )
    build = next((build for build in CUDA_BUILDS if build.fits(gpu)), None)
    if torch.cuda is None:
        return _advice_for_small_program(gpu, torch, build)
    if gpu.driver < torch.lowest_driver:
        return GpuAdvice(
            f"NVIDIA's driver is here, but it is too old: it is {gpu.driver}, and this PyTorch {torch.version} needs "
            f"{torch.lowest_driver} or newer. Update the driver{_or_fetch(build)}.",
            True,
            build,
        )
    inside = next((build for build in CUDA_BUILDS if build.cuda == torch.cuda), None)
    if inside is None:  # for which cards it was made is not known here
        return GpuAdvice(
            f"NVIDIA's driver {gpu.driver} and a PyTorch {torch.version} that fits it are here: the GPU is used by "
            "itself, if that PyTorch was made for it.",
            True,
            build,
        )
    if not inside.fits(gpu):
        return GpuAdvice(
            f"NVIDIA's driver {gpu.driver} is here, but this PyTorch {torch.version} was not made for this GPU "
            f"(capability {gpu.capability}). Everything works on the processor{_or_fetch(build)}.",
            True,
            build,
        )
    return GpuAdvice(
        f"NVIDIA's driver {gpu.driver} and a PyTorch {torch.version} that fits are here: the GPU is used by itself.",
        True,
    )


def _advice_for_small_program(gpu: NvidiaGpu, torch: TorchInside, build: CudaBuild | None) -> GpuAdvice:
    lacks = f"this tlgui was installed with the small PyTorch {torch.version}, which knows the processor only"
    if build is not None:
        return GpuAdvice(
            f"NVIDIA's driver {gpu.driver} is here, but {lacks}. Fetch a PyTorch for CUDA {build.cuda}, which fits "
            "this driver, or choose the Python of another environment that has one: the learning is then done there.",
            True,
            build,
        )
    lowest = CUDA_BUILDS[-1].lowest_driver
    if gpu.driver < lowest:
        return GpuAdvice(
            f"NVIDIA's driver is here, but it is too old: it is {gpu.driver}, and {lowest} or newer is needed. "
            f"Update the driver first; then come back, since {lacks}.",
            True,
        )
    return GpuAdvice(
        f"NVIDIA's driver {gpu.driver} is here, but there is no PyTorch for this GPU (capability {gpu.capability}) "
        "with this driver. Update the driver if there is a newer one; until then everything works on the processor.",
        True,
    )


def _or_fetch(build: CudaBuild | None) -> str:
    other = f"fetch a PyTorch for CUDA {build.cuda}, which fits, or " if build is not None else ""
    return f", or {other}choose the Python of another environment that fits"


def torch_inside() -> TorchInside:
    """Read what this program brings from torch's files."""
    spec = importlib.util.find_spec("torch")
    if spec is None or spec.origin is None:
        return TorchInside("that is missing", None)
    folder = Path(spec.origin).parent
    version = _find(r"__version__ = '([^']+)'", folder / "version.py")
    cuda = _find(r"cuda(?:: Optional\[str\])? = '(\d+\.\d+)", folder / "version.py")
    return TorchInside(version or "of an unknown version", cuda or None)


def _find(pattern: str, path: Path) -> str:
    try:
        match = re.search(pattern, path.read_text(encoding="utf-8"))
    except OSError:
        return ""
    return match.group(1) if match else ""
