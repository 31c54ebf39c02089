"""What the repository may not hold, and how large its parts may grow."""

from __future__ import annotations

import re

import pytest

from tests.helpers.repository import TOP, files, text_files

_LONGEST = 500
_LARGEST_MESHES_BYTES = 12_000_000
# Written so that this file does not hold what it looks for.
_MACHINE = re.compile(r"/w[o]rk/|/f[a]rm/|/t[m]p/|/h[o]me/[a-z]|/U[s]ers/[A-Za-z]|[A-Z]:\\\\U[s]ers")
_HOSTS = re.compile(r"p[y]thonhosted|p[y]pi\.o[r]g|registry\.n[p]mjs")


@pytest.mark.parametrize("pattern", [_MACHINE, _HOSTS], ids=["paths", "hosts"])
def test_nothing_names_a_machine(pattern: re.Pattern[str]) -> None:
    found = [
        f"{path.relative_to(TOP)}:{number}: {line.strip()[:90]}"
        for path in text_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == []


def test_files_stay_short() -> None:
    sources = [p for p in files() if p.suffix == ".py"]
    lengths = {str(p.relative_to(TOP)): len(p.read_text(encoding="utf-8").splitlines()) for p in sources}
    assert {name: lines for name, lines in lengths.items() if lines > _LONGEST} == {}


def test_the_meshes_stay_small() -> None:
    meshes = [p for p in files() if p.suffix == ".npz"]
    assert {p.parent for p in meshes} == {TOP / "meshes"}
    assert sum(p.stat().st_size for p in meshes) < _LARGEST_MESHES_BYTES


def test_every_package_says_what_it_is() -> None:
    packages = [p for p in files() if p.name == "__init__.py" and not p.is_relative_to(TOP / "tests")]
    assert [
        str(p.relative_to(TOP)) for p in packages if not p.read_text(encoding="utf-8").startswith('"""')
    ] == []
