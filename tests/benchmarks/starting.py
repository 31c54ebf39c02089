"""The time to the first picture, the memory held, the frames drawn while paused; in processes of their own.

Ours and a minimal script that shows the same triangles take turns. Caches are warm, as at most starts.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

from tests.helpers.repository import TOP
from viewer.anatomy.interior import Interior
from viewer.motion.frame import evaluate
from viewer.motion.riding import ride
from viewer.motion.scored import Score

_PATIENCE_S = 300


def measure_starting(score: Score, arguments: list[str], folder: Path, rounds: int) -> dict[str, float]:
    """`first_frame_over_minimal`, `rss_over_minimal`, `idle_frames_per_s`, and what they come from.

    Args:
        score: what the window will show, so that the other script can show the same.
        arguments: of `massage-atlas`, choosing that technique and those people.
        folder: where to keep the triangles.
        rounds: how often both are started; a start before them warms the caches.
    """
    triangles = folder / "triangles.npz"
    write_triangles(score, triangles)
    ours = [sys.executable, "-m", "tests.benchmarks.child_ours"]
    minimal = [sys.executable, str(Path(__file__).with_name("child_minimal.py")), str(triangles)]
    _run([*ours, "playing", *arguments])
    told = [(_run([*ours, "playing", *arguments]), _run(minimal)) for _ in range(rounds)]
    idle = _run([*ours, "idle", *arguments, "--paused"])
    figures = {
        "first_frame_over_minimal": statistics.median(a["first_s"] / b["first_s"] for a, b in told),
        "first_frame_s": statistics.median(a["first_s"] for a, _ in told),
        "minimal_first_frame_s": statistics.median(b["first_s"] for _, b in told),
        "idle_frames_per_s": idle["idle_frames_per_s"],
    }
    if all("rss_kb" in one for pair in told for one in pair):
        figures["playing_rss_mb"] = statistics.median(a["rss_kb"] for a, _ in told) / 1000
        figures["paused_rss_mb"] = idle["rss_kb"] / 1000
        figures["minimal_rss_mb"] = statistics.median(b["rss_kb"] for _, b in told) / 1000
        most = max(figures["playing_rss_mb"], figures["paused_rss_mb"])
        figures["rss_over_minimal"] = most / figures["minimal_rss_mb"]
    return figures


def measure_memory_of_layers(
    score: Score, interior: Interior, arguments: list[str], folder: Path
) -> dict[str, float]:
    """`rss_layers_over_minimal`: with every layer drawn, over a script that shows the same triangles.

    Empty where a process cannot tell how much memory it holds.
    """
    triangles = folder / "layers.npz"
    write_triangles(score, triangles, interior)
    own = {"MASSAGE_ATLAS_CONFIG": str(folder / "layers")}  # the layers are remembered there
    ours = _run([sys.executable, "-m", "tests.benchmarks.child_ours", "layers", *arguments], own)
    minimal = _run([sys.executable, str(Path(__file__).with_name("child_minimal.py")), str(triangles)])
    if "rss_kb" not in ours or "rss_kb" not in minimal:
        return {}
    return {
        "rss_layers_over_minimal": ours["rss_kb"] / minimal["rss_kb"],
        "layers_rss_mb": ours["rss_kb"] / 1000,
        "layers_minimal_rss_mb": minimal["rss_kb"] / 1000,
    }


def write_triangles(score: Score, path: Path, interior: Interior | None = None) -> None:
    """All people as the window shows them, in one mesh: points, normals, and faces as VTK counts them.

    With an `interior` what lies under the skin is among them.
    """
    riding = ride(score, interior) if interior is not None else None
    strata = interior.strata if interior is not None else {}
    frame, figures = evaluate(score, 0.0, "play", riding, tuple(strata)), score.figures["play"]
    shown = [(frame.receiver, figures.receiver), (frame.giver, figures.giver)]
    shown += [(frame.inside[name], stratum.figure) for name, stratum in strata.items()]
    points, normals, faces, start = [], [], [], 0
    for shape, figure in shown:
        points.append(shape.points_mm)
        normals.append(shape.normals)
        for piece in figure.pieces:
            corners = piece.triangles + (start + piece.rows.start)
            faces.append(np.column_stack([np.full(len(corners), 3), corners]))
        start += len(shape.points_mm)
    together = np.concatenate(faces).ravel()
    np.savez(path, faces=together, points=np.concatenate(points), normals=np.concatenate(normals))


def _run(command: list[str], environment: dict[str, str] | None = None) -> dict[str, float]:
    """Start a child; what it told, with the time to its first picture as `first_s`."""
    start = time.monotonic()
    figures = told_by(command, "first", environment)
    return {**figures, "first_s": figures.pop("first") - start}


def told_by(command: list[str], wanted: str, environment: dict[str, str] | None = None) -> dict[str, float]:
    """Run a child; the figures that it printed, a name and a number a line, of which one must be there.

    Raises:
        RuntimeError: the child failed, or did not tell the one.
    """
    ended = subprocess.run(
        command,
        cwd=TOP,
        env=os.environ | (environment or {}),
        capture_output=True,
        text=True,
        timeout=_PATIENCE_S,
        check=False,
    )
    told = dict(line.split()[:2] for line in ended.stdout.splitlines() if len(line.split()) == 2)
    if ended.returncode or wanted not in told:
        raise RuntimeError(f"{' '.join(command)} ended with {ended.returncode}:\n{ended.stderr}")
    return {name: float(value) for name, value in told.items()}
