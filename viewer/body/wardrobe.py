"""What both people wear: the giver's shirt and trousers, the receiver's sheet, hair and eyes of both."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.body.body import Body
from viewer.body.hair import eyebrows, hair, joined
from viewer.body.subdivision import uniform
from viewer.body.surface import Detail, Surface, sample
from viewer.body.wardrobe_clothes import clothes, hidden
from viewer.body.wardrobe_drape import PosedPoints, drape
from viewer.body.wardrobe_sheet import Cloth, refined

__all__ = ["PosedPoints", "covered_skin", "dress_giver", "dress_receiver"]


def dress_giver(body: Body, detail: Detail) -> tuple[Surface, ...]:
    """Surfaces ``eyes``, ``hair``, ``shirt`` and ``trousers`` of a giver at rest."""
    worn = clothes(body)
    if detail == "still":
        worn = {name: refined(cloth) for name, cloth in worn.items()}
    return (_eyes(body), _hair(body, detail), *(_surface(name, cloth) for name, cloth in worn.items()))


def dress_receiver(
    body: Body, detail: Detail, posed: PosedPoints, sacrum_s4_y_mm: float
) -> tuple[Surface, ...]:
    """Surfaces ``eyes``, ``hair`` and ``drape`` of a receiver, at rest.

    Args:
        body: the receiver at rest.
        detail: how fine.
        posed: the receiver lying, over whom the sheet is laid.
        sacrum_s4_y_mm: where along the world's y the level S4 lies; the sheet's upper edge is 15 mm below it.
    """
    sheet = drape(body, posed, sacrum_s4_y_mm, fine=detail == "still")
    return _eyes(body), _hair(body, detail), _surface("drape", sheet)


def covered_skin(body: Body) -> NDArray[np.bool_]:
    """Which of a giver's skin quads (k,) lie under the clothes, out of sight in every pose."""
    return hidden(body)


def _eyes(body: Body) -> Surface:
    mesh = uniform(body.topology.eyes, 1, len(body.points_mm))
    return sample(body, "eyes", mesh.sampling, mesh.triangles)


def _hair(body: Body, detail: Detail) -> Surface:
    level = 1 if detail == "play" else 2
    return _surface("hair", joined([hair(body, level), eyebrows(body, level)]))


def _surface(name: str, cloth: Cloth) -> Surface:
    count = len(cloth.points_mm)
    nowhere = np.full(count, -1, dtype=np.int64)
    triangles = cloth.triangles.astype(np.int32)
    return Surface(
        name, cloth.points_mm, cloth.weights, triangles, nowhere, np.zeros(count, dtype=np.float32)
    )
