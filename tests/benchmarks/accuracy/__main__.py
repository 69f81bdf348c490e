"""`make benchmark-accuracy`, or with choices `make benchmark-accuracy ARGS="--sizes 200 --recipes classic"`."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import Any

SHARED = Path(__file__).resolve().parents[4] / "shared"


def main() -> int:
    """Train every recipe on every setting that has no line yet, then print the tables."""
    arguments = _parse()
    os.environ.setdefault("TLGUI_DATA_DIR", str(arguments.out / "tlgui data"))
    import torch

    torch.set_num_threads(arguments.threads)
    arguments.out.mkdir(parents=True, exist_ok=True)
    lines = arguments.out / "accuracy.jsonl"
    rows = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines()] if lines.exists() else []
    done = {(row["recipe"], row["setting"]) for row in rows}
    for setting, recipe in product(_settings(arguments), arguments.recipes):
        if (recipe, setting.name) not in done:
            row = _run(recipe, setting, arguments.out, arguments.device)
            if row is not None:
                rows.append(row)
                with lines.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(row) + "\n")
    _report(rows, arguments)
    return 0


def _run(recipe: str, setting: Any, out: Path, device: str) -> dict[str, Any] | None:
    from .contenders import missing, train
    from .drawing import draw
    from .figures import measure

    if reason := missing(recipe):
        print(f"{recipe}: left out, {reason}", file=sys.stderr)
        return None
    drawn = draw(setting, out / "pictures")
    if not drawn.test:
        print(f"{setting.name}: left out, every picture is needed to learn from", file=sys.stderr)
        return None
    with tempfile.TemporaryDirectory(prefix="tlgui-accuracy-") as folder:
        names, answer, seconds = train(recipe, setting, drawn, Path(folder) / "run", device)
        figures = {
            kind: measure(answer([path for path, _ in pictures]), [names.index(name) for _, name in pictures])
            for kind, pictures in (("test", drawn.test), ("shifted", drawn.shifted))
        }
    row = {
        "recipe": recipe,
        "setting": setting.name,
        "is_for_choosing": setting.is_for_choosing,
        **figures["test"],
        "shifted_accuracy": figures["shifted"]["accuracy"],
        "seconds": seconds,
    }
    print(json.dumps(row), file=sys.stderr, flush=True)
    return row


def _settings(arguments: argparse.Namespace) -> list[Any]:
    from .drawing import Setting

    files = {path.stem.partition("-")[0]: path for path in sorted(arguments.weights.glob("*.pth"))}
    networks = arguments.networks or list(files)
    return [
        Setting(root, network, files[network], n_pictures, seed)
        for seed, n_pictures, root, network in product(arguments.seeds, arguments.sizes, _sets(arguments), networks)
    ]


def _sets(arguments: argparse.Namespace) -> list[Path]:
    """Return the folders of the sets, and drawn samples where none are given."""
    sets = sorted(path for path in arguments.data.iterdir() if path.is_dir()) if arguments.data.is_dir() else []
    if not sets:
        from tlgui.engine.data.samples import Wish, make_samples

        sets = [make_samples(arguments.out / "drawn", Wish(100)).dataset_dir]
    return [path for path in sets if not arguments.sets or path.name in arguments.sets]


def _report(rows: list[dict[str, Any]], arguments: argparse.Namespace) -> None:
    from .figures import write_table

    halves = {"every setting": rows}
    halves["settings to choose by (even seeds)"] = [row for row in rows if row["is_for_choosing"]]
    halves["settings to report (odd seeds)"] = [row for row in rows if not row["is_for_choosing"]]
    text = "\n\n".join(f"{title}\n\n{write_table(part, arguments.reference)}" for title, part in halves.items() if part)
    (arguments.out / "accuracy.md").write_text(text, encoding="utf-8")
    print(text)


def _parse() -> argparse.Namespace:
    from .recipes import FASTAI, NAMES

    parser = argparse.ArgumentParser(prog="benchmarks.accuracy", description=__doc__)
    parser.add_argument(
        "--data", type=Path, default=SHARED / "data", help="folder of sets; without one, drawn pictures"
    )
    parser.add_argument("--weights", type=Path, default=SHARED / "weights", help="folder of BACKBONE.pth")
    parser.add_argument("--sets", nargs="+", default=[], help="these sets alone, by name")
    parser.add_argument("--networks", nargs="+", default=[], help="these networks alone")
    parser.add_argument("--sizes", type=int, nargs="+", default=[60, 200, 600], help="pictures to learn from")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--recipes", nargs="+", choices=NAMES, default=["classic", "accurate", FASTAI])
    parser.add_argument("--reference", default="classic", help="the recipe that the others are compared with")
    parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1, help="of everybody's arithmetic")
    parser.add_argument("--out", type=Path, default=Path("build/benchmark-accuracy"), help="continued where it stopped")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
