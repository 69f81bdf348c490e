"""The table at the beginning of a safetensors file; read and replaced without torch and without the numbers."""

from __future__ import annotations

import json
import math
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tlgui.core.atomic_file import write_atomic
from tlgui.core.json_values import list_of, object_of, parse_object, text_of, whole_of
from tlgui.core.regular_file import open_regular

METADATA = "__metadata__"
HEADER_KEY = "tlgui"
"""Under this key of the metadata a trained model describes itself."""
MAX_HEADER_BYTES = 25_000_000
"""Half a million hashes of pictures fit. Parsed JSON can take 20 times its length in memory."""
MAX_DIMENSIONS = 16
LENGTH_BYTES = 8
ALIGNMENT = 8
COPY_BYTES = 1 << 20
N_BYTES = {
    "F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "I16": 2, "I8": 1,
    "U64": 8, "U32": 4, "U16": 2, "U8": 1, "BOOL": 1,
}  # fmt: skip
"""Of one number; for the kinds that are not here, safetensors itself checks the sizes."""


class CutShortError(ValueError):
    """The file ends before its last tensor."""


@dataclass(frozen=True)
class TensorEntry:
    """One row of the table."""

    dtype: str
    """As safetensors names it, such as F32."""
    shape: tuple[int, ...]
    end: int
    """Where its numbers end, in bytes behind the table."""


def is_safetensors(beginning: bytes) -> bool:
    """Return whether a file that begins so is one, whatever it is called."""
    return beginning[LENGTH_BYTES : LENGTH_BYTES + 1] == b"{"


def read_header(path: Path) -> dict[str, Any]:
    """Return the table of a safetensors file: its tensors by name, and '__metadata__'.

    Raises:
        OSError: the file cannot be read, or it is a pipe or a device.
        CutShortError: the file ends before its last tensor.
        ValueError: it is not a safetensors file, or it is damaged.
    """
    with open_regular(path) as file:
        n_bytes = os.fstat(file.fileno()).st_size
        length = int.from_bytes(file.read(LENGTH_BYTES), "little")
        if length > MAX_HEADER_BYTES:
            raise ValueError("header too long")
        text = file.read(length)
    if len(text) < length:
        raise CutShortError
    table = parse_object(text)
    object_of(table.get(METADATA, {}), METADATA)
    if n_bytes < LENGTH_BYTES + length + max((entry.end for entry in tensor_entries(table).values()), default=0):
        raise CutShortError
    return table


def replace_model_text(path: Path, text: str) -> None:
    """Write how a trained model describes itself into its file; see replace_metadata."""
    replace_metadata(path, HEADER_KEY, text)


def replace_metadata(path: Path, key: str, text: str | None) -> None:
    """Write one text of the metadata; the others and every tensor stay byte for byte.

    Args:
        path: an existing file; it stays untouched until the new one is whole.
        key: which text.
        text: in place of the one that is there; None takes it away.

    Raises:
        OSError: it cannot be read, or the disk is full or cannot be written.
        ValueError: it is not a safetensors file, it is damaged, or the text is too long.
    """
    table = read_header(path)
    kept = {name: value for name, value in table.get(METADATA, {}).items() if name != key}
    table[METADATA] = kept if text is None else kept | {key: text}
    encoded = json.dumps(table, separators=(",", ":")).encode("ascii")
    encoded += b" " * (-len(encoded) % ALIGNMENT)  # as the format pads, so that the numbers can be mapped into memory
    if len(encoded) > MAX_HEADER_BYTES:
        raise ValueError("header too long")

    def write(temporary: Path) -> None:
        with open_regular(path) as old, temporary.open("wb") as new:
            old.seek(LENGTH_BYTES + int.from_bytes(old.read(LENGTH_BYTES), "little"))
            new.write(len(encoded).to_bytes(LENGTH_BYTES, "little") + encoded)
            shutil.copyfileobj(old, new, COPY_BYTES)

    write_atomic(path, write)


def tensor_entries(table: Mapping[str, Any]) -> dict[str, TensorEntry]:
    """Return the rows of a table by the tensors' names.

    Raises:
        ValueError: one of them is none.
    """
    return {name: _entry(row, name) for name, row in table.items() if name != METADATA}


def model_text(table: Mapping[str, Any]) -> str | None:
    """Return how a trained model describes itself, or None when the file is not one.

    Raises:
        ValueError: there is something else in place of the description.
    """
    text = table.get(METADATA, {}).get(HEADER_KEY)
    return None if text is None else text_of(text, HEADER_KEY)


def _entry(row: Any, name: str) -> TensorEntry:
    fields = object_of(row, name)
    dtype = text_of(fields.get("dtype"), "dtype")
    shape = tuple(whole_of(side, "shape") for side in list_of(fields.get("shape"), "shape"))
    offsets = [whole_of(offset, "data_offsets") for offset in list_of(fields.get("data_offsets"), "data_offsets")]
    if len(shape) > MAX_DIMENSIONS or len(offsets) != 2:
        raise ValueError(f"{name} has an odd row")
    begin, end = offsets
    if begin > end or (dtype in N_BYTES and end - begin != math.prod(shape) * N_BYTES[dtype]):
        raise ValueError(f"{name} has another size than its shape")
    return TensorEntry(dtype, shape, end)
