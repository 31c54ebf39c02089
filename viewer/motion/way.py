"""Where the hands go on the skin: stops in their order, and arrows between them that ride on the receiver."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from viewer.body.skinning import blend, move_points, turn_normals
from viewer.motion.drape import Draped, drape
from viewer.motion.scored import DENT_STRIDE, Score, ScoredHand
from viewer.motion.shape import Singles, between, sample_at
from viewer.motion.sides import changes_sides, has_changed
from viewer.stroke.stroke import Lateral, Role, Side
from viewer.transforms import Floats

SAME_MM = 4.0
"""Places nearer to each other than this are one stop, whatever the file calls them."""
TOUCHING_MM = 1.0
"""A hand that is held no higher than this over the skin is on it."""
STOP_MM, CLEAR_MM = 6.0, 1.5
"""Radius of a stop's mark, and the room between it and an arrow."""
LANE_MM = 5.0
"""So far aside is an arrow to a place from which another one comes back, and as far the other."""
THIN_MM, THICK_MM = 1.6, 3.2
"""Half the width of an arrow along which nothing presses, and of one with full pressure."""
HEAD_MM, HEAD_WIDENING = 8.0, 2.1
STEP_MM = 5.0
EVERY = 5
"""Of the skin's rows one in so many says how the skin turns near a hand."""


@dataclass(frozen=True)
class Visit:
    """A hand is at a stop, counted from 0, at a keyframe."""

    time_s: float
    stop: int


@dataclass(frozen=True, eq=False)
class Way:
    """The way of one hand: ``points`` holds the stops first and then the lines of the arrows.

    Attributes:
        numbers: (s,) of the stops, from 1 in their order; 0 for places that only lead there.
        marks_mm: (s,) radius of their marks.
        arrows: for each its first point and the one after its last.
        half_mm: (n,) half the width of the arrow there.
        visits: when the hand is where, in order of time.
        rest_mm, rest_normals: (n, 3) on the receiver's skin at rest.
        weights: (n, J) csr, how they hang on the receiver's joints.
        draped: between which yielding rows they lie.
    """

    role: Role
    side: Side
    numbers: NDArray[np.int64]
    marks_mm: Floats
    arrows: tuple[tuple[int, int], ...]
    half_mm: Singles
    visits: tuple[Visit, ...]
    rest_mm: Singles
    rest_normals: Singles
    weights: sp.csr_matrix
    draped: Draped

    def at(self, score: Score, time_s: float) -> tuple[Singles, Singles]:
        """World places (n, 3) and normals (n, 3) at a time: on the skin as it is then, but not drawn along.

        The hand goes over the skin as it lies; skin that it takes along on its way must not move its goal.
        """
        row, share = sample_at(time_s / (score.step_s * DENT_STRIDE), len(score.dents_mm))
        depth = self.draped.depth(score.dents_mm[row : row + 2], share, self.rest_normals)
        blended = blend(self.weights, receiver_joints(score, time_s))
        rest = self.rest_mm + depth[:, None] * self.rest_normals
        return move_points(blended, rest), turn_normals(blended, self.rest_normals)


@dataclass(frozen=True, eq=False)
class Ways:
    """All hands' ways; of a stroke that is played from both sides those of either half."""

    halves: tuple[tuple[Way, ...], ...]

    def at(self, score: Score, time_s: float) -> tuple[Way, ...]:
        """Those of the half that is played then."""
        return self.halves[1 if len(self.halves) > 1 and has_changed(score.timeline, time_s) else 0]


def find_ways(score: Score) -> Ways:
    """Where the hands of a prepared stroke go."""
    if not changes_sides(score.timeline):
        return Ways((tuple(_way(score, hand, None) for hand in score.hands),))
    half = len(score.hands) // 2
    first, second = score.hands[:half], score.hands[half:]
    return Ways(
        (tuple(_way(score, hand, False) for hand in first), tuple(_way(score, hand, True) for hand in second))
    )


def receiver_joints(score: Score, time_s: float) -> Singles:
    """World-from-rest matrices (J, 3, 4) of the receiver."""
    count = len(score.receiver_matrices)
    return between(score.receiver_matrices, *sample_at(time_s / score.step_s, max(count, 2)))


@dataclass(frozen=True, eq=False)
class _Touch:
    """A keyframe at which a hand is on the skin; the place (2,) is on the skin at rest."""

    time_s: float
    pressure: float
    works: bool
    place_mm: Floats
    said: tuple[float, Lateral]


def _way(score: Score, hand: ScoredHand, changed: bool | None) -> Way:
    touches = _touches(score, hand, changed)
    places, visits = _stops(touches)
    arrows = _arrows(places, visits, [t.pressure for t in touches])
    works = {stop for stop, touch in zip(visits, touches, strict=True) if touch.works}
    numbers = np.zeros(len(places), dtype=np.int64)
    order = [stop for stop in range(len(places)) if stop in works]
    numbers[order] = np.arange(1, len(order) + 1)
    lines = [_line(places, *arrow, both=(arrow[1], arrow[0]) in arrows) for arrow in arrows]
    halves = [_half_widths(line, arrows[arrow]) for line, arrow in zip(lines, arrows, strict=True)]
    ends = np.cumsum([len(places), *(len(line) for line in lines)])
    xy = np.concatenate([np.array(places).reshape(-1, 2), *lines])
    figure, count = score.figures["play"].receiver, score.yielding["play"].count
    draped = drape(figure, score.yielding["play"].triangles, count, xy)
    normals = draped.mix(figure.normals)
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    return Way(
        hand.role,
        "left" if hand.side == "L" else "right",
        numbers,
        _marks(places),
        tuple(zip(ends[:-1].tolist(), ends[1:].tolist(), strict=True)),
        np.concatenate([np.zeros(len(places)), *halves]).astype(np.float32),
        tuple(Visit(t.time_s, stop) for t, stop in zip(touches, visits, strict=True)),
        draped.mix(figure.points_mm),
        normals,
        draped.hang(figure.weights),
        draped,
    )


def _touches(score: Score, hand: ScoredHand, changed: bool | None) -> list[_Touch]:
    """The keyframes at which a hand is on the skin, in the half that is asked for."""
    timeline, track = score.timeline, score.timeline.hands[hand.role]
    repeats = [(s.start_s - 1e-6, s.end_s + 1e-6) for s in timeline.spans if s.kind == "repeat"]
    out = []
    for k, time_s in enumerate(track.times_s.tolist()):
        if track.lifts_mm[k] <= TOUCHING_MM and (changed is None or has_changed(timeline, time_s) == changed):
            works = any(start <= time_s <= end for start, end in repeats)
            said = float(track.levels[k]), track.laterals[k]
            place = _place_at_rest(score, hand, time_s)
            out.append(_Touch(time_s, float(track.pressures[k]), works, place, said))
    return out


def _place_at_rest(score: Score, hand: ScoredHand, time_s: float) -> Floats:
    """Where (2,), on the skin at rest, a hand is at a time: along the blended turn of the skin next to it."""
    row, share = sample_at(time_s / score.step_s, len(hand.centre_mm))
    centre = hand.centre_mm[row] + share * (hand.centre_mm[row + 1] - hand.centre_mm[row])
    figure, yielding = score.figures["play"].receiver, score.yielding["play"]
    some = slice(0, yielding.count, EVERY)
    blended = blend(yielding.weights[some], receiver_joints(score, time_s))
    skin = move_points(blended, figure.points_mm[some])
    nearest = int(np.argmin(((skin - centre.astype(np.float32)) ** 2).sum(axis=1)))
    matrix = blended[nearest].reshape(3, 4).astype(np.float64)
    return np.asarray(np.linalg.solve(matrix[:, :3], centre - matrix[:, 3])[:2])


def _stops(touches: Sequence[_Touch]) -> tuple[list[Floats], list[int]]:
    """The stops in the order in which they are first reached, and at which of them each touch is.

    What the file says in the same words is one stop, wherever exactly the pressure lays its middle.
    """
    found: list[list[_Touch]] = []
    visits = []
    for touch in touches:
        same = [k for k, stop in enumerate(found) if any(_alike(touch, other) for other in stop)]
        visits.append(same[0] if same else len(found))
        if not same:
            found.append([])
        found[visits[-1]].append(touch)
    return [np.mean([t.place_mm for t in stop], axis=0) for stop in found], visits


def _alike(one: _Touch, other: _Touch) -> bool:
    return one.said == other.said or bool(np.hypot(*(one.place_mm - other.place_mm)) < SAME_MM)


def _arrows(
    places: Sequence[Floats], visits: Sequence[int], pressures: Sequence[float]
) -> dict[tuple[int, int], float]:
    """From which stop to which the hand goes, each way once, and with how much pressure at most."""
    out: dict[tuple[int, int], float] = {}
    for k in range(1, len(visits)):
        way = visits[k - 1], visits[k]
        if way[0] != way[1]:
            out[way] = max(out.get(way, 0.0), min(pressures[k - 1], pressures[k]))
    return out


def _marks(places: Sequence[Floats]) -> Floats:
    """Radii (s,) of the stops' marks: smaller where stops are close together."""
    out = np.full(len(places), STOP_MM)
    for k, place in enumerate(places):
        gaps = [np.hypot(*(place - other)) for i, other in enumerate(places) if i != k]
        out[k] = min(STOP_MM, 0.36 * min(gaps, default=np.inf))
    return out


def _line(places: Sequence[Floats], start: int, end: int, both: bool) -> Floats:
    """Places (n, 2) along an arrow: its shaft, the base of its head twice, and its tip."""
    marks = _marks(places)
    along = places[end] - places[start]
    length = float(np.hypot(*along))
    along = along / length
    aside = min(LANE_MM, 0.3 * length) * np.array([along[1], -along[0]]) if both else np.zeros(2)
    clear = min(CLEAR_MM, 0.05 * length)
    first, last = (0.5 * marks[k] if both else marks[k] for k in (start, end))
    first, last = first + clear, length - last - clear
    base = last - min(HEAD_MM, 0.55 * (last - first))
    shaft = np.linspace(first, base, max(int((base - first) / STEP_MM), 1) + 1)
    return np.asarray(places[start] + aside + np.concatenate([shaft, [base, last]])[:, None] * along)


def _half_widths(line: Floats, pressure: float) -> Floats:
    """Half the width (n,) of an arrow along its line; its head is no wider than it is long."""
    half = THIN_MM + (THICK_MM - THIN_MM) * min(pressure, 1.0)
    head = float(np.hypot(*(line[-1] - line[-2])))
    half = min(half, 0.4 * head)
    return np.concatenate([np.full(len(line) - 2, half), [min(HEAD_WIDENING * half, 0.8 * head), 0.0]])
