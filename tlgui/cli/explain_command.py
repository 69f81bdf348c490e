"""`tlgui explain`: pictures that show where a model looked."""

from __future__ import annotations

import argparse
import io
import os
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tlgui.cli.common_flags import add_device, add_json, add_model
from tlgui.cli.named_pictures import named_pictures
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import print_error, print_json, print_line
from tlgui.core.atomic_file import make_folder, write_bytes_atomic
from tlgui.core.errors import PictureError
from tlgui.core.prediction import NONE_OF_THESE
from tlgui.core.printable import printable
from tlgui.core.sentences.tables import none_answered

if TYPE_CHECKING:
    from tlgui.engine.inference.predictor import Predictor

DESCRIPTION = """\
Write a copy of each picture in which what did not matter for the answer is dark, and what the network
never sees darker still (Grad-CAM). The pictures themselves are only read.
"""


def add_explain(commands: Any) -> None:
    """Add the command."""
    command = commands.add_parser(
        "explain",
        help="write pictures that show where a model looked",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_model(command)
    command.add_argument("paths", nargs="+", metavar="PATH", help="pictures, or folders of pictures")
    command.add_argument("--out", metavar="DIR", required=True, help="folder to write into; nothing in it is replaced")
    add_device(command)
    add_json(command, "one JSON object per picture")
    command.set_defaults(command=explain)


def explain(arguments: argparse.Namespace) -> int:
    """Write a heatmap of each picture; exit 2 when not one could be read."""
    from tlgui.engine.data.folder import find_pictures
    from tlgui.engine.inference.predictor import Predictor
    from tlgui.engine.training.device import pick_device

    paths, out = find_pictures(named_pictures(arguments.paths)), Path(arguments.out)
    predictor = Predictor.load(Path(arguments.model), pick_device(arguments.device))
    make_folder(out)
    n_written = 0
    for path in paths:
        answer = _explained(predictor, path, out)
        n_written += "written" in answer
        if arguments.json:
            print_json(answer)
        elif "error" in answer:
            print_error(answer["error"])
        else:
            answered = printable(answer["class"])
            if answer["unknown"]:
                answered = f"{NONE_OF_THESE}; most like {answered}"
            print_line(f"{printable(path.name)}: {answered}  ->  {printable(answer['written'])}")
    if not n_written:
        print_error(sentence(none_answered(len(paths))))
    return 0 if n_written else 2


def _explained(predictor: Predictor, path: Path, out: Path) -> dict[str, Any]:
    from tlgui.engine.data.decode import load_rgb
    from tlgui.engine.results.heat_picture import heat_picture
    from tlgui.engine.results.heatmap import grad_cam

    ((_, image),) = predictor.load_pictures([path])
    if isinstance(image, PictureError):
        return {"path": str(path), "error": sentence(image.message, image.hint)}
    outputs = predictor.outputs(image[None])
    index = int(outputs.logits[0].argmax())
    (unknown_score,) = outputs.unknown_scores(predictor.header.unknown)
    heat = predictor.explain(image, lambda classifier, on_device: grad_cam(classifier, on_device, index))
    shaded = heat_picture(load_rgb(path), heat, predictor.seen_part_of(path), is_squashed=predictor.is_squashed)
    bytes_ = io.BytesIO()
    shaded.save(bytes_, format="PNG")
    written = _free_name(out, f"{path.stem}.heatmap")
    write_bytes_atomic(written, bytes_.getvalue())
    return {
        "path": str(path),
        "class": predictor.header.class_names[index],
        "unknown": unknown_score is not None and unknown_score > 0,
        "written": str(written),
    }


def _free_name(out: Path, stem: str) -> Path:
    """Return a name in the folder that nothing has yet: two pictures of one name may come from two folders."""
    names = (f"{stem}.png" if number == 1 else f"{stem}-{number}.png" for number in count(1))
    return next(out / name for name in names if not os.path.lexists(out / name))
