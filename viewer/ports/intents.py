"""What the window asks of the controller when somebody clicks, drags or presses a key."""

from __future__ import annotations

from typing import Any, Literal, Protocol

from viewer.ports.presenting import PresentIntents
from viewer.state.choices import Tone, ViewName


class Intents(PresentIntents, Protocol):
    """What the window asks for when somebody clicks, drags or presses a key."""

    def tick(self, dt_s: float) -> None:
        """So much wall time has passed."""

    def toggle_play(self) -> None:
        """Play or pause."""

    def seek(self, time_s: float) -> None:
        """Go to a time."""

    def hold(self, held: bool) -> None:
        """The scrub bar is held: time stands still between seeks until it is let go."""

    def skip(self, dt_s: float) -> None:
        """Go forward (+) or back (-) by seconds."""

    def step_frames(self, count: int) -> None:
        """Pause and go by single frames."""

    def go_to_step(self, index: int) -> None:
        """Seek to a step and bring its view back."""

    def next_step(self) -> None:
        """Go to the step after the current one, with its view."""

    def previous_step(self) -> None:
        """Go to the step before the current one, with its view."""

    def go_to_chapter(self, time_s: float) -> None:
        """Seek to the beginning of the step that is lit at a time, and bring its view back."""

    def step_keyframe(self, count: int) -> None:
        """Pause and go to the keyframe after (+) or before (-)."""

    def set_section_start(self) -> None:
        """Begin the looped section here."""

    def set_section_end(self) -> None:
        """End the looped section here."""

    def move_section(self, end: Literal["start", "end"], time_s: float) -> None:
        """Move one end of the looped section, and show the moment that it is at."""

    def clear_section(self) -> None:
        """Loop the whole technique again."""

    def step_speed(self, steps: int) -> None:
        """Faster (+) or slower (-) by rungs."""

    def choose(self, **fields: Any) -> None:
        """Change fields of `ChoiceValues`: theme, stroke, people, speed, loop, layers, panel, window."""

    def choose_tone(self, person: Literal["receiver", "giver"], tone: Tone) -> None:
        """Give one person another skin tone."""

    def change_sides(self) -> None:
        """Let the giver work from the receiver's other side."""

    def choose_view(self, view: ViewName, opposite: bool = False) -> None:
        """Move the camera to a named view, or to the opposite of it."""

    def frame_selected(self) -> None:
        """Bring what is selected, or else the hands, into the middle, from where the camera looks now."""

    def reset_view(self) -> None:
        """Bring the chosen view back."""

    def orbit(self, right_px: float, down_px: float) -> None:
        """The user turns the model."""

    def pan(self, right_px: float, down_px: float) -> None:
        """The user shifts the picture."""

    def zoom(self, notches: float) -> None:
        """The user zooms."""

    def resize_view(self, width_px: int, height_px: int) -> None:
        """The picture has a new size in real pixels."""

    def toggle_layers(self, which: Literal["skin", "muscles", "bones"]) -> None:
        """Solid or gone; where the skin hides what is asked for, the skin opens instead."""

    def point_in(self, pane: int) -> None:
        """The pointer is over that pane: places are in its own pixels from now on."""

    def point_at(self, x_px: float, y_px: float) -> None:
        """The pointer rests or moves there, in real pixels: its name is shown soon."""

    def point_away(self) -> None:
        """The pointer left the picture."""

    def select_at(self, x_px: float, y_px: float) -> None:
        """Select what is seen there; a click on skin, giver or room selects nothing."""

    def isolate_at(self, x_px: float, y_px: float) -> None:
        """Show only the structure there; where there is none, bring the view back."""

    def select(self, structure: str) -> None:
        """Select a structure by its id and open the layers over it, if they hide it; empty: none."""

    def isolate(self, on: bool) -> None:
        """Show only what is selected, or everything again."""

    def step_back(self) -> bool:
        """Undo what was measured, isolated, selected or looped, in this order; False where nothing is."""

    def measure(self) -> None:
        """Begin to measure on the skin, or leave off."""

    def practise(self) -> None:
        """Begin a round of placing the hands, or leave it."""

    def ask_hint(self) -> None:
        """Say what a hand feels first on the way to the place that is asked for."""

    def move_cross(self, right: int, up: int, fine: bool) -> None:
        """Move the cross of what works on the skin by a step, as arrows in the picture say."""

    def enter_cross(self) -> None:
        """Take the place where the cross is."""

    def rendered(self) -> None:
        """A picture was rendered and is about to be painted: time to write over it."""

    def cancel_preparing(self) -> None:
        """Stop preparing; what was shown before stays."""

    def dismiss_message(self) -> None:
        """The user has read the message."""
