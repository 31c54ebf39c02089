"""The room on the graphics side: backdrop, mat and cradle, and the shadows that lie on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonCore import VTK_UNSIGNED_CHAR
from vtkmodules.vtkCommonDataModel import vtkImageData, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkTexture

from viewer.scene import studio
from viewer.scene.arrays import Singles, singles
from viewer.scene.looks import SURFACES
from viewer.scene.meshes import Points
from viewer.scene.occlusion import Grain, directions, openness
from viewer.scene.shading import Drawn, Lamps, LitActor
from viewer.scene.shadows import Ground, ShadowGround, shadow_slope

_DIRECTIONS = 40
_EDGE_MM = 45.0
_SHADOW_COLOURS = (255 * (1 - np.arange(256)[:, None] / 255) ** np.array([0.92, 1.0, 1.03])).astype(np.uint8)


class ShadowPicture:
    """A texture of the ground's darkness that is written anew for each frame."""

    def __init__(self, ground: Ground) -> None:
        """White everywhere to begin with."""
        nx, ny = ground.size
        self._levels = np.zeros((ny, nx), dtype=np.uint8)
        self._pixels = np.full((ny, nx, 3), 255, dtype=np.uint8)
        self._image = vtkImageData()
        self._image.SetDimensions(nx, ny, 1)
        self._array = numpy_to_vtk(self._pixels.reshape(-1, 3), deep=False, array_type=VTK_UNSIGNED_CHAR)
        self._image.GetPointData().SetScalars(self._array)
        self.texture = vtkTexture()
        self.texture.SetInputData(self._image)
        self.texture.InterpolateOn()
        self.texture.MipmapOff()
        self.texture.SetWrap(vtkTexture.ClampToEdge)

    def write(self, darkness: Singles) -> None:
        """Darkness (ny, nx) 0 to 1; shadows are a little warmer than black. The border stays open."""
        self._levels[1:-1, 1:-1] = darkness[1:-1, 1:-1] * np.float32(255)
        self._pixels[:] = _SHADOW_COLOURS.take(self._levels, axis=0)  # a third of the time of indexing
        self._array.Modified()
        self._image.Modified()


@dataclass(frozen=True, eq=False)
class Plan:
    """The room around one receiver, worked out in plain numpy; on any thread.

    Attributes:
        ground: the patch that takes shadows.
        props: mat and cradle.
        light: (n, 2) shares of sky and key lamp that reach the cradle's points.
        height_mm: (ny, nx) of the ground.
        slope: how far a shadow of the lamp moves per mm of height.
        beside_mat: light (ny, nx) that the mat leaves on the floor.
        dome: floor and backdrop.
    """

    ground: Ground
    props: tuple[studio.Prop, studio.Prop]
    light: Singles
    height_mm: Singles
    slope: tuple[float, float]
    beside_mat: Singles
    dome: studio.Dome

    @classmethod
    def of(cls, receiver_mm: Singles, head_mm: Singles, key: NDArray[np.float64]) -> Plan:
        """Fit mat and cradle to the receiver's skin (n, 3) and head (m, 3); ``key`` points to the lamp."""
        ground, area = Ground(), studio.mat_area(receiver_mm, head_mm)
        cradle = studio.cradle(head_mm)
        return cls(
            ground,
            (studio.mat(area), cradle),
            _cradle_light(cradle, receiver_mm),
            studio.ground_height(ground, area),
            shadow_slope(key),
            1 - studio.mat_shadow(ground, area),
            studio.dome(),
        )


def _cradle_light(cradle: studio.Prop, receiver_mm: Singles) -> Singles:
    near = receiver_mm[receiver_mm[:, 1] > cradle.points_mm[:, 1].min() - 150]
    grain = Grain(cell_mm=14.0, bias_mm=10.0)
    sky = openness(cradle.points_mm, cradle.normals, near, directions(_DIRECTIONS), grain)
    sky *= 0.55 + 0.45 * np.clip((cradle.points_mm[:, 2] - studio.FLOOR_MM) / 50.0, 0, 1)
    return np.column_stack([sky, np.clip(sky * 1.4 - 0.3, 0, 1)])


class Room:
    """Floor, backdrop, mat and face cradle around one receiver."""

    def __init__(self, plan: Plan) -> None:
        """Build what was planned."""
        self.ground, self.props = plan.ground, plan.props
        self._picture = ShadowPicture(self.ground)
        self._shadows = ShadowGround(plan.height_mm, plan.ground, plan.slope)
        self._beside_mat = plan.beside_mat
        self._dome = plan.dome
        self._dome_points = Points(len(self._dome.points_mm))
        self._dome_points.points[:] = self._dome.points_mm
        self._dome_points.normals[:] = (0, 0, 1)
        self.dome = Drawn(self._mesh(self._dome_points, self._dome.triangles, 0.0))
        self.dome.actor.SetTexture(self._picture.texture)
        mat, cradle = plan.props
        self.lit = self._mat(mat), _cradle(cradle, plan.light)

    @property
    def parts(self) -> tuple[Drawn, ...]:
        """Everything that is drawn."""
        return (*self.lit, self.dome)

    def set_theme(self, theme: Lamps) -> None:
        """Paint floor and backdrop."""
        colours = studio.dome_colours(self._dome, theme.floor, theme.horizon, theme.zenith)
        self._dome_points.colours[:] = colours
        self._dome_points.touch("colours")

    def cast(self, *people: tuple[Singles, float]) -> None:
        """Let points (n, 3) of people cast their shadows on floor and mat, each so strong, 0 to 1."""
        light = self._beside_mat
        for strength in sorted({strength for _, strength in people}):
            points = np.concatenate([points_mm for points_mm, mine in people if mine == strength])
            if strength > 0 and len(points):
                light = light * (1 - np.float32(strength) * self._shadows.darkness(points))
        self._picture.write(1 - light)

    def bring_shadows(self, window: Any, renderer: Any) -> None:
        """Put the shadows on the graphics side before anything is drawn.

        Amid a picture that waits, without a graphics card, until everything before it is painted.
        """
        if not window.GetNeverRendered():
            window.MakeCurrent()
            self._picture.texture.Render(renderer)
            self._picture.texture.PostRender(renderer)

    def _mat(self, prop: studio.Prop) -> LitActor:
        mat = LitActor(self._mesh(_points_of(prop), prop.triangles, _EDGE_MM), closed=True)
        mat.actor.SetTexture(self._picture.texture)
        return mat

    def _mesh(self, points: Points, triangles: NDArray[np.int32], edge_mm: float) -> vtkPolyData:
        """A mesh that knows where on the picture of shadows it lies, its border ``edge_mm`` further in."""
        mesh = points.surface(triangles)
        place = studio.texture_place(_drawn_in(points.points, edge_mm), self.ground)
        array = numpy_to_vtk(place, deep=True)
        array.SetName("place")
        mesh.GetPointData().SetTCoords(array)
        return mesh


def _points_of(prop: studio.Prop) -> Points:
    points = Points(len(prop.points_mm))
    points.points[:], points.normals[:] = prop.points_mm, prop.normals
    points.colours[:] = singles(prop.colour) * 255
    points.light[:, 2:] = SURFACES["padding"].seep, SURFACES["padding"].gloss
    return points


def _cradle(prop: studio.Prop, light: Singles) -> LitActor:
    points = _points_of(prop)
    points.light[:, :2] = light
    return LitActor(points.surface(prop.triangles), closed=True)


def _drawn_in(points_mm: Singles, by_mm: float) -> Singles:
    """Points (n, 3) kept that far inside the box around them: a mat must not take its own shadow."""
    low, high = points_mm.min(axis=0) + np.float32(by_mm), points_mm.max(axis=0) - np.float32(by_mm)
    out = points_mm.copy()
    out[:, :2] = np.clip(points_mm[:, :2], low[:2], high[:2])
    return out
