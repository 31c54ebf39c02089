"""The command line in the language that is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.cli import main
from viewer.cli.exits import Exit


def _complaint(capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit):
        main(["picture", "--time", "soon", "-o", "a.png"])
    return capsys.readouterr().err


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["list", "--language", "de"], "Dehnen zwischen den Schulterblättern"),
        (["list", "--language=es"], "Estirar entre las escápulas"),
        (["list", "--structures", "--language", "zh"], "大菱形肌（左）"),
    ],
)
def test_the_command_line_answers_in_the_language_asked_for(
    argv: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(argv) == Exit.GOOD
    assert said in capsys.readouterr().out


def test_it_answers_in_the_remembered_language_and_programs_get_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MASSAGE_ATLAS_CONFIG", str(tmp_path))
    (tmp_path / "settings.json").write_text('{"language": "de"}', encoding="utf-8")
    assert _complaint(capsys).count("„soon“ ist keine Zeit") == 1
    assert main(["list", "--json"]) == Exit.GOOD
    assert "Stretching between the shoulder blades" in capsys.readouterr().out
    (tmp_path / "settings.json").write_text('{"language": "tlh"', encoding="utf-8")
    assert "is not a time" in _complaint(capsys)
