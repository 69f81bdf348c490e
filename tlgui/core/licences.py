"""Licences by the names that people know them by; standard library only."""

from __future__ import annotations

from collections.abc import Mapping

NAMES: Mapping[str, str] = {
    "apache-2.0": "Apache 2.0",
    "apple-amlr": "Apple AMLR",
    "apple-ascl": "Apple ASCL",
    "bsd-3-clause": "BSD-3-Clause",
    "cc-by-4.0": "CC BY 4.0",
    "cc-by-nc-4.0": "CC BY-NC 4.0",
    "cc-by-nc-sa-4.0": "CC BY-NC-SA 4.0",
    "cvnets-license": "CVNets licence",
    "dinov3-license": "DINOv3 licence",
    "fair-noncommercial-research-license": "FAIR Noncommercial Research",
    "fastvit-license": "FastViT licence",
    "gemma": "Gemma terms",
    "mit": "MIT",
    "mobileone-license": "MobileOne licence",
    "nvidia-open-model-license": "NVIDIA Open Model",
    "qwen-community-1.0": "Qwen Community 1.0",
    "seer-license": "SEER licence",
}
"""The short names of the Hugging Face Hub and of SPDX, in small letters, as the catalogues have them."""


def licence_name(licence: str) -> str:
    """Return a licence's name for people; one that is not known here, or words about one, as they are."""
    return NAMES.get(licence.casefold(), licence)
