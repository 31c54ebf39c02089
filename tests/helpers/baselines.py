"""Pictures as they should look, in tests/baseline: compared so that a renderer's last bits do not count."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tests.helpers.repository import TOP

FOLDER = TOP / "tests" / "baseline"
BLOCK = 4
"""Pictures are compared in squares of so many pixels: edges move by part of one between renderers."""
MEAN_LEVELS, WORST_LEVELS, WORST_SHARE = 2.0, 24.0, 0.995
"""How far the picture may differ on average, and how far all but half a hundredth of its squares (of 255)."""

Picture = NDArray[np.uint8]


def differences(one: Picture, other: Picture) -> tuple[float, float]:
    """The mean difference of the squares, and the one that nearly all are below, in levels of 255.

    Pictures (height, width, 3); of different sizes they differ wholly.
    """
    if one.shape != other.shape:
        return 255.0, 255.0
    apart = np.abs(_squares(one) - _squares(other)).max(axis=2)
    return float(apart.mean()), float(np.quantile(apart, WORST_SHARE))


def complaint(name: str, picture: Picture, folder: Path, rewrite: bool = False) -> str:
    """What is wrong with a picture, and where to look at it; empty: nothing. `rewrite` keeps it instead."""
    kept = FOLDER / f"{name}.png"
    if rewrite:
        _save(picture, kept)
        return ""
    if not kept.exists():
        return f"there is no {kept.relative_to(TOP)}: look at it and keep it with --rewrite-baselines"
    wanted = np.asarray(Image.open(kept).convert("RGB"))
    mean, worst = differences(picture, wanted)
    if mean <= MEAN_LEVELS and worst <= WORST_LEVELS:
        return ""
    beside = folder / f"{name}.png"
    _save(_side_by_side(wanted, picture), beside)
    return (
        f"{name} differs by {mean:.1f} levels on average (at most {MEAN_LEVELS}) and by {worst:.0f} in its "
        f"worst squares (at most {WORST_LEVELS:.0f}). As it was, as it is, and the difference: {beside}. "
        "If the new one is right, keep it with --rewrite-baselines."
    )


def _squares(picture: Picture) -> NDArray[np.float64]:
    high, wide = (size // BLOCK * BLOCK for size in picture.shape[:2])
    parts = picture[:high, :wide].astype(np.float64).reshape(high // BLOCK, BLOCK, wide // BLOCK, BLOCK, 3)
    return parts.mean(axis=(1, 3))


def _side_by_side(wanted: Picture, picture: Picture) -> Picture:
    if wanted.shape != picture.shape:
        return picture
    apart = np.abs(wanted.astype(int) - picture).clip(0, 63) * 4
    return np.concatenate([wanted, picture, apart.astype(np.uint8)], axis=1)


def _save(picture: Picture, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    small = Image.fromarray(picture).quantize(256, dither=Image.Dither.NONE)
    small.save(path, optimize=True)
