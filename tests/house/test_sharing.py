"""A whole run is shared between processes."""

from __future__ import annotations

import pytest

from tests.helpers import sharing
from tests.helpers.repository import TOP


@pytest.mark.parametrize(
    ("whole", "processors", "wanted"),
    [(True, 2, 2), (True, 64, sharing.MOST), (True, 1, 0), (True, None, 0), (False, 8, 0)],
)
def test_as_many_processes_as_processors_share_a_whole_run(
    whole: bool, processors: int | None, wanted: int
) -> None:
    assert sharing.processes(whole=whole, processors=processors) == wanted


def test_what_takes_long_goes_first_and_all_else_stays_in_its_order() -> None:
    files = ["tests/a.py", sharing.LONGEST[1], "tests/b.py", sharing.LONGEST[0], sharing.LONGEST[1]]
    assert sharing.longest_first(files) == [3, 1, 4, 0, 2]


def test_every_file_that_takes_long_is_there() -> None:
    assert [file for file in sharing.LONGEST if not (TOP / file).is_file()] == []
