"""What is written for readers is true: commands, links, the drawing of the rooms, the decisions."""

from __future__ import annotations

import re
import shlex
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from tests.helpers.grammar import parsers
from tests.helpers.repository import TOP, files
from viewer.cli.arguments import read_arguments
from viewer.host import libraries

README = (TOP / "README.md").read_text(encoding="utf-8")
ARCHITECTURE = (TOP / "ARCHITECTURE.md").read_text(encoding="utf-8")
DECISIONS = sorted((TOP / "docs" / "decisions").glob("[0-9]*.md"))
DOCUMENTS = [path for path in files() if path.suffix == ".md"]
_CALL = re.compile(r"(\w+=\S+ )*(\S*/)?massage-atlas( |$)")
RUN = "python3 -m venv .venv && .venv/bin/pip install -e . && .venv/bin/massage-atlas"
TEST = 'python3 -m venv .venv && .venv/bin/pip install -e ".[test]" && .venv/bin/python -m pytest'


def _blocks(text: str) -> list[str]:
    return re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def _commands(text: str) -> list[str]:
    """The lines of code blocks that call the program, without their comments."""
    lines = "\n".join(_blocks(text)).replace("\\\n", " ").splitlines()
    return [line.partition("  #")[0].strip() for line in lines if _CALL.match(line)]


def test_the_two_commands_are_in_the_readme() -> None:
    lines = [line for block in _blocks(README) for line in block.splitlines()]
    assert RUN in lines
    assert TEST in lines


def test_ci_runs_the_readmes_test_command() -> None:
    lines = (TOP / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line and not line.startswith("#")] == [
        "set -e",
        'cd "$(dirname "$0")/.."',
        TEST,
    ]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: str(p.relative_to(TOP)))
def test_commands_in_documents_are_understood(document: Path) -> None:
    for command in _commands(document.read_text(encoding="utf-8")):
        words = shlex.split(command)
        start = next(i for i, word in enumerate(words) if word.endswith("massage-atlas"))
        assert read_arguments(words[start + 1 :]).command in parsers()


def test_the_readme_shows_every_command() -> None:
    shown = {word for command in _commands(README) for word in command.split()}
    assert set(parsers()) - {"window"} <= shown


def test_the_readme_lists_the_packages_that_the_doctor_asks_for() -> None:
    packages = {*libraries.DRAWING.values(), *libraries.X_WINDOW.values(), libraries.FONT_PACKAGE}
    install = next(block for block in _blocks(README) if "apt-get" in block)
    assert packages <= set(install.split())


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: str(p.relative_to(TOP)))
def test_links_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)\s#]+)[^)]*\)", document.read_text(encoding="utf-8"))
    local = [link for link in links if "://" not in link]
    assert [link for link in local if not (document.parent / link).exists()] == []


def test_the_architecture_page_names_every_module() -> None:
    modules = [p for p in files() if p.suffix == ".py" and p.is_relative_to(TOP / "viewer")]
    names = {p.name for p in modules if p.name != "__init__.py"}
    assert sorted(name for name in names if name not in ARCHITECTURE) == []


def test_the_tree_names_every_module_as_often_as_there_is_one() -> None:
    tree = next(block for block in _blocks(ARCHITECTURE) if "viewer/" in block and ".py" in block)
    named = Counter(re.findall(r"^ +(\w+\.py) ", tree, re.MULTILINE))
    modules = (p for p in files() if p.suffix == ".py" and p.is_relative_to(TOP / "viewer"))
    assert named == Counter(p.name for p in modules if p.name != "__init__.py")


def test_the_architecture_page_names_nothing_that_is_gone() -> None:
    tree = next(block for block in _blocks(ARCHITECTURE) if "viewer/" in block and ".py" in block)
    named = set(re.findall(r"[\w.-]+\.(?:py|md|toml|json|svg)\b", tree))
    present = {p.name for p in files()}
    assert sorted(named - present) == []


def test_the_architecture_page_draws_the_layers_of_the_contract() -> None:
    tool = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    layers = next(c for c in tool["contracts"] if c["id"] == "layers")["layers"]
    rooms = [[room.strip() for room in re.split(r"[|:]", layer)] for layer in layers]
    drawing = next(block for block in _blocks(ARCHITECTURE) if "controller" in block and "ports" in block)
    lines = [re.findall(r"[\w_]+", line.partition("  #")[0]) for line in drawing.splitlines()]
    drawn = [line for line in lines if line]
    assert drawn == rooms


@pytest.mark.parametrize("page", DECISIONS, ids=lambda p: p.stem)
def test_a_decision_has_all_its_parts(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert text.startswith(f"# {page.stem[:4]}: ")
    assert re.search(
        r"^Status: (proposed|accepted|replaced by \[\d{4}\]\(.+\)) \(\w+ \d{4}\)$", text, re.MULTILINE
    )
    headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert headings == ["Context", "Alternatives", "Decision", "Consequences"]


def test_the_list_of_decisions_is_complete() -> None:
    listed = re.findall(
        r"\]\((\d{4}-[\w-]+\.md)\)", (TOP / "docs/decisions/README.md").read_text(encoding="utf-8")
    )
    assert listed == [page.name for page in DECISIONS]


def test_the_changelog_has_its_form() -> None:
    text = (TOP / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in text
    kinds = set(re.findall(r"^### (\w+)$", text, re.MULTILINE))
    assert kinds <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
    assert kinds
