"""One image: its size read from its head, its pixels within limits."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, UnidentifiedImageError

from lossdoctor.core.saying import say

MOST_PIXELS = 100_000_000  # Pillow's own warning comes at 89 million (Image.MAX_IMAGE_PIXELS)
MODES = {1: "L", 3: "RGB", 4: "RGBA"}
FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF", "PPM")


class BrokenImage(ValueError):
    """Raised for an image that cannot be read; its text says why."""


@dataclass(frozen=True)
class Picture:
    """Height and width in pixels, and channels: 1 grey, 3 RGB, 4 RGB and alpha."""

    height: int
    width: int
    channels: int

    @property
    def shape(self) -> tuple[int, int, int]:
        """Shape of the pixels."""
        return self.height, self.width, self.channels


def seen(source: Path | bytes) -> Picture | None:
    """Size and channels as the head of an image says; None when it is none."""
    try:
        with _opened(source) as image:
            return _picture(image)
    except BrokenImage:
        return None


def pixels(source: Path | bytes, wanted: Picture | None = None) -> tuple[np.ndarray, bool]:
    """Pixels (height, width, channels) uint8, and whether they were resized. Raises BrokenImage.

    Resized bilinearly, as `keras.utils.image_dataset_from_directory` does; 16 bit greys keep their upper 8 bits.
    """
    try:
        with _opened(source) as image:
            own = _picture(image)
            wanted = wanted or own
            image.load()
            plain = _eight_bits(image).convert(MODES.get(wanted.channels, "RGB"))
            resized = plain.size != (wanted.width, wanted.height)
            if resized:
                plain = plain.resize((wanted.width, wanted.height), Image.Resampling.BILINEAR)
            return np.asarray(plain, dtype=np.uint8).reshape(wanted.shape), resized
    except (OSError, SyntaxError, ValueError, IndexError, KeyError, TypeError, EOFError, ArithmeticError) as error:
        if isinstance(error, BrokenImage):
            raise
        raise BrokenImage(str(error).strip() or type(error).__name__) from None


def is_image(data: bytes | memoryview) -> bool:
    """Whether bytes begin as an image of a kind that is packed into records."""
    head = bytes(data[:12])
    png, jpeg, gif = head.startswith(b"\x89PNG\r\n\x1a\n"), head.startswith(b"\xff\xd8\xff"), head.startswith(b"GIF8")
    return png or jpeg or gif or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")


def _opened(source: Path | bytes) -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image = Image.open(io.BytesIO(source) if isinstance(source, bytes) else source, formats=FORMATS)
    except UnidentifiedImageError:
        raise BrokenImage(say("it is no image, or its head is damaged")) from None
    except (Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise BrokenImage(str(error)) from None
    if image.width * image.height > MOST_PIXELS:
        image.close()
        raise BrokenImage(
            say(
                "it says {width} x {height} pixels, more than {most}",
                width=image.width,
                height=image.height,
                most=MOST_PIXELS,
            )
        )
    return image


def _picture(image: Any) -> Picture:
    if image.mode in ("1", "L") or image.mode.startswith(("I", "F")):
        channels = 1
    elif image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        channels = 4
    else:
        channels = 3
    return Picture(image.height, image.width, channels)


def _eight_bits(image: Any) -> Any:
    if not image.mode.startswith(("I", "F")):
        return image.convert("RGBA") if image.mode == "P" and "transparency" in image.info else image
    values = np.asarray(image, dtype=np.float64)
    if values.max(initial=0) > 255:
        values = values / 256  # 16 bits: the upper 8 are kept
    return Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))
