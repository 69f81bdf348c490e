"""The flags that say how a folder of pictures is looked at, and the scan itself."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from tlgui.core.dataset import Dataset
from tlgui.core.folder_report import CLASS_SOURCES, Offer, ScanOptions


def add_scan_flags(command: Any) -> None:
    """Add the flags to a command that takes a folder of pictures."""
    command.add_argument(
        "--classes-from",
        choices=[source.replace("_", "-") for source in CLASS_SOURCES],
        help="sub-folders, the beginnings of the files' names, or the folder each picture lies in (folders)",
    )
    command.add_argument("--labels", metavar="FILE", help="take the classes from a table of path and label (csv, xlsx)")
    command.add_argument(
        "--merge-lookalikes", action="store_true", help="make one class of those whose names look alike"
    )


def scan(arguments: argparse.Namespace, *, min_classes: int = 2, usual: ScanOptions | None = None) -> Dataset:
    """Look through the folder that a command was given, as its flags say; where there are none, in the usual way."""
    from tlgui.engine.data.folder import scan_folder  # late: Pillow is not for every command
    from tlgui.engine.data.shard_links import data_place

    usual = usual or ScanOptions()
    source = arguments.classes_from or usual.classes_from
    labels = usual.labels if arguments.classes_from is None else None
    options = ScanOptions(
        classes_from=next(known for known in CLASS_SOURCES if known == source.replace("-", "_")),
        labels=Path(arguments.labels).absolute() if arguments.labels else labels,
        merge_lookalikes=arguments.merge_lookalikes or usual.merge_lookalikes,
    )
    # Absolute, so that a run can go on from another folder.
    return scan_folder(data_place(arguments.data), options, min_classes=min_classes)


def flags_of(offer: Offer) -> str:
    """Return how an offer is taken on the command line."""
    if offer.kind == "open_folder":
        return f"tlgui check '{offer.folder}'"
    flags = {
        "merge_lookalikes": "--merge-lookalikes",
        "classes_from_names": "--classes-from names",
        "classes_from_inner_folders": "--classes-from inner-folders",
        "use_labels": f"--labels '{offer.options.labels}'",
    }
    return flags[offer.kind]
