"""Gathers the licences of everything inside a frozen program into one file, `write_licences(folder)`.

They are read where the program is built: this environment holds the distributions that it was frozen from, and on
Debian and its relatives this machine holds the packages whose libraries were taken along.
"""

from __future__ import annotations

import importlib.metadata
import itertools
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path

from freeze_rules import EXCLUDED_MODULES, ROOT, program_version
from packaging.requirements import Requirement

LICENCES_NAME = "LICENCES.txt"

BOOTLOADER = "pyinstaller"
"""Its start program is in every frozen one; what it needs itself is not."""

TEXT_NAME = re.compile(r"(LICEN[CS]E|COPYING|COPYRIGHT|NOTICE|AUTHORS)", re.IGNORECASE)
TEXT_SUFFIXES = ("", ".txt", ".md", ".rst", ".apache", ".bsd", ".external")

STANDARD_TEXTS = {"LGPL-3.0": ("LGPL-3.0.txt", "GPL-3.0.txt"), "Apache 2.0": ("Apache-2.0.txt",)}
"""Texts for distributions that name their licence and bring no text; the LGPL is written as an addition to the GPL."""

STANDARD_TEXTS_DIR = ROOT / "packaging" / "licence_texts"

DEBIAN_COPYRIGHT = "/usr/share/doc/{package}/copyright"
DEBIAN_LICENCES = Path("/usr/share/common-licenses")
"""Texts that Debian's copyright files only refer to."""

LONGEST_NAME = 120
"""Characters; a longer metadata field is a text, not the name of a licence."""

SHIPPED_EXTRAS = ("export", "serve", "camera")

INTRODUCTION = """\
tlgui {version} is free software under the MIT licence. It holds Python, Qt and the other software below, each under
its own licence. Qt for Python (PySide6, shiboken6) is used under the LGPL-3 and can be exchanged: its libraries are
files of their own in the program's folder. So can FFmpeg, which comes with Qt Multimedia for cameras (libavcodec,
libavformat, libavutil, libswresample, libswscale; LGPL-2.1 or later, https://ffmpeg.org). A text that
several share stands here once.
"""


@dataclass(frozen=True)
class Part:
    """Something inside the program that has a licence of its own."""

    name: str
    """With its version."""
    licence: str
    """As its authors name it, or where to read it."""
    pages: tuple[str, ...]
    """Addresses of its home and its source, where it tells them."""
    texts: tuple[tuple[str, str], ...]
    """(file, text)."""


def write_licences(folder: Path) -> Path:
    """Write LICENCES.txt into the folder of a frozen program and return its path.

    Raises:
        SystemExit: Python's licence is nowhere; see python_part.
    """
    path = folder / LICENCES_NAME
    path.write_text(licences_text([*distribution_parts(), *system_parts(folder)]), encoding="utf-8")
    path.chmod(0o644)
    return path


def licences_text(parts: list[Part]) -> str:
    """Return the licences of these parts and of tlgui itself and Python, which come first."""
    parts = [own_part(), python_part(), *parts]
    overview = "\n".join(f"{part.name}: {part.licence}" for part in parts)
    written: dict[str, str] = {}
    sections = [_section(part, written) for part in parts]
    return "\n".join([INTRODUCTION.format(version=program_version()), overview, *sections])


def distribution_parts() -> list[Part]:
    """Return the distributions inside the program."""
    return [part_of(distribution) for distribution in distributions_inside()]


def distributions_inside() -> list[Distribution]:
    """Return what tlgui needs, directly and indirectly, as far as it is installed and not left out; by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, Distribution] = {}
    extras = (project["optional-dependencies"][extra] for extra in SHIPPED_EXTRAS)
    for requirement in (*project["dependencies"], *itertools.chain(*extras)):
        _collect(Requirement(requirement), found, set())
    bootloader = _installed(BOOTLOADER)
    if bootloader is not None:
        found[BOOTLOADER] = bootloader
    return [found[name] for name in sorted(found) if name not in EXCLUDED_MODULES and _has_content(found[name])]


def part_of(distribution: Distribution) -> Part:
    """Describe a distribution by its metadata, with the texts that it brings or, if it brings none, standard ones."""
    licence = licence_name(distribution)
    texts = tuple(_own_texts(distribution)) or tuple(_standard_texts(licence))
    pages = (
        distribution.metadata.get("Home-page"),
        *(
            line.partition(",")[2].strip()
            for line in distribution.metadata.get_all("Project-URL", [])
            if re.match(r"(home|source|repository|code)", line, re.IGNORECASE)
        ),
    )
    return Part(
        f"{distribution.name} {distribution.version}", licence, tuple(dict.fromkeys(filter(None, pages))), texts
    )


def licence_name(distribution: Distribution) -> str:
    """Return the licence as the metadata name it: an expression, else a short field, else a classifier."""
    metadata = distribution.metadata
    field = (metadata.get("License") or "").strip()
    classifiers = [
        line.rpartition("::")[2].strip() for line in metadata.get_all("Classifier", []) if line.startswith("License ::")
    ]
    is_name = field and "\n" not in field and len(field) <= LONGEST_NAME
    return metadata.get("License-Expression") or (field if is_name else "; ".join(classifiers)) or "see its text"


def system_parts(folder: Path) -> list[Part]:
    """Return the Debian packages that libraries in the program were taken from; none where there is no dpkg.

    Raises:
        SystemExit: a package has no text of its licence here.
    """
    parts: list[Part] = []
    for package in _packages_with([path.name for path in folder.glob("_internal/*.so*")]):
        path = Path(DEBIAN_COPYRIGHT.format(package=package))
        if not path.is_file():
            raise SystemExit(f"There is no '{path}', and the licence of {package} has to be shipped.")
        parts.append(Part(f"Debian package {package}", "see its text", (), (("copyright", _read(path)),)))
    named = sorted({name for part in parts for _, text in part.texts for name in _debian_licences(text)})
    if named:
        texts = tuple((name, _read(DEBIAN_LICENCES / name)) for name in named)
        parts.append(Part("Texts that the Debian packages refer to", ", ".join(named), (), texts))
    return parts


def own_part() -> Part:
    """Return tlgui itself."""
    return Part(f"tlgui {program_version()}", "MIT", (), (("LICENSE", _read(ROOT / "LICENSE")),))


def python_part() -> Part:
    """Return Python itself.

    Raises:
        SystemExit: its licence is not where Python's builds put it.
    """
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{version}/copyright"),
    )
    path = next((place for place in places if place.is_file()), None)
    if path is None:
        raise SystemExit(f"Python's licence is in none of {', '.join(map(str, places))}, and has to be shipped.")
    return Part(
        f"Python {platform.python_version()}", "PSF-2.0", ("https://www.python.org",), ((path.name, _read(path)),)
    )


def _collect(requirement: Requirement, found: dict[str, Distribution], done: set[tuple[str, str]]) -> None:
    """Follow a requirement, once with each of its extras."""
    distribution = _installed(requirement.name)
    if distribution is None:
        return
    name = _normal(requirement.name)
    found[name] = distribution
    for extra in ("", *requirement.extras):
        if (name, extra) in done:
            continue
        done.add((name, extra))
        for line in distribution.requires or ():
            needed = Requirement(line)
            if needed.marker is None or needed.marker.evaluate({"extra": extra}):
                _collect(needed, found, done)


def _installed(name: str) -> Distribution | None:
    try:
        return importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _has_content(distribution: Distribution) -> bool:
    """Return whether it is more than a list of other distributions."""
    return any(not _is_metadata(file) for file in distribution.files or ())


def _is_metadata(file: importlib.metadata.PackagePath) -> bool:
    return file.parts[0].endswith(".dist-info")


def _own_texts(distribution: Distribution) -> Iterator[tuple[str, str]]:
    for file in sorted(distribution.files or ()):
        in_licences = _is_metadata(file) and "licenses" in file.parts
        if in_licences or (TEXT_NAME.match(file.name) and file.suffix.lower() in TEXT_SUFFIXES):
            path = Path(str(file.locate()))
            if path.is_file():
                yield file.as_posix(), _read(path)


def _standard_texts(licence: str) -> Iterator[tuple[str, str]]:
    for name, files in STANDARD_TEXTS.items():
        if name in licence:
            yield from ((file, _read(STANDARD_TEXTS_DIR / file)) for file in files)


def _packages_with(names: list[str]) -> list[str]:
    """Return the packages that have put libraries with these names where programs look for them; sorted."""
    tool = shutil.which("dpkg-query")
    folders = (*Path("/lib").glob("*-linux-gnu"), *Path("/usr/lib").glob("*-linux-gnu"))
    places = [place for folder in folders for name in names if (place := folder / name).is_file()]
    if tool is None or not places:
        return []
    # It ends with an error when one of them is nobody's, and tells the others all the same.
    done = subprocess.run([tool, "--search", *map(str, places)], capture_output=True, text=True, check=False)
    return packages_named(done.stdout)


def packages_named(answer: str) -> list[str]:
    """Read dpkg-query's lines, `PACKAGE[:MACHINE], ...: PLACE`; return the packages, sorted.

    Lines that tell of a diversion name a package that has put the library elsewhere, and are left out.
    """
    lines = [line for line in answer.splitlines() if not line.startswith("diversion by ")]
    owners = [owner for line in lines for owner in line.rpartition(": ")[0].split(", ")]
    return sorted({owner.partition(":")[0] for owner in owners if owner})


def _debian_licences(text: str) -> list[str]:
    names = re.findall(rf"{DEBIAN_LICENCES}/([\w.+-]*\w)", text)
    return [name for name in names if (DEBIAN_LICENCES / name).is_file()]


def _section(part: Part, written: dict[str, str]) -> str:
    """Return all that is said about a part; `written` maps texts to the place where they stand already."""
    lines = ["", "=" * 100, part.name, f"Licence: {part.licence}", *part.pages]
    if not part.texts:
        lines.append("It brings no text of its licence along.")
    for file, text in part.texts:
        place = written.setdefault(text, f"{part.name}, {file}")
        is_here = place == f"{part.name}, {file}"
        lines += ["", f"--- {file}", text if is_here else f"The same text as above: {place}"]
    return "\n".join(lines)


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip()
