"""Sentences about networks."""

from __future__ import annotations

from tlgui.core.messages import Template

NETWORKS: dict[str, Template] = {
    "networks.choose_linear_append_or_mlp": "Choose 'linear', 'append' or 'mlp'.",
    "networks.choose_the_linear_or_mlp_head": "Choose the 'linear' or 'mlp' head, or other weights.",
    "networks.the_append_head_keeps_the_pretrained": (
        "The 'append' head keeps the pretrained 1000-class layer, and these weights have none."
    ),
    "networks.there_is_no_head_called": "There is no head called '{kind}'.",
}
