"""Rules of place: where the centre and the edge of a press lie on the receiver's back."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np

from viewer.anatomy.back import Back
from viewer.anatomy.places import FORAMINA, SPACES, Foramen, Places
from viewer.anatomy.structures import Side
from viewer.check.findings import Reading
from viewer.check.gauges import Gauge, Read
from viewer.check.keys import Press, presses_of
from viewer.check.probe import Pressed, Probe
from viewer.check.rules import (
    EDGE,
    EDGE_SACRUM,
    EDGE_START,
    FORAMEN_ALONG,
    FORAMEN_COUNT,
    FORAMEN_LATERAL,
    LIGHT_ZONE,
    LOWEST,
    PRESSED,
    SACRUM_LATERAL,
    SACRUM_LATERAL_S4,
    SCAPULA,
    SCAPULA_STOP,
    SPACE_ALONG,
    SPACE_COUNT,
    SPACE_LATERAL,
    SPACE_LINE,
    SPACE_STEP,
    TRAVEL,
    WORKING,
    Bound,
)
from viewer.language import Phrase
from viewer.stroke.levels import LOWEST as S4
from viewer.stroke.stroke import Lateral, LateralKind, Role
from viewer.transforms import Floats

SACRUM = 17.5
"""Levels beyond this are over the sacrum."""
KIDNEY_MM, KIDNEY_LEVELS = (25.0, 95.0), (11.0, 15.0)
"""From the midline in a person of 1.70 m, and from T11 to L3."""
NEAR_RIB_MM, RIB_MM = 15.0, 12.0
Value = Callable[[Pressed, Role], float | None]


def place_gauges(probe: Probe, places: Places | None, size: float) -> tuple[Gauge, ...]:
    """midline-clearance, scapula-stop, rib-space, foramen, light-only and lowest-point.

    Args:
        probe: of the score.
        places: rib spaces and openings of the sacrum of this receiver, world space; a stroke that presses
            there cannot be checked without.
        size: the receiver's stature over 1.70 m.

    Raises:
        ValueError: the stroke needs places, and there are none.
    """
    score = probe.score
    back, lowest = score.back, lowest_y_mm(score.back, places)

    def edge(over_sacrum: bool) -> Value:
        return lambda p, _: p.inner_edge_mm if (back.level(p.centre_mm[1]) > SACRUM) == over_sacrum else None

    presses = [p for role in probe.hands for p in presses_of(score.timeline, role)]
    outward = [p for p in presses if place_at(probe, p.role, p.eased_s).kind == "to_scapula_mm"]
    return (
        Gauge(EDGE, _pressed(probe, edge(False), PRESSED)),
        Gauge(EDGE_SACRUM, _pressed(probe, edge(True), PRESSED)),
        _at(probe, EDGE_START, _starts(probe, presses), lambda p, _: p.inner_edge_mm),
        Gauge(SCAPULA, _pressed(probe, lambda p, _: before_blade(probe, p), WORKING)),
        _at(probe, SCAPULA_STOP, [(p, p.eased_s) for p in outward], lambda p, _: before_blade(probe, p)),
        _travel(probe, outward),
        Gauge(LIGHT_ZONE, _light(probe, places, size)),
        Gauge(LOWEST, _pressed(probe, lambda p, _: lowest - p.lowest_y_mm, PRESSED)),
        *_between_ribs(probe, _of_kind(probe, presses, "rib_space"), places, size),
        *_on_foramina(probe, _of_kind(probe, presses, "foramen"), places, size),
    )


def lowest_y_mm(back: Back, places: Places | None) -> float:
    """World y of S4: of its openings where they are known, else of its place in the back coordinate."""
    found = [float(xy[-1, 1]) for xy in places.foramina_mm.values()] if places else []
    return min([float(back.y_mm(S4)), *found])


def place_at(probe: Probe, role: Role, time_s: float) -> Lateral:
    """What the stroke file says about the place of a hand; while it moves, about where it came from."""
    track = probe.score.timeline.hands[role]
    return track.laterals[max(0, int(np.searchsorted(track.times_s, time_s + 1e-9, side="right")) - 1)]


def before_blade(probe: Probe, pressed: Pressed) -> float | None:
    """How far before the border of the shoulder blade the centre is; none above and below the blade."""
    x, y = pressed.centre_mm
    side: Side = "left" if x < 0 else "right"
    rows = probe.score.back.borders_mm[side]
    if not rows[0, 0] <= y <= rows[-1, 0]:
        return None
    return float(probe.score.back.scapula_border_mm(y, side)) - abs(x)


def _pressed(probe: Probe, value: Value, least: float) -> Read:
    """Reads a value of what each hand presses, if it does by at least so much."""

    def read(time_s: float) -> list[Reading]:
        moment, out = probe.at(time_s), []
        for role in probe.hands:
            if moment.pressure(role) < least - 1e-9 or moment.pressed(role).deepest_mm <= 0.0:
                continue
            if (found := value(moment.pressed(role), role)) is not None:
                out.append(Reading(found, time_s, role, moment.pressed(role).centre_mm))
        return out

    return read


def _at(probe: Probe, bound: Bound, when: list[tuple[Press, float]], value: Value) -> Gauge:
    """A gauge that reads a hand at certain moments of its presses only."""
    by_time: dict[float, set[Role]] = {}
    for press, time in when:
        by_time.setdefault(time, set()).add(press.role)

    def read(time_s: float) -> list[Reading]:
        found = _pressed(probe, value, 0.0)(time_s)
        return [r for r in found if r.hand in by_time[time_s]]

    return Gauge(bound, read, times_s=tuple(sorted(by_time)))


def _starts(probe: Probe, presses: list[Press]) -> list[tuple[Press, float]]:
    """When heels that begin beside the spine have sunk in."""
    return [
        (p, p.firm_s)
        for p in presses
        if probe.hands[p.role].scored.part == "heel"
        and place_at(probe, p.role, p.firm_s).kind == "from_spine_edge_mm"
    ]


def _of_kind(probe: Probe, presses: list[Press], kind: LateralKind) -> list[Press]:
    return [p for p in presses if place_at(probe, p.role, p.firm_s).kind == kind and p.peak >= WORKING]


def _travel(probe: Probe, outward: list[Press]) -> Gauge:
    starts = {(p.role, p.eased_s): p.firm_s for p in outward}

    def read(time_s: float) -> list[Reading]:
        out = []
        for role in probe.hands:
            if (start := starts.get((role, time_s))) is not None:
                end, begin = (probe.at(t).pressed(role).centre_mm for t in (time_s, start))
                out.append(Reading(abs(end[0]) - abs(begin[0]), time_s, role, end))
        return out

    return Gauge(TRAVEL, read, times_s=tuple(sorted({p.eased_s for p in outward})))


def _light(probe: Probe, places: Places | None, size: float) -> Read:
    def read(time_s: float) -> list[Reading]:
        moment = probe.at(time_s)
        value: Value = lambda p, role: (  # noqa: E731
            moment.pressure(role) if tender(probe, places, size, *p.centre_mm) else None
        )
        return _pressed(probe, value, PRESSED)(time_s)

    return read


def tender(probe: Probe, places: Places | None, size: float, x: float, y: float) -> bool:
    """Whether a place is over a kidney or near ribs 11 and 12."""
    away, level = abs(x), float(probe.score.back.level(y))
    if KIDNEY_MM[0] * size <= away <= KIDNEY_MM[1] * size and KIDNEY_LEVELS[0] <= level <= KIDNEY_LEVELS[1]:
        return True
    if places is None:
        return False
    side: Side = "left" if x < 0 else "right"
    above, below = (places.rib_space(n, side, away) for n in (SPACES - 1, SPACES))
    high = above.y_mm - above.height_mm / 2.0 + NEAR_RIB_MM
    low = below.y_mm - below.height_mm / 2.0 - RIB_MM - NEAR_RIB_MM
    return low <= y <= high and away <= KIDNEY_MM[1] * size


def _between_ribs(
    probe: Probe, presses: list[Press], places: Places | None, size: float
) -> tuple[Gauge, ...]:
    if not presses:
        return ()
    if places is None:
        raise ValueError(
            Phrase("a stroke that presses between the ribs is checked with the places of the receiver")
        )
    known = places

    def along(role: Role, time_s: float, pressed: Pressed) -> float:
        x, y = pressed.centre_mm
        number = int(float(place_at(probe, role, time_s).value))
        space = known.rib_space(number, "left" if x < 0 else "right", abs(x))
        return abs(y - space.y_mm) / (space.height_mm / 2.0)

    def off_line(role: Role, time_s: float, pressed: Pressed) -> float:
        x = pressed.centre_mm[0]
        number = int(float(place_at(probe, role, time_s).value))
        space = known.rib_space(number, "left" if x < 0 else "right", abs(x))
        return _apart_deg(thumb_line(probe, role, time_s), np.array([np.sign(x), space.slope]))

    when = [(p, 0.5 * (p.firm_s + p.eased_s)) for p in presses]
    thumbs = [(p, t) for p, t in when if probe.hands[p.role].scored.part == "thumb"]
    return (
        _timed(probe, SPACE_ALONG, when, along),
        _timed(probe, SPACE_LINE, thumbs, off_line),
        _at(probe, SPACE_LATERAL, when, lambda p, _: abs(p.centre_mm[0]) / size),
        _steps(probe, when),
        _counts(probe, SPACE_COUNT, presses),
    )


def thumb_line(probe: Probe, role: Role, time_s: float) -> Floats:
    """Which way (2,) the end bone of a hand's thumb points over the mat."""
    score, side = probe.score, probe.hands[role].scored.side
    name, row = f"finger1-3.{side}", min(round(time_s / score.step_s), len(score.giver_matrices) - 1)
    turn = score.giver_matrices[row, score.giver_rig.index[name], :2, :3]
    return np.asarray(turn @ (score.giver_rig.tail(name) - score.giver_rig.head(name)), np.float64)


def _apart_deg(one: Floats, other: Floats) -> float:
    """The angle between two lines in the plane, 0…90."""
    crossed = one[0] * other[1] - one[1] * other[0]
    return float(np.degrees(np.arctan2(abs(crossed), abs(float(one @ other)))))


def _on_foramina(probe: Probe, presses: list[Press], places: Places | None, size: float) -> tuple[Gauge, ...]:
    if not presses:
        return ()
    if places is None:
        raise ValueError(
            Phrase("a stroke that presses on the sacrum is checked with the places of the receiver")
        )
    known = places

    def off(axis: int) -> Callable[[Role, float, Pressed], float]:
        def value(role: Role, time_s: float, pressed: Pressed) -> float:
            side: Side = "left" if pressed.centre_mm[0] < 0 else "right"
            opening = known.foramen(_foramen(probe, role, time_s), side)
            return abs(abs(pressed.centre_mm[axis]) - abs(float(opening[axis])))

        return value

    when = [(p, 0.5 * (p.firm_s + p.eased_s)) for p in presses]
    fourth = [(p, t) for p, t in when if _foramen(probe, p.role, t) == "S4"]
    others = [w for w in when if w not in fourth]
    away: Value = lambda p, _: abs(p.centre_mm[0]) / size  # noqa: E731
    return (
        _timed(probe, FORAMEN_LATERAL, when, off(0)),
        _timed(probe, FORAMEN_ALONG, when, off(1)),
        _at(probe, SACRUM_LATERAL, others, away),
        _at(probe, SACRUM_LATERAL_S4, fourth, away),
        _counts(probe, FORAMEN_COUNT, presses),
    )


def _foramen(probe: Probe, role: Role, time_s: float) -> Foramen:
    name = str(place_at(probe, role, time_s).value)
    return next((f for f in FORAMINA if f == name), "S1")


def _timed(
    probe: Probe,
    bound: Bound,
    when: list[tuple[Press, float]],
    value: Callable[[Role, float, Pressed], float],
) -> Gauge:
    def read(time_s: float) -> list[Reading]:
        return _pressed(probe, lambda p, role: value(role, time_s, p), WORKING)(time_s)

    return Gauge(bound, read, times_s=tuple(sorted({t for _, t in when})))


def _steps(probe: Probe, when: list[tuple[Press, float]]) -> Gauge:
    before = {(b.role, t): s for role in probe.hands for (_, s), (b, t) in pairwise(_sorted(when, role))}

    def read(time_s: float) -> list[Reading]:
        out = []
        for role in probe.hands:
            if (last := before.get((role, time_s))) is not None:
                one, other = (np.array(probe.at(t).pressed(role).centre_mm) for t in (last, time_s))
                out.append(Reading(float(np.hypot(*(other - one))), time_s, role, (other[0], other[1])))
        return out

    return Gauge(SPACE_STEP, read, times_s=tuple(sorted({t for _, t in before})))


def _sorted(when: list[tuple[Press, float]], role: Role) -> list[tuple[Press, float]]:
    return sorted((w for w in when if w[0].role == role), key=lambda w: w[1])


def _counts(probe: Probe, bound: Bound, presses: list[Press]) -> Gauge:
    """How many presses each hand makes; on each side of a stroke that is mirrored."""
    sides = len({span.mirrored for span in probe.score.timeline.spans})
    last = presses[-1].eased_s

    def read(time_s: float) -> list[Reading]:
        roles = dict.fromkeys(p.role for p in presses)
        return [Reading(sum(p.role == r for p in presses) / sides, time_s, r) for r in roles]

    return Gauge(bound, read, times_s=(last,))
