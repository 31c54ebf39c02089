"""The stage: draws a frame. Implements `viewer.ports.StagePort` over any VTK render window."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.anatomy.interior import Interior
from viewer.ports import Aids, Anchor, Detail, Marks, Pick, Touch
from viewer.scene import views
from viewer.scene.aids import DrawnAids
from viewer.scene.arrays import Bytes
from viewer.scene.arriving import Arrival, Below, arrive
from viewer.scene.coats import SIDES, WINDOW_MM
from viewer.scene.eyes import Eyes
from viewer.scene.offscreen import Canvas, Reader, halved, render_part
from viewer.scene.order import Order, in_order, set_windows
from viewer.scene.outline import Outline
from viewer.scene.people import Person
from viewer.scene.picking import Eye
from viewer.scene.probing import Probe
from viewer.scene.room import Plan, Room
from viewer.scene.shading import THEMES, Drawn, LitActor, key_direction, rim_direction
from viewer.scene.shadows import SHARP, WIDE, Relief, ShadowOnSkin
from viewer.scene.under_skin import UnderSkin
from viewer.scene.working import Sparse, Touching, side_of, work_of
from viewer.state.camera import CameraPose
from viewer.state.choices import Looks, Theme, ViewName
from viewer.state.layers import GONE, SOLID, Layers
from viewer.state.panes import Box

if TYPE_CHECKING:
    from viewer.motion.frame import Frame
    from viewer.motion.scored import Figures

_WIDE_SHADOW, _HAND_SHADOW, _GLASS_SHADOW = 0.25, 0.8, 0.5


class Stage:
    """Two people, what lies under the skin of one of them, the room, the lights and the camera."""

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
        self._eyes = Eyes(self._window, self._renderer)
        self._order = Order(self._renderer)
        self._outline = Outline(self._window, self._renderer.GetActiveCamera())
        self._own_head: list[Drawn] = []
        self._looked: int | None = None
        self._theme: Theme = theme
        self._people: dict[Detail, dict[str, Person]] = {}
        self._figures: Mapping[Detail, Figures] = {}
        self._looks = Looks()
        self._under = UnderSkin()
        self._aids = DrawnAids()
        self._layers = Layers()
        self._room: Room | None = None
        self._lamp: NDArray[np.float64] | None = None
        self._frame: Frame | None = None
        self._work: views.Work | None = None
        self._sparse: dict[Detail, Sparse] = {}
        self._touching: dict[Detail, Touching] = {}
        self._expected: dict[Detail, Arrival] = {}
        self._fine = False
        self._way: views.Way | None = None
        self._wide, self._sharp = ShadowOnSkin((0.0, 0.0), WIDE), ShadowOnSkin((0.0, 0.0), SHARP)
        self._deep = self._sharp
        self.set_camera(self._eyes.pose)
        self._paint_backdrop()

    # ---- people ----

    def set_figures(self, figures: Mapping[Detail, Figures], looks: Looks) -> None:
        """Put two people on the stage, in place of those who were there; `show` follows."""
        self._order.forget([part for part in self._order.known if part not in self._under.drawn])
        self._people, self._room, self._frame, self._lamp = {}, None, None, None
        self._sparse, self._touching, self._expected = {}, {}, {}
        self._figures, self._looks = figures, looks
        self._aids.set_figures(figures)
        self._order.draw([])

    def expect(self, arrival: object) -> None:
        """Take what :mod:`viewer.scene.arriving` worked out for people or layers that `show` brings next.

        What does not fit, such as light of a lamp that stands elsewhere, is worked out anew.
        """
        below = arrival
        if isinstance(arrival, Arrival):
            if arrival.detail not in self._figures or not arrival.fits(self._figures[arrival.detail]):
                return
            below, key = arrival.below, arrival.below.key
            self._lamp = key if self._lamp is None else self._lamp
            if np.array_equal(self._lamp, key):
                self._expected[arrival.detail] = arrival
        if isinstance(below, Below) and self._lamp is not None and np.array_equal(self._lamp, below.key):
            self._under.expect(below.layers)

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
        self._light_all()
        self._outline.set_theme(theme)
        self._aids.set_theme(theme)
        if self._room is not None:
            self._room.set_theme(THEMES[theme])

    def show(self, frame: Frame) -> None:
        """Move everything to `frame`; `frame.detail` chooses the mesh. Leaves the quick quality on."""
        self._fine = False
        self._frame, self._work = frame, None
        if frame.detail not in self._people:
            self._enter(frame)
        self._under.show(frame.inside, self._key())
        self._move(frame)
        self._aids.show(frame, self._touching[frame.detail].skin)
        self._arrange()

    def _move(self, frame: Frame) -> None:
        """Bring points and shadows to where the frame has them."""
        pair = self._people[frame.detail]
        receiver, giver = frame.receiver.points_mm, frame.giver.points_mm
        sparse = self._sparse[frame.detail]
        back = self._touching[frame.detail]
        # rows are taken: that is four times as quick as indexing
        from_giver, from_hands = giver.take(sparse.giver_shadow, axis=0), giver.take(back.hands, axis=0)
        seen = self._seen()
        whole = _cast_by(seen.giver)
        touch = whole * (_GLASS_SHADOW if seen.glass else 1.0)
        light = np.ones(len(receiver), dtype=np.float32)
        light[back.lit] = 1 - whole * _WIDE_SHADOW * self._wide.darkness(
            from_giver, receiver.take(back.lit, axis=0)
        )
        hands = self._sharp.darkness(from_hands, receiver.take(back.skin, axis=0))
        light[back.skin] *= 1 - touch * _HAND_SHADOW * hands
        if frame.receiver.shade is not None:
            light *= 1 - np.float32(touch) * frame.receiver.shade
        pair["receiver"].move(receiver, frame.receiver.normals, 1 - light)
        pair["giver"].move(giver, frame.giver.normals, frame.giver.shade)
        centres = [hand.centre_mm for hand in frame.hands]
        self._under.shade(from_hands, self._deep, centres, touch, seen)
        if self._room is not None:
            rows = sparse.receiver_shadow
            cut = pair["receiver"].apart[rows] * SIDES[seen.open_side] > 0
            body = _cast_by(seen.skin)
            left, taken = (receiver.take(some, axis=0) for some in (rows[~cut], rows[cut]))
            self._room.cast((left, body), (taken, 0.3 * body), (from_giver, whole))

    def _enter(self, frame: Frame) -> None:
        """Build the figures of a detail when they are first shown, and the room around the first of them."""
        pair = self._figures[frame.detail]
        ready = self._expected.pop(frame.detail, None) or self._arrive(frame, pair)
        self._sparse[frame.detail], self._touching[frame.detail] = ready.sparse, ready.touching
        self._people[frame.detail] = {
            role: Person(figure, role, self._looks, ready.patterns[role])
            for role, figure in (("receiver", pair.receiver), ("giver", pair.giver))
        }
        for role, light in ready.lights.items():
            self._people[frame.detail][role].set_light(light.sky, light.key)
        self._lamp = ready.below.key
        if self._room is None and ready.room is not None:
            self._build_room(ready.room, Relief(frame.receiver.points_mm[ready.touching.skin]))
        self.set_theme(self._theme)

    def _arrive(self, frame: Frame, pair: Figures) -> Arrival:
        return arrive(frame, pair, self._looks, key=self._lamp, room=self._room is None)

    def _build_room(self, plan: Plan, relief: Relief) -> None:
        self._room, slope = Room(plan), plan.slope
        self._wide, self._sharp = ShadowOnSkin(slope, WIDE), ShadowOnSkin(slope, SHARP, relief)
        # what lies deeper has no shade of its own in a frame: its shadow lies closer under the hand
        self._deep = ShadowOnSkin((0.4 * slope[0], 0.4 * slope[1]), SHARP, relief)

    # ---- what is seen of them ----

    def set_inside(self, interior: Interior | None) -> None:
        """Put what lies under the receiver's skin on the stage, or take it away; `show` follows."""
        self._outline.show(None)
        self._order.forget(self._under.set_interior(interior))

    def set_layers(self, layers: Layers) -> None:
        """Draw each layer as solid as asked. A layer that becomes visible needs `frame.inside` in `show`."""
        self._fine = False
        self._layers = layers
        if self._frame is not None:
            self._move(self._frame)
        self._arrange()

    def set_marks(self, marks: Marks) -> None:
        """Outline, light and isolate structures; ids that are not on the stage are passed over."""
        self._fine = False
        self._under.set_marks(marks)
        self._arrange()

    def set_aids(self, aids: Aids) -> None:
        """Show these aids with the next `show`."""
        self._aids.set_aids(aids)

    def _arrange(self) -> None:
        """Choose what is drawn, in which order."""
        if self._frame is None or self._room is None:
            return
        layers, pair = self._seen(), self._people[self._frame.detail]
        if layers.opens:
            centres = [hand.centre_mm for hand in self._frame.hands]
            set_windows(pair["receiver"], centres, WINDOW_MM if layers.window else 0.0)
        known = len(self._order.known)
        parts = in_order(layers, pair["receiver"], pair["giver"], self._under.layers, self._room.parts)
        giver = {id(part) for part in pair["giver"].drawn if part.head}
        self._own_head = [part for part in parts if id(part) in giver]
        self._order.draw([*parts, *self._aids.drawn])
        if len(self._order.known) != known:
            self._light_all()
        self._hide_own_head()
        self._outline.show(self._under.selected_mesh())

    def _own_eyes(self) -> bool:
        """Whether the camera is where the giver's eyes are: the giver's head is not drawn then."""
        if self._frame is None:
            return False
        return math.dist(self._eyes.pose.eye_mm, self._frame.eye_mm) <= views.OWN_HEAD_MM

    def _hide_own_head(self) -> None:
        own = self._own_eyes()
        for part in self._own_head:
            part.actor.SetVisibility(not own)

    def pick(self, x_px: float, y_px: float) -> Pick | None:
        """What is seen at a point of the picture, real pixels from the top left; None for the room."""
        probe = self._probe()
        return probe.pick(x_px, y_px) if probe is not None else None

    def touch(self, x_px: float, y_px: float) -> Touch | None:
        """Where the receiver's figure is at a point of the picture, unless the giver hides it."""
        probe = self._probe()
        return probe.touch(x_px, y_px) if probe is not None else None

    def anchors(self, ids: Sequence[str]) -> tuple[Anchor, ...]:
        """Where structures are in the picture now, in the order asked; unknown ids are left out."""
        probe = self._probe()
        return probe.anchors(ids) if probe is not None else ()

    def project(self, points_mm: NDArray[np.float64]) -> NDArray[np.float64]:
        """World points (n, 3), mm, in the picture (n, 2), real pixels; nan behind the camera."""
        return Eye(self._eyes.pose, *self._eyes.size).project(points_mm)

    def covered(self, points_mm: NDArray[np.float64], above_mm: float) -> NDArray[np.bool_]:
        """Which world points (n, 3) the giver hides with something that is further above them than that."""
        probe = self._probe()
        return np.zeros(len(points_mm), dtype=bool) if probe is None else probe.covered(points_mm, above_mm)

    def _probe(self) -> Probe | None:
        if self._frame is None:
            return None
        pair = self._people[self._frame.detail]
        layers = self._seen()
        eye = Eye(self._eyes.pose, *self._eyes.size)
        return Probe(eye, self._frame, layers, pair, self._under, self._own_eyes())

    def _seen(self) -> Layers:
        """Layers as they are drawn: isolated structures stand out, a giver who changes sides fades."""
        layers = self._under.effective(self._layers)
        shown = 1.0 if self._frame is None else self._frame.giver_shown
        return layers if shown >= 1.0 else layers.with_share("giver", layers.giver * shown)

    def _key(self) -> NDArray[np.float64]:
        """Where the lamp is: behind the giver's left shoulder, and it stays when he or she changes sides."""
        if self._lamp is None:
            side = -1.0 if self._frame is None else side_of(self._frame.giver.points_mm)
            if self._frame is None:
                return key_direction(side)
            self._lamp = key_direction(side)
        return self._lamp

    # ---- the camera ----

    def set_view(self, view: ViewName, frame: Frame) -> None:
        """Jump to a named view, framed on the work in `frame`."""
        self.set_camera(self.view_pose(view, frame))

    def view_pose(self, view: ViewName, frame: Frame) -> CameraPose:
        """Where the camera of a named view stands for `frame`, at the present size; moves nothing."""
        width, height = self._eyes.size
        return views.named(view, self._work_of(frame), width / max(height, 1))

    def camera(self) -> CameraPose:
        """Where the camera of the pane in use stands now."""
        return self._eyes.pose

    def poses(self) -> dict[int, CameraPose]:
        """Where the cameras of all panes stand that are shown."""
        return self._eyes.poses

    def set_camera(self, pose: CameraPose) -> None:
        """Put the camera there at once."""
        self._fine = False
        self._eyes.pose = pose
        self._looked = None
        if len(self._eyes.panes) == 1:
            self._look()

    def use_pane(self, pane: int) -> None:
        """From now on cameras, picks and places in the picture are those of this pane, in its own pixels."""
        self._eyes.pane = pane

    def set_panes(self, boxes: Mapping[int, Box]) -> None:
        """Show these panes, which lie there in the whole picture."""
        self._fine = False
        self._eyes.set_panes(boxes)
        self._looked = None

    def _look(self) -> None:
        """See from the pane in use: the camera, the light and the giver's head follow it."""
        self._eyes.look(self._outline.renderer)
        self._light_eye()
        self._hide_own_head()
        self._looked = self._eyes.pane

    def _light_all(self) -> None:
        """Bring all actors in line with the lamps and the camera."""
        for part in self._order.known:
            if isinstance(part, LitActor):
                part.set_theme(THEMES[self._theme])
                part.set_key(self._key())
        self._light_eye()

    def _light_eye(self) -> None:
        """Bring them in line with the camera alone: that changes from pane to pane."""
        pose = self._eyes.pose
        rim = _rim(pose)
        for part in self._order.known:
            if isinstance(part, LitActor):
                part.set_eye(pose.eye_mm, rim)
        self._outline.aim(self._eyes.size)

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
            self.set_camera(views.orbited(self._eyes.pose, right_px, down_px, self._work_of(self._frame)))

    def pan(self, right_px: float, down_px: float) -> None:
        """Shift the picture with the mouse."""
        if self._frame is not None:
            pose, height = self._eyes.pose, self._eyes.size[1]
            self.set_camera(views.panned(pose, right_px, down_px, height, self._work_of(self._frame)))

    def zoom(self, notches: float) -> None:
        """Move nearer (+) or away (-); one notch is one click of a wheel."""
        if self._frame is not None:
            self.set_camera(views.zoomed(self._eyes.pose, notches, self._work_of(self._frame)))

    def _work_of(self, frame: Frame) -> views.Work:
        if self._work is None or frame is not self._frame:
            sparse = self._sparse.get(frame.detail) or Sparse.of(self._figures[frame.detail])
            work = work_of(frame, sparse)
            if frame is not self._frame:
                return work
            self._work = work
        return self._work

    # ---- the picture ----

    def resize(self, width_px: int, height_px: int) -> None:
        """Give the picture a new size in real pixels."""
        self._fine = False
        self._eyes.resize(width_px, height_px)
        self._outline.aim(self._eyes.size)

    def render_at(self, share: float) -> None:
        """Render quick pictures at that share of their width and height; refined ones are always whole."""
        self._fine = False
        self._eyes.render_at(share)

    def refine(self) -> None:
        """Turn on everything slow (anti-aliasing, finer shadows) for the next rendering."""
        self._fine = True

    def render(self) -> None:
        """Render all panes, each into its part of the window."""
        panes, used = self._eyes.panes, self._eyes.pane
        if self._room is not None:
            self._room.bring_shadows(self._window, self._renderer)
        for pane in panes:
            if len(panes) > 1 or pane != self._looked:
                self._eyes.pane = pane
                self._look()
            render_part(self._window, last=pane == panes[-1])
        self._eyes.pane = used

    def image(self) -> Bytes:
        """Render and read back: (height, width, 3) RGB, top row first."""
        if not self._fine:
            self.render()
            return self._reader.pixels()
        self._eyes.enlarge(2.0)
        self.render()
        picture = halved(self._reader.pixels())
        self._eyes.render_at(self._eyes.share)
        width, height = self._window.GetSize()
        for buffer in (self._window.GetRenderFramebuffer(), self._window.GetDisplayFramebuffer()):
            buffer.Resize(width, height)  # else they stay so large until something moves
        self._reader.forget()
        return picture

    def _paint_backdrop(self) -> None:
        theme = THEMES[self._theme]
        self._renderer.SetBackground(*theme.zenith)


@lru_cache(maxsize=16)
def _rim(pose: CameraPose) -> tuple[float, ...]:
    """Towards the rim lamp; kept, because of several panes most stand still."""
    return tuple(rim_direction(views.split(pose)[1].vector).tolist())


def _cast_by(share: float) -> float:
    """How strong the shadow of somebody is who is so solid: ghosts cast little."""
    return 1.0 if share >= SOLID else 0.0 if share <= GONE else 0.3 + 0.6 * share
