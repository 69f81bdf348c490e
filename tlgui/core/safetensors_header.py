"""The table at the beginning of a safetensors file; read without torch and without the numbers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

METADATA = "__metadata__"
HEADER_KEY = "tlgui"
"""Under this key of the metadata a trained model describes itself."""
MAX_HEADER_BYTES = 100_000_000
"""As in safetensors itself: a longer header is taken for damage."""
LENGTH_BYTES = 8


class CutShortError(ValueError):
    """The file ends before its last tensor."""


def is_safetensors(beginning: bytes) -> bool:
    """Return whether a file that begins so is one, whatever it is called."""
    return beginning[LENGTH_BYTES : LENGTH_BYTES + 1] == b"{"


def read_header(path: Path) -> dict[str, Any]:
    """Return the table of a safetensors file: its tensors by name, and '__metadata__'.

    Raises:
        OSError: the file cannot be read.
        CutShortError: the file ends before its last tensor.
        ValueError: it is not a safetensors file, or it is damaged.
    """
    with path.open("rb") as file:
        length = int.from_bytes(file.read(LENGTH_BYTES), "little")
        if length > MAX_HEADER_BYTES:
            raise ValueError("header too long")
        text = file.read(length)
    if len(text) < length:
        raise CutShortError
    try:
        table = json.loads(text)
        ends = [row["data_offsets"][1] for name, row in table.items() if name != METADATA]
        table.get(METADATA, {}).get(HEADER_KEY)
        is_short = path.stat().st_size < LENGTH_BYTES + length + max(ends, default=0)
    except (RecursionError, AttributeError, LookupError, TypeError) as error:
        raise ValueError("odd header") from error
    if is_short:
        raise CutShortError
    return dict(table)


def model_text(table: dict[str, Any]) -> str | None:
    """Return how a trained model describes itself, or None when the file is not one."""
    text: str | None = table.get(METADATA, {}).get(HEADER_KEY)
    return text
