"""Draws the present time: evaluates it, shows it, refines it when nothing moves, and says where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.controller.breath import BreathReader
from viewer.controller.cameras import Cameras
from viewer.controller.finely import Finely
from viewer.controller.finer import Finer
from viewer.controller.narrator import Narrator
from viewer.controller.study import Study
from viewer.controller.tools import Tools
from viewer.ports import Clock, Detail, StagePort, WindowPort
from viewer.state.playback import Playback

if TYPE_CHECKING:
    from collections.abc import Callable

    from viewer.motion.frame import Frame
    from viewer.motion.score import Score

SETTLE_S = 0.15


class Drawing:
    """The only place that evaluates a score.

    `score` is what is on the stage, `frame` what was drawn last; None until the first technique is prepared,
    and `frame` also after one that could not be drawn. `arrived` is the score with which these people came on
    the stage, for which their light was worked out: the same, or its reflection. `length_s` is shown while
    there is no score.
    """

    def __init__(
        self, stage: StagePort, window: WindowPort, tools: Tools, playback: Playback, finer: Finer
    ) -> None:
        """Nothing is drawn yet; `camera`, `study`, `narrator` and `finely` are joined by the controller."""
        self._stage = stage
        self._window = window
        self._tools = tools
        self._playback = playback
        self._finer = finer
        self.camera: Cameras
        self.study: Study
        self.narrator: Narrator
        self.finely: Finely
        self.unhurried: Callable[[], bool] = lambda: True
        self.on_refined: Callable[[], None] = lambda: None
        self.on_failed: Callable[[], None] = lambda: None
        self.score: Score | None = None
        self.arrived: Score | None = None
        self.frame: Frame | None = None
        self.length_s = 0.0
        self.held = False
        self._refined = True
        self._quiet_s = 0.0
        self._ticking = False
        self._breath = BreathReader()

    def tick(self, dt_s: float) -> None:
        """Let wall time pass: playback, a camera move, the refinement, a look at the pointer."""
        if self.frame is not None:
            moved = self.camera.moving
            self.camera.advance(dt_s)
            if self._playing:
                if self.unhurried():
                    self.finely.took(dt_s)
                self._playback.advance(dt_s)
                self.draw()
            elif moved:
                self.camera.place(self.frame)
                self.changed()
            elif not self._refined and not self.held:
                self._settle(dt_s)
            self.study.look(dt_s, self._playing)
        self.update_ticks()

    @property
    def _playing(self) -> bool:
        return self._playback.playing and not self.held

    def draw(self, detail: Detail = "play") -> None:
        """Evaluate and show the present time."""
        if self.score is None:
            self.show_clock()
            return
        try:
            riding, layers = self.study.riding, self.study.layers
            time_s = self.study.moment(self._playback.time_s)
            frame = self._tools.evaluate(self.score, time_s, detail, riding=riding, layers=layers)
            self._stage.set_aids(self.study.aids(self.score, frame.time_s))
            self._stage.show(frame)
        except Exception as error:  # noqa: BLE001  # a broken frame must not be tried again 60 times a second
            self._give_up(error)
            return
        self.frame = frame
        self.camera.place(frame)
        self.show_clock()
        self.changed()

    def changed(self) -> None:
        """The picture changed: paint it soon, refine it when nothing moves any more."""
        self._refined = self.score is None
        self._quiet_s = 0.0
        self.finely.show(self._playback.playing)
        self._window.repaint_view()
        self.update_ticks()

    def rest(self) -> None:
        """Stop everything that moves."""
        self._playback.playing, self._refined = False, True
        self._finer.end()
        self.camera.stop()
        self.study.point_away()
        self.update_ticks()

    def update_ticks(self) -> None:
        """Ask for ticks while something moves, and for none otherwise."""
        busy = self._playing or self.camera.moving or not self._refined or self.study.curious
        on = self.frame is not None and busy
        if on != self._ticking:
            self._ticking = on
            self._window.run_ticks(on)

    def show_clock(self) -> None:
        """Say where playback stands."""
        play, frame = self._playback, self.frame
        firmest = max((hand.pressure for hand in frame.hands), default=0.0) if frame is not None else 0.0
        step = frame.step_index if frame is not None else None
        length_s = play.duration_s or self.length_s
        breath = self._breath.at(self.score, play.time_s) if frame is not None else None
        clock = Clock(play.time_s, length_s, play.playing, firmest, step, play.section_s, breath)
        self._window.show_clock(clock)
        self.narrator.tell(play.time_s, self._playing)

    def _give_up(self, error: Exception) -> None:
        self.frame = None
        self.rest()
        self._window.show_message(self._tools.explain(error))
        self.show_clock()
        self.on_failed()

    def _settle(self, dt_s: float) -> None:
        self._quiet_s += dt_s
        if self._quiet_s < SETTLE_S or self.arrived is None or not self.arrived.whole:
            return
        if not self._finer.ready(self.arrived):
            return
        if self.frame is not None and self.frame.detail != "still":
            self.draw("still")
        self._stage.refine()
        self._refined = True
        self._window.repaint_view(refined=True)
        self.update_ticks()
        self.on_refined()
