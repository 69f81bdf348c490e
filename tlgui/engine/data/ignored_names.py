"""Names of files and folders that systems, drives, cloud services and editors put among people's pictures.

From the documentation of each: Synology DSM, QNAP QTS and Asustor ADM (the @ and # folders), Windows (System Volume
Information, $RECYCLE.BIN, found.000), macOS and netatalk (.DS_Store, .AppleDouble, Network Trash Folder), the trash
and thumbnail specifications of freedesktop.org, GoodSync, Nextcloud, Jupyter, Subversion and CVS; ExifTool, Emacs, Vim
and Office for the copies that they keep beside a file.
"""

from __future__ import annotations

import re

FOLDERS = frozenset(
    {
        # Drives in the network
        *("@eadir", "@tmp", "@sharebin", "@appstore", "@database", "@docker", "@iscsi", "@s2s", "@synodrive"),
        *("@recycle", "@recently-snapshot", "@sharesnap", "@synologydrive", "@synobackup", "@quarantine"),
        *("#recycle", "#snapshot", "#trash", "trashbox", "lost+found"),
        *("network trash folder", "temporary items", "thevolumesettingsfolder", "__macosx"),
        # Windows and Android
        *("$recycle.bin", "recycler", "recycled", "system volume information", "$extend", "$windows.~bt"),
        *("$windows.~ws", "$winreagent", "config.msi", "msocache", "lost.dir"),
        # Synchronisation
        *("_gsdata_", "_syncapp"),
        # Programs
        *("__pycache__", "node_modules", "cvs", "venv", "site-packages", "nksc_param", "canonmsc"),
    }
)
"""In lower case. Names that begin with a dot are hidden everywhere and need no entry."""
FOLDER_PATTERN = re.compile(
    r"""found\.\d{3}                            # what chkdsk gathers
    | appdata_[a-z0-9]{8,}                      # Nextcloud's previews
    | .+\.(?:lrdata|cocatalog|aplibrary)        # previews of Lightroom, Capture One and Aperture
    | .+\.tlgui-added                           # copies that our own project files carry along
    | (?:@ea|@__|\#syno|\#recycle|@recycle).*   # families of Synology and QNAP
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
FILES = frozenset(
    {
        *("thumbs.db", "thumbs.db:encryptable", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "picasa.ini"),
        *("icon\r", "desktop db", "desktop df", "autorun.inf", "pspbrwse.jbf", "digikam4.db", "zbthumbnail.info"),
        *("thumbnails-digikam.db", "aquota.user", "aquota.group", "synoindex_media_info", "sync.ffs_db"),
    }
)
COPY_PATTERN = re.compile(
    r"""~\$.*            # Office holds a file open
    | .*~               # the last version, kept by Emacs, Vim, Kate and gedit
    | \#.*\#            # what Emacs has not saved yet
    | .*_original       # ExifTool's
    | .*\.(?:bak|orig|tmp|swp|autosave)
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
"""Copies of pictures that are there a second time: by their content they would be pictures."""


def is_system_folder(name: str) -> bool:
    """Return whether a folder of this name holds nothing that a person put there."""
    return name.startswith(".") or name.casefold() in FOLDERS or FOLDER_PATTERN.fullmatch(name) is not None


def is_system_file(name: str) -> bool:
    """Return whether a file of this name is the work of a system or an editor; a cloud's placeholder is none."""
    return name.startswith(".") or name.casefold() in FILES or COPY_PATTERN.fullmatch(name) is not None
