"""Holds the technique that is shown to the rules, off the window's thread, and shows how it fares."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from viewer.check.findings import Finding, Interval, per_rule
from viewer.check.remedies import REMEDIES
from viewer.check.report import bound_text, value_text
from viewer.check.rules import RULES
from viewer.controller.tools import Check, Tools
from viewer.motion.sides import change_of
from viewer.ports import Break, RuleItem, RulesCard, Task, WindowPort
from viewer.state.choices import Checks

if TYPE_CHECKING:
    from viewer.motion.score import Score


class Holding:
    """One score at a time; a newer one ends the older."""

    def __init__(self, tools: Tools, window: WindowPort) -> None:
        """Nothing is held to the rules yet."""
        self._tools = tools
        self._window = window
        self._task: Task | None = None
        self._score: Score | None = None
        self._card: RulesCard | None = None
        self._mode: Checks = "off"

    def begin(self, score: Score | None, mode: Checks) -> None:
        """Measure a score, unless that is done or not wanted."""
        self._mode = mode
        if mode == "off" or score is None or self._tools.check is None:
            self.end()
            self._show(None)
        elif score is self._score:
            self._show(self._card)
        else:
            self._measure(score, self._tools.check)

    def _measure(self, score: Score, check: Check) -> None:
        self.end()
        self._score = score
        self._show(RulesCard())
        self._task = self._tools.executor.submit(
            lambda report: check(score, report),
            progress=lambda _share: None,
            done=self._done,
            failed=lambda _error: self._show(None),
        )

    def end(self) -> None:
        """Stop what runs."""
        if self._task is not None:
            self._task.cancel()
        self._task = self._score = None

    def _done(self, found: object) -> None:
        score, findings = self._score, cast("tuple[Finding, ...] | None", found)
        if score is None or findings is None:
            self._show(None)
            return
        self._show(rules_card(findings, change_of(score.timeline)[1]))

    def _show(self, card: RulesCard | None) -> None:
        """Show a card, warnings only if they were asked for."""
        self._card = card
        if card is not None and self._mode == "broken":
            card = replace(card, breaks=tuple(one for one in card.breaks if one.broken))
        self._window.show_rules(card)


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
    said = "" if finding.bound is None else f"{finding.bound.about}: {_measured(finding)}"
    return RuleItem(RULES[finding.rule], finding.verdict, said, finding.time_s)


def _breaks(finding: Finding, again_s: float) -> Iterable[Break]:
    if finding.bound is None:
        return
    for broken, stretches in ((True, finding.failed), (False, finding.warned)):
        if stretches:
            said = f"{finding.bound.about}: {_measured(finding)}"
            remedy = REMEDIES[finding.rule]
            yield Break(RULES[finding.rule], broken, said, remedy, _twice(stretches, again_s))


def _measured(finding: Finding) -> str:
    assert finding.bound is not None
    return f"{value_text(finding)}; {bound_text(finding.bound)}"


def _twice(stretches: tuple[Interval, ...], again_s: float) -> tuple[Interval, ...]:
    if not again_s:
        return stretches
    return (*stretches, *((start + again_s, end + again_s) for start, end in stretches))
