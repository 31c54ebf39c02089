"""Moves the camera: to a view and along with it, until somebody takes hold of the model.

Two choices hold it back. Who wants less motion sees cuts instead of glides. Whose camera shall stay where it
is, has it moved by keys for views alone: neither steps, nor techniques, nor the giver take it along.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from viewer.ports import StagePort
from viewer.state.camera import MOVE_S, CameraPose, Move, Point
from viewer.state.choices import ChoiceValues, ViewName
from viewer.state.following import Follower

if TYPE_CHECKING:
    from viewer.motion.frame import Frame

FOLLOWED_VIEWS: tuple[ViewName, ...] = ("giver",)
Goal = Callable[["Frame"], CameraPose]


class CameraDriver:
    """A goal, and perhaps a move towards it; `view` tells which view is chosen now."""

    def __init__(
        self, stage: StagePort, values: Callable[[], ChoiceValues], view: Callable[[], ViewName]
    ) -> None:
        """Drive the camera of a stage as the choices allow."""
        self._stage = stage
        self._values = values
        self._view = view
        self._goal: Goal | None = None
        self._move: Move | None = None
        self._side = ""
        self._hands = Follower()
        self._passed_s = 0.0

    @property
    def moving(self) -> bool:
        """Whether a move is under way, or the hands are not caught up with yet."""
        return self._move is not None or (self._hands.following and not self._hands.resting)

    def advance(self, dt_s: float) -> None:
        """Let time pass for the move, if one is under way, and for following the hands."""
        self._passed_s = dt_s
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
            duration_s = 0.0 if self._values().reduced_motion else MOVE_S
            self._move = Move(self._stage.camera(), self._goal(frame), duration_s)
            self._hold_on(frame)

    def reframe(self, frame: Frame | None) -> None:
        """Move to the chosen view, wherever the model was turned; unless the camera shall stay."""
        if not self._still:
            self.aim(self.view_goal(self._view()), frame)

    def jump(self, frame: Frame) -> None:
        """Go to the chosen view at once."""
        self._goal, self._move = self._held_still(self.view_goal(self._view()), frame), None
        self._side = frame.giver_side
        self._stage.set_camera(self._goal(frame))
        self._hold_on(frame)

    def glide(self, frame: Frame) -> None:
        """Move to the chosen view, unless the user has taken over."""
        if self._goal is not None:
            self.reframe(frame)

    def look_at(self, point_mm: Point, radius_mm: float, frame: Frame) -> None:
        """Bring a ball into the middle, from where the camera looks now; radius 0 keeps the distance."""
        pose = self._stage.camera().looking_at(point_mm)
        goal = pose.holding(radius_mm) if radius_mm > 0 else pose
        self.aim(lambda _: goal, frame)

    def fit(self, frame: Frame) -> None:
        """Frame a view that nobody has turned anew: the picture has another shape."""
        if self._goal is not None and self._move is None and not self._still:
            pose = self._goal(frame)
            follows = self._hands.following and not self._followed()
            self._stage.set_camera(pose.looking_at(self._stage.camera().target_mm) if follows else pose)

    def place(self, frame: Frame) -> None:
        """Put the camera where the move, a view that goes along or the hands have it for this frame."""
        passed_s, self._passed_s = self._passed_s, 0.0
        changed, self._side = self._side not in ("", frame.giver_side), frame.giver_side
        if changed and self._goal is not None:  # the giver has gone round to the other side: so do we
            self.reframe(frame)
        if self._move is not None and self._goal is not None:
            move, goal = self._move, self._goal(frame)
            pose = self._stage.between(move.start, move.goal, move.share)
            self._stage.set_camera(pose.drawn_along(move.goal, goal, move.share))
            self._move = None if move.over else move
        elif self._goal is not None and self._followed() and not self._still:
            self._stage.set_camera(self._goal(frame))
        elif self._hands.following:
            self._follow(frame, passed_s)

    def _follow(self, frame: Frame, passed_s: float) -> None:
        """Shift eye and target alike after the hands: direction and distance stay as the user has them."""
        hands = _hands_of(frame)
        moved = self._hands.cut(hands) if self._values().reduced_motion else self._hands.step(hands, passed_s)
        if any(moved):
            self._stage.set_camera(self._stage.camera().shifted(moved))

    def go_round(self) -> None:
        """The giver is at the other side all at once: so is the camera, unless the user has taken over."""
        goal, move, self._move, self._side = self._goal, self._move, None, ""
        if self._still:
            self._goal = None
        elif goal is not None:
            pose = self._stage.camera() if move is None else move.goal
            self._stage.set_camera(pose.reflected())
            if not self._followed():
                self._goal = lambda frame: goal(frame).reflected()
            if self._hands.at_mm is not None:
                x, y, z = self._hands.at_mm
                self._hands.begin((-x, y, z))

    def behave(self, frame: Frame | None) -> None:
        """Take the manner that was chosen: stay here, follow the hands, or none of it from now on.

        A camera that may move again goes back to the giver's eyes if it saw by them.
        """
        self._hands.end()
        if self._still:
            self._move = None
        elif self._values().camera == "hands":
            self._hands.begin(self._stage.camera().target_mm)
        if frame is not None and not self._still and self._followed():
            self.glide(frame)

    def stop(self) -> None:
        """End a move where it is."""
        self._move = None
        self._hands.rest()

    def let_go(self) -> None:
        """The user took over."""
        self._move = self._goal = None

    def _hold_on(self, frame: Frame) -> None:
        """A view is framed on the hands where they are now: follow them from there."""
        if self._values().camera == "hands":
            self._hands.begin(_hands_of(frame))

    def _held_still(self, goal: Goal, frame: Frame) -> Goal:
        """Views are framed on the work as it is now; only the giver's eyes go with the giver."""
        return goal if self._followed() else lambda _: goal(frame)

    @property
    def _still(self) -> bool:
        return self._values().camera == "still"

    def _followed(self) -> bool:
        return self._view() in FOLLOWED_VIEWS


def _hands_of(frame: Frame) -> Point:
    x, y, z = (float(value) for value in frame.focus_mm)
    return x, y, z
