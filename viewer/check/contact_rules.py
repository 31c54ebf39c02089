"""Rules of contact: hands touch the skin, are not inside it, and nothing passes through anything."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from viewer.check.findings import Reading
from viewer.check.gauges import Gauge, Read
from viewer.check.probe import Meeting, Moment, Probe
from viewer.check.rules import (
    ARMS_APART,
    BODIES,
    GAP_MEDIAN,
    GAP_P90,
    HOVERING,
    INSIDE_HAND,
    INSIDE_PATCH,
    OWN_BODY,
    PRESSED,
    RESTING,
    SHEET,
    SPINE_RESTING,
)
from viewer.check.sheet import reads_sheet
from viewer.stroke.stroke import Role
from viewer.transforms import Floats

PARTS = {
    "upperleg": "thigh",
    "lowerleg": "shin",
    "foot": "foot",
    "upperarm": "upper arm",
    "lowerarm": "forearm",
    "wrist": "hand",
    "finger": "finger",
    "metacarpal": "hand",
    "neck": "neck",
    "head": "head",
    "clavicle": "shoulder",
    "shoulder": "shoulder",
}


def contact_gauges(probe: Probe) -> tuple[Gauge, ...]:
    """contact-gap, hand-inside-skin and hands-intersect."""

    def gap(share: float) -> Callable[[Moment, Role], float]:
        return lambda moment, role: float(np.quantile(_off(moment, role), share))

    def inside(moment: Moment, role: Role) -> float:
        return moment.hand_inside(role)

    return (
        Gauge(GAP_MEDIAN, _of_hands(probe, gap(0.5), PRESSED)),
        Gauge(GAP_P90, _of_hands(probe, gap(0.9), PRESSED)),
        Gauge(HOVERING, _of_hands(probe, Moment.hovering, PRESSED)),
        Gauge(INSIDE_PATCH, _of_hands(probe, lambda m, r: max(0.0, -float(m.patch_gap(r).min())))),
        Gauge(INSIDE_HAND, _of_hands(probe, inside), _of_hands(probe, lambda m, r: m.hand_inside(r, True))),
        Gauge(RESTING, _of_hands(probe, lambda m, r: m.pressed(r).resting_mm, PRESSED)),
        Gauge(SPINE_RESTING, _of_hands(probe, lambda m, r: m.pressed(r).over_spine_mm, PRESSED)),
        Gauge(ARMS_APART, _once(probe, Moment.arms_apart), _once(probe, lambda m: m.arms_apart(True))),
        Gauge(OWN_BODY, _meetings(probe, Moment.from_own_body)),
        Gauge(BODIES, _meetings(probe, Moment.bodies_apart)),
        Gauge(SHEET, reads_sheet(probe)),
    )


def _off(moment: Moment, role: Role) -> Floats:
    return np.abs(moment.patch_gap(role))


def _of_hands(probe: Probe, value: Callable[[Moment, Role], float], least: float = 0.0) -> Read:
    """Reads a value of each hand that presses by at least so much."""

    def read(time_s: float) -> list[Reading]:
        moment = probe.at(time_s)
        return [
            Reading(value(moment, role), time_s, role, moment.hand_xy(role))
            for role in probe.hands
            if moment.pressure(role) >= least - 1e-9
        ]

    return read


def _meetings(probe: Probe, meeting: Callable[[Moment], Meeting]) -> Read:
    def read(time_s: float) -> list[Reading]:
        found = meeting(probe.at(time_s))
        return [Reading(found.distance_mm, time_s, xy_mm=found.xy_mm, what=joint_words(found.joint))]

    return read


def joint_words(joint: str) -> str:
    """`upperleg02.R` → `giver's right thigh`."""
    name, _, side = joint.partition(".")
    word = next((w for start, w in PARTS.items() if name.startswith(start)), "trunk")
    sided = {"L": "left ", "R": "right "}.get(side, "")
    return f"giver's {sided}{word}" if joint else ""


def _once(probe: Probe, value: Callable[[Moment], float]) -> Read:
    return lambda time_s: [Reading(value(probe.at(time_s)), time_s)]
