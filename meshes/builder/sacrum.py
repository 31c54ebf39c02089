"""The sacrum: told apart from the coccyx, broad enough below, and with its four pairs of foramina.

The source's sacrum is a plain wedge of 192 points that ends in the coccyx and has no openings. The foramina
are put where docs/anatomy.md section 6 has them, as hollows of the size given there.
"""

from __future__ import annotations

import numpy as np

from meshes.builder.fairing import Part, faired, smoothed, split_near
from meshes.builder.makehuman import Floats, Ints

COCCYX_BELOW_MM = 962.5
"""Source height at which the coccyx begins: the waist of the mesh."""
LONGER_BELOW_MM, LONGER = 1008.0, 1.5
"""The source's sacrum is too short below this height for its foramina; it is drawn out by this factor."""
LOWER_BREADTH = np.array([[939.0, 946.0, 962.0, 990.0, 1020.0], [1.2, 1.75, 1.9, 1.4, 1.0]])
"""Height → how much broader the sacrum is made there: the source narrows too early as well."""
FORAMINA = np.array(
    [
        # from the midline, source height, half width, half height, depth (mm in the source)
        [24.0, 1024.5, 4.6, 5.6, 9.0],
        [23.0, 999.5, 4.2, 4.4, 8.0],
        [22.5, 977.0, 4.0, 4.2, 7.0],
        [20.0, 957.0, 3.6, 3.8, 7.5],
    ]
)
CREST = np.array(
    [
        # source height, how far it stands out, half its height (mm in the source)
        [1041.0, 5.5, 7.5],
        [1014.0, 6.5, 8.0],
        [989.0, 5.5, 7.5],
        [966.0, 3.5, 7.0],
    ]
)
CREST_HALF_WIDTH_MM = 5.5
"""The bumps of the median crest, which the source's smooth plate has not."""
ALA_FROM_MM, ALA_ABOVE_MM, ALA_SLOPE = 23.0, 1034.0, 0.38
"""Beyond the base of the sacrum its wings slope down towards the hip bones."""
RIM, FLOOR = 1.25, 0.45
"""A hollow begins so many radii from its middle, and is deepest within so many."""
FINE_MM = 11.0
FINE_LEVELS = 2


def sacrum_and_coccyx(whole: Part) -> dict[str, Part]:
    """``sacrum`` with its foramina, and ``coccyx``, out of the source's one bone (both closed)."""
    upper, lower = _cut(whole, COCCYX_BELOW_MM)
    points, triangles = smoothed((_sloped(_drawn_out(upper[0])), upper[1]), 2)
    points = _crested(points, _turned_back((points, triangles)))
    lower = smoothed((_drawn_out(lower[0]), lower[1]), 2, steps=2)
    return {"sacrum": _with_foramina((_broadened(points), triangles)), "coccyx": lower}


def _cut(whole: Part, height_mm: float) -> tuple[Part, Part]:
    """The closed part above and the closed part below a height."""
    points, triangles = whole
    above = points[triangles].mean(axis=1)[:, 1] > height_mm
    return _closed(points, triangles[above]), _closed(points, triangles[~above])


def _closed(points: Floats, triangles: Ints) -> Part:
    """The triangles with every open border closed by a fan round its middle."""
    used, triangles = np.unique(triangles, return_inverse=True)
    triangles = triangles.reshape(-1, 3)
    points = points[used]
    sides = np.stack([triangles, np.roll(triangles, -1, axis=1)], axis=-1).reshape(-1, 2)
    have = {(int(a), int(b)) for a, b in sides}
    border = [(b, a) for a, b in sorted(have) if (b, a) not in have]
    if not border:
        return points, triangles
    rim = np.array(border)
    middle = points[np.unique(rim)].mean(axis=0)
    fan = np.c_[rim, np.full(len(rim), len(points))]
    return np.concatenate([points, middle[None]]), np.concatenate([triangles, fan])


def _drawn_out(points: Floats) -> Floats:
    out = points.copy()
    out[:, 1] -= (LONGER - 1.0) * np.maximum(LONGER_BELOW_MM - points[:, 1], 0.0)
    return out


def _sloped(points: Floats) -> Floats:
    out = points.copy()
    beyond = np.maximum(np.abs(points[:, 0]) - ALA_FROM_MM, 0.0)
    out[:, 1] -= ALA_SLOPE * beyond * np.clip((points[:, 1] - ALA_ABOVE_MM) / 12.0, 0.0, 1.0)
    return out


def _crested(points: Floats, back: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> Floats:
    out = points.copy()
    across = np.exp(-((points[:, 0] / CREST_HALF_WIDTH_MM) ** 2))
    for height, out_mm, half in CREST:
        bump = out_mm * across * np.exp(-(((points[:, 1] - height) / half) ** 2))
        out[:, 2] += np.where(back, bump, 0.0)
    return out


def _broadened(points: Floats) -> Floats:
    out = points.copy()
    out[:, 0] *= np.interp(points[:, 1], *LOWER_BREADTH)
    return out


def _with_foramina(part: Part) -> Part:
    for level in range(FINE_LEVELS):
        part = split_near(part, _near_foramina(part[0], FINE_MM - 2.0 * level))
    points, triangles = part
    points = np.where(_near_foramina(points, FINE_MM)[:, None], faired(part, 3), points)
    return _hollowed(points, _turned_back((points, triangles))), triangles


def _near_foramina(points: Floats, reach_mm: float) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    away = np.abs(points[:, None, 0]) - FORAMINA[:, 0], points[:, None, 1] - FORAMINA[:, 1]
    near = np.hypot(*away).min(axis=1) < reach_mm
    return np.asarray(near & (points[:, 2] > _mid_depth(points)), np.bool_)


def _mid_depth(points: Floats) -> Floats:
    """For each point the middle (z) between the sacrum's front and back at its height."""
    heights = np.arange(points[:, 1].min(), points[:, 1].max() + 4.0, 4.0)
    slabs = [points[np.abs(points[:, 1] - y) < 6.0, 2] for y in heights]
    return np.asarray(
        np.interp(points[:, 1], heights, [0.5 * (s.min() + s.max()) for s in slabs]), np.float64
    )


def _turned_back(part: Part) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    points, triangles = part
    corners = points[triangles]
    area = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    summed = np.zeros_like(points)
    for corner in range(3):
        np.add.at(summed, triangles[:, corner], area)
    return np.asarray(summed[:, 2] > 0.0, np.bool_)


def _hollowed(points: Floats, back: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> Floats:
    out = points.copy()
    for lateral, height, half_width, half_height, depth in FORAMINA:
        radius = np.hypot(
            (np.abs(points[:, 0]) - lateral) / half_width, (points[:, 1] - height) / half_height
        )
        share = np.clip((RIM - radius) / (RIM - FLOOR), 0.0, 1.0)
        out[:, 2] -= np.where(back, depth * share * share * (3 - 2 * share), 0.0)
    return out
