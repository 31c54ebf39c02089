"""What a wheel and a source archive hold, and that the program finds its data in both places."""

from __future__ import annotations

import json
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.helpers.repository import TOP, run, run_python
from viewer import paths

_BUILD = (
    "import hatchling.build as b, os, sys; os.chdir(sys.argv[1]); print(getattr(b, sys.argv[2])(sys.argv[3]))"
)
_ASK = """
import json
from viewer import paths
print(json.dumps([str(p) for p in (paths.MESHES, paths.ANIMATIONS, paths.RESOURCES)]))
"""


def _built(kind: str, folder: Path) -> Path:
    made = run_python("-c", _BUILD, str(TOP), f"build_{kind}", str(folder))
    assert made.returncode == 0, made.stderr
    return folder / made.stdout.split()[-1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _built("wheel", tmp_path_factory.mktemp("wheel"))


def test_a_checkout_has_its_data_beside_the_package() -> None:
    assert not (TOP / "viewer" / "_data").exists()
    assert (paths.MESHES, paths.ANIMATIONS, paths.RESOURCES) == (
        TOP / "meshes",
        TOP / "animations",
        TOP / "resources",
    )


def test_the_wheel_holds_the_program_and_its_data(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    data = {f"viewer/_data/{p.relative_to(TOP).as_posix()}" for p in _shipped()}
    modules = {p.relative_to(TOP).as_posix() for p in (TOP / "viewer").rglob("*.py")}
    assert data <= names
    assert modules <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    roots = {name.partition("/")[0] for name in names}
    assert {root.partition("-")[0] for root in roots} == {"viewer", "massage_atlas"}
    assert not [name for name in names if "builder" in name or "__pycache__" in name]


def test_the_installed_program_finds_its_data(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    asked = run_python("-c", _ASK, cwd=tmp_path, env={"PYTHONPATH": str(tmp_path)})
    folders = json.loads(asked.stdout)
    assert folders == [
        str(tmp_path / "viewer" / "_data" / name) for name in ("meshes", "animations", "resources")
    ]
    listed = run_python("-m", "viewer", "list", cwd=tmp_path, env={"PYTHONPATH": str(tmp_path)})
    assert listed.returncode == 0, listed.stderr


def test_the_source_archive_can_be_tested(tmp_path: Path) -> None:
    with tarfile.open(_built("sdist", tmp_path)) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    wanted = (
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "tests/conftest.py",
        "viewer/paths.py",
        "meshes/LICENSES.md",
    )
    assert [name for name in wanted if name not in names] == []


def test_the_program_installs_no_other_import_package() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["scripts"] == {"massage-atlas": "viewer.cli:main"}
    assert "PySide6-Essentials>=6.9,!=6.12.0" in project["dependencies"]


def test_git_ignores_the_data_folder_of_a_wheel() -> None:
    asked = run(["git", "check-ignore", "-q", "viewer/_data/meshes/body.npz"])
    if asked.returncode == 128:
        pytest.skip("not a git checkout")
    assert asked.returncode == 0


def _shipped() -> list[Path]:
    patterns = (
        "meshes/*.npz",
        "meshes/LICENSES.md",
        "animations/*.yaml",
        "animations/*.json",
        "animations/*.md",
        "resources/**/*",
    )
    found = [path for pattern in patterns for path in TOP.glob(pattern) if path.is_file()]
    return [path for path in found if not path.name.startswith(".")]
