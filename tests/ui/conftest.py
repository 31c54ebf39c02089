"""A window whose intents are recorded instead of carried out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from unittest.mock import Mock, create_autospec

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.classroom import Room
from viewer.ports import Clock, Intents, StepItem, TechniqueCard, TechniqueItem
from viewer.state.choices import ChoiceValues
from viewer.ui.main_window import MainWindow

CARD = TechniqueCard(
    id="stretch",
    title="Stretching between the shoulder blades",
    purpose="A stretch.",
    steps=(
        StepItem(0, "Lay the hands on.", 0.0, "giver", ((0.0, 2.0),)),
        StepItem(
            1,
            "Press and wait until the back has softened under the hands. " * 3,
            2.0,
            "hands",
            ((2.0, 4.0), (6.0, 8.0)),
        ),
        StepItem(2, "Move outward.", 4.0, "hands", ((4.0, 6.0), (8.0, 10.0))),
    ),
    mistakes=("Hurrying.",),
    safety=("Never on the spine.", "Stop at pain."),
    duration_s=10.0,
    pressure=tuple([0.0] * 20 + [0.25] * 30 + [0.05] * 10 + [0.75] * 30 + [0.0] * 10),
)


PAGES = {
    "as it starts": ChoiceValues(),
    "layers": ChoiceValues(layers_open=True),
    "principles": ChoiceValues(principles_open=True),
    "bookmarks": ChoiceValues(panel_page="bookmarks"),
    "lessons": ChoiceValues(panel_page="lessons"),
}
"""Every page of the side panel, by what was chosen to see it."""


@pytest.fixture
def intents() -> Any:
    made = create_autospec(Intents, instance=True)
    made.step_back.return_value = False  # nothing is selected
    return made


@pytest.fixture
def window(qtbot: QtBot, intents: Mock) -> Iterator[MainWindow]:
    made = MainWindow()
    qtbot.addWidget(made)
    made.bind(intents)
    made.viewport.rendered.disconnect()  # Qt paints when it likes: tests look at what the person asks for
    made.show_choices(ChoiceValues())
    made.show_techniques([TechniqueItem("stretch", CARD.title)], "stretch")
    made.show_card(CARD)
    made.show_clock(Clock(0.0, 10.0, False, 0.0, 0))
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.viewport.setFocus()
    intents.reset_mock()
    yield made
    made.close()


@pytest.fixture
def room(window: MainWindow) -> Room:
    return Room(window)
