"""At which side the giver works: the file's, the other one for the left-handed, or the chosen one."""

from __future__ import annotations

from itertools import product

import pytest

from viewer.state.choices import ChoiceValues, GiverSide
from viewer.state.sides import Side, changed, usual_side, working_side

SIDES: tuple[Side, ...] = ("left", "right")


@pytest.mark.parametrize(
    ("written", "left_handed", "chosen", "works"),
    [
        ("left", False, "usual", "left"),
        ("right", False, "usual", "right"),
        ("left", True, "usual", "right"),
        ("right", True, "usual", "left"),
        ("left", False, "right", "right"),
        ("left", True, "left", "left"),
        ("right", True, "right", "right"),
    ],
)
def test_where_the_giver_works(written: Side, left_handed: bool, chosen: GiverSide, works: Side) -> None:
    values = ChoiceValues(giver_side=chosen, left_handed=left_handed)
    assert working_side(written, values) == works


@pytest.mark.parametrize(("written", "left_handed"), list(product(SIDES, (False, True))))
def test_changing_sides_twice_is_the_usual_side_again(written: Side, left_handed: bool) -> None:
    values = ChoiceValues(left_handed=left_handed)
    once = ChoiceValues(left_handed=left_handed, giver_side=changed(written, values))
    assert working_side(written, once) != usual_side(written, once)
    assert changed(written, once) == "usual"


def test_who_chose_a_side_by_name_gets_the_other_one() -> None:
    values = ChoiceValues(giver_side="left")
    assert changed("right", values) == "usual"
    assert changed("left", values) == "right"
