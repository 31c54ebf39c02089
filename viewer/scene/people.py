"""One person on the stage: a figure's points on the graphics side, painted, lit and moved in place."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkRenderingCore import vtkRenderer

from viewer.body.surface import Figure
from viewer.scene.arrays import Singles
from viewer.scene.looks import materials, paint
from viewer.scene.meshes import Points
from viewer.scene.shading import LitActor
from viewer.state.choices import Looks

Rows = NDArray[np.int64]
Triangles = NDArray[np.int32]
Mask = NDArray[np.bool_]
_HEAD_SHARE = 0.137


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


class Person:
    """The drawn figure of one person in one detail."""

    def __init__(self, figure: Figure, role: str, looks: Looks) -> None:
        """Build the meshes of ``role`` (``receiver`` or ``giver``); :meth:`add_to` has them drawn."""
        self.figure = figure
        self.role = role
        self.points = Points(len(figure.points_mm))
        self.points.light[:, 2:] = materials(figure)
        self.recolour(looks)
        triangles = all_triangles(figure)
        # neighbours one after the other: a renderer without a graphics card then works a fifth less
        triangles = triangles[np.argsort(triangles.min(axis=1), kind="stable")]
        in_head = np.zeros(len(figure.points_mm), dtype=bool)
        in_head[head_rows(figure)] = True
        is_head = np.asarray(in_head[triangles].all(axis=1))
        bare = _is_closed(figure)[triangles[:, 0]]
        self._head = tuple(self._parts(triangles, is_head, bare))
        self._trunk = tuple(self._parts(triangles, ~is_head, bare))

    def _parts(self, triangles: Triangles, chosen: Mask, bare: Mask) -> Iterator[LitActor]:
        """Skin, seen from outside only, and cloth or hair, seen from both sides."""
        for closed in (True, False):
            some = triangles[chosen & (bare == closed)]
            if len(some):
                yield LitActor(self.points.surface(some), closed=closed)

    @property
    def actors(self) -> tuple[LitActor, ...]:
        """Everything that is drawn."""
        return self._trunk + self._head

    def add_to(self, renderer: vtkRenderer) -> None:
        """Put the person on the stage."""
        for part in self.actors:
            renderer.AddActor(part.actor)

    def remove_from(self, renderer: vtkRenderer) -> None:
        """Take the person off the stage."""
        for part in self.actors:
            renderer.RemoveActor(part.actor)

    def set_visible(self, person: bool, head: bool = True) -> None:
        """Show or hide the person, and the head alone."""
        for part in self._trunk:
            part.actor.SetVisibility(person)
        for part in self._head:
            part.actor.SetVisibility(person and head)

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
