"""What a person asks of time, of the camera and of structures, carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from viewer.controller.cameras import Cameras
from viewer.controller.drawing import Drawing
from viewer.controller.finely import Finely
from viewer.controller.finer import Finer
from viewer.controller.narrator import Narrator
from viewer.controller.on_skin import OnSkin
from viewer.controller.practice_body import PracticeBody
from viewer.controller.skin_tools import SkinTools
from viewer.controller.study import Study
from viewer.controller.tools import Tools
from viewer.ports import CameraPose, StagePort, WindowPort
from viewer.state.choices import Choices, ChoiceValues, ViewName
from viewer.state.panes import laid_out
from viewer.state.playback import Playback

if TYPE_CHECKING:
    from viewer.motion.score import Score

STEP_BACK_S = 0.5
BESIDE_S = 0.02
"""A keyframe nearer than this is where playback stands: frames do not fall on keyframes."""
FILLS = 0.33
"""So large, of the length of a back, is what has to fill half the picture's height."""
BACK_MM = 160.0
"""About so high over the mat is the back of somebody who lies there."""


class Joined:
    """The parts, joined."""

    def __init__(self, stage: StagePort, window: WindowPort, choices: Choices, tools: Tools) -> None:
        """Nothing is shown yet."""
        self._stage = stage
        self._window = window
        self._choices = choices
        self._tools = tools
        self.playback = Playback()
        self._drawing = Drawing(stage, window, tools, self.playback, Finer(stage, tools, choices))
        self._camera = self._drawing.camera = Cameras(stage, lambda: self._values)
        body = PracticeBody(self._drawing, tools)
        self._skin = SkinTools(OnSkin(stage, self._drawing), body, window, tools)
        self._study = self._drawing.study = Study(stage, window, choices, self._skin, self._drawing.changed)
        self._skin.written, self._skin.rearranged = self._write, self._rearranged
        self._came_from: CameraPose | None = None
        self._drawing.finely = Finely(stage, window, lambda: self._values)
        self._size_px = (0, 0)
        self._narrator = self._drawing.narrator = Narrator(tools.voice, lambda: self._values)
        self._starts: tuple[tuple[float, ViewName | None, int], ...] = ()
        self._keyframes_s: tuple[float, ...] = ()

    @property
    def _values(self) -> ChoiceValues:
        return self._choices.values

    def _rearranged(self) -> None:
        """More or less may be seen: of the body, and whether the giver is."""
        self._study.layers_changed()
        self._drawing.draw()
        pose = self._came_from
        if pose is not None and not self._skin.practising:
            self._came_from = None
            self._camera.aim(lambda _: pose, self._drawing.frame)

    def _write(self) -> None:
        """Write anew over the picture that is there."""
        self._study.write(self._drawing.frame, self.score)
        self._window.repaint_notes()

    @property
    def score(self) -> Score | None:
        """What is on the stage now; None until the first technique is prepared."""
        return self._drawing.score


class ViewIntents(Joined):
    """From where the scene is seen."""

    def choose_view(self, view: ViewName, opposite: bool = False) -> None:
        """Move the camera to a named view, or to the opposite side of what it looks at."""
        self._choices.change(view=view)
        self._camera.aim(self._camera.view_goal(view, opposite), self._drawing.frame)
        self._drawing.update_ticks()

    def reset_view(self) -> None:
        """Bring the chosen view back."""
        self.choose_view(self._values.view)

    def frame_selected(self) -> None:
        """Bring what is selected, or else the hands, into the middle, from where the camera looks now."""
        frame = self._drawing.frame
        if frame is None:
            return
        x, y, z = (float(value) for value in frame.focus_mm)
        point_mm, radius_mm = self._study.ball(frame) or ((x, y, z), 0.0)
        self._camera.look_at(point_mm, radius_mm, frame)
        self._drawing.update_ticks()

    def orbit(self, right_px: float, down_px: float) -> None:
        """The user turns the model; a camera move under way stops at once."""
        self._camera.let_go()
        self._stage.orbit(right_px, down_px)
        self._drawing.changed()

    def pan(self, right_px: float, down_px: float) -> None:
        """The user shifts the picture."""
        self._camera.let_go()
        self._stage.pan(right_px, down_px)
        self._drawing.changed()

    def zoom(self, notches: float) -> None:
        """The user zooms."""
        self._camera.let_go()
        self._stage.zoom(notches)
        self._drawing.changed()

    def resize_view(self, width_px: int, height_px: int) -> None:
        """The picture has a new size in real pixels; a view that nobody has turned is framed anew."""
        self._size_px = width_px, height_px
        self._stage.resize(width_px, height_px)
        self._lay_out_panes()
        if (frame := self._drawing.frame) is not None:
            self._camera.fit(frame)
        self._drawing.changed()

    def _lay_out_panes(self) -> None:
        boxes = laid_out(self._values, *self._size_px)
        self._stage.set_panes(boxes)
        self._stage.use_pane(self._values.pane)
        self._study.split(boxes)

    def _split(self) -> None:
        """Other panes are shown, or another one of them is active."""
        self._lay_out_panes()
        self._camera.split(self._drawing.frame)
        self._drawing.changed()


class TimeIntents(ViewIntents):
    """Where playback stands."""

    def seek(self, time_s: float) -> None:
        """Go to a time."""
        self._narrator.jumped()
        self.playback.seek(time_s)
        self._drawing.draw()

    def hold(self, held: bool) -> None:
        """Let time stand still while the scrub bar is held."""
        self._drawing.held = held
        self._drawing.update_ticks()

    def skip(self, dt_s: float) -> None:
        """Go forward (+) or back (-) by seconds."""
        self.seek(self.playback.time_s + dt_s)

    def step_frames(self, count: int) -> None:
        """Pause and go by single frames."""
        self.playback.step_frame(count)
        self._study.playing(False)
        self._drawing.draw()

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

    def go_to_chapter(self, time_s: float) -> None:
        """Seek to the beginning of the step that is lit at a time, and bring its view back."""
        before = [start for start in self._starts if start[0] <= time_s + 1e-6]
        for start_s, view, _ in before[-1:]:
            self._go(start_s, view)

    def step_keyframe(self, count: int) -> None:
        """Pause and go to the keyframe after (+) or before (-)."""
        now_s = self.playback.time_s
        ahead = [time_s for time_s in self._keyframes_s if time_s > now_s + BESIDE_S]
        behind = [time_s for time_s in self._keyframes_s if time_s < now_s - BESIDE_S]
        there = ahead[:1] if count > 0 else behind[-1:]
        self.playback.playing = False
        self._study.playing(False)
        self.seek(there[0] if there else now_s)

    def voice_lacks(self) -> tuple[str, str] | None:
        """Why steps cannot be said here, and what to do about it; None: they can."""
        return self._narrator.lacks()

    def _go(self, time_s: float, view: ViewName | None) -> None:
        """Go there, and let the camera see it from the step's view, wherever the model was turned.

        Several panes keep their views, which somebody has put together; each is framed anew.
        """
        self.seek(time_s)
        if self._values.camera == "still":
            return
        if self._values.panes == 1:
            self.choose_view(view or self._values.view)
        else:
            self._camera.reframe(self._drawing.frame)
            self._drawing.update_ticks()

    def set_section_start(self) -> None:
        """Begin the looped section here."""
        self.playback.set_section_start()
        self._drawing.show_clock()

    def set_section_end(self) -> None:
        """End the looped section here."""
        self.playback.set_section_end()
        self._drawing.show_clock()

    def move_section(self, end: Literal["start", "end"], time_s: float) -> None:
        """Move one end of the looped section, and show the moment that it is at."""
        self.playback.move_section(end, time_s)
        if self.playback.section_s is not None:
            self.seek(self.playback.section_s[end == "end"])

    def clear_section(self) -> None:
        """Loop the whole technique again."""
        self.playback.clear_section()
        self._drawing.show_clock()


class StudyIntents(ViewIntents):
    """Which structure is pointed at, selected, isolated."""

    def point_in(self, pane: int) -> None:
        """The pointer is over that pane."""
        self._study.point_in(pane)

    def point_at(self, x_px: float, y_px: float) -> None:
        """The pointer is there: its name is shown with the next tick."""
        self._study.point_at(x_px, y_px)
        self._drawing.update_ticks()

    def point_away(self) -> None:
        """The pointer left the picture."""
        self._study.point_away()

    def select_at(self, x_px: float, y_px: float) -> None:
        """Select what is seen there; beside all structures nothing, unless one is isolated."""
        if self._skin.click(x_px, y_px):
            return
        structure = self._study.at(x_px, y_px)
        if structure or not self._study.isolated:
            self._study.select(structure)

    def isolate_at(self, x_px: float, y_px: float) -> None:
        """Show only the structure there; where there is none, bring the view back."""
        if self._skin.tool is not None:
            return
        if structure := self._study.at(x_px, y_px):
            self._study.select(structure)
            self._study.isolate(True)
        else:
            self.reset_view()

    def select(self, structure: str) -> None:
        """Select a structure by its id and open the layers over it, if they hide it; empty: none."""
        self._study.select(structure)
        self._study.reveal()

    def isolate(self, on: bool) -> None:
        """Show only what is selected, or everything again."""
        self._study.isolate(on)

    def step_back(self) -> bool:
        """Undo what was measured, isolated, selected or looped, in this order; False where nothing is."""
        if self._skin.back() or self._study.step_back():
            return True
        looped = self.playback.section_s is not None
        self.playback.clear_section()
        self._drawing.show_clock()
        return looped

    def measure(self) -> None:
        """Begin to measure on the skin, or leave off."""
        self._skin.measure()
        self._study.look_again()

    def practise(self) -> None:
        """Begin a round of placing the hands, or leave it: paused, seen from above, without the giver."""
        frame, pose = self._drawing.frame, self._stage.camera()
        if frame is None:
            return
        self._skin.practise()
        if not self._skin.practising:
            return
        self.playback.playing = False
        self._study.playing(False)
        self._study.select("")
        self._study.point_away()
        if self._values.camera != "still":
            self._came_from = pose
            self._look_down_on_the_back()
        self._drawing.show_clock()

    def _look_down_on_the_back(self) -> None:
        """All of the back fills the picture."""
        if (score := self.score) is None:
            return
        top, bottom = float(score.back.level_y_mm[0]), float(score.back.level_y_mm[-1])
        middle = (0.0, (top + bottom) / 2, BACK_MM)
        above = CameraPose((0.0, middle[1], 10 * BACK_MM), middle, (0.0, 1.0, 0.0))
        goal = above.holding(FILLS * (top - bottom))
        self._camera.aim(lambda _: goal, self._drawing.frame)

    def ask_hint(self) -> None:
        """Say what a hand feels first on the way to the place that is asked for."""
        self._skin.hint()

    def move_cross(self, right: int, up: int, fine: bool) -> None:
        """Move the cross of what works on the skin by a step, as arrows in the picture say."""
        self._study.point_away()
        self._skin.move(right, up, fine)

    def enter_cross(self) -> None:
        """Take the place where the cross is."""
        self._skin.enter()

    def rendered(self) -> None:
        """A picture was rendered and is about to be painted: write over it."""
        self._study.write(self._drawing.frame, self.score)
