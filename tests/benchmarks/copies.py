"""`python -m benchmarks.copies DATA WEIGHTS` in `tests/`: planted copies found by small grey pictures, features, both.

DATA holds one folder for each set, WEIGHTS the pretrained weights, each file named after its network. A pair counts as
right when one is a planted copy of the other, or both are of one picture; pairs of the set itself that the small
pictures find alike count for neither.
"""

from __future__ import annotations

import argparse
import io
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageOps
from torch.nn import functional

from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Picture
from tlgui.core.picture_groups import joined
from tlgui.engine.data.folder import _look_again, scan_folder
from tlgui.engine.data.likeness import compare, wide_crops
from tlgui.engine.results.label_check import nearest
from tlgui.engine.runs.audition import HeadWork, features_of
from tlgui.engine.runs.health import HealthCheck

PRECISIONS = (0.995, 0.98)
TENTH = 10
TRIED = (5, 30)
Numbers = np.random.Generator


def _cut(part: float) -> Callable[[Image.Image, Numbers], Image.Image]:
    def change(picture: Image.Image, numbers: Numbers) -> Image.Image:
        width, height = (round(side * (1 - part)) for side in picture.size)
        left = int(numbers.integers(0, picture.width - width + 1))
        top = int(numbers.integers(0, picture.height - height + 1))
        return picture.crop((left, top, left + width, top + height))

    return change


CHANGES: dict[str, Callable[[Image.Image, Numbers], Image.Image]] = {
    "re-encoded": lambda picture, _numbers: picture,
    "resized": lambda picture, _numbers: picture.resize((max(1, picture.width // 2), max(1, picture.height // 2))),
    "cropped by 10 %": _cut(0.1),
    "cropped by 25 %": _cut(0.25),
    "mirrored": lambda picture, _numbers: ImageOps.mirror(picture),
}


def main() -> int:
    """Print the table as it is measured."""
    parser = argparse.ArgumentParser(prog="benchmarks.copies", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--copies", type=int, default=60, help="of each kind")
    parser.add_argument("--most", type=int, default=1000, help="pictures of a set")
    arguments = parser.parse_args()
    for folder in sorted(path for path in arguments.data.iterdir() if path.is_dir()):
        with tempfile.TemporaryDirectory() as place:
            origin_of = _plant(folder, Path(place), arguments.copies, arguments.most)
            for file in sorted(arguments.weights.glob("*.pth")):
                for line in _measured(Path(place), origin_of, file):
                    print(f"| {folder.name}, {file.stem} | {line} |", flush=True)
    return 0


def _plant(folder: Path, place: Path, n_copies: int, most: int) -> dict[str, tuple[str, str]]:
    """Copy a set and plant copies in it; return the picture and the kind of each copy, by names below the place."""
    numbers = np.random.default_rng(0)
    dataset = scan_folder(folder)
    chosen = sorted(numbers.choice(dataset.total, min(most, dataset.total), replace=False).tolist())
    paths = [(dataset.pictures[n].path, dataset.class_names[dataset.pictures[n].class_index]) for n in chosen]
    names = []
    for number, (path, class_name) in enumerate(paths):
        (place / class_name).mkdir(exist_ok=True)
        names.append(f"{class_name}/{number}{path.suffix}")
        shutil.copyfile(path, place / names[-1])
    origin_of = {}
    for kind, change in CHANGES.items():
        for number in numbers.choice(len(paths), min(n_copies, len(paths)), replace=False).tolist():
            with Image.open(paths[number][0]) as opened:
                picture = change(ImageOps.exif_transpose(opened).convert("RGB"), numbers)
            data = io.BytesIO()
            picture.save(data, "JPEG", quality=60)
            name = f"{paths[number][1]}/copy {kind} {number}.jpg"
            (place / name).write_bytes(data.getvalue())
            origin_of[name] = (names[number], kind)
    return origin_of


def _measured(place: Path, origin_of: dict[str, tuple[str, str]], file: Path) -> list[str]:
    dataset = scan_folder(place)
    config = TrainConfig(backbone=file.stem, weights=str(file), device="cpu")
    tried = HealthCheck(dataset, lambda _event: None, Control())._tried(config)
    _, features, found = features_of(config, tried, HeadWork(lambda _event: None, Control()))
    names = [picture.path.relative_to(dataset.root).as_posix() for picture in found]
    number = {name: place for place, name in enumerate(names)}
    own = [origin_of.get(name, (name, ""))[0] for name in names]
    hashed = {
        tuple(sorted(number[path.relative_to(dataset.root).as_posix()] for path in pair))
        for pair in dataset.grouping.pairs
    }
    itself = {pair for pair in hashed if all(names[n] not in origin_of for n in pair)}
    family = {n: n for n in range(len(names))}
    for members in joined([*itself, *((number[one], number[name]) for name, (one, _) in origin_of.items())]):
        family.update(dict.fromkeys(members, min(members)))
    unit = functional.normalize(features.float(), dim=1)
    scores = torch.triu(unit @ unit.T, diagonal=1)
    order = torch.nonzero(scores > 0.6)
    values = scores[order[:, 0], order[:, 1]]
    # How near beside how near the tenth nearest is: what is near differs from set to set.
    tenth = nearest(features.float(), TENTH).distances[:, -1].clamp_min(1e-6)
    shares = 1 - (1 - values) / torch.minimum(tenth[order[:, 0]], tenth[order[:, 1]])
    rankings = {
        name: [(float(by[n]), tuple(order[n].tolist())) for n in by.argsort(descending=True).tolist()]
        for name, by in (("cosine", values), ("share", shares))
    }
    same = {n: own[n] for n in range(len(names))}

    def is_right(pair: tuple[int, ...]) -> bool:
        return family[pair[0]] == family[pair[1]]

    def told(name: str, pairs: set[tuple[int, ...]]) -> str:
        counted = [pair for pair in pairs if not (is_right(pair) and same[pair[0]] != same[pair[1]])]
        right = [pair for pair in counted if is_right(pair)]
        parts = []
        for kind in CHANGES:
            planted = [(number[one], number[copy]) for copy, (one, its) in origin_of.items() if its == kind]
            n = sum(tuple(sorted(pair)) in pairs for pair in planted)
            parts.append(f"{kind} {n / len(planted):.0%}")
        precision = len(right) / max(1, len(counted))
        return f"{name}: precision {precision:.3f} ({len(counted) - len(right)} wrong); {', '.join(parts)}"

    lines = [told("small pictures", hashed)]
    for n_tried in TRIED:
        verified = hashed | _verified(found, features, n_tried)
        lines.append(told(f"small pictures, and the {n_tried} nearest by features tried as wide crops", verified))
    for name, ranked in rankings.items():
        for least in PRECISIONS:
            by_features, at = _most_at(ranked, is_right, least)
            lines.append(told(f"features by {name} from {at:.3f} (precision {least})", by_features))
            lines.append(told("both", hashed | by_features))
    return lines


def _verified(found: Sequence[Picture], features: torch.Tensor, n_tried: int) -> set[tuple[int, ...]]:
    miniatures = [_look_again(picture.path) for picture in found]
    near = nearest(features.float(), n_tried).places.tolist()
    started = time.perf_counter()
    pairs = wide_crops(
        miniatures, ((one, other) for one, others in enumerate(near) for other in others), compare(miniatures).chance
    )
    print(f"{len(found)} pictures: {time.perf_counter() - started:.1f} s", file=sys.stderr)
    return set(pairs)


def _most_at(
    ranked: list[tuple[float, tuple[int, ...]]], is_right: Callable[[tuple[int, ...]], bool], least: float
) -> tuple[set[tuple[int, ...]], float]:
    """Return the most pairs, the most alike first, of which so many are right, and how alike the last is."""
    n_right, best = 0, 0
    for place, (_, pair) in enumerate(ranked, start=1):
        n_right += is_right(pair)
        if n_right >= least * place:
            best = place
    return {pair for _, pair in ranked[:best]}, ranked[best - 1][0] if best else 1.0


if __name__ == "__main__":
    torch.set_num_threads(1)
    sys.exit(main())
