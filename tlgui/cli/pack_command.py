"""`tlgui pack`: pictures into shards."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from tlgui.cli.common_flags import add_data, add_json
from tlgui.cli.scan_flags import add_scan_flags, scan
from tlgui.cli.terminal import note, print_json, print_line
from tlgui.core.errors import ConfigError
from tlgui.core.messages import whole_in_english

DESCRIPTION = """\
Write the usable pictures of a folder as shards: tars that WebDataset and tlgui read, each with its
pictures' labels. Millions of files become some hundred, which file systems, networks and object stores
handle far better. check, train, evaluate and predict take DIR as they take a folder, and so does
the window. They also take a pattern ('shards/train-{000..099}.tar'), a text file with one such on
each line, and any address that fsspec knows (s3://bucket/train-{000..099}.tar, once s3fs is installed).

Killed at any moment, the same command goes on where it was. The same pictures give the same shards.
What is unpacked from pictures-000000.tar is checked by `sha256sum -c pictures-000000.sha256`.
"""


def add_pack(commands: Any) -> None:
    """Add the command."""
    command = commands.add_parser(
        "pack",
        help="write pictures as shards, for data of millions",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_data(command)
    command.add_argument("--out", metavar="DIR", required=True, help="a new folder, or one that was begun so")
    command.add_argument(
        "--shard-size", metavar="MB", type=float, default=1000.0, help="of a shard at most (%(default)g)"
    )
    add_scan_flags(command)
    add_json(command, "one JSON object")
    command.set_defaults(command=pack_pictures)


def pack_pictures(arguments: argparse.Namespace) -> int:
    """Write the shards."""
    from tlgui.engine.data.packing import pack  # late: Pillow is not for every command

    if not arguments.shard_size >= 1:
        raise ConfigError("--shard-size must be at least 1 (MB).")
    dataset = scan(arguments, min_classes=1)
    out = Path(arguments.out).absolute()
    packed = pack(
        dataset,
        out,
        shard_bytes=int(arguments.shard_size * 1e6),
        on_progress=lambda done, total: note(
            f"{whole_in_english(done)} of {whole_in_english(total)} pictures are packed."
        ),
    )
    if arguments.json:
        told = {"pictures": packed.n_pictures, "shards": packed.n_shards, "kept": packed.n_kept}
        print_json(told | {"bytes": packed.n_bytes, "classes": dataset.counts, "out": str(out)})
        return 0
    there = "was" if packed.n_kept == 1 else "were"
    kept = f" ({whole_in_english(packed.n_kept)} {there} there from before)" if packed.n_kept else ""
    pictures, shards = _counted(packed.n_pictures, "picture"), _counted(packed.n_shards, "shard")
    print_line(f"{pictures} in {shards}{kept}, {whole_in_english(round(packed.n_bytes / 1e6))} MB: {out}")
    return 0


def _counted(n: int, thing: str) -> str:
    return f"{whole_in_english(n)} {thing}" + ("" if n == 1 else "s")
