"""The technique that is shown is held to the rules, and the window is told how it fares."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.controller.bench import SECOND, Bench
from viewer.check.findings import Finding
from viewer.check.remedies import REMEDIES
from viewer.check.rules import EDGE, GAP_MEDIAN, RULES, SHOULDER_TURN
from viewer.check.shown import RulesCard, rules_card
from viewer.state.choices import ChoiceValues

BROKEN = Finding("midline-clearance", EDGE, "failure", 3.2, 6.0, failed=((5.0, 7.0),))
WARNED = Finding("joint-range", SHOULDER_TURN, "warning", 90.0, 9.0, warned=((8.0, 10.0),))
FOUND = (Finding("contact-gap", GAP_MEDIAN, "good", 1.0, 2.0), BROKEN, WARNED)


def check(_score: object, report: Callable[[float], None]) -> tuple[Finding, ...]:
    report(0.5)
    return FOUND


def started(values: ChoiceValues | None = None, checker: Any = check) -> Bench:
    """The first technique is on the stage; what holds it to the rules has been asked for."""
    bench = Bench(values=values, check=checker)
    bench.controller.start(playing=False)
    bench.jobs[0].finish()
    return bench


def told(bench: Bench) -> RulesCard | None:
    """What the window was told last."""
    card: RulesCard | None = bench.window.show_rules.call_args.args[0]
    return card


def test_what_is_broken_is_shown_when_it_is_known_and_what_is_warned_of_on_request() -> None:
    bench = started()
    assert told(bench) == RulesCard(checked=False)
    bench.jobs[-1].finish()
    card = told(bench)
    assert card is not None
    assert card.checked
    assert len(card.rules) == len(RULES)
    assert [one.name for one in card.breaks] == ["nothing presses on the spine"]
    (one,) = card.breaks
    assert one.broken
    assert one.said == f"{EDGE.about}: 3.20 mm; at least 6 mm"
    assert one.remedy == REMEDIES["midline-clearance"]
    assert [one.at(t) for t in (4.9, 5.0, 7.0, 7.1)] == [False, True, True, False]
    jobs = len(bench.jobs)
    bench.controller.choose(checks="all")
    card = told(bench)
    assert card is not None
    assert [one.broken for one in card.breaks] == [True, False]
    assert len(bench.jobs) == jobs  # it was measured already


def test_in_another_language_it_is_said_anew_also_while_it_is_being_measured() -> None:
    bench = started()
    for checked in (False, True):
        bench.window.show_rules.reset_mock()
        bench.choices.change(language="es" if checked else "de")
        card = told(bench)
        assert card is not None
        assert card.checked is checked
        bench.jobs[-1].finish()


def test_nothing_is_measured_where_nobody_wants_to_know() -> None:
    bench = started(ChoiceValues(checks="off"))
    assert len(bench.jobs) == 1
    assert told(bench) is None
    bench.controller.choose(checks="broken")
    assert len(bench.jobs) == 2
    bench.controller.choose(checks="off")
    bench.jobs[1].task.cancel.assert_called_once_with()
    assert told(bench) is None


def test_another_technique_ends_the_measuring_of_the_one_before() -> None:
    bench = started()
    bench.controller.choose(stroke=SECOND.id)
    bench.jobs[1].task.cancel.assert_called_once_with()
    assert told(bench) is None
    bench.jobs[-1].finish()
    assert told(bench) == RulesCard()
    bench.controller.close()
    bench.jobs[-1].task.cancel.assert_called_once_with()


@pytest.mark.parametrize("found", [None, ValueError("broken")])
def test_what_cannot_be_measured_is_not_spoken_of(found: object) -> None:
    def fail(_score: object, _report: object) -> None:
        if isinstance(found, Exception):
            raise found

    bench = started(checker=fail)
    bench.jobs[-1].finish()
    assert told(bench) is None
    bench.window.show_message.assert_called_with(None)


def test_of_a_technique_from_both_sides_the_second_one_breaks_the_same_rules() -> None:
    (once,) = rules_card([BROKEN]).breaks
    (twice,) = rules_card([BROKEN], again_s=40.0).breaks
    assert twice == replace(once, stretches_s=((5.0, 7.0), (45.0, 47.0)))


def test_every_rule_has_a_remedy() -> None:
    assert set(REMEDIES) == set(RULES)
    assert all(text.endswith(".") and text[0].isupper() for text in REMEDIES.values())
