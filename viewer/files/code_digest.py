"""A digest of what code does: of modules and all that they import, without comments and layout."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path


def digest_of_meaning(package: Path, starts: Iterable[str], apart: Collection[str] = ()) -> str:
    """A digest of some modules and all that they import; see :func:`meanings`."""
    found = meanings(package, starts, apart)
    return hashlib.sha256("\n".join(f"{n} {found[n]}" for n in sorted(found)).encode()).hexdigest()


def meanings(package: Path, starts: Iterable[str], apart: Collection[str] = ()) -> dict[str, str]:
    """Digests of some modules and of all modules of the same package that they import, and those import.

    They are the same for every version of Python: the syntax is told, not what becomes of it.

    Args:
        package: its folder.
        starts: names of modules, as one imports them.
        apart: names of modules that do not count, nor what they import.

    Returns:
        module → digest.

    Raises:
        OSError: a source is not there.
        SyntaxError, ValueError: a source is no Python.
    """
    found: dict[str, str] = {}
    todo = list(starts)
    while todo:
        name = todo.pop()
        if name not in found and name not in apart:
            words: list[str] = []
            imports: list[ast.Import | ast.ImportFrom] = []
            _spell(ast.parse(_source(package, name).read_bytes()), words, imports)
            found[name] = hashlib.sha256(" ".join(words).encode()).hexdigest()
            todo += [other for node in imports for other in _imported(node, package)]
    return found


def _source(package: Path, name: str) -> Path:
    """Where a module of the package is written."""
    place = package.parent.joinpath(*name.split("."))
    return place / "__init__.py" if place.is_dir() else place.with_suffix(".py")


def _imported(node: ast.Import | ast.ImportFrom, package: Path) -> Iterator[str]:
    """The modules of the package that a statement imports."""
    if isinstance(node, ast.Import):
        yield from (name.name for name in node.names if name.name.split(".")[0] == package.name)
    elif node.module is not None and node.module.split(".")[0] == package.name:
        yield node.module
        inside = (f"{node.module}.{name.name}" for name in node.names)
        yield from (name for name in inside if _source(package, name).is_file())


def _spell(node: ast.AST, words: list[str], imports: list[ast.Import | ast.ImportFrom]) -> None:
    """Spell a piece of syntax; what is empty is left out, since some versions of Python know more fields."""
    kind = type(node)
    words.append(kind.__name__)
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        imports.append(node)
    for name in node._fields:
        value = getattr(node, name, None)
        if value is None or value == []:
            continue
        words.append(name)
        for part in value if type(value) is list else (value,):
            if not isinstance(part, ast.AST):
                words.append(ascii(part))
            elif not _is_remark(part):
                _spell(part, words, imports)
    words.append(";")


def _is_remark(node: ast.AST) -> bool:
    """Whether it is a statement that is nothing but a text: a docstring."""
    return type(node) is ast.Expr and type(node.value) is ast.Constant and isinstance(node.value.value, str)
