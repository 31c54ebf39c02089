"""Chooses what is written over the picture: names of structures, numbers of vertebrae and ribs, bands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from viewer.anatomy.interior import Interior, Named
from viewer.controller.bands import BandPlacer
from viewer.controller.cards import without_side
from viewer.ports import Anchor, BandShape, Label, Marks, Notes, StagePort
from viewer.state.choices import ChoiceValues

if TYPE_CHECKING:
    from viewer.anatomy.back import Back
    from viewer.motion.frame import Frame

MOST_LABELS = 14
SEEN_FROM = 0.25
"""A layer fainter than this is not labelled."""
_KEPT = 1.5
"""How much more a label counts that is there already: so that labels do not come and go."""


class NoteWriter:
    """Asks the stage where structures are, and keeps the labels steady from picture to picture."""

    def __init__(self, stage: StagePort) -> None:
        """Nothing lies under the skin yet."""
        self._stage = stage
        self._sizes: dict[str, float] = {}
        self._layers: dict[str, str] = {}
        self._labelled: frozenset[str] = frozenset()
        self._bands = BandPlacer()

    def set_interior(self, interior: Interior | None) -> None:
        """Take what lies under the skin; large structures are named first."""
        pieces = interior.pieces if interior is not None else {}
        self._layers = {name: layer for name, (layer, _) in pieces.items()}
        self._sizes = {}
        if interior is not None:
            for name, (layer, piece) in pieces.items():
                points = interior.strata[layer].figure.points_mm[piece.rows]
                sides = np.sort(np.ptp(points, axis=0))
                self._sizes[name] = float(sides[1] * sides[2])

    def notes(
        self, frame: Frame, back: Back, values: ChoiceValues, marks: Marks, names: Mapping[str, Named]
    ) -> Notes:
        """What is written over a picture of this frame."""
        drawn = {layer for layer in values.layers.inside if getattr(values.layers, layer) >= SEEN_FROM}
        there = [
            name
            for name, layer in self._layers.items()
            if layer in drawn and name in names and (not marks.only or name in marks.only)
        ]
        numbered = {name: text for name in there if (text := number_of(name))} if values.numbers else {}
        named = [n for n in there if n not in numbered] if values.labels else []
        if marks.selected in there and marks.selected not in named:
            named.append(marks.selected)
        anchors = {
            a.id: a for a in self._anchors([*named, *(n for n in numbered if n not in named)]) if a.shown
        }
        labels = self._labels([anchors[name] for name in named if name in anchors], marks, names)
        numbers = [
            Label(n, text, anchors[n].x_px, anchors[n].y_px) for n, text in numbered.items() if n in anchors
        ]
        return Notes(labels, tuple(numbers), self._band_shapes(frame, back, marks, names))

    def _anchors(self, ids: Sequence[str]) -> tuple[Anchor, ...]:
        return self._stage.anchors(ids) if ids else ()

    def _labels(
        self, anchors: Sequence[Anchor], marks: Marks, names: Mapping[str, Named]
    ) -> tuple[Label, ...]:
        ranked = sorted(anchors, key=lambda anchor: self._weight(anchor, marks), reverse=True)
        chosen: dict[str, Anchor] = {}
        for anchor in ranked:  # of a pair, one side is enough
            text = names[anchor.id].text
            if anchor.id == marks.selected or text not in chosen:
                chosen.setdefault(anchor.id if anchor.id == marks.selected else text, anchor)
        kept = list(chosen.values())[:MOST_LABELS]
        self._labelled = frozenset(anchor.id for anchor in kept)
        return tuple(self._label(anchor, marks, names[anchor.id]) for anchor in kept)

    def _weight(self, anchor: Anchor, marks: Marks) -> tuple[bool, bool, float]:
        size = self._sizes.get(anchor.id, 0.0)
        kept = _KEPT if anchor.id in self._labelled else 1.0
        return anchor.id == marks.selected, anchor.id in marks.lit, size * kept

    @staticmethod
    def _label(anchor: Anchor, marks: Marks, named: Named) -> Label:
        strong = anchor.id == marks.selected
        text = named.english if strong else without_side(named.english)
        return Label(anchor.id, text, anchor.x_px, anchor.y_px, strong)

    def _band_shapes(
        self, frame: Frame, back: Back, marks: Marks, names: Mapping[str, Named]
    ) -> tuple[BandShape, ...]:
        named = names.get(marks.selected)
        placed = self._bands.outline(named.text, frame, back) if named is not None else None
        if placed is None:
            return ()
        text, points_mm = placed
        corners = self._stage.project(points_mm)
        if not np.isfinite(corners).all():
            return ()
        return (BandShape(text, tuple((float(x), float(y)) for x, y in corners)),)


def number_of(structure: str) -> str:
    """The short number of a vertebra, the sacrum or a rib: `C7`, `T5`, `S`, `7`; empty for all else."""
    kind, _, name = structure.partition("/")
    if kind != "bone":
        return ""
    if name == "sacrum":
        return "S"
    if name.startswith("rib-"):
        return name.split("-")[1]
    spine = name[:1] in ("T", "L") or name == "C7"
    return name if spine and name[1:].isdigit() else ""
