"""What `check --anatomy` prints: a table for people, JSON for programs."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping

from viewer.check.anatomy import Finding, level_words
from viewer.check.words import at_right, broken
from viewer.language import columns, padded, tr

_WIDTH, _INDENT = 100, " " * 25
Found = Mapping[str, tuple[Finding, ...]]


def as_table(found: Found) -> str:
    """One block for each receiver: value, accepted range, verdict; under it why, and who says so."""
    lines = []
    for name, findings in found.items():
        lines += [tr("{what}: {found}", what=name, found=_verdict(findings)), ""]
        for finding in findings:
            lines += _lines(finding)
        lines.append("")
    return "\n".join(lines).rstrip()


def _verdict(findings: tuple[Finding, ...]) -> str:
    wrong = sum(not finding.good for finding in findings)
    if wrong == 0:
        return tr("every rule holds")
    return tr("{broken} of {count} rules are broken", broken=wrong, count=len(findings))


def _lines(finding: Finding) -> Iterator[str]:
    rule, marks = finding.rule, (tr("good"), tr("WRONG"))
    mark = padded(marks[not finding.good], max(5, *map(columns, marks)))
    value, accepted = at_right(_value(finding), 14), padded(_range(finding), 22)
    yield f"  {mark}  {value}  {accepted}  {tr(rule.about)}"
    source = tr("Source: {source}.", source=tr(rule.source))
    for said in filter(None, ("; ".join(map(str, finding.notes)), tr(rule.why), source)):
        yield from broken(said, _WIDTH, _INDENT, _INDENT)


def as_json(found: Found) -> str:
    """The same as a list of receivers, each with its findings."""
    rows = [
        {
            "receiver": name,
            "good": all(finding.good for finding in findings),
            "findings": [
                {
                    "id": finding.rule.id,
                    "about": finding.rule.about,
                    "value": round(finding.value, 3) if math.isfinite(finding.value) else None,
                    "unit": finding.rule.unit,
                    "low": finding.rule.low,
                    "high": finding.rule.high,
                    "source": finding.rule.source,
                    "why": finding.rule.why,
                    "note": "; ".join(map(str, finding.notes)),
                    "good": finding.good,
                }
                for finding in findings
            ],
        }
        for name, findings in found.items()
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def _value(finding: Finding) -> str:
    if not math.isfinite(finding.value):
        return tr("not found")
    if finding.rule.unit == "level":
        return f"{level_words(finding.value)} ({finding.value:.1f})"
    return f"{finding.value:.2f} {tr(finding.rule.unit)}"


def _range(finding: Finding) -> str:
    rule = finding.rule
    if rule.unit == "level":
        return tr("{low} to {high}", low=level_words(rule.low), high=level_words(rule.high))
    high = f"{rule.high:g} {tr(rule.unit)}"
    return high if rule.low == rule.high else tr("{low} to {high}", low=f"{rule.low:g}", high=high)
