"""Writes letters and numbers over a picture, white in a dark halo, as the window does."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from viewer.export.lettering import letters_for
from viewer.ports import Tag

Bytes = NDArray[np.uint8]
INK, HALO = (255, 255, 255), (20, 24, 27)
SIZE, SMALLEST_PX, SMALL = 0.036, 15, 0.8
"""Of the letters: a share of the picture's height, no less than that, and smaller for numbers."""


def tagged(picture: Bytes, tags: Sequence[Tag]) -> Bytes:
    """The picture (height, width, 3) with what is to be written on it."""
    if not tags:
        return picture
    image = Image.fromarray(picture)
    draw = ImageDraw.Draw(image)
    for tag in tags:
        size = max(SIZE * image.height, SMALLEST_PX) * (SMALL if tag.small else 1.0)
        draw.text(
            (tag.x_px, tag.y_px),
            tag.text,
            fill=INK,
            font=letters_for(tag.text, size),
            anchor="mm",
            stroke_width=max(round(size / 7), 2),
            stroke_fill=HALO,
        )
    return np.asarray(image)
