"""Looking under the skin: what is pointed at, selected, isolated and lit, and which layers are drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.anatomy.interior import Named
from viewer.anatomy.naming import name_of
from viewer.controller.aids import AidFinder
from viewer.controller.cards import structure_card
from viewer.controller.notes import NoteWriter
from viewer.controller.skin_tools import SkinTools
from viewer.controller.tags import TagWriter
from viewer.controller.tools import Inside
from viewer.ports import Aids, Hover, Marks, Notes, StagePort, WindowPort
from viewer.state.aids import AIDS
from viewer.state.choices import Choices
from viewer.state.layers import InsideName, Layers
from viewer.state.panes import MOST, Box

if TYPE_CHECKING:
    from viewer.motion.frame import Frame
    from viewer.motion.riding import Riding
    from viewer.motion.score import Score

PLAYING_LOOK_S = 0.25
"""While it plays, what is under the pointer is looked up only so often: playing goes first."""


class Study:
    """What a person who studies the body points at and chose; `changed` is called when the picture differs.

    `drawn` are the layers that the stage was last told to draw.
    """

    def __init__(
        self,
        stage: StagePort,
        window: WindowPort,
        choices: Choices,
        tools: SkinTools,
        changed: Callable[[], None],
    ) -> None:
        """Nothing is selected, and nothing lies under the skin yet."""
        self._stage = stage
        self._window = window
        self._choices = choices
        self._skin = tools
        self._changed = changed
        self._names: dict[str, Named] = {}
        self._inside: Inside | None = None
        self._marks = Marks()
        self._works_on: frozenset[str] = frozenset()
        self._pointer: tuple[float, float] | None = None
        self._pointed = 0
        self._boxes: Mapping[int, Box] = {0: Box(0, 0, 0, 0)}
        self._fresh = False
        self._since_s = 0.0
        self._hover: Hover | None = None
        self._writer = NoteWriter(stage)
        self._written: dict[int, Notes] = {}
        self._finder = AidFinder()
        self._tags = [TagWriter(stage) for _ in range(MOST)]
        self._aids = Aids()
        self.drawn: tuple[InsideName, ...] = ()

    # What is there

    @property
    def names(self) -> tuple[Named, ...]:
        """All structures that have a name."""
        return tuple(self._names.values())

    def set_names(self, names: Sequence[Named]) -> None:
        """Take the names of all structures."""
        if tuple(names) != self.names:
            self._names = {named.id: named for named in names}
            self._window.show_structures(self.names)

    def set_inside(self, inside: Inside | None) -> None:
        """Put what lies under the skin on the stage, or take it away."""
        self._inside = inside
        self._stage.set_inside(inside.interior if inside is not None else None)
        self._writer.set_interior(inside.interior if inside is not None else None)
        self.layers_changed()
        self._stage.set_marks(self._marks)

    def set_riding(self, riding: Riding) -> None:
        """Let what is there ride along otherwise; where there is nothing, nothing happens."""
        if self._inside is not None:
            self._inside = replace(self._inside, riding=riding)

    @property
    def missing(self) -> bool:
        """Whether something under the skin is to be seen that is not there yet."""
        return self._inside is None and bool(self._choices.values.layers.inside)

    @property
    def shown(self) -> Layers:
        """The layers as they can be drawn: the skin stays closed while there is nothing under it."""
        layers = self._choices.values.layers
        if self._skin.practising:
            layers = replace(layers, giver=0.0)
        return layers if self._inside is not None and not self._skin.hushed else layers.closed()

    def moment(self, time_s: float) -> float:
        """When to draw: where playback stands; in the practice, before any hand touches the skin."""
        return 0.0 if self._skin.practising else time_s

    @property
    def layers(self) -> tuple[InsideName, ...]:
        """The layers under the skin that every frame has to hold."""
        return self.shown.inside

    @property
    def riding(self) -> Riding | None:
        """How what lies under the skin rides along, where it is there."""
        return self._inside.riding if self._inside is not None else None

    def layers_changed(self) -> None:
        """Draw the layers as they are chosen now."""
        self._stage.set_layers(self.shown)
        self.drawn = self.layers
        if not self._names_things:
            self._tell_hover(None)

    def aids(self, score: Score, time_s: float) -> Aids:
        """What is shown on the skin at a time."""
        values = self._choices.values
        asked = [name for name in AIDS if getattr(values, name) and not self._skin.practising]
        self._aids = self._finder.find(score, time_s, asked)
        return self._aids

    # Pointing

    @property
    def curious(self) -> bool:
        """Whether the pointer moved to where nobody has looked yet."""
        return self._fresh

    @property
    def _active(self) -> int:
        return self._choices.values.pane

    def point_in(self, pane: int) -> None:
        """The pointer is over that pane; what was written beside it in another one goes."""
        if pane != self._pointed:
            self._tell_hover(None)
        self._pointed = pane

    def point_at(self, x_px: float, y_px: float) -> None:
        """The pointer is there; what is under it is looked up with the next tick."""
        self._pointer = (x_px, y_px)
        self.look_again()

    def look_again(self) -> None:
        """What is written beside the pointer may have changed."""
        self._fresh = self._pointer is not None and self._names_things
        if not self._names_things:
            self._tell_hover(None)

    @property
    def _names_things(self) -> bool:
        """Whether anything is written beside a pointer that is over it."""
        return bool(self.layers) or self._skin.tool is not None

    def point_away(self) -> None:
        """The pointer left the picture."""
        self._pointer, self._fresh = None, False
        self._tell_hover(None)

    def look(self, dt_s: float, playing: bool) -> None:
        """Look up what is under the pointer, at most once a tick and seldom while it plays."""
        self._since_s += dt_s
        moves_under = playing and self._pointer is not None and self._names_things
        if self._pointer is None or not (self._fresh or moves_under):
            return
        if playing and self._since_s < PLAYING_LOOK_S:
            return
        self._fresh, self._since_s = False, 0.0
        self._stage.use_pane(self._pointed if self._pointed in self._boxes else self._active)
        said = self._said_at(*self._pointer)
        self._stage.use_pane(self._active)
        self._tell_hover(said)

    def _said_at(self, x_px: float, y_px: float) -> Hover | None:
        if (tool := self._skin.tool) is not None:
            return tool.point(x_px, y_px)
        named = self._names.get(self.at(x_px, y_px))
        return Hover(name_of(named), named.latin) if named is not None else None

    def at(self, x_px: float, y_px: float) -> str:
        """The id of the structure that is seen at a point of the picture; empty: none."""
        if not self.layers:
            return ""
        pick = self._stage.pick(x_px, y_px)
        return pick.structure if pick is not None else ""

    def _tell_hover(self, hover: Hover | None) -> None:
        if hover != self._hover:
            self._hover = hover
            self._window.show_hover(hover)

    # Choosing

    @property
    def selected(self) -> str:
        """The id of what is selected; empty: nothing."""
        return self._marks.selected

    @property
    def isolated(self) -> bool:
        """Whether only what is selected is drawn."""
        return bool(self._marks.only)

    def select(self, structure: str) -> None:
        """Select a structure, or nothing; what was isolated comes back among the others."""
        known = structure if structure in self._names else ""
        self._mark(selected=known, only=frozenset())

    def reveal(self) -> None:
        """Change the layers so far that what is selected can be seen."""
        if (named := self._names.get(self.selected)) is not None:
            layers = self._choices.values.layers
            self._choices.change(layers=layers.revealing(named.layer, named.side))

    def isolate(self, on: bool) -> None:
        """Draw only what is selected, or everything again."""
        if on and self.selected:
            self.reveal()
        self._mark(only=frozenset({self.selected}) if on and self.selected else frozenset())

    def step_back(self) -> bool:
        """Undo the isolation, else the selection; False where there is neither."""
        if self.isolated:
            self.isolate(False)
        elif self.selected:
            self.select("")
        else:
            return False
        return True

    def works_on(self, ids: Sequence[str], playing: bool) -> None:
        """Light what a technique works on, while it plays."""
        self._works_on = frozenset(ids)
        self.playing(playing)

    def playing(self, playing: bool) -> None:
        """Light it or not."""
        self._mark(lit=self._works_on if playing else frozenset())

    def _mark(self, **fields: object) -> None:
        marks = replace(self._marks, **fields)  # type: ignore[arg-type]
        if marks == self._marks:
            return
        told = (self._marks.selected, self._marks.only) != (marks.selected, marks.only)
        self._marks = marks
        self._stage.set_marks(marks)
        if told:
            self._tell_card()
        self._changed()

    def _tell_card(self) -> None:
        named = self._names.get(self.selected)
        self._window.show_structure(structure_card(named, self.isolated) if named is not None else None)

    def say_again(self) -> None:
        """Name what is selected in the language of now; what the pointer is on is named when it moves."""
        self._tell_hover(None)
        self._tell_card()
        self._skin.say_again()

    def ball(self, frame: Frame) -> tuple[tuple[float, float, float], float] | None:
        """Middle and radius, mm, world, of what is selected; None where it is not drawn."""
        piece = self._inside.interior.pieces.get(self.selected) if self._inside is not None else None
        if piece is None or piece[0] not in frame.inside:
            return None
        points = frame.inside[piece[0]].points_mm[piece[1].rows]
        low, high = points.min(axis=0), points.max(axis=0)
        x, y, z = (float(value) for value in (low + high) / 2.0)
        return (x, y, z), float(np.linalg.norm(high - low)) / 2.0

    # Writing over the picture

    def split(self, boxes: Mapping[int, Box]) -> None:
        """These panes are shown, in real pixels."""
        self._boxes = boxes

    def write(self, frame: Frame | None, score: Score | None) -> None:
        """Say what is written over the panes of a picture of this frame; tells the window what changed."""
        for pane, box in self._boxes.items():
            self._stage.use_pane(pane)
            notes = Notes()
            if frame is not None and score is not None:
                notes = self._notes(frame, score, pane, (box.width, box.height))
            if notes != self._written.get(pane, Notes()):
                self._written[pane] = notes
                self._window.show_notes(notes, pane)
        self._stage.use_pane(self._active)

    def _notes(self, frame: Frame, score: Score, pane: int, size_px: tuple[int, int]) -> Notes:
        """Names and numbers are for the active pane: in all of them they would hide what they name."""
        notes, marks = Notes(), replace(self._marks, lit=self._works_on)
        if self._skin.hushed:
            pass
        elif pane == self._active:
            self._writer.size_px = size_px
            values = replace(self._choices.values, layers=self.shown)
            notes = self._writer.notes(frame, score, values, marks, self._names)
        else:
            notes = Notes(bands=self._writer.bands(frame, score, marks, self._names))
        skin = self._skin.notes()
        notes = replace(notes, tags=self._tags[pane].tags(frame, self._aids, size_px))
        return replace(notes, areas=skin.areas, lines=skin.lines, marks=skin.marks)
