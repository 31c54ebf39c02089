"""Files of translations: what is read of them, and what is said of those that are wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.files import translations
from viewer.files.errors import FileProblems
from viewer.files.translations import read_translations

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
GOOD = HEAD + (
    "<TS><context><name>a</name>"
    "<message><source>Play</source><translation>Abspielen</translation></message>"
    '<message><source>Stop</source><translation type="unfinished">Halt</translation></message>'
    '<message><source>Old</source><translation type="vanished">Alt</translation></message>'
    "<message><source>A &lt; B</source><translation>A &lt; B &amp; C</translation></message>"
    "</context></TS>"
)


def written(folder: Path, text: str) -> Path:
    file = folder / "massage-atlas_de.ts"
    file.write_text(text, encoding="utf-8")
    return file


def test_only_what_is_finished_is_used(tmp_path: Path) -> None:
    assert read_translations(written(tmp_path, GOOD)) == {"Play": "Abspielen", "A < B": "A < B & C"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (HEAD + "<TS><context></TS>", "line 3: The file is no XML"),
        (HEAD.replace("<!DOCTYPE TS>", '<!DOCTYPE TS [<!ENTITY a "aa">]>') + "<TS>&a;</TS>", "entities"),
        (
            HEAD.replace("<!DOCTYPE TS>", '<!DOCTYPE TS [<!ENTITY a SYSTEM "file:///etc/hosts">]>')
            + "<TS>&a;</TS>",
            "entities",
        ),
        ("<html></html>", "begins with `html`"),
        ("", "The file is no XML"),
    ],
)
def test_a_wrong_file_is_named_with_its_line(text: str, said: str, tmp_path: Path) -> None:
    file = written(tmp_path, text)
    with pytest.raises(FileProblems) as caught:
        read_translations(file)
    assert said in str(caught.value)
    assert str(file) in str(caught.value)


def test_a_missing_and_a_huge_file_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FileProblems, match="There is no such file"):
        read_translations(tmp_path / "none.ts")
    monkeypatch.setattr(translations, "LARGEST_BYTES", 100)
    with pytest.raises(FileProblems, match="too large"):
        read_translations(written(tmp_path, GOOD))
