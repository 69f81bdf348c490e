"""The menu with prices: how long the run of a config takes on this computer, with each backbone."""

from __future__ import annotations

from pathlib import Path

from tlgui.core.config import DeviceKind
from tlgui.core.errors import DeviceError
from tlgui.engine.backbones.source import preprocessing_for
from tlgui.engine.door.requests import EstimateReady, EstimateRequest
from tlgui.engine.runs.estimate import Workload, decode_seconds, estimate_per_backbone, speed_of
from tlgui.engine.training.device import pick_device


def estimate_run(request: EstimateRequest) -> EstimateReady:
    """Estimate a run with each backbone; the first time on a machine this measures for some ten seconds.

    Only the processor is measured: on a GPU small runs take less time than measuring them. A device
    that is not here has no prices; starting a run on it tells why.
    """
    if request.config.exact or not _runs_on_processor(request.config.device):
        return EstimateReady({}, None)
    resize_px = preprocessing_for(request.config.backbone).resize_px
    paths = [Path(path) for path in request.sample_paths]
    work = Workload(request.n_train, request.n_val, decode_seconds(paths, resize_px))
    seconds = estimate_per_backbone(request.config, work)
    return EstimateReady(seconds, speed_of(request.config.backbone).learning_pictures_per_s)


def _runs_on_processor(kind: DeviceKind) -> bool:
    try:
        return pick_device(kind).type == "cpu"
    except DeviceError:
        return False
