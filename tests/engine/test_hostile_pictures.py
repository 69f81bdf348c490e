"""Files that are built, or broken, so that opening them costs memory, time or the whole program."""

import ast
import io
import json
import os
import random
import socket
import stat
import subprocess
import sys
import threading
import time
import warnings
import zlib
from pathlib import Path

import numpy as np
import pytest
from hostile_files import (
    GIF_DISPOSE,
    exif,
    float_tiff,
    gif,
    jpeg,
    jpeg_in_scans,
    many_bands,
    png,
    png_chunk,
    tiff,
    tiff_in_pieces,
    tiled_tiff,
    webp,
)
from PIL import Image

import tlgui
from tlgui.core import regular_file
from tlgui.core.errors import PictureError
from tlgui.engine.data.decode import FORMATS, MAX_ASPECT, check_picture, load_rgb, load_thumbnail
from tlgui.engine.data.decode_limits import MAX_BYTES, MemoryBudget
from tlgui.engine.models.preprocessing import Preprocessing

SOURCE = Path(tlgui.__file__).parent
RED, GREEN = (200, 60, 50), (60, 180, 70)
COMMON = (0x0112, 3, 1, 6)  # orientation: turned
ZERO, SEVENTY_TWO = bytes(8), bytes((72, 0, 0, 0, 1, 0, 0, 0))  # rationals: 0/0 and 72/1


def two_colours(width=60, height=40):
    picture = Image.new("RGB", (width, height), RED)
    picture.paste(GREEN, (0, 0, width // 2, height))
    return picture


def as_bytes(picture, file_format, **options):
    file = io.BytesIO()
    picture.save(file, file_format, **options)
    return file.getvalue()


def has_both_colours(picture):
    pixels = np.asarray(picture).astype(int).reshape(-1, 3)
    return all((abs(pixels - colour).sum(axis=1) < 40).any() for colour in (RED, GREEN))


# Which files are opened at all


def _calls(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node


def test_only_decode_opens_pictures():
    openers = {"QImageReader", "QMovie", "imread", "read_image", "decode_image", "imdecode", "default_loader"}
    found = set()
    for path in SOURCE.rglob("*.py"):
        for name, call in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            short = name.rsplit(".", 1)[-1]
            opens = name in ("Image.open", "PIL.Image.open") or short in openers
            # QImage(data, width, height, ...) and QPixmap(width, height) make pictures; with one argument they read.
            reads = short in ("QImage", "QPixmap") and len(call.args) == 1
            # With its format named, fromData reads what the engine made.
            reads_any = short == "fromData" and len(call.args) == 1
            if opens or reads or reads_any or name in ("QPixmap.load", "QImage.load"):
                found.add(path.relative_to(SOURCE).as_posix())
    assert found == {"engine/data/decode.py"}


def test_every_opener_names_its_formats():
    opened = [
        call for name, call in _calls(ast.parse((SOURCE / "engine/data/decode.py").read_text())) if name == "Image.open"
    ]
    assert opened
    assert all({keyword.arg for keyword in call.keywords} >= {"formats"} for call in opened)
    assert set(FORMATS) <= {"JPEG", "PNG", "GIF", "BMP", "DIB", "WEBP", "TIFF", "AVIF", "JPEG2000", "PPM"}


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for ghostscript is a shell script")
def test_an_eps_under_another_name_starts_no_program(tmp_path, monkeypatch):
    started = tmp_path / "started"
    (tmp_path / "gs").write_text(f"#!/bin/sh\ntouch '{started}'\n")
    (tmp_path / "gs").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage\n")
    for load in (load_rgb, check_picture, lambda p: load_thumbnail(p, 50)):
        with pytest.raises(PictureError, match="not a picture"):
            load(path)
    assert not started.exists()


@pytest.mark.parametrize("file_format", ["TGA", "ICO", "PCX", "SGI"])
def test_other_formats_are_refused_under_any_name(tmp_path, file_format):
    path = tmp_path / "photo.jpg"
    path.write_bytes(as_bytes(two_colours(), file_format))
    with pytest.raises(PictureError, match="not a picture"):
        load_rgb(path)


def test_a_known_format_is_used_whatever_its_name(tmp_path):
    for file_format in ("PNG", "WEBP", "GIF", "BMP", "TIFF", "JPEG2000", "PPM", *FORMATS[9:]):
        (tmp_path / "photo.jpg").write_bytes(as_bytes(two_colours(), file_format))
        assert has_both_colours(load_rgb(tmp_path / "photo.jpg"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are Unix'")
def test_pipes_sockets_devices_and_folders_are_never_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.jpg")
    server = socket.socket(socket.AF_UNIX)
    server.bind(os.path.relpath(tmp_path / "socket.jpg"))
    (tmp_path / "device.jpg").symlink_to("/dev/zero")
    (tmp_path / "terminal.jpg").symlink_to("/dev/tty")
    (tmp_path / "folder.jpg").mkdir()
    with server:
        for name in ("pipe", "socket", "device", "terminal"):
            with pytest.raises(PictureError, match="pipe, a socket or a device"):
                check_picture(tmp_path / f"{name}.jpg")
    with pytest.raises(PictureError, match="is a folder"):
        check_picture(tmp_path / "folder.jpg")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are Unix'")
def test_a_file_that_becomes_a_pipe_after_the_first_look_is_not_waited_for(tmp_path, monkeypatch):
    path = tmp_path / "a.jpg"
    os.mkfifo(path)
    seen = []
    real = regular_file._check_mode

    def look(mode, path):
        if seen:
            real(mode, path)
        seen.append(stat.S_ISFIFO(mode))

    monkeypatch.setattr(regular_file, "_check_mode", look)
    with pytest.raises(PictureError, match="pipe"):
        check_picture(path)
    assert seen


# Reasons


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="a file that gives a read error at hand is Linux'")
def test_a_read_error_is_told_as_the_disks_not_as_damage(tmp_path):
    (tmp_path / "cloud.jpg").symlink_to("/proc/self/mem")
    with pytest.raises(PictureError, match="cannot be read now: Input/output error"):
        load_rgb(tmp_path / "cloud.jpg")


def test_names_that_the_system_refuses_are_told(tmp_path):
    with pytest.raises(PictureError, match="cannot be read now|not there"):
        load_rgb(tmp_path / ("x" * 5000 + ".jpg"))
    with pytest.raises(PictureError, match="no longer there"):
        load_rgb(Path("a\0b.jpg"))
    (tmp_path / "a.jpg").symlink_to(tmp_path / "b.jpg")
    (tmp_path / "b.jpg").symlink_to(tmp_path / "a.jpg")
    with pytest.raises(PictureError, match="cannot be read now"):
        load_rgb(tmp_path / "a.jpg")


def test_a_huge_file_is_refused_without_reading_it(tmp_path):
    for start, n_bytes in ((b"\xff\xd8\xff", 2**29), (b"II*\0", 2**31), (b"", 40 * 10**9)):
        path = tmp_path / "huge.jpg"
        with path.open("wb") as file:
            file.write(start)
            file.truncate(n_bytes)
        started = time.perf_counter()
        with pytest.raises(PictureError, match="too large"):
            check_picture(path)
        assert time.perf_counter() - started < 5


# Memory

BOMBS = {
    "screen.gif": gif(20_000, 20_000),
    "largest screen.gif": gif(65_535, 65_535),
    "frame beyond its screen.gif": gif(1, 65_535),
    "frame to be disposed of.gif": gif(1, 19_000, GIF_DISPOSE),
    "canvas.webp": webp(16_383, 16_383),
    "float.tif": float_tiff(19_000, 20_000),
    "tile.tif": tiled_tiff(60_000),
    "pieces.tif": tiff_in_pieces(5_000_000),
    "line.png": png(1, 40_000, 8, 2),
    "longer line.png": png(1, 1_000_000, 8, 2),
    "wide line.png": png(1_000_000, 1, 8, 0),
    "sixteen bits.png": png(9_000, 9_000, 16, 0),
    "transparent.png": png(9_000, 9_000, 8, 6),
}
MEASURE = """
import json, os, sys
from pathlib import Path
from tlgui.core.errors import PictureError
from tlgui.engine.data.decode import load_rgb
def peak():
    return next(int(l.split()[1]) * 1024 for l in open("/proc/self/status") if l.startswith("VmHWM"))
def measure(path):
    before = peak()
    try:
        size = load_rgb(path).size
    except PictureError as error:
        size = str(error)
    return peak() - before, size
for path in map(Path, sys.argv[1:]):
    if os.fork() == 0:  # each begins with the memory of none before it
        print(json.dumps([path.name, *measure(path)]), flush=True)
        os._exit(0)
    os.wait()
"""


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    """What was answered for each bomb, in a process of its own: the memory that it took, and a size or a sentence."""
    folder = tmp_path_factory.mktemp("bombs")
    for name, data in BOMBS.items():
        (folder / name).write_bytes(data)
    command = [sys.executable, "-c", MEASURE, *(folder / name for name in BOMBS)]
    said = subprocess.run(command, capture_output=True, check=True, text=True)
    return {name: answer for name, *answer in map(json.loads, said.stdout.splitlines())}


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak of memory is read as on Linux")
@pytest.mark.parametrize("name", BOMBS)
def test_a_small_file_cannot_fill_the_memory(measured, name):
    assert name in measured, "it ended the process that opened it"
    n_bytes, size = measured[name]
    assert n_bytes < MAX_BYTES * 1.2
    assert isinstance(size, list) or "too large" in size or "too many pieces" in size or "damaged" in size


def test_a_scan_of_198_million_pixels_is_used(tmp_path):
    (tmp_path / "scan.png").write_bytes(png(14_100, 14_090, 1, 0))
    assert min(load_rgb(tmp_path / "scan.png").size) > 2_000


def test_a_jpeg_beyond_the_memory_is_decoded_smaller(tmp_path):
    Image.new("L", (14_100, 14_090)).save(tmp_path / "scan.jpg", quality=30)
    assert load_rgb(tmp_path / "scan.jpg").size == (7_050, 7_045)
    assert min(load_rgb(tmp_path / "scan.jpg", at_least_px=500).size) >= 500


def test_a_reduced_picture_looks_like_the_whole(tmp_path, monkeypatch):
    two_colours(3_000, 2_000).save(tmp_path / "a.png")
    monkeypatch.setattr("tlgui.engine.data.decode_limits.MAX_BYTES", 40_000_000)
    picture = load_rgb(tmp_path / "a.png")
    assert picture.size == (1_500, 1_000)
    assert picture.getpixel((10, 500)) == GREEN
    assert picture.getpixel((1_490, 500)) == RED


def test_kinds_of_pixels_become_the_same_in_strips_as_whole(tmp_path, monkeypatch):
    numbers = np.random.default_rng(0)
    grey = numbers.integers(0, 65_536, (301, 200), dtype=np.uint16)
    alpha = Image.fromarray(numbers.integers(0, 256, (301, 200, 4), dtype=np.uint8), "RGBA")
    Image.fromarray(grey).save(tmp_path / "deep.png")
    Image.fromarray(grey.astype(np.float32)).save(tmp_path / "float.tif")
    alpha.save(tmp_path / "alpha.png")
    alpha.convert("RGB").convert("P").save(tmp_path / "palette.png", transparency=3)
    whole = {path: load_rgb(path).tobytes() for path in sorted(tmp_path.iterdir())}
    monkeypatch.setattr("tlgui.engine.data.pixels.STRIP_PIXELS", 1_000)
    assert {path: load_rgb(path).tobytes() for path in sorted(tmp_path.iterdir())} == whole


@pytest.mark.parametrize("size", [(1, 40_000), (32_576, 1), (3, 900)])
def test_a_line_is_cut_before_it_is_enlarged(tmp_path, size):
    path = tmp_path / "line.bmp"
    Image.new("RGB", size, RED).save(path)
    picture = load_rgb(path)
    assert max(picture.size) <= MAX_ASPECT * min(picture.size)
    transform = Preprocessing(256, 224, "bilinear", True, (0.5,) * 3, (0.5,) * 3).evaluation_transform()
    assert transform(picture).shape == (3, 224, 224)
    assert max(load_thumbnail(path, 50).size) == 50  # a thumbnail shows the whole


def test_pictures_that_need_much_memory_wait_for_one_another():
    budget = MemoryBudget(100)
    both_in, at_once = threading.Barrier(2), []
    entered = threading.Event()

    def small():
        with budget.reserve(50):
            both_in.wait()

    threads = [threading.Thread(target=small) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    def large():
        with budget.reserve(1_000):
            at_once.append(1)
            entered.set()

    with budget.reserve(10):
        thread = threading.Thread(target=large)
        thread.start()
        assert not at_once
    assert entered.wait(10)
    thread.join()


# Time


def test_a_jpeg_of_thousands_of_scans_is_refused_before_decoding(tmp_path):
    path = tmp_path / "scans.jpg"
    path.write_bytes(jpeg_in_scans(4_000, 4_000, 20_000))
    started = time.perf_counter()
    for load in (load_rgb, check_picture, lambda p: load_thumbnail(p, 50)):
        with pytest.raises(PictureError, match="too long to decode"):
            load(path)
    assert time.perf_counter() - started < 5


def test_a_progressive_jpeg_with_a_preview_and_a_trailer_is_used(tmp_path):
    inner = jpeg(two_colours(16, 16))
    data = jpeg(two_colours(), ((0xE5, inner * 40),), progressive=True)
    (tmp_path / "a.jpg").write_bytes(data + inner * 500)
    assert has_both_colours(load_rgb(tmp_path / "a.jpg"))


def test_a_file_of_millions_of_empty_pieces_is_refused(tmp_path):
    data = png(20, 20, 8, 2)
    (tmp_path / "a.png").write_bytes(data[:33] + png_chunk(b"IDAT", b"") * 600_000 + data[33:])
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff\xe0\0\x02" + bytes(2_000_000))
    for name in ("a.png", "a.jpg"):
        with pytest.raises(PictureError, match="too many pieces"):
            load_rgb(tmp_path / name)


@pytest.mark.parametrize("file_format", ["GIF", "WEBP", "PNG", "TIFF"])
def test_of_many_frames_only_the_first_is_decoded(tmp_path, file_format):
    frames = [Image.new("RGB", (40, 40), (n % 256, 0, 0)) for n in range(1, 60)]
    data = as_bytes(two_colours(40, 40), file_format, save_all=True, append_images=frames)
    (tmp_path / "whole").write_bytes(data)
    assert has_both_colours(load_rgb(tmp_path / "whole"))
    if file_format in ("GIF", "PNG"):  # the others keep their directory at the end
        (tmp_path / "cut").write_bytes(data[: len(data) * 2 // 3])
        assert has_both_colours(load_rgb(tmp_path / "cut"))


# Metadata

BIG = zlib.compress(bytes(2_000_000))
PNG_METADATA = {
    "profile of 2 MB": (b"iCCP", b"icc\0\0" + BIG),
    "text of 2 MB": (b"zTXt", b"Comment\0\0" + BIG),
    "international text of 2 MB": (b"iTXt", b"parameters\0\x01\0\0\0" + BIG),
    "profile that is not packed": (b"iCCP", b"icc\0\0notzlib"),
    "Exif of four bytes": (b"eXIf", b"II*\0"),
    "Exif that is none": (b"eXIf", b"junk"),
    "Exif in hexadecimal that is none": (b"tEXt", b"Raw profile type exif\0\nexif\n   10\nzz"),
    "resolution of two bytes": (b"pHYs", b"\0\0"),
    "animation control of one byte": (b"acTL", b"\0"),
}
JPEG_METADATA = {
    "height as a rational, turned": (
        0xE1,
        b"Exif\0\0" + exif([(0x0101, 5, 1, bytes((72, 0, 0, 0, 1, 0, 0, 0))), COMMON]),
    ),
    "resolution of nothing over nothing": (0xE1, b"Exif\0\0" + exif([COMMON, (0x011A, 5, 1, ZERO)])),
    "orientation as text": (0xE1, b"Exif\0\0" + exif([(0x0112, 2, 2, 0x36)])),
    "orientation of an unknown type": (0xE1, b"Exif\0\0" + exif([(0x0112, 99, 1, 6)])),
    "directory inside itself": (0xE1, b"Exif\0\0" + exif([COMMON, (0x8769, 4, 1, 8)])),
    "values beyond the end": (0xE1, b"Exif\0\0" + exif([COMMON, (0x010F, 2, 0x7FFFFFFF, 0x10)])),
    "cut off": (0xE1, b"Exif\0\0II*\0\x08"),
    "XMP that is not UTF-8": (0xE1, b"http://ns.adobe.com/xap/1.0/\0<x \xa8\xff>"),
    "profile in wrong pieces": (0xE2, b"ICC_PROFILE\0"),
    "Photoshop block cut off": (0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0"),
    "list of pictures that is none": (0xE2, b"MPF\0II*\0\x08\0\0\0\xff\xff"),
}


@pytest.mark.parametrize("name", PNG_METADATA)
@pytest.mark.parametrize("place", ["before the pixels", "after the pixels"])
def test_odd_metadata_never_costs_a_png(tmp_path, name, place):
    data = as_bytes(two_colours(), "PNG")
    at = 33 if place == "before the pixels" else len(data) - 12
    (tmp_path / "a.png").write_bytes(data[:at] + png_chunk(*PNG_METADATA[name]) + data[at:])
    assert load_rgb(tmp_path / "a.png").tobytes() == two_colours().tobytes()


@pytest.mark.parametrize("name", JPEG_METADATA)
def test_odd_metadata_never_costs_a_jpeg(tmp_path, name):
    (tmp_path / "a.jpg").write_bytes(jpeg(two_colours(), (JPEG_METADATA[name],)))
    assert has_both_colours(load_rgb(tmp_path / "a.jpg"))
    assert has_both_colours(load_thumbnail(tmp_path / "a.jpg", 40))


@pytest.mark.parametrize("block", [{"exif": b"Exif\0\0junk"}, {"xmp": b"\xa8\xff<x"}, {"exif": b"Exif\0\0II*\0"}])
def test_odd_metadata_never_costs_a_webp(tmp_path, block):
    (tmp_path / "a.webp").write_bytes(as_bytes(two_colours(), "WEBP", lossless=True, **block))
    assert load_rgb(tmp_path / "a.webp").tobytes() == two_colours().tobytes()


@pytest.mark.parametrize("tag", [282, 700, 34665, 34675, 34853])
def test_odd_metadata_never_costs_a_tiff(tmp_path, tag):
    pixels = bytes(range(256))
    size = {256: 16, 257: 16, 258: 8, 259: 1, 262: 1, 277: 1, 278: 16, 273: 0, 279: 256}
    (tmp_path / "a.tif").write_bytes(tiff(size | {tag: 0x7FFFFF00}, pixels, n_values={tag: 1_000}))
    assert load_rgb(tmp_path / "a.tif").getchannel(0).tobytes() == pixels


def test_the_orientation_is_found_beside_broken_values(tmp_path):
    broken = exif([COMMON, (0x011A, 5, 1, ZERO), (0x8825, 4, 1, 0)])
    (tmp_path / "a.jpg").write_bytes(jpeg(two_colours(), ((0xE1, b"Exif\0\0" + broken),)))
    assert load_rgb(tmp_path / "a.jpg").size == (40, 60)


def test_decoding_leaves_the_warnings_of_other_threads_alone(tmp_path):
    (tmp_path / "a.jpg").write_bytes(jpeg(two_colours(), (JPEG_METADATA["values beyond the end"],)))
    filters, show = list(warnings.filters), warnings.showwarning
    threads = [threading.Thread(target=lambda: [load_rgb(tmp_path / "a.jpg") for _ in range(20)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    seen = {warnings.showwarning for _ in range(1_000)}
    for thread in threads:
        thread.join()
    assert seen == {show}
    assert list(warnings.filters) == filters


# Anything else

MAX_SECONDS = 20
"""For one small file, on a busy machine."""
N_MUTANTS = int(os.environ.get("TLGUI_FUZZ_PICTURES", "40"))


def mutate(data, numbers):
    """Change bytes, cut, double or move pieces; mostly near the start, where the structure is."""
    mutant = bytearray(data)
    for _ in range(numbers.choice((1, 1, 2, 5, 20))):
        at = int(len(mutant) * numbers.random() ** numbers.choice((1, 4)))
        kind = numbers.randrange(5)
        if kind == 0:
            mutant[at : at + 1] = bytes([numbers.randrange(256)])
        elif kind == 1:
            mutant[at : at + 4] = numbers.choice((b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\x80"))
        elif kind == 2:
            del mutant[at : at + numbers.randrange(1, 30)]
        elif kind == 3:
            mutant[at:at] = mutant[at : at + numbers.randrange(1, 60)]
        else:
            del mutant[at:]
        mutant = mutant or bytearray(b"\0")
    return bytes(mutant)


def seeds_of_each_format():
    described = {"exif": b"Exif\0\0" + exif([COMMON, (0x011A, 5, 1, SEVENTY_TWO)])}
    turned = two_colours(33, 21)
    deep = Image.fromarray(np.arange(33 * 21, dtype=np.uint16).reshape(21, 33) * 5)
    return {
        "jpg": jpeg(turned, progressive=True, **described),
        "png": as_bytes(turned, "PNG", **described),
        "webp": as_bytes(turned, "WEBP", **described),
        "gif": as_bytes(turned, "GIF", transparency=1),
        "bmp": as_bytes(turned.convert("P"), "BMP"),
        "tif": as_bytes(turned, "TIFF", compression="tiff_lzw", **described),
        **({"avif": as_bytes(turned, "AVIF", **described)} if "AVIF" in FORMATS else {}),
        "jp2": as_bytes(turned, "JPEG2000"),
        "ppm": as_bytes(turned, "PPM"),
        "deep.ppm": b"P6 33 21 1023\n" + bytes(33 * 21 * 6),
        "tga": as_bytes(turned, "TGA", compression="tga_rle"),
        "mpo": as_bytes(turned, "MPO", save_all=True, append_images=[turned]),
        "animated.webp": as_bytes(turned, "WEBP", save_all=True, append_images=[two_colours(33, 21)]),
        "deep.tif": as_bytes(deep, "TIFF"),
        "deep.png": as_bytes(deep, "PNG"),
        "lab.tif": as_bytes(Image.merge("LAB", (turned.convert("L"),) * 3), "TIFF"),
        "bands.tif": many_bands(5, np.uint16),
    }


@pytest.mark.parametrize("suffix", seeds_of_each_format())
def test_a_mutated_file_gives_pixels_or_a_reason(tmp_path, suffix):
    """The program's own bounds of memory and time hold for each file; TLGUI_FUZZ_PICTURES sets how many there are."""
    numbers = random.Random(suffix)
    seed = seeds_of_each_format()[suffix]
    path = tmp_path / f"a.{suffix}"
    for number in range(N_MUTANTS):
        path.write_bytes(mutate(seed, numbers))
        for load in (load_rgb, check_picture, lambda p: load_thumbnail(p, 20)):
            answer, started = None, time.perf_counter()
            try:
                answer = load(path)
            except PictureError:
                continue
            except BaseException as error:
                raise AssertionError(f"mutant {number}: {type(error).__name__}: {error}") from error
            finally:
                assert time.perf_counter() - started < MAX_SECONDS
            assert answer is None or isinstance(answer, tuple) or answer.mode == "RGB"


def test_a_file_whose_name_promises_nothing_is_not_said_to_look_like_a_picture(tmp_path):
    for name, words in (("notes", "of a kind that tlgui does not know"), ("notes.jpg", "although its name")):
        (tmp_path / name).write_text("only words")
        with pytest.raises(PictureError, match=words):
            load_rgb(tmp_path / name)
