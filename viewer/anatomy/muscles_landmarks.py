"""Named points on the bones of the right half of a body, where muscles begin and end.

Each is found by shape on the seated bones, so that it is there in every body; the left side is averaged in,
mirrored, so that muscles made on the right can be mirrored to the left. Rest space, mm.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import numpy as np
import scipy.sparse as sp

from viewer.anatomy.structures import LUMBAR, THORACIC, spinous_tip
from viewer.body.body import Body
from viewer.transforms import Floats

BESIDE_MM = (0.5, 8.0, 26.0)
"""From the midline: where muscles of the nape pass a vertebra."""
VERTEBRAE = (*(f"C{i}" for i in range(1, 8)), *THORACIC, *LUMBAR)
MIRROR = np.array([-1.0, 1.0, 1.0])
RIB_FIT_DEGREE = 5
TRACT_COVER_MM, TRACT_BEHIND_MM = 14.0, 2.0
"""How deep under the skin at the side of the thigh its strong fascia lies, and how far behind the bone."""
TROCHANTER = np.array([[0.6, 0.8, -0.6], [1.0, 0.5, 0.0], [0.7, 0.8, 0.6]])
"""Ways out of the greater trochanter: in front, at the side and behind."""
NUCHAL_COVER_MM = 7.0
"""How deep under the skin the nape's ligament ends."""

OCCIPUT = {
    "skull.nuchal0": (0.0, 0.23),
    "skull.nuchal1": (0.10, 0.22),
    "skull.nuchal2": (0.20, 0.19),
    "skull.nuchal3": (0.29, 0.15),
    "skull.under0": (0.02, 0.17),
    "skull.under1": (0.2, 0.14),
}
"""Points on the back of the skull: distance from the midline and height above the atlas, as shares of the
height of the crown above the atlas."""

Landmarks = dict[str, Floats]
"""Name → (3,): ``T5.tip``, ``rib4.angle``, ``scapula.medial3`` …"""


class BonePoints(Protocol):
    """What is needed of a bone that is seated in a body."""

    @property
    def points_mm(self) -> Floats:
        """(n, 3), rest space."""
        ...

    @property
    def weights(self) -> sp.csr_matrix:
        """(n, J), rows sum to 1."""
        ...


Bones = Mapping[str, BonePoints]


def find_landmarks(body: Body, bones: Bones) -> Landmarks:
    """All named points, by their names."""
    marks: Landmarks = {}
    for name in VERTEBRAE:
        marks |= _vertebra(name, bones[name].points_mm)
    for i in range(1, 13):
        marks |= _rib(i, _pooled(bones, f"rib-{i}"))
    for find in (_scapula, _clavicle, _humerus, _hip_bone, _femur):
        right, left = find(bones, "right"), find(bones, "left")
        marks |= {n: (p + left[n] * MIRROR) / 2 for n, p in right.items()}
    marks |= _sacrum(bones["sacrum"].points_mm)
    marks |= _skull(bones["skull"].points_mm, float(bones["C1"].points_mm[:, 1].mean()))
    marks |= _nape(body, marks)
    return marks | _thigh(body)


def _pooled(bones: Bones, name: str) -> Floats:
    """Points of a paired bone, both sides laid on the right."""
    return np.concatenate([bones[f"{name}-right"].points_mm, bones[f"{name}-left"].points_mm * MIRROR])


def _one_side(bones: Bones, name: str, side: str) -> Floats:
    """Points of one bone, mirrored to the right if it is a left one."""
    points = bones[f"{name}-{side}"].points_mm
    return points if side == "right" else points * MIRROR


def _give_back(marks: Landmarks, side: str) -> Landmarks:
    return marks if side == "right" else {n: p * MIRROR for n, p in marks.items()}


def _top(points: Floats, key: Floats, count: int = 4) -> Floats:
    """The mean of the points with the greatest key."""
    return np.asarray(points[np.argsort(-key)[:count]].mean(axis=0))


def _vertebra(name: str, points: Floats) -> Landmarks:
    both = np.concatenate([points, points * MIRROR])
    tip = spinous_tip(points) * [0.0, 1.0, 1.0]
    transverse = _top(both, both[:, 0], 8)
    base = np.array(
        [0.45 * transverse[0], 0.5 * (tip[1] + transverse[1]), 0.45 * tip[2] + 0.55 * transverse[2]]
    )
    marks = {f"{name}.tip": tip, f"{name}.transverse": transverse, f"{name}.lamina": base}
    marks[f"{name}.side"] = tip * 0.6 + base * 0.4 + [2.0, 0.0, 0.0]
    for i, x in enumerate(BESIDE_MM):
        marks[f"{name}.beside{i}"] = np.array([x, tip[1], base[2]])
    return marks


def rib_line(points: Floats) -> tuple[Floats, Floats]:
    """A rib's middle line (40, 3), from the spine to the front, and half its height (40,)."""
    middle_z = (
        0.5 * (points[:, 2].min() + points[:, 2].max())
        if np.ptp(points[:, 2]) > 60
        else points[:, 2].min() - 60
    )
    angle = np.arctan2(points[:, 0], points[:, 2] - middle_z)
    radius = np.hypot(points[:, 0], points[:, 2] - middle_z)
    line = np.linspace(np.percentile(angle, 3), np.percentile(angle, 97), 40)
    scaled, at = (2 * (angle - line[0]) / np.ptp(line) - 1), np.linspace(-1, 1, 40)
    height_fit = np.polynomial.Polynomial.fit(scaled, points[:, 1], RIB_FIT_DEGREE)
    radius_fit = np.polynomial.Polynomial.fit(scaled, radius, RIB_FIT_DEGREE)
    half = np.percentile(np.abs(points[:, 1] - height_fit(scaled)), 80)
    r = radius_fit(at)
    curve = np.stack([r * np.sin(line), height_fit(at), middle_z + r * np.cos(line)], axis=1)
    return curve, np.full(40, half)


def _rib(number: int, points: Floats) -> Landmarks:
    curve, half = rib_line(points)
    rear = int(np.argmax(curve[:, 2] + 0.12 * curve[:, 0]))
    rear = max(rear, 10) if number > 10 else rear
    marks = {f"rib{number}.angle": curve[rear] + [0.0, 0.0, 4.0]}
    marks[f"rib{number}.neck"] = 0.5 * (curve[rear] + curve[max(rear - 8, 0)]) + [0.0, 0.0, 3.0]
    marks[f"rib{number}.middle"] = curve[18]
    for i in range(40):
        marks[f"rib{number}.upper{i}"] = curve[i] + [0.0, half[i] * 0.8, 0.0]
        marks[f"rib{number}.lower{i}"] = curve[i] - [0.0, half[i] * 0.8, 0.0]
    return marks


def _scapula(bones: Bones, side: str) -> Landmarks:
    points = _one_side(bones, "scapula", side)
    low, high = points[:, 1].min(), points[:, 1].max()
    span = high - low
    marks: Landmarks = {"scapula.angle": _top(points, -points[:, 1], 6)}
    for i, f in enumerate(np.linspace(0.03, 0.86, 9)):
        band = points[np.abs(points[:, 1] - low - f * span) < 0.05 * span]
        marks[f"scapula.medial{i}"] = _top(band, -band[:, 0], 3)
    upper = points[points[:, 1] > low + 0.75 * span]
    marks["scapula.upper"] = _top(upper, -upper[:, 0] + 0.7 * upper[:, 1], 4)
    ridge = points[points[:, 1] > low + 0.5 * span]
    near, far = ridge[:, 0].min() + 10, points[:, 0].max() - 4
    for i, x in enumerate(np.linspace(near, far, 9)):
        band = ridge[np.abs(ridge[:, 0] - x) < 7]
        marks[f"scapula.ridge{i}"] = _top(band, band[:, 2] + 0.15 * band[:, 1], 3)
    marks["scapula.acromion"] = _top(points, points[:, 0] + 0.5 * points[:, 2], 5)
    for i, x in enumerate(np.linspace(points[:, 0].min() + 14, points[:, 0].min() + 45, 3)):
        band = points[(np.abs(points[:, 0] - x) < 8) & (points[:, 1] > low + 0.75 * span)]
        marks[f"scapula.fossa{i}"] = _top(band, band[:, 1] - 0.6 * band[:, 2], 4)
    for i, f in enumerate((0.12, 0.3, 0.48)):
        band = points[np.abs(points[:, 1] - low - f * span) < 0.05 * span]
        marks[f"scapula.outer{i}"] = _top(band, band[:, 0], 4)
    for i, share in enumerate((0.1, 0.4)):
        marks[f"scapula.minor{i}"] = (1 - share) * marks[f"scapula.outer{i}"] + share * marks[
            f"scapula.medial{2 * i + 2}"
        ]
    return _give_back(marks, side)


def _clavicle(bones: Bones, side: str) -> Landmarks:
    points = _one_side(bones, "clavicle", side)
    near, far = points[:, 0].min(), points[:, 0].max()
    marks: Landmarks = {}
    for i, f in enumerate((0.6, 0.75, 0.88, 0.97)):
        band = points[np.abs(points[:, 0] - near - f * (far - near)) < 0.06 * (far - near)]
        marks[f"clavicle.{i}"] = _top(band, band[:, 1] + 0.5 * band[:, 2], 4)
    return _give_back(marks, side)


def _humerus(bones: Bones, side: str) -> Landmarks:
    points = _one_side(bones, "humerus", side)
    head = _top(points, points[:, 1], max(6, len(points) // 10))
    elbow = _top(points, -points[:, 1], max(6, len(points) // 10))
    axis = (elbow - head) / np.linalg.norm(elbow - head)
    back = np.array([0.0, 0.0, 1.0])
    outward = np.cross(axis, back)
    outward = outward if outward[0] > 0 else -outward
    outward /= np.linalg.norm(outward)
    length = float(np.linalg.norm(elbow - head))

    def at(down: float, out: float, rear: float) -> Floats:
        return np.asarray(head + axis * down * length + outward * out + back * rear)

    marks = {
        "humerus.tubercle-rear": at(0.05, 15.0, 11.0),
        "humerus.tubercle-low": at(0.09, 12.0, 12.0),
        "humerus.tubercle-below": at(0.13, 10.0, 11.0),
        "humerus.deltoid-rear": at(0.45, 6.0, 8.0),
        "humerus.cap0": at(0.2, 6.0, 32.0),
        "humerus.cap1": at(0.2, 28.0, 20.0),
        "humerus.cap2": at(0.2, 30.0, -6.0),
        "humerus.deltoid": at(0.56, 9.0, 1.0),
        "humerus.deltoid-front": at(0.54, 6.0, -7.0),
        "humerus.tubercle-top": at(0.01, 16.0, 0.0),
    }
    for i, f in enumerate((0.1, 0.13, 0.16, 0.19)):
        marks[f"humerus.groove{i}"] = at(f, -7.0, -9.0)
        marks[f"humerus.lip{i}"] = at(f + 0.03, -8.0, -2.0)
    return _give_back(marks, side)


def _hip_bone(bones: Bones, side: str) -> Landmarks:
    points = _one_side(bones, "hip-bone", side)
    high = points[points[:, 1] > points[:, 1].max() - 0.45 * np.ptp(points[:, 1])]
    rear = _top(high, high[:, 2] + 0.15 * high[:, 1], 4)
    front = _top(high, -high[:, 2], 4)
    marks: Landmarks = {"ilium.rear": rear}
    middle = 0.5 * (rear + front)
    turn = np.arctan2(high[:, 1] - middle[1] + 25.0, high[:, 2] - middle[2])
    distance = np.hypot(high[:, 1] - middle[1] + 25.0, high[:, 2] - middle[2])
    start = np.arctan2(rear[1] - middle[1] + 25.0, rear[2] - middle[2])
    end = np.arctan2(front[1] - middle[1] + 25.0, front[2] - middle[2])
    for i, angle in enumerate(np.linspace(start, end, 11)):
        key = distance - 60.0 * np.abs(turn - angle)
        marks[f"ilium.crest{i}"] = _top(high, key, 3)
    return _give_back(marks, side)


def _sacrum(points: Floats) -> Landmarks:
    both = np.concatenate([points, points * MIRROR])
    low, high = points[:, 1].min(), points[:, 1].max()
    marks: Landmarks = {}
    for i, f in enumerate((0.85, 0.68, 0.5, 0.32, 0.16)):
        band = both[np.abs(both[:, 1] - low - f * (high - low)) < 0.09 * (high - low)]
        centre = band[np.abs(band[:, 0]) < 10]
        marks[f"sacrum.crest{i}"] = _top(centre, centre[:, 2], 4) * [0.0, 1.0, 1.0]
        rear = band[band[:, 2] > np.median(band[:, 2])]
        marks[f"sacrum.edge{i}"] = _top(rear, rear[:, 0], 4)
    marks["sacrum.low"] = 0.6 * marks["sacrum.crest3"] + 0.4 * marks["sacrum.edge3"]
    marks["sacrum.end"] = _top(both, -both[:, 1], 4) * [0.0, 1.0, 1.0]
    return marks


def _skull(points: Floats, atlas_y: float) -> Landmarks:
    both = np.concatenate([points, points * MIRROR])
    height = both[:, 1].max() - atlas_y
    back = both[both[:, 2] > np.median(both[:, 2])]
    marks = {}
    for name, (out, up) in OCCIPUT.items():
        away = np.hypot(back[:, 0] - out * height, back[:, 1] - atlas_y - up * height)
        marks[name] = _top(back, back[:, 2] - 3.0 * away)
    away = np.hypot(both[:, 0] - 0.36 * height, both[:, 1] - atlas_y - 0.09 * height)
    marks["skull.mastoid"] = _top(both, both[:, 2] - 2.0 * away, 6)
    marks["skull.nuchal0"] = marks["skull.nuchal0"] * [0.0, 1.0, 1.0]
    return marks


def _nape(body: Body, marks: Landmarks) -> Landmarks:
    """The free edge of the nape's ligament: on the midline, close under the skin."""
    skin = body.points_mm[body.skin_rows]
    skin = skin[(np.abs(skin[:, 0]) < 1.0) & (skin[:, 2] > marks["C7.tip"][2] - 70)]
    skin = skin[np.argsort(skin[:, 1])]
    out: Landmarks = {}
    for name in ("C2", "C3", "C4", "C5", "C6"):
        tip = marks[f"{name}.tip"]
        near = skin[np.abs(skin[:, 1] - tip[1]) < 60]
        z = float(np.interp(tip[1], near[:, 1], near[:, 2])) - NUCHAL_COVER_MM
        out[f"{name}.nape"] = np.array([0.0, tip[1], max(z, tip[2])])
    return out


def _femur(bones: Bones, side: str) -> Landmarks:
    points = _one_side(bones, "femur", side)
    upper = points[points[:, 1] > points[:, 1].max() - 0.22 * np.ptp(points[:, 1])]
    trochanter = upper[upper[:, 0] > upper[:, 0].max() - 14.0]
    marks = {
        f"femur.trochanter{i}": _top(trochanter, trochanter @ way, 4) for i, way in enumerate(TROCHANTER)
    }
    for i, down in enumerate((0.2, 0.3)):
        band = points[np.abs(points[:, 1] - points[:, 1].max() + down * np.ptp(points[:, 1])) < 16.0]
        marks[f"femur.gluteal{i}"] = _top(band, band[:, 2] + 0.6 * band[:, 0], 3)
    return _give_back(marks, side)


def _thigh(body: Body) -> Landmarks:
    """Points of the fascia at the outer side of the thigh, under the skin there."""
    hip, knee = body.rig.head("upperleg01.R"), body.rig.head("lowerleg01.R")
    skin = body.points_mm[body.skin_rows]
    legs = body.weight_of("upperleg", "pelvis", "root")[body.skin_rows] > 0.6
    skin = skin[legs & (skin[:, 0] > 0)]
    marks: Landmarks = {}
    for i, down in enumerate((0.02, 0.12, 0.2)):
        axis = hip + down * (knee - hip)
        band = skin[np.abs(skin[:, 1] - axis[1]) < 14.0]
        marks[f"thigh.tract{i}"] = np.array(
            [band[:, 0].max() - TRACT_COVER_MM, axis[1], axis[2] + TRACT_BEHIND_MM]
        )
    return marks
