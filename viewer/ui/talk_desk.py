"""The desk of the one who presents: the window with notes, while it is wanted, and the clock of the talk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QScreen
from PySide6.QtWidgets import QWidget

from viewer.ports import Clock, TechniqueCard
from viewer.ports.library import LessonPlace
from viewer.state.choices import ChoiceValues
from viewer.state.presenting import Blank, TalkClock
from viewer.ui.pen import Pen
from viewer.ui.picture_copy import PictureCopy
from viewer.ui.presenter import PresenterWindow
from viewer.ui.presenting_keys import PresentingActs
from viewer.ui.style import COLOURS
from viewer.ui.viewport import Viewport


class TalkDesk:
    """Keeps what the notes show, so that their window may come and go.

    `closed` is called when somebody closes that window.
    """

    def __init__(self, owner: QWidget, viewport: Viewport, pen: Pen, now_s: Callable[[], float]) -> None:
        """No window yet; the clock stands at nought."""
        self.window: PresenterWindow | None = None
        self.clock = TalkClock()
        self.closed: Callable[[], None] = lambda: None
        self._owner, self._viewport, self._pen, self._now_s = owner, viewport, pen, now_s
        self._card: TechniqueCard | None = None
        self._shown = Clock(0.0, 0.0, False)
        self._values = ChoiceValues()
        self._state: tuple[Blank, int] = "", 1
        self._lesson: LessonPlace | None = None

    def begin(self) -> None:
        """A talk begins: its clock goes from nought."""
        self.clock = TalkClock().toggled(self._now_s())

    def open(self, screen: QScreen, fills: bool, acts: PresentingActs, keys: list[QAction]) -> None:
        """Show the notes on that screen."""
        if self.window is None and self._pen.layer is not None:
            copy = PictureCopy(self._viewport, self._pen.layer, None, close_fitting=True)
            self.window = PresenterWindow(self._owner, copy, acts, self.elapsed_s)
            self._pen.copies.append(copy)
            self.window.addActions(keys)
            self.window.closed.connect(self._closed)
            self.window.show_lesson(self._lesson)
            self.show_card(self._card)
            self.show_choices(self._values)
            self.show_state(*self._state)
        if self.window is not None:
            self.window.appear(screen, fills)
            self.window.activateWindow()

    def shut(self) -> None:
        """Take the notes away."""
        window, self.window = self.window, None
        if window is not None:
            self._pen.copies = [copy for copy in self._pen.copies if copy is not window.copy]
            window.closed.disconnect(self._closed)
            window.hide()
            window.setParent(None)
            window.deleteLater()

    def _closed(self) -> None:
        self.closed()

    # The clock of the talk

    def elapsed_s(self) -> float:
        """How long the talk has been going, s."""
        return self.clock.elapsed_s(self._now_s())

    def pause_clock(self) -> None:
        """Stop the clock, or let it go on."""
        self.clock = self.clock.toggled(self._now_s())
        if self.window is not None:
            self.window.show_running(self.clock.running)

    def reset_clock(self) -> None:
        """Put it back to nought."""
        self.clock = self.clock.reset(self._now_s())
        if self.window is not None:
            self.window.show_running(self.clock.running)

    # State → the window, now or when it opens

    def show_card(self, card: TechniqueCard | None) -> None:
        """Another technique."""
        self._card = card
        if self.window is not None:
            self.window.show_card(card)
            self.window.show_clock(self._shown)

    def show_lesson(self, place: LessonPlace | None) -> None:
        """Another item of the lesson, or no lesson."""
        self._lesson = place
        if self.window is not None:
            self.window.show_lesson(place)

    def show_clock(self, clock: Clock) -> None:
        """Another moment."""
        self._shown = clock
        if self.window is not None:
            self.window.show_clock(clock)

    def show_choices(self, values: ChoiceValues) -> None:
        """Other colours, other ink."""
        self._values = values
        if self.window is not None:
            self.window.set_colours(COLOURS[values.theme])
            self.show_state(*self._state)

    def show_state(self, blank: Blank, screens: int) -> None:
        """The screen is blank or not; the pen may be another one."""
        self._state = blank, screens
        for copy in self._pen.copies:
            copy.show_blank(blank)
        if self.window is not None:
            self.window.show_state(blank, self._pen.colour, self._values.ink_stays, screens)
