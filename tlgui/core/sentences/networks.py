"""Sentences about networks."""

from __future__ import annotations

from tlgui.core.messages import Template

NETWORKS: dict[str, Template] = {
    "networks.choose_linear_append_or_mlp": "Choose 'linear', 'append' or 'mlp'.",
    "networks.choose_the_linear_or_mlp_head": "Choose the 'linear' or 'mlp' head, or other weights.",
    "networks.has_no_last_layer": "{name} comes without a last layer, so nothing can be added after it.",
    "networks.script_of_torchvision_only": "A script can be written for networks of torchvision only.",
    "networks.no_heatmap": "In this network no layer keeps the layout of the picture, so there is no heatmap of it.",
    "networks.answers_are_not_touched": "Its answers are not touched by that.",
    "networks.the_append_head_keeps_the_pretrained": (
        "The 'append' head keeps the pretrained last layer, and these weights have none."
    ),
    "networks.there_is_no_head_called": "There is no head called '{kind}'.",
}
