"""Makes the starter network: `python resources/starter/pretrain.py --out FOLDER [--recipe smoke|processor|longer|gpu]`.

A resnet18 in torchvision's layout learns to tell 1000 drawing programs apart (see programs.py); pictures
are drawn as they are needed, so none is stored and none is seen twice. Every step's pictures follow from
the seed and the step's number alone: a run that was broken off goes on from its last checkpoint as if
nothing had happened (`--out` with a checkpoint in it resumes). `--start FILE` begins with the weights of
an earlier run; give such a run another `--seed`, so that it sees other pictures.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from contextlib import nullcontext
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import torch
from programs import N_CLASSES, Programs, draw
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torchvision.models import resnet18

MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
"""The normalisation of torchvision's ImageNet weights, so that the starter takes their place."""
PROGRAMS_SEED = 0
SAVE_EVERY_S = 120.0
SAY_EVERY = 50


@dataclass(frozen=True)
class Recipe:
    """Everything that decides what comes out, besides the machine."""

    n_steps: int
    batch_size: int
    sizes_px: tuple[tuple[float, int], ...]
    """(from this part of the steps on, side of the pictures): small ones first, as they are quick."""
    peak_rate: float
    weight_decay: float = 0.05
    label_smoothing: float = 0.1
    warm_up: float = 0.05
    bf16: bool = True
    """Where the machine computes it; a processor that only imitates it is ten times slower than in single precision."""
    seed: int = 0


RECIPES = {
    "smoke": Recipe(250, 64, ((0.0, 48),), 2e-3),
    "processor": Recipe(8000, 64, ((0.0, 64), (0.85, 112)), 2e-3),
    "longer": Recipe(8000, 64, ((0.0, 64), (0.75, 112)), 1e-3, seed=1),
    "gpu": Recipe(40_000, 512, ((0.0, 96), (0.6, 128), (0.9, 192)), 3e-3),
}


def main() -> int:
    """Train by a recipe, or go on with it, and write the starter file."""
    arguments = _parse()
    recipe = replace(RECIPES[arguments.recipe], **_given(arguments))
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    arguments.out.mkdir(parents=True, exist_ok=True)
    run = Pretraining(recipe, device, arguments.out, start=arguments.start)
    run.go(None if arguments.minutes is None else time.monotonic() + 60 * arguments.minutes)
    write_starter(run.network, arguments.out / "starter_resnet18.safetensors")
    return 0


class Pretraining:
    """One run of a recipe, resumable.

    Attributes:
        network: the resnet18, on the device.
    """

    def __init__(self, recipe: Recipe, device: torch.device, folder: Path, *, start: Path | None = None) -> None:
        torch.manual_seed(recipe.seed)
        self._recipe = recipe
        self._device = device
        self._half = recipe.bf16 and computes_bf16(device)
        self._checkpoint = folder / "checkpoint.pt"
        self._log = folder / "log.jsonl"
        self._programs = Programs.make(PROGRAMS_SEED, device)
        self.network = resnet18(num_classes=N_CLASSES).to(device, memory_format=torch.channels_last)
        self._optimizer = torch.optim.AdamW(_groups(self.network, recipe.weight_decay), lr=recipe.peak_rate)
        self._loss = nn.CrossEntropyLoss(label_smoothing=recipe.label_smoothing)
        self._step = 0
        self._seconds = 0.0
        if self._checkpoint.exists():
            self._resume()
        elif start is not None:
            self.network.load_state_dict(load_file(start, device=str(device)))

    def go(self, until: float | None = None) -> None:
        """Train to the recipe's end, or until a time of time.monotonic(); a checkpoint is left in either case."""
        self.network.train()
        began = saved = time.monotonic()
        sums: list[float] = []
        while self._step < self._recipe.n_steps and (until is None or time.monotonic() < until):
            loss, accuracy = self._learn()
            sums.append(loss)
            self._step += 1
            now = time.monotonic()
            if self._step % SAY_EVERY == 0:
                self._say(sum(sums) / len(sums), accuracy, self._seconds + now - began)
                sums.clear()
            if now - saved > SAVE_EVERY_S:
                self._save(self._seconds + now - began)
                saved = now
        self._save(self._seconds + time.monotonic() - began)

    def _learn(self) -> tuple[float, float]:
        """Draw one batch and take one step; return its loss and accuracy."""
        recipe = self._recipe
        images, targets = self._batch()
        for group in self._optimizer.param_groups:
            group["lr"] = recipe.peak_rate * _rate(self._step / recipe.n_steps, recipe.warm_up)
        autocast = torch.autocast(self._device.type, torch.bfloat16) if self._half else nullcontext()
        with autocast:
            logits = self.network(images)
        loss = self._loss(logits.float(), targets)
        self._optimizer.zero_grad(set_to_none=True)
        loss.backward()
        self._optimizer.step()
        return loss.item(), (logits.argmax(1) == targets).float().mean().item()

    def _batch(self) -> tuple[Tensor, Tensor]:
        g = torch.Generator(self._device).manual_seed((self._recipe.seed << 32) + self._step)
        labels = torch.randint(N_CLASSES, (self._recipe.batch_size,), generator=g, device=self._device).sort()[0]
        done = self._step / self._recipe.n_steps
        size_px = [size for start, size in self._recipe.sizes_px if done >= start][-1]
        images = draw(self._programs, labels, size_px, g)
        mean, std = (torch.tensor(v, device=self._device)[:, None, None] for v in (MEAN, STD))
        return ((images - mean) / std).contiguous(memory_format=torch.channels_last), labels

    def _say(self, loss: float, accuracy: float, seconds: float) -> None:
        row = {"step": self._step, "loss": round(loss, 4), "accuracy": round(accuracy, 4), "seconds": round(seconds, 1)}
        with self._log.open("a", encoding="utf-8") as log:
            log.write(json.dumps(row) + "\n")
        print(f"step {self._step} of {self._recipe.n_steps}  loss {loss:.3f}  right {accuracy:.0%}  {seconds:.0f} s")

    def _save(self, seconds: float) -> None:
        state: dict[str, Any] = {
            "network": self.network.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "step": self._step,
            "seconds": seconds,
            "recipe": asdict(self._recipe),
        }
        temporary = self._checkpoint.with_suffix(".tmp")
        torch.save(state, temporary)
        temporary.replace(self._checkpoint)

    def _resume(self) -> None:
        state = torch.load(self._checkpoint, map_location=self._device, weights_only=True)
        if json.dumps(state["recipe"]) != json.dumps(asdict(self._recipe)):
            raise SystemExit(f"'{self._checkpoint}' was made by another recipe; choose another folder.")
        self.network.load_state_dict(state["network"])
        self._optimizer.load_state_dict(state["optimizer"])
        self._step, self._seconds = state["step"], state["seconds"]


def computes_bf16(device: torch.device) -> bool:
    """Return whether the device multiplies bfloat16 itself: a GPU, or a processor with AVX-512 BF16 or AMX."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    if not hasattr(torch.cpu, "get_capabilities"):
        return False
    able = torch.cpu.get_capabilities()
    return bool(able.get("avx512_bf16") or able.get("amx_bf16") or able.get("bf16"))


def write_starter(network: nn.Module, path: Path) -> None:
    """Write the network in torchvision's layout, in half precision."""
    state = {
        name: (value.detach().cpu().half() if value.is_floating_point() else value.cpu()).contiguous()
        for name, value in network.state_dict().items()
    }
    save_file(state, path)
    print(f"wrote {path} ({path.stat().st_size / 1e6:.1f} MB)")


def _groups(network: nn.Module, weight_decay: float) -> list[dict[str, Any]]:
    """Weight decay is for matrices and kernels, not for biases and normalisation."""
    decayed = [p for p in network.parameters() if p.ndim > 1]
    others = [p for p in network.parameters() if p.ndim <= 1]
    return [{"params": decayed, "weight_decay": weight_decay}, {"params": others, "weight_decay": 0.0}]


def _rate(done: float, warm_up: float) -> float:
    """Return the rate as a part of its peak: a ramp, then half a cosine."""
    if done < warm_up:
        return (done + 1e-3) / warm_up
    rest = torch.tensor((done - warm_up) / (1 - warm_up))
    return float(0.5 + 0.5 * torch.cos(torch.pi * rest))


def _given(arguments: argparse.Namespace) -> dict[str, Any]:
    values = {"n_steps": arguments.steps, "batch_size": arguments.batch_size, "seed": arguments.seed}
    return {key: value for key, value in values.items() if value is not None}


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True, help="folder for the checkpoint, the log and the result")
    parser.add_argument("--recipe", choices=RECIPES, default="smoke")
    parser.add_argument("--start", type=Path, help="starter file of an earlier run to begin with")
    parser.add_argument("--minutes", type=float, help="stop after so long; call again to go on")
    parser.add_argument("--steps", type=int)
    parser.add_argument("--batch-size", type=int)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--threads", type=int)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
