"""Names of files that promise a picture."""

from __future__ import annotations

PICTURE_SUFFIXES = frozenset(
    {
        *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".bmp", ".dib", ".gif", ".webp", ".tif", ".tiff", ".avif"),
        *(".heic", ".heif", ".hif", ".jp2", ".j2k", ".jpf", ".jpx", ".jpc", ".ppm", ".pgm", ".pbm", ".pnm", ".pfm"),
        *(".tga", ".mpo", ".apng"),
    }
)
"""Names that promise a picture which can be opened: for file dialogs, and to tell a damaged picture from a note."""
