"""The curves of a run as a picture file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tlgui.core.atomic_file import write_atomic
from tlgui.core.events import EpochDone, PhaseStarted

TRAIN_COLOUR = "#0f6cbd"
VAL_COLOUR = "#c2410c"


def save_curves(path: Path, epochs: Sequence[EpochDone], phases: Sequence[PhaseStarted]) -> None:
    """Draw loss and accuracy over epochs into a PNG file, phases shaded, the best epoch marked."""
    # The Figure class alone needs no window system and keeps no global state, unlike pyplot.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(10, 4.2), dpi=110)
    # Margins that fit whatever the figures: a layout engine draws everything twice, at the end of every run.
    figure.subplots_adjust(left=0.07, right=0.98, bottom=0.12, top=0.92, wspace=0.17)
    FigureCanvasAgg(figure)
    numbers = [done.epoch for done in epochs]
    best = min(epochs, key=lambda done: done.val_loss)
    panels = (
        ("Loss", [d.train_loss for d in epochs], [d.val_loss for d in epochs]),
        ("Accuracy", [d.train_accuracy for d in epochs], [d.val_accuracy for d in epochs]),
    )
    for axes, (title, train, val) in zip(figure.subplots(1, 2), panels, strict=True):
        for index, phase in enumerate(phases):
            last = phases[index + 1].first_epoch if index + 1 < len(phases) else numbers[-1] + 1
            axes.axvspan(phase.first_epoch - 0.5, last - 0.5, color="0.5", alpha=0.07 if index % 2 == 0 else 0.16, lw=0)
        axes.plot(numbers, train, color=TRAIN_COLOUR, marker="o", ms=3, label="training")
        axes.plot(numbers, val, color=VAL_COLOUR, marker="s", ms=3, ls="--", label="validation")
        axes.axvline(best.epoch, color="0.35", lw=1, ls=":", label=f"best: epoch {best.epoch}")
        axes.set(title=title, xlabel="epoch", xlim=(0.5, numbers[-1] + 0.5))
        axes.xaxis.get_major_locator().set_params(integer=True)
        axes.legend(frameon=False)
    write_atomic(path, lambda temporary: figure.savefig(temporary, format="png"))
