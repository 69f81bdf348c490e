"""What kind of file this is, from its first bytes: suffixes lie, and many files have none."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.messages import Message, say
from tlgui.core.picture_suffixes import PICTURE_SUFFIXES
from tlgui.engine.data import heif
from tlgui.engine.data.cloud_files import cloud_of_name

HEADER_BYTES = 64
STARTS = (
    *(b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"),
    *(b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51"),
)
NETPBM = (b"P1", b"P2", b"P3", b"P4", b"P5", b"P6", b"Pf", b"PF")
AVIF_BRANDS = frozenset({b"avif", b"avis"})
HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"heif"})
TGA_SUFFIXES = frozenset({".tga", ".icb", ".vda", ".vst"})
"""Only the name tells these: their header is a few small numbers."""
RAW_SUFFIXES = frozenset(
    {
        *(".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".iiq", ".k25", ".kdc", ".mef"),
        *(".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl", ".sr2", ".srf", ".srw"),
        *(".x3f", ".gpr", ".ori"),
    }
)


@dataclass(frozen=True)
class FileKind:
    """What the first bytes and the name of a file show."""

    is_picture: bool
    """It can be tried, or is a picture of a kind that cannot be opened; other files are no pictures."""
    unreadable: Message | None = None
    """Why a picture of its kind cannot be opened, as the sentence to tell; None where it can be tried."""


PICTURE, NO_PICTURE = FileKind(is_picture=True), FileKind(is_picture=False)
_FOREIGN: tuple[tuple[bytes, str], ...] = (
    (b"FUJIFILMCCD-RAW", "kinds.raw"),
    (b"IIRO", "kinds.raw"),
    (b"IIRS", "kinds.raw"),
    (b"IIU\0", "kinds.raw"),
    (b"FOVb", "kinds.raw"),
    (b"\0MRM", "kinds.raw"),
    (b"8BPS", "kinds.photoshop"),
    (b"\x76\x2f\x31\x01", "kinds.exr"),
    (b"#?RADIANCE", "kinds.exr"),
    (b"\xff\x0a", "kinds.jxl"),
    (b"\0\0\0\x0cJXL ", "kinds.jxl"),
    (b"gimp xcf", "kinds.gimp"),
    (b"SIMPLE  =", "kinds.fits"),
    (b"\x89HDF", "kinds.hdf"),
    (b"IIBC", "kinds.jxr"),
    (b"II\xbc", "kinds.jxr"),
    (b"qoif", "kinds.qoi"),
    (b"BPG\xfb", "kinds.bpg"),
)
_TOLD = (
    (b"version https://git-lfs", "kinds.lfs"),
    (b"<!DOCTYPE", "kinds.web_page"),
    (b"<!doctype", "kinds.web_page"),
    (b"<html", "kinds.web_page"),
    (b"<HTML", "kinds.web_page"),
)
"""What lies under a picture's name when a download or a copy went wrong."""
UNFINISHED_SUFFIXES = frozenset({".part", ".partial", ".crdownload", ".download", ".opdownload", ".filepart"})
"""Of downloads of browsers and other programs, until they are whole."""
_VECTOR_SUFFIXES = frozenset({".svg", ".svgz", ".eps", ".ai"})


def kind_of(name: str, start: bytes) -> FileKind:
    """Return the kind of a file.

    Args:
        name: of the file.
        start: its first HEADER_BYTES bytes, or all that it has.
    """
    suffix = Path(name).suffix.casefold()
    foreign = _foreign(suffix, start)
    if foreign:
        return FileKind(is_picture=True, unreadable=say(foreign, path=name))
    if is_picture_start(start) or suffix in PICTURE_SUFFIXES or suffix in TGA_SUFFIXES:
        return PICTURE
    return NO_PICTURE


def is_unfinished(name: str) -> bool:
    """Return whether a file of this name is a download that is not whole."""
    return Path(name).suffix.casefold() in UNFINISHED_SUFFIXES


def promises_other(name: str) -> bool:
    """Return whether a file's name says that it is no picture: a suffix that none has."""
    suffix = Path(name).suffix.casefold()
    return bool(suffix) and suffix not in PICTURE_SUFFIXES | TGA_SUFFIXES | RAW_SUFFIXES and not cloud_of_name(name)


def is_picture_start(start: bytes) -> bool:
    """Return whether a file that begins so is of a kind that can be opened."""
    if start.startswith(STARTS) or bool(box_brands(start) & (AVIF_BRANDS | HEIC_BRANDS)):
        return True
    if start.startswith(b"RIFF"):
        return start[8:12] == b"WEBP"
    if start.startswith(b"BM") and len(start) >= 18:
        return struct.unpack("<I", start[14:18])[0] in (12, 16, 40, 52, 56, 64, 108, 124)
    return start.startswith(NETPBM) and start[2:3].isspace() and (start[3:4].isdigit() or start[3:4] in (b"#", b" "))


def box_brands(start: bytes) -> set[bytes]:
    """Return the brands of a file of the HEIF family: which codecs it promises; empty for other files."""
    if start[4:8] != b"ftyp":
        return set()
    n_bytes = min(int.from_bytes(start[:4], "big"), len(start))
    return {start[8:12], *(start[at : at + 4] for at in range(16, n_bytes - 3, 4))}


def what_is_it(name: str, data: bytes) -> Message | None:
    """Return what a file under a picture's name is instead, where that helps; None where nothing is known of it."""
    for start, key in _TOLD:
        if data.lstrip()[:64].startswith(start):
            return say(key, path=name)
    if data and not data.strip(b"\0"):
        return say("kinds.zeros", path=name)
    return None


def _foreign(suffix: str, start: bytes) -> str:
    """Return the kind of a picture that cannot be opened, as a key of the sentences; empty for others."""
    brands = box_brands(start)
    if start[4:8] == b"ftyp" and start[8:12] == b"crx ":
        return "kinds.raw"
    if b"heic" in brands or b"heix" in brands or (brands & HEIC_BRANDS and not brands & AVIF_BRANDS):
        return "" if heif.is_here() else "kinds.heic"
    for begin, key in _FOREIGN:
        if start.startswith(begin):
            return key
    if suffix in RAW_SUFFIXES and (start.startswith((b"II", b"MM", b"\0")) or not is_picture_start(start)):
        return "kinds.raw"  # most are TIFF inside, with a thumbnail that Pillow would take for the picture
    if suffix in _VECTOR_SUFFIXES and not is_picture_start(start):
        return "kinds.vector"
    if suffix == ".dcm" and not is_picture_start(start):
        return "kinds.dicom"
    return ""
