"""The command line, as a person and as a script meets it."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers import grammar
from tests.helpers.commands import outcome
from tests.helpers.repository import run_python
from viewer import paths
from viewer.cli import commands, main
from viewer.cli.exits import Exit, Failure
from viewer.files.errors import FileProblems, Problem
from viewer.language import Phrase
from viewer.stroke.stroke import Stroke

STROKE = "stretch-between-shoulder-blades"
NO_SCREEN = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}


# --- usage


@pytest.mark.parametrize("command", grammar.parsers())
def test_help_states_the_default_of_every_option(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    argv = ["--help"] if command == "window" else [command, "--help"]
    assert outcome(argv, capsys) == (0, "")
    helps = {action.dest: action.help or "" for action in grammar.options(grammar.parsers()[command])}
    assert [name for name, text in helps.items() if "default" not in text and "required" not in text] == []


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["dance"], "invalid choice"),
        (["picture"], "-o"),
        (["picture", "--size", "1280", "-o", "a.png"], "WIDTHxHEIGHT"),
        (["picture", "--size", "1x1", "-o", "a.png"], "WIDTHxHEIGHT"),
        (["picture", "--time", "-1", "-o", "a.png"], "seconds"),
        (["picture", "--time", "nan", "-o", "a.png"], "seconds"),
        (["picture", "--view", "below", "-o", "a.png"], "giver"),
        (["picture", "-o", "a.jpg"], "should end in .png"),
        (["picture", "--receiver", "dog", "-o", "a.png"], "woman"),
        (["sheet", "--frames", "0", "-o", "a.png"], "1 to 200"),
        (["sheet", "--views", "giver,below", "-o", "a.png"], "“below” is no view"),
        (["gltf", "--layers", "", "-o", "a.glb"], "no layer"),
        (["gltf", "--layers", "skin,nerves", "-o", "a.glb"], "“nerves” is no layer"),
        (["gltf", "--receiver", "dog", "-o", "a.glb"], "woman-athletic"),
        (["picture", "--preset", "naked", "-o", "a.png"], "half-and-half"),
        (["picture", "--show", "path,ghosts", "-o", "a.png"], "“ghosts” is no thing to show"),
        (["picture", "--preset", "x-ray", "--layers", "all", "-o", "a.png"], "not allowed with"),
        (["--quit-after", "soon"], "seconds"),
        (["--stroke", STROKE, "list"], "write the command first"),
        (["--pau"], "unrecognized"),
    ],
)
def test_wrong_usage(argv: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, err = outcome(argv, capsys)
    assert code == Exit.UNUSABLE
    assert said in err


def test_an_unknown_technique_is_answered_with_those_there_are(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    code, err = outcome(["picture", "--stroke", "tickle", "-o", str(tmp_path / "a.png")], capsys)
    assert code == Exit.UNUSABLE
    assert "“tickle”" in err
    assert STROKE in err


def test_a_place_that_cannot_be_written_to_is_named_before_the_work(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, err = outcome(["picture", "-o", "no/such/folder/a.png"], capsys)
    assert code == Exit.UNUSABLE
    assert "there is no folder" in err


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "a.png").mkdir()
    with pytest.raises(Failure, match="is a folder"):
        commands._writable(tmp_path / "a.png")


# --- list


def test_list_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--json"]) == Exit.GOOD
    rows = json.loads(capsys.readouterr().out)
    first = rows[0]
    assert (first["id"], first["title"]) == (STROKE, "Stretching between the shoulder blades")
    assert 20 < first["duration_s"] < 60
    assert [step["start_s"] for step in first["steps"]] == sorted(step["start_s"] for step in first["steps"])
    assert all(step["text"] for step in first["steps"])


def test_list_as_a_table_agrees(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--json"]) == Exit.GOOD
    rows = json.loads(capsys.readouterr().out)
    assert main(["list"]) == Exit.GOOD
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(rows)
    for line, row in zip(lines, rows, strict=True):
        assert line.split()[0] == row["id"]
        assert f"{row['duration_s']:.1f} s" in line
        assert line.endswith(row["title"])


def test_a_broken_stroke_file_hides_no_other(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = (paths.ANIMATIONS / f"{STROKE}.stroke.yaml").read_text(encoding="utf-8")
    (tmp_path / f"{STROKE}.stroke.yaml").write_text(good, encoding="utf-8")
    (tmp_path / "broken.stroke.yaml").write_text("format: 1\nid: broken\ntitle: [\n", encoding="utf-8")
    monkeypatch.setattr(paths, "ANIMATIONS", tmp_path)
    assert main(["list"]) == Exit.UNUSABLE
    said = capsys.readouterr()
    assert said.out.startswith(STROKE)
    assert "broken.stroke.yaml" in said.err
    assert "Traceback" not in said.err


def test_every_structure_is_listed_with_its_names_side_layer_and_text(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["list", "--structures", "--json"]) == Exit.GOOD
    rows = json.loads(capsys.readouterr().out)
    assert {tuple(row) for row in rows} == {("id", "latin", "english", "side", "layer", "text")}
    assert all(all(row.values()) for row in rows)
    by_id = {row["id"]: row for row in rows}
    assert by_id["bone/rib-7-left"]["latin"] == "Costa VII sinistra"
    assert by_id["muscle/rhomboid-major-right"]["layer"] == "deep"
    assert main(["list", "--structures"]) == Exit.GOOD
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in lines] == [[row["id"], row["layer"]] for row in rows]
    assert all(line.endswith(row["latin"]) for line, row in zip(lines, rows, strict=True))


def test_a_broken_entry_of_a_structure_hides_no_other(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(paths.RESOURCES / "text", tmp_path / "text")
    file = tmp_path / "text" / "bones.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("latin: Costa VII\n", "latin: ''\n"), "utf-8")
    monkeypatch.setattr(paths, "RESOURCES", tmp_path)
    assert main(["list", "--structures"]) == Exit.UNUSABLE
    said = capsys.readouterr()
    assert "bone/rib-6-left" in said.out
    assert "bone/rib-7-left" not in said.out
    assert "bones.yaml, line" in said.err


# --- new


def test_a_new_stroke_is_written_said_and_listed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MASSAGE_ATLAS_STROKES", str(tmp_path / "own"))
    assert main(["new", "mine"]) == Exit.GOOD
    file = tmp_path / "own" / "mine.stroke.yaml"
    said = capsys.readouterr().out
    assert f"Wrote {file}" in said
    assert "massage-atlas --stroke mine\n" in said
    assert "massage-atlas check mine\n" in said
    assert main(["list"]) == Exit.GOOD
    assert capsys.readouterr().out.splitlines()[-1].endswith(f"Mine (yours: {file})")
    assert main(["list", "--json"]) == Exit.GOOD
    rows = {row["id"]: row for row in json.loads(capsys.readouterr().out)}
    assert (rows["mine"]["yours"], rows["mine"]["file"]) == (True, str(file))
    assert rows[STROKE]["yours"] is False
    assert outcome(["new", "mine"], capsys) == (
        Exit.UNUSABLE,
        f"massage-atlas: {file}: There is this stroke already. Choose another id.\n",
    )


def test_a_new_stroke_elsewhere_is_told_where_it_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", "mine", "--folder", str(tmp_path), "--from", STROKE]) == Exit.GOOD
    said = capsys.readouterr().out
    assert f"massage-atlas check {tmp_path / 'mine.stroke.yaml'}\n" in said
    assert f"The window reads your own strokes from {paths.strokes_folder()}" in said
    assert (tmp_path / "mine.stroke.yaml").exists()


# --- failures become words


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (Failure("No ink.", Exit.NO_DISPLAY), Exit.NO_DISPLAY, "No ink."),
        (
            FileProblems([Problem(Path("a.yaml"), 3, Phrase("No id."), Phrase("Write one."))]),
            Exit.UNUSABLE,
            "a.yaml, line 3: No id.",
        ),
        (KeyboardInterrupt(), Exit.INTERRUPTED, "Stopped."),
    ],
)
def test_failures_become_words_and_a_code(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: BaseException,
    code: Exit,
    said: str,
) -> None:
    monkeypatch.setattr(commands, "COMMANDS", {"list": _raising(error)})
    ended, err = outcome(["list"], capsys)
    assert ended == code
    assert err.startswith(f"massage-atlas: {said}")


def test_an_unforeseen_error_goes_to_the_log(
    allow_complaints: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(commands, "COMMANDS", {"list": _raising(ZeroDivisionError("by nought"))})
    code, err = outcome(["list"], capsys)
    log = paths.state_folder() / "massage-atlas.log"
    assert code == Exit.UNEXPECTED
    assert "ZeroDivisionError: by nought" in err
    assert "Traceback" not in err
    assert str(log) in err
    assert "Traceback" in log.read_text(encoding="utf-8")


def test_nothing_is_left_installed_afterwards() -> None:
    hook = sys.excepthook
    assert main(["list"]) == Exit.GOOD
    assert sys.excepthook is hook


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipe")
def test_a_reader_who_goes_away_is_no_error() -> None:
    code = (
        "import os, sys; r, w = os.pipe(); os.close(r); os.dup2(w, 1);"
        "from viewer.cli import main; sys.exit(main(['list', '--json']))"
    )
    ended = run_python("-c", code)
    assert (ended.returncode, ended.stderr) == (0, "")


# --- no display, no OpenGL


def test_without_a_display_there_is_a_way_out() -> None:
    ended = run_python("-m", "viewer", env=NO_SCREEN)
    assert ended.returncode == Exit.NO_DISPLAY
    assert "There is no display" in ended.stderr
    assert "massage-atlas picture --stroke" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="this way of losing OpenGL is Linux's")
@pytest.mark.parametrize("window", [True, False])
def test_without_opengl_nothing_crashes(window: bool, tmp_path: Path) -> None:
    no_driver = {"__EGL_VENDOR_LIBRARY_FILENAMES": str(tmp_path / "none"), "VTK_DEFAULT_OPENGL_WINDOW": None}
    argv = ["--quit-after", "1"] if window else ["picture", "-o", str(tmp_path / "a.png")]
    env = {**NO_SCREEN, **no_driver, "QT_QPA_PLATFORM": "offscreen"}
    ended = run_python("-m", "viewer", *argv, env=env)
    assert ended.returncode == Exit.NO_DISPLAY, ended.stderr
    assert "OpenGL does not work here" in ended.stderr
    assert "apt-get install" in ended.stderr


# --- whole commands


def test_a_picture_of_the_asked_size(tmp_path: Path, score: Callable[..., object]) -> None:
    from PIL import Image

    score()  # so that the cache holds it, and this test draws only
    path = tmp_path / "a.png"
    assert (
        main(["picture", "--stroke", STROKE, "--time", "4", "--size", "320x200", "-o", str(path)])
        == Exit.GOOD
    )
    with Image.open(path) as image:
        assert image.size == (320, 200)


def test_a_preset_shows_what_lies_under_the_skin(tmp_path: Path, score: Callable[..., object]) -> None:
    import numpy as np
    from PIL import Image

    score()
    drawn = {}
    for name, extra in {"surface": [], "muscles": ["--select", "muscle/latissimus-dorsi-right"]}.items():
        path = tmp_path / f"{name}.png"
        argv = ["picture", "--view", "overhead", "--size", "160x100", "--preset", name, *extra]
        assert main([*argv, "--stroke", STROKE, "-o", str(path)]) == Exit.GOOD
        drawn[name] = np.asarray(Image.open(path)).astype(int)
    red = {name: int((p[..., 0] > 1.9 * p[..., 1]).sum()) for name, p in drawn.items()}
    assert red["muscles"] > red["surface"] + 100


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["--select", "bone/T55"], "Did you mean bone/T5"),
        (["--select", "elbow"], "list --structures"),
        (["--select", "bone/T5"], "--layers skin,bones"),
        (["--select", "bone/T5", "--layers", "skin,deep"], "would not be seen"),
    ],
)
def test_what_cannot_be_outlined_is_said_before_the_work(
    argv: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, err = outcome(["picture", *argv, "-o", str(tmp_path / "a.png")], capsys)
    assert code == Exit.UNUSABLE
    assert said in err


def test_a_time_after_the_end_is_refused(
    tmp_path: Path, score: Callable[..., object], capsys: pytest.CaptureFixture[str]
) -> None:
    score()
    code, err = outcome(["gltf", "--time", "9999", "-o", str(tmp_path / "a.glb")], capsys)
    assert code == Exit.UNUSABLE
    assert "after the end" in err


def test_a_missing_mesh_is_named_with_its_remedy(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(paths, "MESHES", tmp_path)
    code, err = outcome(["gltf", "-o", str(tmp_path / "a.glb")], capsys)
    assert code == Exit.UNUSABLE
    assert "targets.npz" in err or "body.npz" in err
    assert "meshes.builder" in err


def _raising(error: BaseException) -> Callable[[object], int]:
    def command(_arguments: object) -> int:
        raise error

    return command


@pytest.mark.parametrize(("asked", "side"), [([], "left"), (["--side", "right"], "right")])
def test_the_giver_works_at_the_side_that_is_asked_for(
    asked: list[str], side: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def prepare(receiver: str, giver: str, stroke: Stroke, tell: object) -> None:
        told.append(stroke.giver.side)
        raise Failure("that is enough")

    monkeypatch.setattr("viewer.files.score_cache.load_or_prepare_for", prepare)
    argv = ["gltf", "--stroke", STROKE, *asked, "-o", str(tmp_path / "a.glb")]
    assert main(argv) == Exit.UNUSABLE
    assert told == [side]
