"""The menu with prices: how long the run of a config takes on this machine, with each backbone."""

from __future__ import annotations

from tlgui.core.config import DeviceKind
from tlgui.core.errors import DeviceError
from tlgui.engine.backbones.source import preprocessing_for
from tlgui.engine.data.split import split_sizes
from tlgui.engine.door.requests import EstimateReady, EstimateRequest
from tlgui.engine.runs.estimate import Workload, decode_seconds, estimate_per_backbone, speed_of
from tlgui.engine.training.device import pick_device


def estimate_run(job: EstimateRequest) -> EstimateReady:
    """Estimate a run with each backbone; the first time on a machine this measures for some ten seconds.

    Only the processor is measured: on a GPU small runs take less time than measuring them. A device
    that is not here has no prices; starting a run on it tells why.
    """
    if job.config.exact or not _runs_on_processor(job.config.device):
        return EstimateReady({}, None)
    n_train, n_val = split_sizes(job.dataset, job.config.val_fraction, job.config.test_fraction)
    resize_px = preprocessing_for(job.config.backbone).resize_px
    paths = [picture.path for picture in job.dataset.pictures]
    work = Workload(n_train, n_val, decode_seconds(paths, resize_px))
    prices = estimate_per_backbone(job.config, work)
    return EstimateReady(prices, speed_of(job.config.backbone).learning_pictures_per_s)


def _runs_on_processor(kind: DeviceKind) -> bool:
    try:
        return pick_device(kind).type == "cpu"
    except DeviceError:
        return False
