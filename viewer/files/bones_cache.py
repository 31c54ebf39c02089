"""The bones of a body: fitted once, kept on disk, and there at once the next time."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from viewer import paths
from viewer.anatomy.skeleton_fit import FittedBone, FittedSkeleton, fit_skeleton
from viewer.files.kept import Kind, digest_of_code, digest_of_meshes, load_or_make
from viewer.files.meshes import load_bones, load_skeleton
from viewer.motion.receiver import LyingReceiver

BONES = Kind("Fitted bones", ".bones", (FittedSkeleton, FittedBone))
DEPENDS_ON = ("transforms.py", "motion/receiver.py", "motion/arms.py", "anatomy/*.py", "body/*.py")


def load_or_fit(lying: LyingReceiver, folder: Path | None = None) -> FittedSkeleton:
    """The bones of a lying body, from the cache if they are there (else about 0.6 s).

    Raises:
        FileProblems: a mesh file is missing, damaged or not what it should be.
    """
    key = (lying.body.name, digest_of_code(*DEPENDS_ON), digest_of_meshes())
    path = BONES.path(folder or paths.cache_folder(), *key)
    return cast(FittedSkeleton, load_or_make(BONES, path, lambda: fit(lying)))


def fit(lying: LyingReceiver) -> FittedSkeleton:
    """The bones of a lying body, fitted now.

    Raises:
        FileProblems: a mesh file is missing, damaged or not what it should be.
    """
    return fit_skeleton(load_bones(paths.MESHES), load_skeleton(paths.MESHES), lying.body, lying.matrices)
