"""The hands at the next stop, as a ghost: clear, with a border in the theme's accent."""

from __future__ import annotations

import numpy as np

from viewer.body.surface import Figure
from viewer.motion.shape import Shape
from viewer.scene.coats import DEPTH, Coat
from viewer.scene.looks import Colour, rgb
from viewer.scene.meshes import Points
from viewer.scene.people import hand_share
from viewer.scene.shading import Drawn, LitActor
from viewer.state.choices import Theme

GHOSTS: dict[Theme, Colour] = {"light": rgb("#1F6F78"), "dark": rgb("#8FE0E8"), "contrast": rgb("#FFE24A")}
CLEAR, BORDER = 0.20, 0.9
"""How solid the ghost is where one looks straight at it, and at its border."""
_FROM = 0.03

_GHOST = Coat(
    arrays=(("fadeMC", "fade"),),
    vertex_dec="""
in float fadeMC;
out vec2 ghostVS;""",
    vertex="\n  ghostVS = vec2(fadeMC, facing);",
    fragment_dec="""
in vec2 ghostVS;""",
    fragment=f"""
  float graze = 1.0 - ghostVS.y;
  float border = smoothstep(0.35, 0.8, graze);
  float alpha = mix({CLEAR}, {BORDER}, border) * ghostVS.x;
  fragOutput0 = vec4(mix(mix(ghostColour, vec3(1.0), 0.2), ghostColour, border), alpha);""",
)


class Ghost:
    """The hands of one giver's figure."""

    def __init__(self, figure: Figure) -> None:
        """Nothing is drawn before :meth:`show`."""
        share = hand_share(figure)
        triangles = figure.by_name["skin"].triangles + figure.by_name["skin"].rows.start
        triangles = triangles[(share[triangles] > _FROM).all(axis=1)]
        self._rows, own = np.unique(triangles, return_inverse=True)
        self._points = Points(len(self._rows), fade=share[self._rows])
        mesh = self._points.surface(own.reshape(-1, 3))
        self._colour = LitActor(mesh, _GHOST, closed=True)
        self._depth = Drawn(mesh, DEPTH, closed=True)
        self._shape: Shape | None = None

    @property
    def parts(self) -> tuple[Drawn, ...]:
        """Its depth, and then its colour."""
        return (self._depth, self._colour)

    @property
    def drawn(self) -> tuple[Drawn, ...]:
        """What there is to draw now."""
        return () if self._shape is None else self.parts

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's accent."""
        self._colour.set(ghostColour=GHOSTS[theme])

    def show(self, giver: Shape | None) -> None:
        """Put the hands where this giver has them; what is there already costs nothing."""
        if giver is not None and giver is not self._shape:
            self._points.move(giver.points_mm[self._rows], giver.normals[self._rows])
        self._shape = giver
