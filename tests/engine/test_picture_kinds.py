"""Every picture that people have: by content, of any depth and number of bands, and the rest by its name and remedy."""

import struct

import numpy as np
import pytest
from conftest import draw_shape, make_folder
from hostile_files import many_bands, tiff
from PIL import Image

from tlgui.core.errors import PictureError
from tlgui.core.sentences import english
from tlgui.engine.data import heif
from tlgui.engine.data.decode import FORMATS, check_picture, is_picture, load_rgb
from tlgui.engine.data.folder import scan_folder

RAMP = np.tile(np.linspace(0, 1, 64), (48, 1))
HEIC = b"\0\0\0\x24ftypheic\0\0\0\0mif1MiHEmiafheic" + bytes(600)


def mean_of(path):
    return np.asarray(load_rgb(path)).mean()


@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "JPEG2000", "PPM", "AVIF"])
@pytest.mark.parametrize("name", ["photo", "photo.HEIC", "tweet.jpg_large", "photo.jpg.download", "notes.txt"])
def test_pictures_are_found_by_their_content(tmp_path, file_format, name):
    if file_format not in FORMATS:
        pytest.skip("this Pillow lacks the format")
    draw_shape("discs", 1).save(tmp_path / name, file_format)
    assert is_picture(tmp_path / name)
    assert check_picture(tmp_path / name) == ()
    assert load_rgb(tmp_path / name).size == (48, 48)


@pytest.mark.parametrize("suffix", [".tga", ".mpo", ".pgm", ".pbm", ".j2k", ".jpx"])
def test_less_common_formats_are_opened(tmp_path, suffix):
    path = tmp_path / f"a{suffix}"
    picture = draw_shape("discs", 1)
    picture.convert("L" if suffix == ".pgm" else "1" if suffix == ".pbm" else "RGB").save(path)
    assert load_rgb(path).size == (48, 48)


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("a.jpg", HEIC, "HEIC photo"),
        ("a.dng", b"II*\0" + bytes(100), "raw camera file"),
        ("a.CR3", b"\0\0\0\x18ftypcrx \0\0\0\1crx isom" + bytes(50), "raw camera file"),
        ("photo", b"FUJIFILMCCD-RAW " + bytes(50), "raw camera file"),
        ("photo.tif", tiff({256: 8, 257: 8, 50706: 1}, bytes(100)), "raw camera file"),
        ("a.psd", b"8BPS\0\1" + bytes(50), "Photoshop"),
        ("a.jxl", b"\xff\x0a" + bytes(50), "JPEG XL"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "drawing made of lines"),
        ("a.jpg", b"version https://git-lfs.github.com/spec/v1\noid x\n", "Git LFS"),
        ("a.jpg", b"<!DOCTYPE html><html></html>", "web page"),
        ("a.jpg", bytes(5000), "nothing but zeros"),
        ("a.jpg.crdownload", b"\xff\xd8\xff\xe0" + bytes(99), "download that did not finish"),
        ("a.jpg", b"", "empty"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_opened_is_named_with_what_to_do(tmp_path, monkeypatch, name, data, word):
    monkeypatch.setattr(heif, "is_here", lambda: False)
    (tmp_path / name).write_bytes(data)
    for load in (load_rgb, check_picture):
        with pytest.raises(PictureError, match=word):
            load(tmp_path / name)


@pytest.mark.parametrize("name", ["notes.txt", "LICENSE", "model.pkl", "a.mp4", "labels.csv"])
def test_other_files_are_no_pictures_and_no_trouble(tmp_path, name):
    (tmp_path / name).write_bytes(b"\0\1hello there" * 9)
    assert check_picture(tmp_path / name) is None
    assert not is_picture(tmp_path / name)


@pytest.mark.parametrize("bits", [8, 10, 12, 14, 16])
@pytest.mark.parametrize("suffix", ["png", "tif"])
def test_depths_of_cameras_in_sixteen_bits_are_visible(tmp_path, bits, suffix):
    path = tmp_path / f"a.{suffix}"
    Image.fromarray((RAMP * (2**bits - 1)).astype(np.uint16)).save(path)
    assert mean_of(path) == pytest.approx(127, abs=2)
    assert check_picture(path) == (() if bits == 16 else ("brightness",))


@pytest.mark.parametrize(
    "values",
    [
        (RAMP * 1_000_000).astype(np.int32), (RAMP * 2000 - 1000).astype(np.int32), RAMP.astype(np.float32),
        (RAMP * 2 - 1).astype(np.float32), (RAMP * 1.2).astype(np.float32), (RAMP * 10).astype(np.float32),
        (RAMP * 65535).astype(np.float32), (RAMP * 4095 + 33_000).astype(np.uint16),
        np.where(np.arange(64) == 0, 1e6, RAMP * 255).astype(np.float32) * (np.arange(48)[:, None] == 0)
        + (RAMP * 255).astype(np.float32) * (np.arange(48)[:, None] > 0),
    ],
)  # fmt: skip
def test_numbers_of_any_range_are_visible(tmp_path, values):
    Image.fromarray(values).save(tmp_path / "a.tif")
    assert mean_of(tmp_path / "a.tif") == pytest.approx(127, abs=3)


@pytest.mark.parametrize("value", [0, 7, 32_768, 65_535])
def test_an_even_picture_is_not_stretched_to_noise(tmp_path, value):
    Image.fromarray(np.full((8, 8), value, np.uint16)).save(tmp_path / "a.png")
    assert np.asarray(load_rgb(tmp_path / "a.png")).std() == 0


@pytest.mark.parametrize("kind", [np.uint16, np.uint32, np.float16, np.float64])
def test_min_is_white_and_rare_numbers(tmp_path, kind):
    values = np.broadcast_to(np.linspace(0, 1, 20)[None, :, None], (10, 20, 1))
    top = 1 if np.issubdtype(kind, np.floating) else np.iinfo(kind).max
    for photometric in (0, 1):
        data = many_bands(1, kind, np.ascontiguousarray(values * top).astype(kind), photometric)
        (tmp_path / "a.tif").write_bytes(data)
        row = np.asarray(load_rgb(tmp_path / "a.tif"))[0, :, 0].astype(int)
        assert (row[-1] > 240 > 20 > row[0]) if photometric else (row[0] > 240 > 20 > row[-1])


@pytest.mark.parametrize("n_bands", [2, 4, 5, 13])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16, np.float32])
def test_the_first_bands_of_many_are_used_and_told(tmp_path, n_bands, kind):
    (tmp_path / "a.tif").write_bytes(many_bands(n_bands, kind))
    assert check_picture(tmp_path / "a.tif") == ("bands",)
    row = np.asarray(load_rgb(tmp_path / "a.tif"))[0].astype(int)
    assert (np.diff(row[:, 0]) >= 0).all()
    assert row[-1, 0] >= 100


def test_lab_and_cmyk_show_their_colours(tmp_path):
    lab = Image.merge("LAB", (Image.new("L", (8, 8), 136), Image.new("L", (8, 8), 208), Image.new("L", (8, 8), 195)))
    lab.save(tmp_path / "red.tif")
    red, green, blue = load_rgb(tmp_path / "red.tif").getpixel((4, 4))
    assert red > 200 > 60 > max(green, blue)
    for suffix in ("jpg", "tif"):
        Image.new("CMYK", (8, 8), (153, 51, 0, 0)).save(tmp_path / f"sky.{suffix}")
        assert load_rgb(tmp_path / f"sky.{suffix}").getpixel((4, 4)) == pytest.approx((102, 204, 255), abs=3)


@pytest.mark.parametrize(("mode", "key"), [("RGB", (255, 0, 255)), ("L", 0), ("P", 0)])
def test_a_transparent_colour_is_laid_over_white(tmp_path, mode, key):
    picture = Image.new(mode, (20, 20), key)
    picture.paste(Image.new(mode, (10, 10), (0, 90, 0) if mode == "RGB" else 1), (5, 5))
    picture.save(tmp_path / "a.png", transparency=key)
    assert load_rgb(tmp_path / "a.png").getpixel((1, 1)) == (255, 255, 255)


def test_an_animation_without_an_alpha_flag_is_laid_over_white(tmp_path):
    frames = [Image.new("RGBA", (20, 20), (0, 0, 0, 0)) for _ in range(2)]
    frames[0].paste((0, 90, 0, 255), (5, 5, 15, 15))
    frames[1].paste((255, 0, 0, 255), (0, 0, 20, 20))
    frames[0].save(tmp_path / "a.webp", save_all=True, append_images=frames[1:], lossless=True)
    data = bytearray((tmp_path / "a.webp").read_bytes())
    data[20] &= ~0x10
    (tmp_path / "a.webp").write_bytes(data)
    assert load_rgb(tmp_path / "a.webp").getpixel((1, 1)) == (255, 255, 255)
    assert check_picture(tmp_path / "a.webp") == ("frames",)


def test_which_page_is_used_is_told(tmp_path):
    pages = [draw_shape(shape, 1) for shape in ("discs", "squares")]
    pages[0].save(tmp_path / "a.tif", save_all=True, append_images=pages[1:])
    assert check_picture(tmp_path / "a.tif") == ("pages",)
    assert load_rgb(tmp_path / "a.tif").tobytes() == pages[0].tobytes()
    pages[0].save(tmp_path / "one.tif")
    assert check_picture(tmp_path / "one.tif") == ()


def test_choices_are_told_once_for_a_folder(tmp_path):
    make_folder(tmp_path, n_per_class=2)
    for number in range(5):
        Image.fromarray((RAMP * 4095).astype(np.uint16) + number).save(tmp_path / "discs" / f"deep{number}.png")
    told = [problem for problem in scan_folder(tmp_path).problems if problem.kind == "brightness"]
    assert len(told) == 1
    assert english(told[0].message).startswith("5 pictures, such as 'deep0.png', have more than 8 bits")


@pytest.mark.parametrize(("kind", "n_bands"), [(b"P5", 1), (b"P6", 3)])
@pytest.mark.parametrize("white", [100, 1023, 4095, 65535])
def test_deep_pgm_and_ppm_of_a_photograph_are_opened_without_reading_number_by_number(tmp_path, kind, n_bands, white):
    values = np.broadcast_to((np.linspace(0, 1, 1500) * white)[None, :, None], (1000, 1500, n_bands))
    data = values.astype(">u2" if white > 255 else "u1").tobytes()
    (tmp_path / "a.ppm").write_bytes(kind + b"\n# from a camera\n1500 1000\n%d\n" % white + data)
    assert mean_of(tmp_path / "a.ppm") == pytest.approx(127, abs=2)
    assert check_picture(tmp_path / "a.ppm") == ()
    (tmp_path / "a.ppm").write_bytes(kind + b" 1500 1000 %d " % white + data[:-1])
    with pytest.raises(PictureError, match="damaged"):
        load_rgb(tmp_path / "a.ppm")


@pytest.mark.parametrize("bits", [12, 16])
def test_colour_of_twelve_bits_in_sixteen_is_no_black_picture(tmp_path, bits):
    values = np.broadcast_to((np.linspace(0, 1, 20) * (2**bits - 1))[None, :, None], (10, 20, 3)).astype(np.uint16)
    (tmp_path / "a.tif").write_bytes(deep_colour(values))
    assert mean_of(tmp_path / "a.tif") == pytest.approx(127, abs=2)
    assert check_picture(tmp_path / "a.tif") == (("brightness",) if bits == 12 else ())
    (tmp_path / "a.tif").write_bytes(deep_colour(values, orientation=6))
    turned = np.asarray(load_rgb(tmp_path / "a.tif"))
    assert turned.shape == (20, 10, 3)
    assert turned[-1].mean() > 250 > 5 > turned[0].mean()


def deep_colour(values, orientation=1):
    height, width, _ = values.shape
    data = values.astype("<u2").tobytes()
    tags = {256: width, 257: height, 259: 1, 262: 2, 274: orientation, 277: 3, 278: height, 279: len(data)}
    start = 8 + 2 + 12 * (len(tags) + 2) + 4
    entries = [(tag, 4, 1, value) for tag, value in tags.items()] + [(258, 3, 3, start), (273, 4, 1, start + 6)]
    body = b"".join(struct.pack("<HHII", *entry) for entry in sorted(entries))
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + body + bytes(4) + struct.pack("<3H", 16, 16, 16) + data
