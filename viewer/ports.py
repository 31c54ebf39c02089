"""What the controller may ask of the scene and of the window: two small Protocols.

The scene (`viewer.scene.stage.Stage`) implements `StagePort`, the window (`viewer.ui.main_window.MainWindow`)
implements `WindowPort`; neither knows the other, and the controller knows neither.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from viewer.anatomy.interior import Interior, Named
from viewer.body.surface import Detail as Detail
from viewer.check.shown import RulesCard
from viewer.state.camera import CameraPose as CameraPose
from viewer.state.choices import ChoiceValues, Looks, Theme, Tone, ViewName
from viewer.state.layers import LayerName, Layers

if TYPE_CHECKING:
    from viewer.motion.frame import Frame
    from viewer.motion.scored import Figures
    from viewer.motion.shape import Shape


@dataclass(frozen=True)
class Marks:
    """Which structures are marked, by id (`bone/T5`).

    Attributes:
        selected: outlined; empty: none.
        lit: what the technique works on.
        only: isolated: of the layers under the skin nothing else is drawn; empty: everything is.
    """

    selected: str = ""
    lit: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Pick:
    """What lies under a point of the picture: `structure` is empty for skin and giver; world space, mm."""

    layer: LayerName
    structure: str
    point_mm: tuple[float, float, float]


@dataclass(frozen=True)
class Anchor:
    """Where a structure is in the picture: real pixels from the top left corner.

    `shown` is False where it is outside the picture, where its layer is not drawn, and where something solid
    hides it.
    """

    id: str
    x_px: float
    y_px: float
    shown: bool


@dataclass(frozen=True, eq=False)
class WayShape:
    """The way of one hand over the skin, where it is now.

    Attributes:
        side: which hand of the giver goes there.
        points_mm, normals: (n, 3) world, the stops first, then the lines of the arrows.
        numbers: (s,) of the stops, from 1 in their order; 0 for places that only lead there.
        marks_mm: (s,) radius of their marks.
        arrows: for each its first point and the one after its last.
        half_mm: (n,) half the width of the arrow there.
    """

    side: Literal["left", "right"]
    points_mm: NDArray[np.float32]
    normals: NDArray[np.float32]
    numbers: NDArray[np.int64]
    marks_mm: NDArray[np.float64]
    arrows: tuple[tuple[int, int], ...]
    half_mm: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Aids:
    """What is shown on request besides the people themselves.

    Attributes:
        contact: the skin that hands press, coloured by pressure.
        ways: where the hands go, one each.
        coming: the giver at the next stop, as in the figure of detail `play`; the hands are shown.
    """

    contact: bool = False
    ways: tuple[WayShape, ...] = ()
    coming: Shape | None = None


class StagePort(Protocol):
    """The drawn scene. Nothing here renders by itself; the viewport renders when it paints."""

    def set_figures(self, figures: Mapping[Detail, Figures], looks: Looks) -> None:
        """Put two people on the stage, in place of those who were there; `show` follows."""

    def expect(self, arrival: object) -> None:
        """Take what `Tools.arrange` worked out for the figures, or for layers, that `show` brings next."""

    def set_looks(self, looks: Looks) -> None:
        """Recolour the people in place."""

    def set_theme(self, theme: Theme) -> None:
        """Choose the background gradient and the lights for light, dark or high contrast."""

    def set_inside(self, interior: Interior | None) -> None:
        """Put what lies under the receiver's skin on the stage, or take it away; `show` follows."""

    def set_layers(self, layers: Layers) -> None:
        """Draw each layer as solid as asked. A layer that becomes visible needs `frame.inside` in `show`."""

    def set_marks(self, marks: Marks) -> None:
        """Outline, light and isolate structures; ids that are not on the stage are passed over."""

    def set_aids(self, aids: Aids) -> None:
        """Show these aids with the next `show`."""

    def pick(self, x_px: float, y_px: float) -> Pick | None:
        """What is seen at a point of the picture, real pixels from the top left; None for the room.

        Glass and faded layers are looked through as the eye does; costs at most one frame.
        """

    def anchors(self, ids: Sequence[str]) -> tuple[Anchor, ...]:
        """Where structures are in the picture now, in the order asked; unknown ids are left out."""

    def project(self, points_mm: NDArray[np.float64]) -> NDArray[np.float64]:
        """World points (n, 3), mm, in the picture (n, 2), real pixels; nan behind the camera."""

    def covered(self, points_mm: NDArray[np.float64], above_mm: float) -> NDArray[np.bool_]:
        """Which world points (n, 3) the giver hides with something that is further above them than that."""

    def show(self, frame: Frame) -> None:
        """Move everything to `frame`; `frame.detail` chooses the mesh. Leaves the quick quality on."""

    def set_view(self, view: ViewName, frame: Frame) -> None:
        """Jump to a named view, framed on the work in `frame`."""

    def view_pose(self, view: ViewName, frame: Frame) -> CameraPose:
        """Where the camera of a named view stands for `frame`, at the present size; moves nothing."""

    def camera(self) -> CameraPose:
        """Where the camera stands now."""

    def set_camera(self, pose: CameraPose) -> None:
        """Put the camera there at once."""

    def between(self, start: CameraPose, goal: CameraPose, share: float) -> CameraPose:
        """A pose on the way, `share` 0..1 of it already eased; the way never passes through a body."""

    def orbit(self, right_px: float, down_px: float) -> None:
        """Turn about the target as a drag of so many device-independent pixels asks."""

    def pan(self, right_px: float, down_px: float) -> None:
        """Shift the picture with the mouse."""

    def zoom(self, notches: float) -> None:
        """Move nearer (+) or away (-); one notch is one click of a wheel."""

    def resize(self, width_px: int, height_px: int) -> None:
        """Give the picture a new size in real pixels."""

    def refine(self) -> None:
        """Turn on everything slow (anti-aliasing, finer shadows) for the next rendering.

        Whatever changes the picture afterwards (`show`, the camera) goes back to the quick quality.
        """

    def image(self) -> NDArray[np.uint8]:
        """Render and read back: (height, width, 3) RGB, top row first."""


@dataclass(frozen=True)
class TechniqueItem:
    """One line in the list of techniques; `file` is that of a stroke of the person's own, else empty."""

    id: str
    title: str
    file: str = ""


@dataclass(frozen=True)
class StepItem:
    """One step as the side panel and the scrub bar show it; `start_s` is its first occurrence."""

    index: int
    text: str
    start_s: float
    view: ViewName | None = None
    occurrences: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True)
class StructureItem:
    """A structure that a technique works on, as the side panel lists it.

    `ids` is what one line stands for: a bone, both sides of a muscle.
    """

    name: str
    ids: tuple[str, ...]


@dataclass(frozen=True)
class StructureCard:
    """All the window says about one structure; `why` tells where the literature disagrees, or is empty."""

    id: str
    english: str
    latin: str
    kind: str
    words: str
    why: str = ""
    isolated: bool = False


@dataclass(frozen=True)
class Hover:
    """The name of what is under the pointer, in both languages."""

    english: str
    latin: str = ""


@dataclass(frozen=True)
class Label:
    """A name, or a short number, at a point of the picture (real pixels); `strong` for what is selected."""

    id: str
    text: str
    x_px: float
    y_px: float
    strong: bool = False


@dataclass(frozen=True)
class Tag:
    """A letter or a number on the skin, its middle at a point of the picture (real pixels)."""

    id: str
    text: str
    x_px: float
    y_px: float
    small: bool = False


@dataclass(frozen=True)
class BandShape:
    """A band between two levels, across the back: the corners of its outline in the picture, and its name."""

    text: str
    outline_px: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Notes:
    """All that is written over the picture."""

    labels: tuple[Label, ...] = ()
    numbers: tuple[Label, ...] = ()
    bands: tuple[BandShape, ...] = ()
    tags: tuple[Tag, ...] = ()


@dataclass(frozen=True)
class TechniqueCard:
    """All the window says about one technique.

    Attributes:
        pressure: samples 0..1 of the firmer hand, evenly over `duration_s`.
        hands: the same of each hand, under its name.
        change_s: when the giver leaves one side and when he or she is at the other; None: stays.
        giver_side: the side of the receiver where a right-handed giver works first.
    """

    id: str
    title: str
    purpose: str
    steps: tuple[StepItem, ...]
    mistakes: tuple[str, ...]
    safety: tuple[str, ...]
    duration_s: float
    giver_side: Literal["left", "right"] = "left"
    pressure: tuple[float, ...] = ()
    structures: tuple[StructureItem, ...] = ()
    hands: tuple[tuple[str, tuple[float, ...]], ...] = ()
    change_s: tuple[float, float] | None = None


@dataclass(frozen=True)
class Clock:
    """Where playback stands, as the transport bar shows it; `pressure` 0..1 is the firmer hand's."""

    time_s: float
    duration_s: float
    playing: bool
    pressure: float = 0.0
    step: int | None = None
    section_s: tuple[float, float] | None = None


@dataclass(frozen=True)
class Message:
    """Something the user must know: what happened and what to do; `kind` sets icon and colour."""

    title: str
    text: str
    kind: Literal["error", "warning"] = "error"


class WindowPort(Protocol):
    """The window as the controller sees it: it is told what to show and asked for ticks."""

    def show_techniques(self, items: Sequence[TechniqueItem], current: str) -> None:
        """Fill the list of techniques and mark the current one."""

    def show_card(self, card: TechniqueCard | None) -> None:
        """Show one technique's purpose, steps, mistakes and safety, and its curve on the scrub bar."""

    def show_clock(self, clock: Clock) -> None:
        """Show time, playing or paused, pressure and the lit step."""

    def show_choices(self, values: ChoiceValues) -> None:
        """Bring menus, theme and panel in line with the choices."""

    def show_structures(self, names: Sequence[Named]) -> None:
        """Say which structures can be searched for; none where their texts cannot be read."""

    def show_structure(self, card: StructureCard | None) -> None:
        """Show the card of the selected structure, or take it away."""

    def show_hover(self, hover: Hover | None) -> None:
        """Show the name of what is under the pointer, or nothing."""

    def show_notes(self, notes: Notes) -> None:
        """Write names, numbers and bands over the picture that is painted next."""

    def show_rules(self, card: RulesCard | None) -> None:
        """Show how the technique fares by the rules; None: that is not to be shown."""

    def show_progress(self, share: float | None, inside: bool = False) -> None:
        """Show that a technique, or what lies `inside`, is being fetched, 0..1 done; None: it is over."""

    def show_message(self, message: Message | None) -> None:
        """Show a message panel, or take it away."""

    def repaint_view(self, refined: bool = False) -> None:
        """The scene changed: render and paint once, soon; `refined` after `StagePort.refine`."""

    def run_ticks(self, on: bool) -> None:
        """Start or stop calling the controller's `tick`; while off, no timer runs."""


class Task(Protocol):
    """Work that was handed to an executor."""

    def cancel(self) -> None:
        """Ask the work to stop; neither callback is called afterwards."""


class Executor(Protocol):
    """Runs slow work off the caller's thread and reports back on it."""

    def submit(
        self,
        work: Callable[[Callable[[float], None]], object],
        *,
        progress: Callable[[float], None],
        done: Callable[[object], None],
        failed: Callable[[Exception], None],
    ) -> Task:
        """Run `work(report)` elsewhere; the three callbacks run on the caller's thread."""

    def close(self) -> None:
        """Cancel what runs and wait for it."""


class Intents(Protocol):
    """What the window asks for when somebody clicks, drags or presses a key."""

    def tick(self, dt_s: float) -> None:
        """So much wall time has passed."""

    def toggle_play(self) -> None:
        """Play or pause."""

    def seek(self, time_s: float) -> None:
        """Go to a time."""

    def hold(self, held: bool) -> None:
        """The scrub bar is held: time stands still between seeks until it is let go."""

    def skip(self, dt_s: float) -> None:
        """Go forward (+) or back (-) by seconds."""

    def step_frames(self, count: int) -> None:
        """Pause and go by single frames."""

    def go_to_step(self, index: int) -> None:
        """Seek to a step and bring its view back."""

    def next_step(self) -> None:
        """Go to the step after the current one, with its view."""

    def previous_step(self) -> None:
        """Go to the step before the current one, with its view."""

    def set_section_start(self) -> None:
        """Begin the looped section here."""

    def set_section_end(self) -> None:
        """End the looped section here."""

    def clear_section(self) -> None:
        """Loop the whole technique again."""

    def step_speed(self, steps: int) -> None:
        """Faster (+) or slower (-) by rungs."""

    def choose(self, **fields: Any) -> None:
        """Change fields of `ChoiceValues`: theme, stroke, people, speed, loop, layers, panel, window."""

    def choose_tone(self, person: Literal["receiver", "giver"], tone: Tone) -> None:
        """Give one person another skin tone."""

    def change_sides(self) -> None:
        """Let the giver work from the receiver's other side."""

    def choose_view(self, view: ViewName, opposite: bool = False) -> None:
        """Move the camera to a named view, or to the opposite of it."""

    def frame_selected(self) -> None:
        """Bring what is selected, or else the hands, into the middle, from where the camera looks now."""

    def reset_view(self) -> None:
        """Bring the chosen view back."""

    def orbit(self, right_px: float, down_px: float) -> None:
        """The user turns the model."""

    def pan(self, right_px: float, down_px: float) -> None:
        """The user shifts the picture."""

    def zoom(self, notches: float) -> None:
        """The user zooms."""

    def resize_view(self, width_px: int, height_px: int) -> None:
        """The picture has a new size in real pixels."""

    def toggle_layers(self, which: Literal["skin", "muscles", "bones"]) -> None:
        """Solid or gone; where the skin hides what is asked for, the skin opens instead."""

    def point_at(self, x_px: float, y_px: float) -> None:
        """The pointer rests or moves there, in real pixels: its name is shown soon."""

    def point_away(self) -> None:
        """The pointer left the picture."""

    def select_at(self, x_px: float, y_px: float) -> None:
        """Select what is seen there; a click on skin, giver or room selects nothing."""

    def isolate_at(self, x_px: float, y_px: float) -> None:
        """Show only the structure there; where there is none, bring the view back."""

    def select(self, structure: str) -> None:
        """Select a structure by its id and open the layers over it, if they hide it; empty: none."""

    def isolate(self, on: bool) -> None:
        """Show only what is selected, or everything again."""

    def step_back(self) -> bool:
        """Undo what was isolated, else what was selected; False where there is neither."""

    def rendered(self) -> None:
        """A picture was rendered and is about to be painted: time to write over it."""

    def cancel_preparing(self) -> None:
        """Stop preparing; what was shown before stays."""

    def dismiss_message(self) -> None:
        """The user has read the message."""
