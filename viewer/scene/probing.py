"""Questions to the picture of one moment: what is at this point, and where is that structure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.motion.frame import Frame
from viewer.ports import Anchor, Pick, Touch
from viewer.scene.anchoring import Cover, Hiding
from viewer.scene.arrays import Singles
from viewer.scene.coats import SIDES, WINDOW_MM
from viewer.scene.people import COVER_MM, Person
from viewer.scene.picking import BLOCKS, Eye, Target, giver_share, meet, pick, skin_share
from viewer.scene.under_skin import UnderSkin
from viewer.state.layers import GONE, Layers


@dataclass(frozen=True, eq=False)
class Probe:
    """What was shown last, and from where.

    Attributes:
        layers: as they are drawn.
        people: ``receiver`` and ``giver`` in the frame's detail.
        own_eyes: whether the giver's head is left out.
    """

    eye: Eye
    frame: Frame
    layers: Layers
    people: Mapping[str, Person]
    under: UnderSkin
    own_eyes: bool

    def pick(self, x_px: float, y_px: float) -> Pick | None:
        """What is seen there; None for the room."""
        return pick(self.eye, x_px, y_px, self._targets())

    def touch(self, x_px: float, y_px: float) -> Touch | None:
        """Where the receiver's figure is there, however faded; None where the giver hides it."""
        found = meet(self.eye, x_px, y_px, self._skin())
        if found is None or self.layers.giver <= GONE:
            return found.touch if found is not None else None
        over = meet(self.eye, x_px, y_px, self._giver(), BLOCKS)
        return found.touch if over is None or over.away_mm > found.away_mm else None

    def _targets(self) -> list[Target]:
        out = self.under.targets(self.layers)
        if self.layers.skin > GONE:
            out.append(self._skin())
        if self.layers.giver > GONE:
            out.append(self._giver())
        return out

    def _skin(self) -> Target:
        receiver, shape = self.people["receiver"], self.frame.receiver
        share = skin_share(self.layers, receiver.apart, [hand.centre_mm for hand in self.frame.hands])
        return Target("skin", shape.points_mm, receiver.triangles, receiver.longest_mm, share, lambda _: "")

    def _giver(self) -> Target:
        giver, points = self.people["giver"], self.frame.giver.points_mm
        glassy = giver_share(self.layers, giver.apart, giver.in_head if self.own_eyes else None)
        return Target("giver", points, giver.triangles, giver.longest_mm, glassy, lambda _: "")

    def anchors(self, ids: Sequence[str]) -> tuple[Anchor, ...]:
        """Where structures are in the picture, in the order asked; those without a place are left out."""
        known = [name for name in ids if self.under.knows(name)]
        if not known:
            return ()
        found, points, apart = self.under.places(known, self.layers)
        places = self.eye.project(points)
        free = self._through_skin(points, apart)
        free &= ~Hiding(self.eye, self._covers()).hides(points, [layer or "" for layer in found])
        width, height = self.eye.width_px, self.eye.height_px
        out = []
        for name, layer, (x, y), seen in zip(known, found, places, free, strict=True):
            inside = bool(0 <= x < width and 0 <= y < height)
            out.append(Anchor(name, float(x), float(y), bool(seen) and inside and layer is not None))
        return tuple(out)

    def covered(self, points_mm: NDArray[np.float64], above_mm: float) -> NDArray[np.bool_]:
        """Which points (n, 3) the giver hides with something that is further above them than that."""
        toward = np.asarray(self.eye.pose.eye_mm) - points_mm
        away = np.linalg.norm(toward, axis=1, keepdims=True)
        lifted = points_mm + toward * np.minimum(above_mm / np.maximum(away, 1.0), 0.9)
        return Hiding(self.eye, self._giver_cover()).hides(lifted, [""] * len(lifted))

    def _through_skin(self, points_mm: Singles, apart_mm: Singles) -> NDArray[np.bool_]:
        """Which points (n, 3) the skin lets through; so close under it, it is not asked where."""
        layers = self.layers
        if layers.skin < BLOCKS:
            return np.ones(len(points_mm), dtype=bool)
        out = apart_mm * SIDES[layers.open_side] > 0
        for hand in self.frame.hands if layers.window else ():
            out |= np.linalg.norm(points_mm - hand.centre_mm, axis=1) < WINDOW_MM
        return np.asarray(out)

    def _covers(self) -> list[Cover]:
        """What hides: solid layers and the giver."""
        return [*self.under.covers(self.layers), *self._giver_cover()]

    def _giver_cover(self) -> list[Cover]:
        """The giver, if solid enough to hide anything."""
        out: list[Cover] = []
        giver = self.people["giver"]
        if self.layers.giver >= BLOCKS:
            rows = giver.covering
            kept = ~giver.in_head[rows] if self.own_eyes else np.ones(len(rows), dtype=bool)
            if self.layers.glass:
                kept &= giver.apart[rows] < BLOCKS
            out.append(Cover("giver", self.frame.giver.points_mm[rows[kept]], COVER_MM))
        return out
