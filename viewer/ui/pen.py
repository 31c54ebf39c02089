"""The pen of a presentation: which one is in hand, and what becomes of its ink."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from viewer.language import tr
from viewer.state.ink import INK_COLOURS, Ink, InkColour, Part
from viewer.ui.ink_layer import INK_STYLES, InkLayer, ink_word

if TYPE_CHECKING:
    from viewer.ui.picture_copy import PictureCopy
    from viewer.ui.resting_pointer import RestingPointer

Camera = tuple[float, ...]
"""Where a camera stands and what it looks at: six numbers, mm."""
Seen = tuple[Part, Camera]
"""Where a pane lies in the picture, and where its camera is."""
MOVED_SHARE = 0.03
"""The camera shows another picture when it has moved by this share of its distance, or turned by as much."""


class Pen:
    """One pen, its ink, and where the ink is shown: over the picture and on copies of it."""

    def __init__(self, pointer: RestingPointer, say: Callable[[str], None]) -> None:
        """No pen in hand, nothing drawn."""
        self.ink = Ink()
        self.layer: InkLayer | None = None
        self.copies: list[PictureCopy] = []
        self._pointer = pointer
        self._say = say
        self.last: InkColour = INK_COLOURS[0]
        self._seen: dict[int, Seen] = {}

    @property
    def colour(self) -> InkColour | None:
        """The colour of the pen in hand; None: no pen."""
        return self.layer.pen if self.layer is not None else None

    def take_layer(self, view: QWidget, now_s: Callable[[], float]) -> InkLayer:
        """Lay a sheet over the picture."""
        self.layer = InkLayer(view, self.ink, now_s)
        self.layer.on_change = self._refresh
        return self.layer

    def drop_layer(self) -> None:
        """Take the sheet away, and what was drawn."""
        layer, self.layer = self.layer, None
        self.copies = []
        self.ink.erase()
        if layer is not None:
            layer.changed()
            layer.hide()
            layer.setParent(None)
            layer.deleteLater()

    def take(self, colour: InkColour | None) -> None:
        """Take a pen, or lay it down."""
        if self.layer is None:
            return
        self.last = colour or self.last
        self.layer.take_pen(colour)
        self._pointer.set_pen(INK_STYLES[colour].colour if colour is not None else "")
        self._say(tr("Pen: {ink}", ink=ink_word(colour)) if colour is not None else tr("No pen"))

    def undo(self) -> None:
        """Take back the last line."""
        self.ink.undo()
        self._changed()

    def erase(self) -> None:
        """Erase everything."""
        self.ink.erase()
        self._changed()

    def stay(self, stays: bool) -> None:
        """Ink stays from now on, or fades."""
        if stays == self.ink.stays:
            return
        if self.layer is not None:
            self._say(tr("Ink stays until it is erased") if stays else tr("Ink fades"))
        self.ink.let_stay(stays, self.layer.moment() if self.layer is not None else 0.0)
        self._changed()

    def moved_on(self) -> None:
        """Another step is shown."""
        if self.ink.lines:
            self.ink.moved_on()
            self._changed()

    def seen_from(self, panes: Mapping[int, Seen]) -> None:
        """Where each pane lies and sees from: ink that does not stay goes when that is elsewhere.

        It goes from the pane whose camera has moved, and from all of them when there are other panes.
        """
        before, self._seen = self._seen, dict(panes)
        if before and before.keys() != panes.keys():
            self.moved_on()
            return
        for pane, (where, camera) in panes.items():
            if pane not in before or not self.ink.within(where):
                continue
            if _apart(before[pane][1], camera) > MOVED_SHARE:
                self.ink.moved_on(where)
                self._changed()
            else:
                self._seen[pane] = where, before[pane][1]

    def _changed(self) -> None:
        if self.layer is not None:
            self.layer.changed()

    def _refresh(self) -> None:
        for copy in self.copies:
            copy.refresh()


def _apart(before: tuple[float, ...], now: tuple[float, ...]) -> float:
    """How far eye and target have moved, as a share of the distance between the two."""
    far = max(math.dist(now[:3], now[3:]), 1.0)
    return max(math.dist(before[:3], now[:3]), math.dist(before[3:], now[3:])) / far
