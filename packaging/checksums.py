"""Writes the checksums of the installers in a folder: `python packaging/checksums.py dist [NAME]`."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

INSTALLER_SUFFIXES = (".deb", ".run", ".exe", ".bin", ".dmg")


def write_checksums(folder: Path, name: str = "SHA256SUMS") -> Path:
    """Write SHA-256 sums in the form that `sha256sum --check` reads, and return the file."""
    lines = []
    for path in sorted(path for path in folder.iterdir() if path.suffix in INSTALLER_SUFFIXES):
        with path.open("rb") as file:
            lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    sums = folder / name
    sums.write_text("".join(lines), encoding="utf-8", newline="\n")
    return sums


if __name__ == "__main__":
    print(write_checksums(Path(sys.argv[1]), *sys.argv[2:3]))
