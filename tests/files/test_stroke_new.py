from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from viewer import paths
from viewer.files.catalogue import Catalogue, all_strokes
from viewer.files.errors import FileProblems
from viewer.files.stroke_file import read_stroke
from viewer.files.stroke_model import json_schema_text
from viewer.files.stroke_new import example, new_stroke
from viewer.stroke.timeline import expand

NOTHING = Catalogue((), ())
EXAMPLE = example("a-new-one")


def complaint(stroke_id: str, folder: Path, known: Catalogue = NOTHING, source: str | None = None) -> str:
    with pytest.raises(FileProblems) as caught:
        new_stroke(stroke_id, folder, known, source)
    assert len(caught.value.problems) == 1
    return str(caught.value)


def test_a_new_stroke_is_there_and_plays(tmp_path: Path) -> None:
    path = new_stroke("press-low-back", tmp_path / "made" / "when needed", NOTHING)
    stroke = read_stroke(path)
    assert (stroke.id, stroke.title) == ("press-low-back", "Press low back")
    assert path.name == "press-low-back.stroke.yaml"
    assert {spec.part for spec in stroke.hands.values()} == {"heel"}
    timeline = expand(stroke)
    assert 15.0 < timeline.duration_s < 30.0
    for track in timeline.hands.values():
        assert track.lifts_mm[0] == track.lifts_mm[-1] == 60.0
        assert track.pressures.max() == max(stroke.repeat.pressures) <= 0.67


def test_its_first_line_leads_an_editor_to_the_fields(tmp_path: Path) -> None:
    path = new_stroke("a", tmp_path, NOTHING)
    named = path.read_text(encoding="utf-8").splitlines()[0].partition("$schema=")[2]
    assert (path.parent / named).read_text(encoding="utf-8") == json_schema_text()


def test_an_old_description_beside_it_is_renewed(tmp_path: Path) -> None:
    (tmp_path / "stroke.schema.json").write_bytes(b"\xff old")
    new_stroke("a", tmp_path, NOTHING)
    assert (tmp_path / "stroke.schema.json").read_text(encoding="utf-8") == json_schema_text()


def _fields(schema: Any) -> set[str]:
    found: set[str] = set()
    if isinstance(schema, dict):
        found |= set(schema.get("properties", {}))
        for value in schema.values():
            found |= _fields(value)
    elif isinstance(schema, list):
        found = found.union(*map(_fields, schema)) if schema else found
    return found


def test_the_example_speaks_of_every_field() -> None:
    fields = _fields(json.loads(json_schema_text()))
    assert len(fields) > 40
    assert sorted(field for field in fields if not re.search(rf"\b{field}\b", EXAMPLE)) == []


def test_the_parts_that_the_example_names_are_in_the_guide() -> None:
    guide = (paths.ANIMATIONS / "README.md").read_text(encoding="utf-8").replace("`", "").lower()
    headings = re.findall(r"^#+ (.+)$", guide, re.MULTILINE)
    named = re.findall(r"\[([a-z ]+)\]", EXAMPLE.replace("[erector-spinae, rhomboids]", ""))
    assert named
    wanted = {name for name in named if name != "brackets"}
    assert sorted(wanted - set(headings)) == []


def test_what_is_offered_behind_a_comment_is_right_too(tmp_path: Path) -> None:
    text = re.sub(r"^# (rock: .*)$", r"\1", EXAMPLE, flags=re.MULTILINE)
    text = text.replace("  - {at_s: 4.0}  ", "  - {at_s: 4.0, rock: 0.5}").replace(
        "{at_s: 3.4}", "{at_s: 3.4, rock: 0}"
    )
    path = tmp_path / "a-new-one.stroke.yaml"
    path.write_text(text, encoding="utf-8")
    assert read_stroke(path).rock is not None
    walking = re.sub(r"^  # (levels: .*?)  #.*$", r"  \1", EXAMPLE, flags=re.MULTILINE).replace(
        "[0.33, 0.6]", "[0.33]"
    )
    assert "\n  levels: [T7" in walking
    path.write_text(walking, encoding="utf-8")
    with pytest.raises(FileProblems, match="no keyframe of `repeat` goes there") as caught:
        read_stroke(path)
    assert len(caught.value.problems) == 1


def test_the_ten_minutes_of_the_guide_go_as_it_says(tmp_path: Path) -> None:
    guide = (paths.ANIMATIONS / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^   \| `([^`]+)` \| `([^`]+)` \| (.+) \|$", guide, re.MULTILINE)
    assert len(rows) == 3
    path, text = tmp_path / "a-new-one.stroke.yaml", EXAMPLE
    for old, new, seen in rows:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
        path.write_text(text, encoding="utf-8")
        if "a message:" in seen:
            with pytest.raises(FileProblems, match="would jump when the stroke starts again"):
                read_stroke(path)
        else:
            read_stroke(path)
    assert "a message:" in rows[1][2]
    assert {lateral.kind for lateral in expand(read_stroke(path)).hands["far"].laterals} == {
        "from_spine_edge_mm",
        "to_scapula_mm",
    }


@pytest.mark.parametrize("source", [stroke.id for stroke in all_strokes().strokes])
def test_a_copy_of_every_stroke_moves_as_the_original(tmp_path: Path, source: str) -> None:
    known = all_strokes()
    original = known.stroke(source)
    assert original is not None
    stroke = read_stroke(new_stroke("a-copy", tmp_path, known, source))
    assert (stroke.id, stroke.title) == ("a-copy", f"{original.title} (copy)")
    assert (stroke.approach, stroke.repeat) == (original.approach, original.repeat)
    assert stroke.path
    assert original.path
    ours, theirs = stroke.path.read_text(encoding="utf-8"), original.path.read_text(encoding="utf-8")
    assert ours.count("#") == theirs.count("#")


def test_nothing_is_written_over(tmp_path: Path) -> None:
    path = new_stroke("mine", tmp_path, NOTHING)
    path.write_text("precious", encoding="utf-8")
    assert complaint("mine", tmp_path) == f"{path}: There is this stroke already. Choose another id."
    assert path.read_text(encoding="utf-8") == "precious"


def test_an_id_of_the_programs_own_is_taken(tmp_path: Path) -> None:
    known = all_strokes()
    said = complaint("rock-alongside-spine", tmp_path, known)
    assert str(paths.ANIMATIONS / "rock-alongside-spine.stroke.yaml") in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("stroke_id", "usable"),
    [
        ("My Stroke", "my-stroke"),
        ("Drücken", "drucken"),
        ("../../escape", "escape"),
        ("a/b", "a-b"),
        ("", "my-stroke"),
        ("--", "my-stroke"),
        ("按摩", "my-stroke"),
        ("a" * 61, "a" * 60),
        ("7", "stroke-7"),
        ("nul\0", "nul"),
    ],
)
def test_an_id_that_cannot_be_used_is_answered_with_one_that_can(
    tmp_path: Path, stroke_id: str, usable: str
) -> None:
    said = complaint(stroke_id, tmp_path / "own")
    assert said.endswith(f"`{usable}`.")
    assert not (tmp_path / "own").exists()
    assert new_stroke(usable, tmp_path / "own", NOTHING).exists()


def test_a_source_that_is_not_there(tmp_path: Path) -> None:
    known = all_strokes()
    assert "Did you mean `rock-alongside-spine`?" in complaint("a", tmp_path, known, "rock-along-spine")
    assert "There is: " in complaint("a", tmp_path, known, "zzz")
    assert "There is: none." in complaint("a", tmp_path, NOTHING, "zzz")


def test_a_source_that_went_away(tmp_path: Path) -> None:
    first = new_stroke("first", tmp_path, NOTHING)
    known = Catalogue((read_stroke(first),), ())
    first.unlink()
    assert "cannot be read" in complaint("second", tmp_path, known, "first")


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    said = complaint("a", tmp_path / "file" / "strokes")
    assert "This file cannot be written: " in said
    assert said.endswith("Name another folder with --folder.")


def test_a_source_written_in_an_unusual_way_leaves_nothing_behind(tmp_path: Path) -> None:
    first = new_stroke("first", tmp_path, NOTHING)
    first.write_text(re.sub(r"^id: first", '"id": first', first.read_text(), flags=re.MULTILINE))
    known = Catalogue((read_stroke(first),), ())
    said = complaint("second", tmp_path, known, "first")
    assert "`id` is `first`, but the file is called `second.stroke.yaml`" in said
    assert not (tmp_path / "second.stroke.yaml").exists()
