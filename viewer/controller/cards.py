"""What the window says about a technique and about a structure, gathered from where it is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from viewer import paths
from viewer.anatomy.interior import Named
from viewer.anatomy.naming import bare_name, name_of
from viewer.language import later, tr
from viewer.motion.sides import change_of
from viewer.ports import StepItem, StructureCard, StructureItem, TechniqueCard, TechniqueItem
from viewer.state.bands import band_of
from viewer.stroke.timeline import Timeline
from viewer.stroke.tracks import interpolate

if TYPE_CHECKING:
    from viewer.stroke.stroke import Stroke

CURVE_SAMPLES = 480
_KINDS = {"bone": later("Bone"), "disc": later("Disc between two vertebrae")}
_MUSCLES = {"superficial": later("Muscle of the upper layer"), "deep": later("Muscle of the deep layer")}
_HANDS = {"near": later("near hand"), "far": later("far hand")}


def card_of(stroke: Stroke, timeline: Timeline, structures: tuple[StructureItem, ...] = ()) -> TechniqueCard:
    """Gather what the window says about a technique; where it rocks, the pressure is that of the pushes."""
    times_s = np.linspace(0.0, timeline.duration_s, CURVE_SAMPLES)
    curves = {
        role: interpolate(t.times_s, t.pressures, t.eases, times_s) for role, t in timeline.hands.items()
    }
    curve = np.max(list(curves.values()), axis=0) if curves else np.zeros(CURVE_SAMPLES)
    start_s, end_s = change_of(timeline)
    return TechniqueCard(
        id=stroke.id,
        title=tr(stroke.title),
        purpose=tr(stroke.purpose),
        steps=tuple(StepItem(s.index, tr(s.text), s.start_s, s.view, s.occurrences) for s in timeline.steps),
        mistakes=tuple(map(tr, stroke.notes.mistakes)),
        safety=tuple(map(tr, stroke.notes.safety)),
        duration_s=timeline.duration_s,
        giver_side=stroke.giver.side,
        pressure=tuple(float(value) for value in curve),
        structures=structures,
        hands=tuple((tr(_HANDS[role]), tuple(float(v) for v in values)) for role, values in curves.items()),
        change_s=(start_s, end_s) if end_s > start_s else None,
        keyframes_s=tuple(sorted({float(t) for track in timeline.hands.values() for t in track.times_s})),
    )


def line_of(stroke: Stroke) -> TechniqueItem:
    """A technique's line in the list; one of the person's own says where its file is."""
    own = stroke.path is not None and stroke.path.parent == paths.strokes_folder()
    return TechniqueItem(stroke.id, tr(stroke.title), str(stroke.path) if own else "")


def items_of(names: Sequence[Named], ids: Iterable[str]) -> tuple[StructureItem, ...]:
    """The structures with these ids as the side panel lists them: both sides of a pair on one line."""
    wanted = set(ids)
    lines: dict[str, list[Named]] = {}
    for named in names:
        if named.id in wanted:
            lines.setdefault(f"{named.layer}/{named.text}", []).append(named)
    return tuple(StructureItem(bare_name(pair[0]), tuple(n.id for n in pair)) for pair in lines.values())


def structure_card(named: Named, isolated: bool) -> StructureCard:
    """What the window says about a structure, and why the literature disagrees, where it does."""
    kind = _MUSCLES[named.layer] if named.kind == "muscle" else _KINDS[named.kind]
    band = band_of(named.text)
    why = tr(band.why) if band is not None else ""
    return StructureCard(named.id, name_of(named), named.latin, tr(kind), tr(named.words), why, isolated)
