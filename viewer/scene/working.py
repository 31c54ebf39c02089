"""What of two figures matters to the views and to the shadows: few rows that stand for all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.scene import views
from viewer.scene.arrays import Singles
from viewer.scene.people import head_rows
from viewer.scene.shadows import thinned
from viewer.scene.studio import FLOOR_MM

if TYPE_CHECKING:
    from viewer.body.surface import Figure
    from viewer.motion.frame import Frame
    from viewer.motion.scored import Figures

Rows = NDArray[np.int64]
_SHADOW_MM, _OBSTACLE_MM = 26.0, 50.0
_HAND_MM, _BACK_MM, _LIT_MM = 210.0, 80.0, 30.0


def skin_only(figure: Figure, rows: Rows) -> Rows:
    """Those of the rows that are skin."""
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
    trunk = giver.take(sparse.giver, axis=0)
    bodies = np.concatenate([receiver.take(sparse.receiver, axis=0), trunk]).astype(float)
    hands = [np.asarray(h.centre_mm) for h in frame.hands] or [np.asarray(frame.focus_mm)]
    low, high = bodies.min(axis=0), bodies.max(axis=0)
    return views.Work(
        focus_mm=np.asarray(frame.focus_mm, dtype=float),
        eye_mm=np.asarray(frame.eye_mm, dtype=float),
        facing=_facing(frame, trunk),
        hands_mm=np.array(hands, dtype=float),
        giver_side=side_of(giver),
        bodies=bodies,
        giver_head=giver.take(sparse.giver_head, axis=0).astype(float),
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
    return ahead / length if length > 1.0 else np.array([-side_of(giver_mm), 0.0])


def side_of(giver_mm: Singles) -> float:
    """−1 for a giver at the receiver's left, else +1."""
    return 1.0 if float(giver_mm[::20, 0].mean()) > 0 else -1.0
