"""Makes damaged model files out of a good one: cut, with flipped bits, with odd descriptions, of other kinds."""

from __future__ import annotations

import json
import random
import struct
from pathlib import Path

GOOD = Path(__file__).resolve().parent / "data" / "old_version" / "finished_run" / "model.safetensors"
ODD_VALUES = (
    None, True, -1, 0, 3_000_000, 10**400, 1e308, float("nan"), float("inf"), "", "x", "\x00", "\ud800", [], [1], [[]],
    ["a", "a"], {}, {"a": 1}, "../../etc/passwd", "<b>", "\x1b[2J", 2**63,
)  # fmt: skip


def parts_of(path: Path = GOOD) -> tuple[dict, bytes]:
    """Return the table and the numbers of a safetensors file."""
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    return json.loads(data[8 : 8 + length]), data[8 + length :]


def description_of(table: dict) -> dict:
    return json.loads(table["__metadata__"]["tlgui"])


def write_parts(path: Path, table: dict | str, numbers: bytes) -> Path:
    text = table if isinstance(table, str) else json.dumps(table)
    encoded = text.encode("utf-8", errors="surrogatepass")
    path.write_bytes(struct.pack("<Q", len(encoded)) + encoded + numbers)
    return path


def write_described(path: Path, **changes) -> Path:
    """Write the good model with some values of its description changed; `...` takes one away."""
    table, numbers = parts_of()
    description = {key: value for key, value in (description_of(table) | changes).items() if value is not ...}
    table["__metadata__"]["tlgui"] = json.dumps(description)
    return write_parts(path, table, numbers)


class Damager:
    """Draws kinds of damage one after the other.

    Args:
        seed: the same seed draws the same files.
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._kinds = (
            self._cut, self._flipped, self._flipped_table, self._odd_description, self._odd_row, self._odd_text,
            self._odd_part, self._noise, self._moved,
        )  # fmt: skip

    def write(self, path: Path, number: int) -> str:
        """Write one damaged file and return what was done to it."""
        kind = self._kinds[number % len(self._kinds)]
        return f"{number} {kind.__name__} {kind(path) or ''}"

    def _cut(self, path: Path) -> None:
        data = GOOD.read_bytes()
        path.write_bytes(data[: self._random.choice((0, 1, 7, 8, 9, self._random.randrange(len(data))))])

    def _flipped(self, path: Path) -> None:
        data = bytearray(GOOD.read_bytes())
        for _ in range(self._random.choice((1, 3, 100))):
            data[self._random.randrange(len(data))] ^= 1 << self._random.randrange(8)
        path.write_bytes(data)

    def _flipped_table(self, path: Path) -> None:
        data = bytearray(GOOD.read_bytes())
        (length,) = struct.unpack("<Q", data[:8])
        for _ in range(self._random.choice((1, 2, 10))):
            data[self._random.randrange(8 + length)] ^= 1 << self._random.randrange(8)
        path.write_bytes(data)

    def _odd_description(self, path: Path) -> str:
        table, _ = parts_of()
        key = self._random.choice(sorted(description_of(table)))
        value = self._random.choice((*ODD_VALUES, ...))
        write_described(path, **{key: value})
        return f"{key}={value!r:.40}"

    def _odd_part(self, path: Path) -> str:
        """Spoil something within the description's lists and objects."""
        table, _ = parts_of()
        description = description_of(table)
        place, where = description, []
        while isinstance(place, dict | list) and place and (not where or self._random.random() < 0.8):
            key = self._random.choice(sorted(place) if isinstance(place, dict) else range(len(place)))
            where.append(key)
            parent, place = place, place[key]
        parent[where[-1]] = value = self._random.choice(ODD_VALUES)
        write_described(path, **description)
        return f"{where}={value!r:.40}"

    def _odd_row(self, path: Path) -> str:
        table, numbers = parts_of()
        name = self._random.choice(sorted(table))
        value = self._random.choice(ODD_VALUES)
        if name == "__metadata__" or self._random.random() < 0.3:
            table[name] = value
        else:
            table[name][self._random.choice(("dtype", "shape", "data_offsets"))] = value
        write_parts(path, table, numbers)
        return f"{name} {value!r:.40}"

    def _odd_text(self, path: Path) -> str:
        table, numbers = parts_of()
        whole = table["__metadata__"]["tlgui"]
        text = self._random.choice(
            ("", "[", "null", "1", "[" * 100_000, '{"format":1,"format":1}', whole[:-1], whole.replace(":", ";", 1), [])
        )
        table["__metadata__"]["tlgui"] = text
        write_parts(path, table, numbers)
        return f"{text!r:.30}"

    def _noise(self, path: Path) -> None:
        beginnings = (b"", b"PK\x03\x04", b"\x80\x04cposix\nsystem\n", b"<!doctype html>", b"{}")
        path.write_bytes(self._random.choice((*beginnings, self._random.randbytes(5000))))

    def _moved(self, path: Path) -> None:
        """Exchange two tensors' rows."""
        table, numbers = parts_of()
        one, other = self._random.sample(sorted(table.keys() - {"__metadata__"}), 2)
        table[one], table[other] = table[other], table[one]
        write_parts(path, table, numbers)
