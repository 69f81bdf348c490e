"""Sentences about the four networks of the short list."""

from __future__ import annotations

from tlgui.core.messages import Template

SHORT_LIST: dict[str, Template] = {
    "short_list.quick": "Quick",
    "short_list.balanced": "Balanced",
    "short_list.finest": "Finest",
    "short_list.features": "Best features",
    "short_list.for_quick": "For a first try, and for computers without a graphics card.",
    "short_list.for_balanced": "The usual choice: tells finer differences apart, and still learns on any computer.",
    "short_list.for_finest": "For differences that are hard to see. Slow without a graphics card.",
    "short_list.for_features": (
        "Stays as it is; only the last layer learns. Quick to teach, and strong where you have few pictures."
    ),
    "short_list.by_timm": "timm (results-imagenet.csv)",
    "short_list.by_torchvision": "torchvision",
    "short_list.by_dinov2": "DINOv2's makers (only a last layer taught)",
}
