"""Every body holds to the anatomy, and each rule notices when a bone does not."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from viewer.anatomy.interior import Interior
from viewer.anatomy.skeleton_fit import FittedSkeleton
from viewer.body.inside import turns_around
from viewer.body.variants import VARIANTS
from viewer.check.anatomy import Finding, check_anatomy, level_words
from viewer.check.anatomy_rules import RULES
from viewer.files.bones_cache import load_or_fit
from viewer.files.casting import load_lying
from viewer.files.interior_cache import load_or_build
from viewer.motion.receiver import LyingReceiver

WRONG_MM = np.array([0.0, 9.0, 0.0])


@cache
def lying(name: str) -> LyingReceiver:
    return load_lying(name)


@cache
def skeleton(name: str) -> FittedSkeleton:
    return load_or_fit(lying(name))


@cache
def inside(name: str) -> Interior:
    return load_or_build(name)


def measured(name: str, bones: FittedSkeleton | None = None) -> tuple[Finding, ...]:
    return check_anatomy(lying(name), bones or skeleton(name), inside(name))


def moved(bones: FittedSkeleton, by: dict[str, tuple[float, float, float]]) -> FittedSkeleton:
    """With bones whose names start so moved by so much, left ones mirrored."""
    out = dict(bones.bones)
    for name, bone in bones.bones.items():
        for start, shift in by.items():
            if name.startswith(start):
                side = -1.0 if name.endswith("-left") else 1.0
                out[name] = replace(bone, points_mm=bone.points_mm + np.array(shift) * [side, 1.0, 1.0])
    return FittedSkeleton(out)


def broken(findings: tuple[Finding, ...]) -> set[str]:
    return {finding.rule.id for finding in findings if not finding.good}


@pytest.mark.parametrize("name", list(VARIANTS))
def test_every_body_holds_to_every_rule(name: str) -> None:
    findings = measured(name)
    assert [f.rule for f in findings] == list(RULES)
    assert {f.rule.id: f.value for f in findings if not f.good} == {}


def test_what_is_wrong_is_noticed() -> None:
    """Several faults at once; every rule that they break says so, and no other but those that they touch."""
    faulty = moved(
        skeleton("woman"),
        {
            "rib-8": (14.0, 0.0, 0.0),
            "rib-10": (0.0, 14.0, 0.0),
            "scapula": (-14.0, -48.0, 0.0),
            "hip-bone": (14.0, 25.0, 0.0),
            "T8": (7.0, 25.0, 0.0),
        },
    )
    expected = {
        *("outside", "outside-lying", "rib-cover", "spinous-tips", "scapula-border-near", "inferior-angle"),
        *("psis-lateral", "psis-level", "psis-dimple", "iliac-crest", "rib-space-least", "rib-space-most"),
        *("rib-space-clear", "symmetry", "order", "misplaced"),
    }
    assert broken(measured("woman", faulty)) >= expected


def test_muscles_out_of_the_skin_and_out_of_place_are_noticed() -> None:
    whole = inside("woman")
    stratum = whole.strata["superficial"]
    points = stratum.figure.points_mm.copy()
    rows = stratum.figure.by_name["muscle/trapezius-lower-left"].rows
    points[rows] += np.array([0.0, 180.0, 12.0], dtype=np.float32)
    faulty = replace(stratum, figure=replace(stratum.figure, points_mm=points))
    found = check_anatomy(
        lying("woman"), skeleton("woman"), replace(whole, strata={**whole.strata, "superficial": faulty})
    )
    assert broken(found) == {"muscles-outside", "muscles-outside-lying", "misplaced"}
    (wrong,) = ("; ".join(map(str, f.notes)) for f in found if f.rule.id == "misplaced")
    assert "muscle/trapezius-lower-left does not lie between T3 and L1" in wrong


def test_foramina_in_the_wrong_place_are_noticed() -> None:
    bones = skeleton("woman").bones
    wrong = replace(bones["sacrum"], points_mm=bones["sacrum"].points_mm * [1.25, 1.0, 1.0] + WRONG_MM)
    found = broken(measured("woman", FittedSkeleton({**bones, "sacrum": wrong})))
    assert {"foramina-lateral", "foramina-along"} <= found


def test_a_sacrum_without_foramina_is_noticed() -> None:
    bones = skeleton("man").bones
    plain = bones["sacrum"].points_mm.copy()
    plain[:, 2] = np.minimum(plain[:, 2], np.quantile(plain[:, 2], 0.3))
    faulty = FittedSkeleton({**bones, "sacrum": replace(bones["sacrum"], points_mm=plain)})
    found = {f.rule.id: f.value for f in measured("man", faulty)}
    assert found["foramina-lateral"] == np.inf


def test_a_blade_too_far_out_and_a_short_back_are_noticed() -> None:
    faulty = moved(skeleton("man"), {"scapula": (14.0, 0.0, 0.0), "C7": (0.0, -60.0, 0.0)})
    assert {"scapula-border-far", "c7-psis"} <= broken(measured("man", faulty))


@pytest.mark.parametrize(
    ("level", "words"),
    [(7.0, "T7"), (7.5, "T7–T8"), (7.9, "T8"), (0.1, "C7"), (12.6, "T12–L1"), (16.3, "L4–L5"), (21.0, "S4")],
)
def test_levels_in_words(level: float, words: str) -> None:
    assert level_words(level) == words


def test_turns_are_counted_even_where_a_surface_lies_in_itself() -> None:
    tetra = np.array([[0, 0, 0], [2, 0, 0], [0, 2, 0], [0, 0, 2]], dtype=float)
    faces = np.array([[0, 2, 1], [0, 1, 3], [1, 2, 3], [0, 3, 2]])
    one = tetra[faces]
    both = np.concatenate([one, one + 0.1])
    points = np.array([[0.3, 0.3, 0.3], [0.05, 0.3, 0.3], [3.0, 0.3, 0.3], [0.3, 0.3, -1.0]])
    assert turns_around(points, both).tolist() == [2, 1, 0, 0]
