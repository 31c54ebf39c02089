"""From which side the giver works: what a technique's file says, and what the user chose."""

from __future__ import annotations

from typing import Literal

from viewer.state.choices import ChoiceValues, GiverSide

Side = Literal["left", "right"]
_OTHER: dict[Side, Side] = {"left": "right", "right": "left"}


def usual_side(written: Side, values: ChoiceValues) -> Side:
    """The side of the receiver at which this giver works if nobody asks for another.

    Args:
        written: the side in the technique's file, where a right-handed giver works.
        values: whether the giver is left-handed: then it is the other one.
    """
    return _OTHER[written] if values.left_handed else written


def working_side(written: Side, values: ChoiceValues) -> Side:
    """The side of the receiver at which the giver works, or works first: the chosen one, else the usual."""
    return usual_side(written, values) if values.giver_side == "usual" else values.giver_side


def changed(written: Side, values: ChoiceValues) -> GiverSide:
    """What to choose so that the giver works from the other side; the usual one is never chosen by name."""
    other = _OTHER[working_side(written, values)]
    return "usual" if other == usual_side(written, values) else other
