"""The narrator: each step when it begins, never over itself, silent while time stands still."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.ui.conftest import CARD
from viewer.controller.narrator import Narrator
from viewer.state.choices import ChoiceValues

FIRST, SECOND, THIRD = (step.text for step in CARD.steps)


class Listener:
    """Notes what is said."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.busy = False
        self.closed = False

    def lacks(self, language: str) -> tuple[str, str] | None:
        return None if language == "en" else ("No voice.", "Install one.")

    def say(self, text: str, language: str) -> None:
        self.said.append(text)
        self.busy = True

    def stop(self) -> None:
        self.busy = False

    def close(self) -> None:
        self.stop()
        self.closed = True


class Told:
    """A narrator, its voice, and what the person chose."""

    def __init__(self) -> None:
        self.values = ChoiceValues(narration=True, language="en")
        self.voice = Listener()
        self.narrator = Narrator(self.voice, lambda: self.values)
        self.narrator.take(CARD)

    def play(self, start_s: float, end_s: float, lasts_s: float = 0.0) -> list[str]:
        """What is begun to be said while it plays; each text lasts so long."""
        before, free_s = len(self.voice.said), 0.0
        for tick in range(round(start_s * 20), round(end_s * 20)):
            said = len(self.voice.said)
            self.voice.busy = tick / 20 < free_s
            self.narrator.tell(tick / 20, True)
            if len(self.voice.said) > said:
                free_s = tick / 20 + lasts_s
        return self.voice.said[before:]


@pytest.fixture
def told() -> Told:
    return Told()


def test_each_step_is_said_when_it_begins_and_repeats_are_not(told: Told) -> None:
    assert told.play(0.0, 10.0) == [FIRST, SECOND, THIRD]


def test_when_all_were_said_it_begins_anew(told: Told) -> None:
    assert told.play(0.0, 10.0) + told.play(0.0, 10.0) == [FIRST, SECOND, THIRD] * 2


def test_nothing_is_said_over_something_else(told: Told) -> None:
    assert told.play(0.0, 10.0, lasts_s=3.0) == [FIRST, THIRD]
    assert told.play(0.0, 10.0, lasts_s=3.0) == [SECOND]


def test_nothing_is_said_while_it_stands_still_or_when_it_is_not_wanted(told: Told) -> None:
    told.narrator.tell(0.0, False)
    told.values = replace(told.values, narration=False)
    told.play(0.0, 5.0)
    assert told.voice.said == []
    assert not ChoiceValues().narration


def test_pausing_silences_and_what_was_cut_off_is_said_again(told: Told) -> None:
    told.narrator.tell(0.0, True)
    told.narrator.tell(0.5, False)
    assert not told.voice.busy
    assert told.play(1.0, 10.0) == [SECOND, THIRD]
    assert told.play(0.0, 10.0) == [FIRST]


def test_somebody_who_goes_on_in_the_middle_of_a_step_hears_the_next_one(told: Told) -> None:
    assert told.play(1.0, 2.5) == [SECOND]


def test_going_elsewhere_silences_and_a_step_gone_to_is_said_even_again(told: Told) -> None:
    assert told.play(0.0, 3.0) == [FIRST, SECOND]
    told.voice.busy = True
    told.narrator.jumped()
    assert not told.voice.busy
    assert told.play(2.0, 2.3) == [SECOND]
    told.narrator.jumped()
    assert told.play(5.0, 5.5) == []


def test_switching_it_on_tells_what_stands_in_its_way(told: Told) -> None:
    assert told.narrator.switched() is None
    told.voice.lacks = lambda language: ("No voice.", "Install one.")  # type: ignore[method-assign]
    message = told.narrator.switched()
    assert message is not None
    assert (message.title, message.text, message.kind) == ("No voice.", "Install one.", "warning")
    told.values = replace(told.values, narration=False)
    told.voice.busy = True
    assert told.narrator.switched() is None
    assert not told.voice.busy


def test_without_any_voice_nothing_happens() -> None:
    narrator = Narrator(None, lambda: ChoiceValues(narration=True))
    narrator.take(CARD)
    narrator.tell(0.0, True)
    narrator.jumped()
    narrator.end()
    assert narrator.lacks() is None


def test_the_end_is_silent(told: Told) -> None:
    told.narrator.end()
    assert told.voice.closed
