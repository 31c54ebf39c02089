"""What the doctor finds, and what the command makes of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from viewer import paths
from viewer.cli import main
from viewer.cli.exits import Exit
from viewer.host import doctor, libraries, opengl
from viewer.host.doctor import Finding
from viewer.host.opengl import OpenGL

GOOD = OpenGL(renderer="llvmpipe", version="4.5", window="vtkEGLRenderWindow")


@pytest.fixture(autouse=True)
def _answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """OpenGL works without a child being asked, and there is some display."""
    monkeypatch.setattr(opengl.Probe, "__init__", lambda self, **_: setattr(self, "_child", None))
    monkeypatch.setattr(opengl.Probe, "result", lambda _self: GOOD)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


def _found(about: str) -> Finding:
    return next(finding for finding in doctor.examine() if finding.about == about)


def test_a_computer_that_has_everything(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == Exit.GOOD
    said = capsys.readouterr().out
    assert "MISSING" not in said
    for what in (
        "Python",
        "PySide6-Essentials",
        "vtk",
        "llvmpipe",
        "on the processor",
        "fonts",
        "settings folder",
        "strokes folder",
    ):
        assert what in said


def test_no_opengl_ends_with_3(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    broken = OpenGL(problem="OpenGL does not work here.\nDo this:\n\n    mend it")
    monkeypatch.setattr(opengl.Probe, "result", lambda _self: broken)
    assert main(["doctor"]) == Exit.NO_DISPLAY
    lines = capsys.readouterr().out.splitlines()
    place = next(i for i, line in enumerate(lines) if "OpenGL:" in line)
    assert lines[place].startswith("MISSING")
    assert [line.strip() for line in lines[place + 1 : place + 4]] == ["Do this:", "", "mend it"]


def test_missing_meshes_end_with_2(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "MESHES", tmp_path)
    finding = _found("meshes")
    assert finding.state == "missing"
    assert "body.npz" in finding.what
    assert "meshes.builder" in finding.remedy
    assert main(["doctor"]) == Exit.UNUSABLE


def test_a_folder_that_cannot_be_written_to_is_poor_not_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("MASSAGE_ATLAS_CONFIG", str(tmp_path / "file" / "below"))
    finding = _found("settings folder")
    assert finding.state == "poor"
    assert "choices are not remembered" in finding.what
    assert str(tmp_path / "file" / "below") in finding.remedy
    assert main(["doctor"]) == Exit.GOOD


def test_a_font_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_first_font", lambda _folders: "")
    monkeypatch.setattr(doctor, "_font_of_fontconfig", lambda: "")
    monkeypatch.setattr(sys, "platform", "linux")
    assert libraries.FONT_PACKAGE in doctor._fonts().remedy


def test_a_package_that_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_PACKAGES", ("numpy", "nobody-has-this"))
    states = {finding.about: finding.state for finding in doctor._versions()}
    assert (states["numpy"], states["nobody-has-this"]) == ("good", "missing")


def test_every_shipped_mesh_is_looked_for() -> None:
    assert sorted(doctor._MESHES) == sorted(path.name for path in paths.MESHES.glob("*.npz"))
