"""How long a run will take on this computer, with each backbone, from measured speeds."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.backbones import Backbone, find_backbone, load_catalogue
from tlgui.core.config import DeviceKind, TrainConfig
from tlgui.core.errors import DeviceError, PictureError
from tlgui.core.messages import Message, say
from tlgui.core.out_of_class import MOST_PICTURES
from tlgui.core.schedule import Phase, is_head_fitted, plan_phases
from tlgui.core.sentences.durations import duration
from tlgui.core.unfreezing import HEAD
from tlgui.engine.backbones.source import preprocessing_for
from tlgui.engine.data.decode import load_rgb
from tlgui.engine.door.requests import EstimateReady, EstimateRequest
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.models.hooks import call_between_layers
from tlgui.engine.runs.head_speed import known_head_speed, measured_head_speed
from tlgui.engine.runs.measured_speeds import known_precision_plan, measuring, remember_precision_plan
from tlgui.engine.training.device import pick_device
from tlgui.engine.training.loader_factory import LEAST_CACHED_VIEWS
from tlgui.engine.training.precision import PrecisionPlan, measure_precision_plan

log = logging.getLogger(__name__)

ANCHORS = {"plain": "resnet18", "light": "efficientnet_b0", "attention": "swin_t"}
"""One network of each kind of arithmetic is measured; its like are scaled by their operations."""
LIGHT_FAMILIES = frozenset({"EfficientNet", "MNASNet", "MobileNet", "ShuffleNet"})
ATTENTION_FAMILIES = frozenset({"ConvNeXt", "MaxViT", "Swin", "ViT"})
N_ANCHOR_PICTURES = 2
FITTED_PICTURES_PER_S = 10_000.0
"""A head that is fitted at once to cached features, in each epoch; as good as nothing beside the rest."""
STEPPED_PICTURES_PER_S = 2_000.0
"""A head that learns from them step by step, where that was not measured."""
FIRST_ANSWER_PICTURES_PER_S = 500.0
"""The heads of a first answer, cross-validated, with the answers to the pictures that are measured at the end."""
GUESSED_PICTURES_PER_S = 100.0
"""Of a computer that was not measured, beside what costs time whatever the computer."""
LEARNING_FACTOR = 3.0
"""A step of learning, in forward passes."""
MOST_LEARNING_FACTOR = 12.0
"""What that can come to where forward passes are in half precision and learning is not; at most 9 were measured."""
LEAST_FOR_FIRST_ANSWER = 20
START_S = 1.0
"""Building, saving and reading the model."""
GROUP_START_S = 6.0
"""Several processes that import torch and find one another."""
N_TIMED_PICTURES = 5

Check = Callable[[], None]


@dataclass(frozen=True)
class Workload:
    """What a run will have to do."""

    n_train: int
    n_val: int
    decode_s: float
    """To get one picture ready, seconds."""
    n_test: int = 0


def estimate_run(request: EstimateRequest, check: Check = lambda: None) -> EstimateReady:
    """Answer how long a run takes with each backbone; the first time on a machine this measures for some ten seconds.

    Only the processor is measured: on a GPU small runs take less time than measuring them. A device
    that is not here has no estimates; starting a run on it tells why.

    Args:
        request: what to estimate.
        check: called between the layers of every network that is measured; what it raises ends the work. What was
            measured by then is kept.
    """
    if not is_measured(request.config):
        return EstimateReady({}, None)
    work = workload_of(request, request.config.backbone)
    estimated = estimate_own if request.only_own else estimate_per_backbone
    seconds = estimated(request.config, work, check, measures_own=request.measures_own)
    if request.n_processes > 1:
        # They share the processor's cores, on which two are no quicker than one (see tests/benchmarks).
        seconds = {name: value + GROUP_START_S for name, value in seconds.items()}
    if not request.measures_own:
        return EstimateReady(seconds, None)
    return EstimateReady(seconds, speed_of(request.config.backbone).learning_pictures_per_s)


def is_measured(config: TrainConfig) -> bool:
    """Return whether runs of a config have estimates: on the processor alone, and not in exact mode."""
    return not config.exact and _runs_on_processor(config.device)


def workload_of(pictures: EstimateRequest, backbone: str) -> Workload:
    """Return what a run on these pictures has to do; some are decoded for it."""
    paths = [Path(path) for path in pictures.sample_paths]
    decode_s = decode_seconds(paths, preprocessing_for(backbone).resize_px)
    return Workload(pictures.n_train, pictures.n_val, decode_s, pictures.n_test)


@dataclass(frozen=True)
class RunCosts:
    """Seconds that the parts of a run take, as measured here; else guessed, and good for their proportions alone."""

    opening_s: float
    """Before the first epoch: reading the pictures, the first answer, what stays frozen."""
    phases_s: tuple[float, ...]
    """The epochs of each phase."""
    closing_s: float
    """After the last epoch: known pictures and final check."""
    is_measured: bool

    @property
    def seconds(self) -> float | None:
        """All of it; None where that was guessed."""
        return self._total if self.is_measured else None

    @property
    def phase_shares(self) -> tuple[float, ...]:
        """Part of the whole, 0..1, of each phase."""
        return tuple(seconds / self._total for seconds in self.phases_s)

    @property
    def closing_share(self) -> float:
        """Part of the whole, 0..1, after the last epoch."""
        return self.closing_s / self._total

    @property
    def _total(self) -> float:
        return self.opening_s + sum(self.phases_s) + self.closing_s


def estimate_seconds(config: TrainConfig, work: Workload, speed: PrecisionPlan) -> float | None:
    """Return the seconds that a first run takes; None where the machine was not measured.

    Args:
        config: schedule, epochs and cached views are read.
        work: the pictures.
        speed: of the config's backbone here.
    """
    return run_costs(config, work, speed).seconds


def run_costs(config: TrainConfig, work: Workload, speed: PrecisionPlan) -> RunCosts:
    """Return the seconds that each part of a first run takes; args as of `estimate_seconds`."""
    is_measured = bool(speed.frozen_pictures_per_s and speed.learning_pictures_per_s)
    frozen_s = 1 / (speed.frozen_pictures_per_s or GUESSED_PICTURES_PER_S)
    learning_s = 1 / speed.learning_pictures_per_s if speed.learning_pictures_per_s else LEARNING_FACTOR * frozen_s
    # One of the two may have been measured while something else kept the computer busy.
    frozen_s, learning_s = min(frozen_s, learning_s), min(learning_s, MOST_LEARNING_FACTOR * frozen_s)
    costs = _Costs(frozen_s, learning_s, 1 / _head_pictures_per_s(config))
    blocks = (*find_backbone(config.backbone).blocks, HEAD)
    phases = plan_phases(config, blocks)
    n_all = work.n_train + work.n_val + work.n_test
    only_head = all(phase.learning_blocks == (HEAD,) for phase in phases)
    n_known = 0 if only_head else min(work.n_train, MOST_PICTURES)  # else their features are cached by then
    opening_s = START_S / 2 + n_all * work.decode_s + first_answer_seconds(config, work, frozen_s)
    opening_s += sum(_frozen_seconds(config, phase, len(blocks), work, frozen_s) for phase in phases)
    # The final check is in single precision.
    closing_s = START_S / 2 + (work.n_val + work.n_test + n_known) * frozen_s * 2
    epochs_s = tuple(phase.n_epochs * _epoch_seconds(phase, len(blocks), work, costs) for phase in phases)
    return RunCosts(opening_s, epochs_s, closing_s, is_measured)


def first_answer_seconds(config: TrainConfig, work: Workload, frozen_s: float) -> float:
    """Return what the first answer of a run costs beside the features that the run needs anyway; 0 without one."""
    has_one = config.schedule != "scratch" and config.weights != "none" and config.head != "append"
    if not has_one or config.cached_views == 0 or work.n_train < LEAST_FOR_FIRST_ANSWER:
        return 0.0
    return work.n_test * frozen_s + work.n_train / FIRST_ANSWER_PICTURES_PER_S


def _head_pictures_per_s(config: TrainConfig) -> float:
    if is_head_fitted(config.choices()):
        return FITTED_PICTURES_PER_S
    return known_head_speed(config) or STEPPED_PICTURES_PER_S


@dataclass(frozen=True)
class _Costs:
    """Seconds that one picture takes: through the frozen network, learning all of it, learning the head alone."""

    frozen_s: float
    learning_s: float
    head_s: float


def _frozen_seconds(config: TrainConfig, phase: Phase, n_blocks: int, work: Workload, frozen_s: float) -> float:
    """Return what the layers that stay frozen in a phase take, once for every view of a picture."""
    if phase.learning_blocks == (HEAD,):
        return (work.n_train * max(config.cached_views, 1) + work.n_val) * frozen_s
    frozen_part = 1 - len(phase.rates) / n_blocks
    views = max(config.cached_views, LEAST_CACHED_VIEWS)
    return (work.n_train * views + work.n_val) * frozen_s * frozen_part


def _epoch_seconds(phase: Phase, n_blocks: int, work: Workload, costs: _Costs) -> float:
    if phase.learning_blocks == (HEAD,):
        return (work.n_train + work.n_val) * costs.head_s
    part = len(phase.rates) / n_blocks  # of the network that learns
    return part * (work.n_train * costs.learning_s + work.n_val * costs.frozen_s)


def estimate_sentence(seconds: float, speed: PrecisionPlan) -> Message:
    """Return an estimate as a message: 'About 4 minutes on this computer (53 pictures per second).'."""
    rate = round(speed.learning_pictures_per_s or 0.0)
    return say("runs.estimate", duration=duration(seconds), pictures_per_s=rate)


def estimate_per_backbone(
    config: TrainConfig, work: Workload, check: Check = lambda: None, *, measures_own: bool = True
) -> dict[str, float]:
    """Return the estimated seconds of the config's run with each backbone, from measured or scaled speeds.

    The first time on a machine this measures the config's own backbone, unless told not to, and one of each kind, some
    ten seconds; afterwards it takes none.
    """
    own = speed_of(config.backbone, check=check) if measures_own else None
    measured_head_speed(config, check)
    anchors = measured_anchors(check)
    seconds_of: dict[str, float] = {}
    backbones = {**load_catalogue(), config.backbone: find_backbone(config.backbone)}
    for backbone in backbones.values():
        speed = own if own and backbone.name == config.backbone else known_or_scaled(backbone, anchors)
        seconds = estimate_seconds(config.replace(backbone=backbone.name), work, speed)
        if seconds is not None:
            seconds_of[backbone.name] = seconds
    return seconds_of


def estimate_own(
    config: TrainConfig, work: Workload, check: Check = lambda: None, *, measures_own: bool = True
) -> dict[str, float]:
    """Return the estimated seconds with the config's own backbone: from its speed, or from that of its kind alone."""
    backbone = find_backbone(config.backbone)
    speed = known_precision_plan(backbone.name, backbone.input_size_px)
    if speed is None:
        speed = speed_of(backbone.name, check=check) if measures_own else _scaled(backbone, _anchor_of(backbone, check))
    measured_head_speed(config, check)
    seconds = estimate_seconds(config, work, speed)
    return {} if seconds is None else {backbone.name: seconds}


def _anchor_of(backbone: Backbone, check: Check) -> PrecisionPlan:
    return speed_of(ANCHORS[_kind(backbone)], n_pictures=N_ANCHOR_PICTURES, check=check)


def measured_anchors(check: Check = lambda: None) -> dict[str, PrecisionPlan]:
    """Return the speed of one network of each kind, as known or measured now."""
    return {kind: speed_of(name, n_pictures=N_ANCHOR_PICTURES, check=check) for kind, name in ANCHORS.items()}


def known_or_scaled(backbone: Backbone, anchors: Mapping[str, PrecisionPlan]) -> PrecisionPlan:
    """Return the speed of a network as it was measured here, else from the one of its kind."""
    known = known_precision_plan(backbone.name, backbone.input_size_px)
    return known or _scaled(backbone, anchors[_kind(backbone)])


def speed_of(name: str, *, n_pictures: int | None = None, check: Check = lambda: None) -> PrecisionPlan:
    """Return the speed of a backbone on this processor, as known or measured now with random weights."""
    size_px = find_backbone(name).input_size_px
    rough = f"{name} roughly"  # a small batch is good enough to scale from, not to choose a precision by
    known = known_precision_plan(name, size_px) or (known_precision_plan(rough, size_px) if n_pictures else None)
    if known is not None:
        return known
    with measuring(check):
        known = known_precision_plan(name, size_px)
        if known is None:
            check()
            classifier = build_classifier(name, 2, seed=0)
            call_between_layers(classifier, check)
            known = measure_precision_plan(classifier, size_px, n_pictures=n_pictures)
            remember_precision_plan(rough if n_pictures else name, size_px, known)
    return known


def decode_seconds(paths: Sequence[Path], resize_px: int) -> float:
    """Return the median seconds to get one of these pictures ready."""
    seconds = []
    for path in paths[:: max(1, len(paths) // N_TIMED_PICTURES)][:N_TIMED_PICTURES]:
        started = time.perf_counter()
        try:
            load_rgb(path, at_least_px=2 * resize_px)
        except PictureError:
            continue
        seconds.append(time.perf_counter() - started)
    return sorted(seconds)[len(seconds) // 2] if seconds else 0.0


def _scaled(backbone: Backbone, anchor: PrecisionPlan) -> PrecisionPlan:
    """Return the speed of a network of the same kind from its operations."""
    factor = find_backbone(ANCHORS[_kind(backbone)]).default_weights.gflops / backbone.default_weights.gflops
    frozen = (anchor.frozen_pictures_per_s or 0.0) * factor
    learning = (anchor.learning_pictures_per_s or 0.0) * factor
    return PrecisionPlan(anchor.frozen, anchor.learning, frozen, learning)


def _kind(backbone: Backbone) -> str:
    if backbone.family in LIGHT_FAMILIES:
        return "light"
    return "attention" if backbone.family in ATTENTION_FAMILIES or backbone.norm == "layer" else "plain"


def _runs_on_processor(kind: DeviceKind) -> bool:
    try:
        return pick_device(kind).type == "cpu"
    except DeviceError:
        return False
