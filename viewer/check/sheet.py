"""How deep hands and forearms are in the receiver's sheet, which yields under them as the skin does."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from viewer.body.wardrobe_sheet import border_edges
from viewer.check.findings import Reading
from viewer.check.mesh import Part, box_around, moved, part_of
from viewer.check.probe import Probe
from viewer.transforms import Floats

FACING_OUT = 0.4
"""The cosine from which on a part of a sheet is its outside: its hem turns in."""
BESIDE_MM = 8.0
"""What is so far beside the nearest point of the sheet, along it, is beyond its edge: rows lie 7 mm apart."""
EVERY = 2


def reads_sheet(probe: Probe) -> Callable[[float], list[Reading]]:
    """Tells at a time how deep the deepest of hands and forearms is, in mm; nothing if no hand is near it."""
    part = _outside(probe)
    if part is None:
        return lambda time_s: []
    edge = np.zeros(len(part.rows), dtype=bool)
    edge[border_edges(part.triangles)] = True
    rows = np.concatenate([own[::EVERY] for own in probe.arms.values()])

    def read(time_s: float) -> list[Reading]:
        frame = probe.at(time_s).frame
        points = np.asarray(frame.giver.points_mm[rows], np.float64)
        sheet = moved(part, frame.receiver.points_mm, frame.receiver.normals, box_around(points))
        if sheet is None:
            return [Reading(0.0, time_s)]
        over, nearest = sheet.rough(points)
        apart = np.linalg.norm(points - sheet.points_mm[nearest], axis=1)
        beside = np.sqrt(np.maximum(apart**2 - np.minimum(over, apart) ** 2, 0.0)) > BESIDE_MM
        inside = points[(over < 0.0) & ~beside & ~edge[nearest]]
        return [_deepest(inside, sheet.exact(inside), time_s)]

    return read


def _deepest(points_mm: Floats, over_mm: Floats, time_s: float) -> Reading:
    if not len(points_mm) or over_mm.min() >= 0.0:
        return Reading(0.0, time_s)
    deepest = int(over_mm.argmin())
    x, y, _ = points_mm[deepest]
    return Reading(float(-over_mm[deepest]), time_s, xy_mm=(float(x), float(y)))


def _outside(probe: Probe) -> Part | None:
    """The outside of what hands may press down of the sheet; none if they stay far from it."""
    lies = probe.score.yielding["play"]
    if lies.cloth is None:
        return None
    rows = lies.cloth.rows
    outward = lies.lying_mm[rows] * (1.0, 0.0, 1.0)
    cosine = (lies.lying_normals[rows] * outward).sum(axis=1) / np.linalg.norm(outward, axis=1)
    keep = np.zeros(len(probe.receiver.points_mm), dtype=bool)
    keep[rows] = cosine > FACING_OUT
    return part_of(lies.cloth.triangles.astype(np.int64), keep)
