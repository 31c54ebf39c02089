"""The outline of the selected structure, drawn over everything, so that it is seen even when covered."""

from __future__ import annotations

from typing import Any

import numpy as np
from vtkmodules.vtkCommonDataModel import vtkPolyData
from vtkmodules.vtkRenderingCore import vtkRenderer

from viewer.scene.coats import SHELL, STENCIL
from viewer.scene.looks import Colour, rgb
from viewer.scene.shading import Drawn
from viewer.state.choices import Theme

ACCENTS: dict[Theme, Colour] = {"light": rgb("#1F6F78"), "dark": rgb("#5FB6BF"), "contrast": rgb("#FFE24A")}
HALOS: dict[Theme, Colour] = {"light": rgb("#F4FBFB"), "dark": rgb("#10191B"), "contrast": rgb("#000000")}
WIDTH, HALO = 1 / 260.0, 1 / 640.0
"""Of the line, and of the halo outside it that parts it from what lies behind; shares of the height."""


class Outline:
    """A second renderer over the first: what it draws is never covered."""

    def __init__(self, window: Any, camera: Any) -> None:
        """Draw on ``window`` as ``camera`` sees it."""
        self._window, self._camera = window, camera
        self._layers = window.GetNumberOfLayers()
        self._renderer = vtkRenderer()
        self._renderer.InteractiveOff()
        self._renderer.SetActiveCamera(camera)
        self._renderer.AutomaticLightCreationOff()
        self._renderer.GetCullers().RemoveAllItems()
        self._theme: Theme = "light"
        self._parts: tuple[Drawn, ...] = ()
        self._mesh: vtkPolyData | None = None

    def show(self, mesh: vtkPolyData | None) -> None:
        """Outline this mesh, which has the array ``normals``; nothing with None."""
        if mesh is self._mesh:
            return
        self._mesh = mesh
        for part in self._parts:
            self._renderer.RemoveActor(part.actor)
        self._parts = ()
        # a renderer that draws nothing still costs: it empties the depth of the whole picture
        self._window.RemoveRenderer(self._renderer)
        self._window.SetNumberOfLayers(self._layers)
        if mesh is None:
            return
        self._parts = Drawn(mesh, STENCIL), Drawn(mesh, SHELL), Drawn(mesh, SHELL)
        for part in self._parts:
            self._renderer.AddActor(part.actor)
        self._window.SetNumberOfLayers(self._layers + 1)
        self._renderer.SetLayer(self._layers)
        self._window.AddRenderer(self._renderer)
        self.set_theme(self._theme)
        self.aim()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's accent."""
        self._theme = theme
        for part, colour in zip(self._parts[1:], (ACCENTS[theme], HALOS[theme]), strict=False):
            part.set(shellColour=colour)

    def aim(self) -> None:
        """Follow the camera and the size of the picture."""
        width, height = self._window.GetSize()
        ahead = np.asarray(self._camera.GetDirectionOfProjection())
        right = np.cross(ahead, self._camera.GetViewUp())
        right /= np.linalg.norm(right)
        up = np.cross(right, ahead)
        line = max(WIDTH * height, 2.0)
        for part, reach in zip(self._parts[1:], (line, line + max(HALO * height, 1.0)), strict=False):
            part.set_vertex(
                rightWC=right.tolist(),
                upWC=up.tolist(),
                pixels=(float(width), float(height)),
                shellPx=reach,
                shellDepth=0.0 if reach == line else 0.5,
            )
