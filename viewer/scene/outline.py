"""The outline of the selected structure, drawn over everything, so that it is seen even when covered."""

from __future__ import annotations

from typing import Any

import numpy as np
from vtkmodules.vtkCommonDataModel import vtkPolyData
from vtkmodules.vtkRenderingCore import vtkRenderer

from viewer.scene.coats import SHIFTED, STENCIL
from viewer.scene.looks import Colour, rgb
from viewer.scene.shading import Drawn
from viewer.state.choices import Theme

ACCENTS: dict[Theme, Colour] = {"light": rgb("#1F6F78"), "dark": rgb("#5FB6BF"), "contrast": rgb("#FFE24A")}
HALOS: dict[Theme, Colour] = {"light": rgb("#F4FBFB"), "dark": rgb("#10191B"), "contrast": rgb("#000000")}
WIDTH, HALO = 1 / 260.0, 1 / 640.0
"""Of the line, and of the halo outside it that parts it from what lies behind; shares of the height."""
_AROUND = 6


class Outline:
    """A second renderer over the first: what it draws is never covered.

    The line is the structure itself, shifted a little to all sides, except where it is itself: so the line
    is equally wide everywhere, round thin sheets and sharp edges too.
    """

    def __init__(self, window: Any, camera: Any) -> None:
        """Draw on ``window`` as ``camera`` sees it."""
        self._window, self._camera = window, camera
        self._layers = window.GetNumberOfLayers()
        self.renderer = vtkRenderer()
        self.renderer.InteractiveOff()
        self.renderer.SetActiveCamera(camera)
        self.renderer.AutomaticLightCreationOff()
        self.renderer.GetCullers().RemoveAllItems()
        self._size_px: tuple[int, int] = window.GetSize()
        self._theme: Theme = "light"
        self._parts: tuple[Drawn, ...] = ()
        self._mesh: vtkPolyData | None = None

    def show(self, mesh: vtkPolyData | None) -> None:
        """Outline this mesh; nothing with None."""
        if mesh is self._mesh:
            return
        self._mesh = mesh
        for part in self._parts:
            self.renderer.RemoveActor(part.actor)
        self._parts = ()
        # a renderer that draws nothing still costs: it empties the depth of the whole picture
        self._window.RemoveRenderer(self.renderer)
        self._window.SetNumberOfLayers(self._layers)
        if mesh is None:
            return
        self._parts = (
            Drawn(mesh, STENCIL, closed=True),
            *(Drawn(mesh, SHIFTED, closed=True) for _ in range(2 * _AROUND)),
        )
        for part in self._parts:
            self.renderer.AddActor(part.actor)
        self._window.SetNumberOfLayers(self._layers + 1)
        self.renderer.SetLayer(self._layers)
        self._window.AddRenderer(self.renderer)
        self.set_theme(self._theme)
        self.aim(self._size_px)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's accent."""
        self._theme = theme
        for k, part in enumerate(self._parts[1:]):
            part.set(lineColour=(ACCENTS if k < _AROUND else HALOS)[theme])

    def aim(self, size_px: tuple[int, int]) -> None:
        """Follow the size of the pane. Widths are shares of it, so one drawn finer has the same line."""
        self._size_px = width, height = size_px
        line = max(WIDTH * height, 2.0)
        for k, part in enumerate(self._parts[1:]):
            is_line = k < _AROUND
            reach = line if is_line else line + max(HALO * height, 1.0)
            turn = 2 * np.pi * k / _AROUND
            shift = 2 * reach * np.cos(turn) / width, 2 * reach * np.sin(turn) / height
            part.set_vertex(shift=shift, behind=0.0 if is_line else 0.5)
