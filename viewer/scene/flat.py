"""Small meshes that are made anew for a frame, drawn flat and lifted towards the eye."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonCore import VTK_UNSIGNED_CHAR, vtkPoints
from vtkmodules.vtkCommonDataModel import vtkPolyData

from viewer.scene.arrays import Bytes, Singles
from viewer.scene.coats import FAR_MM, NEAR_MM
from viewer.scene.meshes import cells

_A, _B = (FAR_MM + NEAR_MM) / (FAR_MM - NEAR_MM), -2 * FAR_MM * NEAR_MM / (FAR_MM - NEAR_MM)
LIFTED = f"""
  gl_Position.z = ({_A:.8f} + ({_B:.6f}) / max(gl_Position.w - lift, {NEAR_MM + 1:.1f})) * gl_Position.w;"""
"""Vertex lines that bring a place ``lift`` mm nearer to the eye, and leave it where it is in the picture."""


class Flat:
    """A mesh of some hundred points. It is empty until :meth:`put`."""

    def __init__(self, *arrays: str) -> None:
        """``arrays`` are the names of further numbers that the points have, one each."""
        self.mesh = vtkPolyData()
        self._names = arrays
        none = np.zeros((0, 3), dtype=np.float32)
        self.put(none, none.astype(np.uint8), none.astype(np.int32), **dict.fromkeys(arrays, none[:, 0]))

    @property
    def empty(self) -> bool:
        """Whether there is nothing to be drawn."""
        return not self.mesh.GetNumberOfCells()

    def put(
        self, points_mm: Singles, colours: Bytes, triangles: NDArray[np.integer], **arrays: Singles
    ) -> None:
        """Take points (n, 3), their colours (n, 3), triangles (k, 3) and the further arrays (n,)."""
        assert set(arrays) == set(self._names)
        place = vtkPoints()
        place.SetData(numpy_to_vtk(np.ascontiguousarray(points_mm, np.float32), deep=True))
        self.mesh.SetPoints(place)
        self.mesh.SetPolys(cells(triangles))
        data = self.mesh.GetPointData()
        paint = numpy_to_vtk(np.ascontiguousarray(colours), deep=True, array_type=VTK_UNSIGNED_CHAR)
        data.SetScalars(paint)
        for name, values in arrays.items():
            array = numpy_to_vtk(np.ascontiguousarray(values, np.float32), deep=True)
            array.SetName(name)
            data.AddArray(array)
        self.mesh.Modified()

    def clear(self) -> None:
        """Draw nothing any more."""
        if not self.empty:
            self.mesh.SetPolys(cells(np.zeros((0, 3), dtype=np.int32)))
            self.mesh.Modified()
