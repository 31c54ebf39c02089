"""A first start takes over what the system's user wishes."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Any
from unittest.mock import Mock

import pytest
from PySide6.QtWidgets import QApplication

from tests.helpers.repository import TOP
from viewer.state.choices import ChoiceValues
from viewer.ui.system_wishes import with_wishes


def system(contrast: Any, platform: str, animation_ms: int) -> Any:
    hints = Mock(spec=["accessibility"])
    hints.accessibility.return_value = SimpleNamespace(
        contrastPreference=lambda: SimpleNamespace(name=contrast)
    )
    app = Mock(spec=QApplication)
    app.styleHints.return_value = hints
    app.platformName.return_value = platform
    app.style.return_value.styleHint.return_value = animation_ms
    return app


@pytest.mark.parametrize(
    ("contrast", "platform", "animation_ms", "wanted"),
    [
        ("NoPreference", "windows", 200, ChoiceValues()),
        ("HighContrast", "xcb", 0, ChoiceValues(theme="contrast")),
        ("NoPreference", "windows", 0, ChoiceValues(reduced_motion=True)),
    ],
)
def test_what_the_system_tells(contrast: Any, platform: str, animation_ms: int, wanted: ChoiceValues) -> None:
    assert with_wishes(ChoiceValues(), system(contrast, platform, animation_ms)) == wanted


def test_a_system_that_tells_nothing_changes_nothing(qapp: QApplication) -> None:
    app = system(None, "wayland", 0)
    app.styleHints.return_value = Mock(spec=[])
    assert with_wishes(ChoiceValues(theme="dark"), app) == ChoiceValues(theme="dark")
    assert with_wishes(ChoiceValues(), qapp) == ChoiceValues()


def test_nothing_in_the_window_moves_by_an_animation_of_qt() -> None:
    """Only the camera and the sign of the breath move, and both ask whether less motion is wanted."""
    moving = re.compile(r"Q\w*Animation\w*|QTimeLine|QScroller|QMovie|QGraphicsOpacityEffect|setAnimated")
    found = [
        (file.name, word)
        for file in sorted((TOP / "viewer").rglob("*.py"))
        for word in moving.findall(file.read_text(encoding="utf-8"))
    ]
    assert found == []
