"""A split view that plays, against the bare renders of its panes: in this process, taking turns.

The floor renders, reads back and paints the same scene standing still, once for each pane, in a window as
large as that pane and from that pane's view. Playing evaluates and shows one moment, lets the giver's eyes go
along, and paints all panes.
"""

from __future__ import annotations

import statistics
import time

from tests.benchmarks.playing import SIZE_PX, Rounds, Show, ratio, take_turns
from viewer.motion.scored import Score
from viewer.state.choices import ChoiceValues, ViewName
from viewer.state.panes import laid_out

VIEWS: tuple[ViewName, ...] = ("giver", "overhead", "three-quarter", "hands")
COUNTS = (2, 4)


class Split(Show):
    """That show in several panes."""

    def __init__(self, score: Score, panes: int) -> None:
        """Split the picture, a view in each pane."""
        super().__init__(score)
        values = ChoiceValues(panes=panes, view=VIEWS[0], pane_views=VIEWS)
        self.viewport.show_choices(values)
        self.viewport.draw = self.stage.render
        self.stage.set_panes(self.viewport.boxes)
        frame = self.move()
        for pane in range(panes):
            self.stage.use_pane(pane)
            self.stage.set_view(VIEWS[pane], frame)
        self.stage.use_pane(0)
        self.paint()

    def play_one(self) -> None:
        """What one tick of the window does: the giver's eyes go along."""
        self.stage.set_view(VIEWS[0], self.move())
        self.paint()


class Alone(Show):
    """One after the other of those panes, each as if it were the whole window."""

    def __init__(self, score: Score, panes: int) -> None:
        """All panes are of one size."""
        box = laid_out(ChoiceValues(panes=panes), *SIZE_PX)[0]
        super().__init__(score, size_px=(box.width, box.height))
        self._views = VIEWS[:panes]
        self._frame = self.move()

    def paint_all(self) -> float:
        """Seconds for painting them all; going from view to view is not counted."""
        taken = 0.0
        for view in self._views:
            self.stage.set_view(view, self._frame)
            start = time.perf_counter()
            self.paint()
            taken += time.perf_counter() - start
        return taken


def measure_splitting(score: Score, rounds: Rounds, counts: tuple[int, ...] = COUNTS) -> dict[str, float]:
    """`split_play_over_floor`, the largest of all counts of panes, with each and its times beside it."""
    figures: dict[str, float] = {}
    for panes in counts:
        alone, split = Alone(score, panes), Split(score, panes)
        try:
            floors, plays = take_turns(alone.paint_all, split.play_one, rounds)
        finally:
            alone.close()
            split.close()
        figures |= {
            f"split_{panes}_play_over_floor": ratio(plays, floors),
            f"split_{panes}_floor_ms": statistics.median(floors) * 1e3,
            f"split_{panes}_play_ms": statistics.median(plays) * 1e3,
        }
    return {"split_play_over_floor": max(figures[f"split_{n}_play_over_floor"] for n in counts), **figures}
