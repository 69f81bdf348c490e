"""Lets tests import the scripts of packaging/ by their names."""

import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parent.parent.parent / "packaging"
sys.path.insert(0, str(PACKAGING))


@pytest.fixture
def packaging_dir():
    return PACKAGING


@pytest.fixture
def frozen(tmp_path):
    """A program of one line, laid out as PyInstaller does."""
    folder = tmp_path / "frozen" / "tlgui"
    (folder / "_internal").mkdir(parents=True)
    (folder / "tlgui").write_text('#!/bin/sh\necho "tlgui 9.9.9"\n')
    (folder / "tlgui").chmod(0o755)
    (folder / "_internal" / "library.so.1").write_bytes(b"x" * 5000)
    (folder / "_internal" / "library.so").symlink_to("library.so.1")
    return folder
