"""Presenting: from step to step and from technique to technique, and everything as it was at the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from viewer.controller.intents import STEP_BACK_S
from viewer.controller.moments import MomentIntents

if TYPE_CHECKING:
    from viewer.state.camera import CameraPose

BROUGHT_BACK = (
    "view", "camera", "panes", "pane", "pane_views", "captions", "speed", "loop",
    "layers", "labels", "numbers", "contact", "path", "ghost", "panel_open", "panel_page", "layers_open",
    "principles_open",
)  # fmt: skip
"""The choices that are afterwards what they were before; the camera comes back as well."""


@dataclass(frozen=True)
class Before:
    """How things were shown before presenting; `pose` None: nothing was on the stage yet."""

    fields: dict[str, Any]
    stroke: str
    pose: CameraPose | None


class PresentIntents(MomentIntents):
    """From step to step with a clicker."""

    _before: Before | None = None

    def begin_presenting(self, from_start: bool) -> None:
        """Remember how things are shown; begin at the start, with the view of the first step, or here."""
        values = self._values
        pose = self._stage.camera() if self._drawing.frame is not None else None
        fields = {name: getattr(values, name) for name in BROUGHT_BACK}
        self._before = Before(fields, values.stroke, pose)
        self._choices.change(captions=True)
        if from_start and self.lesson.playing:
            self.lesson.go_to(0)
        elif from_start:
            start = self._starts[0] if self._starts else (0.0, None, 0)
            self._go(0.0, start[1])

    def end_presenting(self) -> None:
        """Show things as they were shown before; technique and moment stay."""
        before, self._before = self._before, None
        if before is None:
            return
        self._choices.change(**before.fields)
        frame, pose = self._drawing.frame, before.pose
        self._camera.reframe(frame)
        if pose is not None and before.stroke == self._values.stroke:
            self._camera.aim(lambda _: pose, frame)
        self._drawing.update_ticks()

    def present_step(self, by: int) -> bool:
        """Go to the next (1) or previous (-1) step, or item of the lesson; False where there is none."""
        if self.lesson.playing:
            return self.lesson.next_item() if by > 0 else self.lesson.previous_item()
        return self._step(by) or self._step_out(by)

    def present_stroke(self, by: int) -> bool:
        """Go to the next (1) or previous (-1) technique; within a lesson, from step to step of its item."""
        return self._step(by) if self.lesson.playing else self._stroke_beside(by)

    def _step(self, by: int) -> bool:
        time_s = self.playback.time_s
        order = sorted({index for _, _, index in self._starts})
        begun = [index for start_s, _, index in self._starts if start_s <= time_s + 1e-6]
        here = order.index(begun[-1]) if begun else -1
        if 0 <= here + by < len(order):
            self._go_to_one_of(order[here + by], time_s, by)
            return True
        return False

    def _step_out(self, by: int) -> bool:
        """Beyond the last step to the next technique; before the first one to the beginning, then further."""
        if by < 0 and self.playback.time_s > STEP_BACK_S:
            self._go(0.0, self._starts[0][1] if self._starts else None)
            return True
        return self._stroke_beside(by)

    def _stroke_beside(self, by: int) -> bool:
        ids = [stroke.id for stroke in self._strokes]
        now = self._values.stroke
        place = ids.index(now) + by if now in ids else -1
        if not 0 <= place < len(ids):
            return False
        self._choices.change(stroke=ids[place])
        return True

    def _go_to_one_of(self, step: int, time_s: float, by: int) -> None:
        """Of all the times a step is repeated, go to the nearest in that direction, else to the first."""
        starts = [(start_s, view) for start_s, view, index in self._starts if index == step]
        ahead = [start for start in starts if start[0] > time_s] if by > 0 else []
        behind = [start for start in starts if start[0] < time_s][::-1] if by < 0 else []
        self._go(*(ahead or behind or starts)[0])
