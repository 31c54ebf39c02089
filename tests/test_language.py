"""Texts come in the chosen language, and in English where it has none."""

from __future__ import annotations

from viewer.language import speak, tr


def test_without_a_catalogue_a_text_is_english() -> None:
    assert tr("Play") == "Play"


def test_a_text_is_looked_up_and_its_values_filled_in() -> None:
    speak({"{count} steps": "{count} Schritte", "Play": "Abspielen"})
    assert (tr("{count} steps", count=3), tr("Play")) == ("3 Schritte", "Abspielen")


def test_what_is_not_translated_falls_back_to_english() -> None:
    speak({"Play": "", "Pause": "Anhalten"})
    assert (tr("Play"), tr("Stop")) == ("Play", "Stop")


def test_another_language_takes_the_place_of_the_one_before() -> None:
    speak({"Play": "Abspielen"})
    speak({"Pause": "Pausa"})
    assert tr("Play") == "Play"
