"""Which language the computer speaks, and whether it has letters for it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.helpers.fonts import CHINESE
from viewer.host import fonts
from viewer.host.languages import first_known, spoken, system_language


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "es_MX.UTF-8"}, "es"),
        ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "fr:zh_CN:de"}, "zh"),
        ({"LC_ALL": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ({"LC_MESSAGES": "zh_TW", "LANG": "de_DE"}, "zh"),
    ],
)
def test_the_variables_of_the_environment_say_it(variables: dict[str, str], language: str) -> None:
    assert system_language(variables) == language


def test_a_choice_comes_before_the_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "es_ES.UTF-8")
    assert (spoken("system"), spoken("de")) == ("es", "de")


def test_names_of_other_systems_are_understood() -> None:
    assert (first_known(["zh-Hans-CN"]), first_known(["German_Germany", "es-419"])) == ("zh", "es")


def test_a_font_is_asked_for_its_glyphs(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ttf"
    broken.write_bytes(b"no font")
    assert fonts.has_glyphs(CHINESE, fonts.SAMPLE["zh"])
    assert not fonts.has_glyphs(CHINESE, "ሀ")  # Amharic is not in it
    assert not fonts.has_glyphs(broken, "a")


def test_without_a_font_its_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_candidates", lambda _language: [])
    fonts.file_for.cache_clear()
    assert fonts.file_for("zh") is None
    fonts.file_for.cache_clear()
    for platform, words in (
        ("linux", "fonts-noto-cjk"),
        ("darwin", "PingFang"),
        ("win32", "Supplemental Fonts"),
    ):
        monkeypatch.setattr(sys, "platform", platform)
        assert words in fonts.remedy_for("zh")
