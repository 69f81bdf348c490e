"""Reading and writing safetensors files under any name; the library itself takes only names in UTF-8."""

from __future__ import annotations

from pathlib import Path

from safetensors import torch as safetensors
from torch import Tensor


def load_tensors(path: Path) -> dict[str, Tensor]:
    """Read all tensors of a file.

    Raises:
        SafetensorError: it is no such file, or damaged.
        OSError: it cannot be read.
    """
    if _is_utf8(path):
        return safetensors.load_file(path)
    return safetensors.load(path.read_bytes())


def save_tensors(tensors: dict[str, Tensor], path: Path, metadata: dict[str, str] | None = None) -> None:
    """Write tensors to a file.

    Raises:
        SafetensorError, OSError: the disk is full or cannot be written.
    """
    if _is_utf8(path):
        safetensors.save_file(tensors, path, metadata=metadata)
    else:
        path.write_bytes(safetensors.save(tensors, metadata=metadata))


def _is_utf8(path: Path) -> bool:
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
