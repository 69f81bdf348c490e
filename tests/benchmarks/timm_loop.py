"""timm's pieces put together as its training script does: loader, freeze, optimizer, meters, checkpoint saver."""

from __future__ import annotations

import importlib.util
import warnings
from contextlib import nullcontext

from .job import FULL, HEAD, ContenderMissingError, Job, Result, Stopwatch


def missing() -> str | None:
    """Return why it cannot run, or None."""
    return None if importlib.util.find_spec("timm") else "timm is not installed"


def run(job: Job) -> Result:
    """Train the head with the base frozen by timm.utils.freeze, then everything.

    Options: `fast` turns on what the script offers for processors: --channels-last --amp --amp-dtype bfloat16.

    Raises:
        ContenderMissingError: timm is not installed.
    """
    if reason := missing():
        raise ContenderMissingError(reason)
    warnings.simplefilter("ignore")  # timm warns of torch's deprecations
    import torch

    watch = Stopwatch()
    loop = _Loop(job)
    is_fast = bool(job.options.get("fast"))
    kind_of_numbers = "bf16 autocast, channels-last" if is_fast else "fp32"
    settings = f"{job.n_workers} lasting loader processes, prefetcher, {kind_of_numbers}"
    result = Result(watch.laps, [], [], len(job.train), len(job.val), {"settings": settings})
    watch.lap("start")
    loop.freeze()
    for kind, n_epochs, rate in ((HEAD, job.head_epochs, job.head_rate), (FULL, job.full_epochs, job.full_rate)):
        if kind == FULL:
            loop.unfreeze()
        optimizer = loop.make_optimizer(rate)
        for _ in range(n_epochs):
            loop.train_one_epoch(optimizer)
            with torch.inference_mode():
                loss, accuracy = loop.validate()
            loop.save(optimizer)
            result.val_losses.append(loss)
            result.val_accuracies.append(accuracy)
            watch.lap(kind)
    return result


class _Loop:
    """The script's globals, as one object."""

    def __init__(self, job: Job) -> None:
        import timm
        import torch

        from .peer_parts import read_weights

        self._job = job
        torch.manual_seed(job.seed)
        self._network = timm.create_model(job.backbone, num_classes=len(job.class_names))
        state = {name: value for name, value in read_weights(job).items() if not name.startswith("fc.")}
        self._network.load_state_dict(state, strict=False)
        self._format = torch.channels_last if job.options.get("fast") else torch.contiguous_format
        self._network.to(job.device).to(memory_format=self._format)
        self._head_name = self._network.default_cfg["classifier"]
        self._train_loader, self._val_loader = (self._make_loader(training) for training in (True, False))
        self._loss = torch.nn.CrossEntropyLoss()

    def freeze(self) -> None:
        """Freeze everything but the classifier, statistics included."""
        from timm.utils import freeze

        freeze(self._network, [name for name, _ in self._network.named_children() if name != self._head_name])

    def unfreeze(self) -> None:
        """Let everything learn."""
        from timm.utils import unfreeze

        unfreeze(self._network, [name for name, _ in self._network.named_children() if name != self._head_name])

    def make_optimizer(self, rate: float):
        """Return the optimizer that timm makes for this name."""
        from timm.optim import create_optimizer_v2

        return create_optimizer_v2(self._network, opt="adam", lr=rate)

    def train_one_epoch(self, optimizer) -> None:
        """Learn once from every picture."""
        from timm.utils import AverageMeter

        losses = AverageMeter()
        self._network.train()
        for images, targets in self._train_loader:
            images = images.contiguous(memory_format=self._format)
            with self._autocast():
                loss = self._loss(self._network(images), targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.update(loss.item(), len(images))

    def validate(self) -> tuple[float, float]:
        """Return loss and accuracy on the validation pictures."""
        from timm.utils import AverageMeter, accuracy

        losses, top1 = AverageMeter(), AverageMeter()
        self._network.eval()
        for images, targets in self._val_loader:
            images = images.contiguous(memory_format=self._format)
            with self._autocast():
                logits = self._network(images)
                loss = self._loss(logits, targets)
            losses.update(loss.item(), len(images))
            top1.update(accuracy(logits, targets)[0].item(), len(images))
        return losses.avg, top1.avg / 100

    def save(self, optimizer) -> None:
        """Leave a checkpoint on disk, as the script does after each epoch."""
        from pathlib import Path

        import torch

        state = {"state_dict": self._network.state_dict(), "optimizer": optimizer.state_dict()}
        torch.save(state, Path(self._job.out) / "last.pth.tar")

    def _autocast(self):
        import torch

        return torch.autocast(self._job.device, torch.bfloat16) if self._job.options.get("fast") else nullcontext()

    def _make_loader(self, is_training: bool):
        import torch
        from timm.data import create_loader

        from .peer_parts import PictureList

        look = self._job.preprocessing
        loader = create_loader(
            PictureList(self._job.train if is_training else self._job.val),
            input_size=(3, look["crop_px"], look["crop_px"]),
            batch_size=self._job.batch_size,
            is_training=is_training,
            scale=(self._job.crop, 1.0),
            color_jitter=None,
            interpolation=look["interpolation"],
            mean=tuple(look["mean"]),
            std=tuple(look["std"]),
            crop_pct=look["crop_px"] / look["resize_px"],
            num_workers=self._job.n_workers,
            device=torch.device(self._job.device),
        )
        # timm leaves out the last, incomplete batch of an epoch; here it does the same work as the others.
        loader.loader.batch_sampler.drop_last = False
        return loader
