"""Two people out of the mesh files."""

from __future__ import annotations

from pathlib import Path

from viewer import paths
from viewer.anatomy.back import Back
from viewer.anatomy.places import ADULT_MM, Places, find_places
from viewer.body.body import Body, BodyData
from viewer.body.surface import Detail, Surface
from viewer.body.variants import VARIANTS, make_body
from viewer.body.wardrobe import PosedPoints, dress_giver, dress_receiver
from viewer.files.bones_cache import load_or_fit
from viewer.files.errors import FileProblems, Problem
from viewer.files.meshes import REMEDY, lacks, load_body_data, load_skeleton
from viewer.motion.cast import Cast, make_cast
from viewer.motion.receiver import MAT_SOFTNESS_MM, LyingReceiver, lie_down

LOWEST_LEVEL = 21.0
"""S4: no stroke presses below it."""
LOWEST_OPENING_MM = 18.0
"""So far below that level, in a person of 1.70 m, lies the lowest pair of openings; see
:data:`viewer.anatomy.places.FORAMINA_MM`. The sheet begins 15 mm below it."""


def load_cast(receiver: str = "woman", giver: str = "man", *, folder: Path | None = None) -> Cast:
    """The cast of two variants, dressed (about 3 s).

    Raises:
        FileProblems: a mesh file is missing, damaged or lacks something.
        KeyError: no such variant.
    """
    for name in (receiver, giver):
        if name not in VARIANTS:
            raise KeyError(name)
    folder = folder or paths.MESHES
    data, skeleton = load_body_data(folder), load_skeleton(folder)
    people = load_body(data, receiver, folder), load_body(data, giver, folder)
    return make_cast(*people, skeleton, dress_lying, dress_giver, load_places)


def load_lying(receiver: str) -> LyingReceiver:
    """A receiver who lies there, without clothes and without a giver.

    Raises:
        FileProblems: a mesh file is missing, damaged or lacks something.
        KeyError: no such variant.
    """
    if receiver not in VARIANTS:
        raise KeyError(receiver)
    return lie_down(load_body(load_body_data(paths.MESHES), receiver, paths.MESHES))


def load_places(lying: LyingReceiver) -> Places:
    """Where to press on a lying receiver: bones that are seated already come from the cache.

    Raises:
        FileProblems: a mesh file is missing, damaged or lacks something.
    """
    return find_places(load_or_fit(lying), lying.matrices, lying.body.stature_mm)


def load_body(data: BodyData, name: str, folder: Path) -> Body:
    """A variant's body.

    Raises:
        FileProblems: the mesh files do not have what it is made of.
    """
    try:
        return make_body(data, name)
    except KeyError as error:
        raise FileProblems([Problem(folder / "targets.npz", None, lacks(error), REMEDY)]) from None


def dress_lying(lying: LyingReceiver, back: Back, detail: Detail) -> tuple[Surface, ...]:
    """Hair, eyes and sheet of a receiver who lies there."""
    body: Body = lying.body
    posed = PosedPoints(lying.points_mm, lying.matrices, MAT_SOFTNESS_MM)
    lowest = float(back.y_mm(LOWEST_LEVEL)) - LOWEST_OPENING_MM * body.stature_mm / ADULT_MM
    return dress_receiver(body, detail, posed, lowest)
