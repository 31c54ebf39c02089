"""The panes of a picture: one camera goes from pane to pane and sees the same scene in each of them.

Nothing is there twice. A picture is rendered pane by pane into its part of the same window, with the same
actors, meshes and shadows; of what depends on the eye only some uniforms change in between.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from viewer.scene.coats import FAR_MM, NEAR_MM
from viewer.state.camera import CameraPose
from viewer.state.panes import Box

START = CameraPose((1800.0, -1200.0, 1200.0), (0.0, 200.0, 150.0))


class Eyes:
    """Where each pane lies and from where it sees; one pane is in use.

    Sizes are in pixels of the whole picture as it is shown. It may be rendered at a share of that.
    """

    def __init__(self, window: Any, renderer: Any) -> None:
        """One pane, which is the whole of a render window."""
        self._window, self._renderer = window, renderer
        self._camera = renderer.GetActiveCamera()
        width, height = (max(side, 1) for side in window.GetSize())  # nothing before a window is shown
        self._whole = width, height
        self._boxes: dict[int, Box] = {0: Box(0, 0, width, height)}
        self._poses: dict[int, CameraPose] = {}
        self._share = 1.0
        self.pane = 0

    @property
    def panes(self) -> tuple[int, ...]:
        """All panes that are shown."""
        return tuple(self._boxes)

    @property
    def pose(self) -> CameraPose:
        """From where the pane in use sees."""
        return self._poses.get(self.pane, START)

    @pose.setter
    def pose(self, pose: CameraPose) -> None:
        self._poses[self.pane] = pose

    @property
    def poses(self) -> dict[int, CameraPose]:
        """From where each pane that is shown sees."""
        return {pane: self._poses.get(pane, START) for pane in self._boxes}

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the pane in use."""
        box = self._boxes.get(self.pane) or next(iter(self._boxes.values()))
        return box.width, box.height

    @property
    def whole(self) -> tuple[int, int]:
        """Width and height of all of them together."""
        return self._whole

    def resize(self, width: int, height: int) -> None:
        """Give the whole picture a new size; a single pane fills it, several wait for `set_panes`."""
        self._whole = max(width, 1), max(height, 1)
        if len(self._boxes) == 1:
            self._boxes = dict.fromkeys(self._boxes, Box(0, 0, *self._whole))
        self.render_at(self._share)

    def set_panes(self, boxes: Mapping[int, Box]) -> None:
        """Show these panes."""
        self._boxes = dict(boxes)

    def render_at(self, share: float) -> None:
        """Render at that share of the picture's width and height from now on."""
        self._share = share
        self.enlarge(share)

    def enlarge(self, share: float) -> None:
        """Render at that share until the next `resize` or `render_at`."""
        width, height = (max(round(side * share), 1) for side in self._whole)
        self._window.SetSize(width, height)

    @property
    def share(self) -> float:
        """At which share of its width and height the picture is rendered."""
        return self._share

    def look(self, *others: Any) -> None:
        """Put the camera where the pane in use sees from, and let the renderers draw into that pane."""
        pose, (width, height) = self.pose, self._whole
        self._camera.SetPosition(*pose.eye_mm)
        self._camera.SetFocalPoint(*pose.target_mm)
        self._camera.SetViewUp(*pose.up)
        self._camera.SetViewAngle(pose.lens_deg)
        # a fixed range: whatever moves, and however near, nothing is cut off
        self._camera.SetClippingRange(NEAR_MM, FAR_MM)
        box = self._boxes.get(self.pane)
        if box is not None:
            right, bottom = box.left + box.width, box.top + box.height
            for renderer in (self._renderer, *others):
                renderer.SetViewport(
                    box.left / width, 1 - bottom / height, right / width, 1 - box.top / height
                )
