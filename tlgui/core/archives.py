"""What is an archive: told from content, since a window must know before it opens anything."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path

from tlgui.core.regular_file import open_regular

ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
OTHER_STARTS = (b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0", b"\x28\xb5\x2f\xfd")
TAR_MARK_AT, TAR_MARK = 257, b"ustar"
ZIP_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, UnicodeError)
"""What zipfile raises for a damaged archive; RuntimeError also for a password and for an unknown compression."""


def is_archive(path: Path) -> bool:
    """Return whether a file is an archive of any kind; other files, folders and what cannot be read are none."""
    try:
        with open_regular(path) as file:
            start = file.read(512)
    except OSError:
        return False
    return start.startswith(ZIP_STARTS + OTHER_STARTS) or start[TAR_MARK_AT:].startswith(TAR_MARK)
