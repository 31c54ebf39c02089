"""What the window shows of findings: how each rule fares, and when which one is broken."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from viewer.check.findings import Finding, Interval, per_rule
from viewer.check.remedies import REMEDIES
from viewer.check.report import bound_text, value_text
from viewer.check.rules import RULES, Verdict
from viewer.language import tr


@dataclass(frozen=True)
class RuleItem:
    """One rule as the list of rules shows it: how it fares, and what was measured at its worst moment."""

    name: str
    verdict: Verdict
    said: str = ""
    at_s: float = 0.0


@dataclass(frozen=True)
class Break:
    """One thing that is wrong, or worth a look, during some stretches of time; and what to do about it."""

    name: str
    broken: bool
    said: str
    remedy: str
    stretches_s: tuple[tuple[float, float], ...]

    def at(self, time_s: float) -> bool:
        """Whether it is so at a time."""
        return any(start <= time_s <= end for start, end in self.stretches_s)


@dataclass(frozen=True)
class RulesCard:
    """How the technique that is shown fares by the rules; `checked` is False while that is being measured."""

    checked: bool = False
    rules: tuple[RuleItem, ...] = ()
    breaks: tuple[Break, ...] = ()


def rules_card(findings: Iterable[Finding], again_s: float = 0.0) -> RulesCard:
    """What the window says of findings.

    Args:
        findings: of the checker.
        again_s: when all of it begins again, from the other side; 0 if it does not.
    """
    found = tuple(findings)
    breaks = [one for finding in found for one in _breaks(finding, again_s)]
    breaks.sort(key=lambda one: not one.broken)
    return RulesCard(True, tuple(_item(finding) for finding in per_rule(found)), tuple(breaks))


def _item(finding: Finding) -> RuleItem:
    said = "" if finding.bound is None else _said(finding)
    return RuleItem(tr(RULES[finding.rule]), finding.verdict, said, finding.time_s)


def _breaks(finding: Finding, again_s: float) -> Iterable[Break]:
    if finding.bound is None:
        return
    for broken, stretches in ((True, finding.failed), (False, finding.warned)):
        if stretches:
            remedy = tr(REMEDIES[finding.rule])
            yield Break(tr(RULES[finding.rule]), broken, _said(finding), remedy, _twice(stretches, again_s))


def _said(finding: Finding) -> str:
    assert finding.bound is not None
    value, bound = value_text(finding), bound_text(finding.bound)
    return tr("{what}: {value}; {bound}", what=tr(finding.bound.about), value=value, bound=bound)


def _twice(stretches: tuple[Interval, ...], again_s: float) -> tuple[Interval, ...]:
    if not again_s:
        return stretches
    return (*stretches, *((start + again_s, end + again_s) for start, end in stretches))
