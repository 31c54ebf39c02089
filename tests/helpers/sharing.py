"""A whole run is shared between processes: how many, and which files go first."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Final, TypeVar

MOST: Final = 4
"""Of processes; each holds people, windows and pictures of its own, some 1.5 GB."""
LONGEST: Final = (
    "tests/benchmarks/test_ratios.py",
    "tests/house/test_tools.py",
    "tests/motion/test_score.py",
    "tests/check/test_anatomy.py",
    "tests/check/test_strokes.py",
    "tests/end_to_end/test_program.py",
    "tests/motion/test_thumb_strokes.py",
    "tests/end_to_end/test_presenting.py",
    "tests/end_to_end/test_languages.py",
    "tests/anatomy/test_skeleton_fit.py",
)
"""Files that take long, longest first: none of them is to be begun when all else is done."""
_FIRST: Final = {file: place for place, file in enumerate(LONGEST)}
Named = TypeVar("Named")


def processes(*, whole: bool, processors: int | None) -> int:
    """How many processes run the tests; none but this one for a part of them, or with one processor."""
    most = min(processors or 1, MOST)
    return most if whole and most > 1 else 0


def longest_first(files: Iterable[str]) -> list[int]:
    """In which order tests go, by the files that they are in: those that take long, then as they came."""
    return sorted(range(len(known := list(files))), key=lambda i: _FIRST.get(known[i], len(_FIRST)))


def is_helper() -> bool:
    """Whether this process is one of several that share a run."""
    return "PYTEST_XDIST_WORKER" in os.environ
