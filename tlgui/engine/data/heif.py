"""HEIC through the optional library pi-heif, which only decodes.

Not pillow-heif: its wheels carry x265, which is under the GPL.
"""

from __future__ import annotations

from functools import cache

FORMAT = "HEIF"


@cache
def is_here() -> bool:
    """Return whether HEIC can be opened; the first call teaches it to Pillow."""
    try:
        import pi_heif
    except ImportError:
        return False
    pi_heif.register_heif_opener()
    return True
