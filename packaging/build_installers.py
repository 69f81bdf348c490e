"""Builds what people install: `python packaging/build_installers.py` (or `make installer`).

Steps: look at which torch this environment holds, freeze the program into build/frozen/tlgui, and on
Linux pack it into dist/ as a Debian package and as a self-extracting installer for one person. On
Windows and macOS it freezes only; windows/tlgui.iss and macos/make_dmg.sh pack what it has frozen.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import subprocess
import sys
import time
from pathlib import Path

from checksums import write_checksums
from freeze_rules import ROOT, program_version
from licences import write_licences
from linux_packages import build_deb, build_self_extractor
from torch_build import TorchBuild, this_build

SPEC = Path(__file__).resolve().parent / "tlgui.spec"
STEPS = ("frozen", "deb", "run")


def main() -> int:
    arguments = read_arguments()
    torch_build = this_build(allow_mixture=arguments.for_checking_only)
    say(f"tlgui {program_version()} with {torch_build}")
    frozen = arguments.build / "frozen" / "tlgui"
    if "frozen" in arguments.steps:
        freeze(arguments.build)
    if not frozen.is_dir():
        raise SystemExit(f"There is no frozen program in '{frozen}'. Build it first, with the step 'frozen'.")
    remember_build(frozen, torch_build, is_new="frozen" in arguments.steps)
    say(f"The program takes {folder_bytes(frozen) / 1e6:.0f} MB.")
    if sys.platform == "linux":
        pack(arguments, frozen, torch_build)
    return 0


def read_arguments(argv: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("steps", nargs="*", metavar="STEP", help=f"which of {', '.join(STEPS)} (all)")
    parser.add_argument("--build", type=Path, default=ROOT / "build", help="for what is made on the way")
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="for the installers")
    parser.add_argument(
        "--for-checking-only",
        action="store_true",
        help="take a mixture of torch and torchvision builds too, to try the chain; named 'mixed', not for release",
    )
    arguments = parser.parse_args(argv)
    arguments.steps = arguments.steps or list(STEPS)
    unknown = set(arguments.steps) - set(STEPS)
    if unknown:
        parser.error(f"no such step: {', '.join(sorted(unknown))}")
    return arguments


def freeze(build: Path) -> None:
    """Make the frozen program with PyInstaller."""
    if importlib.util.find_spec("PyInstaller") is None:
        raise SystemExit("PyInstaller is not here. Install it: python -m pip install 'tlgui[installer]'")
    if sys.platform == "win32":
        from windows_version import write_version_info

        write_version_info(program_version())
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
               "--distpath", str(build / "frozen"), "--workpath", str(build / "work"), str(SPEC)]  # fmt: skip
    with timed("frozen"):
        subprocess.run(command, cwd=ROOT, check=True)
    for folder in (build / "frozen" / "tlgui", build / "frozen" / "tlgui.app" / "Contents" / "Resources"):
        if folder.is_dir():
            write_licences(folder)


def remember_build(frozen: Path, torch_build: TorchBuild, *, is_new: bool) -> None:
    """Write beside the program what it was built with; refuse to pack one that was built with something else."""
    note = frozen.parent / "torch_build.txt"
    if is_new:
        note.write_text(f"{torch_build}\n", encoding="utf-8")
    elif not note.is_file() or note.read_text(encoding="utf-8").strip() != str(torch_build):
        raise SystemExit(
            "The frozen program was built with another torch than this environment holds. Freeze it again."
        )


def pack(arguments: argparse.Namespace, frozen: Path, torch_build: TorchBuild) -> None:
    """Build the Linux installers and their checksums."""
    arguments.dist.mkdir(parents=True, exist_ok=True)
    for step, build in (("deb", build_deb), ("run", build_self_extractor)):
        if step in arguments.steps:
            with timed(step):
                path = build(frozen, torch_build, work=arguments.build / step, dist=arguments.dist)
            say(f"{path.name}: {path.stat().st_size / 1e6:.0f} MB")
    write_checksums(arguments.dist)


def folder_bytes(folder: Path) -> int:
    """Return the size of all files in a folder, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_symlink() or path.is_file())


class timed:  # noqa: N801 - reads as a verb
    """Says how long a step took."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> None:
        self._began = time.monotonic()

    def __exit__(self, *_: object) -> None:
        say(f"{self._name}: {time.monotonic() - self._began:.0f} s")


def say(sentence: str) -> None:
    print(sentence, flush=True)


if __name__ == "__main__":
    os.umask(0o022)  # what is packed can be read by everybody
    sys.exit(main())
