"""The way of the hands on the skin: a mark for each stop, arrows between them, with a border all around."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.ports import WayShape
from viewer.scene.arrays import Singles
from viewer.scene.coats import Coat
from viewer.scene.flat import LIFTED, Flat
from viewer.scene.outline import ACCENTS, HALOS
from viewer.scene.shading import Drawn
from viewer.state.choices import Theme

BORDER_MM = 1.3
OVER_MM = 1.0
"""So far over the skin it lies."""
ON_SKIN_MM, THROUGH_MM = 5.0, 100.0
"""How far it is lifted towards the eye on bare skin, and to be seen through a hand, over the patch there."""
STRONG, FAINT = 1.0, 0.62
SIDES = {"left": 3, "right": 20}
"""Corners of a stop's mark: left hands have triangles, right hands discs."""
_SWELL = {"left": 1.35, "right": 1.0}

# beyond: mm from the ink's edge outwards, negative inside
_WAY = Coat(
    arrays=(("beyondMC", "beyond"),),
    vertex_dec="""
in float beyondMC;
out float beyondVS;""",
    vertex=LIFTED + "\n  beyondVS = beyondMC;",
    fragment_dec="""
in float beyondVS;""",
    fragment="""
  float border = smoothstep(-0.2, 0.3, beyondVS);
  fragOutput0 = vec4(mix(inkColour, haloColour, border), strength);""",
)


@dataclass(frozen=True, eq=False)
class Strips:
    """What is drawn of one way: points (n, 3), how far beyond the ink's edge (n,) they are, and triangles."""

    points_mm: Singles
    beyond_mm: Singles
    triangles: NDArray[np.int64]


class DrawnWay:
    """The ways of all hands as they are drawn: on the skin, and faintly through the hands."""

    def __init__(self) -> None:
        """Nothing is drawn before :meth:`show`."""
        self._flat = Flat("beyond")
        self.parts = tuple(Drawn(self._flat.mesh, _WAY) for _ in range(2))
        lifts, strengths = (ON_SKIN_MM, THROUGH_MM), (STRONG, FAINT)
        for part, lift, strength in zip(self.parts, lifts, strengths, strict=True):
            part.set_vertex(lift=lift)
            part.set(strength=strength)
        self.set_theme("light")

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's accent and its halo."""
        for part in self.parts:
            part.set(inkColour=ACCENTS[theme], haloColour=HALOS[theme])

    @property
    def drawn(self) -> tuple[Drawn, ...]:
        """What there is to draw now."""
        return () if self._flat.empty else self.parts

    def show(self, ways: Sequence[WayShape]) -> None:
        """Lay these ways on the skin; none of them takes them away."""
        strips = [some for way in ways for some in (_arrows(way), _marks(way))]
        if not strips:
            self._flat.clear()
            return
        starts = np.cumsum([0, *(len(some.points_mm) for some in strips)])[:-1]
        triangles = [some.triangles + start for some, start in zip(strips, starts, strict=True)]
        points = np.concatenate([some.points_mm for some in strips])
        beyond = np.concatenate([some.beyond_mm for some in strips])
        colours = np.full((len(points), 3), 255, dtype=np.uint8)
        self._flat.put(points, colours, np.concatenate(triangles), beyond=beyond)


def _arrows(way: WayShape) -> Strips:
    """Each line as a strip of three rows: left border, middle, right border."""
    rows = np.concatenate([np.arange(*arrow) for arrow in way.arrows] or [np.zeros(0, dtype=np.int64)])
    ahead, behind = rows + 1, rows - 1
    for first, end in way.arrows:
        ahead[rows == end - 1], behind[rows == first] = end - 1, first
    along = way.points_mm[ahead] - way.points_mm[behind]
    normal, half = way.normals[rows], way.half_mm[rows]
    aside = _unit(np.cross(along, normal)) * (half + BORDER_MM)[:, None]
    middle = way.points_mm[rows] + OVER_MM * normal
    tips = np.isin(rows + 1, [end for _, end in way.arrows])
    middle[tips] += BORDER_MM * _unit(along[tips])
    aside[tips] *= 0.3
    points = np.stack([middle - aside, middle, middle + aside], axis=1).reshape(-1, 3)
    edge = np.full(len(rows), BORDER_MM)
    beyond = np.stack([edge, np.where(tips, edge, -half), edge], axis=1).ravel()
    quads = np.flatnonzero(~tips)[:, None] * 3
    corners = quads + np.array([[0, 1, 3, 1, 4, 3, 1, 2, 4, 2, 5, 4]])
    return Strips(points.astype(np.float32), beyond.astype(np.float32), corners.reshape(-1, 3))


def _marks(way: WayShape) -> Strips:
    """A fan for each stop: its middle, and a rim beyond the ink's edge."""
    count, corners = len(way.marks_mm), SIDES[way.side]
    middle, normal = way.points_mm[:count], way.normals[:count]
    first = _unit(np.cross(normal, np.array([1.0, 0.0, 0.0], dtype=np.float32)))
    second = np.cross(normal, first)
    turn = 2 * np.pi * np.arange(corners) / corners
    radius = _SWELL[way.side] * way.marks_mm[:, None] + (BORDER_MM if corners > 3 else 2 * BORDER_MM)
    around = np.cos(turn)[None, :, None] * first[:, None] + np.sin(turn)[None, :, None] * second[:, None]
    rim = middle[:, None] + radius[:, :, None] * around
    points = np.concatenate([middle[:, None], rim], axis=1) + (OVER_MM + 0.4) * normal[:, None]
    depth = way.marks_mm if corners > 3 else 0.5 * _SWELL[way.side] * way.marks_mm
    beyond = np.concatenate([-depth[:, None], np.full((count, corners), BORDER_MM)], axis=1)
    starts = np.arange(count)[:, None, None] * (corners + 1)
    fan = np.array([[0, 1 + k, 1 + (k + 1) % corners] for k in range(corners)])
    return Strips(
        points.reshape(-1, 3).astype(np.float32),
        beyond.ravel().astype(np.float32),
        (starts + fan).reshape(-1, 3),
    )


def _unit(vectors: Singles) -> Singles:
    length = np.sqrt((vectors**2).sum(axis=1))
    return np.asarray(vectors / np.maximum(length, 1e-9)[:, None])
