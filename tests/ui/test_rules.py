"""Whether the rules hold, in the window: marks on the scrub bar, a line in the panel, a page of all rules."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton

from viewer.check.shown import Break, RuleItem, RulesCard
from viewer.ports import Clock
from viewer.state.choices import THEMES, ChoiceValues, Theme
from viewer.ui.main_window import MainWindow
from viewer.ui.rules_line import RulesPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BROKEN = Break(
    "nothing presses on the spine", True, "edge: 3.20 mm; at least 6 mm", "Move out.", ((10.0, 20.0),)
)
WARNED = Break("no locked elbow", False, "arm: 0.98; aim at most 0.97", "Come nearer.", ((15.0, 30.0),))
RULES = (
    RuleItem(BROKEN.name, "failure", BROKEN.said, 12.0),
    RuleItem(WARNED.name, "warning", WARNED.said, 16.0),
    RuleItem("rocking is slow", "good", "swings: 0.80 Hz; at most 1.6 Hz", 5.0),
    RuleItem("presses lie between the ribs", "not asked"),
)
CARD = RulesCard(True, RULES, (BROKEN, WARNED))


def at(window: MainWindow, time_s: float) -> tuple[str, str]:
    """What the line says at a time."""
    window.show_clock(Clock(time_s, 40.0, playing=True))
    rules = window.panel.rules
    return rules.title.text(), rules.words.text()


def test_the_line_lights_up_where_a_rule_is_broken(window: MainWindow) -> None:
    rules = window.panel.rules
    assert rules.isHidden()
    window.show_rules(RulesCard())
    assert at(window, 0.0)[0] == "Checking the rules …"
    window.show_rules(CARD)
    assert at(window, 5.0) == (
        "1 rule broken, 1 worth a look",
        "Not at this moment; the bar below shows where.",
    )
    height = rules.sizeHint().height()
    title, words = at(window, 12.0)
    assert title == "Broken: nothing presses on the spine"
    assert words == "Edge: 3.20 mm; at least 6 mm. Move out."
    assert rules.accessibleName() == f"{title}. {words}"
    assert at(window, 16.0)[0] == title  # what is broken goes before what is warned of
    assert at(window, 25.0) == ("Worth a look: arm: 0.98; aim at most 0.97", "Come nearer.")
    assert rules.sizeHint().height() == height  # nothing above it moves while it plays
    window.show_rules(None)
    assert rules.isHidden()


def test_where_all_holds_a_quiet_line_says_so(window: MainWindow) -> None:
    window.show_rules(RulesCard(True, RULES[2:]))
    assert at(window, 5.0) == ("All rules hold", "")
    window.show_rules(RulesCard(True, RULES[1:]))
    assert at(window, 5.0) == ("1 rule holds, 1 worth a look", "")


@pytest.mark.parametrize("theme", THEMES)
def test_the_scrub_bar_marks_what_is_broken_by_shape_too(window: MainWindow, theme: Theme) -> None:
    window.show_choices(ChoiceValues(theme=theme))
    scrub = window.transport.scrub
    scrub.resize(600, 58)
    window.show_clock(Clock(0.0, 40.0, playing=False))

    def row(card: RulesCard | None, y: int = 23) -> list[int]:
        """Where a row of the bar is painted otherwise than without any card."""
        pictures = []
        for shown in (card, None):
            window.show_rules(shown)
            pictures.append(scrub.grab().toImage())
        marked, plain = pictures
        return [x for x in range(600) if marked.pixel(x, y) != plain.pixel(x, y)]

    broken = row(RulesCard(True, RULES, (BROKEN,)))
    assert broken == list(range(broken[0], broken[-1] + 1))  # a bar
    assert "Broken" not in scrub.tip_at(QPoint(broken[0] + 5, 17))  # nothing is shown any more
    dots = row(RulesCard(True, RULES, (WARNED,)))
    assert len(dots) < dots[-1] - dots[0]  # dots
    cross = row(RulesCard(True, RULES, (BROKEN,)), y=20)
    assert cross
    assert len(cross) < 12
    window.show_rules(CARD)
    place = QPoint((broken[0] + broken[-1]) // 2 + 2, 17)
    assert scrub.tip_at(place).splitlines()[-2:] == [
        "Broken: nothing presses on the spine",
        "Worth a look: no locked elbow",
    ]


def test_the_page_names_every_rule_and_goes_to_its_worst_moment(
    window: MainWindow, intents: Mock, qtbot: QtBot
) -> None:
    window.show_rules(CARD)
    window.panel.rules.list_button.click()
    page = window.findChild(RulesPage)
    assert page is not None
    places = [button for button in page.findChildren(QPushButton) if button.accessibleName().startswith("Go")]
    assert [button.text() for button in places] == ["0:12", "0:16", "0:05"]
    places[0].click()
    intents.seek.assert_called_once_with(12.0)
    texts = [label.text() for label in page.findChildren(type(window.panel.rules.title))]
    assert "Nothing presses on the spine: broken" in texts
    assert "No locked elbow: worth a look" in texts
    assert "Rocking is slow: holds" in texts
    assert "Presses lie between the ribs: nothing to measure" in texts
    page.accept()
    qtbot.waitUntil(lambda: window.findChild(RulesPage) is None)


def test_the_menu_offers_how_much_is_shown(window: MainWindow, intents: Mock) -> None:
    menu = window.title_bar.display.menu()
    actions = {action.text(): action for action in menu.actions()}
    assert actions["Checks: broken rules"].isChecked()
    actions["Checks: warnings too"].trigger()
    intents.choose.assert_called_once_with(checks="all")
