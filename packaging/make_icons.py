"""Draws the icons of every system from resources/icons/tlgui.svg: `python packaging/make_icons.py`.

The results lie in packaging/icons and are kept in the repository; run it again when the drawing changes.
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

from freeze_rules import ROOT
from PIL import Image

ICONS = Path(__file__).resolve().parent / "icons"
PNG_SIZES_PX = (16, 32, 48, 64, 128, 256, 512)
ICO_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication(sys.argv[:1])
    ICONS.mkdir(exist_ok=True)
    for size_px in PNG_SIZES_PX:
        draw(size_px).save(ICONS / f"tlgui-{size_px}.png", optimize=True)
    large = draw(1024)
    large.save(ICONS / "tlgui.ico", sizes=[(size, size) for size in ICO_SIZES_PX])
    large.save(ICONS / "tlgui.icns")
    del app
    return 0


def draw(size_px: int) -> Image.Image:
    """Return the icon as a square picture with transparency."""
    from PySide6.QtCore import QBuffer, QIODevice, QSize
    from PySide6.QtGui import QIcon

    pixmap = QIcon(str(ROOT / "resources" / "icons" / "tlgui.svg")).pixmap(QSize(size_px, size_px))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data())).convert("RGBA")


if __name__ == "__main__":
    sys.exit(main())
