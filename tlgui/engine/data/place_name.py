"""How a file is named from its folder of pictures."""

from __future__ import annotations

from pathlib import Path


def place_name(path: Path, root: Path) -> str:
    """Return a path below the root, with slashes; of a picture that was added and lies elsewhere, its file name."""
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
