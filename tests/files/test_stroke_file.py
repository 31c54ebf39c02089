from __future__ import annotations

import os
import pickle
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.files.stroke_mistakes import GOOD, MISTAKES, WALKING, WALKING_MISTAKES
from viewer.files.errors import FileProblems, Problem
from viewer.files.stroke_file import MAX_BYTES, read_stroke
from viewer.paths import ANIMATIONS
from viewer.stroke.stroke import Breath, Lateral, Rock, Stop, Stroke
from viewer.stroke.timeline import expand

REAL = ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml"
NAME = "a-stroke.stroke.yaml"


def read(folder: Path, text: str | bytes) -> Stroke:
    path = folder / NAME
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_stroke(path)


def problems(folder: Path, text: str | bytes) -> tuple[Problem, ...]:
    with pytest.raises(FileProblems) as caught:
        read(folder, text)
    return caught.value.problems


def changed(old: str, new: str, text: str = GOOD) -> str:
    assert text.count(old) >= 1, old
    return text.replace(old, new, 1)


def test_a_good_file_is_read_completely(tmp_path: Path) -> None:
    stroke = read(tmp_path, GOOD)
    assert (stroke.id, stroke.title, stroke.order, stroke.mirror) == ("a-stroke", "A stroke", 3, "none")
    assert (stroke.giver.side, stroke.giver.posture, stroke.giver.level) == ("left", "kneel-at-side", 6.0)
    assert stroke.hands["far"].fingers_deg == 135.0
    assert [stroke.hands[role].side for role in ("near", "far")] == ["near", "far"]
    assert [key.line for key in stroke.repeat.keyframes] == [18, 19, 20, 21]
    assert stroke.repeat.pressures == (0.25, 0.5)
    pushed = stroke.repeat.keyframes[2]
    assert pushed.near is not None
    assert pushed.far is not None
    assert (pushed.near.lateral, pushed.far.lateral) == (
        Lateral("to_scapula_mm", -7.0),
        Lateral("to_scapula_mm", -8.0),
    )
    assert stroke.repeat.keyframes[1].ease == "slow-in"
    assert stroke.path == tmp_path / NAME
    assert expand(stroke).duration_s == 15.5


def test_both_and_one_hand_go_together(tmp_path: Path) -> None:
    text = changed(
        "both: {level: T5, from_spine_edge_mm: 8, lift_mm: 60}",
        "both: {from_spine_edge_mm: 8, lift_mm: 60}, near: {level: T6}, far: {level: T4.5}",
    )
    hands = expand(read(tmp_path, text)).hands
    assert (hands["near"].levels[0], hands["far"].levels[0]) == (6.0, 4.5)
    assert hands["near"].lifts_mm[0] == 60.0


def test_places_on_bone_bring_their_level(tmp_path: Path) -> None:
    text = changed("level: T5, from_spine_edge_mm: 8", "rib_space: 7").replace(
        "from_spine_edge_mm: 8", "rib_space: 7"
    )
    near = expand(read(tmp_path, text)).hands["near"]
    assert near.levels[0] == 6.5
    assert near.laterals[0] == Lateral("rib_space", 7)
    text = changed("level: T5, from_spine_edge_mm: 8", "foramen: S2").replace(
        "from_spine_edge_mm: 8", "foramen: S2"
    )
    assert expand(read(tmp_path, text)).hands["far"].levels[0] == 19.0


def test_yaml_1_1_has_no_surprises(tmp_path: Path) -> None:
    text = (
        GOOD.replace("title: A stroke", "title: no")
        .replace("order: 3", "order: 012")
        .replace("text: Go.", "text: 1:30")
    )
    stroke = read(tmp_path, text)
    assert (stroke.title, stroke.order, stroke.steps[2].text) == ("no", 12, "1:30")


def test_other_line_ends_and_a_byte_order_mark_are_fine(tmp_path: Path) -> None:
    assert (
        read(tmp_path, b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode()).repeat.keyframes[3].line == 21
    )


@pytest.mark.parametrize(
    ("old", "new", "line", "what", "remedy"), MISTAKES, ids=[str(n) for n in range(len(MISTAKES))]
)
def test_a_mistake_is_named_with_its_line_and_remedy(
    tmp_path: Path, old: str, new: str, line: int, what: str, remedy: str
) -> None:
    found = problems(tmp_path, changed(old, new))
    matching = [problem for problem in found if what in problem.what]
    assert matching, [str(problem) for problem in found]
    assert matching[0].line == line
    assert remedy in matching[0].remedy
    assert matching[0].file == tmp_path / NAME


def test_hands_walk_the_body_rocks_and_breathes(tmp_path: Path) -> None:
    stroke = read(tmp_path, WALKING)
    assert stroke.giver.follows == 0.7
    assert stroke.rock == Rock(0.8, 8.0, 0.4)
    assert stroke.breath == Breath(12.0, 1.0)
    assert stroke.repeat.stops == {"near": (Stop(14), Stop(15), Stop(14)), "far": (Stop(7), Stop(8), Stop(9))}
    timeline = expand(stroke)
    assert timeline.duration_s == 2 * 17.5 + 4
    assert timeline.hands["far"].levels[:12].tolist() == [7, 7, 7, 7, 8, 8, 8, 9, 9, 9, 9, 7]
    assert timeline.rock is not None
    assert timeline.rock.shares[:6].tolist() == [0, 0, 1, 1, 0.25, 1]


def test_one_place_a_repeat_between_ribs_and_over_the_sacrum(tmp_path: Path) -> None:
    places = "  near_levels: [L2, L3, L2]\n  far_levels: [T7, T8, T9]\n"
    first = "both: {lateral_mm: 52, lift_mm: 60}, near: {level: L2}, far: {level: T7}"
    for field, row, values, levels in (
        ("rib_space", "rib_spaces", [11, 10], [10.5, 9.5]),
        ("foramen", "foramina", ["S1", "S2"], [18, 19]),
    ):
        text = changed(places, f"  {row}: [{values[0]}, {values[1]}]\n", WALKING)
        text = changed(first, f"both: {{{field}: {values[0]}, lift_mm: 60}}", text)
        text = text.replace("level: here", f"{field}: here").replace("level: next", f"{field}: next")
        text = changed(
            "lift_mm: 60}, near: {level: L2}, far: {level: T7}", f"lift_mm: 60, {field}: {values[0]}}}", text
        )
        far = expand(read(tmp_path, text.replace("[0.25, 0.5, 0.5]", "[0.3]"))).hands["far"]
        assert [far.levels[2], far.levels[5]] == levels
        assert far.laterals[5] == Lateral(field, values[1])  # type: ignore[arg-type]
        assert far.pressures[[2, 5]].tolist() == [0.3, 0.3]


@pytest.mark.parametrize(
    ("old", "new", "line", "what", "remedy"),
    WALKING_MISTAKES,
    ids=[str(n) for n in range(len(WALKING_MISTAKES))],
)
def test_a_mistake_in_what_walks_and_swings(
    tmp_path: Path, old: str, new: str, line: int, what: str, remedy: str
) -> None:
    found = problems(tmp_path, changed(old, new, WALKING))
    matching = [problem for problem in found if what in problem.what]
    assert matching, [str(problem) for problem in found]
    assert matching[0].line == line
    assert remedy in matching[0].remedy


def test_all_mistakes_come_at_once_in_the_order_of_lines(tmp_path: Path) -> None:
    text = GOOD
    for old, new in (
        ("title:", "titel:"),
        ("level: T6", "level: T60"),
        ("at_s: 1.5, both: {lift_mm: 0}", "at_s: 0.0, both: {lift_mm: 0}"),
        ("pressure: peak", "pressure: 2"),
        ("from: leave, at_s: 0.0", "from: leave, at_s: 1.0"),
    ):
        text = text.replace(old, new, 1)
    found = problems(tmp_path, text)
    assert [problem.line for problem in found] == [1, 3, 7, 14, 14, 19, 27]
    said = str(FileProblems(found))
    assert said.startswith("7 problems:\n")
    assert all(f"line {line}: " in said for line in (1, 3, 7, 14, 19, 27))


def test_the_end_of_a_repeat_must_be_its_start(tmp_path: Path) -> None:
    text = changed("both: {pressure: 0}}\n", "both: {from_spine_edge_mm: 8, pressure: 0}}\n")
    found = problems(
        tmp_path,
        text.replace(
            "{from_spine_edge_mm: 8, pressure: 0}}\nleave", "{from_spine_edge_mm: 9, pressure: 0}}\nleave"
        ),
    )
    assert [(problem.line, problem.remedy) for problem in found] == [
        (21, "Let the end be as the start: `from_spine_edge_mm: 8`.")
    ]
    assert "each repeat ends with `from_spine_edge_mm: 9`" in found[0].what


def test_one_repeat_alone_need_not_return(tmp_path: Path) -> None:
    text = changed("pressures: [0.25, 0.5]", "pressures: [0.25]").replace(
        "both: {pressure: 0}}\n", "both: {from_spine_edge_mm: 8, pressure: 0}}\n"
    )
    text = text.replace("{from_spine_edge_mm: 8, pressure: 0}}\nleave", "{pressure: 0}}\nleave")
    text = text.replace("both: {lift_mm: 60}}\nsteps", "both: {lift_mm: 60, from_spine_edge_mm: 8}}\nsteps")
    assert expand(read(tmp_path, text)).duration_s == 9.0


def test_a_hand_that_is_not_declared(tmp_path: Path) -> None:
    found = problems(tmp_path, changed("  near: {part: heel, shape: flat, fingers_deg: 30}\n", ""))
    assert [problem.line for problem in found] == [12, 19]
    assert "and in 5 more keyframes" in found[0].what
    assert "The near hand moves here" in found[1].what


def test_a_stroke_is_not_longer_than_five_minutes(tmp_path: Path) -> None:
    found = problems(
        tmp_path, changed("at_s: 6.5, both", "at_s: 300, both").replace("[0.25, 0.5]", "[0.1, 0.1, 0.1, 0.1]")
    )
    assert [(problem.line, problem.what) for problem in found] == [(16, "The stroke lasts 20 minutes.")]


BYTES = {
    "nothing": b"",
    "only a comment": b"# soon\n",
    "only a word": b"hello",
    "a list": b"- a\n- b\n",
    "latin-1": GOOD.replace("A stroke", "Ä stroke").encode("latin-1"),
    "utf-16": GOOD.encode("utf-16"),
    "zero bytes": b"\0" * 1000,
    "a control character": b"title: \x01",
    "too large": b"#" * (MAX_BYTES + 1),
    "two documents": b"a: 1\n---\nb: 2\n",
    "another YAML": b"%YAML 9.9\n---\na: 1\n",
    "deep brackets": b"[" * 900_000,
    "deep braces": b"{a: " * 200_000,
    "deep lists": b"- " * 400_000,
    "deep questions": b"? " * 400_000,
    "anchors without end": b"&a " * 300_000,
    "an alias of itself": b"a: &a [*a]",
    "a thousand laughs": b"a: &a [1,1]\nb: &b [*a,*a]\nc: [*b,*b]\n",
    "very many fields": b"".join(b"k%d: 1\n" % n for n in range(80_000)),
    "many unknown fields": b"".join(b"k%d: 1\n" % n for n in range(12_000)),
    "many keyframes": b"approach: [" + b"{at_s: 1}," * 5_000 + b"]",
    "many wrong keyframes": b"approach: [" + b"{at: 1}," * 5_000 + b"]",
    "many steps": b"steps: [" + b"{at_s: 1}," * 5_000 + b"]",
    "many repeats of many keyframes": GOOD.replace("[0.25, 0.5]", str([0.25] * 10_000))
    .replace(
        "    - {at_s: 1.5",
        "".join(f"    - {{at_s: {n / 1000}}}\n" for n in range(1, 300)) + "    - {at_s: 1.5",
    )
    .encode(),
    "a long word": b"a" * 990_000,
    "a long number": b"order: " + b"9" * 900_000,
    "a long level": b"giver: {level: " + b"T" * 900_000 + b"}",
    "a long line of quotes": b"'\n" * 400_000,
}


@pytest.mark.parametrize("data", BYTES.values(), ids=list(BYTES))
def test_no_bytes_bring_it_down_or_hold_it_up(tmp_path: Path, data: bytes) -> None:
    started = time.process_time()
    found = problems(tmp_path, data)
    assert time.process_time() - started < 1.0
    assert len(found) <= 110
    assert all(problem.what and problem.remedy for problem in found)


def test_unreadable_places(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo.stroke.yaml"
    if hasattr(os, "mkfifo"):
        os.mkfifo(fifo)
    for path in (tmp_path, tmp_path / "none.yaml", fifo, tmp_path / ("x" * 5000), Path("a\0b")):
        with pytest.raises(FileProblems) as caught:
            read_stroke(path)
        assert caught.value.problems[0].line is None


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / NAME
    path.write_text(GOOD)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)  # root may read anything, so the lock is played
    with pytest.raises(FileProblems, match="cannot be read: Permission denied"):
        read_stroke(path)


def test_problems_travel_between_processes(tmp_path: Path) -> None:
    found = problems(tmp_path, "")
    again = pickle.loads(pickle.dumps(FileProblems(found)))
    assert again.problems == found
    with pytest.raises(ValueError, match="at least one"):
        FileProblems([])


TEXTS = (
    REAL.read_text(encoding="utf-8"),
    WALKING.replace("a-stroke", REAL.name.removesuffix(".stroke.yaml")),
)
SNIPPETS = [
    "",
    ":",
    "- ",
    "[",
    "}",
    "\t",
    "  ",
    "0",
    "-1",
    "1e9",
    "peak",
    "&a",
    "*a",
    "!",
    "'",
    '"',
    "|",
    "\n",
    "#",
    "é",
    "\x85",
]


@st.composite
def broken(draw: st.DrawFn) -> str:
    """A good file after a few accidents: characters typed over, lines lost, doubled or moved, cut short."""
    lines = draw(st.sampled_from(TEXTS)).splitlines(keepends=True)
    for _ in range(draw(st.integers(1, 4))):
        row = draw(st.integers(0, len(lines) - 1))
        accident = draw(st.sampled_from(["type", "lose", "double", "move", "indent", "cut"]))
        if accident == "type":
            column = draw(st.integers(0, len(lines[row])))
            width = draw(st.integers(0, 6))
            lines[row] = lines[row][:column] + draw(st.sampled_from(SNIPPETS)) + lines[row][column + width :]
        elif accident == "lose" and len(lines) > 1:
            del lines[row]
        elif accident == "double":
            lines.insert(row, lines[row])
        elif accident == "move":
            lines.insert(draw(st.integers(0, len(lines) - 1)), lines.pop(row))
        elif accident == "indent":
            lines[row] = " " * draw(st.integers(1, 3)) + lines[row]
        elif accident == "cut":
            lines[row] = lines[row][: len(lines[row]) // 2]
    return "".join(lines)


@given(broken())
def test_an_accident_is_reported_or_harmless(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / REAL.name
    path.write_text(text, encoding="utf-8")
    started = time.process_time()
    lines = [1]
    try:
        stroke = read_stroke(path)
    except FileProblems as error:
        lines = [problem.line or 1 for problem in error.problems]
    else:
        assert expand(stroke).duration_s > 0.0
    assert 1 <= min(lines) <= max(lines) <= text.count("\n") + text.count("\x85") + 2
    assert time.process_time() - started < 1.0


@given(st.binary(max_size=300))
def test_any_bytes_are_reported(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "bytes.stroke.yaml"
    path.write_bytes(data)
    with pytest.raises(FileProblems):
        read_stroke(path)
