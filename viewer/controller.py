"""Joins what the user chose, where playback stands, the scene and the window. Knows neither Qt nor VTK.

Every change of time takes one road: `seek` or `advance`, then `_draw`. Ticks run only while something moves:
playback, a camera move, or the short wait before a paused picture is refined.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, cast

import numpy as np

from viewer.ports import (
    Clock,
    Detail,
    Executor,
    Message,
    StagePort,
    StepItem,
    Task,
    TechniqueCard,
    TechniqueItem,
    WindowPort,
)
from viewer.state.camera import CameraPose, Move
from viewer.state.choices import Choices, ChoiceValues, PersonName, Tone, ViewName
from viewer.state.playback import Playback
from viewer.stroke.timeline import Timeline, expand
from viewer.stroke.tracks import interpolate

if TYPE_CHECKING:
    from viewer.motion.frame import Frame
    from viewer.motion.score import Score
    from viewer.stroke.stroke import Stroke

_log = logging.getLogger(__name__)
SETTLE_S = 0.15
STEP_BACK_S = 0.5
CURVE_SAMPLES = 240
FOLLOWED_VIEWS: tuple[ViewName, ...] = ("giver",)

Evaluate = Callable[["Score", float, Detail], "Frame"]
Load = Callable[["Request", Callable[[float], None]], "Score"]
Goal = Callable[["Frame"], CameraPose]


@dataclass(frozen=True)
class Request:
    """Which technique on which two people."""

    stroke: Stroke
    receiver: PersonName
    giver: PersonName


@dataclass(frozen=True)
class Tools:
    """How to load a score, evaluate it, run slow work elsewhere, and put an error into words."""

    load: Load
    evaluate: Evaluate
    executor: Executor
    explain: Callable[[Exception], Message]


class Controller:
    """Takes intents, keeps the state, tells stage and window what to show.

    `on_prepared` is called when a technique is on the stage, `on_refined` each time a paused picture has been
    refined, `on_failed` when preparing failed.
    """

    def __init__(
        self, stage: StagePort, window: WindowPort, choices: Choices, strokes: Sequence[Stroke], tools: Tools
    ) -> None:
        """Join the parts; nothing is shown before `start`."""
        self._stage = stage
        self._window = window
        self._choices = choices
        self._strokes = tuple(strokes)
        self._tools = tools
        self.playback = Playback()
        self.on_prepared: Callable[[TechniqueCard], None] = _nothing
        self.on_refined: Callable[[], None] = _nothing
        self.on_failed: Callable[[], None] = _nothing
        self._card: TechniqueCard | None = None
        self._starts: tuple[tuple[float, ViewName | None, int], ...] = ()
        self._score: Score | None = None
        self._frame: Frame | None = None
        self._shown: Request | None = None
        self._wanted: Request | None = None
        self._task: Task | None = None
        self._move: Move | None = None
        self._goal: Goal | None = None
        self._refined = True
        self._quiet_s = 0.0
        self._held = False
        self._ticking = False
        choices.on_change(self._chosen)

    # Starting and ending

    def start(self, playing: bool = True) -> None:
        """Show the choices and the list, and begin to prepare the chosen technique."""
        values = self._values
        self.playback.speed, self.playback.loop, self.playback.playing = values.speed, values.loop, playing
        self._stage.set_theme(values.theme)
        self._window.show_choices(values)
        self._show_list()
        if self._stroke(values.stroke) is not None:
            self._prepare()
        elif self._strokes:
            self._choices.change(stroke=self._strokes[0].id)

    def close(self) -> None:
        """Stop everything that runs."""
        self._end_task()
        self.playback.playing, self._move, self._refined = False, None, True
        self._update_ticks()
        self._tools.executor.close()

    @property
    def score(self) -> Score | None:
        """What is on the stage now; None until the first technique is prepared."""
        return self._score

    # Time

    def tick(self, dt_s: float) -> None:
        """Let wall time pass: playback, a camera move, or the wait before a paused picture is refined."""
        if self._frame is not None:
            moved = self._move is not None
            if self._move is not None:
                self._move.advance(dt_s)
            if self.playback.playing and not self._held:
                self.playback.advance(dt_s)
                self._draw()
            elif moved:
                self._place_camera()
                self._picture_changed()
            elif not self._refined:
                self._settle(dt_s)
        self._update_ticks()

    def toggle_play(self) -> None:
        """Play or pause; where nothing was prepared yet, because it was stopped, prepare it now."""
        if self._score is None:
            self.playback.playing = True
            self._prepare()
            return
        self.playback.toggle()
        self._show_clock()
        self._picture_changed()

    def seek(self, time_s: float) -> None:
        """Go to a time."""
        self.playback.seek(time_s)
        self._draw()

    def hold(self, held: bool) -> None:
        """Let time stand still while the scrub bar is held."""
        self._held = held
        self._update_ticks()

    def skip(self, dt_s: float) -> None:
        """Go forward (+) or back (-) by seconds."""
        self.seek(self.playback.time_s + dt_s)

    def step_frames(self, count: int) -> None:
        """Pause and go by single frames."""
        self.playback.step_frame(count)
        self._draw()

    def go_to_step(self, index: int) -> None:
        """Seek to a step's first occurrence and bring its view back."""
        for start_s, view, step in self._starts:
            if step == index:
                self._go(start_s, view)
                return

    def next_step(self) -> None:
        """Go to the next beginning of a step on the timeline, and bring its view back."""
        for start_s, view, _ in self._starts:
            if start_s > self.playback.time_s + 1e-6:
                self._go(start_s, view)
                return

    def previous_step(self) -> None:
        """Go to this step's beginning or, within half a second of it, to the one before; with its view."""
        before = [start for start in self._starts if start[0] < self.playback.time_s - STEP_BACK_S]
        for start_s, view, _ in (before or list(self._starts[:1]))[-1:]:
            self._go(start_s, view)

    def set_section_start(self) -> None:
        """Begin the looped section here."""
        self.playback.set_section_start()
        self._show_clock()

    def set_section_end(self) -> None:
        """End the looped section here."""
        self.playback.set_section_end()
        self._show_clock()

    def clear_section(self) -> None:
        """Loop the whole technique again."""
        self.playback.clear_section()
        self._show_clock()

    # Choices

    def choose(self, **fields: Any) -> None:
        """Change fields of the choices; what follows from it happens in `_chosen`."""
        self._choices.change(**fields)

    def choose_tone(self, person: Literal["receiver", "giver"], tone: Tone) -> None:
        """Give one person another skin tone."""
        self._choices.choose_tone(person, tone)

    def step_speed(self, steps: int) -> None:
        """Faster (+) or slower (-) by rungs."""
        self._choices.step_speed(steps)

    def cancel_preparing(self) -> None:
        """Stop preparing; the choices go back to what is shown."""
        self._end_task()
        self._wanted = None
        if (shown := self._shown) is not None:
            self._choices.change(stroke=shown.stroke.id, receiver=shown.receiver, giver=shown.giver)

    def dismiss_message(self) -> None:
        """Take the message away."""
        self._window.show_message(None)

    # Camera

    def choose_view(self, view: ViewName, opposite: bool = False) -> None:
        """Move the camera to a named view, or to the opposite side of what it looks at."""
        self._choices.change(view=view)
        self._aim(self._view_goal(view, opposite))

    def reset_view(self) -> None:
        """Bring the chosen view back."""
        self._aim(self._view_goal(self._values.view))

    def frame_work(self) -> None:
        """Bring the hands back into the middle, from where the camera looks now."""
        if self._frame is not None:
            goal = self._stage.camera().looking_at(_point(self._frame.focus_mm))
            self._aim(lambda _: goal)

    def orbit(self, right_px: float, down_px: float) -> None:
        """The user turns the model; a camera move under way stops at once."""
        self._let_go_of_camera()
        self._stage.orbit(right_px, down_px)
        self._picture_changed()

    def pan(self, right_px: float, down_px: float) -> None:
        """The user shifts the picture."""
        self._let_go_of_camera()
        self._stage.pan(right_px, down_px)
        self._picture_changed()

    def zoom(self, notches: float) -> None:
        """The user zooms."""
        self._let_go_of_camera()
        self._stage.zoom(notches)
        self._picture_changed()

    def resize_view(self, width_px: int, height_px: int) -> None:
        """The picture has a new size in real pixels; a view that nobody has turned is framed anew."""
        self._stage.resize(width_px, height_px)
        if self._goal is not None and self._move is None:
            self._place_camera(anew=True)
        self._picture_changed()

    # Inside: the picture

    def _go(self, time_s: float, view: ViewName | None) -> None:
        self.playback.seek(time_s)
        self._draw()
        if view is not None:
            self.choose_view(view)

    def _draw(self, detail: Detail = "play") -> None:
        """Evaluate and show the present time: the only place that does."""
        if self._score is None:
            self._show_clock()
            return
        try:
            frame = self._tools.evaluate(self._score, self.playback.time_s, detail)
            self._stage.show(frame)
        except Exception as error:  # noqa: BLE001  # a broken frame must not be tried again 60 times a second
            self._give_up(error)
            return
        self._frame = frame
        self._place_camera()
        self._show_clock()
        self._picture_changed()

    def _give_up(self, error: Exception) -> None:
        self.playback.playing, self._refined, self._move, self._frame = False, True, None, None
        self._window.show_message(self._tools.explain(error))
        self._show_clock()
        self._update_ticks()
        self.on_failed()

    def _picture_changed(self) -> None:
        self._refined = self._score is None
        self._quiet_s = 0.0
        self._window.repaint_view()
        self._update_ticks()

    def _settle(self, dt_s: float) -> None:
        self._quiet_s += dt_s
        if self._quiet_s < SETTLE_S:
            return
        if self._frame is not None and self._frame.detail != "still":
            self._draw("still")
        self._stage.refine()
        self._refined = True
        self._window.repaint_view(refined=True)
        self._update_ticks()
        self.on_refined()

    def _update_ticks(self) -> None:
        playing = self.playback.playing and not self._held
        on = self._frame is not None and (playing or self._move is not None or not self._refined)
        if on != self._ticking:
            self._ticking = on
            self._window.run_ticks(on)

    # Inside: the camera

    def _view_goal(self, view: ViewName, opposite: bool = False) -> Goal:
        def goal(frame: Frame) -> CameraPose:
            pose = self._stage.view_pose(view, frame)
            return pose.opposite() if opposite else pose

        return goal

    def _aim(self, goal: Goal) -> None:
        self._goal = goal
        if self._frame is None:
            return
        self._goal = self._held_still(goal, self._frame)
        self._move = Move(self._stage.camera(), self._goal(self._frame))
        self._update_ticks()

    def _held_still(self, goal: Goal, frame: Frame) -> Goal:
        """Views are framed on the work as it is now; only the giver's eyes go with the giver."""
        return goal if self._followed() else lambda _: goal(frame)

    def _followed(self) -> bool:
        return self._values.view in FOLLOWED_VIEWS

    def _place_camera(self, anew: bool = False) -> None:
        if self._goal is None or self._frame is None:
            return
        if self._move is not None:
            move, goal = self._move, self._goal(self._frame)
            pose = self._stage.between(move.start, move.goal, move.share)
            self._stage.set_camera(pose.drawn_along(move.goal, goal, move.share))
            self._move = None if move.over else move
        elif anew or self._followed():
            self._stage.set_camera(self._goal(self._frame))

    def _let_go_of_camera(self) -> None:
        self._move = self._goal = None

    # Inside: preparing

    @property
    def _values(self) -> ChoiceValues:
        return self._choices.values

    def _stroke(self, stroke_id: str) -> Stroke | None:
        return next((stroke for stroke in self._strokes if stroke.id == stroke_id), None)

    def _chosen(self, name: str) -> None:
        """One field of the choices changed: do what follows from it."""
        values = self._values
        self.playback.speed, self.playback.loop = values.speed, values.loop
        if name == "theme":
            self._stage.set_theme(values.theme)
            self._picture_changed()
        elif name == "looks" and self._score is not None:
            self._stage.set_looks(values.looks)
            self._picture_changed()
        elif name in ("stroke", "receiver", "giver"):
            self._prepare()
        if name == "stroke":
            self._show_list()
        self._window.show_choices(values)

    def _prepare(self) -> None:
        stroke = self._stroke(self._values.stroke)
        if stroke is None:
            return
        request = Request(stroke, self._values.receiver, self._values.giver)
        if request == self._wanted:
            return
        self._end_task()
        self._wanted = request
        if request == self._shown:
            self._show_card(request.stroke)
            return
        self._window.show_message(None)
        self._show_card(stroke)
        self._window.show_progress(0.0)
        self._task = self._tools.executor.submit(
            lambda report: self._tools.load(request, report),
            progress=self._window.show_progress,
            done=lambda score: self._prepared(request, cast("Score", score)),
            failed=self._failed,
        )

    def _end_task(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self._window.show_progress(None)

    def _prepared(self, request: Request, score: Score) -> None:
        self._task = None
        self._window.show_progress(None)
        same_stroke = self._shown is not None and self._shown.stroke == request.stroke
        first = self._shown is None
        self._score, self._shown = score, request
        if not same_stroke:
            self.playback.load(score.duration_s)
        self._stage.set_figures(score.figures, self._values.looks)
        self._draw()
        if self._frame is None:
            return
        if first:
            self._goal = self._held_still(self._view_goal(self._values.view), self._frame)
            self._place_camera(anew=True)
        if self._card is not None:
            self.on_prepared(self._card)

    def _failed(self, error: Exception) -> None:
        self._task = None
        self._window.show_progress(None)
        self._window.show_message(self._tools.explain(error))
        self.cancel_preparing()
        self.on_failed()

    # Inside: what the window shows

    def _show_list(self) -> None:
        items = [TechniqueItem(stroke.id, stroke.title) for stroke in self._strokes]
        self._window.show_techniques(items, self._values.stroke)

    def _show_card(self, stroke: Stroke) -> None:
        timeline = expand(stroke)
        self._card = card_of(stroke, timeline)
        begins = [(at[0], step.view, step.index) for step in self._card.steps for at in step.occurrences]
        self._starts = tuple(sorted(begins, key=lambda begin: begin[0]))
        self._window.show_card(self._card)

    def _show_clock(self) -> None:
        play = self.playback
        frame, card = self._frame, self._card
        firmest = max((hand.pressure for hand in frame.hands), default=0.0) if frame is not None else 0.0
        step = frame.step_index if frame is not None else None
        length_s = play.duration_s or (card.duration_s if card is not None else 0.0)
        self._window.show_clock(Clock(play.time_s, length_s, play.playing, firmest, step, play.section_s))


def card_of(stroke: Stroke, timeline: Timeline) -> TechniqueCard:
    """Gather what the window says about a technique; the curve is the firmer hand's pressure."""
    times_s = np.linspace(0.0, timeline.duration_s, CURVE_SAMPLES)
    curves = [interpolate(t.times_s, t.pressures, t.eases, times_s) for t in timeline.hands.values()]
    curve = np.max(curves, axis=0) if curves else np.zeros(CURVE_SAMPLES)
    return TechniqueCard(
        id=stroke.id,
        title=stroke.title,
        purpose=stroke.purpose,
        steps=tuple(StepItem(s.index, s.text, s.start_s, s.view, s.occurrences) for s in timeline.steps),
        mistakes=stroke.notes.mistakes,
        safety=stroke.notes.safety,
        duration_s=timeline.duration_s,
        pressure=tuple(float(value) for value in curve),
    )


def _point(values: Iterable[float]) -> tuple[float, float, float]:
    x, y, z = (float(value) for value in values)
    return x, y, z


def _nothing(*_: object) -> None:
    """Do nothing."""
