"""What lies under the skin, on the graphics side: muscles and bones, painted, lit and moved in place."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkCommonDataModel import vtkPolyData

from viewer.anatomy.interior import Stratum
from viewer.body.surface import Figure
from viewer.motion.frame import Shape
from viewer.scene.anchoring import anchor_rows
from viewer.scene.arrays import Bytes, Singles, singles
from viewer.scene.bake import Effort, Light, bake
from viewer.scene.coats import BONE, DEPTH, FLESH, GREY
from viewer.scene.looks import Colour, rgb
from viewer.scene.meshes import Points, cells
from viewer.scene.noise import smooth_noise
from viewer.scene.people import all_triangles
from viewer.scene.picking import Rows, longest_edge
from viewer.scene.shading import Drawn, LitActor
from viewer.scene.shadows import thinned
from viewer.state.layers import SOLID, InsideName

IVORY: Colour = rgb("#E9DFC4")
DISC: Colour = rgb("#A9B7BC")
FLESH_RED: Colour = (150 / 255, 38 / 255, 34 / 255)
TENDON: Colour = (226 / 255, 206 / 255, 182 / 255)
EFFORT = Effort(points=9_000, occluders=30_000, cell_mm=7.0, sky=24, lamp=5)
COVER_MM = 6.0
"""How far apart points are that stand for a whole layer."""
_LIT, _MUTED = singles([1.13, 1.09, 1.02]), singles([0.82, 0.82, 0.83])


def colours(stratum: Stratum) -> Singles:
    """Colours (n, 3), 0 to 1 sRGB, of a stratum's points: red flesh, pale tendons, ivory, bluish discs."""
    out = np.empty((len(stratum.tendon), 3), dtype=np.float32)
    for piece in stratum.figure.pieces:
        rows = piece.rows
        if piece.name.startswith("muscle"):
            share = stratum.tendon[rows, None]
            out[rows] = singles(FLESH_RED) * (1 - share) + singles(TENDON) * share
        else:
            out[rows] = DISC if piece.name.startswith("disc") else IVORY
    return out * variation(stratum.figure)[:, None]


def variation(figure: Figure) -> Singles:
    """How much lighter or darker (n,) each point is than its material, about 1."""
    return 1 + np.float32(0.034) * smooth_noise(figure.points_mm, 24.0, seed=11)


@dataclass(frozen=True, eq=False)
class Preparation:
    """A layer as it is drawn, worked out in plain numpy; on any thread.

    Attributes:
        paint: (n, 3) colours, 0 to 1: muscles get their red and their tendons from their coat.
        strand: (n, 3) along the fibre, tendon and noise; muscles only.
        order: (k,) in which the figure's triangles are drawn.
        light: how open each point is to the sky and to the key lamp.
        anchors: structure → row that its name points to.
        covering: rows that stand for all of them where it matters what hides what.
    """

    paint: Singles
    strand: Singles | None
    order: Rows
    light: Light
    anchors: Mapping[str, int]
    covering: Rows

    @classmethod
    def of(cls, name: str, stratum: Stratum, shape: Shape, key: NDArray[np.float64]) -> Preparation:
        """The layer ``name`` where ``shape`` has it, under a lamp in direction ``key`` (3,)."""
        figure = stratum.figure
        muscles = name != "bones"
        grey = GREY * np.repeat(variation(figure)[:, None], 3, axis=1) if muscles else None
        return cls(
            colours(stratum) if grey is None else grey,
            _strand(stratum) if muscles else None,
            np.argsort(all_triangles(figure).min(axis=1), kind="stable"),
            bake(figure, shape.points_mm, shape.normals, key, 0.0, EFFORT),
            anchor_rows(figure, shape),
            thinned(shape.points_mm, COVER_MM),
        )


def _strand(stratum: Stratum) -> Singles:
    noise = smooth_noise(stratum.figure.points_mm, 55.0, seed=13)
    return singles(np.column_stack([stratum.fibre_mm, stratum.tendon, noise]))


class Layer:
    """One layer under the skin, as it is drawn."""

    def __init__(self, name: InsideName, stratum: Stratum, prepared: Preparation) -> None:
        """Build its mesh; it has no place before :meth:`move`."""
        self.name = name
        self.figure = stratum.figure
        self.muscles = name != "bones"
        self.anchors, self.covering = prepared.anchors, prepared.covering
        strand = {} if prepared.strand is None else {"strand": prepared.strand}
        self.points = Points(len(stratum.tendon), **strand)
        self.points.light[:, 0], self.points.light[:, 1] = prepared.light.sky, prepared.light.key
        self._paint = prepared.paint
        self.mark(frozenset())
        self._material()
        self._order = prepared.order
        self.triangles = all_triangles(self.figure)[self._order]
        self._starts = np.array([piece.rows.start for piece in self.figure.pieces])
        self._mesh = self.points.surface(self.triangles)
        self._only: frozenset[str] = frozenset()
        self._last: Shape | None = None

    def _material(self) -> None:
        """Moist flesh, dull bones, dead matt discs."""
        self.points.light[:, 2:] = (0.15, 0.7) if self.muscles else (0.25, 0.30)
        for piece in self.figure.pieces:
            if piece.name.startswith("disc"):
                self.points.light[piece.rows, 2:] = 0.2, 0.0

    @cached_property
    def depth(self) -> Drawn:
        """Writes the depth alone, before a see-through layer is coloured."""
        return Drawn(self._mesh, DEPTH, closed=True)

    @cached_property
    def colour(self) -> LitActor:
        """The layer in its colours."""
        return LitActor(self._mesh, FLESH if self.muscles else BONE, closed=True)

    def drawn(self, share: float) -> tuple[Drawn, ...]:
        """What to draw, in this order, for a layer that is so solid."""
        self.colour.set(share=share if share < SOLID else 1.0, rimShare=0.25 * min(1.0, 6 * share))
        return (self.colour,) if share >= SOLID else (self.depth, self.colour)

    @property
    def shape(self) -> Shape | None:
        """Where it was moved to."""
        return self._last

    def move(self, shape: Shape) -> None:
        """Bring the points to where a frame has them; one that lies still costs nothing."""
        if self._last is None or not np.array_equal(self._last.points_mm, shape.points_mm):
            self.points.move(shape.points_mm, shape.normals)
        self._last = shape

    def mark(self, lit: Collection[str]) -> None:
        """Brighten some structures, if this layer has any of them, and mute the others a little."""
        mine = [piece for piece in self.figure.pieces if piece.name in lit]
        tint = np.ones((len(self._paint), 3), dtype=np.float32)
        if mine:
            tint[:] = _MUTED
            for piece in mine:
                tint[piece.rows] = _LIT
        self.points.colours[:] = _bytes(self._paint * tint)
        self.points.touch("colours")

    def isolate(self, only: frozenset[str]) -> None:
        """Draw only these structures; all, when there is none."""
        if only == self._only:
            return
        self._only = only
        kept = np.ones(len(self.triangles), dtype=bool)
        if only:
            names = [piece.name in only for piece in self.figure.pieces]
            counts = [len(piece.triangles) for piece in self.figure.pieces]
            kept = np.repeat(names, counts)[self._order]
        self._mesh.SetPolys(cells(self.triangles[kept]))

    def has(self, ids: Collection[str]) -> bool:
        """Whether any of the structures is in this layer."""
        return any(name in self.figure.by_name for name in ids)

    @cached_property
    def longest_mm(self) -> float:
        """The longest edge at rest."""
        return longest_edge(self.figure.points_mm, self.triangles)

    def name_of(self, row: int) -> str:
        """The structure that a row of the figure belongs to."""
        return self.figure.pieces[int(np.searchsorted(self._starts, row, side="right")) - 1].name

    def structure(self, name: str) -> vtkPolyData:
        """The mesh of one structure, over the same points."""
        piece = self.figure.by_name[name]
        return self.points.surface(piece.triangles + piece.rows.start)


def _bytes(colour: Singles) -> Bytes:
    return (np.clip(colour, 0, 1) * 255 + 0.5).astype(np.uint8)
