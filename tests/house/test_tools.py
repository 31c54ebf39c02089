"""Style, types and layers, so that one command checks everything."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.helpers.repository import TOP, run, run_python


def _tool(name: str) -> str:
    """A tool that lies beside this Python."""
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    assert found, f"{name} is not installed; it comes with the extra [test]"
    return found


def test_style() -> None:
    checked = run_python("-m", "ruff", "check", ".")
    assert checked.returncode == 0, checked.stdout


def test_format() -> None:
    checked = run_python("-m", "ruff", "format", "--check", "--output-format", "concise", ".")
    assert checked.returncode == 0, checked.stdout + "\nRun: ruff format ."


def test_types() -> None:
    checked = run_python("-m", "mypy")
    assert checked.returncode == 0, checked.stdout


def test_layers() -> None:
    checked = run([_tool("lint-imports"), "--no-cache"])
    assert checked.returncode == 0, checked.stdout[checked.stdout.find("Broken contracts") :]


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("viewer/body/rig.py", "import viewer.motion", "Each room imports only from the rooms below"),
        ("viewer/scene/__init__.py", "import viewer.ui", "Each room imports only from the rooms below"),
        ("viewer/state/playback.py", "import PySide6", "The pure rooms draw nothing"),
        ("viewer/files/meshes.py", "import vtkmodules", "The pure rooms draw nothing"),
        ("viewer/state/playback.py", "import time", "From check down"),
        ("viewer/export/__init__.py", "import PySide6", "Qt lives in ui"),
        ("viewer/ui/__init__.py", "import pyvista", "VTK lives in scene"),
        (
            "viewer/scene/__init__.py",
            "import meshes.builder",
            "imports neither its data folders nor its tests",
        ),
        ("viewer/body/rig.py", "import trimesh", "trimesh stays out"),
        ("viewer/stranger.py", "import viewer.paths", "stranger"),
    ],
)
def test_the_contracts_bite(tmp_path: Path, module: str, line: str, contract: str) -> None:
    for package in ("viewer", "meshes", "tests"):
        shutil.copytree(
            TOP / package, tmp_path / package, ignore=shutil.ignore_patterns("*.npz", "__pycache__", ".*")
        )
    shutil.copy(TOP / "pyproject.toml", tmp_path)
    with (tmp_path / module).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    checked = run([_tool("lint-imports"), "--no-cache"], cwd=tmp_path, env={"PYTHONPATH": str(tmp_path)})
    assert checked.returncode != 0
    assert contract in checked.stdout[checked.stdout.find("Broken contracts") :]
