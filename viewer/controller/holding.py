"""Holds the technique that is shown to the rules, off the window's thread, and shows how it fares."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from viewer.check.findings import Finding
from viewer.check.shown import RulesCard, rules_card
from viewer.controller.tools import Check, Tools
from viewer.motion.sides import change_of
from viewer.ports import Task, WindowPort
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
        self._found: tuple[float, tuple[Finding, ...]] | None = None
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
        self._found = change_of(score.timeline)[1], findings
        self._show(rules_card(findings, self._found[0]))

    def say_again(self) -> None:
        """Say what was found, or that it is being looked for, in the language of now."""
        if self._found is not None and self._card is not None and self._card.checked:
            self._show(rules_card(self._found[1], self._found[0]))
        elif self._card is not None:
            self._show(self._card)

    def _show(self, card: RulesCard | None) -> None:
        """Show a card, warnings only if they were asked for."""
        self._card = card
        if card is not None and self._mode == "broken":
            card = replace(card, breaks=tuple(one for one in card.breaks if one.broken))
        self._window.show_rules(card)
