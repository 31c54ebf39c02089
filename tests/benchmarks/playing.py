"""Playing against the same scene standing still, and `evaluate` against two bare skinnings; in this process.

The floor renders, reads back and paints a scene that stands still. Playing does the same after one `evaluate`
and one `Stage.show`. Both take turns, so that a busy machine slows both.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import cycle

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication

from viewer.anatomy.interior import Interior
from viewer.motion.frame import Frame, evaluate
from viewer.motion.riding import ride
from viewer.motion.scored import Score
from viewer.scene.stage import Stage
from viewer.state.choices import Looks
from viewer.state.layers import Layers
from viewer.ui.viewport import Viewport

SIZE_PX = (1280, 800)
STEP_S = 1 / 30
LAYERED_SKIN = 0.3
Singles = NDArray[np.float32]


@dataclass(frozen=True)
class Rounds:
    """Rounds, and frames of each kind in a round. Many short rounds even out a busy machine."""

    count: int = 25
    frames: int = 5


class Show:
    """A stage in a viewport on the (off-screen) display, 1280×800, showing a technique.

    With an `interior` everything under the skin is shown through it and rides along.
    """

    def __init__(
        self, score: Score, interior: Interior | None = None, size_px: tuple[int, int] = SIZE_PX
    ) -> None:
        """Set the scene at the middle of the technique."""
        self.score = score
        self.riding = ride(score, interior) if interior is not None else None
        self.layers = Layers(skin=LAYERED_SKIN) if interior is not None else Layers()
        self.viewport = Viewport()
        self.stage = Stage(self.viewport)
        self.viewport.resized.connect(self.stage.resize)
        self.viewport.resize(*size_px)
        self.viewport.show()
        QApplication.processEvents()
        self.stage.set_figures(score.figures, Looks())
        if interior is not None:
            self.stage.set_inside(interior)
        self.stage.set_layers(self.layers)
        self.time_s = score.duration_s / 2
        frame = self.move()
        self.stage.set_view("three-quarter", frame)
        self.paint()

    def paint(self) -> None:
        """Render, read back, paint; returns when it is done."""
        self.viewport.invalidate()
        self.viewport.repaint()

    def move(self) -> Frame:
        """Show the next moment without painting it."""
        self.time_s = (self.time_s + STEP_S) % self.score.duration_s
        frame = evaluate(self.score, self.time_s, "play", self.riding, self.layers.inside)
        self.stage.show(frame)
        return frame

    def play_one(self) -> None:
        """What one tick of the window does."""
        self.move()
        self.paint()

    def close(self) -> None:
        """Take everything down."""
        self.viewport.close()
        self.viewport.close_scene()
        self.viewport.deleteLater()


def measure_playing(score: Score, rounds: Rounds) -> dict[str, float]:
    """`play_over_floor`, with `floor_ms`, `play_ms` and `frames` beside it."""
    show = Show(score)
    try:
        floors, plays = take_turns(show.paint, show.play_one, rounds)
    finally:
        show.close()
    return {
        "play_over_floor": ratio(plays, floors),
        "floor_ms": statistics.median(floors) * 1e3,
        "play_ms": statistics.median(plays) * 1e3,
        "frames": rounds.count * rounds.frames,
    }


def measure_layers(score: Score, interior: Interior, rounds: Rounds) -> dict[str, float]:
    """`layers_play_over_floor` and `pick_over_floor`, with every layer drawn, and times beside them.

    The floor of the one is the same layered scene standing still, that of the other the scene without layers.
    Every pick is one into a picture that has just moved.
    """
    plain, layered = Show(score), Show(score, interior)
    try:
        floors, plays = take_turns(layered.paint, layered.play_one, rounds)
        bare, picks = take_turns(plain.paint, _picking(layered), rounds)
    finally:
        plain.close()
        layered.close()
    return {
        "layers_play_over_floor": ratio(plays, floors),
        "layers_floor_ms": statistics.median(floors) * 1e3,
        "layers_play_ms": statistics.median(plays) * 1e3,
        "pick_over_floor": ratio(picks, bare),
        "pick_ms": statistics.median(picks) * 1e3,
    }


def _picking(show: Show) -> Callable[[], float]:
    """Moves the people, then says how long one pick takes, here and there in the picture."""
    places = cycle((x, y) for x in np.linspace(0.3, 0.7, 5) for y in np.linspace(0.3, 0.7, 4))

    def pick() -> float:
        x, y = next(places)
        show.move()
        start = time.perf_counter()
        show.stage.pick(x * SIZE_PX[0], y * SIZE_PX[1])
        return time.perf_counter() - start

    return pick


def measure_evaluating(score: Score, rounds: Rounds) -> dict[str, float]:
    """`evaluate_over_skinning`, with both times beside it."""
    figures = score.figures["play"]
    bare = [_bare_skinning(f.points_mm, f.weights) for f in (figures.receiver, figures.giver)]
    times = _times(score)

    def skin_both() -> None:
        for skin in bare:
            skin()

    skins, evaluations = take_turns(skin_both, lambda: evaluate(score, next(times)), rounds)
    return {
        "evaluate_over_skinning": ratio(evaluations, skins),
        "skinning_ms": statistics.median(skins) * 1e3,
        "evaluate_ms": statistics.median(evaluations) * 1e3,
    }


def _bare_skinning(points: Singles, weights: sp.csr_matrix) -> Callable[[], Singles]:
    """Linear blend skinning as plainly as it can be written: blended matrices times points, no normals."""
    matrices = np.tile(np.eye(3, 4, dtype=np.float32).ravel(), (weights.shape[1], 1))
    x, y, z = (np.ascontiguousarray(points[:, k]) for k in range(3))

    def skin() -> Singles:
        blended = weights @ matrices
        moved = np.empty_like(points)
        for k in range(3):
            row = blended[:, 4 * k : 4 * k + 4]
            moved[:, k] = row[:, 0] * x + row[:, 1] * y + row[:, 2] * z + row[:, 3]
        return moved

    return skin


def _times(score: Score) -> Iterator[float]:
    time_s = 0.0
    while True:
        yield time_s
        time_s = (time_s + STEP_S) % score.duration_s


def take_turns(
    one: Callable[[], object], other: Callable[[], object], rounds: Rounds
) -> tuple[list[float], list[float]]:
    """The median time of each in every round, in seconds; a round before them warms up."""
    results: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds.count + 1):
        for work, result in zip((one, other), results, strict=True):
            taken = [_timed(work) for _ in range(rounds.frames)]
            if number:
                result.append(statistics.median(taken))
    return results


def _timed(work: Callable[[], object]) -> float:
    """How long it takes; work that tells a time itself is believed."""
    start = time.perf_counter()
    told = work()
    return told if isinstance(told, float) else time.perf_counter() - start


def ratio(over: list[float], under: list[float]) -> float:
    """The median of the rounds' own ratios."""
    return statistics.median(a / b for a, b in zip(over, under, strict=True))
