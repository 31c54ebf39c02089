"""Light and colours of two people, kept on disk beside their score."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from viewer import paths
from viewer.files.kept import Kind, digest_of_code, load_or_make
from viewer.files.score_cache import KEPT, entry_path
from viewer.motion.scored import Score

SUFFIX = ".light"


def load_or_arrange(
    score: Score,
    about: Sequence[str],
    classes: tuple[type, ...],
    make: Callable[[], Any],
    folder: Path | None = None,
) -> Any:
    """What `make` works out of a score for the stage, from the cache if it is there.

    Args:
        score: of whom.
        about: what else it depends on, but for the program's code.
        classes: what may come out of such a file.
        make: works it out; what it raises comes through.
        folder: of the cache.
    """
    kind = Kind("Light and colours", SUFFIX, classes, most=2 * KEPT, mapped=False)
    folder = folder or paths.cache_folder()
    code = digest_of_code("scene/*.py", "files/interior_cache.py")
    key = entry_path(score.stroke, score.names, folder).name
    side = score.stroke.giver.side  # the lamp goes with the giver
    return load_or_make(kind, kind.path(folder, key, side, *about, code), make)
