"""The licences of everything inside a frozen program."""

import re
import shutil
import sys
from pathlib import Path

import build_installers
import pytest
from licences import (
    LICENCES_NAME,
    distribution_parts,
    licences_text,
    packages_named,
    python_part,
    system_parts,
    write_licences,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the building machine is asked for its packages")


def test_every_part_of_the_program_has_its_licence_and_its_text():
    parts = {part.name.split()[0].lower().replace("_", "-"): part for part in distribution_parts()}
    assert set(parts) >= {
        "torch",
        "torchvision",
        "pyside6-essentials",
        "shiboken6",
        "starlette",
        "uvicorn",
        "pillow",
        "numpy",
        "matplotlib",
    }
    assert not set(parts) & {"pytest", "ruff", "mypy", "triton", "setuptools"}
    for part in (*parts.values(), python_part()):
        assert part.texts, part.name
        assert part.licence != "see its text", part.name
    assert {file for file, _ in parts["pyside6-essentials"].texts} == {"LGPL-3.0.txt", "GPL-3.0.txt"}
    assert len(parts["torch"].texts) > 10  # what is inside it has texts of its own


def test_the_licences_tell_a_text_that_many_share_once(tmp_path):
    (tmp_path / LICENCES_NAME).write_text("of an earlier build")
    text = write_licences(tmp_path).read_text()
    assert text.count("GNU LESSER GENERAL PUBLIC LICENSE\n") == 1
    assert re.search("The same text as above: PySide6_(Addons|Essentials)", text)
    assert "Permission is hereby granted" in text
    assert "PSF LICENSE AGREEMENT" in text or "PYTHON SOFTWARE FOUNDATION LICENSE" in text
    assert "earlier build" not in text


def test_freezing_puts_the_licences_into_the_program(tmp_path, monkeypatch):
    def pyinstaller(command, **_):
        (tmp_path / "frozen" / "tlgui").mkdir(parents=True)
        (tmp_path / "frozen" / "tlgui.app" / "Contents" / "Resources").mkdir(parents=True)

    monkeypatch.setattr(build_installers.importlib.util, "find_spec", lambda _: object())
    monkeypatch.setattr(build_installers.subprocess, "run", pyinstaller)
    build_installers.freeze(tmp_path)
    written = [path.parent.relative_to(tmp_path / "frozen") for path in tmp_path.rglob(LICENCES_NAME)]
    assert sorted(map(str, written)) == ["tlgui", "tlgui.app/Contents/Resources"]


def test_packages_that_share_a_file_are_all_named_and_a_diversion_is_none():
    answer = "libc6:amd64, libc6:i386: /lib/a.so\ndiversion by glx from: /lib/b.so\nlibz1:amd64: /lib/z.so\n"
    assert packages_named(answer) == ["libc6", "libz1"]


def test_libraries_of_the_system_bring_the_licences_of_their_packages(tmp_path):
    library = next(Path("/usr/lib").glob("*-linux-gnu/libstdc++.so.6"), None)
    if shutil.which("dpkg-query") is None or library is None:
        pytest.skip("needs a Debian with libstdc++6")
    (tmp_path / "_internal").mkdir()
    (tmp_path / "_internal" / library.name).touch()
    (tmp_path / "_internal" / "libnobodys.so.1").touch()
    parts = system_parts(tmp_path)
    assert [part.name for part in parts] == ["Debian package libstdc++6", "Texts that the Debian packages refer to"]
    assert "GNU GENERAL PUBLIC LICENSE" in licences_text(parts)
