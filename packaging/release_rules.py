"""What the hosted workflow asks before it publishes: `python packaging/release_rules.py version | kind | files DIST`.

`version` and `kind` also tell the steps that follow, as VERSION and KIND, through the file that GITHUB_ENV names.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from checksums import INSTALLER_SUFFIXES
from freeze_rules import program_version
from torch_build import this_build

MAX_RELEASE_FILE_BYTES = (1 << 31) - 1
"""A release page takes files below 2 GiB."""


def check_version(ref: str) -> str:
    """Return the program's version; `ref` is what the workflow runs on, such as refs/tags/v0.1.0.

    Raises:
        SystemExit: it is a tag, and names another version.
    """
    version = program_version()
    tag = ref.removeprefix("refs/tags/")
    if tag != ref and tag != f"v{version}":
        raise SystemExit(f"The tag is '{tag}' and the program's version {version}. They must agree.")
    return version


def check_kind(kind: str) -> str:
    """Return which torch is to be shipped.

    Raises:
        SystemExit: it is not the one for the processor.
    """
    if kind != "cpu":
        raise SystemExit(
            f"This environment holds a torch for {kind}, with which an installer is too large for a release page. "
            "Set TORCH_CPU_INDEX to an index of wheels for the processor."
        )
    return kind


def check_files(dist: Path) -> list[Path]:
    """Return the installers in a folder.

    Raises:
        SystemExit: there is none, or one is too large to publish.
    """
    installers = sorted(path for path in dist.iterdir() if path.suffix in INSTALLER_SUFFIXES)
    if not installers:
        raise SystemExit(f"There is no installer in '{dist}'.")
    for path in installers:
        if path.stat().st_size > MAX_RELEASE_FILE_BYTES:
            raise SystemExit(f"{path.name} has {path.stat().st_size} bytes; a release page takes files below 2 GiB.")
    return installers


def tell(name: str, value: str) -> None:
    """Say a value, and set it for the steps of the workflow that follow."""
    print(f"{name}={value}")
    if "GITHUB_ENV" in os.environ:
        # Not through the shell: on Windows what it is given ends in a carriage return.
        with Path(os.environ["GITHUB_ENV"]).open("a", encoding="utf-8", newline="\n") as file:
            file.write(f"{name}={value}\n")


def main(arguments: list[str]) -> None:
    match arguments:
        case ["version"]:
            tell("VERSION", check_version(os.environ.get("GITHUB_REF", "")))
        case ["kind"]:
            tell("KIND", check_kind(this_build().kind))
        case ["files", dist]:
            print(*(path.name for path in check_files(Path(dist))), sep="\n")
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
