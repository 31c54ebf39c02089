"""A stage without a window, and a score on it: what pictures and sheets are made with."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.controller.aids import AidFinder
from viewer.controller.tags import TagWriter
from viewer.export.tagging import tagged
from viewer.motion.frame import Frame, evaluate
from viewer.motion.riding import Riding, ride
from viewer.ports import Aids, Marks
from viewer.scene.offscreen import OffScreen
from viewer.scene.stage import Stage
from viewer.state.aids import AidName
from viewer.state.camera import CameraPose
from viewer.state.choices import Looks, Theme, ViewName
from viewer.state.layers import Layers

if TYPE_CHECKING:
    from viewer.anatomy.interior import Interior
    from viewer.motion.scored import Score

Bytes = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Seen:
    """What of the two people is seen.

    Attributes:
        layers: how solid each layer is.
        interior: what lies under the skin; needed only if some of it is seen.
        selected: id of the structure that is outlined; empty: none.
        aids: what is shown on the skin.
    """

    layers: Layers = field(default_factory=Layers)
    interior: Interior | None = None
    selected: str = ""
    aids: Collection[AidName] = ()


class Camera:
    """Takes still pictures of one score, all of the same size."""

    def __init__(
        self,
        score: Score,
        stage: Stage,
        riding: Riding | None = None,
        layers: Sequence[str] = (),
        aids: Collection[AidName] = (),
    ) -> None:
        """Take pictures of `score`; `stage` has its figures already, and what lies under the skin."""
        self._score = score
        self._stage = stage
        self._riding = riding
        self._layers = layers
        self._asked = aids
        self._finder, self._aids = AidFinder(), Aids()
        self._first: dict[tuple[ViewName, float], tuple[CameraPose, NDArray[np.float64]]] = {}

    def take(self, time_s: float, view: ViewName) -> Bytes:
        """One picture (height, width, 3), framed on the work at that moment."""
        frame = self._show(time_s)
        self._stage.set_view(view, frame)
        return self._picture(frame)

    def take_alike(self, time_s: float, view: ViewName, like_s: float) -> Bytes:
        """One picture seen from the same direction as at `like_s`, so that moments can be compared.

        Only the giver's own eyes go with the giver.
        """
        if view == "giver":
            return self.take(time_s, view)
        if (view, like_s) not in self._first:
            first = self._show(like_s)
            self._first[view, like_s] = self._stage.view_pose(view, first), np.asarray(first.focus_mm)
        frame = self._show(time_s)
        pose, focus = self._first[view, like_s]
        x, y, z = np.asarray(pose.target_mm) + np.asarray(frame.focus_mm) - focus
        self._stage.set_camera(pose.looking_at((float(x), float(y), float(z))))
        return self._picture(frame)

    def _show(self, time_s: float) -> Frame:
        frame = evaluate(self._score, time_s, "still", self._riding, self._layers)
        self._aids = self._finder.find(self._score, frame.time_s, self._asked)
        self._stage.set_aids(self._aids)
        self._stage.show(frame)
        return frame

    def _picture(self, frame: Frame) -> Bytes:
        self._stage.refine()
        picture = self._stage.image()
        return tagged(
            picture, TagWriter(self._stage).tags(frame, self._aids, (picture.shape[1], len(picture)))
        )


@contextmanager
def camera_on(
    score: Score,
    size: tuple[int, int],
    looks: Looks | None = None,
    theme: Theme = "light",
    seen: Seen | None = None,
) -> Iterator[Camera]:
    """A camera for pictures of `size` (width, height) in pixels; graphics memory is given back in the end."""
    seen = seen or Seen()
    canvas = OffScreen(*size)
    try:
        stage = Stage(canvas, theme)
        stage.set_figures(score.figures, looks or Looks())
        stage.set_inside(seen.interior)
        stage.set_layers(seen.layers)
        stage.set_marks(Marks(selected=seen.selected))
        riding = ride(score, seen.interior) if seen.interior is not None else None
        yield Camera(score, stage, riding, seen.layers.inside, seen.aids)
    finally:
        canvas.close()
