"""The file that an author begins with: its comments are in every language, and it moves as in English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from viewer import language, paths
from viewer.files.catalogue import Catalogue, all_strokes
from viewer.files.stroke_file import read_stroke
from viewer.files.stroke_new import example, new_stroke
from viewer.files.translations import file_of, read_translations
from viewer.stroke.timeline import expand

ENGLISH = example("a-new-one")
FIXED = r"`[^`]+`|\[[a-z ]+\]|\b[a-z]+(?:_[a-z]+)+\b"
"""What a comment may not lose: words of the file, parts of the guide, fields."""


@pytest.fixture(params=["de", "es", "zh"])
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    language.speak(read_translations(file_of(request.param)))
    yield request.param
    language.speak({})


def comments(text: str) -> str:
    return "\n".join(re.findall(r"(?:^|\s)#(.*)$", text, re.MULTILINE))


def fields(text: str) -> Any:
    """What a file says without its sentences."""
    said = yaml.safe_load(text)
    for step in said["steps"]:
        del step["text"]
    return {name: value for name, value in said.items() if name not in ("purpose", "notes")}


def sentences(text: str) -> set[str]:
    said = yaml.safe_load(text)
    notes = said["notes"]
    return {said["purpose"], *notes["safety"], *notes["mistakes"], *(step["text"] for step in said["steps"])}


def test_a_new_stroke_plays_and_moves_as_in_english(tmp_path: Path, spoken: str) -> None:
    stroke = read_stroke(new_stroke("press-low-back", tmp_path, Catalogue((), ())))
    assert expand(stroke).duration_s > 15.0
    text = example("a-new-one")
    assert fields(text) == fields(ENGLISH)
    assert len(sentences(text)) == len(sentences(ENGLISH))
    assert not sentences(text) & sentences(ENGLISH)


def test_no_comment_is_left_in_english_and_none_loses_a_word_of_the_file(spoken: str) -> None:
    text = example("a-new-one")
    ours, theirs = comments(text), comments(ENGLISH)
    lines = {line.strip() for line in theirs.splitlines()} - {""}
    left = {line.strip() for line in ours.splitlines()} & lines
    assert {line for line in left if not line.startswith("yaml-language-server")} == set()
    assert sorted(set(re.findall(FIXED, theirs)) - set(re.findall(FIXED, ours)) - {"[brackets]"}) == []
    for value in ("0.33", "0.67", "-7", "T5.5"):
        assert value in ours


def test_every_language_has_a_file_of_its_own(spoken: str) -> None:
    named = language.tr("new-stroke.yaml")
    assert (paths.RESOURCES / "text" / named).is_file()
    assert named == f"new-stroke_{spoken}.yaml"
    assert yaml.safe_load(example("x"))["id"] == "x"


def test_a_copy_is_called_a_copy(tmp_path: Path, spoken: str) -> None:
    known = all_strokes()
    for source in known.strokes:
        copy = read_stroke(new_stroke(f"a-copy-of-{source.id}", tmp_path, known, source.id))
        assert copy.title.startswith(source.title)
        assert "copy" not in copy.title
        assert len(copy.title) <= 80


def test_what_its_comments_promise_the_format_knows() -> None:
    """Words between backticks are those of the schema or of the guide for authors: nothing that is gone."""
    known = "\n".join(
        (paths.ANIMATIONS / name).read_text(encoding="utf-8") for name in ("stroke.schema.json", "README.md")
    )
    told = set(re.findall(r"`([^`\s]+)`", comments(ENGLISH))) - {"#"}
    assert "kneel-at-side" in told
    assert {word for word in told if word not in known} == set()
