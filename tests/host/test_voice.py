"""The system's own voice: which program speaks, what it is told, and that it is silent at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.helpers.voices import FakeVoice
from viewer.host import speech
from viewer.host.voice import SystemVoice

TEXT = 'Lay the hands on; `x` $(y) "z" & wait – sanft, 轻。'
LISTED = """\
Albert              en_US    # Hello! My name is Albert.
Anna                de_DE    # Hallo! Ich heiße Anna.
Eddy (German (Germany)) de_DE    # Hallo! Ich heiße Eddy.
Tingting            zh_CN    # 你好！我叫婷婷。
"""


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeVoice:
    made = FakeVoice(tmp_path)
    monkeypatch.setenv("PATH", str(made.folder))
    return made


@pytest.fixture
def voice(fake: FakeVoice) -> Iterator[SystemVoice]:
    made = SystemVoice(speech.find("linux"))
    yield made
    made.close()
    assert not made.busy


def until(holds: Callable[[], object]) -> None:
    end = time.monotonic() + 20.0
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_it_is_told_the_text_as_it_is_and_the_language(voice: SystemVoice, fake: FakeVoice) -> None:
    voice.say(TEXT, "zh")
    until(lambda: fake.heard)
    assert fake.heard == [TEXT]
    words = fake.notes()[0]["words"]
    assert words[words.index("-v") + 1] == "cmn"
    assert words[-1] == "--stdin"
    assert voice.busy


def test_it_stops_at_once_and_says_only_the_newest(voice: SystemVoice, fake: FakeVoice) -> None:
    voice.say("one", "en")
    until(lambda: fake.heard)
    voice.say("two", "de")
    until(lambda: len(fake.heard) == 2)
    voice.stop()
    assert not voice.busy
    until(lambda: all(child.poll() is not None for child in voice._ending))  # long before it had said all
    voice.close()
    assert (fake.heard, fake.ended) == (["one", "two"], [])


def test_it_is_free_when_it_has_said_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = FakeVoice(tmp_path, lasts_s=0.0)
    monkeypatch.setenv("PATH", str(fake.folder))
    voice = SystemVoice(speech.find("linux"))
    voice.say("one", "en")
    until(lambda: not voice.busy)
    assert fake.ended == ["one"]


def test_a_program_that_cannot_be_started_only_goes_to_the_log(fake: FakeVoice) -> None:
    voice = SystemVoice(speech.find("linux"))
    (fake.folder / "espeak-ng").unlink()
    voice.say("one", "en")
    assert not voice.busy


def test_speech_dispatcher_is_told_to_be_silent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = FakeVoice(tmp_path, "spd-say")
    monkeypatch.setenv("PATH", str(fake.folder))
    voice = SystemVoice(speech.find("linux"))
    voice.say("- a text that begins like an option", "es")
    until(lambda: fake.notes())
    voice.stop()
    until(lambda: len(fake.notes()) == 2)
    voice._ending[-1].terminate()
    voice.close()
    said, silenced = (note["words"] for note in fake.notes())
    assert said[-4:] == ["-l", "es", "--", "- a text that begins like an option"]
    assert silenced == ["--cancel"]


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_where_there_is_none_it_says_what_helps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert speech.find(platform) is None
    assert ("espeak-ng" in speech.remedy(platform)) is (platform == "linux")
    voice = SystemVoice(None)
    lack = voice.lacks("en")
    assert lack is not None
    assert all(lack)
    voice.say("one", "en")
    assert not voice.busy


def test_the_best_known_program_comes_first(fake: FakeVoice, tmp_path: Path) -> None:
    for name in ("spd-say", "espeak"):
        FakeVoice(tmp_path, name)
    found = speech.find("linux")
    assert found is not None
    assert found.name == "espeak-ng"


@pytest.mark.parametrize(
    ("language", "name"), [("en", "Albert"), ("de", "Anna"), ("zh", "Tingting"), ("es", "")]
)
def test_voices_of_macos_are_chosen_by_language(language: str, name: str) -> None:
    assert speech.mac_voice(LISTED, language) == name


def test_on_macos_a_language_without_a_voice_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    say = tmp_path / "say"
    say.write_text(f"#!/bin/sh\ncat <<'END'\n{LISTED}END\n", encoding="utf-8")
    say.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    voice = SystemVoice(speech.find("darwin"))
    assert voice.lacks("de") is None
    assert "for this language" in (voice.lacks("es") or ("", ""))[0]


def test_on_windows_the_text_never_becomes_part_of_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = FakeVoice(tmp_path, "powershell", lasts_s=0.0)
    monkeypatch.setenv("PATH", str(fake.folder))
    voice = SystemVoice(speech.find("win32"))
    voice.say(TEXT, "de")
    until(lambda: not voice.busy)
    assert fake.heard == [TEXT]
    script = fake.notes()[0]["words"][-1]
    assert "'de-DE'" in script
    assert "hands" not in script
