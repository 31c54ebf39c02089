from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.stroke.levels import LANDMARKS, LEVEL_NAMES, LOWEST, level_name, level_value, rib_space_level


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("C7", 0),
        ("C7.5", 0.5),
        ("T1", 1),
        ("T5", 5),
        ("T5.5", 5.5),
        ("T12", 12),
        ("L1", 13),
        ("L5", 17),
        ("S4", 21),
    ],
)
def test_a_name_has_its_number(name: str, value: float) -> None:
    assert level_value(name) == value


def test_names_and_numbers_go_both_ways() -> None:
    assert [level_value(name) for name in LEVEL_NAMES] == list(range(22))
    assert [level_name(value) for value in range(22)] == list(LEVEL_NAMES)


@pytest.mark.parametrize(
    "name", ["C6", "T0", "T13", "L6", "S5", "S4.5", "t5", "T", "5", "", "T5.", "T-5", "T５", "T5.5555", "no"]
)
def test_there_is_no_such_level(name: str) -> None:
    with pytest.raises(ValueError, match=r"level|there is no|below S4"):
        level_value(name)


@pytest.mark.parametrize(
    ("value", "name"), [(5.5, "T5–T6"), (12.5, "T12–L1"), (5.2, "T5"), (5.8, "T6"), (0.3, "C7–T1")]
)
def test_a_place_between_two_names_both(value: float, name: str) -> None:
    assert level_name(value) == name


@given(st.floats(0, LOWEST))
def test_every_level_has_a_name_nearby(value: float) -> None:
    numbers = [level_value(part) for part in level_name(value).split("–")]
    assert abs(sum(numbers) / len(numbers) - value) <= 0.25


@pytest.mark.parametrize("value", [-0.01, 21.01, float("nan"), float("inf")])
def test_nothing_outside_the_spine_has_a_name(value: float) -> None:
    with pytest.raises(ValueError, match="outside"):
        level_name(value)


def test_landmarks_lie_on_the_spine_in_order() -> None:
    assert list(LANDMARKS.values()) == sorted(LANDMARKS.values())
    assert level_value("psis") == level_value("S2")
    assert level_value("scapula-inferior-angle") == level_value("T8")


def test_spaces_between_ribs_lie_above_the_lower_ones_vertebra() -> None:
    assert rib_space_level(7) == 6.5
    for space in (0, 12):
        with pytest.raises(ValueError, match="1 to 11"):
            rib_space_level(space)
