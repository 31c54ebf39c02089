"""One camera for each pane: steps and techniques move all that are shown, keys and mouse the active one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from viewer.controller.camera import CameraDriver, Goal
from viewer.ports import StagePort
from viewer.state.camera import CameraPose, Point
from viewer.state.choices import ChoiceValues, ViewName
from viewer.state.panes import MOST, shown

if TYPE_CHECKING:
    from viewer.motion.frame import Frame


class Cameras:
    """The drivers of all panes, as one."""

    def __init__(self, stage: StagePort, values: Callable[[], ChoiceValues]) -> None:
        """Nothing is seen yet."""
        self._stage = stage
        self._values = values
        self._drivers = [self._driver(pane) for pane in range(MOST)]
        self._shown: tuple[int, ...] = ()

    def _driver(self, pane: int) -> CameraDriver:
        return CameraDriver(self._stage, self._values, lambda: self._values().pane_views[pane])

    @property
    def _active(self) -> CameraDriver:
        return self._drivers[self._values().pane]

    def _each(self) -> Iterator[CameraDriver]:
        """The driver of every pane that is shown, while the stage uses that pane."""
        for pane in shown(self._values()):
            self._stage.use_pane(pane)
            yield self._drivers[pane]
        self._stage.use_pane(self._values().pane)

    # All panes that are shown

    @property
    def moving(self) -> bool:
        """Whether any of them moves."""
        return any(self._drivers[pane].moving for pane in shown(self._values()))

    def advance(self, dt_s: float) -> None:
        """Let time pass."""
        for pane in shown(self._values()):
            self._drivers[pane].advance(dt_s)

    def place(self, frame: Frame) -> None:
        """Put them where they belong for this frame."""
        for driver in self._each():
            driver.place(frame)

    def fit(self, frame: Frame) -> None:
        """The picture has another shape."""
        for driver in self._each():
            driver.fit(frame)

    def jump(self, frame: Frame) -> None:
        """Go to the chosen views at once."""
        self._shown = shown(self._values())
        for driver in self._each():
            driver.jump(frame)

    def glide(self, frame: Frame) -> None:
        """Move to the chosen views, except where the user has taken over."""
        for driver in self._each():
            driver.glide(frame)

    def reframe(self, frame: Frame | None) -> None:
        """Move to the chosen views, wherever the model was turned."""
        for driver in self._each():
            driver.reframe(frame)

    def go_round(self) -> None:
        """The giver is at the other side all at once."""
        for driver in self._each():
            driver.go_round()

    def behave(self, frame: Frame | None) -> None:
        """Take the manner that was chosen."""
        for driver in self._each():
            driver.behave(frame)

    def stop(self) -> None:
        """End every move where it is."""
        for driver in self._drivers:
            driver.stop()

    def split(self, frame: Frame | None) -> None:
        """Other panes are shown: those that have just appeared see from their own views at once."""
        before, self._shown = self._shown, shown(self._values())
        for pane, driver in zip(self._shown, self._each(), strict=True):
            if frame is not None and pane not in before:
                driver.jump(frame)
            elif frame is not None:
                driver.fit(frame)

    def poses(self) -> tuple[CameraPose, ...]:
        """Where they stand."""
        return tuple(self._stage.camera() for _ in self._each())

    def aim_all(self, poses: Sequence[CameraPose], frame: Frame) -> None:
        """Begin to move each of them to a place of its own."""
        for pose, driver in zip(poses, self._each(), strict=True):
            driver.aim(lambda _, goal=pose: goal, frame)  # type: ignore[misc]

    # The active one

    def view_goal(self, view: ViewName, opposite: bool = False) -> Goal:
        """Where its camera belongs in a named view, or on the opposite side."""
        return self._active.view_goal(view, opposite)

    def aim(self, goal: Goal, frame: Frame | None) -> None:
        """Begin to move it to a goal."""
        self._active.aim(goal, frame)

    def look_at(self, point_mm: Point, radius_mm: float, frame: Frame) -> None:
        """Bring a ball into its middle."""
        self._active.look_at(point_mm, radius_mm, frame)

    def let_go(self) -> None:
        """The user took over."""
        self._active.let_go()
