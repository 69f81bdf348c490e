"""The order of a benchmark run: one round of everything, then more rounds of the loops while there is time."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from . import pictures
from .cells import Cell, Sizes, make_base_job, make_cells
from .figures import short_round_s
from .harness import Harness
from .job import FULL, HEAD, Job
from .record import CellRecord, Record

log = logging.getLogger("benchmarks")

NAMES = (
    "small", "camera", "second", "decode", "growth", "mobilenet_v3_small", "accuracy", "efficientnet_b0", "resnet50",
    "vit_b_16", "ceilings",
)  # fmt: skip
"""In the order of running: what says most comes first, because the time may be over before the end."""
BACKBONE = "resnet18"
BUSY = 0.25
"""From this load for each core on, other work disturbs the figures."""
ACCURACY_VAL_FRACTION = 0.5
"""So many are kept for validation where accuracies are compared, because a small set says little."""


@dataclass
class Plan:
    """One benchmark run.

    Attributes:
        harness: starts the contenders.
        folder: for pictures and weights; what is there already is used.
        sizes: of everything.
        data: real folders instead of, and beside, drawn pictures.
        weights: resnet18 weights instead of the starter.
        accuracy_weights: for the comparison of accuracies, BACKBONE[-...].pth; None is the starter.
        budget_s: seconds after which nothing is begun.
        only: names of parts; empty means all.
        is_quick: one round, no more.
    """

    harness: Harness
    folder: Path
    sizes: Sizes
    data: Sequence[Path] = ()
    weights: Path | None = None
    accuracy_weights: Path | None = None
    budget_s: float = 2280.0
    only: Sequence[str] = ()
    is_quick: bool = False
    _jobs: dict[tuple[str, str], Job] = field(default_factory=dict)

    def run(self, machine: dict[str, Any]) -> Record:
        """Run everything and return what was measured."""
        self._started = time.monotonic()
        record = Record(machine, is_quick=self.is_quick)
        cells = make_cells(self.sizes)
        costs: dict[str, float] = {}
        for name in NAMES:
            of_name = [cell for cell in cells if cell.name.partition("-")[0] == name]
            if not self._is_wanted(name, of_name):
                continue
            for cell in of_name:
                if self._has_time(record, cell.title):
                    record.cells[cell.name] = CellRecord(cell)
                    costs[cell.name] = self._run_round(record.cells[cell.name], number=0)
            if not of_name and self._has_time(record, name):
                log.info("%s", name)
                self._run_part(name, record)
        if not self.is_quick:
            self._run_more_rounds(record, costs)
        self._add_remarks(record)
        return record

    def _is_wanted(self, name: str, cells: Sequence[Cell]) -> bool:
        if self.only:
            return name in self.only
        return not (self.is_quick and any(cell.is_heavy for cell in cells))

    @property
    def _left_s(self) -> float:
        return self.budget_s - (time.monotonic() - self._started)

    def _has_time(self, record: Record, what: str) -> bool:
        if self._left_s > 0:
            return True
        record.remarks.append(f"Not run, because the time was over: {what}.")
        return False

    # Loops

    def _run_round(self, record: CellRecord, *, number: int) -> float:
        """Run everybody once, in turn, backwards every second time; return the estimate of a next round in seconds."""
        cell = record.cell
        base = self._base_job(cell.pictures, cell.backbone)
        seconds = 0.0
        for contender in cell.contenders if number % 2 == 0 else cell.contenders[::-1]:
            log.info("%s, round %s: %s", cell.title, number + 1, contender)
            outcome = self.harness.run(cell.job_for(contender, base, is_first_round=number == 0))
            record.add(contender, outcome)
            seconds += short_round_s(outcome, keeps_all=contender.startswith("tlgui"))
            _tell(outcome)
        return seconds

    def _run_more_rounds(self, record: Record, costs: dict[str, float]) -> None:
        """Begin rounds, cell after cell, that will end in time."""
        most = max((record.cells[name].cell.most_rounds for name in costs), default=0)
        for number in range(1, most):
            for name, cost in costs.items():
                if number < record.cells[name].cell.most_rounds and cost < self._left_s:
                    self._run_round(record.cells[name], number=number)

    def _base_job(self, kind: str, backbone: str) -> Job:
        if (kind, backbone) not in self._jobs:
            own = self.weights if backbone == BACKBONE else None
            weights = own or self.folder / "weights" / f"{backbone}.safetensors"
            job = make_base_job(self._pictures(kind), backbone, weights, preprocessing={})
            self._jobs[kind, backbone] = job.replace(preprocessing=self.harness.run(job)["preprocessing"])
        return self._jobs[kind, backbone]

    def _pictures(self, kind: str) -> Path:
        sizes = self.sizes
        drawn = self.folder / f"drawn-{sizes.n_small}"
        if kind == "small":
            if not self.data:
                return pictures.draw_small(drawn, sizes.n_small)
            return pictures.choose_small(self.data[0], self._own("small", sizes.n_small), sizes.n_small)
        small = self._pictures("small")
        if kind == "camera":
            log.info("making %s camera-size pictures", sizes.n_camera)
            return pictures.make_camera(small, self._own("camera", sizes.n_camera), sizes.n_camera)
        if kind == "few":
            return pictures.choose_small(small, self._own("few", sizes.n_few), sizes.n_few)
        n = int(kind.removeprefix("grow-"))
        return pictures.make_variants(small, self._own("grow", n), n)

    def _own(self, kind: str, n: int) -> Path:
        """Return a folder that pictures of other origin do not share."""
        return self.folder / "-".join([kind, str(n), *(folder.name for folder in self.data[:1])])

    # What is no comparison of loops

    def _run_part(self, name: str, record: Record) -> None:
        steps = {
            "ceilings": self._measure_ceilings,
            "second": self._measure_second_run,
            "decode": self._measure_decoding,
            "accuracy": self._measure_accuracy,
        }
        steps[name](record)

    def _measure_ceilings(self, record: Record) -> None:
        """Measure each backbone that has a head phase somewhere, resnet18 at least."""
        backbones = {c.cell.backbone for c in record.cells.values() if c.cell.head_epochs} | {BACKBONE}
        for backbone in sorted(backbones):
            job = self._base_job("small", backbone)
            options = {"least_s": self.sizes.ceiling_s}
            record.parts[f"ceiling-{backbone}"] = self.harness.run(job.replace(module="ceilings", options=options))

    def _measure_second_run(self, record: Record) -> None:
        """Run the head phase twice in two processes that share tlgui's own folder; the head differs."""
        epochs = {"head_epochs": self.sizes.head_epochs, "full_epochs": 0}
        job = self._base_job("small", BACKBONE).replace(module="ours", **epochs)
        options = {"schedule": "features", "scanned": True}
        data_dir = self.harness.folder / "second run"
        runs = [
            self.harness.run(job.replace(options=options | {"head": head}), data_dir=data_dir)
            for head in ("linear", "mlp")
        ]
        record.parts["second"] = next((run for run in runs if "laps" not in run), None) or {
            "first_s": _wall_s(runs[0]),
            "second_s": _wall_s(runs[1]),
            "second_end_s": runs[1]["laps"][-1]["wall_s"],
        }

    def _measure_decoding(self, record: Record) -> None:
        for kind in ("camera", "small"):
            job = self._base_job(kind, BACKBONE)
            record.parts[f"decode-{kind}"] = self.harness.run(job.replace(module="decoding"))

    def _measure_accuracy(self, record: Record) -> None:
        """Compare the exact mode with the default, the same seeds and splits; sets and seeds while there is time."""
        roots = [(path.name, self._chosen(path)) for path in self.data]
        drawn = pictures.draw_small(self.folder / f"drawn-{self.sizes.n_accuracy}", self.sizes.n_accuracy)
        for seed in self.sizes.seeds:
            for name, root in [("drawn fruit", drawn), *roots]:
                if self._has_time(record, f"accuracies on {name}, seed {seed}"):
                    self._compare_accuracy(record, name, root, seed)

    def _chosen(self, path: Path) -> Path:
        n = self.sizes.n_accuracy
        return pictures.choose_small(path, self.folder / f"accuracy-{n}-{path.name}", n)

    def _compare_accuracy(self, record: Record, name: str, root: Path, seed: int) -> None:
        file = self.accuracy_weights
        job = make_base_job(
            root,
            file.stem.partition("-")[0] if file else BACKBONE,
            file or Path("starter"),
            preprocessing={},
            seed=seed,
            val_fraction=ACCURACY_VAL_FRACTION,
        ).replace(module="ours", head_epochs=self.sizes.head_epochs, full_epochs=self.sizes.full_epochs)
        runs = {}
        for mode, options in (("exact", {"exact": True}), ("quick", {})):
            log.info("accuracy on %s, seed %s: %s", name, seed, mode)
            runs[mode] = self.harness.run(job.replace(options=options))
            _tell(runs[mode])
        if all("laps" in run for run in runs.values()):
            figures = {mode: run["accuracy"] for mode, run in runs.items()}
            times = {f"{mode}_s": _wall_s(run) for mode, run in runs.items()}
            record.accuracies.append({"set": name, "seed": seed, "n_val": len(job.val)} | figures | times)
        else:
            record.remarks.append(f"No accuracies on {name}, seed {seed}: a run failed.")

    def _add_remarks(self, record: Record) -> None:
        made = {kind: job for (kind, _), job in self._jobs.items() if kind in ("small", "camera")}
        for kind, job in made.items():
            n = len(job.train) + len(job.val)
            record.remarks.append(
                f"The {kind} pictures: {n} JPEGs of {pictures.mean_mb(Path(job.root)):.3f} MB on average, "
                f"{len(job.train)} learned from, {len(job.val)} for validation."
            )
        record.remarks.append(
            "resnet18 begins with the built-in starter's weights, unless a file was given; the others with random ones."
        )
        record.remarks.append(
            "Everybody: the same pictures, split, weights, epochs, batch of 32, random crops (at least 70% of the "
            "area) and flips; Adam at 1e-3 for the head, 1e-4 for everything; fastai has its own rates."
        )
        record.remarks.append(f"The benchmark took {(time.monotonic() - self._started) / 60:.1f} minutes.")
        if (record.machine["load_at_start"] or 0) > record.machine["cores"] * BUSY:
            record.remarks.append("Other work was running on the machine, so times and ratios are blurred.")
        if self.is_quick:
            record.remarks.append("A quick run only shows that everything runs: its sizes are too small for verdicts.")
        record.parts["growth"] = {"extrapolated_to": self.sizes.growth_extrapolated}


def _wall_s(outcome: dict[str, Any]) -> float:
    return float(sum(lap["wall_s"] for lap in outcome["laps"]))


def _tell(outcome: dict[str, Any]) -> None:
    if "laps" not in outcome:
        log.info("  %s", outcome.get("absent") or outcome.get("failed"))
        return
    laps = {kind: [f"{p['wall_s']:.1f}" for p in outcome["laps"] if p["kind"] == kind] for kind in (HEAD, FULL)}
    log.info("  head epochs %s s, full epochs %s s", ", ".join(laps[HEAD]) or "-", ", ".join(laps[FULL]) or "-")
