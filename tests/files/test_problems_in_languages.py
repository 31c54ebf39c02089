"""What is wrong with a file is said in every language, and again in another one when that is chosen."""

from __future__ import annotations

import ast
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.files.stroke_mistakes import GOOD, MISTAKES, WALKING
from tests.files.stroke_mistakes import WALKING_MISTAKES as MORE
from tests.helpers.repository import TOP
from viewer import language
from viewer.files.errors import FileProblems, Problem
from viewer.files.stroke_file import read_stroke
from viewer.files.translations import file_of, read_translations

LANGUAGES = ("de", "es", "zh")
QUOTED = "`"


@pytest.fixture
def english_afterwards() -> Iterator[None]:
    yield
    language.speak({})


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> tuple[Problem, ...]:
    """Everything that is wrong with each of the broken strokes, found while English is spoken."""
    file = tmp_path_factory.mktemp("broken") / "a-stroke.stroke.yaml"
    found: list[Problem] = []
    for good, rows in ((GOOD, MISTAKES), (WALKING, MORE)):
        for row in rows:
            file.write_text(good.replace(row[0], row[1], 1), encoding="utf-8")
            with pytest.raises(FileProblems) as caught:
                read_stroke(file)
            found += caught.value.problems
    return tuple(found)


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_every_mistake_is_said_in_that_language(
    spoken: str, broken: tuple[Problem, ...], english_afterwards: None
) -> None:
    assert len(broken) > 100
    english = [(problem.what, problem.remedy) for problem in broken]
    language.speak(read_translations(file_of(spoken)))
    for problem, said in zip(broken, english, strict=True):
        for now, before in zip((problem.what, problem.remedy), said, strict=True):
            assert now != before
            assert unquoted(now).isdisjoint(unquoted(before)), (before, now)


def unquoted(text: str) -> set[str]:
    """The longer words of a text that do not quote a file, or a field: those of one language."""
    words = "".join(text.split(QUOTED)[::2])
    return {word.strip(".,:;()?") for word in words.split()} & ENGLISH


ENGLISH = {"the", "The", "is", "where", "Write", "with", "and", "Add", "Remove", "keyframe", "of", "it"}
"""Words of ours that no other language shares."""


def test_a_problem_of_another_process_is_said_here(
    broken: tuple[Problem, ...], english_afterwards: None
) -> None:
    sent = pickle.loads(pickle.dumps(FileProblems(broken[:2])))
    before = str(sent)
    language.speak(read_translations(file_of("de")))
    assert "2 Fehler:" in str(sent)
    assert "Zeile" in str(sent)
    with language.in_english():
        assert str(sent) == before
    assert str(sent) != before


def test_no_problem_is_made_of_a_bare_text() -> None:
    """What is wrong and what would be right are phrases: a text that is none could not be translated."""
    bare = [
        f"{file.relative_to(TOP)}:{call.lineno}"
        for file in sorted((TOP / "viewer").rglob("*.py"))
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in MAKERS
        for argument in (*call.args, *(keyword.value for keyword in call.keywords))
        if isinstance(argument, ast.JoinedStr)
        or (isinstance(argument, ast.Constant) and isinstance(argument.value, str) and " " in argument.value)
    ]
    assert bare == []


MAKERS = ("Problem", "Flaw", "Mistake", "wrong", "SettingsTrouble", "Failure")


def test_the_files_of_programs_are_english(tmp_path: Path, english_afterwards: None) -> None:
    language.speak({"good": "gut"})
    with language.in_english():
        assert language.is_english()
        assert language.tr("good") == "good"
    assert language.tr("good") == "gut"
