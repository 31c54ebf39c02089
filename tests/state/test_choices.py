"""Choices tell what changed, and never leave two people alike."""

from __future__ import annotations

from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.state.choices import TONES, Choices, ChoiceValues, Looks, Tone


def test_tells_only_the_fields_that_differ() -> None:
    choices, told = Choices(), list[str]()
    choices.on_change(told.append)
    assert choices.change(theme="dark", loop=True)
    assert told == ["theme"]


def test_no_difference_tells_nothing() -> None:
    choices, told = Choices(), list[str]()
    choices.on_change(told.append)
    assert not choices.change(theme="light")
    assert told == []


def test_listeners_see_all_fields_already_changed() -> None:
    choices = Choices()
    seen: list[tuple[str, str]] = []
    choices.on_change(lambda _: seen.append((choices.values.receiver, choices.values.giver)))
    choices.change(receiver="man", giver="woman")
    assert seen == [("man", "woman"), ("man", "woman")]


def test_an_unknown_field_is_a_mistake() -> None:
    with pytest.raises(TypeError):
        Choices().change(colour="red")


def test_numbers_come_into_their_ranges() -> None:
    choices = Choices()
    choices.change(speed=7.0, panel_width_px=1000)
    assert (choices.values.speed, choices.values.panel_width_px) == (2.0, 380)


@pytest.mark.parametrize(
    ("start", "steps", "end"), [(1.0, 1, 1.25), (1.0, -1, 0.75), (2.0, 1, 2.0), (0.25, -3, 0.1)]
)
def test_speed_goes_by_rungs(start: float, steps: int, end: float) -> None:
    choices = Choices(ChoiceValues(speed=start))
    choices.step_speed(steps)
    assert choices.values.speed == end


def test_taking_the_others_tone_swaps() -> None:
    choices = Choices(ChoiceValues(looks=Looks("light", "deep")))
    choices.choose_tone("receiver", "deep")
    assert choices.values.looks == Looks("deep", "light")


@given(st.lists(st.tuples(st.sampled_from(["receiver", "giver"]), st.sampled_from(TONES))))
def test_two_people_are_never_alike(picks: list[tuple[Literal["receiver", "giver"], Tone]]) -> None:
    choices = Choices()
    for person, tone in picks:
        choices.choose_tone(person, tone)
        looks = choices.values.looks
        assert looks.receiver_tone != looks.giver_tone
        assert (looks.receiver_tone if person == "receiver" else looks.giver_tone) == tone
