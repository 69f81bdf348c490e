"""Four networks that a person can choose between without knowing any: quick, balanced, finest, best features.

For each there are several, the best first; one whose weights are on this computer goes before those that would have to
be downloaded. Every figure is a published one. Standard library only.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from tlgui.core.backbones import TIMM, Backbone, find_backbone, known_backbone
from tlgui.core.messages import Message, say
from tlgui.core.spoken_names import spoken_name

CANDIDATES: Mapping[str, tuple[str, ...]] = {
    "quick": (
        "mobilenet_v3_large",
        "timm:mobilenetv4_conv_small.e2400_r224_in1k",
        "efficientnet_b0",
        "timm:tf_efficientnet_lite0.in1k",
        "mobilenet_v2",
        "resnet18",
    ),
    "balanced": ("timm:tiny_vit_11m_224.dist_in22k_ft_in1k", "convnext_tiny", "swin_t", "resnet50"),
    "finest": ("timm:eva02_small_patch14_336.mim_in22k_ft_in1k", "convnext_base", "swin_v2_b", "convnext_small"),
    "features": ("timm:vit_small_patch14_reg4_dinov2.lvd142m", "timm:vit_small_patch14_dinov2.lvd142m"),
}
"""Licences that let everybody do everything, and up to 100 MB where there is a choice."""
TIMMS_FIGURES: Mapping[str, float] = {
    "timm:mobilenetv4_conv_small.e2400_r224_in1k": 73.8,
    "timm:tf_efficientnet_lite0.in1k": 74.8,
    "timm:tiny_vit_11m_224.dist_in22k_ft_in1k": 83.2,
    "timm:eva02_small_patch14_336.mim_in22k_ft_in1k": 85.7,
}
"""ImageNet top-1 accuracy in percent. Source: huggingface/pytorch-image-models, results/results-imagenet.csv."""
LINEAR_FIGURES: Mapping[str, float] = {
    "timm:vit_small_patch14_reg4_dinov2.lvd142m": 80.9,
    "timm:vit_small_patch14_dinov2.lvd142m": 81.1,
}
"""The same with the network frozen and a linear layer on top. Source: facebookresearch/dinov2, README."""
TITLES: Mapping[str, Message] = {
    "quick": say("short_list.quick"),
    "balanced": say("short_list.balanced"),
    "finest": say("short_list.finest"),
    "features": say("short_list.features"),
}
PURPOSES: Mapping[str, Message] = {
    "quick": say("short_list.for_quick"),
    "balanced": say("short_list.for_balanced"),
    "finest": say("short_list.for_finest"),
    "features": say("short_list.for_features"),
}
MOST_GFLOPS = 6.0
"""Billions of multiply-adds for a picture, up to which a network is suggested unasked: more is long without a GPU."""


@dataclass(frozen=True)
class Offer:
    """One of the four."""

    key: str
    backbone: Backbone
    is_here: bool
    """Its weights are on this computer."""

    @property
    def title(self) -> Message:
        """In one or two words."""
        return TITLES[self.key]

    @property
    def network(self) -> str:
        """The network's name as its paper writes it."""
        return spoken_name(self.backbone.name)

    @property
    def purpose(self) -> Message:
        """For what and for whom it is."""
        return PURPOSES[self.key]

    @property
    def accuracy(self) -> float:
        """Published accuracy on ImageNet, in percent."""
        return published_accuracy(self.backbone) or 0.0

    @property
    def source(self) -> Message:
        """Who published the accuracy."""
        if self.backbone.name in LINEAR_FIGURES:
            return say("short_list.by_dinov2")
        return say("short_list.by_timm") if self.backbone.is_timm else say("short_list.by_torchvision")


def published_accuracy(backbone: Backbone) -> float | None:
    """Return a network's published accuracy on ImageNet, in percent; None where none is known here."""
    figures = {**TIMMS_FIGURES, **LINEAR_FIGURES}
    return figures.get(backbone.name, backbone.imagenet_top1)


def short_list(weights_here: Collection[str], *, has_timm: bool) -> tuple[Offer, ...]:
    """Return what can be offered, from quick to thorough; without timm there are no best features.

    Args:
        weights_here: networks whose weights are on this computer.
        has_timm: timm's networks can be built here.
    """
    offers = []
    for key, names in CANDIDATES.items():
        usable = [name for name in names if has_timm or not name.startswith(TIMM)]
        if usable:
            name = next((name for name in usable if name in weights_here), usable[0])
            offers.append(Offer(key, find_backbone(name), name in weights_here))
    return tuple(offers)


def best_here(weights_here: Collection[str], *, has_timm: bool) -> str:
    """Return the most accurate network whose weights are on this computer, of those that are not too slow; or ''.

    Where all are slow, it is the least slow one. One whose licence has conditions is nobody's to suggest.
    """
    known = [backbone for name in sorted(weights_here) if (backbone := known_backbone(name)) is not None]
    usable = [b for b in known if (has_timm or not b.is_timm) and not b.default_weights.is_on_request]
    quick = [backbone for backbone in usable if backbone.default_weights.gflops <= MOST_GFLOPS]
    if quick:
        return max(quick, key=lambda backbone: published_accuracy(backbone) or 0.0).name
    return min(usable, key=lambda backbone: backbone.default_weights.gflops).name if usable else ""
