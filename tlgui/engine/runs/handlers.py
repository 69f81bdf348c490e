"""Answers the requests about runs; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import torch

from tlgui.engine.door.group_requests import GroupEstimateReady, GroupEstimateRequest
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.door.requests import (
    EstimateReady,
    EstimateRequest,
    FindLearningRatesRequest,
    LayersReady,
    LayerTableRequest,
    LearningRatesReady,
    ResumeRequest,
    TrainRequest,
)
from tlgui.engine.models.summary import describe_classifier
from tlgui.engine.runs import run
from tlgui.engine.runs.estimate import estimate_run
from tlgui.engine.runs.estimate_group import estimate_group
from tlgui.engine.runs.find_learning_rates import find_learning_rates
from tlgui.engine.runs.in_processes import train_in_processes
from tlgui.engine.training.device import describe_device, pick_device


def best_device_in_words() -> str:
    """Return the device that 'auto' takes here."""
    return describe_device(pick_device("auto"))


def n_gpus() -> int:
    """Return how many NVIDIA GPUs there are."""
    return torch.cuda.device_count() if torch.cuda.is_available() else 0


@handles(TrainRequest)
def _train(request: TrainRequest, context: TaskContext) -> Iterator[object]:
    if request.n_processes > 1:
        train_in_processes(request, context)
        return
    run.train(
        request.config,
        request.dataset,
        out=Path(request.out),
        on_event=context.report,
        control=context.control,
        allow_download=request.allow_download,
    )
    yield from ()  # all there is to tell are the events


@handles(ResumeRequest)
def _resume(request: ResumeRequest, context: TaskContext) -> Iterator[object]:
    if request.n_processes > 1:
        train_in_processes(request, context)
        return
    run.resume_training(Path(request.out), on_event=context.report, control=context.control)
    yield from ()


@handles(EstimateRequest)
def _estimate(request: EstimateRequest, context: TaskContext) -> Iterator[EstimateReady]:
    yield estimate_run(request, context.check_cancelled)


@handles(GroupEstimateRequest)
def _estimate_group(request: GroupEstimateRequest, context: TaskContext) -> Iterator[GroupEstimateReady]:
    yield GroupEstimateReady(estimate_group(request.configs, request.pictures, context.check_cancelled))


@handles(FindLearningRatesRequest)
def _find_learning_rates(request: FindLearningRatesRequest, context: TaskContext) -> Iterator[LearningRatesReady]:
    found = find_learning_rates(request.config, request.dataset, on_event=context.report, control=context.control)
    yield LearningRatesReady(found.head, found.finetune, found.head_curve, found.finetune_curve)


@handles(LayerTableRequest)
def _layer_table(request: LayerTableRequest, _context: TaskContext) -> Iterator[LayersReady]:
    yield LayersReady(describe_classifier(request.config, request.n_classes))
