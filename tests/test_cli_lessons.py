"""A lesson on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.cli import main
from viewer.cli.exits import Exit


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("format: 1\ntitle: T\nitems:\n- step: 1\n", "a.lesson.yaml, line 4: Entry 1 of `items`"),
        ("format: 1\ntitle: T\nitems: []\n", "nothing in this lesson"),
        (None, "There is no such file."),
    ],
)
def test_a_lesson_that_cannot_be_played_is_said_before_the_window_opens(
    text: str | None, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.lesson.yaml"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    assert main(["--lesson", str(file)]) == Exit.UNUSABLE
    assert said in capsys.readouterr().err
