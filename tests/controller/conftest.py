"""A controller on stand-ins, playing or at rest."""

from __future__ import annotations

import pytest

from tests.controller.bench import Bench


@pytest.fixture
def bench() -> Bench:
    made = Bench()
    made.controller.start()
    made.jobs[-1].finish()
    return made


@pytest.fixture
def still(bench: Bench) -> Bench:
    """Paused and refined."""
    bench.controller.toggle_play()
    bench.run(1.0)
    bench.evaluated.clear()
    bench.window.repaint_view.reset_mock()
    return bench
