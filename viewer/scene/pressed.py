"""Where hands press: the skin that they touch, measured on what is drawn and coloured by pressure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.motion.frame import Frame, HandState
from viewer.scene.arrays import Bytes, Singles
from viewer.scene.coats import Coat
from viewer.scene.flat import LIFTED, Flat
from viewer.scene.shading import Drawn
from viewer.state.pressure_colours import Colour, step_colour
from viewer.state.words import TOUCH_FROM, pressure_word

Rows = NDArray[np.int64]
Triangles = NDArray[np.int32]

TOUCHING_MM, SOFT_MM = 5.0, 3.0
"""Skin that is so near to what works is touched: points of a hand lie so far apart. The soft edge's width."""
FAR_MM, BLURS = 19.0, 3
"""Skin further away is not looked at. How often the distances are blurred over their neighbours."""
ON_SKIN_MM, THROUGH_MM = 3.0, 95.0
"""How far the patch is lifted over the skin, and through the hand that lies on it, but through no trunk."""
STRONG, FAINT = 0.88, 0.74
"""How solid it is on bare skin, and seen through the hand."""

_PATCH = Coat(
    arrays=(("gapMC", "gap"),),
    vertex_dec="""
in float gapMC;
out float gapVS;""",
    vertex=LIFTED + "\n  gapVS = gapMC;",
    fragment_dec="""
in float gapVS;""",
    fragment=f"""
  float inside = 1.0 - smoothstep({TOUCHING_MM}, {TOUCHING_MM + SOFT_MM}, gapVS);
  float line = exp(-2.2 * (gapVS - 6.1) * (gapVS - 6.1));
  float dark = exp(-1.6 * (gapVS - 7.4) * (gapVS - 7.4));
  vec3 colour = mix(vertexColorVSOutput.rgb, vec3(1.0), line);
  colour = mix(colour, vec3(0.08), dark);
  float alpha = max(inside, max(0.9 * line, 0.35 * dark)) * strength;
  if (alpha < 0.01) discard;
  fragOutput0 = vec4(colour, alpha);""",
)


@dataclass(frozen=True, eq=False)
class Pressed:
    """Skin that is touched.

    Attributes:
        rows: (n,) of the receiver's figure.
        gap_mm: (n,) how far they are from what works.
        colours: (n, 3) of the pressure.
        triangles: (k, 3) between them, counted in these rows.
    """

    rows: Rows
    gap_mm: Singles
    colours: Bytes
    triangles: Triangles


def pressed_skin(
    frame: Frame, giver_skin: int, faces: Sequence[Triangles], among: Rows, skin: Triangles
) -> Pressed:
    """The skin that the working parts of hands touch.

    Args:
        frame: as it is drawn.
        giver_skin: where the giver's skin begins in the giver's figure.
        faces: for each hand of the frame what works of it, triangles (f, 3) of the giver's skin.
        among: rows of the receiver's figure that may be touched.
        skin: triangles (k, 3) between them.
    """
    gap = np.full(len(among), FAR_MM, dtype=np.float32)
    colours = np.zeros((len(among), 3), dtype=np.uint8)
    places = frame.receiver.points_mm[among]
    for hand, works in zip(frame.hands, faces, strict=True):
        if hand.pressure < TOUCH_FROM:
            continue
        near, away = _gaps(places, frame.giver.points_mm[giver_skin:], hand, works)
        closer = away < gap[near]
        gap[near[closer]] = away[closer]
        colours[near[closer]] = _bytes(step_colour(pressure_word(hand.pressure)))
    kept = np.flatnonzero(gap < FAR_MM)
    known = np.full(len(frame.receiver.points_mm), -1, dtype=np.int32)
    known[among[kept]] = np.arange(len(kept))
    own = known[skin]
    own = own[(own >= 0).all(axis=1)]
    return Pressed(among[kept], _softened(gap[kept], own), colours[kept], own)


def working_faces(hand: HandState, triangles: Triangles) -> Triangles:
    """What works of a hand: those of the giver's skin's triangles (k, 3) that lie between working rows."""
    works = np.zeros(int(triangles.max()) + 1, dtype=bool)
    works[hand.patch_rows] = True
    return triangles[works[triangles].all(axis=1)]


def _softened(values: Singles, triangles: Triangles) -> Singles:
    """Values (n,) blurred over neighbours, so that their level lines do not follow the triangles."""
    ends = np.concatenate([triangles[:, pair].T for pair in ([0, 1], [1, 2], [2, 0])], axis=1)
    ends = np.concatenate([ends, ends[::-1]], axis=1)
    counts = 1.0 + np.bincount(ends[0], minlength=len(values))
    out = values.astype(np.float64)
    for _ in range(BLURS):
        out = (out + np.bincount(ends[0], out[ends[1]], minlength=len(values))) / counts
    return out.astype(np.float32)


def _gaps(places: Singles, skin: Singles, hand: HandState, faces: Triangles) -> tuple[Rows, Singles]:
    """Which places (n, 3) are near to the working part of a hand, and how far they are from it."""
    works = np.concatenate([skin[hand.patch_rows], skin[faces].mean(axis=1)])
    low, high = works.min(axis=0) - FAR_MM, works.max(axis=0) + FAR_MM
    near = np.flatnonzero((places[:, 0] > low[0]) & (places[:, 0] < high[0]))
    near = near[((places[near] > low) & (places[near] < high)).all(axis=1)]
    squared = np.zeros((len(near), len(works)), dtype=np.float32)
    for axis in range(3):  # no product of matrices: NumPy would wake threads for it
        squared += (places[near, axis][:, None] - works[:, axis]) ** 2
    return near, np.sqrt(squared.min(axis=1, initial=FAR_MM**2))


def _bytes(colour: Colour) -> Bytes:
    return np.array([round(255 * part) for part in colour], dtype=np.uint8)


class ContactPatch:
    """The patches of all hands, as they are drawn: on the skin, and fainter through the hands."""

    def __init__(self) -> None:
        """Nothing is pressed."""
        self._flat = Flat("gap")
        self.parts = tuple(Drawn(self._flat.mesh, _PATCH) for _ in range(2))
        for part, lift, strength in zip(self.parts, (ON_SKIN_MM, THROUGH_MM), (STRONG, FAINT), strict=True):
            part.set_vertex(lift=lift)
            part.set(strength=strength)

    @property
    def drawn(self) -> tuple[Drawn, ...]:
        """What there is to draw now."""
        return () if self._flat.empty else self.parts

    def show(self, frame: Frame, pressed: Pressed) -> None:
        """Colour the pressed skin, as the frame has it."""
        points = frame.receiver.points_mm[pressed.rows]
        self._flat.put(points, pressed.colours, pressed.triangles, gap=pressed.gap_mm)

    def clear(self) -> None:
        """Nothing is pressed any more."""
        self._flat.clear()
