"""One process against several on the same cores, and against plain DistributedDataParallel of the same network.

    python -m benchmarks.processes DATA [--processes 2] [--full-epochs 2] [--backbone resnet18]

DATA has one folder for each class. Threads of a process times processes is the number of cores, whatever their number.
tlgui's times are those of its own events; the plain loop decodes, varies, steps and validates as torchvision's
reference script does, with one picture pipeline in each process and no loader processes.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tlgui.cli.supervisor import run_group

BATCH_SIZE = 32
SIZE_PX, RESIZED_PX = 224, 256
MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


def main() -> int:
    arguments = parse()
    if arguments.plain:
        return plain_loop(arguments)
    rows = [(n, tlgui_seconds(arguments, n), plain_seconds(arguments, n)) for n in (1, arguments.processes)]
    print(json.dumps({"cores": os.cpu_count(), "load": os.getloadavg()[0], "backbone": arguments.backbone}))
    for n, ours, plain in rows:
        print(json.dumps({"processes": n, **ours, "plain_ddp_epoch_s": plain}))
    (_, one, plain_one), (n, several, plain_several) = rows
    ratios = {f"{key} ratio": round(one[key] / several[key], 2) for key in one if several[key]}
    print(json.dumps({"processes": n, **ratios, "plain_ddp ratio": round(plain_one / plain_several, 2)}))
    return 0


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--full-epochs", type=int, default=2)
    parser.add_argument("--backbone", default="resnet18")
    parser.add_argument("--weights", default="starter")
    parser.add_argument("--plain", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def tlgui_seconds(arguments: argparse.Namespace, n: int) -> dict[str, float]:
    """Return what the parts of a run take in n processes."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "run"
        options = {
            "--backbone": arguments.backbone,
            "--weights": arguments.weights,
            "--schedule": "finetune",
            "--head-epochs": 1,
            "--finetune-epochs": arguments.full_epochs,
            "--batch-size": BATCH_SIZE,
            "--precision": "fp32",
            "--device": "cpu",
            "--early-stop": "off",
            "--processes": n,
            "--out": out,
        }
        flags = [str(part) for pair in options.items() for part in pair]
        environment = os.environ | {"TLGUI_DATA_DIR": str(Path(folder) / "tlgui"), "OMP_NUM_THREADS": threads_of(n)}
        command = [sys.executable, "-m", "tlgui", "train", str(arguments.data), *flags, "--json"]
        started = time.monotonic()
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
        seconds = time.monotonic() - started
        return seconds_of(out / "events.jsonl") | {"whole_command_s": round(seconds, 2)}


def seconds_of(log: Path) -> dict[str, float]:
    """Return how long features took, and an epoch in which everything learns."""
    events: list[dict[str, Any]] = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    features = [e["time_s"] for e in events if e["event"] == "Preparing" and e["what"] == "frozen layers"]
    epochs = [e["seconds"] for e in events if e["event"] == "EpochDone" and e["phase"] > 0]
    return {"features_s": round(features[-1] - features[0], 2), "full_epoch_s": round(statistics.median(epochs), 2)}


def plain_seconds(arguments: argparse.Namespace, n: int) -> float:
    """Return how long an epoch of plain DistributedDataParallel takes in n processes."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BENCHMARK_RESULT"] = str(Path(folder) / "seconds")
        os.environ["OMP_NUM_THREADS"] = threads_of(n)
        flags = ["--plain", "--backbone", arguments.backbone, "--full-epochs", str(arguments.full_epochs)]
        command = [sys.executable, "-m", "benchmarks.processes", str(arguments.data), *flags]
        codes = list(run_group(command, n).codes.values())
        assert set(codes) == {0}, codes
        return float(Path(os.environ.pop("BENCHMARK_RESULT")).read_text(encoding="utf-8"))


def threads_of(n: int) -> str:
    return str(max(1, (os.cpu_count() or 1) // n))


def plain_loop(arguments: argparse.Namespace) -> int:
    """Train and validate for some epochs in this process and its like; the first one writes the median."""
    import torch
    import torch.distributed as dist
    from torch import nn
    from torch.nn.parallel import DistributedDataParallel
    from torch.utils.data import DataLoader, DistributedSampler
    from torchvision import models

    dist.init_process_group("gloo")
    torch.manual_seed(0)
    train, val = datasets(arguments.data)
    sampler = DistributedSampler(train, shuffle=True)
    share = BATCH_SIZE // dist.get_world_size()
    loaders = DataLoader(train, share, sampler=sampler), DataLoader(val, share, sampler=DistributedSampler(val))
    network = DistributedDataParallel(models.get_model(arguments.backbone, num_classes=len(train.dataset.classes)))
    optimizer, loss_function = torch.optim.AdamW(network.parameters(), lr=1e-4), nn.CrossEntropyLoss()
    seconds = []
    for epoch in range(arguments.full_epochs):
        sampler.set_epoch(epoch)
        dist.barrier()
        started = time.monotonic()
        network.train()
        for images, targets in loaders[0]:
            optimizer.zero_grad()
            loss_function(network(images), targets).backward()
            optimizer.step()
        network.eval()
        with torch.no_grad():
            for images, _targets in loaders[1]:
                network(images)
        dist.barrier()
        seconds.append(time.monotonic() - started)
    if dist.get_rank() == 0:
        Path(os.environ["BENCHMARK_RESULT"]).write_text(str(round(statistics.median(seconds), 2)), encoding="utf-8")
    dist.destroy_process_group()
    return 0


def datasets(data: Path) -> Sequence[Any]:
    """Return four fifths of the pictures varied, and the rest as they are validated."""
    from torch.utils.data import Subset
    from torchvision import datasets, transforms

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
