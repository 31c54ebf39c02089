"""The room on the graphics side: backdrop, mat and cradle, and the shadows that lie on them."""

from __future__ import annotations

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
        level = (darkness[1:-1, 1:-1] * np.float32(255)).astype(np.uint8)
        self._pixels[1:-1, 1:-1] = _SHADOW_COLOURS[level]
        self._array.Modified()
        self._image.Modified()


class Room:
    """Floor, backdrop, mat and face cradle around one receiver."""

    def __init__(self, receiver_mm: Singles, head_mm: Singles, key: NDArray[np.float64]) -> None:
        """Fit mat and cradle to the receiver's skin (n, 3) and head (m, 3); ``key`` points to the lamp."""
        self.ground = Ground()
        area = studio.mat_area(receiver_mm, head_mm)
        self.props = (studio.mat(area), studio.cradle(head_mm))
        self._picture = ShadowPicture(self.ground)
        height = studio.ground_height(self.ground, area)
        self._shadows = ShadowGround(height, self.ground, shadow_slope(key))
        self._beside_mat = 1 - studio.mat_shadow(self.ground, area)
        self._dome = studio.dome()
        self._dome_points = Points(len(self._dome.points_mm))
        self._dome_points.points[:] = self._dome.points_mm
        self._dome_points.normals[:] = (0, 0, 1)
        self.dome = Drawn(self._mesh(self._dome_points, self._dome.triangles, 0.0))
        self.dome.actor.SetTexture(self._picture.texture)
        self.lit = tuple(self._prop(prop, receiver_mm) for prop in self.props)

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

    def _prop(self, prop: studio.Prop, receiver_mm: Singles) -> LitActor:
        points = Points(len(prop.points_mm))
        points.points[:], points.normals[:] = prop.points_mm, prop.normals
        points.colours[:] = singles(prop.colour) * 255
        points.light[:, 2:] = SURFACES["padding"].seep, SURFACES["padding"].gloss
        if prop.name == "mat":
            mat = LitActor(self._mesh(points, prop.triangles, _EDGE_MM), closed=True)
            mat.actor.SetTexture(self._picture.texture)
            return mat
        near = receiver_mm[receiver_mm[:, 1] > prop.points_mm[:, 1].min() - 150]
        grain = Grain(cell_mm=14.0, bias_mm=10.0)
        points.light[:, 0] = openness(prop.points_mm, prop.normals, near, directions(_DIRECTIONS), grain)
        points.light[:, 0] *= 0.55 + 0.45 * np.clip((prop.points_mm[:, 2] - studio.FLOOR_MM) / 50.0, 0, 1)
        points.light[:, 1] = np.clip(points.light[:, 0] * 1.4 - 0.3, 0, 1)
        return LitActor(points.surface(prop.triangles), closed=True)

    def _mesh(self, points: Points, triangles: NDArray[np.int32], edge_mm: float) -> vtkPolyData:
        """A mesh that knows where on the picture of shadows it lies, its border ``edge_mm`` further in."""
        mesh = points.surface(triangles)
        place = studio.texture_place(_drawn_in(points.points, edge_mm), self.ground)
        array = numpy_to_vtk(place, deep=True)
        array.SetName("place")
        mesh.GetPointData().SetTCoords(array)
        return mesh


def _drawn_in(points_mm: Singles, by_mm: float) -> Singles:
    """Points (n, 3) kept that far inside the box around them: a mat must not take its own shadow."""
    low, high = points_mm.min(axis=0) + np.float32(by_mm), points_mm.max(axis=0) - np.float32(by_mm)
    out = points_mm.copy()
    out[:, :2] = np.clip(points_mm[:, :2], low[:2], high[:2])
    return out
