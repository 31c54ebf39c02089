"""Moves the camera: to a view and along with it, until somebody takes hold of the model."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from viewer.ports import StagePort
from viewer.state.camera import CameraPose, Move
from viewer.state.choices import ViewName

if TYPE_CHECKING:
    from viewer.motion.frame import Frame

FOLLOWED_VIEWS: tuple[ViewName, ...] = ("giver",)
Goal = Callable[["Frame"], CameraPose]


class CameraDriver:
    """A goal, and perhaps a move towards it; `view` tells which view is chosen now."""

    def __init__(self, stage: StagePort, view: Callable[[], ViewName]) -> None:
        """Drive the camera of a stage."""
        self._stage = stage
        self._view = view
        self._goal: Goal | None = None
        self._move: Move | None = None
        self._side = ""

    @property
    def moving(self) -> bool:
        """Whether a move is under way."""
        return self._move is not None

    def advance(self, dt_s: float) -> None:
        """Let time pass for the move, if one is under way."""
        if self._move is not None:
            self._move.advance(dt_s)

    def view_goal(self, view: ViewName, opposite: bool = False) -> Goal:
        """Where the camera of a named view belongs, or on the opposite side."""

        def goal(frame: Frame) -> CameraPose:
            pose = self._stage.view_pose(view, frame)
            return pose.opposite() if opposite else pose

        return goal

    def aim(self, goal: Goal, frame: Frame | None) -> None:
        """Begin to move to a goal; without a frame it waits for the first one."""
        self._goal = goal
        if frame is not None:
            self._goal = self._held_still(goal, frame)
            self._move = Move(self._stage.camera(), self._goal(frame))

    def jump(self, frame: Frame) -> None:
        """Go to the chosen view at once."""
        self._goal = self._held_still(self.view_goal(self._view()), frame)
        self.place(frame, anew=True)

    def glide(self, frame: Frame) -> None:
        """Move to the chosen view, unless the user has taken over."""
        if self._goal is not None:
            self.aim(self.view_goal(self._view()), frame)

    def look_at(self, point_mm: tuple[float, float, float], radius_mm: float, frame: Frame) -> None:
        """Bring a ball into the middle, from where the camera looks now; radius 0 keeps the distance."""
        pose = self._stage.camera().looking_at(point_mm)
        goal = pose.holding(radius_mm) if radius_mm > 0 else pose
        self.aim(lambda _: goal, frame)

    def place(self, frame: Frame, anew: bool = False) -> None:
        """Put the camera where the move, or a view that goes along, has it for this frame."""
        changed, self._side = self._side not in ("", frame.giver_side), frame.giver_side
        if self._goal is None:
            return
        if changed and not anew:  # the giver has gone round to the other side: so does the camera
            self.aim(self.view_goal(self._view()), frame)
        if self._move is not None:
            move, goal = self._move, self._goal(frame)
            pose = self._stage.between(move.start, move.goal, move.share)
            self._stage.set_camera(pose.drawn_along(move.goal, goal, move.share))
            self._move = None if move.over else move
        elif anew or self._followed():
            self._stage.set_camera(self._goal(frame))

    def go_round(self) -> None:
        """The giver is at the other side all at once: so is the camera, unless the user has taken over."""
        goal, move, self._move, self._side = self._goal, self._move, None, ""
        if goal is None:
            return
        pose = self._stage.camera() if move is None else move.goal
        self._stage.set_camera(pose.reflected())
        if not self._followed():
            self._goal = lambda frame: goal(frame).reflected()

    def stop(self) -> None:
        """End a move where it is."""
        self._move = None

    def let_go(self) -> None:
        """The user took over."""
        self._move = self._goal = None

    def _held_still(self, goal: Goal, frame: Frame) -> Goal:
        """Views are framed on the work as it is now; only the giver's eyes go with the giver."""
        return goal if self._followed() else lambda _: goal(frame)

    def _followed(self) -> bool:
        return self._view() in FOLLOWED_VIEWS
