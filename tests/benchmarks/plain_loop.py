"""The loop of the courses: one process, every picture decoded and sent through everything in every epoch."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import nn
from torch.utils.data import DataLoader

from .job import FULL, HEAD, Job, Result, Stopwatch
from .peer_parts import PictureList, build_network, evaluation_transform, freeze_all_but, training_transform

SETTINGS = "no loader processes, fp32"


def missing() -> str | None:
    """Return why it cannot run, or None."""
    return None


def run(job: Job) -> Result:
    """Train the head, then everything, with the train/val double loop of PyTorch's transfer-learning tutorial."""
    watch = Stopwatch()
    network, head = build_network(job)
    loaders = {
        "train": DataLoader(PictureList(job.train, training_transform(job)), job.batch_size, shuffle=True),
        "val": DataLoader(PictureList(job.val, evaluation_transform(job)), job.batch_size),
    }
    result = Result(watch.laps, [], [], len(job.train), len(job.val), {"settings": SETTINGS})
    watch.lap("start")
    freeze_all_but(network, head)
    _train(network, loaders, torch.optim.Adam(head, lr=job.head_rate), job, HEAD, watch, result)
    network.requires_grad_(True)
    _train(network, loaders, torch.optim.Adam(network.parameters(), lr=job.full_rate), job, FULL, watch, result)
    return result


def _train(
    network: nn.Module,
    loaders: dict[str, DataLoader],
    optimizer: torch.optim.Optimizer,
    job: Job,
    kind: str,
    watch: Stopwatch,
    result: Result,
) -> None:
    loss_function = nn.CrossEntropyLoss()
    best = max(result.val_accuracies, default=-1.0)
    for _ in range(job.head_epochs if kind == HEAD else job.full_epochs):
        for part, loader in loaders.items():
            loss, accuracy = _pass(network, loader, optimizer if part == "train" else None, loss_function)
        result.val_losses.append(loss)
        result.val_accuracies.append(accuracy)
        if accuracy > best:
            best = accuracy
            torch.save(network.state_dict(), Path(job.out) / "best.pt")
        watch.lap(kind)


def _pass(
    network: nn.Module, loader: DataLoader, optimizer: torch.optim.Optimizer | None, loss_function: nn.Module
) -> tuple[float, float]:
    network.train(optimizer is not None)
    loss_sum, n_right, n = 0.0, 0, 0
    for images, targets in loader:
        if optimizer:
            optimizer.zero_grad()
        with torch.set_grad_enabled(optimizer is not None):
            logits = network(images)
            loss = loss_function(logits, targets)
            if optimizer:
                loss.backward()
                optimizer.step()
        loss_sum += loss.item() * len(images)
        n_right += int((logits.argmax(1) == targets).sum())
        n += len(images)
    return loss_sum / n, n_right / n
