"""Every stroke file on disk is read, played through, and held to what the figures in docs/anatomy.md ask."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from viewer.files.catalogue import find_strokes
from viewer.files.errors import FileProblems
from viewer.files.stroke_file import read_stroke
from viewer.files.stroke_model import json_schema_text
from viewer.paths import ANIMATIONS
from viewer.stroke.stroke import ROLES, Stroke
from viewer.stroke.timeline import Timeline, expand
from viewer.stroke.tracks import interpolate

FILES = sorted(ANIMATIONS.glob("*.stroke.yaml"))
README = ANIMATIONS / "README.md"


@pytest.fixture(params=FILES, ids=lambda path: path.name.removesuffix(".stroke.yaml"))
def stroke(request: pytest.FixtureRequest) -> Stroke:
    return read_stroke(request.param)


def test_the_catalogue_is_complete_and_without_problems() -> None:
    found = find_strokes(ANIMATIONS)
    assert found.problems == ()
    assert {stroke.path for stroke in found.strokes} == set(FILES)
    assert found.strokes[0].id == "stretch-between-shoulder-blades"
    orders = [stroke.order for stroke in found.strokes]
    assert len(set(orders)) == len(orders)


def test_the_schema_is_up_to_date() -> None:
    written = (ANIMATIONS / "stroke.schema.json").read_text(encoding="utf-8")
    assert written == json_schema_text(), (
        "run: python -m viewer.files.stroke_model > animations/stroke.schema.json"
    )


def test_the_schema_describes_every_field() -> None:
    schema = json.loads(json_schema_text())
    for fields in [schema, *schema["$defs"].values()]:
        assert fields["additionalProperties"] is False
        assert fields["description"]
        for name, field in fields["properties"].items():
            assert "description" in field or "$ref" in field, name


def test_every_file_names_its_schema_first() -> None:
    for path in FILES:
        assert path.read_text(encoding="utf-8").startswith(
            "# yaml-language-server: $schema=./stroke.schema.json\n"
        )


def test_the_first_press_is_light_and_each_next_one_rises_by_one_rung(stroke: Stroke) -> None:
    rungs = [int(np.searchsorted([1 / 3, 2 / 3], peak)) for peak in stroke.repeat.pressures]
    assert rungs[0] == 0
    assert all(after - before <= 1 for before, after in pairwise(rungs))


def test_it_plays_from_air_to_air_and_touches_in_between(stroke: Stroke) -> None:
    for track in expand(stroke).hands.values():
        assert track.lifts_mm[0] == track.lifts_mm[-1] > 20.0
        assert track.pressures[0] == track.pressures[-1] == 0.0
        assert track.pressures.max() == max(stroke.repeat.pressures)
        assert not np.any((track.lifts_mm > 0.0) & (track.pressures > 0.0))


def test_hands_keep_contact_between_the_repeats(stroke: Stroke) -> None:
    timeline = expand(stroke)
    moments = np.concatenate([_between_repeats(timeline, mirrored) for mirrored in (False, True)])
    for role, track in timeline.hands.items():
        if stroke.hands[role].part == "heel":
            assert min(timeline.pressure_at(role, moment) for moment in moments) > 0.0
        else:  # thumbs step over ribs, and keep low
            assert interpolate(track.times_s, track.lifts_mm, track.eases, moments).max() <= 5.0


def _between_repeats(timeline: Timeline, mirrored: bool) -> NDArray[np.float64]:
    """Moments (n,) from the first repeat on a side to the last one; none if there are none."""
    repeats = [s for s in timeline.spans if s.kind == "repeat" and s.mirrored == mirrored]
    return np.arange(repeats[0].start_s, repeats[-1].end_s, 0.1) if repeats else np.zeros(0)


def test_a_cycle_takes_four_to_eight_seconds(stroke: Stroke) -> None:
    spans = [span for span in expand(stroke).spans if span.kind == "repeat"]
    assert all(4.0 <= span.end_s - span.start_s <= 8.0 for span in spans)


def test_the_texts_are_for_reading(stroke: Stroke) -> None:
    texts = [
        stroke.purpose,
        *(step.text for step in stroke.steps),
        *stroke.notes.mistakes,
        *stroke.notes.safety,
    ]
    assert 6 <= len(stroke.steps) <= 8
    for text in texts:
        assert re.fullmatch(r"[A-Z].*[.?!]", text), text
        assert len(text.split()) <= 60, text
        assert "  " not in text


def test_the_texts_are_true_from_either_side(stroke: Stroke) -> None:
    steps = [step.text for step in stroke.steps]
    for text in [stroke.purpose, *steps, *stroke.notes.mistakes, *stroke.notes.safety]:
        assert not re.search(r"\b(left|right)(-hand|s)?\b", text, re.IGNORECASE), text


def test_consent_comes_first_and_the_breath_is_spoken_of(stroke: Stroke) -> None:
    assert "ask" in stroke.steps[0].text.lower()
    assert any("breath" in step.text for step in stroke.steps)
    assert any("spine" in note for note in stroke.notes.safety)


def test_views_change_so_that_one_sees_what_is_spoken_of(stroke: Stroke) -> None:
    assert {"giver", "hands", "side", "three-quarter"} <= {step.view for step in stroke.steps}


def test_stretch_starts_beside_the_spine_and_ends_before_the_blade() -> None:
    stroke = read_stroke(ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml")
    timeline = expand(stroke)
    assert set(timeline.hands) == set(ROLES)
    for track in timeline.hands.values():
        ends = {lateral.kind: lateral.value for lateral in track.laterals}
        assert set(ends) == {"from_spine_edge_mm", "to_scapula_mm"}
        assert 6.0 <= float(ends["from_spine_edge_mm"]) <= 15.0
        assert -10.0 <= float(ends["to_scapula_mm"]) <= -5.0
        assert np.all(np.diff(track.levels) == 0.0)
        assert 2.0 <= track.levels[0] <= 8.0


def fenced(text: str) -> list[str]:
    return re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)


def test_the_worked_example_of_the_readme_opens(tmp_path: Path) -> None:
    examples = [block for block in fenced(README.read_text(encoding="utf-8")) if "format: 1" in block]
    assert examples
    for example in examples:
        name = re.search(r"^id: (.+)$", example, re.MULTILINE)
        assert name
        path = tmp_path / f"{name[1]}.stroke.yaml"
        path.write_text(example, encoding="utf-8")
        assert expand(read_stroke(path)).duration_s > 5.0


def test_the_mistakes_shown_in_the_readme_are_reported_so(tmp_path: Path) -> None:
    text = README.read_text(encoding="utf-8")
    example = next(block for block in fenced(text) if "format: 1" in block)
    for old, new in (("near: {level: T9}", "near: {level: T13}"), ("view: hands", "view: hand")):
        example = example.replace(old, new, 1)
    example = example.replace("pressure: 0.05", "presure: 0.05", 1)
    path = tmp_path / "press-below-shoulder-blades.stroke.yaml"
    path.write_text(example, encoding="utf-8")
    with pytest.raises(FileProblems) as caught:
        read_stroke(path)
    shown = [
        line.split("…")[0].strip() for line in text.splitlines() if re.match(r"  press-below.*, line ", line)
    ]
    said = [str(problem).replace(str(path), path.name) for problem in caught.value.problems]
    assert len(shown) == len(said) == 3
    assert all(line.startswith(start) for start, line in zip(shown, said, strict=True))


def test_the_readme_explains_every_field_and_word() -> None:
    text = README.read_text(encoding="utf-8")
    words: set[str] = set()

    def collect(schema: Any) -> None:
        if isinstance(schema, dict):
            words.update(schema.get("properties", {}))
            words.update(word for word in schema.get("enum", []) if isinstance(word, str))
            for value in schema.values():
                collect(value)
        elif isinstance(schema, list):
            for value in schema:
                collect(value)

    collect(json.loads(json_schema_text()))
    assert not {word for word in words if f"`{word}`" not in text}
