"""Words on pictures, in the language that was chosen."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from tests.helpers.fonts import CHINESE
from viewer.export import lettering


def drawn(text: str, font: lettering.Font) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    picture = Image.new("L", (200, 60))
    ImageDraw.Draw(picture).text((4, 4), text, fill=255, font=font)
    return np.asarray(picture)


def test_pillows_own_font_is_enough_for_ascii_and_for_no_more() -> None:
    assert lettering.letters_for("step 3", 20).getname() == ImageFont.load_default(20).getname()  # type: ignore[union-attr]


def test_other_latin_letters_come_from_a_font_of_the_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lettering, "file_for", lambda _script: CHINESE)  # it has Latin letters, too
    for text in ("Fester Druck, Größe", "presión, mañana, ¿?", "T7–T8 ·"):
        font = lettering.letters_for(text, 20)
        box = drawn("\U0010fffe", font)
        assert not any((drawn(letter, font) == box).all() for letter in text if letter != " ")


def test_chinese_letters_come_from_a_font_of_the_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lettering, "file_for", lambda _language: CHINESE)
    font = lettering.letters_for("第 3 步骤", 20)
    assert isinstance(font, ImageFont.FreeTypeFont)
    assert font.getname()[0] == "Noto Sans SC"
    assert not (drawn("步", font) == drawn("骤", font)).all()


def test_without_such_a_font_pictures_are_made_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lettering, "file_for", lambda _language: None)
    assert drawn("步", lettering.letters_for("步", 20)).any()
