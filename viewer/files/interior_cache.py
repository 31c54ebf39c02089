"""What lies under a body's skin: made once out of bones and muscles, kept on disk."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import cast

import numpy as np
import scipy.sparse as sp
from scipy.spatial import cKDTree

from viewer import paths
from viewer.anatomy.interior import Interior, Stratum
from viewer.anatomy.muscles import Muscle, build_muscles
from viewer.anatomy.skeleton_fit import FittedBone, FittedSkeleton
from viewer.body.surface import Figure, Piece, Surface, join
from viewer.files.bones_cache import DEPENDS_ON, fit
from viewer.files.casting import load_lying
from viewer.files.kept import Kind, digest_of_code, digest_of_meshes, load_or_make
from viewer.motion.receiver import LyingReceiver

INTERIORS = Kind("Bones and muscles", ".inside", (Interior, Stratum, Figure, Piece))


def load_or_build(receiver: str, folder: Path | None = None) -> Interior:
    """The inside of a body, from the cache if it is there (else about a second).

    Raises:
        FileProblems: a mesh file is missing, damaged or not what it should be.
        KeyError: no such variant.
    """
    own = digest_of_code(*DEPENDS_ON, "files/interior_cache.py")
    path = INTERIORS.path(folder or paths.cache_folder(), receiver, own, digest_of_meshes())
    return cast(Interior, load_or_make(INTERIORS, path, lambda: _build(receiver)))


def _build(receiver: str) -> Interior:
    lying = load_lying(receiver)
    bones = fit(lying)
    return build_interior(lying, bones, build_muscles(lying.body, bones.bones))


def build_interior(lying: LyingReceiver, bones: FittedSkeleton, muscles: Iterable[Muscle]) -> Interior:
    """Bones and muscles of a body, joined by layers."""
    muscles = tuple(muscles)
    strata = {layer: _muscles([m for m in muscles if m.layer == layer]) for layer in ("superficial", "deep")}
    return Interior(lying.body.name, strata | {"bones": _bones(bones)}, lying.mat_end_y_mm)


def bone_id(name: str) -> str:
    """``T5`` → ``bone/T5``, ``disc-L5-S1`` → ``disc/L5-S1``."""
    return f"disc/{name.removeprefix('disc-')}" if name.startswith("disc-") else f"bone/{name}"


def _bones(bones: FittedSkeleton) -> Stratum:
    figure = _sound(join(tuple(_surface(bone_id(name), bone) for name, bone in bones.bones.items())))
    plain = np.zeros(len(figure.points_mm), dtype=np.float32)
    return Stratum(figure, plain, plain)


def _muscles(muscles: list[Muscle]) -> Stratum:
    figure = _sound(join(tuple(_surface(f"muscle/{m.id}", m) for m in muscles)))
    tendon, fibre = (np.concatenate(a) for a in ([m.tendon for m in muscles], [m.fibre_mm for m in muscles]))
    return Stratum(figure, tendon.astype(np.float32), fibre.astype(np.float32))


def _sound(figure: Figure) -> Figure:
    """Where a thin edge lies folded on itself normals cancel out: there those of the nearest point do."""
    length = np.linalg.norm(figure.normals, axis=1)
    bad, good = np.flatnonzero(length < 0.5), np.flatnonzero(length > 0.99)
    if len(bad):
        nearest = cKDTree(figure.points_mm[good]).query(figure.points_mm[bad])[1]
        figure.normals[bad] = figure.normals[good[nearest]]
    return figure


def _surface(name: str, part: FittedBone | Muscle) -> Surface:
    count = len(part.points_mm)
    ids, flush = np.full(count, -1, dtype=np.int64), np.zeros(count, dtype=np.float32)
    weights = sp.csr_matrix(part.weights, dtype=np.float32)
    return Surface(name, part.points_mm, weights, part.triangles.astype(np.int32), ids, flush)
