"""Draws a sheet into a PDF file of one page: letters as text, their fonts and the pictures inside, nothing loaded."""

from __future__ import annotations

import io
import warnings
from typing import Any

import numpy as np
from matplotlib import rc_context
from matplotlib.backends import backend_pdf
from matplotlib.figure import Figure
from matplotlib.patches import Circle, FancyBboxPatch, Rectangle
from PIL import ImageOps

from tlgui.engine.data.decode import open_made
from tlgui.engine.results.pdf_fonts import Fonts
from tlgui.engine.results.pdf_sheet import Box, Dot, Picture, Point, Sheet, Stroke, Words

PER_INCH = 72
PICTURE_SCALE = 2.8
"""Dots of a picture for each point: some 200 an inch, as printers need it."""


def pdf_bytes(sheet: Sheet, size: Point, metadata: dict[str, str], language: str) -> bytes:
    """Return a sheet as a PDF file.

    Args:
        sheet: what is on it.
        size: of the paper, width and height in points.
        metadata: as in a PDF's description: Title, Subject, Creator.
        language: of the words, as in HTML.
    """
    pdf: Any = backend_pdf  # its classes are documented, but have no types
    width, height = size
    data = io.BytesIO()
    with rc_context({"pdf.fonttype": sheet.fonts.kind, "pdf.compression": 9}), warnings.catch_warnings():
        # Of a bold face that has fewer characters than the regular one; they are drawn as boxes.
        warnings.filterwarnings("ignore", message="Glyph .* missing from")
        file = pdf.PdfFile(data, metadata=metadata)
        try:
            file.newPage(width / PER_INCH, height / PER_INCH)
            renderer = pdf.RendererPdf(file, PER_INCH, height / PER_INCH, width / PER_INCH)
            _figure(sheet, width, height).draw(renderer)
            renderer.finalize()
            # Written a second time, and the last one counts: matplotlib's own says nothing of language and title.
            root = {"Type": pdf.Name("Catalog"), "Pages": file.pagesObject}
            shows_title = {"DisplayDocTitle": True}
            file.endStream()
            file.writeObject(file.rootObject, root | {"Lang": language.encode("ascii", "replace"),
                                                      "ViewerPreferences": shows_title})  # fmt: skip
            file.finalize()
        finally:
            file.close()
    return data.getvalue()


def _figure(sheet: Sheet, width: float, height: float) -> Figure:
    figure = Figure(figsize=(width / PER_INCH, height / PER_INCH), dpi=PER_INCH)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set(xlim=(0, width), ylim=(height, 0), autoscale_on=False)
    axes.set_axis_off()
    for order, mark in enumerate(sheet.marks):
        if isinstance(mark, Words):
            _draw_words(axes, mark, sheet.fonts, order)
        elif isinstance(mark, Picture):
            _draw_picture(axes, mark, order)
        else:
            _draw_shape(axes, mark, order)
    return figure


def _draw_words(axes: Any, mark: Words, fonts: Fonts, order: int) -> None:
    axes.text(
        mark.x,
        mark.y,
        mark.text,
        fontproperties=fonts.properties(mark.style.size, is_bold=mark.style.is_bold),
        color=mark.style.colour,
        ha=mark.align,
        va="baseline",
        rotation=mark.angle,
        rotation_mode="anchor",
        parse_math=False,  # a dollar sign in a name is a dollar sign
        zorder=order,
    )


def _draw_picture(axes: Any, mark: Picture, order: int) -> None:
    size_px = (round(mark.width * PICTURE_SCALE), round(mark.height * PICTURE_SCALE))
    with open_made(mark.jpeg) as image:
        pixels = np.asarray(ImageOps.fit(image.convert("RGB"), size_px))
    extent = (mark.x, mark.x + mark.width, mark.y + mark.height, mark.y)
    axes.imshow(pixels, extent=extent, aspect="auto", interpolation="none", zorder=order)


def _draw_shape(axes: Any, mark: Stroke | Box | Dot, order: int) -> None:
    if isinstance(mark, Stroke):
        xs, ys = zip(*mark.points, strict=True)
        dashes = (0, (3, 2)) if mark.is_dashed else "-"
        axes.plot(xs, ys, color=mark.colour, lw=mark.width, ls=dashes, solid_capstyle="butt", zorder=order)
    elif isinstance(mark, Dot):
        axes.add_patch(Circle((mark.x, mark.y), mark.radius, color=mark.colour, lw=0, zorder=order))
    else:
        look = {"fc": mark.fill or "none", "ec": mark.edge or "none", "lw": 0.5 if mark.edge else 0, "zorder": order}
        corner = (mark.x, mark.y)
        shape: Any = FancyBboxPatch if mark.radius else Rectangle
        style = {"boxstyle": f"round,pad=0,rounding_size={mark.radius}"} if mark.radius else {}
        axes.add_patch(shape(corner, mark.width, mark.height, **look, **style))
