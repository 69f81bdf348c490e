"""Draws the pictures of one setting: some to learn from, others to test on, and copies of these in another light."""

from __future__ import annotations

import io
import random
import shutil
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageEnhance, ImageFilter, ImageOps

MOST_TEST_PICTURES = 200
LONGEST_SIDE_PX = 640
SHIFTS = ("dark", "bright", "blur", "smaller", "cropped", "tinted", "jpeg")


@dataclass(frozen=True)
class Setting:
    """One training that every recipe has to do."""

    root: Path
    """Folder of the set: one folder for each class, or `train` and `test` with such folders each."""
    network: str
    weights: Path
    n_pictures: int
    """To learn from, validation included."""
    seed: int

    @property
    def name(self) -> str:
        """What it is called in tables and files."""
        return f"{self.root.name} {self.n_pictures} {self.network} {self.seed}"

    @property
    def is_for_choosing(self) -> bool:
        """Whether recipes may be chosen by it: half of the settings; the other half is for the report alone."""
        return self.seed % 2 == 0


@dataclass(frozen=True)
class Drawn:
    """The pictures of a setting."""

    folder: Path
    """One folder for each class, to learn from."""
    test: tuple[tuple[Path, str], ...]
    """Picture and name of its class."""
    shifted: tuple[tuple[Path, str], ...]
    """The same pictures, changed."""


def draw(setting: Setting, work: Path) -> Drawn:
    """Copy the pictures of a setting into a folder of its own below `work`, once and for all.

    Few pictures may leave a class out; it is not asked for then. A set that is used up leaves no test pictures.
    """
    numbers = random.Random(f"{setting.root.name} {setting.n_pictures} {setting.seed}")
    if (setting.root / "test").is_dir():
        learned, test = _pictures(setting.root / "train"), _pictures(setting.root / "test")
        numbers.shuffle(learned)
    else:
        everything = _pictures(setting.root)
        numbers.shuffle(everything)
        learned, test = everything[: setting.n_pictures], everything[setting.n_pictures :]
    numbers.shuffle(test)
    known = {name for _, name in learned[: setting.n_pictures]}
    test = [(path, name) for path, name in test if name in known and _opens(path)][:MOST_TEST_PICTURES]
    home = work / f"{setting.root.name}-{setting.n_pictures}-{setting.seed}"
    for path, name in learned[: setting.n_pictures]:
        _copy(path, home / "learn" / name)
    shifted = [(_shift(path, home / "shifted", index), name) for index, (path, name) in enumerate(test)]
    return Drawn(home / "learn", tuple(test), tuple(shifted))


def _pictures(root: Path) -> list[tuple[Path, str]]:
    """Return every picture with the name of the innermost folder that it is in."""
    return [(path, path.parent.name) for path in sorted(root.rglob("*")) if path.is_file() and path.parent != root]


def _copy(path: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / path.name).exists():
        shutil.copyfile(path, folder / path.name)


def _opens(path: Path) -> bool:
    try:
        with Image.open(path) as picture:
            picture.verify()
    except OSError:
        return False
    return True


def _shift(path: Path, folder: Path, index: int) -> Path:
    """Write a changed copy of a picture, each kind of change in turn; return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{index:04}.png"
    if target.exists():
        return target
    with Image.open(path) as opened:
        picture = ImageOps.exif_transpose(opened).convert("RGB")
    picture.thumbnail((LONGEST_SIDE_PX, LONGEST_SIDE_PX))
    changed(picture, SHIFTS[index % len(SHIFTS)]).save(target)
    return target


def changed(picture: Image.Image, kind: str) -> Image.Image:
    """Return a picture as another day, camera or distance would show it."""
    width, height = picture.size
    if kind == "dark":
        return picture.point([round(170 * (value / 255) ** 1.6) for value in range(256)] * 3)
    if kind == "bright":
        return ImageEnhance.Brightness(picture).enhance(1.5)
    if kind == "blur":
        return picture.filter(ImageFilter.GaussianBlur(min(picture.size) / 80))
    if kind == "smaller":
        return ImageOps.pad(picture.resize((max(1, width * 6 // 10), max(1, height * 6 // 10))), picture.size)
    if kind == "cropped":
        return picture.crop((width // 5, height // 5, width - width // 5, height - height // 5))
    if kind == "tinted":
        bands = picture.split()
        return Image.merge(
            "RGB",
            [b.point(lambda v, f=f: min(255, round(v * f))) for b, f in zip(bands, (1.2, 0.95, 0.7), strict=True)],
        )
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=12)
    return Image.open(file).convert("RGB")
