"""`massage-atlas check`, as a person and as a script meets it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.helpers.commands import outcome
from viewer import paths
from viewer.check import anatomy
from viewer.check.anatomy_rules import RULES
from viewer.check.findings import Finding
from viewer.check.report import Checked
from viewer.check.rules import LOCKED, Verdict
from viewer.cli import main
from viewer.cli.exits import Exit
from viewer.files.checking import Task
from viewer.state.choices import PEOPLE

STROKE = "stretch-between-shoulder-blades"


def _checking(monkeypatch: pytest.MonkeyPatch, verdict: Verdict = "good") -> list[Task]:
    """Whatever is checked comes to this verdict; what was to be done is noted."""
    asked: list[Task] = []

    def check_all(todo: Sequence[Task], tell: Callable[[float], None]) -> tuple[Checked, ...]:
        asked.extend(todo)
        tell(1.0)
        found = (Finding("reach", LOCKED, verdict, 4.0, 1.5),)
        return tuple(Checked(t.stroke.id, t.receiver, t.giver, "left", found) for t in todo)

    monkeypatch.setattr("viewer.files.checking.check_all", check_all)
    return asked


def test_check_holds_every_technique_to_the_rules_on_two_pairs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = _checking(monkeypatch)
    assert main(["list", "--json"]) == Exit.GOOD
    shipped = [row["id"] for row in json.loads(capsys.readouterr().out)]
    assert main(["check"]) == Exit.GOOD
    pairs = [("woman", "man"), ("man", "woman")]
    assert [(t.stroke.id, t.receiver, t.giver) for t in asked] == [(s, *p) for s in shipped for p in pairs]
    out, err = capsys.readouterr()
    assert f"{STROKE}, man on woman, giver at the left: every rule holds" in out
    assert err == ""  # no terminal, no progress


@pytest.mark.parametrize(
    ("argv", "pairs", "sides"),
    [
        (["--receiver", "man"], {("man", "man")}, ()),
        (["--giver", "woman-heavy"], {("woman", "woman-heavy")}, ()),
        (["--all"], {(r, g) for r in PEOPLE for g in ("woman", "man")}, ("left", "right")),
    ],
)
def test_check_of_one_technique_on_the_people_asked_for(
    monkeypatch: pytest.MonkeyPatch, argv: list[str], pairs: set[tuple[str, str]], sides: tuple[str, ...]
) -> None:
    asked = _checking(monkeypatch)
    assert main(["check", str(paths.ANIMATIONS / f"{STROKE}.stroke.yaml"), *argv]) == Exit.GOOD
    assert {(t.receiver, t.giver) for t in asked} == pairs
    assert len(asked) == len(pairs)
    assert {(t.stroke.id, t.sides) for t in asked} == {(STROKE, sides)}


def test_check_of_a_file_that_cannot_be_used_names_it_and_checks_the_others(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = _checking(monkeypatch, "failure")
    broken = tmp_path / "broken.stroke.yaml"
    broken.write_text("format: 1\nid: broken\ntitle: [\n", encoding="utf-8")
    argv = [str(broken), STROKE, "stretch-between-shoulder-blade", str(tmp_path / "none.yaml")]
    assert main(["check", *argv, "--json"]) == Exit.UNUSABLE
    out, err = capsys.readouterr()
    assert f"{broken}, line " in err
    assert f"Did you mean {STROKE}?" in err
    assert "none.yaml: There is no such file" in err
    assert {t.stroke.id for t in asked} == {STROKE}
    assert [row["findings"][0]["id"] for row in json.loads(out)] == ["reach"] * 2


def test_check_ends_with_1_when_a_stroke_breaks_a_rule_and_with_0_over_a_warning(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _checking(monkeypatch, "failure")
    assert main(["check", STROKE]) == Exit.RULE_BROKEN
    assert "FAIL   reach" in capsys.readouterr().out
    _checking(monkeypatch, "warning")
    assert main(["check", STROKE]) == Exit.GOOD


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["--all", "--giver", "man"], "leave out --receiver and --giver"),
        (["--anatomy", STROKE], "leave out the techniques"),
        (["--anatomy", "--giver", "man"], "and --giver"),
        (["tickle"], "There is no technique of this name"),
    ],
)
def test_wrong_usage_of_check(argv: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, err = outcome(["check", *argv], capsys)
    assert code == Exit.UNUSABLE
    assert said in err


def test_check_counts_for_a_person_at_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _checking(monkeypatch)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert main(["check", STROKE]) == Exit.GOOD
    assert "0 of 2 done (0%)" in (err := capsys.readouterr().err)
    assert "2 of 2 done (100%)" in err


def test_check_measures_the_anatomy(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--anatomy", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert row["receiver"] == "woman"
    assert row["good"]
    angle = next(f for f in row["findings"] if f["id"] == "inferior-angle")
    assert (angle["low"], angle["high"]) == (7.0, 9.0)
    assert "Cooperstein" in angle["source"]


def test_check_ends_with_1_when_a_rule_is_broken(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = (anatomy.Finding(RULES[0], 0.4), anatomy.Finding(RULES[1], 0.0))
    monkeypatch.setattr("viewer.check.anatomy.check_anatomy", lambda *_: broken)
    assert main(["check", "--anatomy"]) == 1
    out = capsys.readouterr().out
    assert "woman: 1 of 2 rules are broken" in out
    assert "WRONG" in out
