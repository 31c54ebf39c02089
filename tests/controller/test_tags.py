"""What is written on the skin: letters of the pressure, where they can be seen."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any
from unittest.mock import Mock, create_autospec

import numpy as np
import pytest

from viewer.controller.tags import TagWriter
from viewer.ports import Aids, StagePort, WayShape

SIZE = (800, 600)


def hand(role: str, pressure: float, *centre: float) -> Any:
    return SimpleNamespace(role=role, pressure=pressure, centre_mm=np.array(centre, dtype=float))


def frame(*hands: Any, shown: float = 1.0) -> Any:
    return SimpleNamespace(hands=hands, giver_shown=shown)


@pytest.fixture
def stage() -> Mock:
    """Seen from above, three pixels to the millimetre; nothing is covered."""
    made = create_autospec(StagePort, instance=True)
    made.project.side_effect = lambda points: 3.0 * np.asarray(points)[:, :2]
    made.covered.side_effect = lambda points, above: np.zeros(len(points), dtype=bool)
    return made


def test_each_hand_has_the_letter_of_its_pressure_over_its_patch(stage: Mock) -> None:
    tags = TagWriter(stage).tags(
        frame(hand("near", 0.2, 10, 20, 5), hand("far", 0.8, 40, 50, 5)), Aids(contact=True), SIZE
    )
    assert [(tag.id, tag.text, tag.x_px, tag.y_px) for tag in tags] == [
        ("pressure/near", "L", 30.0, 60.0),
        ("pressure/far", "F", 120.0, 150.0),
    ]


def test_where_the_patch_is_small_the_letter_stands_over_it(stage: Mock) -> None:
    stage.project.side_effect = lambda points: 0.5 * np.asarray(points)[:, :2]
    (tag,) = TagWriter(stage).tags(frame(hand("near", 0.5, 100, 100, 0)), Aids(contact=True), SIZE)
    assert tag.x_px == 50.0
    assert tag.y_px < 50.0 - 11.0


def test_nothing_is_written_unless_asked_for_pressed_and_seen(stage: Mock) -> None:
    pressing = hand("near", 0.5, 0, 0, 0)
    asked = Aids(contact=True)
    assert TagWriter(stage).tags(frame(pressing), Aids(), SIZE) == ()
    assert TagWriter(stage).tags(frame(hand("near", 0.0, 0, 0, 0)), asked, SIZE) == ()
    assert TagWriter(stage).tags(frame(pressing, shown=0.5), asked, SIZE) == ()
    stage.covered.side_effect = lambda points, above: np.ones(len(points), dtype=bool)
    assert TagWriter(stage).tags(frame(pressing), asked, SIZE) == ()
    stage.covered.side_effect = lambda points, above: np.zeros(len(points), dtype=bool)
    stage.project.side_effect = lambda points: np.full((len(points), 2), np.nan)
    assert TagWriter(stage).tags(frame(pressing), asked, SIZE) == ()


def way(*places: tuple[float, float, float], numbers: tuple[int, ...]) -> WayShape:
    points = np.array(places, dtype=np.float32)
    count = len(points)
    return WayShape("left", points, points, np.array(numbers), np.full(count, 6.0), (), np.zeros(count, "f4"))


def test_stops_bear_their_numbers_and_what_only_leads_there_none(stage: Mock) -> None:
    aids = Aids(ways=(way((10, 0, 0), (30, 0, 0), (50, 0, 0), numbers=(0, 1, 2)),))
    tags = TagWriter(stage).tags(frame(), aids, SIZE)
    assert [(tag.text, tag.x_px, tag.small) for tag in tags] == [("1", 90.0, True), ("2", 150.0, True)]


def test_letters_come_first_and_make_room_for_numbers(stage: Mock) -> None:
    aids = Aids(True, (way((50, 80, 0), (53, 80, 0), (90, 80, 0), numbers=(1, 2, 3)),))
    tags = TagWriter(stage).tags(frame(hand("near", 0.5, 50, 80, 0)), aids, SIZE)
    assert [tag.text for tag in tags] == ["M", "1", "3"], "2 would lie over 1"
    assert (tags[0].x_px, tags[0].y_px) == pytest.approx((150.0, 240.0 - 66.0 - 18.0)), "over the patch"


def test_letters_stand_where_there_is_room_beside_two_patches(stage: Mock) -> None:
    stage.project.side_effect = lambda points: 0.5 * np.asarray(points)[:, :2]
    thumbs = frame(hand("near", 0.5, 100, 100, 0), hand("far", 0.5, 100, 140, 0))
    upper, lower = TagWriter(stage).tags(thumbs, Aids(contact=True), SIZE)
    assert (upper.x_px, upper.y_px) == pytest.approx((50.0, 50.0 - 11.0 - 18.0))
    assert np.hypot(lower.x_px - 50.0, lower.y_px - 70.0) == pytest.approx(29.0)
    assert min(np.hypot(lower.x_px - x, lower.y_px - y) for x, y in ((50, 50), (50, 21))) > 24
    apart = frame(hand("near", 0.5, 100, 100, 0), hand("far", 0.5, 160, 100, 0))
    left, right = TagWriter(stage).tags(apart, Aids(contact=True), SIZE)
    assert left.y_px == right.y_px == pytest.approx(21.0), "side by side both stand over their patches"


def test_a_letter_never_leaves_the_picture(stage: Mock) -> None:
    stage.project.side_effect = lambda points: 0.5 * np.asarray(points)[:, :2]
    (tag,) = TagWriter(stage).tags(frame(hand("near", 0.5, 10, 20, 0)), Aids(contact=True), SIZE)
    assert 0 < tag.x_px < SIZE[0]
    assert 0 < tag.y_px < SIZE[1]


def test_a_letter_stays_at_its_side_until_something_comes_close(stage: Mock) -> None:
    writer, pressing = TagWriter(stage), frame(hand("near", 0.5, 60, 60, 0))

    def beside(x_mm: float, y_mm: float) -> tuple[float, float]:
        """Where the letter is when a stop is there."""
        found = writer.tags(pressing, Aids(True, (way((x_mm, y_mm, 0), numbers=(1,)),)), SIZE)
        return round(found[0].x_px), round(found[0].y_px)

    places = [beside(60, y_mm) for y_mm in (60, 45, 36, 60)]
    assert places[:2] == [(180, 96)] * 2, "near, but not too near"
    assert len(set(places)) == 2
    assert places[2] == places[3], "and it does not go back and forth"
