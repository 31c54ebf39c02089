"""One pairing after the other; each is prepared once per run."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.motion.survey import PAIRINGS
from viewer.motion.scored import Score


@pytest.fixture(params=PAIRINGS, ids="/".join)
def solved(request: pytest.FixtureRequest, score: Callable[..., Score]) -> Score:
    """The stroke for a receiver and a giver."""
    return score(*request.param)
