"""Which build of torch an environment holds: for the processor or for CUDA, and never a mixture of the two.

`python packaging/torch_build.py` says it for its own environment.
"""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

COMPILED_SUFFIXES = (".so", ".pyd", ".dylib")
CUDA_LIBRARY = b"torch_cuda"
"""Stands in a library that needs torch's CUDA part, on every system."""


class MixtureError(SystemExit):
    """torch and torchvision come from different builds."""


@dataclass(frozen=True)
class TorchBuild:
    """The torch that a program is built with."""

    kind: str
    """cpu or cuda; `mixed` only for a check of the chain."""
    torch: str
    """Version with its build tag, as 2.15.0+cu132."""
    torchvision: str

    def __str__(self) -> str:
        """Say it in one line."""
        return f"{self.kind}: torch {self.torch}, torchvision {self.torchvision}"


def read_torch_build(torch_dir: Path, torchvision_dir: Path, *, allow_mixture: bool = False) -> TorchBuild:
    """Look at the files of both packages, without importing them.

    Args:
        torch_dir: the folder of the package torch.
        torchvision_dir: the folder of the package torchvision.
        allow_mixture: call a mixture `mixed` instead of refusing it.

    Raises:
        MixtureError: they do not belong together.
    """
    torch, torchvision = _version(torch_dir), _version(torchvision_dir)
    kind, other = kind_of_torch(torch_dir), kind_of_torchvision(torchvision_dir)
    if kind == other and _tags_agree(torch, torchvision):
        return TorchBuild(kind, torch, torchvision)
    if allow_mixture:
        return TorchBuild("mixed", torch, torchvision)
    raise MixtureError(
        f"torch {torch} ({kind}) and torchvision {torchvision} ({other}) come from different builds, and an installer "
        "with both would be broken or named wrongly. Install both from the same place and build again."
    )


def kind_of_torch(folder: Path) -> str:
    """Return cpu or cuda: whether torch's CUDA library lies in its folder."""
    return "cuda" if any((folder / "lib").glob("*torch_cuda*")) else "cpu"


def kind_of_torchvision(folder: Path) -> str:
    """Return cpu, cuda, or 'without its compiled part'."""
    compiled = [path for path in sorted(folder.iterdir()) if path.suffix in COMPILED_SUFFIXES]
    if not any(path.name.startswith("_C") for path in compiled):
        return "without its compiled part"
    return "cuda" if _mention(CUDA_LIBRARY, compiled) else "cpu"


def _mention(word: bytes, paths: Iterable[Path]) -> bool:
    return any(word in path.read_bytes() for path in paths)


def _version(folder: Path) -> str:
    match = re.search(r"^__version__ = '([^']+)'", (folder / "version.py").read_text(encoding="utf-8"), re.MULTILINE)
    return match.group(1) if match else "unknown"


def _tags_agree(torch: str, torchvision: str) -> bool:
    """Compare the tags after `+` where both have one; wheels for macOS have none."""
    tags = [version.partition("+")[2] for version in (torch, torchvision)]
    return not all(tags) or tags[0] == tags[1]


def this_build(*, allow_mixture: bool = False) -> TorchBuild:
    """Return the build in this Python's environment.

    Raises:
        MixtureError: torch and torchvision do not belong together.
        SystemExit: one of them is not there.
    """
    folders: list[Path] = []
    for name in ("torch", "torchvision"):
        spec = importlib.util.find_spec(name)
        if spec is None or spec.origin is None:
            raise SystemExit(f"{name} is not installed in this environment, so no program can be built from it.")
        folders.append(Path(spec.origin).parent)
    return read_torch_build(*folders, allow_mixture=allow_mixture)


if __name__ == "__main__":
    sys.stdout.write(f"{this_build()}\n")
