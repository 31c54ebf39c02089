"""One person on the stage: a figure's points on the graphics side, painted, lit and moved in place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkCommonDataModel import vtkPolyData

from viewer.body.surface import Figure
from viewer.scene.arrays import Bytes, Singles
from viewer.scene.coats import DEPTH, GIVER, OPENED_DEPTH, SKIN, SOLID, Coat
from viewer.scene.looks import materials, paint
from viewer.scene.meshes import Points
from viewer.scene.picking import longest_edge
from viewer.scene.shading import Drawn, LitActor
from viewer.scene.shadows import thinned
from viewer.state.choices import Looks

Rows = NDArray[np.int64]
Triangles = NDArray[np.int32]
Mask = NDArray[np.bool_]
_HEAD_SHARE = 0.137
COVER_MM = 12.0
"""How far apart points are that stand for a whole person."""
_WRIST, _FOREARM = 0.105, 0.155
"""From the fingertips to the wrist, and to where a glass forearm is skin again; shares of the stature."""


def head_rows(figure: Figure) -> Rows:
    """Rows of the figure's points that belong to the head: the top of the skin at rest, all hair and eyes."""
    skin = figure.by_name["skin"].rows
    y = figure.points_mm[skin, 1]
    chin = y.max() - _HEAD_SHARE * (y.max() - y.min())
    rows = [np.flatnonzero(y > chin) + skin.start]
    rows += [np.arange(p.rows.start, p.rows.stop) for p in figure.pieces if p.name in ("hair", "eyes")]
    return np.concatenate(rows)


def all_triangles(figure: Figure) -> NDArray[np.int32]:
    """Triangles (k, 3) of all pieces, counted in the figure's rows."""
    return np.concatenate([p.triangles + p.rows.start for p in figure.pieces]).astype(np.int32)


def _is_closed(figure: Figure) -> Mask:
    """Which points (n,) belong to closed pieces: skin and eyes."""
    out = np.zeros(len(figure.points_mm), dtype=bool)
    for name in ("skin", "eyes"):
        if name in figure.by_name:
            out[figure.by_name[name].rows] = True
    return out


def hand_share(figure: Figure) -> Singles:
    """How much each point (n,) belongs to a hand: 1 on it, less over the wrist, 0 from mid-forearm up.

    At rest the arms are spread: the fingertips are what lies farthest to the sides.
    """
    skin = figure.by_name["skin"].rows
    points = figure.points_mm[skin]
    tall = float(np.ptp(points[:, 1]))
    out = np.zeros(len(figure.points_mm), dtype=np.float32)
    for side in (-1.0, 1.0):
        tip = points[np.argmax(points[:, 0] * side)]
        away = np.linalg.norm(points - tip, axis=1) / tall
        share = np.clip((_FOREARM - away) / (_FOREARM - _WRIST), 0, 1)
        out[skin] = np.maximum(out[skin], share * share * (3 - 2 * share))
    return out


def beside_midline(figure: Figure) -> Singles:
    """How far each point (n,) is from the midline at rest, mm, positive to the right; 0 for hair."""
    out = figure.points_mm[:, 0].copy()
    if "hair" in figure.by_name:
        out[figure.by_name["hair"].rows] = 0
    return out


@dataclass(frozen=True)
class Part:
    """Some triangles of a person, drawn in one of several ways."""

    mesh: vtkPolyData
    closed: bool
    head: bool


@dataclass(frozen=True)
class Veil:
    """Parts that are seen through, or into.

    Attributes:
        depth: writes their depth and changes no pixel.
        colour: colours the foremost of them.
        lining: their inner sides.
    """

    depth: tuple[Drawn, ...]
    colour: tuple[LitActor, ...]
    lining: tuple[LitActor, ...] = ()

    @property
    def parts(self) -> tuple[Drawn, ...]:
        """All of them."""
        return (*self.depth, *self.lining, *self.colour)

    def set(self, **values: float | Sequence[float]) -> None:
        """Take over the coats' uniforms."""
        for part in self.parts:
            part.set(**values)


def _lit(parts: tuple[Part, ...], coat: Coat = SOLID) -> tuple[LitActor, ...]:
    return tuple(LitActor(part.mesh, coat, part.closed, part.head) for part in parts)


@dataclass(frozen=True, eq=False)
class Pattern:
    """How a figure is drawn, worked out in plain numpy; on any thread.

    Attributes:
        looks: what the colours were mixed for.
        colours: (n, 3).
        materials: (n, 2) seep and gloss.
        apart: (n,) how far from the midline, or how much of a hand, each point is.
        triangles: (k, 3) of all pieces, neighbours one after the other.
        in_head: (n,) points of the head.
        glass: (k,) triangles of the hands, or of the right half.
        is_head: (k,) triangles of the head.
        bare: (k,) triangles of closed pieces.
    """

    looks: Looks
    colours: Bytes
    materials: Singles
    apart: Singles
    triangles: Triangles
    in_head: Mask
    glass: Mask
    is_head: Mask
    bare: Mask

    @classmethod
    def of(cls, figure: Figure, role: str, looks: Looks) -> Pattern:
        """The pattern of ``role`` (``receiver`` or ``giver``)."""
        apart = beside_midline(figure) if role == "receiver" else hand_share(figure)
        triangles = all_triangles(figure)
        # neighbours one after the other: a renderer without a graphics card then works a fifth less
        triangles = triangles[np.argsort(triangles.min(axis=1), kind="stable")]
        in_head = np.zeros(len(figure.points_mm), dtype=bool)
        in_head[head_rows(figure)] = True
        return cls(
            looks,
            paint(figure, role, looks),
            materials(figure),
            apart,
            triangles,
            in_head,
            np.asarray((apart[triangles] > 0).any(axis=1)),
            np.asarray(in_head[triangles].all(axis=1)),
            _is_closed(figure)[triangles[:, 0]],
        )


class Person:
    """The drawn figure of one person in one detail."""

    def __init__(self, figure: Figure, role: str, looks: Looks, pattern: Pattern | None = None) -> None:
        """Build the meshes of ``role`` (``receiver`` or ``giver``), after a pattern if there is one."""
        self.figure = figure
        self.role = role
        pattern = pattern or Pattern.of(figure, role, looks)
        self._is_head, self._bare, self._glass = pattern.is_head, pattern.bare, pattern.glass
        self.apart, self.in_head, self.triangles = pattern.apart, pattern.in_head, pattern.triangles
        self.points = Points(len(figure.points_mm), apart=self.apart)
        self.points.light[:, 2:] = pattern.materials
        self.points.colours[:] = pattern.colours
        if pattern.looks != looks:
            self.recolour(looks)
        self._parts = tuple(self._cut(np.ones(len(self.triangles), dtype=bool)))

    def _cut(self, chosen: Mask) -> Iterator[Part]:
        """Trunk and head of the chosen triangles: skin, and cloth or hair, seen from both sides."""
        for head in (False, True):
            for closed in (True, False):
                some = self.triangles[chosen & (self._is_head == head) & (self._bare == closed)]
                if len(some):
                    yield Part(self.points.surface(some), closed, head)

    @cached_property
    def solid(self) -> tuple[LitActor, ...]:
        """All of the person, as one sees people: trunk first, then the head."""
        return _lit(self._parts)

    @cached_property
    def veil(self) -> Veil:
        """All of the person, to be seen through."""
        return self._veil(self._parts)

    @cached_property
    def handless(self) -> tuple[LitActor, ...]:
        """The giver without hands."""
        return _lit(tuple(self._cut(~self._glass)))

    @cached_property
    def hands(self) -> Veil:
        """The giver's hands, to be seen through."""
        return self._veil(tuple(self._cut(self._glass)))

    @cached_property
    def longest_mm(self) -> float:
        """The longest edge at rest."""
        return longest_edge(self.figure.points_mm, self.triangles)

    @cached_property
    def covering(self) -> Rows:
        """Rows that stand for all of them where it matters what hides what."""
        return thinned(self.figure.points_mm, COVER_MM)

    @property
    def drawn(self) -> list[Drawn]:
        """All that was built of the person so far, one way or the other."""
        built = [self.__dict__.get(name) for name in ("solid", "veil", "handless", "hands")]
        groups = [some.parts if isinstance(some, Veil) else some or () for some in built]
        return [part for group in groups for part in group]

    def _veil(self, parts: tuple[Part, ...]) -> Veil:
        depth, colour = (OPENED_DEPTH, SKIN) if self.role == "receiver" else (DEPTH, GIVER)
        under = tuple(Drawn(part.mesh, depth, part.closed, part.head) for part in parts)
        inner = _lit(parts, colour) if self.role == "receiver" else ()
        for part in inner:
            part.show_inside()
        return Veil(under, _lit(parts, colour), inner)

    def recolour(self, looks: Looks) -> None:
        """Paint skin, hair and clothes anew."""
        self.points.colours[:] = paint(self.figure, self.role, looks)
        self.points.touch("colours")

    def set_light(self, sky: Singles, key: Singles) -> None:
        """Take over how much of the sky and of the key lamp each point sees, both (n,) 0 to 1."""
        self.points.light[:, 0] = sky
        self.points.light[:, 1] = key
        self.points.touch("light")

    def move(self, points_mm: Singles, normals: Singles, shade: Singles | None) -> None:
        """Bring all points to where a frame has them; ``shade`` (n,) is the shadow under the hands."""
        self.points.move(points_mm, normals)
        if shade is not None:
            np.copyto(self.points.shade, shade)
            self.points.touch("shade")
