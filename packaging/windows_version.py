"""What Windows shows under a program's Properties; written before PyInstaller runs."""

from __future__ import annotations

import re
from pathlib import Path

VERSION_INFO = Path(__file__).resolve().parent / "build" / "version_info.txt"
TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("FileDescription", "tlgui: teach a network to tell your pictures apart"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("ProductName", "tlgui"),
      StringStruct("ProductVersion", "{version}"),
      StringStruct("LegalCopyright", "The tlgui authors, MIT licence"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def version_info(version: str) -> str:
    """Return the resource in PyInstaller's notation; Windows wants four numbers."""
    digits = [int(number) for number in re.findall(r"(?:^|\.)(\d+)", version)[:4]]
    return TEMPLATE.format(version=version, numbers=tuple(digits + [0] * (4 - len(digits))))


def write_version_info(version: str, path: Path = VERSION_INFO) -> Path:
    """Write it where tlgui.spec looks for it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(version_info(version), encoding="utf-8")
    return path
