"""Filters and feature maps as PNG files that can be looked at, each weight and each place a square of pixels."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tlgui.core.feature_maps import FeatureMaps
from tlgui.core.network_changes import Filters
from tlgui.core.regular_file import open_regular
from tlgui.engine.data.decode import open_made

TILE_PX = 96
"""About the side of a tile."""
GAP_PX = 4
MAP_COLUMNS = 4
PAPER = "#808080"
MARK = "made by tlgui inside"


def filter_pictures(filters: Filters) -> Iterator[tuple[str, Image.Image]]:
    """Yield the filters before and after, by the names of their files."""
    for name, png in (("filters_before.png", filters.before), ("filters_after.png", filters.after)):
        with open_made(png) as sheet:
            tiles = [_tile_of(sheet, number, filters) for number in range(filters.n_shown)]
        yield name, _laid_out(tiles, filters.columns)


def map_pictures(maps: FeatureMaps) -> Iterator[tuple[str, Image.Image]]:
    """Yield the picture as the network sees it and the maps of a block, by the names of their files."""
    with open_made(maps.seen) as seen:
        yield "picture.png", seen.copy()
    size = (maps.width, maps.height)
    after = [Image.frombytes("L", size, channel.after) for channel in maps.channels]
    yield f"maps_{maps.block}_after.png", _laid_out(after, MAP_COLUMNS)
    before = [Image.frombytes("L", size, channel.before) for channel in maps.channels if channel.before is not None]
    if before:
        yield f"maps_{maps.block}_before.png", _laid_out(before, MAP_COLUMNS)


def to_png(picture: Image.Image) -> bytes:
    """Return a PNG file that `is_own` recognises."""
    file, info = io.BytesIO(), PngInfo()
    info.add_text("Software", MARK)
    picture.save(file, "PNG", pnginfo=info)
    return file.getvalue()


def is_own(path: Path) -> bool:
    """Return whether `to_png` made a file."""
    with open_regular(path) as file:
        return MARK.encode() in file.read(256)


def _tile_of(sheet: Image.Image, number: int, filters: Filters) -> Image.Image:
    row, column = divmod(number, filters.columns)
    left, top = column * filters.width, row * filters.height
    return sheet.crop((left, top, left + filters.width, top + filters.height))


def _laid_out(tiles: Sequence[Image.Image], columns: int) -> Image.Image:
    """Return tiles of one size in rows, enlarged without blurring."""
    width, height = tiles[0].size
    factor = max(1, TILE_PX // max(width, height))
    width, height = width * factor, height * factor
    columns = min(columns, len(tiles))
    n_rows = -(-len(tiles) // columns)
    size = (columns * (width + GAP_PX) + GAP_PX, n_rows * (height + GAP_PX) + GAP_PX)
    paper = Image.new("RGB", size, PAPER)
    for number, tile in enumerate(tiles):
        row, column = divmod(number, columns)
        place = (GAP_PX + column * (width + GAP_PX), GAP_PX + row * (height + GAP_PX))
        paper.paste(tile.resize((width, height), Image.Resampling.NEAREST), place)
    return paper
