"""Meshes that live on the graphics side and are changed in place, never rebuilt."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonCore import VTK_UNSIGNED_CHAR, vtkDataArray, vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData

from viewer.scene.arrays import Singles


class Points:
    """Shared, changeable points: position, normal, colour, light and shade, one array each.

    Several :meth:`surface` meshes may hang on the same points; they are uploaded once.
    ``light`` (n, 4) is: share of the sky seen, share of the key lamp seen, seep, gloss; ``shade`` (n,) is
    0 open to 1 dark.
    """

    def __init__(self, count: int, **more: Singles) -> None:
        """Make room for ``count`` points, all at the origin and white; ``more`` arrays serve some coats."""
        self.points = np.zeros((count, 3), dtype=np.float32)
        self.normals = np.zeros((count, 3), dtype=np.float32)
        opaque = np.full((count, 4), 255, dtype=np.uint8)
        self.colours = opaque[:, :3]
        self.light = np.ones((count, 4), dtype=np.float32)
        self.shade = np.zeros(count, dtype=np.float32)
        self._vtk_points = vtkPoints()
        self._vtk_points.SetData(_wrap(self.points, "points"))
        # with an alpha VTK draws colours as they are; else every mesh copies them whenever points move
        self._arrays = {name: _wrap(getattr(self, name), name) for name in ("normals", "light", "shade")}
        self._arrays["colours"] = _wrap(opaque, "colours")
        self._more = {name: _wrap(np.ascontiguousarray(array), name) for name, array in more.items()}

    def surface(self, triangles: NDArray[np.integer]) -> vtkPolyData:
        """Triangles (k, 3) over these points, sharing every array."""
        mesh = vtkPolyData()
        mesh.SetPoints(self._vtk_points)
        mesh.SetPolys(cells(triangles))
        data = mesh.GetPointData()
        data.AddArray(self._arrays["normals"])
        data.SetScalars(self._arrays["colours"])
        data.AddArray(self._arrays["light"])
        data.AddArray(self._arrays["shade"])
        for array in self._more.values():
            data.AddArray(array)
        return mesh

    def move(self, points: Singles, normals: Singles) -> None:
        """Copy new positions and normals, both (n, 3)."""
        np.copyto(self.points, points)
        np.copyto(self.normals, normals)
        self._vtk_points.GetData().Modified()
        self._vtk_points.Modified()
        self._arrays["normals"].Modified()

    def touch(self, *names: str) -> None:
        """Say that arrays were written to: ``colours``, ``light`` or ``shade``."""
        for name in names:
            self._arrays[name].Modified()


def cells(triangles: NDArray[np.integer]) -> vtkCellArray:
    """Triangles (k, 3) as VTK's cells."""
    flat = np.ascontiguousarray(triangles, dtype=np.int32).ravel()
    out = vtkCellArray()
    out.SetData(3, numpy_to_vtk(flat, deep=True))
    return out


def _wrap(array: NDArray[Any], name: str) -> vtkDataArray:
    kind = VTK_UNSIGNED_CHAR if array.dtype == np.uint8 else None
    out = numpy_to_vtk(array, deep=False, array_type=kind)
    out.SetName(name)
    return out
