"""What presenting asks of the controller: from step to step, and all as it was at the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from viewer.ports.library import LessonPlace


class LessonShowing(Protocol):
    """A lesson that may play: where it stands, and who is told when that changes."""

    on_change: list[Callable[[], None]]

    @property
    def place(self) -> LessonPlace | None:
        """Where it stands; None while no lesson plays."""

    def end(self) -> None:
        """No lesson plays any more."""


class PresentIntents(Protocol):
    """What somebody who presents asks for."""

    def begin_presenting(self, from_start: bool) -> None:
        """Remember how things are shown; begin at the start, or here."""

    def end_presenting(self) -> None:
        """Show things as they were shown before."""

    def present_step(self, by: int) -> bool:
        """Go to the next (1) or previous (-1) step, across techniques; False where there is none.

        While a lesson plays, from item to item of it.
        """

    def present_stroke(self, by: int) -> bool:
        """Go to the next (1) or previous (-1) technique; False where there is none.

        While a lesson plays, from step to step of what its item shows.
        """
