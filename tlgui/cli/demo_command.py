"""`tlgui demo`: everything once, on pictures that the program draws itself."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tlgui.cli.progress import TerminalProgress
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import note, print_line
from tlgui.cli.train_command import run_training
from tlgui.core.config import TrainConfig
from tlgui.core.errors import RunFolderError
from tlgui.core.run_folder import RunFolder
from tlgui.core.sample_pace import ALONE_DRAWING_S, DRAWING_S, SAMPLES_PER_CLASS, SamplePace
from tlgui.core.suggestions import sample_run
from tlgui.engine.weights.store import packaged_backbone, starter_file
from tlgui.paths import data_dir

if TYPE_CHECKING:
    from tlgui.core.prediction import Prediction
    from tlgui.engine.data.samples import SampleSet
    from tlgui.engine.inference.predictor import Predictor

RUN_NAME = "run"
DESCRIPTION = (
    f"Draw up to {SAMPLES_PER_CLASS} sample pictures for each of six classes, train on them (first the head alone, "
    "then everything), and classify pictures it has not seen. It takes about a minute: on a slow computer it draws "
    "fewer pictures and may train the head alone. "
    "Nothing is downloaded, and none of your files is touched."
)


def demo(arguments: argparse.Namespace) -> int:
    """Draw pictures, train, predict, and print each step."""
    config = demo_config(arguments.seed)  # says what is wrong with the seed before anything is drawn
    out = Path(arguments.out) if arguments.out else data_dir() / "demo"
    from tlgui.engine.data.folder import scan_folder
    from tlgui.engine.data.samples import Wish, make_samples

    _check_place(out)
    print_line(f"Drawing sample pictures in '{out}' ...")
    pace = SamplePace(ALONE_DRAWING_S)
    samples = make_samples(
        out,
        Wish(SAMPLES_PER_CLASS, seed=arguments.seed),
        seconds=DRAWING_S,
        on_progress=lambda done, _total, _path: pace.take(done),
        on_wait=lambda: note(f"Another tlgui is drawing in '{out}'; waiting until it is done. Ctrl-C stops."),
    )
    dataset = scan_folder(samples.dataset_dir)
    run_dir = out / RUN_NAME
    config = pace.fitted(config, dataset.total)
    code = run_training(config, dataset, out=run_dir, on_event=TerminalProgress(), overwrite=True)
    if code != 0:
        return code
    model = run_dir / "model.safetensors"
    _name_new_pictures(model, samples)
    print_line()
    print_line(f'The model file is {model}. Use it with: tlgui predict "{model}" PICTURE')
    if arguments.window:
        return _open_window(model)
    return 0


def _check_place(out: Path) -> None:
    """Refuse a folder with a run that no demo made: each demo replaces the run of the one before.

    Raises:
        RunFolderError: there is such a run.
    """
    from tlgui.engine.data.samples import is_sample_folder

    run = RunFolder(out / RUN_NAME)
    if run.holds_run and not is_sample_folder(out):
        raise RunFolderError(
            f"'{run.path}' holds a run that no demo made; it was left as it is.",
            hint="Choose another folder with --out.",
            path=run.path,
        )


def demo_config(seed: int) -> TrainConfig:
    """Return the demo's own small run: from the starter network, or from random weights in a version without it."""
    return sample_run(has_starter=starter_file() is not None, packaged=packaged_backbone(), seed=seed)


def _name_new_pictures(model: Path, samples: SampleSet) -> None:
    from tlgui.engine.inference.predictor import Predictor

    predictor = Predictor.load(model)
    print_line()
    print_line("Pictures it has never seen:")
    _name_held_out(predictor, samples.held_out)
    print_line()
    print_line("Objects of none of the six classes; where the model does not notice, it picks one:")
    for prediction in predictor.predict(samples.strangers):
        print_line(_answer(prediction))


def _name_held_out(predictor: Predictor, held_out: tuple[tuple[Path, str], ...]) -> None:
    from tlgui.core.evaluation import wilson_interval

    n_right = 0
    predictions = predictor.predict(path for path, _ in held_out)
    for (_, class_name), prediction in zip(held_out, predictions, strict=True):
        is_right = prediction.best is not None and prediction.best.class_name == class_name
        n_right += is_right
        print_line(f"{_answer(prediction)}   {'right' if is_right else f'wrong, it is {class_name}'}")
    low, high = wilson_interval(n_right, len(held_out))
    print_line(f"{n_right} of {len(held_out)} right (the true figure lies between {low:.0%} and {high:.0%}).")


def _answer(prediction: Prediction) -> str:
    name = Path(prediction.path).name
    best = prediction.best
    if best is None:
        return f"  {name}: {sentence(prediction.error)}"
    if prediction.is_unknown:
        return f"  {name:<28} none of these classes; most like {best.class_name}"
    return f"  {name:<28} {best.class_name:<16} {best.probability:>6.1%}"


def _open_window(model: Path) -> int:
    """Open the window in a process of its own: the command line never imports Qt."""
    import subprocess

    command = [sys.executable, "gui", str(model)] if getattr(sys, "frozen", False) else [
        sys.executable, "-m", "tlgui", "gui", str(model)
    ]  # fmt: skip
    return subprocess.call(command)
