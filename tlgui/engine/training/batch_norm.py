"""Batch-norm statistics for networks whose weights are random."""

from __future__ import annotations

import torch
from torch import nn

from tlgui.engine.models.classifier import Classifier
from tlgui.engine.training.epoch import Batches


def reestimate_batch_norm(classifier: Classifier, batches: Batches, device: torch.device) -> int:
    """Set the running statistics of every batch norm to the mean over these batches.

    Frozen features of random weights mean nothing with the statistics they start with (0 and 1),
    and a comparison against pretrained weights would flatter the latter.

    Args:
        classifier: changed in place; left in eval mode.
        batches: yields (images, targets); targets are not looked at.
        device: where the classifier is.

    Returns:
        How many batch-norm layers were set.
    """
    layers = [m for m in classifier.modules() if isinstance(m, nn.modules.batchnorm._BatchNorm)]
    if not layers:
        return 0
    momenta = [layer.momentum for layer in layers]
    classifier.eval()
    for layer in layers:
        layer.reset_running_stats()
        layer.momentum = None  # torch then keeps the plain mean over all batches
        layer.train()
    with torch.no_grad():
        for images, _ in batches:
            classifier(images.to(device))
    for layer, momentum in zip(layers, momenta, strict=True):
        layer.momentum = momentum
    classifier.eval()
    return len(layers)
