"""The families of torchvision's networks, for tests of every one of them."""

import pytest

from tlgui.core.backbones import load_catalogue

FAMILIES = sorted({entry.family for entry in load_catalogue().values()})
LIKE_A_SMALLER_ONE = {"VGG": "AlexNet"}
"""Plain convolutions below three wide layers, and five times the weights: those tests take seconds."""

EACH_FAMILY = [pytest.param(name, marks=pytest.mark.slow if name in LIKE_A_SMALLER_ONE else ()) for name in FAMILIES]
