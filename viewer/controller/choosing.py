"""What a person chooses; what follows from it is the controller's."""

from __future__ import annotations

from typing import Any, Literal

from viewer.controller.intents import Joined
from viewer.state.choices import Tone
from viewer.state.layers import Toggled


class ChoosingIntents(Joined):
    """Choices that are only kept; each change tells the controller its name."""

    def choose(self, **fields: Any) -> None:
        """Change fields of the choices; what follows from it happens in the controller."""
        self._choices.change(**fields)

    def choose_tone(self, person: Literal["receiver", "giver"], tone: Tone) -> None:
        """Give one person another skin tone."""
        self._choices.choose_tone(person, tone)

    def step_speed(self, steps: int) -> None:
        """Faster (+) or slower (-) by rungs."""
        self._choices.step_speed(steps)

    def toggle_layers(self, which: Toggled) -> None:
        """Skin, muscles or bones: solid or gone."""
        self._choices.change(layers=self._values.layers.toggled(which))
