"""What `check --anatomy` prints: a table for people, JSON for programs."""

from __future__ import annotations

import json
import math
import textwrap
from collections.abc import Mapping

from viewer.check.anatomy import Finding, level_words

_WIDTH, _INDENT = 100, " " * 25
Found = Mapping[str, tuple[Finding, ...]]


def as_table(found: Found) -> str:
    """One block for each receiver: value, accepted range, verdict; under it why, and who says so."""
    lines = []
    for name, findings in found.items():
        broken = sum(not finding.good for finding in findings)
        verdict = "every rule holds" if broken == 0 else f"{broken} of {len(findings)} rules are broken"
        lines += [f"{name}: {verdict}", ""]
        for finding in findings:
            rule, mark = finding.rule, "good " if finding.good else "WRONG"
            lines.append(f"  {mark}  {_value(finding):>14}  {_range(finding):<22}  {rule.about}")
            for said in filter(None, (finding.note, rule.why, f"Source: {rule.source}.")):
                lines += textwrap.wrap(said, _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT)
        lines.append("")
    return "\n".join(lines).rstrip()


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
                    "note": finding.note,
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
        return "not found"
    if finding.rule.unit == "level":
        return f"{level_words(finding.value)} ({finding.value:.1f})"
    return f"{finding.value:.2f} {finding.rule.unit}"


def _range(finding: Finding) -> str:
    rule = finding.rule
    if rule.unit == "level":
        return f"{level_words(rule.low)} to {level_words(rule.high)}"
    if rule.low == rule.high:
        return f"{rule.low:g} {rule.unit}"
    return f"{rule.low:g} to {rule.high:g} {rule.unit}"
