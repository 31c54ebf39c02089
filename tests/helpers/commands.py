"""Runs commands in this process, and tells how they ended."""

from __future__ import annotations

import pytest

from viewer.cli import main


def outcome(argv: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """The exit code and what was said, whether argparse or we ended it."""
    try:
        code = main(argv)
    except SystemExit as ended:
        code = int(ended.code or 0)
    return code, capsys.readouterr().err
