"""The slow work around the GPU, each a function for a thread of its own (session/background.py)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.messages import Message
from tlgui.session.background import Report, ShouldStop, Work
from tlgui.session.external_engine import EnginePassed, try_external_engine
from tlgui.session.gpu.gpu_advice import GpuAdvice, NvidiaGpu, gpu_advice, torch_inside
from tlgui.session.gpu.gpu_environment import GpuEnvironment, Requirements
from tlgui.session.gpu.gpu_finder import find_gpu
from tlgui.session.gpu.gpu_folder import lock_environment_of, remove_environment


@dataclass(frozen=True)
class BuildProgress:
    """How far the second environment is."""

    what: Message
    done: int
    """Bytes here."""
    total: int
    """Bytes in all; 0 when there is nothing to count."""


def looking_for_gpu(find: Callable[[ShouldStop], NvidiaGpu | None] = find_gpu) -> Work:
    """Return the work of looking for NVIDIA's driver and card, whose tool can take seconds; answers GpuAdvice."""

    def work(_report: Report, should_stop: ShouldStop) -> GpuAdvice:
        return gpu_advice(find(should_stop), torch_inside())

    return work


def building_environment(index: str | None = None) -> Work:
    """Return the work of building an environment with PyTorch for CUDA; reports BuildProgress, answers EnginePassed.

    A stop keeps what has been fetched.

    Args:
        index: address where pip finds torch and torchvision; None for where it looks by itself.
    """

    def work(report: Report, should_stop: ShouldStop) -> EnginePassed:
        environment = GpuEnvironment(
            requirements=Requirements(index=index),
            on_progress=lambda what, done, total: report(BuildProgress(what, done, total)),
            should_stop=should_stop,
        )
        python, result = environment.build()
        return EnginePassed(python, result)

    return work


def testing_python(python: Path) -> Work:
    """Return the work of letting another environment do one step of learning; answers EnginePassed."""

    def work(_report: Report, should_stop: ShouldStop) -> EnginePassed:
        lock_environment_of(python)  # another window may think it unused
        return EnginePassed(python, try_external_engine(python, should_stop=should_stop))

    return work


def removing_environments(environments: Sequence[Path]) -> Work:
    """Return the work of removing environments that were found to be unused; gigabytes take their time."""

    def work(_report: Report, should_stop: ShouldStop) -> None:
        for environment in environments:
            if should_stop():
                return
            remove_environment(environment)

    return work
