"""Whether a window can open, decided by the environment alone."""

from __future__ import annotations

import os
import sys

import pytest

from viewer.host import display, libraries

LINUX = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="Windows and macOS always have a display"
)
NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A session without any display, whose libraries are all there and whose X server answers."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(libraries, "missing", lambda _libraries: [])
    monkeypatch.setattr(libraries, "x_server_answers", lambda: True)
    return monkeypatch


@LINUX
@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({}, "There is no display"),
        ({"QT_QPA_PLATFORM": "xcb"}, "There is no display"),
        ({"QT_QPA_PLATFORM": "offscreen"}, None),
        ({"QT_QPA_PLATFORM": "offscreen:size=800x600"}, None),
        ({"QT_QPA_PLATFORM": "wayland-egl"}, None),
        ({"QT_QPA_PLATFORM": "hologram"}, "“hologram”, which this Qt does not have"),
        ({"DISPLAY": ":0"}, None),
        ({"WAYLAND_DISPLAY": "wayland-0"}, None),
    ],
)
def test_where_a_window_can_open(
    session: pytest.MonkeyPatch, environment: dict[str, str], said: str | None
) -> None:
    for name, value in environment.items():
        session.setenv(name, value)
    problem = display.window_problem()
    assert (problem is None) == (said is None)
    assert (said or "") in (problem or "")


@LINUX
def test_missing_libraries_come_with_the_command_that_brings_them(session: pytest.MonkeyPatch) -> None:
    session.setenv("DISPLAY", ":0")
    session.setattr(libraries, "missing", lambda _libraries: ["libxcb-icccm4", "libxcb-keysyms1"])
    problem = display.window_problem()
    assert problem is not None
    assert problem.endswith("sudo apt-get install -y --no-install-recommends libxcb-icccm4 libxcb-keysyms1")


@LINUX
def test_an_x_server_that_is_gone(session: pytest.MonkeyPatch) -> None:
    session.setenv("DISPLAY", ":0")
    session.setattr(libraries, "x_server_answers", lambda: False)
    assert (display.window_problem() or "").startswith("The display :0 does not answer.")


@LINUX
def test_a_server_that_does_not_exist_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    assert libraries.x_server_answers() is False


@LINUX
def test_libraries_that_nobody_has_are_missing() -> None:
    assert libraries.missing({"libc.so.6": "libc6", "libnobody-has-this.so.9": "nobody"}) == ["nobody"]


@pytest.mark.parametrize(
    ("qt", "python", "refused"),
    [
        ("6.12.0", (3, 11), True),
        ("6.12.0", (3, 12), False),
        ("6.12.1", (3, 11), False),
        ("6.11.3", (3, 11), False),
        (None, (3, 13), True),
    ],
)
def test_the_one_version_of_qt_that_crashes_is_refused(
    qt: str | None, python: tuple[int, int], refused: bool
) -> None:
    assert (display.qt_problem(qt, python) is not None) == refused


@pytest.mark.parametrize(
    ("environment", "chosen"),
    [({}, "vtkEGLRenderWindow"), ({"VTK_DEFAULT_OPENGL_WINDOW": "own"}, "own"), ({"DISPLAY": ":0"}, None)],
)
@LINUX
def test_vtk_draws_without_x_where_there_is_none(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], chosen: str | None
) -> None:
    for name in ("DISPLAY", "VTK_DEFAULT_OPENGL_WINDOW"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    display.choose_opengl_window()
    assert os.environ.get("VTK_DEFAULT_OPENGL_WINDOW") == chosen
