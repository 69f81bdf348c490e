"""The weights that every contender of a cell begins with, and how pictures are shown to that network."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from .job import Job

N_FOR_STATISTICS = 32


def run(job: Job) -> dict[str, Any]:
    """Write the weights file named by the job unless it is there; return the network's preprocessing.

    resnet18 gets the built-in starter. The others get random weights with batch statistics of a few
    of the pictures: weights do not matter for time, but numbers that explode would.
    """
    from tlgui.engine.backbones.source import preprocessing_for

    path = Path(job.weights)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        if job.backbone == "resnet18":
            _copy_starter(path)
        else:
            _write_random(job.replace(preprocessing=preprocessing_for(job.backbone).to_json()), path)
    return {"preprocessing": preprocessing_for(job.backbone).to_json()}


def _copy_starter(path: Path) -> None:
    from tlgui.core.resources import resource_path

    shutil.copyfile(resource_path("starter/starter_resnet18.safetensors"), path)


def _write_random(job: Job, path: Path) -> None:
    import torch
    from safetensors.torch import save_file
    from torchvision import models

    from .peer_parts import PictureList, evaluation_transform

    torch.manual_seed(job.seed)
    network = models.get_model(job.backbone, weights=None).train()
    for module in network.modules():
        if isinstance(module, torch.nn.modules.batchnorm._BatchNorm):
            module.momentum = None  # the plain mean over what follows
    pictures = PictureList(job.train[:N_FOR_STATISTICS], evaluation_transform(job))
    with torch.no_grad():
        network(torch.stack([image for image, _ in pictures]))
    save_file({name: value.contiguous() for name, value in network.state_dict().items()}, path)
