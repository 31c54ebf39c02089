"""The stage: draws a frame. Implements `viewer.ports.StagePort` over any VTK render window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.ports import Detail
from viewer.scene import views
from viewer.scene.arrays import Bytes, Singles
from viewer.scene.bake import EFFORTS, bake
from viewer.scene.offscreen import Canvas, Reader, halved
from viewer.scene.people import Person, head_rows
from viewer.scene.room import Room
from viewer.scene.shading import THEMES, LitActor, key_direction, rim_direction
from viewer.scene.shadows import SHARP, WIDE, Relief, ShadowOnSkin, shadow_slope, thinned
from viewer.scene.studio import FLOOR_MM
from viewer.state.camera import CameraPose
from viewer.state.choices import Looks, Theme, ViewName

if TYPE_CHECKING:
    from viewer.body.surface import Figure
    from viewer.motion.frame import Frame
    from viewer.motion.scored import Figures

Rows = NDArray[np.int64]
NEAR_MM, FAR_MM = 35.0, 20000.0
_SHADOW_MM, _OBSTACLE_MM = 26.0, 50.0
_WIDE_SHADOW, _HAND_SHADOW = 0.25, 0.8
_HAND_MM, _BACK_MM, _LIT_MM = 210.0, 80.0, 30.0


class Stage:
    """Two people, the room, the lights and the camera."""

    def __init__(self, canvas: Canvas, theme: Theme = "light") -> None:
        """Take over a canvas: whatever lights and props it had are put out."""
        self._window = canvas.render_window
        self._renderer = canvas.renderer
        self._reader = Reader(self._window)
        self._renderer.RemoveAllLights()
        self._renderer.AutomaticLightCreationOff()
        self._renderer.GetCullers().RemoveAllItems()
        self._renderer.UseFXAAOff()
        self._window.SetMultiSamples(0)
        self._camera = self._renderer.GetActiveCamera()
        self._theme: Theme = theme
        self._people: dict[Detail, dict[str, Person]] = {}
        self._figures: Mapping[Detail, Figures] = {}
        self._looks = Looks()
        self._room: Room | None = None
        self._frame: Frame | None = None
        self._work: views.Work | None = None
        self._sparse: dict[Detail, Sparse] = {}
        self._touching: dict[Detail, Touching] = {}
        self._fine = False
        self._way: views.Way | None = None
        self._wide, self._sharp = ShadowOnSkin((0.0, 0.0), WIDE), ShadowOnSkin((0.0, 0.0), SHARP)
        self._pose = CameraPose((1800.0, -1200.0, 1200.0), (0.0, 200.0, 150.0))
        self.set_camera(self._pose)
        self._paint_backdrop()

    # ---- people ----

    def set_figures(self, figures: Mapping[Detail, Figures], looks: Looks) -> None:
        """Put two people on the stage, in place of those who were there; `show` follows."""
        for pair in self._people.values():
            for person in pair.values():
                person.remove_from(self._renderer)
        if self._room is not None:
            self._room.remove_from(self._renderer)
        self._people, self._room, self._frame = {}, None, None
        self._sparse = {detail: Sparse.of(pair) for detail, pair in figures.items()}
        self._figures, self._looks = figures, looks

    def set_looks(self, looks: Looks) -> None:
        """Recolour the people in place."""
        self._looks = looks
        for pair in self._people.values():
            for person in pair.values():
                person.recolour(looks)

    def set_theme(self, theme: Theme) -> None:
        """Choose the background gradient and the lights for light, dark or high contrast."""
        self._theme = theme
        self._paint_backdrop()
        for part in self._actors():
            part.set_theme(THEMES[theme])
        if self._room is not None:
            self._room.set_theme(THEMES[theme])

    def show(self, frame: Frame) -> None:
        """Move everything to `frame`; `frame.detail` chooses the mesh. Leaves the quick quality on."""
        self._fine = False
        self._frame, self._work = frame, None
        if frame.detail not in self._people:
            self._enter(frame)
        for detail, pair in self._people.items():
            for person in pair.values():
                person.set_visible(detail == frame.detail)
        self._move(frame)
        self._hide_own_head()

    def _move(self, frame: Frame) -> None:
        """Bring points and shadows to where the frame has them."""
        pair = self._people[frame.detail]
        receiver, giver = frame.receiver.points_mm, frame.giver.points_mm
        sparse = self._sparse[frame.detail]
        from_giver = giver[sparse.giver_shadow]
        back = self._touching[frame.detail]
        light = np.ones(len(receiver), dtype=np.float32)
        light[back.lit] = 1 - _WIDE_SHADOW * self._wide.darkness(from_giver, receiver[back.lit])
        hands = self._sharp.darkness(giver[back.hands], receiver[back.skin])
        light[back.skin] *= 1 - _HAND_SHADOW * hands
        if frame.receiver.shade is not None:
            light *= 1 - frame.receiver.shade
        pair["receiver"].move(receiver, frame.receiver.normals, 1 - light)
        pair["giver"].move(giver, frame.giver.normals, frame.giver.shade)
        if self._room is not None:
            self._room.cast(np.concatenate([receiver[sparse.receiver_shadow], from_giver]))

    def _enter(self, frame: Frame) -> None:
        """Build the figures of a detail when they are first shown, and the room around the first of them."""
        pair = self._figures[frame.detail]
        self._people[frame.detail] = {}
        self._touching[frame.detail] = back = Touching.of(frame, pair)
        for role, figure, shape in (
            ("receiver", pair.receiver, frame.receiver),
            ("giver", pair.giver, frame.giver),
        ):
            person = Person(figure, role, self._looks)
            ground = 0.0 if role == "receiver" else FLOOR_MM
            light = bake(figure, shape.points_mm, shape.normals, self._key(), ground, EFFORTS[frame.detail])
            if role == "giver":  # the hands move about: what they hide from each other now tells little
                light.sky[back.hands] = 0.5 + 0.5 * light.sky[back.hands]
            person.set_light(light.sky, light.key)
            person.add_to(self._renderer)
            self._people[frame.detail][role] = person
        if self._room is None:
            receiver = frame.receiver.points_mm
            head = receiver[_skin_only(pair.receiver, head_rows(pair.receiver))]
            self._room = Room(receiver[pair.receiver.by_name["skin"].rows], head, self._key())
            slope = shadow_slope(self._key())
            self._wide, self._sharp = (
                ShadowOnSkin(slope, WIDE),
                ShadowOnSkin(slope, SHARP, Relief(frame.receiver.points_mm[back.skin])),
            )
        # drawn last, what the people cover costs nothing
        self._room.remove_from(self._renderer)
        self._room.add_to(self._renderer)
        self.set_theme(self._theme)
        self.set_camera(self._pose)

    def _key(self) -> NDArray[np.float64]:
        return key_direction(self._giver_side())

    def _giver_side(self) -> float:
        if self._frame is None:
            return -1.0
        return _side_of(self._frame.giver.points_mm)

    # ---- the camera ----

    def set_view(self, view: ViewName, frame: Frame) -> None:
        """Jump to a named view, framed on the work in `frame`."""
        self.set_camera(self.view_pose(view, frame))

    def view_pose(self, view: ViewName, frame: Frame) -> CameraPose:
        """Where the camera of a named view stands for `frame`, at the present size; moves nothing."""
        width, height = self._window.GetSize()
        return views.named(view, self._work_of(frame), width / max(height, 1))

    def camera(self) -> CameraPose:
        """Where the camera stands now."""
        return self._pose

    def set_camera(self, pose: CameraPose) -> None:
        """Put the camera there at once."""
        self._fine = False
        self._pose = pose
        self._camera.SetPosition(*pose.eye_mm)
        self._camera.SetFocalPoint(*pose.target_mm)
        self._camera.SetViewUp(*pose.up)
        self._camera.SetViewAngle(pose.lens_deg)
        # a fixed range: whatever moves, and however near, nothing is cut off
        self._camera.SetClippingRange(NEAR_MM, FAR_MM)
        eye = np.asarray(pose.eye_mm)
        rim = rim_direction(views.split(pose)[1].vector)
        for part in self._actors():
            part.set_directions(self._key(), rim, eye)
        self._hide_own_head()

    def between(self, start: CameraPose, goal: CameraPose, share: float) -> CameraPose:
        """A pose on the way, `share` 0..1 of it already eased; the way never passes through a body."""
        if self._frame is None:
            return goal
        if self._way is None or (self._way.start, self._way.goal) != (start, goal):
            self._way = views.way(start, goal, self._work_of(self._frame))
        return self._way.at(share)

    def orbit(self, right_px: float, down_px: float) -> None:
        """Turn about the target as a drag of so many device-independent pixels asks."""
        if self._frame is not None:
            self.set_camera(views.orbited(self._pose, right_px, down_px, self._work_of(self._frame)))

    def pan(self, right_px: float, down_px: float) -> None:
        """Shift the picture with the mouse."""
        if self._frame is not None:
            height = self._window.GetSize()[1]
            self.set_camera(views.panned(self._pose, right_px, down_px, height, self._work_of(self._frame)))

    def zoom(self, notches: float) -> None:
        """Move nearer (+) or away (-); one notch is one click of a wheel."""
        if self._frame is not None:
            self.set_camera(views.zoomed(self._pose, notches, self._work_of(self._frame)))

    def _work_of(self, frame: Frame) -> views.Work:
        if self._work is None or frame is not self._frame:
            work = work_of(frame, self._sparse[frame.detail])
            if frame is not self._frame:
                return work
            self._work = work
        return self._work

    def _hide_own_head(self) -> None:
        """From the giver's own eyes the giver's head is not drawn."""
        if self._frame is None:
            return
        away = np.linalg.norm(np.asarray(self._pose.eye_mm) - self._frame.eye_mm)
        for detail, pair in self._people.items():
            pair["giver"].set_visible(detail == self._frame.detail, head=bool(away > views.OWN_HEAD_MM))

    # ---- the picture ----

    def resize(self, width_px: int, height_px: int) -> None:
        """Give the picture a new size in real pixels."""
        self._fine = False
        self._window.SetSize(max(width_px, 1), max(height_px, 1))

    def refine(self) -> None:
        """Turn on everything slow (anti-aliasing, finer shadows) for the next rendering."""
        self._fine = True

    def image(self) -> Bytes:
        """Render and read back: (height, width, 3) RGB, top row first."""
        if not self._fine:
            self._window.Render()
            return self._reader.pixels()
        width, height = self._window.GetSize()
        self._window.SetSize(2 * width, 2 * height)
        self._window.Render()
        picture = halved(self._reader.pixels())
        self._window.SetSize(width, height)
        return picture

    def _paint_backdrop(self) -> None:
        theme = THEMES[self._theme]
        self._renderer.SetBackground(*theme.zenith)

    def _actors(self) -> list[LitActor]:
        parts = [part for pair in self._people.values() for person in pair.values() for part in person.actors]
        return parts + (list(self._room.lit) if self._room is not None else [])


def _skin_only(figure: Figure, rows: NDArray[np.int64]) -> NDArray[np.int64]:
    skin = figure.by_name["skin"].rows
    return rows[(rows >= skin.start) & (rows < skin.stop)]


@dataclass(frozen=True, eq=False)
class Sparse:
    """Rows of two figures that stand for all of them: for shadows, and for what a camera may not enter."""

    receiver_shadow: Rows
    giver_shadow: Rows
    receiver: Rows
    giver: Rows
    giver_head: Rows

    @classmethod
    def of(cls, pair: Figures) -> Sparse:
        """Choose the rows, always the same ones for the same figures."""
        receiver, giver = pair.receiver.points_mm, pair.giver.points_mm
        head = head_rows(pair.giver)
        trunk = np.ones(len(giver), dtype=bool)
        trunk[head] = False
        rest = np.flatnonzero(trunk)
        return cls(
            thinned(receiver, _SHADOW_MM),
            thinned(giver, _SHADOW_MM),
            thinned(receiver, _OBSTACLE_MM),
            rest[thinned(giver[rest], _OBSTACLE_MM)],
            head[thinned(giver[head], _OBSTACLE_MM)],
        )


def work_of(frame: Frame, sparse: Sparse) -> views.Work:
    """What the views have to know of a frame."""
    receiver, giver = frame.receiver.points_mm, frame.giver.points_mm
    bodies = np.concatenate([receiver[sparse.receiver], giver[sparse.giver]]).astype(float)
    hands = [np.asarray(h.centre_mm) for h in frame.hands] or [np.asarray(frame.focus_mm)]
    low, high = bodies.min(axis=0), bodies.max(axis=0)
    return views.Work(
        focus_mm=np.asarray(frame.focus_mm, dtype=float),
        eye_mm=np.asarray(frame.eye_mm, dtype=float),
        facing=_facing(frame, giver[sparse.giver]),
        hands_mm=np.array(hands, dtype=float),
        giver_side=_side_of(giver),
        bodies=bodies,
        giver_head=giver[sparse.giver_head].astype(float),
        low=np.array([low[0] - 100, low[1] - 100, max(low[2], FLOOR_MM)]),
        high=np.array([high[0] + 100, high[1] + 100, high[2]]),
    )


@dataclass(frozen=True, eq=False)
class Touching:
    """Rows that matter for shadows on the receiver.

    Attributes:
        lit: of the receiver's figure, whatever the key lamp can reach.
        skin: of these, the skin on which hands may lie.
        hands: of the giver's figure.
    """

    lit: Rows
    skin: Rows
    hands: Rows

    @classmethod
    def of(cls, frame: Frame, pair: Figures) -> Touching:
        """Choose the rows as the first frame has them: the receiver hardly moves, the hands stay hands."""
        points, normals = frame.receiver.points_mm, frame.receiver.normals
        is_skin = np.zeros(len(points), dtype=bool)
        is_skin[pair.receiver.by_name["skin"].rows] = True
        rows = pair.giver.by_name["skin"].rows
        away = [np.linalg.norm(frame.giver.points_mm[rows] - h.centre_mm, axis=1) for h in frame.hands]
        near = np.min(away, axis=0) < _HAND_MM if away else np.zeros(rows.stop - rows.start, dtype=bool)
        return cls(
            np.flatnonzero((points[:, 2] > _LIT_MM) & (normals[:, 2] > -0.2)),
            np.flatnonzero(is_skin & (points[:, 2] > _BACK_MM) & (normals[:, 2] > 0)),
            np.flatnonzero(near) + rows.start,
        )


def _facing(frame: Frame, giver_mm: Singles) -> NDArray[np.float64]:
    """Where the giver's body faces, x and y: from its middle to its eyes, because it leans to the work."""
    ahead = np.asarray(frame.eye_mm, dtype=float)[:2] - giver_mm[:, :2].mean(axis=0)
    length = float(np.linalg.norm(ahead))
    return ahead / length if length > 1.0 else np.array([-_side_of(giver_mm), 0.0])


def _side_of(giver_mm: Singles) -> float:
    """−1 for a giver at the receiver's left, else +1."""
    return 1.0 if float(giver_mm[::20, 0].mean()) > 0 else -1.0
