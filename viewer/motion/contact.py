"""The skin yields: pressed down exactly to the hand, drawn in softly around it, dragged along with the heel.

The hand's underside is a height map over the plane it presses on; skin above it is moved down to it along
the plane's normal, so that nothing of the hand stays inside. Around the hand the dent fades like a bell,
and a low rim rises.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter, maximum_filter, minimum_filter

from viewer.motion.grids import Places, Singles, places
from viewer.transforms import Floats, unit

CELL_MM = 2.0
COARSE_MM = 6.0
REACH_MM = 150.0
"""Half the width of the square around a contact in which hand and skin are compared."""
BELL_MM = 16.0
"""Width of the dent's soft flank."""
RIM_SHARE = 0.07
RIM_WIDENING = 2.0
MARGIN_MM = 0.25
"""The skin goes this much further, so that rounding leaves nothing of the hand inside."""
HAND_BELOW_MM, HAND_ABOVE_MM = 100.0, 35.0
"""What of a hand is further from the plane of the contact is not looked at; fingers go down a hip's side."""
STEEPEST_MM, STEEPEST_SHEET_MM = 22.0, 40.0
"""Skin, or sheet, higher than this over the hand's underside is not under the hand but beside it."""
SHADOW_FADE_MM = 14.0
FILL_PER_DEPTH, MOST_FILL_MM = 1.8, 3.5
"""The skin rises into hollows of the pressing heel by so much of the greatest depth, and so much at most."""
HOLLOW = 3.0
"""Where the heel is further away than that, the skin rises less, and not at all at this many times that."""
FILL_BLUR_CELLS = 2.0
LOWEST_CELLS, TOUCH_MM = 3, 0.3
"""It rises so far over the lowest of the hand within so many cells: between them nothing sticks out."""
_FAR = 60.0


@dataclass(frozen=True, eq=False)
class Imprint:
    """What one hand does to skin points (n, 3).

    ``depth_mm`` (n,) is along the inward normal; ``shade`` (n,) 0…1 has hard edges still.
    """

    depth_mm: Singles
    shade: Singles


def imprint(
    skin_mm: NDArray[Any],
    hand_mm: NDArray[Any],
    working: NDArray[np.bool_],
    centre_mm: Floats,
    normal: Floats,
    steepest_mm: float = STEEPEST_MM,
) -> Imprint:
    """How far skin points must yield to a hand; in the hollows of what works, how far they rise to it.

    Args:
        skin_mm: (n, 3) world, within ``REACH_MM`` or so of the contact.
        hand_mm: (m, 3) world, dense points of the hand's underside.
        working: (m,) which of them work.
        centre_mm: (3,) of the contact.
        normal: (3,) outward, of the skin there.
        steepest_mm: what is higher than this over the hand's underside is beside the hand.
    """
    axes = _plane_axes(normal)
    skin, hand = (np.asarray((p - centre_mm) @ axes, np.float32) for p in (skin_mm, hand_mm))
    at = _places(skin, CELL_MM)
    under = _underside(hand)
    floor = at.read(under.ravel())
    over = skin[:, 2] - floor
    depth = np.where((floor < _FAR / 2) & (over > -MARGIN_MM), over + np.float32(MARGIN_MM), np.float32(0.0))
    depth[depth >= steepest_mm] = 0.0
    shade = np.where(floor < _FAR, np.exp(np.minimum(over, 0.0) / SHADOW_FADE_MM), 0.0)
    if not depth.any():
        return Imprint(depth, shade)
    bell, wide = _bells(skin, depth)
    soft = np.maximum(depth, bell)
    soft -= RIM_SHARE * np.maximum(0.0, wide - soft) * (depth == 0)
    over_lowest = skin[:, 2] - at.read(minimum_filter(under, LOWEST_CELLS).ravel())
    return Imprint(_filled(soft, over_lowest, _cells_of(hand[working]), at), shade)


def _places(skin: Singles, cell_mm: float) -> Places:
    """Where points (n, 3), in the plane's axes, are in a grid of such cells."""
    size = _size(cell_mm)
    x, y = ((skin[:, k] + REACH_MM) / cell_mm for k in (0, 1))
    return places(x, y, (size, size))


def _size(cell_mm: float) -> int:
    return int(2 * REACH_MM / cell_mm) + 1


def _filled(depth: Singles, over_hand: Singles, working: NDArray[np.bool_], at: Places) -> Singles:
    """The depths, with the skin bulging up into the hollows of the heel as soft tissue does under pressure.

    Args:
        depth: (n,) how far the skin yields without that.
        over_hand: (n,) height of the skin over the lowest of the hand's underside nearby, negative below it.
        working: (w, w) cells under what works.
        at: the skin's places among the cells.
    """
    most = min(FILL_PER_DEPTH * float(depth.max()), MOST_FILL_MM)
    inside = gaussian_filter(working.astype(np.float32), FILL_BLUR_CELLS)
    share = np.clip(at.read(inside.ravel()) * 2.5 - 1.4, 0.0, 1.0)
    to_hand = over_hand - TOUCH_MM
    goal = np.maximum(to_hand, -most) * np.clip((HOLLOW * most + to_hand) / ((HOLLOW - 1) * most), 0.0, 1.0)
    return np.where(to_hand < depth, depth + share * (np.minimum(goal, depth) - depth), depth)


def _cells_of(hand: Singles) -> NDArray[np.bool_]:
    """Which cells (w, w) points of the hand, in the plane's axes, lie over, and those around them."""
    size = _size(CELL_MM)
    cell = np.clip(np.rint((hand[:, :2] + REACH_MM) / CELL_MM).astype(np.intp), 0, size - 1)
    out = np.zeros((size, size), dtype=bool)
    out[cell[:, 0], cell[:, 1]] = True
    return np.asarray(maximum_filter(out, 5))


def _plane_axes(normal: Floats) -> Floats:
    """Columns: two directions in the plane, and the normal."""
    helper = np.array([0.0, 1.0, 0.0]) if abs(normal[2]) > 0.5 else np.array([0.0, 0.0, 1.0])
    first = unit(np.cross(helper, normal))
    return np.stack([first, np.cross(normal, first), normal], axis=1)


def _underside(hand: Singles) -> Singles:
    """Lowest height of the hand over each cell (w, w); ``_FAR`` where there is no hand."""
    size = _size(CELL_MM)
    x, y, z = np.ascontiguousarray(hand.T)
    beside = REACH_MM - CELL_MM
    near = (np.abs(x) < beside) & (np.abs(y) < beside) & (z > -HAND_BELOW_MM) & (z < HAND_ABOVE_MM)
    i, j = (np.rint((part[near] + REACH_MM) / CELL_MM).astype(np.intp) for part in (x, y))
    lowest = np.full(size * size, _FAR, dtype=np.float32)
    np.minimum.at(lowest, i * size + j, z[near])
    under = lowest.reshape(size, size)
    return np.where(under >= _FAR, minimum_filter(under, 3), under)


def _bells(skin: Singles, depth: Singles) -> tuple[Singles, Singles]:
    """The highest bell (n,) over each point of those that stand on every pressed point, narrow and wide.

    In the logarithm a bell is a parabola, and the highest of many is found for each axis on its own.
    """
    at, size = _places(skin, COARSE_MM), _size(COARSE_MM)
    pressed = np.flatnonzero(depth)
    cell = np.clip(np.rint((skin[pressed, :2] + REACH_MM) / COARSE_MM).astype(np.intp), 0, size - 1)
    grid = np.zeros((size, size), dtype=np.float32)
    np.maximum.at(grid, (cell[:, 0], cell[:, 1]), depth[pressed])
    rows, columns = (np.flatnonzero(grid.any(axis=1 - k)) for k in (0, 1))
    logs = np.log(np.maximum(grid[np.ix_(rows, columns)], np.float32(1e-9)))
    every = np.arange(size, dtype=np.float32)
    across, along = (((every - some[:, None]) * COARSE_MM) ** 2 for some in (rows, columns))
    out = []
    for width in (BELL_MM, RIM_WIDENING * BELL_MM):
        fall = np.float32(1 / (2 * width**2))
        high = (logs[:, None, :] - (fall * across)[:, :, None]).max(axis=0)
        high = (high.T[:, :, None] - (fall * along)[:, None, :]).max(axis=0)
        out.append(at.read(np.exp(high).ravel()))
    return out[0], out[1]


STICK_MM = 13.0
"""The furthest that firmly pressed skin is drawn along before it slips."""
LIGHT_STICK_PRESSURE = 0.35
"""Pressure at which half of that is reached."""
DRAG_WIDTH_MM = 42.0


def drag_path(xy_mm: Floats, pressure: Floats) -> Floats:
    """How far (t, 2) the skin under a hand is drawn along, for a hand at (t, 2) that presses with (t,).

    The skin sticks to the hand until it is stretched as far as the pressure can hold it; then the hand slips.
    """
    most = STICK_MM * pressure / (pressure + LIGHT_STICK_PRESSURE) * (1 + LIGHT_STICK_PRESSURE)
    out = np.zeros_like(xy_mm)
    for i in range(1, len(xy_mm)):
        drawn = out[i - 1] + xy_mm[i] - xy_mm[i - 1]
        length = float(np.hypot(*drawn))
        out[i] = drawn * min(1.0, most[i] / max(length, 1e-9))
    return out


def drag_share(skin_xy_mm: NDArray[Any], centre_xy_mm: Floats) -> Floats:
    """How much (n,) of the drag under the hand reaches skin points (n, 2)."""
    off = ((skin_xy_mm - centre_xy_mm) ** 2).sum(axis=1)
    return np.asarray(np.exp(-off / (2 * DRAG_WIDTH_MM**2)))
