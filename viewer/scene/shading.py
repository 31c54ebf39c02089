"""The light: one warm key lamp, a wide soft fill from the camera's side, the room's own light, a cool rim.

The light is worked out per vertex by a short shader of our own in place of VTK's: half the cost of one VTK
lamp without a graphics card. It lets light seep softly into skin and darkens what is hidden, all in linear
light.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkCommonDataModel import vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

from viewer.scene.coats import PLAIN, SOLID, Coat
from viewer.scene.looks import Colour, rgb
from viewer.state.choices import Theme

Vector = NDArray[np.float64]
_LAMPS = ("key", "sky", "ground", "fill", "rim")
_NO_SHIFT = 0  # VTK must not recentre the points: the shader reckons in world space

_VERTEX_DEC = """
in vec3 normalWC;
in vec4 lightMC;
in float shadeMC;"""

# world space throughout: the actors are never moved as a whole, their points are
_VERTEX_LIGHT = """
  vec3 toEye = normalize(eyeWC - vertexMC.xyz);
  vec3 albedo = scalarColor.rgb * scalarColor.rgb;
  float seep = lightMC.z;
  float lamp = lightMC.y * (1.0 - 0.90 * shadeMC);
  float open = lightMC.x * (1.0 - 0.70 * shadeMC);

  vec3 wrap = 0.06 + seep * vec3(0.34, 0.18, 0.12);
  vec3 lit = clamp((dot(normalWC, keyWC) + wrap) / (1.0 + wrap), 0.0, 1.0);
  vec3 through = mix(vec3(lamp), vec3(pow(lamp, 0.7), lamp, lamp * (0.5 + 0.5 * lamp)), seep * 0.8);
  float up = 0.5 + 0.5 * normalWC.z;
  float facing = max(dot(normalWC, toEye), 0.0);
  vec3 bounce = open * (1.0 + (1.0 - open) * (0.15 + albedo));
  vec3 room = (mix(groundColour, skyColour, up) + fillColour * (0.25 + 0.75 * facing)) * bounce;

  float edge = 1.0 - facing;
  float back = clamp(0.35 + dot(normalWC, rimWC), 0.0, 1.0);
  float shine = pow(max(dot(normalWC, normalize(keyWC + toEye)), 0.0), 12.0) * lamp * lightMC.w;

  vec3 light = albedo * (keyColour * lit * through + room);
  light += rimColour * (edge * edge * edge * back * open) * (0.15 + albedo);
  light += keyColour * (shine * 0.085);
  light = light * (1.0 + 0.08 * light) / (1.0 + 0.34 * light);
  vertexColorVSOutput = vec4(sqrt(light), 1.0);"""


@dataclass(frozen=True)
class Lamps:
    """Lights and backdrop of one theme; linear strengths for lamps, sRGB for the backdrop."""

    key: Colour
    sky: Colour
    ground: Colour
    fill: Colour
    rim: Colour
    horizon: Colour
    zenith: Colour
    floor: Colour


THEMES: dict[Theme, Lamps] = {
    "light": Lamps(
        key=(0.98, 0.92, 0.83),
        sky=(0.26, 0.28, 0.31),
        ground=(0.17, 0.15, 0.13),
        fill=(0.23, 0.23, 0.235),
        rim=(0.50, 0.60, 0.72),
        horizon=rgb("#E9EDEF"),
        zenith=rgb("#C9D3D8"),
        floor=rgb("#D8CBBA"),
    ),
    "dark": Lamps(
        key=(0.92, 0.84, 0.73),
        sky=(0.17, 0.19, 0.23),
        ground=(0.11, 0.10, 0.09),
        fill=(0.19, 0.19, 0.195),
        rim=(0.55, 0.68, 0.85),
        horizon=rgb("#2B3136"),
        zenith=rgb("#15181A"),
        floor=rgb("#4B443C"),
    ),
    "contrast": Lamps(
        key=(1.00, 0.95, 0.88),
        sky=(0.26, 0.26, 0.27),
        ground=(0.16, 0.155, 0.15),
        fill=(0.27, 0.27, 0.27),
        rim=(0.80, 0.90, 1.00),
        horizon=rgb("#101010"),
        zenith=rgb("#000000"),
        floor=rgb("#1C1C1C"),
    ),
}


def key_direction(giver_side: float) -> Vector:
    """Unit vector towards the key lamp: up and at the left of a giver who sits at −1 left, +1 right."""
    toward = np.array([-giver_side * 0.42, -giver_side * 0.50, 0.86])
    return np.asarray(toward / np.linalg.norm(toward))


class Drawn:
    """An actor that is drawn with a coat and without light: plain colours, or nothing but a depth.

    Its mesh is in world space. It counts as opaque for VTK whatever its coat does, so that things are drawn
    in the order in which they were put on the stage and write their depth.
    """

    def __init__(
        self, mesh: vtkPolyData, coat: Coat = PLAIN, closed: bool = False, head: bool = False
    ) -> None:
        """Draw ``mesh``. A ``closed`` one is never seen from inside, which halves the work.

        ``head`` says whether it is a part of somebody's head.
        """
        self.closed, self.head = closed, head
        self.mapper = vtkPolyDataMapper()
        self.mapper.SetInputData(mesh)
        self.mapper.SetVBOShiftScaleMethod(_NO_SHIFT)
        self.actor = vtkActor()
        self.actor.SetMapper(self.mapper)
        self.actor.PickableOff()
        self.actor.ForceOpaqueOn()
        self.actor.GetProperty().LightingOff()
        self.actor.GetProperty().SetBackfaceCulling(closed)
        for attribute, array in coat.arrays:
            self.mapper.MapDataArrayToVertexAttribute(attribute, array, 0, -1)
        self._shader = self.actor.GetShaderProperty()
        self._replace(coat)

    def _replace(self, coat: Coat) -> None:
        self.mapper.SetScalarVisibility("vertexColorVSOutput" in coat.fragment)
        self._vertex(coat.vertex_dec, coat.vertex)
        self._fragment(coat)

    def _vertex(self, declared: str, lines: str) -> None:
        for place, text in (("Dec", declared), ("Impl", lines)):
            if text:
                tag = f"//VTK::Light::{place}"
                self._shader.AddVertexShaderReplacement(tag, True, f"{tag}{text}", False)

    def _fragment(self, coat: Coat) -> None:
        if coat.fragment_dec:
            tag = "//VTK::Light::Dec"
            self._shader.AddFragmentShaderReplacement(tag, True, f"{tag}{coat.fragment_dec}", False)
        self._shader.AddFragmentShaderReplacement("//VTK::Light::Impl", True, coat.fragment, False)

    def show_inside(self) -> None:
        """Draw nothing but the side that is otherwise turned away."""
        self.actor.GetProperty().BackfaceCullingOff()
        self.actor.GetProperty().FrontfaceCullingOn()

    def set(self, **values: float | Sequence[float]) -> None:
        """Take over uniforms of the coat's fragments: numbers, or three or four of them."""
        _set_uniforms(self._shader.GetFragmentCustomUniforms(), values)

    def set_vertex(self, **values: float | Sequence[float]) -> None:
        """Take over uniforms of the coat's vertices."""
        _set_uniforms(self._shader.GetVertexCustomUniforms(), values)


def _set_uniforms(uniforms: Any, values: Mapping[str, float | Sequence[float]]) -> None:
    for name, value in values.items():
        if isinstance(value, (int, float)):
            uniforms.SetUniformf(name, float(value))
        else:
            getattr(uniforms, f"SetUniform{len(value)}f")(name, [float(v) for v in value])


class LitActor(Drawn):
    """An actor that is drawn in our light. Its mesh needs the arrays ``normals``, ``light`` and ``shade``."""

    def __init__(
        self, mesh: vtkPolyData, coat: Coat = SOLID, closed: bool = False, head: bool = False
    ) -> None:
        """Draw ``mesh``; see :class:`Drawn`."""
        super().__init__(mesh, coat, closed, head)
        for attribute, array in (("normalWC", "normals"), ("lightMC", "light"), ("shadeMC", "shade")):
            self.mapper.MapDataArrayToVertexAttribute(attribute, array, 0, -1)

    def _replace(self, coat: Coat) -> None:
        self._vertex(_VERTEX_DEC + coat.vertex_dec, _VERTEX_LIGHT + coat.vertex)
        self._fragment(coat)

    def set_theme(self, theme: Lamps) -> None:
        """Take over the strengths of the lamps."""
        self.set_vertex(**{f"{name}Colour": getattr(theme, name) for name in _LAMPS})

    def set_key(self, key: Vector) -> None:
        """Take over the direction (3,) towards the key lamp, in world space."""
        self.set_vertex(keyWC=key.tolist())

    def set_eye(self, eye_mm: Sequence[float], rim: Sequence[float]) -> None:
        """Take over the camera's place and the direction towards the rim lamp, which goes with it; world."""
        self.set_vertex(eyeWC=eye_mm, rimWC=rim)


def rim_direction(toward_camera: Vector) -> Vector:
    """Unit vector towards the rim lamp: behind the people as the camera sees them, above, a little aside."""
    x, y, z = (float(part) for part in toward_camera)
    aside = max(math.hypot(x, y), 1e-6)
    right = np.array([y / aside, -x / aside, 0.0])
    up = np.array([right[1] * z, -right[0] * z, right[0] * y - right[1] * x])
    lamp = 0.62 * up - 0.72 * np.array([x, y, z]) - 0.30 * right
    return np.asarray(lamp / math.sqrt(lamp @ lamp))
