"""The body that is practised on: its back, and the places on it, found off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from viewer.controller.tools import Tools

if TYPE_CHECKING:
    from viewer.anatomy.back import Back
    from viewer.anatomy.places import Places
    from viewer.anatomy.structures import Side
    from viewer.controller.drawing import Drawing


class PracticeBody:
    """`found` is called when the places of a body are there, `failed` when they cannot be found."""

    def __init__(self, drawing: Drawing, tools: Tools) -> None:
        """Nobody is known yet."""
        self._drawing = drawing
        self._tools = tools
        self._known: dict[str, Places] = {}
        self._sought = ""
        self.found: Callable[[], None] = lambda: None
        self.failed: Callable[[Exception], None] = lambda _: None

    def __call__(self) -> tuple[Back, Places, Side] | None:
        """Back, places, and the side of the giver; None while the places are sought."""
        score, frame = self._drawing.score, self._drawing.frame
        if score is None or frame is None:
            return None
        name = score.names[0]
        if name not in self._known:
            self._seek(name)
            return None
        return score.back, self._known[name], frame.giver_side

    def _seek(self, name: str) -> None:
        places = self._tools.places
        if name == self._sought or places is None:
            return
        self._sought = name

        def done(found: object) -> None:
            self._known[name], self._sought = found, ""  # type: ignore[assignment]
            self.found()

        def failed(error: Exception) -> None:
            self._sought = ""
            self.failed(error)

        work: Callable[[Callable[[float], None]], object] = lambda _: places(name)  # noqa: E731
        self._tools.executor.submit(work, progress=lambda _: None, done=done, failed=failed)
