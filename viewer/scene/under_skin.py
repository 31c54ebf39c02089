"""Everything under the skin: which layers are on the stage, what is marked, where labels point to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkCommonDataModel import vtkPolyData

from viewer.anatomy.interior import Interior, Stratum
from viewer.motion.frame import Shape
from viewer.ports import Marks
from viewer.scene.anchoring import Cover
from viewer.scene.arrays import Singles
from viewer.scene.inside import COVER_MM, Layer, Preparation
from viewer.scene.picking import BLOCKS, Rows, Target, Triangles, Vector
from viewer.scene.shading import Drawn
from viewer.scene.shadows import ShadowOnSkin
from viewer.state.layers import GONE, INSIDE, SOLID, InsideName, Layers

_FAINT = 0.10
"""How solid the skin is around an isolated structure, at most."""
_SHADOW, _REACH_MM, _STRAY_MM = 0.85, 200.0, 30.0


class UnderSkin:
    """The layers of one interior; none at all without one."""

    def __init__(self) -> None:
        """Nothing yet."""
        self._interior: Interior | None = None
        self._layers: dict[InsideName, Layer] = {}
        self._marks = Marks()
        self._meshes: dict[str, vtkPolyData] = {}
        self._rows: dict[str, int] = {}
        self._prepared: dict[InsideName, Preparation] = {}
        self._near: dict[InsideName, Rows] = {}
        self._hands_mm: NDArray[np.floating] | None = None
        self.shapes: dict[InsideName, Shape] = {}

    def set_interior(self, interior: Interior | None) -> list[Drawn]:
        """Take another one; gives back what has to leave the stage."""
        gone = self.drawn
        self._interior = interior
        self._layers, self.shapes, self._meshes = {}, {}, {}
        self._rows, self._near, self._prepared = {}, {}, {}
        return gone

    def expect(self, prepared: Mapping[InsideName, Preparation]) -> None:
        """Take what was worked out for layers of this interior that are not on the stage yet."""
        self._prepared |= prepared

    @property
    def drawn(self) -> list[Drawn]:
        """All that was ever drawn of it."""
        return [part for layer in self._layers.values() for part in (layer.depth, layer.colour)]

    @property
    def layers(self) -> Mapping[InsideName, Layer]:
        """Those layers that have a place in the present frame."""
        return {name: self._layers[name] for name in self.shapes}

    def show(self, inside: Mapping[str, Shape], key: NDArray[np.float64]) -> None:
        """Move every layer that a frame brings; the others are not drawn until one brings them."""
        strata = self._interior.strata if self._interior else {}
        self.shapes = {name: inside[name] for name in INSIDE if name in inside and name in strata}
        for name, shape in self.shapes.items():
            if name not in self._layers:
                self._enter(name, strata[name], shape, key)
            self._layers[name].move(shape)

    def _enter(self, name: InsideName, stratum: Stratum, shape: Shape, key: NDArray[np.float64]) -> None:
        prepared = self._prepared.pop(name, None) or Preparation.of(name, stratum, shape, key)
        layer = self._layers[name] = Layer(name, stratum, prepared)
        layer.mark(self._marks.lit)
        layer.isolate(self._marks.only)
        self._rows |= layer.anchors

    def shade(
        self,
        casting_mm: Singles,
        shadow: ShadowOnSkin,
        centres_mm: Sequence[NDArray[np.floating]],
        strength: float,
        layers: Layers,
    ) -> None:
        """Let the hands' points (n, 3) cast their shadow on what lies under the thin or opened skin."""
        reached = self._reached(np.asarray(centres_mm), self._outermost(layers))
        if not reached:
            return
        places = [self.shapes[name].points_mm[rows] for name, rows in reached.items()]
        dark = strength * _SHADOW * shadow.darkness(casting_mm, np.concatenate(places))
        ends = np.cumsum([len(some) for some in places])[:-1]
        for (name, rows), share in zip(reached.items(), np.split(dark, ends), strict=True):
            points = self._layers[name].points
            points.shade[:] = 0
            points.shade[rows] = share
            points.touch("shade")

    def _outermost(self, layers: Layers) -> list[InsideName]:
        """The layers that light can reach: what lies under a solid one is covered by it, but for gaps."""
        out: list[InsideName] = []
        for name in self._seen(layers):
            out.append(name)
            if getattr(layers, name) >= SOLID:
                break
        return out

    def _reached(
        self, centres_mm: NDArray[np.floating], names: list[InsideName]
    ) -> Mapping[InsideName, Rows]:
        """Rows that the hands' shadows may reach; looked for anew only when a hand has moved on."""
        old = self._hands_mm
        if list(self._near) == names and old is not None and old.shape == centres_mm.shape:
            moved = np.abs(old - centres_mm).max(initial=0.0)
            if moved < _STRAY_MM:
                return self._near
        self._hands_mm, self._near = centres_mm.copy(), {}
        for name in names:
            shape = self.shapes[name]
            x, y = shape.points_mm[:, 0], shape.points_mm[:, 1]
            near = np.zeros(len(x), dtype=bool)
            for centre in centres_mm:
                near |= (np.abs(x - centre[0]) < _REACH_MM) & (np.abs(y - centre[1]) < _REACH_MM)
            self._near[name] = np.flatnonzero(near & (shape.normals[:, 2] > 0))
        return self._near

    def set_marks(self, marks: Marks) -> None:
        """Light and isolate structures."""
        if marks.lit != self._marks.lit:
            for layer in self._layers.values():
                layer.mark(marks.lit)
        if marks.only != self._marks.only:
            for layer in self._layers.values():
                layer.isolate(marks.only)
        self._marks = marks

    def effective(self, layers: Layers) -> Layers:
        """Layers as they are drawn: around isolated structures everything else gives way."""
        only = self._marks.only
        if not only or self._interior is None:
            return layers
        out = replace(layers, skin=min(layers.skin, _FAINT), window=False, open_side="")
        for name in INSIDE:
            stratum = self._interior.strata.get(name)
            kept = stratum is not None and any(structure in stratum.figure.by_name for structure in only)
            out = out.with_share(name, 1.0 if kept else 0.0)
        return out

    def selected_mesh(self) -> vtkPolyData | None:
        """The mesh of the selected structure, if it is on the stage."""
        name = self._marks.selected
        found = self._layer_of(name)
        if found is None:
            return None
        if name not in self._meshes:
            self._meshes = {name: self._layers[found].structure(name)}
        return self._meshes[name]

    def _layer_of(self, structure: str) -> InsideName | None:
        for name in self.shapes:
            if structure in self._layers[name].figure.by_name:
                return name
        return None

    def targets(self, layers: Layers) -> list[Target]:
        """What rays can hit."""
        return [self._target(name, getattr(layers, name)) for name in self._seen(layers)]

    def _seen(self, layers: Layers) -> list[InsideName]:
        return [name for name in layers.inside if name in self.shapes and getattr(layers, name) > GONE]

    def _target(self, name: InsideName, share: float) -> Target:
        layer, only = self._layers[name], self._marks.only

        def solidity(places: Vector, rows: Triangles, _parts: Vector) -> Vector:
            seen = [not only or layer.name_of(int(row)) in only for row in rows[:, 0]]
            return np.where(seen, share, 0.0)

        return Target(
            name,
            self.shapes[name].points_mm,
            layer.triangles,
            layer.longest_mm,
            solidity,
            lambda corner: layer.name_of(corner),
        )

    def places(self, ids: Sequence[str], layers: Layers) -> tuple[list[InsideName | None], Singles, Singles]:
        """Layers of structures, None if not drawn; their anchors' places (n, 3) and distances (n,).

        Places are in the world; distances from the midline are at rest, positive to the right.
        """
        seen, only = self._seen(layers), self._marks.only
        names: list[InsideName | None] = []
        points, apart = np.zeros((len(ids), 3), dtype=np.float32), np.zeros(len(ids), dtype=np.float32)
        for k, structure in enumerate(ids):
            found = self._layer_of(structure)
            if found is not None:
                points[k] = self.shapes[found].points_mm[self._rows[structure]]
                apart[k] = self._layers[found].figure.points_mm[self._rows[structure], 0]
            names.append(found if found in seen and (not only or structure in only) else None)
        return names, points, apart

    def knows(self, structure: str) -> bool:
        """Whether the structure is in a layer that has a place now."""
        return self._layer_of(structure) is not None

    def covers(self, layers: Layers) -> list[Cover]:
        """What hides things behind it; an isolated structure hides nothing."""
        if self._marks.only:
            return []
        solid = [name for name in self._seen(layers) if getattr(layers, name) >= BLOCKS]
        return [Cover(n, self.shapes[n].points_mm[self._layers[n].covering], COVER_MM) for n in solid]
