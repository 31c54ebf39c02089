"""The rooms that draw nothing really run without Qt and without VTK."""

from __future__ import annotations

import re

from tests.helpers.repository import TOP, run_python

NO_FILES = ("check", "motion", "anatomy", "stroke", "state", "body")
ROOMS = (
    "controller",
    "ports",
    "files",
    "check",
    "motion",
    "anatomy",
    "stroke",
    "state",
    "body",
    "paths",
    "transforms",
)
_IMPORT = """
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
roots = {m.partition(".")[0] for m in sys.modules}
print(sorted(roots & {"PySide6", "shiboken6", "vtk", "vtkmodules", "pyvista"}))
"""


def _modules(room: str) -> list[str]:
    inside = (TOP / "viewer" / room).rglob("*.py") if (TOP / "viewer" / room).is_dir() else []
    parts = [path.relative_to(TOP).with_suffix("").parts for path in inside]
    return [f"viewer.{room}", *(".".join(p) for p in sorted(parts) if p[-1] != "__init__")]


def test_pure_rooms_import_neither_qt_nor_vtk() -> None:
    modules = [module for room in ROOMS for module in _modules(room)]
    asked = run_python("-c", _IMPORT, *modules)
    assert asked.stdout.strip() == "[]", asked.stdout + asked.stderr


def test_from_check_down_no_file_is_touched() -> None:
    touch = re.compile(
        r"\bopen\(|\.(read|write)_(text|bytes)\(|\bnp\.(load|save|savez|fromfile|memmap)\b|\bprint\("
    )
    paths = [path for room in NO_FILES for path in (TOP / "viewer" / room).rglob("*.py")]
    assert len(paths) > len(NO_FILES)
    found = [str(path.relative_to(TOP)) for path in paths if touch.search(path.read_text(encoding="utf-8"))]
    assert found == []


def test_a_room_that_draws_is_noticed() -> None:
    asked = run_python("-c", _IMPORT, "viewer.host.messages", "vtkmodules.vtkCommonCore")
    assert asked.stdout.strip() == "['vtkmodules']", asked.stdout + asked.stderr


def test_listing_imports_neither_qt_nor_vtk() -> None:
    code = (
        "import sys; from viewer.cli import main; assert main(['list']) == 0;"
        "print({'PySide6', 'vtkmodules', 'pyvista'} & set(sys.modules), file=sys.stderr)"
    )
    asked = run_python("-c", code)
    assert asked.stderr.strip() == "set()", asked.stderr
