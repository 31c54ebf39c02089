"""The translations: complete, well formed, true to their glossaries, and drawable."""

from __future__ import annotations

import re
import string
import subprocess
from functools import cache
from pathlib import Path

import PySide6
import pytest
import yaml

from tests.translations.gather import gather, unclear
from viewer import paths
from viewer.files.translations import characters, file_of, read_translations
from viewer.ui.speaking import missing_glyphs

LANGUAGES = ("de", "es", "zh")
FOLDER = paths.RESOURCES / "translations"
WIDE = {"？": "?", "！": "!", "：": ":", "。": "."}
CAPITALS = re.compile(r"\b(?:[CTLS]\d+(?:–[CTLS]\d+)?|F\d+|Ctrl|Esc)\b")
FOR_PROGRAMS = re.compile(r"\{\w+\}|\(default:[^)]*\)|--\w+ \S+(?: or \w+)?|--\w+|\w+/\w+|`[^`]*`")
"""What is written as it is in every language: values, options, names of things."""
KEYS = {"Ctrl": ("Ctrl", "Strg")}


@cache
def said(language: str) -> dict[str, str]:
    return read_translations(file_of(language))


@cache
def english() -> tuple[str, ...]:
    return tuple(text.words for text in gather())


@cache
def terms(language: str) -> dict[str, list[str]]:
    rows = yaml.safe_load((FOLDER / f"glossary_{language}.yaml").read_text(encoding="utf-8"))["terms"]
    return {row["term"]: row["said"] for row in rows}


def test_every_text_in_the_code_is_one_piece() -> None:
    assert list(unclear()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    """`python -m tests.translations` lists what is missing and brings the files up to date."""
    lacking = [text for text in english() if text not in said(language)]
    assert not lacking, f"{len(lacking)} texts are not translated:\n" + "\n".join(lacking)
    assert set(said(language)) == set(english()), "texts that nobody shows any more"


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_blanks_and_levels_are_kept(language: str) -> None:
    for text, words in said(language).items():
        assert fields(words) == fields(text), text
        assert re.findall(r"^\s*|\s*$", words) == re.findall(r"^\s*|\s*$", text), text
        for name in CAPITALS.findall(text):
            assert any(form in words for form in KEYS.get(name, (name,))), (text, words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_end_as_they_do_in_english(language: str) -> None:
    for text, words in said(language).items():
        end = WIDE.get(words[-1], words[-1])
        if text[-1] in ".?!:":
            assert end == text[-1], (text, words)
        else:
            assert end not in ".?!:", (text, words)


def fields(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_terms_are_said_as_the_glossary_has_them(language: str) -> None:
    wrong = []
    for text, words in said(language).items():
        text = FOR_PROGRAMS.sub("", text)
        for term, forms in terms(language).items():
            if re.search(rf"\b{term}(?:s|e)?\b", text, re.I) and not any(
                form.casefold() in words.casefold() for form in forms
            ):
                wrong.append(f"{term} ({', '.join(forms)}): {text} → {words}")
    assert not wrong, "\n".join(wrong)


def test_the_glossaries_have_the_same_terms_and_each_is_used() -> None:
    assert terms("de").keys() == terms("es").keys() == terms("zh").keys()
    everything = "\n".join(english())
    unused = [term for term in terms("de") if not re.search(rf"\b{term}(?:s|e)?\b", everything, re.I)]
    assert unused == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_glyph_is_missing(language: str, chinese: str) -> None:
    assert missing_glyphs(characters(said(language).values())) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_linguist_takes_the_file(language: str, tmp_path: Path) -> None:
    """Its own compiler finds every text finished."""
    compiler = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    asked = [str(compiler), str(file_of(language)), "-qm", str(tmp_path / "out.qm")]
    answer = subprocess.run(asked, capture_output=True, text=True, timeout=60, check=True)
    assert f"({len(said(language))} finished and 0 unfinished)" in answer.stdout
