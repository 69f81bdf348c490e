"""The structure of torchvision's reference script: loader processes, train_one_epoch, evaluate, top-1 and top-5."""

from __future__ import annotations

import time
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, RandomSampler, SequentialSampler

from .job import FULL, HEAD, Job, Result, Stopwatch
from .peer_parts import PictureList, build_network, evaluation_transform, freeze_all_but, training_transform


def missing() -> str | None:
    """Return why it cannot run, or None."""
    return None


def run(job: Job) -> Result:
    """Train the head with the base frozen by requires_grad, then everything."""
    watch = Stopwatch()
    train, val = _load_data(job)
    network, head = build_network(job)
    network.to(job.device)
    settings = f"{job.n_workers} loader processes, fp32 (the script has no half precision on processors)"
    result = Result(watch.laps, [], [], len(job.train), len(job.val), {"settings": settings})
    watch.lap("start")
    freeze_all_but(network, head)
    _train(network, train, val, torch.optim.Adam(head, lr=job.head_rate), job, HEAD, watch, result)
    network.requires_grad_(True)
    everything = torch.optim.Adam(network.parameters(), lr=job.full_rate)
    _train(network, train, val, everything, job, FULL, watch, result)
    return result


def _load_data(job: Job) -> tuple[DataLoader, DataLoader]:
    train = PictureList(job.train, training_transform(job))
    val = PictureList(job.val, evaluation_transform(job))
    n_workers, is_pinned = job.n_workers, job.device == "cuda"
    return (
        DataLoader(train, job.batch_size, sampler=RandomSampler(train), num_workers=n_workers, pin_memory=is_pinned),
        DataLoader(val, job.batch_size, sampler=SequentialSampler(val), num_workers=n_workers, pin_memory=is_pinned),
    )


def _train(
    network: nn.Module,
    train: DataLoader,
    val: DataLoader,
    optimizer: torch.optim.Optimizer,
    job: Job,
    kind: str,
    watch: Stopwatch,
    result: Result,
) -> None:
    loss_function = nn.CrossEntropyLoss()
    for epoch in range(job.head_epochs if kind == HEAD else job.full_epochs):
        _train_one_epoch(network, loss_function, optimizer, train, job.device)
        loss, accuracy = _evaluate(network, loss_function, val, job.device)
        result.val_losses.append(loss)
        result.val_accuracies.append(accuracy)
        checkpoint = {"model": network.state_dict(), "optimizer": optimizer.state_dict(), "epoch": epoch}
        torch.save(checkpoint, Path(job.out) / "checkpoint.pth")
        watch.lap(kind)


def _train_one_epoch(
    network: nn.Module, loss_function: nn.Module, optimizer: torch.optim.Optimizer, loader: DataLoader, device: str
) -> None:
    network.train()
    meters = _Meters()
    for images, targets in loader:
        started = time.time()
        images, targets = images.to(device, non_blocking=True), targets.to(device, non_blocking=True)
        logits = network(images)
        loss = loss_function(logits, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        meters.update(loss, logits, targets)
        meters.seconds += time.time() - started


def _evaluate(network: nn.Module, loss_function: nn.Module, loader: DataLoader, device: str) -> tuple[float, float]:
    network.eval()
    meters = _Meters()
    with torch.inference_mode():
        for images, targets in loader:
            images, targets = images.to(device, non_blocking=True), targets.to(device, non_blocking=True)
            logits = network(images)
            meters.update(loss_function(logits, targets), logits, targets)
    return meters.loss / meters.n, meters.top1 / meters.n


class _Meters:
    """Sums weighted by pictures, read out after every batch as the script does."""

    def __init__(self) -> None:
        self.loss = self.top1 = self.top5 = self.seconds = 0.0
        self.n = 0

    def update(self, loss: Tensor, logits: Tensor, targets: Tensor) -> None:
        with torch.inference_mode():
            ranked = logits.topk(min(5, logits.shape[1]), dim=1).indices
            right = ranked == targets[:, None]
        self.top1 += right[:, 0].sum().item()
        self.top5 += right.sum().item()
        self.loss += loss.item() * len(targets)
        self.n += len(targets)
