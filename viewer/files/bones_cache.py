"""The bones of a body: fitted once, kept on disk, and there at once the next time."""

from __future__ import annotations

import hashlib
import logging
from functools import lru_cache
from pathlib import Path
from typing import cast

from viewer import paths
from viewer.anatomy.skeleton_fit import FittedBone, FittedSkeleton, fit_skeleton
from viewer.files.meshes import load_bones, load_skeleton
from viewer.files.packing import read_packed, write_packed
from viewer.motion.receiver import LyingReceiver

_log = logging.getLogger(__name__)
SUFFIX = ".bones"
KEPT = 8


def load_or_fit(lying: LyingReceiver, folder: Path | None = None) -> FittedSkeleton:
    """The bones of a lying body, from the cache if they are there (else about 0.6 s).

    Raises:
        FileProblems: a mesh file is missing, damaged or not what it should be.
    """
    folder = folder or paths.cache_folder()
    path = folder / (hashlib.sha256(f"{lying.body.name} {_state()}".encode()).hexdigest()[:32] + SUFFIX)
    try:
        return cast(FittedSkeleton, read_packed(path, (FittedSkeleton, FittedBone)))
    except (FileNotFoundError, NotADirectoryError):
        pass
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        _log.warning("Fitted bones in the cache cannot be used and are fitted anew: %s (%s)", path, error)
    fitted = fit_skeleton(load_bones(paths.MESHES), load_skeleton(paths.MESHES), lying.body, lying.matrices)
    try:
        write_packed(path, fitted)
        for old in sorted(folder.glob("*" + SUFFIX), key=lambda p: p.stat().st_mtime, reverse=True)[KEPT:]:
            old.unlink(missing_ok=True)
    except OSError as error:
        _log.warning("The fitted bones cannot be kept for next time: %s", error)
    return fitted


@lru_cache(maxsize=1)
def _state() -> str:
    """A digest of the mesh files and of the code that the fit depends on."""
    digest = hashlib.sha256()
    package = Path(__file__).parent.parent
    sources = [package / "transforms.py", package / "motion" / "receiver.py", package / "motion" / "arms.py"]
    sources += [*package.glob("anatomy/*.py"), *package.glob("body/*.py"), *paths.MESHES.glob("*.npz")]
    for source in sorted(sources):
        digest.update(source.read_bytes())
    return digest.hexdigest()
