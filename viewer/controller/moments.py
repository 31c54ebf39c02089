"""Brings moments back: technique, people, time, view and layers; waits while they are solved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from viewer.controller.cards import line_of
from viewer.controller.intents import TimeIntents
from viewer.controller.lesson_playing import LessonPlaying
from viewer.controller.tools import Request, Tools
from viewer.language import tr
from viewer.ports import StagePort, WindowPort
from viewer.state.bookmarks import Bookmark, Moment, Seen
from viewer.state.choices import Choices
from viewer.state.panes import shown

if TYPE_CHECKING:
    from viewer.stroke.stroke import Stroke


class MomentIntents(TimeIntents):
    """Bookmarks and lessons ask for moments; `lesson` is the lesson that plays, if one does.

    The controller that this is part of keeps `_wanted` and `_shown`, and calls `_settle` when they are one.
    """

    _wanted: Request | None
    _shown: Request | None
    _strokes: tuple[Stroke, ...]

    def __init__(self, stage: StagePort, window: WindowPort, choices: Choices, tools: Tools) -> None:
        """Nothing is waited for."""
        super().__init__(stage, window, choices, tools)
        self._then: tuple[Request | None, Callable[[], None]] | None = None
        self.lesson = LessonPlaying(self)

    @property
    def strokes(self) -> Sequence[Stroke]:
        """The techniques that can be shown."""
        return self._strokes

    def title_of(self, stroke_id: str) -> str | None:
        """What a technique is called; None where it is not there."""
        return next((line_of(stroke).title for stroke in self._strokes if stroke.id == stroke_id), None)

    def now(self) -> Moment | None:
        """What is shown now; None before the first technique is on the stage."""
        request, values = self._shown, self._values
        if request is None or self._drawing.frame is None:
            return None
        return Moment(
            stroke=request.stroke.id,
            time_s=self.playback.time_s,
            pose=self._stage.camera(),
            view=values.view,
            layers=values.layers,
            receiver=request.receiver,
            giver=request.giver,
            giver_side=values.giver_side,
            left_handed=values.left_handed,
            panes=self._panes_now(),
            pane=values.pane if values.panes > 1 else 0,
            selected=self._study.selected,
        )

    def _panes_now(self) -> tuple[Seen, ...]:
        """What each pane of a split picture shows; nothing of a single one."""
        values = self._values
        if values.panes == 1:
            return ()
        views = (values.pane_views[pane] for pane in shown(values))
        return tuple(Seen(view, pose) for view, pose in zip(views, self._camera.poses(), strict=True))

    @property
    def step_text(self) -> str:
        """What the step says that is lit now; empty where there is none."""
        request, frame = self._shown, self._drawing.frame
        steps = request.stroke.steps if request is not None else ()
        place = frame.step_index if frame is not None else None
        return tr(steps[place].text) if place is not None and 0 <= place < len(steps) else ""

    def bring(self, bookmark: Bookmark) -> bool:
        """Bring a bookmark's moment back, paused; False where its technique is not there."""
        moment = bookmark.moment
        if self.title_of(moment.stroke) is None:
            return False
        self.pause()
        self._choices.change(
            stroke=moment.stroke,
            receiver=moment.receiver,
            giver=moment.giver,
            giver_side=moment.giver_side,
            left_handed=moment.left_handed,
            layers=moment.layers,
            **self._split_as(moment),
            principles_open=False,
        )
        self._when_shown(lambda: self._arrive(moment))
        return True

    def _split_as(self, moment: Moment) -> dict[str, Any]:
        """Choices that split the picture as it was; a single pane is the active one of now."""
        if not moment.panes:
            return {"panes": 1, "view": moment.view}
        views = tuple(seen.view for seen in moment.panes)
        others = self._values.pane_views[len(views) :]
        split = {"panes": len(views), "pane": moment.pane, "pane_views": (*views, *others)}
        return {**split, "view": views[moment.pane]}

    def play_stroke(self, stroke_id: str, step: int | None) -> bool:
        """Play a technique from its start or from a step; False where it is not there."""
        if self.title_of(stroke_id) is None:
            return False
        self._choices.change(stroke=stroke_id, principles_open=False)
        self._when_shown(lambda: self._begin_at(step))
        return True

    def pause(self) -> None:
        """Stop where it is."""
        self.playback.playing = False
        self._study.playing(False)
        self._drawing.show_clock()
        self._drawing.changed()

    def _when_shown(self, then: Callable[[], None]) -> None:
        """Do something when what is wanted now is on the stage; nothing if something else comes first."""
        self._then = (self._wanted, then)
        self._settle()

    def _settle(self) -> None:
        """What is wanted is on the stage: do what waited for it."""
        if self._then is None or self._shown is None or self._shown != self._wanted:
            return
        (wanted, then), self._then = self._then, None
        if wanted is self._wanted:
            then()

    def _arrive(self, moment: Moment) -> None:
        self.seek(moment.time_s)
        if self._drawing.frame is not None:
            poses = [seen.pose for seen in moment.panes] or [moment.pose]
            self._camera.aim_all(poses, self._drawing.frame)
        self._study.select(moment.selected)
        self.pause()
        self._drawing.update_ticks()

    def _begin_at(self, step: int | None) -> None:
        self.playback.clear_section()
        self.seek(0.0)
        self.go_to_step(step or 0)
        self.playback.playing = self.playback.duration_s > 0.0
        self._study.playing(self.playback.playing)
        self._drawing.show_clock()
        self._drawing.changed()
