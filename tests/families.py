"""The families of torchvision's networks, for tests of every one of them."""

import pytest

from tlgui.core.backbones import load_catalogue

FAMILIES = sorted({entry.family for entry in load_catalogue().values()})
LIKE_A_SMALLER_ONE = {
    "DenseNet": "ResNet",
    "Inception": "GoogLeNet",
    "MaxViT": "Swin",
    "RegNet": "ResNet",
    "ResNeXt": "ResNet",
    "VGG": "AlexNet",
}
"""Built of the same kinds of layers, with many more of them or of their weights: their tests take seconds."""

EACH_FAMILY = [pytest.param(name, marks=pytest.mark.slow if name in LIKE_A_SMALLER_ONE else ()) for name in FAMILIES]
