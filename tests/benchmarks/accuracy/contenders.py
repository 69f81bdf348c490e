"""Trains by one recipe and asks the model about the test pictures: tlgui's engine, fastai's fine_tune, or a peer's."""

from __future__ import annotations

import importlib.util
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch

from .drawing import Drawn, Setting
from .recipes import EPOCHS, FASTAI, PEERS, QUICK_FASTAI, config_changes

HEAD_EPOCHS, FINETUNE_EPOCHS = 5, 10
"""Of everybody, but for the recipes that are given as long as another one takes."""
BATCH_SIZE = 16
"""Of fastai, as of tlgui's default; its own 64 would leave it two steps an epoch with 200 pictures."""
Answers = tuple[tuple[str, ...], Callable[[Sequence[Path]], np.ndarray], float]
"""Class names, (N, n_classes) probabilities of pictures, seconds that the training took."""


def missing(recipe: str) -> str | None:
    """Return why a recipe cannot be run, or None."""
    if recipe in (FASTAI, QUICK_FASTAI) and importlib.util.find_spec("fastai") is None:
        return "fastai is not installed"
    if recipe in PEERS and importlib.util.find_spec("timm") is None:
        return "timm is not installed"
    return None


def train(recipe: str, setting: Setting, drawn: Drawn, out: Path, device: str) -> Answers:
    """Train by a recipe on "cpu" or "cuda" and return what answers pictures."""
    epochs = EPOCHS.get(recipe, (HEAD_EPOCHS, FINETUNE_EPOCHS))
    if recipe in (FASTAI, QUICK_FASTAI):
        return _train_fastai(setting, drawn, epochs, device)
    if recipe in PEERS:
        from .peer_recipes import train_peer

        return train_peer(recipe, setting, drawn, HEAD_EPOCHS + FINETUNE_EPOCHS, device)
    return _train_tlgui(recipe, setting, drawn, epochs, out, device)


def _train_tlgui(
    recipe: str, setting: Setting, drawn: Drawn, epochs: tuple[int, int], out: Path, device: str
) -> Answers:
    from tlgui.core.config import TrainConfig
    from tlgui.core.suggestions import suggested
    from tlgui.engine.data.folder import scan_folder
    from tlgui.engine.inference.predictor import Predictor
    from tlgui.engine.runs.run import train as run

    given = {"backbone": setting.network, "weights": str(setting.weights), "seed": setting.seed, "device": device}
    head, finetune = epochs
    length = {"head_epochs": head, "finetune_epochs": finetune, "early_stop": None, "test_fraction": 0.0}
    config = suggested(TrainConfig(), given | length | config_changes(recipe))
    started = time.monotonic()
    run(config, scan_folder(drawn.folder), out=out, on_event=lambda _event: None, overwrite=True)
    seconds = time.monotonic() - started
    predictor = Predictor.load(out / "model.safetensors", device)
    names = predictor.header.class_names

    def answer(paths: Sequence[Path]) -> np.ndarray:
        found = [{s.class_name: s.probability for s in p.scores} for p in predictor.predict(list(paths))]
        return np.array([[scores[name] for name in names] for scores in found])

    return names, answer, seconds


def _train_fastai(setting: Setting, drawn: Drawn, epochs: tuple[int, int], device: str) -> Answers:
    """fine_tune with fastai's own rates, augmentation, head and order of things."""
    warnings.simplefilter("ignore")  # fastai warns of torch's deprecations
    from fastai.vision import all as fv
    from fastai.vision.learner import model_meta

    started = time.monotonic()
    loaders = fv.ImageDataLoaders.from_folder(
        drawn.folder, valid_pct=0.2, seed=setting.seed, device=torch.device(device), num_workers=0, bs=BATCH_SIZE,
        vocab=sorted(folder.name for folder in drawn.folder.iterdir()),
        item_tfms=fv.Resize(256),
        batch_tfms=[*fv.aug_transforms(size=224), fv.Normalize.from_stats(*fv.imagenet_stats, cuda=device != "cpu")],
    )  # fmt: skip
    fv.set_seed(setting.seed)
    state = torch.load(setting.weights, weights_only=True)
    arch = getattr(fv.models, setting.network)

    def build(**_: object) -> torch.nn.Module:
        return _loaded(arch, state)

    # What fastai knows of a network goes by its function, and ours is another: cut off the classifier here.
    model_meta[build] = {"cut": -1, "split": fv.default_split}
    learn = fv.vision_learner(loaders, build, pretrained=False, normalize=False)
    with learn.no_bar(), learn.no_logging():
        learn.fine_tune(epochs[1], freeze_epochs=epochs[0])
    seconds = time.monotonic() - started

    def answer(paths: Sequence[Path]) -> np.ndarray:
        with learn.no_bar(), learn.no_logging():
            probabilities, _ = learn.get_preds(dl=loaders.test_dl(list(paths), num_workers=0))
        return probabilities.numpy()

    return tuple(loaders.vocab), answer, seconds


def _loaded(arch: Callable[[], torch.nn.Module], state: dict[str, torch.Tensor]) -> torch.nn.Module:
    network = arch()
    network.load_state_dict(state)
    return network
