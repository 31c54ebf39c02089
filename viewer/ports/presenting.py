"""What presenting asks of the controller: from step to step, and all as it was at the end."""

from __future__ import annotations

from typing import Protocol


class PresentIntents(Protocol):
    """What somebody who presents asks for."""

    def begin_presenting(self, from_start: bool) -> None:
        """Remember how things are shown; begin at the start, or here."""

    def end_presenting(self) -> None:
        """Show things as they were shown before."""

    def present_step(self, by: int) -> bool:
        """Go to the next (1) or previous (-1) step, across techniques; False where there is none."""

    def present_stroke(self, by: int) -> bool:
        """Go to the next (1) or previous (-1) technique; False where there is none."""
