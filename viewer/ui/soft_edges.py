"""Smooths the stepped edges of a picture that was rendered small, before it is enlarged.

As FXAA does, of which this is the simplest form: where neighbours differ, a pixel is mixed with those along
the edge (T. Lottes, FXAA, NVIDIA 2009). Only there, one or two of a hundred: a twentieth of the time that
the picture takes. On the graphics side, without a graphics card, the same takes half as long as the picture.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint32]
Floats = NDArray[Any]  # float32
Places = NDArray[np.int64]

STEP = 24
"""Of 255: neighbours that differ by more, in green, have an edge between them."""
REACH_PX = 8.0
"""So far the pixels go that one is mixed with, half of it to each side."""
BORDER_PX = 5
LEAST_STEP = 2.0


def soften(pixels: Pixels) -> None:
    """Smooth edges in place.

    Args:
        pixels: (h, w) of four bytes each, C-contiguous: red, green, blue, and one that does not count.
    """
    height, width = pixels.shape
    if min(height, width) <= 2 * BORDER_PX:
        return
    green = np.ascontiguousarray(pixels.view(np.uint8).reshape(height, width, 4)[:, :, 1])
    at = _edges(green)
    if len(at):
        flat = pixels.reshape(-1)
        mixed = _mixed(flat, green.reshape(-1), at, width)
        flat[at] = (mixed + np.float32(0.5)).astype(np.uint8).view(np.uint32).ravel()


def _edges(green: NDArray[np.uint8]) -> Places:
    """Which pixels (n,) are at an edge, as places in the flattened picture; none at its border."""
    high = np.maximum(green[1:], green[:-1])
    low = np.minimum(green[1:], green[:-1])
    steps = np.maximum(high[:, 1:], high[:, :-1]) - np.minimum(low[:, 1:], low[:, :-1]) > STEP
    out = np.zeros(green.shape, dtype=bool)
    inner = out[1:-1, 1:-1]
    np.logical_or(steps[:-1, :-1], steps[1:, 1:], out=inner)
    inner |= steps[:-1, 1:]
    inner |= steps[1:, :-1]
    for border in (out[:BORDER_PX], out[-BORDER_PX:], out[:, :BORDER_PX], out[:, -BORDER_PX:]):
        border[:] = False
    return np.flatnonzero(out)


def _mixed(flat: Pixels, green: NDArray[np.uint8], at: Places, width: int) -> Floats:
    """Colours (n, 4), 0 to 255, mixed along the edges: of four pixels, or of the nearer two of them."""
    around = [
        green.take(at + off).astype(np.float32) for off in (-width - 1, 1 - width, width - 1, width + 1)
    ]
    x, y = _along(*around)
    near = _between(flat, at, width, x / -6, y / -6) + _between(flat, at, width, x / 6, y / 6)
    far = _between(flat, at, width, x / -2, y / -2) + _between(flat, at, width, x / 2, y / 2)
    near *= np.float32(0.5)
    far = np.float32(0.5) * near + np.float32(0.25) * far
    around.append(green.take(at).astype(np.float32))
    strange = (far[:, 1] < np.minimum.reduce(around)) | (far[:, 1] > np.maximum.reduce(around))
    far[strange] = near[strange]
    return far


def _along(upper_left: Floats, upper_right: Floats, left: Floats, right: Floats) -> tuple[Floats, Floats]:
    """How far right and down (n,) the edges go, px, from the brightness at the four corners of each pixel."""
    x, y = left + right - upper_left - upper_right, upper_left + left - upper_right - right
    least = np.maximum((upper_left + upper_right + left + right) / 32, np.float32(LEAST_STEP))
    scale = 1 / (np.minimum(np.abs(x), np.abs(y)) + least)
    return np.clip(x * scale, -REACH_PX, REACH_PX), np.clip(y * scale, -REACH_PX, REACH_PX)


def _between(flat: Pixels, at: Places, width: int, x: Floats, y: Floats) -> Floats:
    """Colours (n, 4) so far right and down of pixels, linear between their neighbours."""
    column, row = np.floor(x), np.floor(y)
    x, y = (x - column)[:, None], (y - row)[:, None]
    first = at + (row.astype(np.int64) * width + column.astype(np.int64))
    upper, lower = (_along_row(flat, first + down, x) for down in (0, width))
    lower -= upper
    lower *= y
    upper += lower
    return upper


def _along_row(flat: Pixels, first: Places, share: Floats) -> Floats:
    left, right = (flat.take(first + k).view(np.uint8).reshape(-1, 4).astype(np.float32) for k in (0, 1))
    right -= left
    right *= share
    left += right
    return left
