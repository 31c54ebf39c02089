"""Seats skull and mandible in a head: on top of the neck, as far under the scalp as a scalp is thick."""

from __future__ import annotations

import numpy as np

from viewer.anatomy.fit import Warp
from viewer.anatomy.structures import Skeleton
from viewer.body.body import Body
from viewer.transforms import Floats

SCALP_MM = 6.0
SOURCE_JOINT_Y = 1606.0
"""Height in the source of the joints between skull and C1."""
SOURCE_TEMPLE_Y = 1690.0
"""Where the skull is broadest."""
SLAB_MM = 14.0
CHIN_MM = 10.0
"""How far the chin's bone lies above the lowest skin of the chin."""
FACE_MM = 28.0


def fit_head(bones: Skeleton, body: Body, warp: Warp) -> dict[str, Floats]:
    """Points of ``skull`` and ``mandible`` in a body."""
    skull = bones["skull"]
    skin = body.points_mm[body.skin_rows][body.weight_of("head")[body.skin_rows] > 0.6]
    joint = float(warp.height(np.array(SOURCE_JOINT_Y)))
    crown = float(skin[:, 1].max())
    up = (crown - SCALP_MM - joint) / (skull[:, 1].max() - SOURCE_JOINT_Y)
    temple = joint + up * (SOURCE_TEMPLE_Y - SOURCE_JOINT_Y)
    around = skin[np.abs(skin[:, 1] - temple) < SLAB_MM]
    ours = skull[np.abs(skull[:, 1] - SOURCE_TEMPLE_Y) < SLAB_MM]
    middle = around[np.abs(around[:, 0]) < 25.0, 2]
    across = (np.abs(around[:, 0]).max() - SCALP_MM) / np.abs(ours[:, 0]).max()
    deep = (np.ptp(middle) - 2.0 * SCALP_MM) / np.ptp(ours[:, 2])
    face = skin[(np.abs(skin[:, 0]) < 15.0) & (skin[:, 2] < skin[:, 2].min() + FACE_MM)]
    down = (joint - face[:, 1].min() - CHIN_MM) / (SOURCE_JOINT_Y - bones["mandible"][:, 1].min())
    out = {}
    for name in ("skull", "mandible"):
        x, y, z = bones[name].T
        back = middle.max() - SCALP_MM
        rise = y - SOURCE_JOINT_Y
        height = joint + np.where(rise > 0.0, up, down) * rise
        out[name] = np.stack([across * x, height, back + deep * (z - ours[:, 2].max())], axis=1)
    return out
