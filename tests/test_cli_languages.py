"""The command line in the language that is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.cli import main
from viewer.cli.exits import Exit
from viewer.host import opengl


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


@pytest.mark.parametrize(
    ("argv", "english", "german"),
    [
        (["picture"], "the following arguments are required", "diese Argumente sind nötig: -o/--output"),
        (["picture", "-o"], "expected one argument", "Argument -o/--output: ein Wert wird erwartet"),
        (["list", "--what"], "unrecognized arguments", "unbekannte Argumente: --what"),
        (["sheet", "--side", "up"], "invalid choice: 'up'", "Argument --side: 'up' steht nicht zur Wahl"),
        (["fly"], "invalid choice: 'fly'", "Argument BEFEHL: 'fly' steht nicht zur Wahl"),
        (
            ["picture", "--layers", "skin", "--preset", "surface"],
            "not allowed with argument",
            "nicht zusammen mit dem Argument --layers erlaubt",
        ),
    ],
)
def test_wrong_usage_is_said_in_the_language_asked_for(
    argv: list[str], english: str, german: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """English as argparse says it: were it to say it in other words, nobody would translate them."""
    for language, said in (("en", english), ("de", german)):
        with pytest.raises(SystemExit) as ended:
            main([*argv, f"--language={language}"])
        assert ended.value.code == Exit.UNUSABLE
        assert said in capsys.readouterr().err


def test_help_has_no_english_word_of_argparse(capsys: pytest.CaptureFixture[str]) -> None:
    for argv in (["--help"], ["new", "--help"]):
        with pytest.raises(SystemExit) as ended:
            main([*argv, "--language=de"])
        assert ended.value.code == Exit.GOOD
        said = capsys.readouterr().out
        assert said.startswith("Aufruf: massage-atlas")
        assert "Optionen:" in said
        for word in ("usage", "options", "positional", "show", "exit"):
            assert f"{word} " not in said
            assert f"{word}:" not in said


def test_the_doctor_speaks_the_language_asked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where nothing can be drawn: the code that says so does not depend on the words."""
    answer = opengl.OpenGL(problem="no")
    monkeypatch.setattr(opengl.Probe, "__init__", lambda self, **_: setattr(self, "_child", None))
    monkeypatch.setattr(opengl.Probe, "result", lambda _self: answer)
    assert main(["doctor", "--language=zh"]) == Exit.NO_DISPLAY
    lines = capsys.readouterr().out.splitlines()
    assert "缺失     OpenGL：no" in lines
    assert any(line.startswith("正常     缓存文件夹：") for line in lines)
