"""How the script that repeats a run comes by its pretrained weights."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file

from tlgui.core.config import TrainConfig
from tlgui.core.messages import Message, say
from tlgui.core.suggestions import is_imagenet
from tlgui.engine.backbones.source import source_of
from tlgui.engine.models.blocks import BlockPlan
from tlgui.engine.weights.hub_files import weights_in
from tlgui.engine.weights.store import file_name_of, find_weights_file, set_of_choice, starter_file


class WeightsCode:
    """How the script comes by the pretrained weights.

    Attributes:
        state: the line that reads them; empty for random weights.
        path: of their file; empty where torchvision fetches them.
        is_safetensors: whether the file is one.
        fault: why they are not those of the run; None where they are.
    """

    def __init__(self, config: TrainConfig, plan: BlockPlan) -> None:
        self.state = self.path = ""
        self.is_safetensors = False
        self.fault: Message | None = None
        if config.weights == "none":
            return
        path = self._file_of(config)
        if path is None:
            if is_imagenet(config.weights):
                name = set_of_choice(config.weights, config.backbone).name
                self.state = f'pretrained = torchvision.models.get_model_weights(BACKBONE)["{name}"].get_state_dict()'
            else:
                self.fault = say("code.weights_are_gone", name=config.weights)
            return
        self.path = str(path.resolve())
        self.is_safetensors = path.suffix.lower() == ".safetensors"
        load = (
            "load_file(WEIGHTS)"
            if self.is_safetensors
            else 'torch.load(WEIGHTS, map_location="cpu", weights_only=True)'
        )
        self.state = f"pretrained = {load}"
        if not _fits_plainly(path, config.backbone, plan, is_safetensors=self.is_safetensors):
            self.state, self.fault = "", say("code.weights_have_other_names", name=path.name)

    @staticmethod
    def _file_of(config: TrainConfig) -> Path | None:
        """Return the file that the run read; None where torchvision has the very same, or it is gone."""
        if config.weights == "starter":
            return starter_file()
        if is_imagenet(config.weights):
            chosen = set_of_choice(config.weights, config.backbone)
            path = find_weights_file(config.backbone, chosen.name)
            return None if path is None or path.name == file_name_of(chosen) else path
        path = weights_in(Path(config.weights))
        return path if path.is_file() else None


def _fits_plainly(path: Path, backbone: str, plan: BlockPlan, *, is_safetensors: bool) -> bool:
    """Return whether a file holds the network's tensors under torchvision's own names, and nothing around them."""
    try:
        if is_safetensors:
            loaded: Any = load_file(path)
        else:
            loaded = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, ValueError, RuntimeError, SafetensorError, pickle.UnpicklingError):
        return False
    if not isinstance(loaded, Mapping):
        return False
    with torch.device("meta"):
        own = source_of(backbone).make_network(backbone).state_dict()
    return all(
        name in loaded or name.startswith(f"{plan.head_location}.") or not value.is_floating_point()
        for name, value in own.items()
    )
