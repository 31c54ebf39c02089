"""What the pointer does on the skin besides pointing at structures: measuring, and one tool at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from viewer.controller.measuring import Measuring
from viewer.controller.on_skin import OnSkin
from viewer.ports import Hover, Notes, WindowPort


class SkinTool(Protocol):
    """What takes the pointer and the arrow keys while it is on."""

    def point(self, x_px: float, y_px: float) -> Hover | None:
        """What is written beside the pointer."""

    def click(self, x_px: float, y_px: float) -> None:
        """The skin, or whatever is there, was clicked."""

    def move(self, right: int, up: int, fine: bool) -> None:
        """Move the cross over the skin, as arrows in the picture say."""

    def enter(self) -> None:
        """Take the place of the cross."""

    def back(self) -> bool:
        """Go back by one; False where nothing is on."""

    def notes(self) -> Notes:
        """What it writes over the picture."""


class SkinTools:
    """At most one of them is on; `changed` is called when the picture differs."""

    def __init__(self, skin: OnSkin, window: WindowPort, changed: Callable[[], None]) -> None:
        """Nothing is on."""
        self._window = window
        self._changed = changed
        self.measuring = Measuring(skin, window.speak)

    @property
    def tool(self) -> SkinTool | None:
        """The one that is on."""
        return self.measuring if self.measuring.on else None

    def measure(self) -> None:
        """Begin to measure, or leave off."""
        self.measuring.toggle()
        self._tell()

    def click(self, x_px: float, y_px: float) -> bool:
        """Whether a tool took the click."""
        return self._with(lambda tool: tool.click(x_px, y_px))

    def move(self, right: int, up: int, fine: bool) -> None:
        """Move the cross of the tool that is on."""
        self._with(lambda tool: tool.move(right, up, fine))

    def enter(self) -> None:
        """Take the place of the cross."""
        self._with(lambda tool: tool.enter())

    def back(self) -> bool:
        """Undo what the tool did last, else leave it; False where none is on."""
        undone = self.tool is not None and self.tool.back()
        if undone:
            self._tell()
        return undone

    def clear(self) -> None:
        """Other people came on the stage: places of those before mean nothing on them."""
        self.measuring.clear()

    def notes(self) -> Notes:
        """What the tool that is on writes over the picture."""
        return self.tool.notes() if self.tool is not None else Notes()

    def _with(self, act: Callable[[SkinTool], None]) -> bool:
        if self.tool is None:
            return False
        act(self.tool)
        self._changed()
        return True

    def _tell(self) -> None:
        self._window.show_measuring(self.measuring.on)
        self._changed()
