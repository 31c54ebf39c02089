"""Chooses what is written over the picture: names of structures, numbers of vertebrae and ribs, bands."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from viewer.anatomy.interior import Interior, Named
from viewer.anatomy.naming import bare_name, name_of
from viewer.controller.bands import BandPlacer
from viewer.language import tr
from viewer.ports import Anchor, BandShape, Label, Marks, Notes, StagePort
from viewer.state.choices import ChoiceValues
from viewer.state.layers import HIDING, INSIDE, Layers

if TYPE_CHECKING:
    from viewer.motion.frame import Frame
    from viewer.motion.score import Score

MOST_LABELS = 14
SEEN_FROM = 0.25
"""A layer fainter than this is not labelled."""
APART_SHARE = 0.035
"""Of anchors nearer to each other than this, of the picture's height, one is labelled: no knot of leaders."""
UNDER, SLENDER = 0.3, 0.3
"""How much less what lies under a solid layer counts, and a rib, which fills little of the room it spans."""
LINGER_S = 0.5
LOOKS_MOVING, LOOKS_STILL = 1, 24
"""So many places are looked at closely for one picture, in motion and at rest: each costs milliseconds."""
BELIEVED_S = 1.0
_KEPT = 1.5
"""How much more a label counts that is there already: so that labels do not come and go."""


class NoteWriter:
    """Asks the stage where structures are, and keeps the labels steady; `size_px` is the picture's."""

    def __init__(self, stage: StagePort) -> None:
        """Nothing lies under the skin yet."""
        self._stage = stage
        self._sizes: dict[str, float] = {}
        self._layers: dict[str, str] = {}
        self._labelled: frozenset[str] = frozenset()
        self._under: frozenset[str] = frozenset()
        self._bands = BandPlacer()
        self._seen_s: dict[str, float] = {}
        self._time_s = 0.0
        self._moving = False
        self._scene: tuple[float, ...] = ()
        self._verdicts: dict[str, tuple[bool, float]] = {}
        self._looks = 0
        self.size_px = (0, 0)

    def set_interior(self, interior: Interior | None) -> None:
        """Take what lies under the skin; large structures are named first."""
        pieces = interior.pieces if interior is not None else {}
        self._layers = {name: layer for name, (layer, _) in pieces.items()}
        self._sizes = {}
        if interior is not None:
            for name, (layer, piece) in pieces.items():
                points = interior.strata[layer].figure.points_mm[piece.rows]
                sides = np.sort(np.ptp(points, axis=0))
                thin = SLENDER if "/rib-" in name else 1.0
                self._sizes[name] = float(sides[1] * sides[2]) * thin

    def notes(
        self, frame: Frame, score: Score, values: ChoiceValues, marks: Marks, names: Mapping[str, Named]
    ) -> Notes:
        """What is written over a picture of this frame."""
        drawn = {layer for layer in values.layers.inside if getattr(values.layers, layer) >= SEEN_FROM}
        there = [
            name
            for name, layer in self._layers.items()
            if layer in drawn and name in names and (not marks.only or name in marks.only)
        ]
        numbered = {name: text for name in there if (text := number_of(name))} if values.numbers else {}
        self._under = _covered(values.layers)
        named = [n for n in there if _is_named(names[n], values.numbers)] if values.labels else []
        if marks.selected in there and marks.selected not in named:
            named.append(marks.selected)
        asked = self._anchors([*named, *(name for name in numbered if name not in named)])
        self._look_at(asked, frame.time_s)
        self._begin_looking(asked, frame.time_s)
        anchors = {
            a.id: a
            for a in asked
            if a.shown or (self._in_picture(a) and (a.id == marks.selected or self._lingers(a)))
        }
        labels = self._labels([anchors[name] for name in named if name in anchors], marks, names)
        numbers = [
            Label(n, text, anchors[n].x_px, anchors[n].y_px) for n, text in numbered.items() if n in anchors
        ]
        return Notes(labels, tuple(numbers), self.bands(frame, score, marks, names))

    def _anchors(self, ids: Sequence[str]) -> tuple[Anchor, ...]:
        return self._stage.anchors(ids) if ids else ()

    def _look_at(self, anchors: Sequence[Anchor], time_s: float) -> None:
        self._moving, self._time_s = time_s != self._time_s, time_s
        self._seen_s |= {anchor.id: time_s for anchor in anchors if anchor.shown}

    def _lingers(self, anchor: Anchor) -> bool:
        """An arm that passes over does not take the label away; one that rests there does."""
        since_s = self._time_s - self._seen_s.get(anchor.id, -math.inf)
        return self._moving and anchor.id in self._labelled and 0.0 <= since_s < LINGER_S

    def _in_picture(self, anchor: Anchor) -> bool:
        """The outline of what is selected is seen through everything, and so its name is as well."""
        width, height = self.size_px
        return 0.0 <= anchor.x_px <= width and 0.0 <= anchor.y_px <= height

    def _begin_looking(self, anchors: Sequence[Anchor], time_s: float) -> None:
        """At rest, when the same places are asked for again, more can be looked at than in motion."""
        scene = (time_s, *(round(value) for a in anchors[:8] for value in (a.x_px, a.y_px)))
        self._looks = LOOKS_STILL if scene == self._scene else LOOKS_MOVING
        if scene == self._scene:
            self._verdicts = {}
        self._scene = scene

    def _is_seen(self, anchor: Anchor, marks: Marks) -> bool:
        """Whether nothing lies closely over it: the stage's anchors ask only for what hides it clearly."""
        if anchor.id == marks.selected or self._layers[anchor.id] not in self._under:
            return True
        seen, since_s = self._verdicts.get(anchor.id, (False, -math.inf))
        if self._looks and not 0.0 <= self._time_s - since_s < BELIEVED_S:
            self._looks -= 1
            pick = self._stage.pick(anchor.x_px, anchor.y_px)
            seen = pick is not None and pick.structure == anchor.id
            self._verdicts[anchor.id] = (seen, self._time_s)
        return seen

    def _labels(
        self, anchors: Sequence[Anchor], marks: Marks, names: Mapping[str, Named]
    ) -> tuple[Label, ...]:
        ranked = sorted(anchors, key=lambda anchor: self._weight(anchor, marks), reverse=True)
        chosen: list[Anchor] = []
        texts: set[str] = set()
        for anchor in ranked:  # of a pair, one side is enough
            fits = names[anchor.id].text not in texts and not self._crowded(anchor, chosen)
            wanted = len(chosen) < MOST_LABELS and (fits or anchor.id == marks.selected)
            if wanted and self._is_seen(anchor, marks):
                chosen.append(anchor)
                texts.add(names[anchor.id].text)
        self._labelled = frozenset(anchor.id for anchor in chosen)
        return tuple(self._label(anchor, marks, names[anchor.id]) for anchor in chosen)

    def _crowded(self, anchor: Anchor, chosen: Sequence[Anchor]) -> bool:
        near = APART_SHARE * self.size_px[1] * (1.0 / _KEPT if anchor.id in self._labelled else 1.0)
        return any(math.hypot(anchor.x_px - c.x_px, anchor.y_px - c.y_px) < near for c in chosen)

    def _weight(self, anchor: Anchor, marks: Marks) -> tuple[bool, bool, float]:
        size = self._sizes.get(anchor.id, 0.0)
        size *= UNDER if self._layers[anchor.id] in self._under else 1.0
        kept = _KEPT if anchor.id in self._labelled else 1.0
        return anchor.id == marks.selected, anchor.id in marks.lit, size * kept

    @staticmethod
    def _label(anchor: Anchor, marks: Marks, named: Named) -> Label:
        strong = anchor.id == marks.selected
        name = name_of(named) if strong else bare_name(named)
        return Label(anchor.id, short_name(named, name), anchor.x_px, anchor.y_px, strong)

    def bands(
        self, frame: Frame, score: Score, marks: Marks, names: Mapping[str, Named]
    ) -> tuple[BandShape, ...]:
        """The band that is selected, where there is one."""
        named = names.get(marks.selected)
        placed = self._bands.outline(named.text, frame, score.back) if named is not None else None
        if placed is None:
            return ()
        text, points_mm = placed
        corners = self._stage.project(points_mm)
        if not np.isfinite(corners).all():
            return ()
        return (BandShape(tr(text), tuple((float(x), float(y)) for x, y in corners)),)


def _covered(layers: Layers) -> frozenset[str]:
    """The layers that lie under a solid one."""
    return frozenset(
        name
        for place, name in enumerate(INSIDE)
        if any(getattr(layers, over) > HIDING for over in INSIDE[:place])
    )


def short_name(named: Named, name: str) -> str:
    """Of a bone with two names the first: `Atlas`, not `Atlas, first cervical vertebra`."""
    return re.split("[,，]", name)[0] if named.kind == "bone" else name


def _is_named(named: Named, numbers: bool) -> bool:
    """Discs are too small, and what bears a number needs no name."""
    spine = number_of(named.id) or (named.text[:1] == "C" and named.text[1:].isdigit())
    return named.kind != "disc" and not (numbers and spine)


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
