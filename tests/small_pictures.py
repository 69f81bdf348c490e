"""Networks that see small pictures, in whichever process: a twelfth of the work."""

from __future__ import annotations

import dataclasses

from tlgui.core import model_header_check
from tlgui.engine.backbones.torchvision_source import TorchvisionSource

SMALL_PX = 64
QUICK_BACKBONES = ("shufflenet_v2_x0_5", "squeezenet1_1")


def see_small_pictures(patch, *backbones, size_px=SMALL_PX):
    """Prepare pictures for these networks at a small size, and let model files say so."""
    usual, usual_check = TorchvisionSource.preprocessing, model_header_check._check_size

    def preprocessing(source, backbone, weight_set="DEFAULT"):
        found = usual(source, backbone, weight_set)
        small = dataclasses.replace(found, resize_px=size_px * 8 // 7, crop_px=size_px)
        return small if backbone in backbones else found

    def check_size(backbone, crop_px):
        if backbone not in backbones or crop_px != size_px:
            usual_check(backbone, crop_px)

    patch.setattr(TorchvisionSource, "preprocessing", preprocessing)
    patch.setattr(model_header_check, "_check_size", check_size)
