"""How long it takes to choose another body, with its motion in the cache and without."""

from __future__ import annotations

import statistics
import sys
from pathlib import Path

from tests.benchmarks.starting import told_by


def measure_switching(
    stroke: str, people: tuple[str, str], others: tuple[str, ...], rounds: int = 1, layers: bool = False
) -> dict[str, float]:
    """`switch_body_s` and `longest_gap_s` from the first two people to each other receiver.

    Args:
        stroke: id of a technique.
        people: receiver and giver to begin with.
        others: receivers to go to; what is not in the cache yet is prepared before.
        rounds: how often each is measured.
        layers: with everything under the skin on.
    """
    _warm(stroke, people[1], (people[0], *others))
    told = [_switch(stroke, people, other, layers) for _ in range(rounds) for other in others]
    suffix = "_layers" if layers else ""
    return {
        f"switch_body{suffix}_s": statistics.median(t["switch_body_s"] for t in told),
        f"longest_gap{suffix}_s": max(t["longest_gap_s"] for t in told),
    }


def measure_cold(stroke: str, people: tuple[str, str], other: str, folder: Path) -> dict[str, float]:
    """The same to a receiver whose motion is not in the cache (in an empty folder) but must be solved."""
    cache = {"MASSAGE_ATLAS_CACHE": str(folder)}
    told = _switch(stroke, people, other, layers=False, environment=cache)
    return {"switch_body_cold_s": told["switch_body_s"], "longest_gap_cold_s": told["longest_gap_s"]}


def _warm(stroke: str, giver: str, receivers: tuple[str, ...]) -> None:
    from viewer import paths
    from viewer.files.interior_cache import load_or_build
    from viewer.files.score_cache import load_or_prepare_for
    from viewer.files.stroke_file import read_stroke

    read = read_stroke(paths.ANIMATIONS / f"{stroke}.stroke.yaml")
    for receiver in receivers:
        load_or_prepare_for(receiver, giver, read)
        load_or_build(receiver)


def _switch(
    stroke: str,
    people: tuple[str, str],
    other: str,
    layers: bool,
    environment: dict[str, str] | None = None,
) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.child_switch", stroke, *people, other]
    return told_by([*command, "layers"] if layers else command, "switch_body_s", environment)
