"""Which wheels pip would install, and whether what came is what was asked for."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname


@dataclass(frozen=True)
class Wheel:
    """One file to fetch."""

    name: str
    version: str
    url: str
    sha256: str

    @property
    def file_name(self) -> str:
        """The name under which pip finds it."""
        return unquote(self.url.rpartition("/")[2].partition("#")[0])

    @property
    def local_file(self) -> Path | None:
        """Where it lies when pip has found it in a folder, as where there is no connection; else None."""
        return Path(url2pathname(urlsplit(self.url).path)) if self.url.startswith("file:") else None

    def is_whole(self, path: Path) -> bool:
        """Return whether a file is this one, by its hash."""
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == self.sha256


def read_report(text: str) -> list[Wheel]:
    """Read the report of `pip install --dry-run --report -`.

    Raises:
        ValueError, KeyError: it is none, or names a file without its hash.
    """
    rows = json.loads(text)["install"]
    return [
        Wheel(
            row["metadata"]["name"],
            row["metadata"]["version"],
            row["download_info"]["url"],
            row["download_info"]["archive_info"]["hashes"]["sha256"],
        )
        for row in rows
    ]
