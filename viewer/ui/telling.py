"""What a screen reader says of the moment in the view: which technique, which step of it, at what time."""

from __future__ import annotations

from viewer.language import tr
from viewer.ports import Clock, TechniqueCard
from viewer.state.words import clock_text


def moment_said(card: TechniqueCard | None, clock: Clock) -> list[str]:
    """The parts of it, in the chosen language; nothing while no technique is shown."""
    if card is None:
        return []
    said = [card.title]
    if clock.step is not None:
        said.append(tr("Step {number} of {count}", number=clock.step + 1, count=len(card.steps)))
    return [*said, clock_text(clock.time_s)]


def worth_saying(before: Clock, now: Clock) -> bool:
    """Whether it is to be said anew: at another step, or at another second while nothing plays."""
    still = not now.playing and clock_text(before.time_s) != clock_text(now.time_s)
    return before.step != now.step or before.playing != now.playing or still
