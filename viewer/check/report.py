"""What `check` says of strokes: a table for people, JSON for programs."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from viewer.check.findings import Finding, Interval, per_rule
from viewer.check.rules import RULES, Bound
from viewer.check.words import MARKS, at_right, broken, part_words
from viewer.language import columns, later, number, padded, tr

INDENT = 42
_TITLES = {
    "left": later("{stroke}, {giver} on {receiver}, giver at the left"),
    "right": later("{stroke}, {giver} on {receiver}, giver at the right"),
}
_HANDS = {"near": later("near hand"), "far": later("far hand")}
_SIDES = {"left": later("left"), "right": later("right")}


@dataclass(frozen=True)
class Checked:
    """One stroke on one pair of people, the giver on one side: every finding, or why there is none.

    The `problem` is a text, or whatever says it in the language of now: an error, or a phrase.
    """

    stroke: str
    receiver: str
    giver: str
    side: str = ""
    findings: tuple[Finding, ...] = ()
    problem: object = ""

    @property
    def good(self) -> bool:
        """Whether it could be checked and nothing fails; warnings do not count."""
        return not self.problem and all(f.verdict != "failure" for f in self.findings)


def as_table(checked: Sequence[Checked], root: Path | None = None, width: int | None = None) -> str:
    """One block for each pair, one line for each rule: value, bound, what it is, when, where, who says so.

    Args:
        checked: what was checked.
        root: file names are given from here on.
        width: lines are broken, and indented, to be no longer than this.
    """
    lines: list[str] = []
    for one in checked:
        lines += [tr("{what}: {found}", what=_title(one), found=_verdict(one)), ""]
        for finding in () if one.problem else per_rule(one.findings):
            lines += _broken(_line(finding, root), width)
        lines.append("")
    return "\n".join(lines).rstrip()


def as_json(checked: Sequence[Checked]) -> str:
    """The same as a list of pairs, each with all findings and the stretches of time in which rules break."""
    rows = [
        {
            "stroke": one.stroke,
            "receiver": one.receiver,
            "giver": one.giver,
            "side": one.side,
            "good": one.good,
            "problem": str(one.problem),
            "findings": [_row(finding) for finding in one.findings],
        }
        for one in checked
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def bound_text(bound: Bound) -> str:
    """What is accepted: `at most 3 mm`, `6 to 15 mm`; what is warned of behind it."""
    text = _range(bound.fail, bound.unit)
    if bound.warn == bound.fail or not any(map(math.isfinite, bound.warn)):
        return text
    aim = _range(bound.warn, bound.unit)
    return tr("{bound}, aim {aim}", bound=text, aim=aim) if text else tr("aim {aim}", aim=aim)


def _title(one: Checked) -> str:
    text = _TITLES.get(one.side, later("{stroke}, {giver} on {receiver}"))
    return tr(text, stroke=one.stroke, giver=one.giver, receiver=one.receiver)


def _verdict(one: Checked) -> str:
    if one.problem:
        return str(one.problem)
    rules = per_rule(one.findings)
    failed, warned = (sum(f.verdict == v for f in rules) for v in ("failure", "warning"))
    if not failed and not warned:
        return tr("every rule holds")
    failures = tr("1 failure") if failed == 1 else tr("{count} failures", count=failed)
    warnings = tr("1 warning") if warned == 1 else tr("{count} warnings", count=warned)
    if failed and warned:
        return tr("{failures} and {warnings}", failures=failures, warnings=warnings)
    return failures if failed else warnings


def _line(finding: Finding, root: Path | None) -> str:
    width = max(5, *(columns(tr(mark)) for mark in MARKS.values()))
    head = f"  {padded(tr(MARKS[finding.verdict]), width)}  {finding.rule:<18} "
    if finding.bound is None:
        return f"{head}{'':>12}  {tr('nothing to measure in this stroke')}"
    bound = finding.bound
    said = (f"{tr(bound.about)}, {_where(finding)}", _place(finding, root), tr(bound.source))
    measured = f"{at_right(value_text(finding), 12)}  {padded(bound_text(bound), 36)}"
    return f"{head}{measured}  {'; '.join(said)}"


def _broken(line: str, width: int | None) -> list[str]:
    """A line in as many as it takes."""
    if width is None or columns(line) <= width:
        return [line]
    return broken(line, max(width, 2 * INDENT), others=" " * INDENT)


def value_text(finding: Finding) -> str:
    """What was measured at the worst moment, with its unit."""
    assert finding.bound is not None
    return f"{number(f'{finding.value:.2f}')} {tr(finding.bound.unit)}".rstrip()


def _where(finding: Finding) -> str:
    """`at 12.34 s, far hand, T5, right`."""
    when = tr("at {time} s", time=f"{finding.time_s:.2f}")
    hand = tr(_HANDS.get(finding.hand, ""))
    what = "" if finding.what in ("", "hand") else part_words(finding.what)
    side = tr(_SIDES.get(finding.side, ""))
    return ", ".join(part for part in (when, hand, what, finding.level, side) if part)


def _place(finding: Finding, root: Path | None) -> str:
    if finding.path is None:
        return tr("line {line}", line=finding.line)
    path = finding.path
    if root is not None and path.is_relative_to(root):
        path = path.relative_to(root)
    return f"{path}:{finding.line}"


def _range(limits: tuple[float, float], unit: str) -> str:
    low, high = limits
    tail = f" {tr(unit)}" if unit else ""
    if math.isfinite(low) and math.isfinite(high) and low == high:
        return f"{number(f'{low:.3g}')}{tail}"
    if math.isfinite(low) and math.isfinite(high) and low != 0.0:
        return tr("{low} to {high}", low=number(f"{low:.3g}"), high=f"{number(f'{high:.3g}')}{tail}")
    if math.isfinite(high):
        return tr("at most {high}", high=f"{number(f'{high:.3g}')}{tail}")
    return tr("at least {low}", low=f"{number(f'{low:.3g}')}{tail}") if math.isfinite(low) else ""


def _row(finding: Finding) -> dict[str, object]:
    bound = finding.bound
    return {
        "id": finding.rule,
        "rule": RULES[finding.rule],
        "about": bound.about if bound else "",
        "verdict": finding.verdict,
        "value": round(finding.value, 3) if math.isfinite(finding.value) else None,
        "unit": bound.unit if bound else "",
        "fail": _ends(bound.fail) if bound else None,
        "warn": _ends(bound.warn) if bound else None,
        "time_s": round(finding.time_s, 3),
        "hand": finding.hand,
        "what": finding.what,
        "level": finding.level,
        "side": finding.side,
        "path": str(finding.path or ""),
        "line": finding.line,
        "source": bound.source if bound else "",
        "warned_s": _rounded(finding.warned),
        "failed_s": _rounded(finding.failed),
    }


def _ends(limits: tuple[float, float]) -> list[float | None]:
    return [x if math.isfinite(x) else None for x in limits]


def _rounded(stretches: tuple[Interval, ...]) -> list[list[float]]:
    return [[round(a, 3), round(b, 3)] for a, b in stretches]
