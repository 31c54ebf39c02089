"""What the pointer does on the skin besides pointing at structures: it measures or practises."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from viewer.controller.measuring import Measuring
from viewer.controller.on_skin import OnSkin
from viewer.controller.practice import Practice
from viewer.controller.practice_body import PracticeBody
from viewer.controller.tools import Tools
from viewer.ports import Hover, Notes, PracticeCard, WindowPort


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
    """At most one of them is on.

    `written` is called when what is written over the picture differs, `rearranged` when more or less of what
    is under it may be seen.
    """

    def __init__(self, skin: OnSkin, body: PracticeBody, window: WindowPort, tools: Tools) -> None:
        """Nothing is on."""
        self._window = window
        self._tools = tools
        self.written: Callable[[], None] = lambda: None
        self.rearranged: Callable[[], None] = lambda: None
        self.measuring = Measuring(skin, window.speak)
        self.practice = Practice(skin, body, self._show_practice, window.speak)
        body.found, body.failed = self.practice.ready, self._failed

    @property
    def tool(self) -> SkinTool | None:
        """The one that is on."""
        if self.practice.on:
            return self.practice
        return self.measuring if self.measuring.on else None

    @property
    def practising(self) -> bool:
        """Whether a round of placing the hands is on: the giver, whose hands would tell, is not shown."""
        return self.practice.on

    @property
    def hushed(self) -> bool:
        """Whether nothing may be seen that gives an answer away."""
        return self.practice.asking

    def measure(self) -> None:
        """Begin to measure, or leave off."""
        self.practice.back()
        self.measuring.toggle()
        self._tell()

    def practise(self) -> None:
        """Begin a round, or leave it."""
        if self.practice.back():
            return
        questions, wrong = self._tools.questions()
        if wrong is not None:
            self._window.show_message(self._tools.explain(wrong))
        if questions:
            if self.measuring.on:
                self.measure()
            self.practice.begin(questions)

    def hint(self) -> None:
        """Say what a hand feels first."""
        self.practice.hint()

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

    def say_again(self) -> None:
        """Say it in the language of now."""
        self.practice.ready()

    def notes(self) -> Notes:
        """What the tool that is on writes over the picture."""
        return self.tool.notes() if self.tool is not None else Notes()

    def _with(self, act: Callable[[SkinTool], None]) -> bool:
        if self.tool is None:
            return False
        act(self.tool)
        self.written()
        return True

    def _show_practice(self, card: PracticeCard | None) -> None:
        self._window.show_practice(card)
        self.rearranged()
        self.written()

    def _failed(self, error: Exception) -> None:
        self.practice.back()
        self._window.show_message(self._tools.explain(error))

    def _tell(self) -> None:
        self._window.show_measuring(self.measuring.on)
        self.written()
