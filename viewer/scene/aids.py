"""What is shown on request besides the people themselves, as it is drawn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from viewer.motion.frame import Frame, HandState
from viewer.motion.shape import Shape
from viewer.ports import Aids, Detail
from viewer.scene.arrows import DrawnWay
from viewer.scene.coming import Ghost
from viewer.scene.pressed import ContactPatch, Rows, Triangles, pressed_skin, working_faces
from viewer.scene.shading import Drawn
from viewer.state.choices import Theme

if TYPE_CHECKING:
    from viewer.motion.scored import Figures


class DrawnAids:
    """The aids on a stage. Nothing of it costs anything until it is asked for."""

    def __init__(self) -> None:
        """Nothing is asked for yet."""
        self._aids = Aids()
        self._figures: Mapping[Detail, Figures] = {}
        self._skin: dict[Detail, Triangles] = {}
        self._faces: dict[int, tuple[HandState, Triangles]] = {}
        self._patch = ContactPatch()
        self._way = DrawnWay()
        self._ghost: Ghost | None = None
        self._theme: Theme = "light"

    def set_figures(self, figures: Mapping[Detail, Figures]) -> None:
        """Take other people."""
        self._figures = figures
        self._skin, self._faces = {}, {}
        self._patch.clear()
        self._ghost = None

    def set_aids(self, aids: Aids) -> None:
        """Take what is asked for; `show` follows."""
        self._aids = aids

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._way.set_theme(theme)
        if self._ghost is not None:
            self._ghost.set_theme(theme)

    @property
    def drawn(self) -> list[Drawn]:
        """What there is to draw, over everything else."""
        ghost = self._ghost.drawn if self._ghost is not None else ()
        return [*ghost, *self._patch.drawn, *self._way.drawn]

    @property
    def parts(self) -> list[Drawn]:
        """All that was ever made for it."""
        ghost = self._ghost.parts if self._ghost is not None else ()
        return [*ghost, *self._patch.parts, *self._way.parts]

    def show(self, frame: Frame, skin: Rows) -> None:
        """Move everything to a frame; ``skin`` (n,) are rows of the receiver on which hands may lie."""
        there = frame.giver_shown >= 1.0
        self._way.show(self._aids.ways if there else ())
        self._show_coming(self._aids.coming if there else None)
        if not (self._aids.contact and there):
            self._patch.clear()
            return
        start = self._figures[frame.detail].giver.by_name["skin"].rows.start
        faces = [self._faces_of(frame, hand) for hand in frame.hands]
        pressed = pressed_skin(frame, start, faces, skin, self._triangles(frame, skin))
        self._patch.show(frame, pressed)

    def _show_coming(self, giver: Shape | None) -> None:
        if self._ghost is None and giver is not None:
            self._ghost = Ghost(self._figures["play"].giver)
            self._ghost.set_theme(self._theme)
        if self._ghost is not None:
            self._ghost.show(giver)

    def _faces_of(self, frame: Frame, hand: HandState) -> Triangles:
        """What works of a hand; it is looked for once for each hand and detail."""
        key = id(hand.patch_rows)
        if key not in self._faces:
            triangles = self._figures[frame.detail].giver.by_name["skin"].triangles
            self._faces[key] = hand, working_faces(hand, triangles)
        return self._faces[key][1]

    def _triangles(self, frame: Frame, skin: Rows) -> Triangles:
        """The receiver's triangles on which hands may lie."""
        if frame.detail not in self._skin:
            receiver = self._figures[frame.detail].receiver
            own = np.zeros(len(receiver.points_mm), dtype=bool)
            own[skin] = True
            piece = receiver.by_name["skin"]
            triangles = piece.triangles + piece.rows.start
            self._skin[frame.detail] = triangles[own[triangles].all(axis=1)]
        return self._skin[frame.detail]
