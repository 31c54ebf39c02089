"""This step and the next, for the one who presents."""

from __future__ import annotations

from viewer.state.talk_notes import Place, TalkStep, place_of

STEPS = (
    TalkStep(2, "Leave.", ((9.0, 10.0),)),
    TalkStep(0, "Lay on.", ((0.0, 1.0),)),
    TalkStep(1, "Press.", ((1.0, 3.0), (5.0, 9.0))),
)


def test_now_next_and_round() -> None:
    assert place_of(STEPS, 0, 0.5) == Place(1, 3, 1, 1, "Lay on.", "Press.")
    assert place_of(STEPS, 1, 2.0) == Place(2, 3, 1, 2, "Press.", "Leave.")
    assert place_of(STEPS, 1, 5.0) == Place(2, 3, 2, 2, "Press.", "Leave.")
    assert place_of(STEPS, 2, 9.5) == Place(3, 3, 1, 1, "Leave.", "")


def test_before_the_first_step_and_without_any() -> None:
    assert place_of(STEPS, None, 0.0).then == "Lay on."
    assert place_of((), None, 0.0) == Place(0, 0, 1, 1, "", "")
