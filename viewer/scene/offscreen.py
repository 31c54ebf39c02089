"""A picture surface that needs no window, and reading the picture back."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np
from vtkmodules.util.numpy_support import vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkUnsignedCharArray
from vtkmodules.vtkRenderingCore import vtkRenderer, vtkRenderWindow

from viewer.scene.arrays import Bytes

# Importing this registers the OpenGL back end; without it every VTK object would stay abstract.
import vtkmodules.vtkRenderingOpenGL2  # noqa: F401  isort: skip


class Canvas(Protocol):
    """What a stage draws on: any pyvista plotter will do, and so will :class:`OffScreen`."""

    @property
    def render_window(self) -> Any:
        """The `vtkRenderWindow`."""

    @property
    def renderer(self) -> Any:
        """The `vtkRenderer`."""


class OffScreen:
    """A render window that never appears on a screen; cheaper to make than a pyvista plotter."""

    def __init__(self, width_px: int = 1280, height_px: int = 800) -> None:
        """Make one of the given size in pixels."""
        self.render_window = vtkRenderWindow()
        self.render_window.SetOffScreenRendering(1)
        self.render_window.SetMultiSamples(0)
        self.render_window.SetSize(width_px, height_px)
        self.renderer = vtkRenderer()
        self.render_window.AddRenderer(self.renderer)

    def close(self) -> None:
        """Give the graphics memory back."""
        self.render_window.Finalize()


def render_part(window: Any, last: bool = True) -> None:
    """Render what a window is set up for; of several parts of a picture only the last one brings it out.

    Bringing it out copies the whole of it, and waits until it is done. What was asked of a context that is
    let go begins at once: without a graphics card one part is then painted while the next is prepared.
    """
    window.SetSwapBuffers(last)
    window.Render()
    if not last:
        window.ReleaseCurrent()


class Reader:
    """Reads the finished picture back; keeps its buffer."""

    def __init__(self, window: Any) -> None:
        """Read from this render window."""
        self._window = window
        self._buffer = vtkUnsignedCharArray()

    def pixels(self) -> Bytes:
        """The picture (height, width, 3), top row first; a fresh copy."""
        width, height = self._window.GetSize()
        self._window.GetPixelData(0, 0, width - 1, height - 1, 0, self._buffer, 0)
        flat = vtk_to_numpy(self._buffer)
        return np.ascontiguousarray(flat.reshape(height, width, 3)[::-1])

    def forget(self) -> None:
        """Give the buffer's memory back; the next picture makes another."""
        self._buffer.Initialize()


def halved(picture: Bytes) -> Bytes:
    """A picture (2h, 2w, 3) at half the size, each pixel the mean of four."""
    tall = picture[0::2].astype(np.uint16) + picture[1::2]
    return ((tall[:, 0::2] + tall[:, 1::2] + 2) >> 2).astype(np.uint8)
