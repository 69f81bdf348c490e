"""Files that a cloud service only shows: their contents are not on this computer.

Reading one would fetch it, or hang, or fail; a scan counts them and says so instead.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

ICLOUD_NAME = re.compile(r"\..+\.icloud", re.IGNORECASE)
STUBS = {".cloud": "odrive", ".owncloud": "ownCloud", ".nextcloud": "Nextcloud", ".gshortcut": "Google Drive"}
"""What these services put behind the name of a file that they only show."""
PICTURE_STUB = re.compile(r".+\.[A-Za-z0-9]{2,5}")
# Windows: FILE_ATTRIBUTE_OFFLINE, RECALL_ON_OPEN, RECALL_ON_DATA_ACCESS (OneDrive, Dropbox, iCloud for Windows).
RECALL_ATTRIBUTES = 0x1000 | 0x40000 | 0x400000
# macOS: SF_DATALESS (iCloud Drive, and all services that use Apple's File Provider).
DATALESS = 0x40000000


def cloud_of_name(name: str) -> str:
    """Return the service whose stub has such a name; empty for other files."""
    if ICLOUD_NAME.fullmatch(name):
        return "iCloud"
    stem, suffix = os.path.splitext(name)
    service = STUBS.get(suffix.casefold(), "")
    # 'notes.cloud' is anybody's; 'photo.jpg.cloud' is a stub.
    return service if service and PICTURE_STUB.fullmatch(stem) else ""


def is_only_in_cloud(path: Path) -> bool:
    """Return whether the system says that a file's contents have to be fetched first; opens nothing."""
    try:
        status = path.lstat()
    except (OSError, ValueError):
        return False
    attributes = getattr(status, "st_file_attributes", 0)
    flags = getattr(status, "st_flags", 0)
    return bool(attributes & RECALL_ATTRIBUTES or flags & DATALESS)


def cloud_of(path: Path) -> str:
    """Return the service that holds a file which is not on this computer; empty for the others."""
    return cloud_of_name(path.name) or ("OneDrive, iCloud, Dropbox" if is_only_in_cloud(path) else "")
