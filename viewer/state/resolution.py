"""How finely a picture that plays is rendered: on a slow computer less finely, before it loses pictures.

A simple rule. There is no clock in here: somebody else says how long each picture took.
"""

from __future__ import annotations

import numpy as np

SHARES = (1.0, 0.75, 0.5)
"""Of the picture's width and height."""
SLOW_S, QUICK_S = 1 / 20, 1 / 30
"""Pictures that take longer are rendered less finely; while they take less, finer ones may be tried."""
LOOKED_AT_S = 1.0
PATIENCE_S, MOST_PATIENCE_S = 3.0, 60.0
"""Quick for so long, a finer picture is tried; each time that was too much, twice as long."""


class Resolution:
    """Watches how long pictures take while it plays; `share` is how finely the next ones are rendered."""

    def __init__(self) -> None:
        """As finely as can be, until pictures turn out to take too long."""
        self._rung = 0
        self._taken_s: list[float] = []
        self._quick_s = 0.0
        self._patience_s = PATIENCE_S
        self._trying = False

    @property
    def share(self) -> float:
        """Of the picture's width and height: 1, 0.75 or 0.5."""
        return SHARES[self._rung]

    def begin(self) -> None:
        """It plays on after a pause: look anew how long pictures take."""
        self._taken_s, self._quick_s = [], 0.0

    def took(self, seconds: float) -> bool:
        """A picture took so long; returns whether the share changed."""
        self._taken_s.append(seconds)
        if sum(self._taken_s) < LOOKED_AT_S:
            return False
        passed_s, usual_s = sum(self._taken_s), float(np.median(self._taken_s))
        self._taken_s = []
        if usual_s > SLOW_S:
            return self._coarser()
        self._quick_s = self._quick_s + passed_s if usual_s < QUICK_S else 0.0
        return self._quick_s >= self._patience_s and self._finer()

    def _coarser(self) -> bool:
        self._quick_s = 0.0
        if self._trying:
            self._patience_s = min(2.0 * self._patience_s, MOST_PATIENCE_S)
        self._trying = False
        before, self._rung = self._rung, min(self._rung + 1, len(SHARES) - 1)
        return self._rung != before

    def _finer(self) -> bool:
        self._quick_s = 0.0
        before, self._rung = self._rung, max(self._rung - 1, 0)
        self._trying = self._rung != before
        return self._trying
