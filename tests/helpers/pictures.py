"""Pixels of widgets and pictures as arrays, and how much they differ."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtGui import QImage, QPixmap


def pixels(picture: QPixmap | QImage) -> NDArray[np.uint8]:
    """(height, width, 3) RGB, top row first."""
    image = picture.toImage() if isinstance(picture, QPixmap) else picture
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).copy()


def rgb_of(colour: str) -> NDArray[np.uint8]:
    """(3,) of a colour as it is written in style sheets: `#rrggbb`."""
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], np.uint8)


def linear_of(parts: NDArray[np.float64]) -> NDArray[np.float64]:
    """Linear light of parts of sRGB colours, all 0 to 1."""
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def luminance_of(colours: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Relative luminance (WCAG 2.2) of colours (…, 3)."""
    light: NDArray[np.float64] = linear_of(colours / 255.0) @ np.array([0.2126, 0.7152, 0.0722])
    return light


def ratio_of(one: ArrayLike, other: ArrayLike) -> NDArray[np.float64]:
    """Contrast ratios (WCAG 2.2), 1 to 21, of luminances in pairs."""
    ratio: NDArray[np.float64] = (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)
    return ratio


def contrast_of(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Contrast ratios (WCAG 2.2), 1 to 21, of colours (…, 3) in pairs."""
    return ratio_of(luminance_of(one), luminance_of(other))
