"""What the controller may ask of the scene, and what it is told by it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from viewer.anatomy.interior import Interior
from viewer.body.surface import Detail
from viewer.ports.study import Touch
from viewer.state.camera import CameraPose
from viewer.state.choices import Looks, Theme, ViewName
from viewer.state.layers import LayerName, Layers
from viewer.state.panes import Box

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

    def touch(self, x_px: float, y_px: float) -> Touch | None:
        """Where the receiver's figure is at a point of the picture, however faded.

        None where it is not, and where the giver hides it.
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

    def use_pane(self, pane: int) -> None:
        """From now on cameras, picks and places in the picture are those of this pane, in its own pixels."""

    def set_panes(self, boxes: Mapping[int, Box]) -> None:
        """Show these panes, which lie there in the whole picture, in real pixels: one scene in all."""

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

    def render_at(self, share: float) -> None:
        """Render quick pictures at that share of their width and height; refined ones are always whole.

        Places in the picture stay those of the whole one.
        """

    def refine(self) -> None:
        """Turn on everything slow (anti-aliasing, finer shadows) for the next rendering.

        Whatever changes the picture afterwards (`show`, the camera) goes back to the quick quality.
        """

    def image(self) -> NDArray[np.uint8]:
        """Render and read back: (height, width, 3) RGB, top row first."""
