"""The trunk's bones in the bodies that the program has, against what anatomy says (docs/anatomy.md)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from viewer.anatomy.fit import LEVELS
from viewer.anatomy.structures import LUMBAR, THORACIC, Side, spinous_tip
from viewer.motion.cast import Cast
from viewer.stroke.levels import LEVEL_NAMES

TRUNK = ("C7", *THORACIC, *LUMBAR)
SIDES: tuple[Side, Side] = ("left", "right")


@pytest.fixture(params=["woman", "man"])
def lying(request: pytest.FixtureRequest, cast: Callable[..., Cast]) -> Cast:
    return cast(request.param, "man" if request.param == "woman" else "woman")


def test_levels_have_the_names_that_stroke_files_use() -> None:
    assert LEVELS == LEVEL_NAMES


def test_levels_descend_in_order(lying: Cast) -> None:
    steps = -np.diff(lying.trunk.level_y_mm)
    assert steps.min() > 5.0
    assert steps.max() < 45.0


def test_a_level_is_the_height_of_its_spinous_tip(lying: Cast) -> None:
    for level, name in enumerate(TRUNK):
        tip = spinous_tip(lying.trunk.bones[name])
        assert tip[1] == pytest.approx(lying.trunk.level_y_mm[level], abs=4.0), name


def test_spinous_tips_lie_under_the_midline_of_the_skin(lying: Cast) -> None:
    for name in (*THORACIC, *LUMBAR):
        tip = spinous_tip(lying.trunk.bones[name]) + lying.trunk_shift_mm
        assert abs(tip[0]) < 5.0, name
        depth = float(lying.skin.height(tip[None, :2])[0]) - tip[2]
        assert 5.0 < depth < 16.0, name


def test_the_border_of_the_shoulder_blade_beside_t5(lying: Cast) -> None:
    y = float(lying.back.y_mm(5.0))
    left, right = (float(lying.back.scapula_border_mm(y, side)) for side in SIDES)
    assert 60.0 < left < 98.0
    assert right == pytest.approx(left, abs=1.0)


def test_the_man_s_shoulder_blades_lie_further_out(cast: Callable[..., Cast]) -> None:
    woman, man = (cast(r, g).back for r, g in (("woman", "man"), ("man", "woman")))
    assert man.scapula_border_mm(man.y_mm(5.0), "left") > woman.scapula_border_mm(woman.y_mm(5.0), "left") + 5


def test_the_lower_angle_lies_between_t7_and_t9(lying: Cast) -> None:
    for side in SIDES:
        blade = lying.trunk.bones[f"scapula-{side}"] + lying.trunk_shift_mm
        level = float(lying.back.level(blade[:, 1].min()))
        assert 7.0 <= level <= 9.0, side


def test_shoulder_blades_lie_on_their_sides_under_the_skin(lying: Cast) -> None:
    for side, sign in (("left", -1.0), ("right", 1.0)):
        blade = lying.trunk.bones[f"scapula-{side}"] + lying.trunk_shift_mm
        assert (sign * blade[:, 0]).min() > 40.0
        assert np.median(lying.skin.clearance(blade)) < -5.0
        assert np.quantile(lying.skin.clearance(blade), 0.98) < 5.0


def test_ribs_are_mirrored_and_inside_the_chest(lying: Cast) -> None:
    bones = lying.trunk.bones
    for i in range(1, 13):
        left, right = bones[f"rib-{i}-left"] + lying.trunk_shift_mm, bones[f"rib-{i}-right"]
        assert left[:, 0].max() < 25.0
        assert left[:, 0].min() == pytest.approx(-right[:, 0].max(), abs=8.0)
        assert np.quantile(lying.skin.clearance(left), 0.95) < 0.0, i


def test_other_bones_of_the_source_are_left_where_they_are_not_needed(lying: Cast) -> None:
    assert not {"skull", "hip-bone-left", "humerus-right"} & set(lying.trunk.bones)
    assert {"sacrum", "sternum", "scapula-left", "T5", "L5"} <= set(lying.trunk.bones)
