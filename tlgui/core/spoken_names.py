"""The networks' names as their papers write them, for people to whom the libraries' names say nothing.

Standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

SPOKEN_NAMES: Mapping[str, str] = {
    "alexnet": "AlexNet",
    "googlenet": "GoogLeNet",
    "inception_v3": "Inception V3",
    "maxvit_t": "MaxViT Tiny",
    "mobilenet_v2": "MobileNetV2",
    "mobilenet_v3_large": "MobileNetV3 Large",
    "mobilenet_v3_small": "MobileNetV3 Small",
    "timm:eva02_small_patch14_336.mim_in22k_ft_in1k": "EVA-02 Small",
    "timm:mobilenetv4_conv_small.e2400_r224_in1k": "MobileNetV4 Small",
    "timm:tf_efficientnet_lite0.in1k": "EfficientNet-Lite0",
    "timm:tiny_vit_11m_224.dist_in22k_ft_in1k": "TinyViT 11M",
    "timm:vit_small_patch14_dinov2.lvd142m": "DINOv2 Small",
    "timm:vit_small_patch14_reg4_dinov2.lvd142m": "DINOv2 Small",
}
SIZES: Mapping[str, str] = {
    "t": "Tiny", "s": "Small", "m": "Medium", "b": "Base", "l": "Large", "h": "Huge",
    "tiny": "Tiny", "small": "Small", "base": "Base", "large": "Large",
}  # fmt: skip
FAMILIES: tuple[tuple[str, str], ...] = (
    (r"convnext_(\w+)", "ConvNeXt {size}"),
    (r"densenet(\d+)", "DenseNet-{0}"),
    (r"efficientnet_b(\d)", "EfficientNet-B{0}"),
    (r"efficientnet_v2_(\w)", "EfficientNetV2 {size}"),
    (r"mnasnet(\d)_(\d+)", "MNASNet {0}.{1}"),
    (r"regnet_(x|y)_(\d+)_(\d)gf", "RegNet{upper}-{1}.{2}GF"),
    (r"regnet_(x|y)_(\d+)(?:gf|mf)", "RegNet{upper}-{1}{unit}"),
    (r"resnet(\d+)", "ResNet-{0}"),
    (r"resnext(\d+)_(\d+)x(\d+)d", "ResNeXt-{0} {1}x{2}d"),
    (r"shufflenet_v2_x(\d)_(\d)", "ShuffleNetV2 {0}.{1}x"),
    (r"squeezenet(\d)_(\d)", "SqueezeNet {0}.{1}"),
    (r"swin_(\w)", "Swin {size}"),
    (r"swin_v2_(\w)", "Swin V2 {size}"),
    (r"vgg(\d+)", "VGG-{0}"),
    (r"vgg(\d+)_bn", "VGG-{0} BN"),
    (r"vit_(\w)_(\d+)", "ViT {size}/{1}"),
    (r"wide_resnet(\d+)_(\d)", "Wide ResNet-{0}-{1}"),
)
"""How torchvision writes the networks of a family, and how their paper does."""


def spoken_name(backbone: str) -> str:
    """Return a network's name as its paper writes it; the library's own where that is not known here."""
    known = SPOKEN_NAMES.get(backbone)
    if known is not None or backbone.startswith("timm:"):
        return known or backbone
    for written, spoken in FAMILIES:
        found = re.fullmatch(written, backbone)
        if found is not None:
            first = found.group(1)
            size, unit = SIZES.get(first, first), backbone[-2:].upper()
            return spoken.format(*found.groups(), size=size, upper=first.upper(), unit=unit)
    return backbone
