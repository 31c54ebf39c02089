"""Postures that are known: used where they fit, searched where they do not, never in the way."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.postures.finding import entries, keep, out_of_date, search, shipped, wanted
from viewer.files import checking, postures
from viewer.files.code_digest import meanings
from viewer.files.postures import Pair, entry_of, file_of, fingerprint, known_posture, text_of
from viewer.files.score_cache import load_or_prepare
from viewer.motion.cast import Cast
from viewer.motion.giver import Along, Reaching, Turned
from viewer.motion.posture_search import USUAL, Weights
from viewer.motion.score import Cancelled, prepare
from viewer.motion.scored import Score
from viewer.stroke.stroke import Stroke

NAMES = ("woman", "man")
FOUND = Reaching(
    np.array([-452.67859044165970, 1 / 3, 430.2]),
    0.1 + 0.2,
    1.1,
    {"R": -0.87, "L": 1e-17},
    {"near": -np.pi / 12, "far": 0.0},
    61.7,
    {"near": 5, "far": 0},
    Along(-0.25, 1e-3, {"far": Turned(np.array([-3.1, 20.7]), np.array([0.0, np.pi / 12]))}, 447.1),
)
"""Numbers that do not come back from a text unless they are written in full."""


@pytest.fixture(scope="module")
def stroke() -> Stroke:
    return shipped()["stretch-between-shoulder-blades"]


@pytest.fixture
def folder(tmp_path: Path, stroke: Stroke) -> Path:
    """A folder with one posture for one stroke and two people."""
    entry = entry_of(FOUND, fingerprint(stroke, NAMES))
    file_of(stroke.id, tmp_path).write_text(text_of({NAMES: entry}), encoding="utf-8")
    return tmp_path


def assert_same(one: Any, other: Any) -> None:
    assert type(one) is type(other)
    if is_dataclass(one):
        for f in fields(one):
            assert_same(getattr(one, f.name), getattr(other, f.name))
    elif isinstance(one, dict):
        assert list(one) == list(other)  # in the same order: what adds up over it stays the same
        for key, value in one.items():
            assert_same(value, other[key])
    elif isinstance(one, np.ndarray):
        assert one.dtype == other.dtype == np.float64
        np.testing.assert_array_equal(one, other)
    else:
        assert one == other


def test_a_posture_comes_back_as_it_was_written(folder: Path, stroke: Stroke) -> None:
    found = known_posture(stroke, NAMES, folder)
    assert_same(found, FOUND)


def test_it_is_for_whatever_side_the_giver_works_from(folder: Path, stroke: Stroke) -> None:
    for other in (stroke.from_side("right"), replace(stroke, mirror="none"), replace(stroke, title="New")):
        assert_same(known_posture(other, NAMES, folder), FOUND)


def test_the_shipped_posture_is_what_the_search_finds(cast: Callable[..., Cast], stroke: Stroke) -> None:
    """To a thousandth of a millimetre: other processors round otherwise."""
    searched, known = search(cast(*NAMES), stroke), known_posture(stroke, NAMES)
    assert known is not None
    np.testing.assert_allclose(known.hips_mm, searched.hips_mm, atol=1e-3)
    for name in ("cost", "yaw_rad", "lean", "swivel_rad", "heading_offset_rad", "stance"):
        assert getattr(known, name) == pytest.approx(getattr(searched, name), rel=1e-5)


@pytest.mark.parametrize(
    ("failures", "shares"),
    [(0, []), (1, [(1.0, 0.3)]), (2, [(1.0, 0.3), (1.0, 0.0)]), (9, [(1.0, 0.3), (1.0, 0.0)])],
)
def test_what_breaks_a_rule_is_searched_again_with_less_minded(
    monkeypatch: pytest.MonkeyPatch,
    cast: Callable[..., Cast],
    stroke: Stroke,
    failures: int,
    shares: list[tuple[float, float]],
) -> None:
    """Heels have no lines of spaces to mind."""
    minded: list[Weights] = []

    def search_posture(
        cast: Cast, stroke: Stroke, timeline: object, plans: object, weights: Weights = USUAL
    ) -> Reaching:
        minded.append(weights)
        return FOUND

    monkeypatch.setattr("viewer.motion.kneeling.search_posture", search_posture)
    monkeypatch.setattr("tests.postures.finding._breaks_a_rule", lambda *_: len(minded) <= failures)
    assert search(cast(*NAMES), stroke) is FOUND
    usual = [(weights.line / USUAL.line, weights.turn / USUAL.turn) for weights in minded]
    assert usual == [(1.0, 1.0), *shares]


def test_a_known_posture_gives_the_same_score_bit_for_bit(
    cast: Callable[..., Cast], rocked: Score, tmp_path: Path
) -> None:
    """That of the session was searched."""
    entry = entry_of(rocked.reaching, fingerprint(rocked.stroke, NAMES))
    file_of(rocked.stroke.id, tmp_path).write_text(text_of({NAMES: entry}), encoding="utf-8")
    known = known_posture(rocked.stroke, NAMES, tmp_path)
    assert_same(known, rocked.reaching)
    again = prepare(cast(), rocked.stroke, reaching=known)
    arrays = [f.name for f in fields(rocked) if isinstance(getattr(rocked, f.name), np.ndarray)]
    assert {"giver_matrices", "receiver_matrices", "dents_mm", "shades"} <= set(arrays)
    for name in arrays:
        np.testing.assert_array_equal(getattr(again, name), getattr(rocked, name))


class Searched(Exception):
    """A posture was searched."""


@pytest.fixture
def no_search(monkeypatch: pytest.MonkeyPatch) -> None:
    def search(*_: object) -> None:
        raise Searched

    monkeypatch.setattr("viewer.motion.score.search_posture", search)


def give_up(share: float) -> None:
    raise Cancelled


def test_what_is_known_is_not_searched(
    no_search: None, cast: Callable[..., Cast], stroke: Stroke, tmp_path: Path
) -> None:
    with pytest.raises(Cancelled):
        load_or_prepare(cast(), stroke, give_up, tmp_path)


def test_a_stroke_of_one_s_own_is_searched(
    no_search: None, cast: Callable[..., Cast], stroke: Stroke, tmp_path: Path
) -> None:
    louder = replace(stroke, repeat=replace(stroke.repeat, pressures=(0.2, 0.4)))
    for own in (louder, replace(stroke, id="of-my-own")):
        with pytest.raises(Searched):
            load_or_prepare(cast(), own, give_up, tmp_path)


def test_checking_both_sides_uses_what_is_known(
    monkeypatch: pytest.MonkeyPatch, stroke: Stroke, tmp_path: Path
) -> None:
    used: list[Reaching | None] = []

    def prepare(cast: object, stroke: Stroke, *, reaching: Reaching | None) -> None:
        used.append(reaching)
        raise ValueError("enough")

    monkeypatch.setattr("viewer.motion.score.prepare", prepare)
    monkeypatch.setattr("viewer.files.casting.load_cast", lambda *_: None)
    checking.check_one(checking.Task(stroke, *NAMES, ("left", "right"), keep=False, cache=tmp_path))
    (reaching,) = used
    assert_same(reaching, known_posture(stroke, NAMES))


def damaged(text: str, how: str) -> str:
    whole = json.loads(text)
    entry = whole["postures"]["woman"]["man"]
    match how:
        case "cut":
            return text[: len(text) // 2]
        case "nested":
            return "[" * 100_000
        case "a list":
            return "[]"
        case "no people":
            whole["postures"] = ["woman"]
        case "no entry":
            whole["postures"]["woman"]["man"] = 3
        case "field gone":
            del entry["lean"]
        case "text":
            entry["yaw_rad"] = "0.3"
        case "truth":
            entry["cost"] = True
        case "not a number":
            entry["hips_mm"][1] = float("nan")
        case "too few":
            entry["hips_mm"].pop()
        case "unknown hand":
            entry["stance"] = {"near": 0, "third": 0}
        case "hand gone":
            del entry["heading_offset_rad"]["far"]
        case "side gone":
            del entry["swivel_rad"]["L"]
        case "half a stance":
            entry["stance"]["near"] = 0.5
        case "no places":
            entry["turned"]["far"] = {"y_mm": [], "turns_rad": []}
        case "descending":
            entry["turned"]["far"]["y_mm"].reverse()
        case _:
            raise AssertionError(how)
    return json.dumps(whole)


@pytest.mark.parametrize(
    "how",
    [
        *("cut", "nested", "a list", "no people", "no entry", "field gone", "text", "truth", "not a number"),
        *("too few", "unknown hand", "hand gone", "side gone", "half a stance", "no places", "descending"),
    ],
)
def test_of_a_damaged_file_nothing_is_used_and_the_log_says_so(
    folder: Path, stroke: Stroke, caplog: pytest.LogCaptureFixture, how: str
) -> None:
    file = file_of(stroke.id, folder)
    file.write_text(damaged(file.read_text(encoding="utf-8"), how), encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        assert known_posture(stroke, NAMES, folder) is None
    assert str(file) in caplog.text


def test_of_bytes_that_are_no_text_neither(
    folder: Path, stroke: Stroke, caplog: pytest.LogCaptureFixture
) -> None:
    file_of(stroke.id, folder).write_bytes(b"\xff\xfe\x00")
    with caplog.at_level(logging.WARNING):
        assert known_posture(stroke, NAMES, folder) is None
    assert "searched anew" in caplog.text


def test_where_there_is_no_file_the_log_says_so_too(
    tmp_path: Path, stroke: Stroke, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        assert known_posture(stroke, NAMES, tmp_path) is None
    assert str(file_of(stroke.id, tmp_path)) in caplog.text
    assert all(record.levelno == logging.INFO for record in caplog.records)  # strokes of one's own have none


def test_what_does_not_fit_is_not_used(
    folder: Path, stroke: Stroke, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    nearer = replace(stroke, giver=replace(stroke.giver, level=stroke.giver.level + 0.5))
    with caplog.at_level(logging.INFO):
        assert known_posture(nearer, NAMES, folder) is None
        assert known_posture(stroke, ("man", "man"), folder) is None
        assert caplog.text.count("is searched") == 2
    for name in ("digest_of_meshes", "_code"):
        with monkeypatch.context() as patch:
            patch.setattr(postures, name, lambda: "another")
            assert known_posture(stroke, NAMES, folder) is None
    assert known_posture(stroke, NAMES, folder) is not None


def test_without_sources_nothing_fits(
    folder: Path, stroke: Stroke, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postures, "PACKAGE", tmp_path / "viewer")
    postures._code.cache_clear()
    try:
        assert fingerprint(stroke, NAMES) == ""
        file_of(stroke.id, folder).write_text(text_of({NAMES: entry_of(FOUND, "")}), encoding="utf-8")
        assert known_posture(stroke, NAMES, folder) is None
    finally:
        postures._code.cache_clear()


def test_all_code_of_the_search_counts() -> None:
    """What it uses is found by following imports; some that matter, and some that must not, by name."""
    names = ["posture_search", "posture_cost", "posture_draws", "posture_room", "posture_tries", "plan"]
    names += ["kneeling", "heel", "thumb", "thumb_shape", "hand", "arms", "giver", "own_trunk", "stepping"]
    names = [f"motion.{name}" for name in [*names, "skin_field", "cast", "receiver"]]
    names += ["anatomy.fit", "anatomy.places", "body.variants", "stroke.timeline", "transforms"]
    counting = set(meanings(postures.PACKAGE, postures.DECIDES, postures.APART))
    assert {f"viewer.{name}" for name in names} <= counting
    assert not {name for name in counting if "wardrobe" in name or name.endswith((".score", ".dents"))}


def test_entries_that_are_found_join_the_others(tmp_path: Path) -> None:
    pairs: list[Pair] = [("man", "woman"), ("woman", "man"), ("giant", "man")]
    said = {pair: entry_of(FOUND, f"old {pair[0]}") for pair in pairs}
    file_of("one", tmp_path).write_text(text_of(said), encoding="utf-8")
    new = entry_of(replace(FOUND, lean=1.2), "new")
    keep({"one": new, "two": new}, ("woman", "man"), tmp_path)
    assert entries("one", tmp_path) == {("woman", "man"): new, ("man", "woman"): said["man", "woman"]}
    assert entries("two", tmp_path) == {("woman", "man"): new}
    before = file_of("one", tmp_path).read_bytes()
    keep({"one": new}, ("woman", "man"), tmp_path)
    assert file_of("one", tmp_path).read_bytes() == before


def test_what_is_out_of_date_is_told(folder: Path, stroke: Stroke) -> None:
    marks = {key: mark for key, mark in wanted([stroke]).items() if key[1][1] == "man"}
    assert set(out_of_date(marks, folder)) == set(marks) - {(stroke.id, NAMES)}
    assert out_of_date({(stroke.id, NAMES): "another"}, folder) == [(stroke.id, NAMES)]
    file_of(stroke.id, folder).write_text("{", encoding="utf-8")
    assert len(out_of_date(marks, folder)) == len(marks)
