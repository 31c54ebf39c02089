"""Settings survive everything: nothing there, broken, half right, from a newer version, unwritable."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, fields
from pathlib import Path

import pytest

from viewer.files.settings import FILE_NAME, read_settings, write_settings
from viewer.state.choices import PEOPLE, ChoiceValues, Looks
from viewer.state.layers import LAYERS, Layers

OTHER = ChoiceValues(
    theme="dark",
    language="es",
    text_size="very-large",
    reduced_motion=True,
    stroke="some-stroke",
    receiver="man-heavy",
    giver="woman-athletic",
    giver_side="right",
    left_handed=True,
    view="hands",
    camera="still",
    full_size=True,
    panes=4,
    pane=3,
    pane_views=("side", "front", "giver", "hands"),
    speed=0.5,
    loop=False,
    layers=Layers(0.5, 0.25, 0.0, 0.75, 0.1, window=True, glass=True, open_side="left"),
    labels=True,
    numbers=True,
    contact=True,
    path=True,
    ghost=True,
    checks="all",
    captions=False,
    breath=False,
    narration=True,
    caption_size="large",
    presented_text="large",
    ink_stays=True,
    layers_open=True,
    principles_open=True,
    panel_open=False,
    panel_page="lessons",
    panel_width_px=340,
    looks=Looks("tan", "light"),
    window_px=(1100, 700),
    maximised=True,
)


def put(folder: Path, text: str) -> Path:
    path = folder / FILE_NAME
    path.write_text(text, encoding="utf-8")
    return path


def test_the_example_differs_in_every_field() -> None:
    default = ChoiceValues()
    assert all(getattr(OTHER, field.name) != getattr(default, field.name) for field in fields(ChoiceValues))


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    assert write_settings(tmp_path / "new", OTHER) is None
    read = read_settings(tmp_path / "new")
    assert (read.values, read.trouble) == (OTHER, None)


def test_nothing_there_means_the_defaults_and_the_principles_first(tmp_path: Path) -> None:
    read = read_settings(tmp_path)
    assert (read.values, read.trouble) == (ChoiceValues(principles_open=True), None)


def test_whoever_has_settings_has_read_the_principles(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{}", encoding="utf-8")
    assert not read_settings(tmp_path).values.principles_open


@pytest.mark.parametrize("text", ["{", "", "[1, 2]", "[" * 100_000, "nonsense", '{"theme": "dark"'])
def test_a_broken_file_is_set_aside_and_named(tmp_path: Path, text: str) -> None:
    put(tmp_path, text)
    read = read_settings(tmp_path)
    assert read.values == ChoiceValues()
    assert read.trouble is not None
    assert "settings.broken.json" in str(read.trouble.remedy)
    assert (tmp_path / "settings.broken.json").read_text() == text


def test_bytes_that_are_no_text_are_set_aside(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"\xff\xfe\x00{")
    assert read_settings(tmp_path).trouble is not None
    assert (tmp_path / "settings.broken.json").exists()


def test_a_second_broken_file_does_not_replace_the_first(tmp_path: Path) -> None:
    for text in ("one", "two"):
        put(tmp_path, text)
        read_settings(tmp_path)
    assert (tmp_path / "settings.broken.json").read_text() == "one"
    assert (tmp_path / "settings.broken-2.json").read_text() == "two"


@pytest.mark.parametrize(
    "bad",
    [
        {"theme": "purple"},
        {"theme": ["dark"]},
        {"receiver": 3},
        {"speed": "fast"},
        {"speed": True},
        {"speed": 10**400},
        {"speed": float("inf")},
        {"speed": float("nan")},
        {"loop": 1},
        {"layers": {"skin": 1.0}},
        {"layers": dict.fromkeys(LAYERS, "solid")},
        {"layers": {**asdict(Layers()), "open_side": ["left"]}},
        {"layers": {**asdict(Layers()), "window": 1}},
        {"labels": "yes"},
        {"looks": {"receiver_tone": "deep", "giver_tone": "deep"}},
        {"looks": {"receiver_tone": ["deep"], "giver_tone": {}}},
        {"window_px": [800]},
        {"window_px": [800.5, 600]},
        {"window_px": None},
        {"view": {}},
    ],
)
def test_an_impossible_value_costs_only_its_own_field(tmp_path: Path, bad: dict[str, object]) -> None:
    put(tmp_path, json.dumps({"panel_width_px": 333, **bad}))
    assert read_settings(tmp_path).values == ChoiceValues(panel_width_px=333)


def test_all_six_people_are_remembered(tmp_path: Path) -> None:
    for person in PEOPLE:
        put(tmp_path, json.dumps({"receiver": person}))
        assert read_settings(tmp_path).values.receiver == person


def test_the_layers_of_an_older_version_are_read_without_complaint(tmp_path: Path) -> None:
    put(tmp_path, json.dumps({"theme": "dark", "layers": ["skin", "giver"]}))
    read = read_settings(tmp_path)
    assert (read.values, read.trouble) == (ChoiceValues(theme="dark"), None)


def test_sizes_are_brought_into_reason(tmp_path: Path) -> None:
    layers = {**asdict(Layers()), "skin": 7.0, "bones": -1.0}
    put(tmp_path, json.dumps({"window_px": [1, 10**9], "speed": 99, "layers": layers}))
    values = read_settings(tmp_path).values
    assert (values.window_px, values.speed) == ((640, 20_000), 2.0)
    assert values.layers == Layers(bones=0.0)


def test_fields_of_a_newer_version_are_kept(tmp_path: Path) -> None:
    put(tmp_path, json.dumps({"theme": "dark", "from_the_future": [1, 2]}))
    read = read_settings(tmp_path)
    write_settings(tmp_path, read.values, read.unknown)
    assert json.loads((tmp_path / FILE_NAME).read_text())["from_the_future"] == [1, 2]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    trouble = write_settings(tmp_path / "file" / "deep", OTHER)
    assert trouble is not None
    assert trouble.path == tmp_path / "file" / "deep" / FILE_NAME
    assert str(tmp_path / "file" / "deep") in str(trouble.remedy)


def test_a_write_that_fails_half_way_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_settings(tmp_path, OTHER)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    trouble = write_settings(tmp_path, ChoiceValues())
    assert trouble is not None
    assert "No space left" in str(trouble.what)
    assert read_settings(tmp_path).values == OTHER
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]
