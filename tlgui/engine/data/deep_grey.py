"""Grey of more than 8 bits, made visible: which values are black and white is told by the file, or guessed from it.

Every picture is looked at alone, so that it looks the same in training and when it is answered later.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BIT_DEPTHS = (8, 10, 12, 14, 16)
"""Of cameras and scanners that write into 16 bits."""
LOW_PERCENT, HIGH_PERCENT = 0.1, 99.9
"""Single hot or dead pixels decide nothing."""
NARROW = 8
"""A picture that uses less than this part of its range is stretched: thermal cameras and telescopes make such."""
LEAST_LEVELS = 16
"""What differs by fewer values is noise, or one colour."""
SAMPLE_PIXELS = 1_000_000
WHITE_IS_ZERO = 0
PHOTOMETRIC, BITS, SAMPLE_FORMAT = 262, 258, 339


@dataclass(frozen=True)
class DeepGrey:
    """Which values are black and white.

    Attributes:
        black, white: values.
        is_inverted: small values are light.
        is_unsigned: 32 bits without a sign, which Pillow takes for signed ones.
        key: the value that is transparent, None for none.
        is_guess: the file does not tell; its values do.
    """

    black: float
    white: float
    is_inverted: bool = False
    is_unsigned: bool = False
    key: float | None = None
    is_guess: bool = False

    @classmethod
    def of(cls, picture: Image.Image, strips: Iterable[Image.Image]) -> DeepGrey:
        """Return how a picture is to be scaled.

        Args:
            picture: loaded, of a deep mode.
            strips: its parts, all of them.
        """
        tags = getattr(picture, "tag_v2", {})
        is_unsigned = picture.mode == "I" and _first(tags.get(BITS)) == 32 and _first(tags.get(SAMPLE_FORMAT, 1)) == 1
        low, high = _robust_range(strips, picture.width * picture.height, is_unsigned=is_unsigned)
        black, white, is_guess = _float_range(low, high) if picture.mode == "F" else _whole_range(low, high)
        key = picture.info.get("transparency")
        return cls(
            black,
            white,
            is_inverted=tags.get(PHOTOMETRIC) == WHITE_IS_ZERO,
            is_unsigned=is_unsigned,
            key=float(key) if isinstance(key, int | float) else None,
            is_guess=is_guess,
        )

    def to_rgb(self, part: Image.Image) -> Image.Image:
        """Return a part of the picture in 8 bits; Pillow's own conversion would clip it to white."""
        import numpy as np

        values = _values(part, is_unsigned=self.is_unsigned)
        scaled = (values - self.black) * (255.0 / (self.white - self.black))
        if self.is_inverted:
            scaled = 255.0 - scaled
        if self.key is not None:
            scaled[values == self.key] = 255.0
        return Image.fromarray(np.clip(scaled, 0, 255).round().astype(np.uint8)).convert("RGB")


def is_deep(picture: Image.Image) -> bool:
    """Return whether a picture's mode holds more than 8 bits a value."""
    return picture.mode.startswith(("I", "F"))


def value_range(values: NDArray[np.generic], *, is_whole: bool) -> tuple[float, float, bool]:
    """Return which values of an array are black and white, and whether that is a guess.

    Args:
        values: of any shape.
        is_whole: they are whole numbers in the file.
    """
    import numpy as np

    sample = _finite(values.ravel()[:: max(1, values.size // SAMPLE_PIXELS)].astype(np.float64))
    low, high = map(float, np.percentile(sample, (LOW_PERCENT, HIGH_PERCENT)))
    return _whole_range(low, high) if is_whole else _float_range(low, high)


def scale_values(values: NDArray[np.float64], *, is_whole: bool, is_inverted: bool) -> tuple[NDArray[np.uint8], bool]:
    """Return values of any range in 8 bits, and whether their range was guessed.

    Args:
        values: of any shape; all of them are scaled alike.
        is_whole: they were whole numbers in the file.
        is_inverted: small values are light.
    """
    import numpy as np

    black, white, is_guess = value_range(values, is_whole=is_whole)
    scaled = np.clip((_finite(values) - black) * (255.0 / (white - black)), 0, 255)
    return (255 - scaled if is_inverted else scaled).round().astype(np.uint8), is_guess


def _whole_range(low: float, high: float) -> tuple[float, float, bool]:
    """Return (black, white, whether that is a guess) for whole numbers."""
    white = next((2.0**bits - 1 for bits in BIT_DEPTHS if high < 2.0**bits), high)
    is_narrow = LEAST_LEVELS <= high - low < white / NARROW
    if low < 0 or is_narrow:
        return low, max(high, low + 1), True
    return 0.0, white, white != 65535.0


def _float_range(low: float, high: float) -> tuple[float, float, bool]:
    """Return (black, white, whether that is a guess) for floats."""
    if low >= 0:
        for full in (1.0, 255.0, 65535.0):
            if full / 2 < high <= full or (full == 1.0 and high <= full):
                return 0.0, full, full != 1.0
        return 0.0, max(high, 1e-30), True
    return low, high if high > low else low + 1, True


def _robust_range(strips: Iterable[Image.Image], n_pixels: int, *, is_unsigned: bool) -> tuple[float, float]:
    """Return between which values nearly all pixels lie."""
    import numpy as np

    step = max(1, n_pixels // SAMPLE_PIXELS)
    sample = np.concatenate([_values(strip, is_unsigned=is_unsigned).ravel()[::step] for strip in strips])
    low, high = np.percentile(sample, (LOW_PERCENT, HIGH_PERCENT))
    return float(low), float(high)


def _values(picture: Image.Image, *, is_unsigned: bool) -> NDArray[np.float64]:
    import numpy as np  # late: the window decodes too, and few pictures are that deep

    whole = np.asarray(picture)
    values = (whole.view(np.uint32) if is_unsigned else whole).astype(np.float64)
    return _finite(values)


def _finite(values: NDArray[np.float64]) -> NDArray[np.float64]:
    import numpy as np

    # Infinity too: taken for white it would turn every real value black. Beyond float32 there is only overflow.
    return np.clip(np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0), -1e38, 1e38)


def _first(value: object) -> object:
    return value[0] if isinstance(value, tuple) and value else value
