"""Several processes as torchvision's reference script has them, and as Accelerate has them: the same job in each.

Started by processes.py in as many processes as it likes; the first one writes what it measured.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler, Subset
from torchvision import datasets, models, transforms

BATCH_SIZE = 32
SIZE_PX, RESIZED_PX = 224, 256
MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
RESULT = "BENCHMARK_RESULT"
"""The variable that says where the first process writes."""
PEERS = ("torchvision", "accelerate")


@dataclass
class Job:
    """What a peer has made its own."""

    network: nn.Module
    optimizer: torch.optim.Optimizer
    train: Any
    val: Any
    backward: Callable[[torch.Tensor], None]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--peer", choices=PEERS, required=True)
    parser.add_argument("--backbone", default="resnet18")
    parser.add_argument("--epochs", type=int, default=2)
    arguments = parser.parse_args()
    seconds = {}
    for part, is_frozen in (("head_epoch_s", True), ("full_epoch_s", False)):
        torch.manual_seed(0)
        job = prepare(arguments, is_frozen=is_frozen)
        # With everything frozen but the head, an epoch is much like the next: one will do.
        epochs = [epoch(job, number) for number in range(1 if is_frozen else arguments.epochs)]
        seconds[part] = round(statistics.median(epochs), 2)
    if dist.get_rank() == 0:
        Path(os.environ[RESULT]).write_text(json.dumps(seconds), encoding="utf-8")
    dist.destroy_process_group()
    return 0


def prepare(arguments: argparse.Namespace, *, is_frozen: bool) -> Job:
    train, val = both_parts(arguments.data)
    network = models.get_model(arguments.backbone, num_classes=len(train.dataset.classes))
    head = list(network.children())[-1]
    if is_frozen:
        network.requires_grad_(False)
        head.requires_grad_(True)
    optimizer = torch.optim.AdamW([p for p in network.parameters() if p.requires_grad], lr=1e-4)
    return (with_accelerate if arguments.peer == "accelerate" else with_sampler)(network, optimizer, train, val)


def with_sampler(network: nn.Module, optimizer: torch.optim.Optimizer, train: Subset, val: Subset) -> Job:
    """As references/classification/train.py: DistributedSampler and DistributedDataParallel."""
    if not dist.is_initialized():
        dist.init_process_group("gloo")
    share = BATCH_SIZE // dist.get_world_size()
    loaders = [DataLoader(part, share, sampler=DistributedSampler(part)) for part in (train, val)]
    return Job(DistributedDataParallel(network), optimizer, *loaders, lambda loss: loss.backward())


def with_accelerate(network: nn.Module, optimizer: torch.optim.Optimizer, train: Subset, val: Subset) -> Job:
    """As its documentation has a loop: four lines changed."""
    from accelerate import Accelerator, DataLoaderConfiguration

    accelerator = Accelerator(cpu=True, dataloader_config=DataLoaderConfiguration(split_batches=True))
    if not dist.is_initialized():  # of a single process it makes none, and main asks for the rank
        dist.init_process_group("gloo")
    loaders = DataLoader(train, BATCH_SIZE, shuffle=True), DataLoader(val, BATCH_SIZE)
    return Job(*accelerator.prepare(network, optimizer, *loaders), accelerator.backward)


def epoch(job: Job, number: int) -> float:
    """Learn and validate once; return the seconds of the slowest process."""
    loss_function = nn.CrossEntropyLoss()
    if isinstance(getattr(job.train, "sampler", None), DistributedSampler):
        job.train.sampler.set_epoch(number)
    dist.barrier()
    started = time.monotonic()
    job.network.train()
    for images, targets in job.train:
        job.optimizer.zero_grad()
        job.backward(loss_function(job.network(images), targets))
        job.optimizer.step()
    job.network.eval()
    with torch.no_grad():
        for images, _targets in job.val:
            job.network(images)
    dist.barrier()
    return time.monotonic() - started


def both_parts(data: Path) -> Sequence[Subset]:
    """Return four fifths of the pictures varied, and the rest as they are validated."""
    end = [transforms.ToTensor(), transforms.Normalize(MEAN, STD)]
    varied = [transforms.RandomResizedCrop(SIZE_PX), transforms.RandomHorizontalFlip(), *end]
    exact = [transforms.Resize(RESIZED_PX), transforms.CenterCrop(SIZE_PX), *end]
    parts = [datasets.ImageFolder(str(data), transforms.Compose(steps)) for steps in (varied, exact)]
    numbers = range(len(parts[0]))
    is_val = [number % 5 == 0 for number in numbers]
    return (
        Subset(parts[0], [i for i in numbers if not is_val[i]]),
        Subset(parts[1], [i for i in numbers if is_val[i]]),
    )


if __name__ == "__main__":
    sys.exit(main())
