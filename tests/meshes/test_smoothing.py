from __future__ import annotations

import numpy as np

from meshes.builder.makehuman import BaseMesh
from meshes.builder.smoothing import AREOLA_RIGHT, RADIUS_MM, smoothing, thin_plate

RNG = np.random.default_rng(1)


def test_a_thin_plate_passes_on_what_is_flat() -> None:
    outer, inner = RNG.normal(size=(30, 2)), RNG.normal(size=(5, 2))
    shares = thin_plate(inner, outer)
    np.testing.assert_allclose(shares.sum(axis=1), 1, atol=1e-9)
    np.testing.assert_allclose(shares @ outer, inner, atol=1e-9)


def test_a_thin_plate_meets_the_values_that_hold_it() -> None:
    outer = RNG.normal(size=(12, 2))
    values = RNG.normal(size=12)
    np.testing.assert_allclose(thin_plate(outer[:3], outer) @ values, values[:3], atol=1e-8)


def _chest() -> tuple[BaseMesh, np.ndarray]:
    """Two flat grids of skin at x = ±100 with a bump of 9 mm in the middle of each."""
    x, y = np.meshgrid(np.linspace(-60, 60, 49), np.linspace(-60, 60, 49))
    away = np.hypot(x, y).ravel()
    order = np.argsort(away, kind="stable")
    flat = np.stack([x.ravel(), y.ravel(), -9.0 * np.exp(-((away / 8.0) ** 2))], axis=1)[order]
    k = len(flat)
    n = max(AREOLA_RIGHT) + 1
    points = np.full((n + 2 * k, 3), 1e4)
    rows = np.concatenate([AREOLA_RIGHT, np.arange(n, n + k - len(AREOLA_RIGHT))])
    left = n + k + np.arange(k)
    points[rows] = flat + np.array([100, 0, 0])
    points[left] = flat * [-1, 1, 1] - [100, 0, 0]
    mirror = np.arange(len(points))
    mirror[rows], mirror[left] = left, rows
    used = np.concatenate([rows, left])
    quads = used[: len(used) // 4 * 4].reshape(-1, 4)
    return BaseMesh(points, {"body": np.concatenate([quads, used[-4:][None]])}, mirror), points


def test_a_bump_is_laid_flat_on_both_sides_and_the_rest_stays() -> None:
    base, points = _chest()
    smooth = smoothing(base, points) @ points
    skin = np.unique(base.groups["body"])
    assert points[skin, 2].min() < -8.9
    assert np.abs(smooth[skin, 2]).max() < 0.3
    centre = np.array([100.0, 0.0, 0.0])
    away = np.minimum(*(np.linalg.norm(points - side * centre, axis=1) for side in (1, -1)))
    untouched = away > RADIUS_MM + 10.0
    assert np.array_equal(smooth[untouched], points[untouched])
