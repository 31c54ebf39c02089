"""Whether each bone and muscle of a body lies where its name says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.language import Phrase, later

CERVICAL = tuple(f"C{i}" for i in range(1, 8))
LEVELS = (
    "skull",
    *CERVICAL,
    *(f"T{i}" for i in range(1, 13)),
    *(f"L{i}" for i in range(1, 6)),
    "sacrum",
    "coccyx",
)
"""From the head down."""
ROOM_MM = 26.0
"""A level is good to one vertebra."""
CENTRED_MM, OVER_MIDLINE_MM = 4.0, 5.0
ALONG = {
    "muscle/trapezius-upper": ("skull", "T4"),
    "muscle/trapezius-middle": ("C7", "T4"),
    "muscle/trapezius-lower": ("T3", "L1"),
    "muscle/rhomboid-minor": ("C6", "T5"),
    "muscle/rhomboid-major": ("T1", "T8"),
    "muscle/levator-scapulae": ("skull", "T4"),
    "muscle/latissimus-dorsi": ("T6", "sacrum"),
    "muscle/thoracolumbar-fascia": ("T8", "coccyx"),
    "muscle/iliocostalis-lumborum": ("T4", "sacrum"),
    "muscle/iliocostalis-thoracis": ("C6", "T12"),
    "muscle/iliocostalis-cervicis": ("C3", "T7"),
    "muscle/longissimus-thoracis": ("T1", "coccyx"),
    "muscle/longissimus-cervicis": ("C1", "T6"),
    "muscle/longissimus-capitis": ("skull", "T5"),
    "muscle/spinalis-thoracis": ("T1", "L3"),
    "muscle/spinalis-cervicis": ("C1", "T3"),
    "muscle/splenius-capitis": ("skull", "T4"),
    "muscle/splenius-cervicis": ("C1", "T7"),
    "muscle/semispinalis-capitis": ("skull", "T7"),
    "muscle/semispinalis-cervicis": ("C1", "T6"),
    "muscle/semispinalis-thoracis": ("C5", "T11"),
    "muscle/multifidus": ("C2", "coccyx"),
    "muscle/quadratus-lumborum": ("T11", "sacrum"),
    "muscle/intercostals": ("C7", "L2"),
    "muscle/deltoid-posterior": ("T2", "T10"),
    "muscle/deltoid-middle": ("T2", "T10"),
    "muscle/supraspinatus": ("T2", "T6"),
    "muscle/infraspinatus": ("T3", "T9"),
    "muscle/teres-minor": ("T3", "T9"),
    "muscle/teres-major": ("T4", "T10"),
    "muscle/external-oblique": ("T5", "coccyx"),
    "muscle/gluteus-maximus": ("L4", ""),
    "muscle/gluteus-medius": ("L4", ""),
    "bone/scapula": ("T2", "T9"),
    "bone/clavicle": ("C6", "T5"),
    "bone/humerus": ("T2", "L4"),
    "bone/hip-bone": ("L4", ""),
    "bone/femur": ("sacrum", ""),
    "bone/sternum": ("C7", "L2"),
    "bone/mandible": ("skull", "C6"),
}
"""Structure without its side → the highest and the lowest level that it reaches; empty: below all."""
BEHIND = ("muscle/trapezius", "muscle/rhomboid", "muscle/latissimus", "bone/scapula")
"""These lie behind the ribs."""

Points = Mapping[str, NDArray[Any]]
Wrong = tuple[str, Phrase]
_NOT_AT_SIDE = {
    "left": later("{name} does not lie on the left"),
    "right": later("{name} does not lie on the right"),
}
_NOT_BETWEEN = later("{name} does not lie between {upper} and {lower}")


def misplaced(points_mm: Points) -> dict[str, Phrase]:
    """Structures that do not lie where their names say: id → what is wrong, which lacks the id as `{name}`.

    Args:
        points_mm: id → points (n, 3) at rest: x to the right, y towards the head, z to the back.
    """
    centres = {name: np.asarray(p, dtype=float).mean(axis=0) for name, p in points_mm.items()}
    wrong = dict(_unknown(points_mm))
    for found in (_sides(points_mm, centres), _rows(centres), _lengths(points_mm, centres), _depths(centres)):
        for name, what in found:
            wrong.setdefault(name, what)
    return wrong


def _plain(name: str) -> str:
    return name.removesuffix("-left").removesuffix("-right")


def _unknown(points: Points) -> Iterator[Wrong]:
    for name in points:
        plain = _plain(name)
        rowed = plain.startswith(("disc/", "bone/rib-")) or plain.removeprefix("bone/") in LEVELS
        if not rowed and plain not in ALONG:
            yield name, Phrase("{name}: no place is known for it")


def _sides(points: Points, centres: Points) -> Iterator[Wrong]:
    for name, centre in centres.items():
        side = name.rpartition("-")[2]
        if side in ("left", "right"):
            sign = 1.0 if side == "right" else -1.0
            if sign * centre[0] <= 0.0 or (sign * points[name][:, 0]).min() < -OVER_MIDLINE_MM:
                yield name, Phrase(_NOT_AT_SIDE[side])
        elif abs(centre[0]) > CENTRED_MM:
            yield name, Phrase("{name} does not lie in the middle")


def _rows(centres: Points) -> Iterator[Wrong]:
    """Vertebrae and ribs from the head down, discs between their vertebrae."""
    spine = [f"bone/{level}" for level in LEVELS]
    rows = [spine] + [[f"bone/rib-{i}-{side}" for i in range(1, 13)] for side in ("left", "right")]
    for row in rows:
        for upper, lower in pairwise(name for name in row if name in centres):
            if centres[lower][1] >= centres[upper][1]:
                yield lower, Phrase("{name} does not lie below {upper}", upper=upper)
    for name, centre in centres.items():
        if name.startswith("disc/"):
            upper, lower = name.removeprefix("disc/").split("-")
            above, below = (
                centres[f"bone/{upper}"],
                centres["bone/sacrum" if lower == "S1" else f"bone/{lower}"],
            )
            if not below[1] < centre[1] < above[1]:
                yield name, Phrase(_NOT_BETWEEN, upper=upper, lower=lower)


def _lengths(points: Points, centres: Points) -> Iterator[Wrong]:
    for name, own in points.items():
        for kind, (highest, lowest) in ALONG.items():
            if _plain(name) != kind:
                continue
            top = np.inf if highest == "skull" else float(centres[f"bone/{highest}"][1])
            bottom = float(centres[f"bone/{lowest}"][1]) if lowest else -np.inf
            low, high = (float(v) for v in np.percentile(own[:, 1], (2, 98)))
            if high > top + ROOM_MM or low < bottom - ROOM_MM or not bottom < centres[name][1] < top:
                yield name, Phrase(_NOT_BETWEEN, upper=highest, lower=lowest or Phrase("the thigh"))


def _depths(centres: Points) -> Iterator[Wrong]:
    ribs = float(np.mean([c[2] for n, c in centres.items() if n.startswith("bone/rib-")]))
    for name, centre in centres.items():
        if name.startswith(BEHIND) and centre[2] < ribs:
            yield name, Phrase("{name} does not lie behind the ribs")
        if name == "bone/sternum" and centre[2] > ribs:
            yield name, Phrase("{name} does not lie before the ribs")
