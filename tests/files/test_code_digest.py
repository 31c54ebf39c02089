"""A digest of what code does: another word in a comment leaves it, whatever counts changes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.files.code_digest import digest_of_meaning

MODULE = '''"""What it is for."""

from __future__ import annotations

from atlas.inner import deep
from atlas.plain import WIDTH

LENGTH = 3.0
"""In mm."""


class Thing:
    """A thing."""

    size: float = 1.0

    def area(self, times: int = 2) -> float:
        """How large it is."""
        return self.size * LENGTH * times + WIDTH  # at least
'''


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "atlas"
    (folder / "inner").mkdir(parents=True)
    for name, text in {
        "__init__.py": "",
        "start.py": MODULE,
        "plain.py": "import atlas.further\nWIDTH = atlas.further.HALF * 2\n",
        "further.py": "def later():\n    from atlas.inner import last\n    return last\nHALF = 0.5\n",
        "inner/__init__.py": "",
        "inner/deep.py": "import numpy\nimport os\n",
        "inner/last.py": "X = None\n",
        "other.py": "Y = 1\n",
    }.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def digest(package: Path, *apart: str) -> str:
    return digest_of_meaning(package, ["atlas.start"], apart)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# at least", "# or so; see elsewhere"),
        ("  # at least", ""),
        ('"""What it is for."""', '"""Another purpose.\n\nAnd more of it.\n"""'),
        ('        """How large it is."""\n', ""),
        ('"""In mm."""', '"""In millimetres."""'),
        ("self.size * LENGTH * times", "(\n            self.size\n            * LENGTH * times)"),
        ("3.0", "3.00"),
        ("\n", "\r\n"),
    ],
)
def test_words_and_layout_leave_it(package: Path, before: str, after: str) -> None:
    first = digest(package)
    assert before in MODULE
    (package / "start.py").write_bytes(MODULE.replace(before, after).encode())
    assert digest(package) == first


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("3.0", "3.1"),
        ("3.0", "3"),
        ("* LENGTH *", "/ LENGTH *"),
        ("times: int = 2", "times: int"),
        ("self.size *", "self.length *"),
        ("size: float = 1.0", "size: float = 1.0\n    depth: float = 0.0"),
        ("LENGTH = 3.0", 'LENGTH = "3.0"'),
        ("LENGTH = 3.0", "LENGTH = None"),
        ("        return", "        if times:\n            return"),
    ],
)
def test_what_counts_changes_it(package: Path, before: str, after: str) -> None:
    first = digest(package)
    (package / "start.py").write_text(MODULE.replace(before, after), encoding="utf-8")
    assert digest(package) != first


@pytest.mark.parametrize("name", ["plain.py", "further.py", "inner/deep.py", "inner/last.py"])
def test_all_that_is_imported_counts(package: Path, name: str) -> None:
    first = digest(package)
    with (package / name).open("a", encoding="utf-8") as file:
        file.write("Z = 2\n")
    assert digest(package) != first


def test_what_nobody_imports_does_not_count(package: Path) -> None:
    first = digest(package)
    (package / "other.py").write_text("Y = 2\n", encoding="utf-8")
    assert digest(package) == first


def test_what_is_apart_does_not_count_nor_what_it_imports(package: Path) -> None:
    first, whole = digest(package, "atlas.further"), digest(package)
    for name in ("further.py", "inner/last.py"):
        with (package / name).open("a", encoding="utf-8") as file:
            file.write("Z = 2\n")
    assert digest(package, "atlas.further") == first != whole


def test_a_source_that_is_gone_is_told(package: Path) -> None:
    (package / "further.py").unlink()
    with pytest.raises(FileNotFoundError, match=r"further\.py"):
        digest(package)
