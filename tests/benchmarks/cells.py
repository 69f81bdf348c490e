"""What is compared with what: the cells of the benchmark, and the jobs of each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .job import Job

REFERENCE = "torchvision"
OURS = "tlgui"
OURS_FP32 = "tlgui, fp32"

CONTENDERS: dict[str, tuple[str, dict[str, Any]]] = {
    REFERENCE: ("torchvision_loop", {}),
    "plain loop": ("plain_loop", {}),
    "fastai": ("fastai_loop", {}),
    "timm": ("timm_loop", {}),
    "timm, fast": ("timm_loop", {"fast": True}),
    OURS: ("ours", {}),
    OURS_FP32: ("ours", {"precision": "fp32"}),
}
"""Name in the table: module, and its options."""
PEERS = (REFERENCE, "plain loop", "fastai", "timm")


@dataclass(frozen=True)
class Cell:
    """One comparison: everybody does the same work on the same pictures."""

    name: str
    title: str
    pictures: str
    """Which folder of pictures: small, camera, few, or grow-N."""
    backbone: str
    contenders: tuple[str, ...]
    head_epochs: int = 5
    full_epochs: int = 2
    is_whole: bool = False
    """In the first round the peers, too, run all epochs; else one of each kind, multiplied up. tlgui always does."""
    most_rounds: int = 1
    is_heavy: bool = False
    """Left out of a quick run unless asked for by name."""

    def job_for(self, contender: str, base: Job, *, is_first_round: bool) -> Job:
        """Return what a contender does in this cell."""
        module, options = CONTENDERS[contender]
        short = not contender.startswith(OURS) and not (self.is_whole and is_first_round)
        return base.replace(
            module=module,
            options=options,
            head_epochs=min(self.head_epochs, 1) if short else self.head_epochs,
            full_epochs=min(self.full_epochs, 1) if short else self.full_epochs,
        )


@dataclass(frozen=True)
class Sizes:
    """How large everything is."""

    n_small: int
    n_camera: int
    n_few: int
    growth: tuple[int, ...]
    growth_extrapolated: int
    n_accuracy: int
    seeds: tuple[int, ...]
    head_epochs: int
    full_epochs: int
    ceiling_s: float


FULL_SIZES = Sizes(360, 100, 96, (100, 1000), 10_000, 240, (0, 1, 2), 5, 2, 3.0)
QUICK_SIZES = Sizes(24, 8, 12, (12, 24), 100, 24, (0,), 2, 2, 0.2)


def make_cells(sizes: Sizes) -> list[Cell]:
    """Return the cells, the most telling first."""
    epochs = {"head_epochs": sizes.head_epochs, "full_epochs": sizes.full_epochs}
    one_full = {"head_epochs": 0, "full_epochs": 1}
    two = (REFERENCE, OURS)
    cells = [
        Cell(
            "small", f"resnet18, {sizes.n_small} small pictures", "small", "resnet18",
            (*PEERS, "timm, fast", OURS, OURS_FP32), is_whole=True, most_rounds=5, **epochs,
        ),
        Cell(
            "camera", f"resnet18, {sizes.n_camera} camera-size pictures", "camera", "resnet18",
            (*PEERS, OURS), most_rounds=5, **epochs,
        ),
    ]  # fmt: skip
    cells += [
        Cell(
            name, f"{name}, {sizes.n_small} small pictures", "small", name,
            two, most_rounds=3, is_heavy=is_heavy, **epochs,
        )
        for name, is_heavy in (("mobilenet_v3_small", False), ("efficientnet_b0", True))
    ]  # fmt: skip
    cells += [
        Cell(
            name, f"{name}, one epoch of everything on {sizes.n_few} small pictures", "few", name,
            two, is_heavy=True, **one_full,
        )
        for name in ("resnet50", "vit_b_16")
    ]  # fmt: skip
    return cells + [
        Cell(
            f"growth-{n}", f"resnet18, head phase, {n} small pictures", f"grow-{n}", "resnet18",
            two, head_epochs=sizes.head_epochs, full_epochs=0,
        )
        for n in sizes.growth
    ]  # fmt: skip


def make_base_job(root: Path, backbone: str, weights: Path, preprocessing: dict[str, Any], **changes: Any) -> Job:
    """Return a job for a folder, with tlgui's own split for everybody."""
    from tlgui.engine.data.folder import scan_folder
    from tlgui.engine.data.split import split_dataset

    dataset = scan_folder(root)
    values = {"val_fraction": 0.2, "seed": 0} | changes
    split = split_dataset(dataset, val_fraction=values["val_fraction"], seed=values["seed"])
    return Job(
        module="weights",
        root=str(root),
        class_names=dataset.class_names,
        train=tuple((str(p.path), p.class_index) for p in split.train),
        val=tuple((str(p.path), p.class_index) for p in split.val),
        backbone=backbone,
        weights=str(weights),
        preprocessing=preprocessing,
        head_epochs=1,
        full_epochs=1,
        out="",
        **values,
    )
