"""What a screen reader says of the picture: technique, step and time, who is seen, and from where."""

from __future__ import annotations

from viewer.language import tr
from viewer.ports import Clock, TechniqueCard
from viewer.state.choices import ChoiceValues
from viewer.state.presenting import Blank
from viewer.state.sides import Side
from viewer.state.words import VIEW_WORDS, clock_text, pressure_said
from viewer.ui.pane_frames import said_of_panes


def moment_said(card: TechniqueCard | None, clock: Clock) -> list[str]:
    """The parts of it, in the chosen language; nothing while no technique is shown."""
    if card is None:
        return []
    return [card.title, *step_said(card, clock), clock_text(clock.time_s)]


def step_said(card: TechniqueCard | None, clock: Clock) -> list[str]:
    """The step that is lit, and how many there are; nothing where none is."""
    if card is None or clock.step is None:
        return []
    return [tr("Step {number} of {count}", number=clock.step + 1, count=len(card.steps))]


def instruction_said(card: TechniqueCard | None, clock: Clock) -> list[str]:
    """What the giver does in the step that is lit; nothing where none is."""
    steps = card.steps if card is not None else ()
    return [step.text for step in steps if step.index == clock.step]


def worth_saying(before: Clock, now: Clock) -> bool:
    """Whether it is to be said anew: at another step, or at another second while nothing plays."""
    still = not now.playing and clock_text(before.time_s) != clock_text(now.time_s)
    return before.step != now.step or before.playing != now.playing or still


def seen_said(values: ChoiceValues, side: Side, people: tuple[str, str], selected: str) -> list[str]:
    """The view, both people, on which side the giver is, what is selected, and the other views beside it."""
    left = side == "left"
    place = tr("the giver at the receiver's left") if left else tr("the giver at the receiver's right")
    said = [tr(VIEW_WORDS[values.view]), *people, place]
    said += [tr("{name} is selected", name=selected)] if selected else []
    return said + ([panes] if (panes := said_of_panes(values)) else [])


def place_said(card: TechniqueCard | None, clock: Clock) -> str:
    """Where playback stands, as `0:12 of 1:07, Step 3 of 7, Pressure: firm`."""
    now, whole = clock_text(clock.time_s), clock_text(clock.duration_s)
    said = [tr("{time} of {whole}", time=now, whole=whole), *step_said(card, clock)]
    if card is not None:
        said.append(tr("Pressure: {pressure}", pressure=pressure_said(clock.pressure)))
    return ", ".join(said)


def blank_said(blank: Blank) -> str:
    """What an audience sees whose screen is blank."""
    return tr("The screen is black") if blank == "black" else tr("The screen is white")
