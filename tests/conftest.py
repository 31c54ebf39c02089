"""What holds for every test: no display, nobody's own folders, and no complaint that goes unnoticed.

Warnings of Python and of numpy, messages of Qt and VTK, and logged errors fail the test in which they appear;
so do widgets, timers and windows of VTK that a test leaves behind.
"""

from __future__ import annotations

import atexit
import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tests.helpers import sharing

# Before anything imports Qt or VTK, and before anything asks where settings, caches and logs lie.
if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", "vtkEGLRenderWindow")
_OWN = Path(tempfile.mkdtemp(prefix="massage-atlas-tests-"))
atexit.register(shutil.rmtree, _OWN, ignore_errors=True)
for _kind in ("CONFIG", "CACHE", "STATE", "STROKES", "LESSONS"):
    if _kind != "CACHE" or not sharing.is_helper():  # what is solved once is there for all who share a run
        os.environ[f"MASSAGE_ATLAS_{_kind}"] = str(_OWN / _kind.lower())

os.environ["LC_ALL"] = "C.UTF-8"  # texts are English, whatever the computer speaks

import hypothesis  # noqa: E402
import numpy as np  # noqa: E402
import pytest  # noqa: E402

from tests.helpers import leaks  # noqa: E402
from tests.helpers.complaints import Complaints  # noqa: E402
from tests.helpers.fonts import CHINESE  # noqa: E402
from viewer.host import messages  # noqa: E402
from viewer.language import speak  # noqa: E402

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from viewer.anatomy.interior import Interior
    from viewer.motion.cast import Cast
    from viewer.motion.scored import Score

# The same examples on every run: what fails, fails for everybody. No deadline: the machine may be busy.
hypothesis.settings.register_profile("house", derandomize=True, deadline=None, database=None)
hypothesis.settings.load_profile("house")


DRAWING = ("scene", "export")
"""Folders whose tests draw without Qt."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """One flag: pictures that changed on purpose are kept."""
    parser.addoption("--rewrite-baselines", action="store_true", help="keep new pictures in tests/baseline")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Share a whole run; a part that somebody names runs in this process."""
    whole = config.args_source == pytest.Config.ArgsSource.TESTPATHS and not config.option.collectonly
    return sharing.processes(whole=whole, processors=os.cpu_count())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long, where a run is shared: nobody waits for it at the end."""
    if sharing.is_helper():
        files = [item.nodeid.partition("::")[0] for item in items]
        items[:] = [items[i] for i in sharing.longest_first(files)]


@pytest.fixture(scope="session", autouse=True)
def _strict_libraries() -> Iterator[None]:
    """Overflow, invalid values and division by zero raise; VTK speaks to the log; no plotter is left open."""
    before = np.seterr(over="raise", invalid="raise", divide="raise")
    with messages.vtk_to_log():
        yield
    np.seterr(**before)
    assert not (left := leaks.open_plotters()), f"close() these plotters in the test that made them: {left}"


@pytest.fixture
def allow_complaints() -> None:
    """Ask for this in a test that provokes errors and looks at them itself."""


@pytest.fixture(autouse=True)
def _no_complaints(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test in which an error was logged, or in which VTK or Qt warned."""
    complaints = Complaints()
    root = logging.getLogger()
    root.addHandler(complaints)
    yield
    root.removeHandler(complaints)
    if "allow_complaints" not in request.fixturenames:
        assert not complaints.texts, "logged during the test:\n" + "\n".join(complaints.texts)


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    """A test that speaks another language leaves no word of it."""
    yield
    speak({})


@pytest.fixture(autouse=True)
def _no_leaks(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test of the window or of the scene that leaves a widget, a timer or a window of VTK behind."""
    if "qapp" not in request.fixturenames and request.path.parent.name not in DRAWING:
        yield
        return
    before, failed = leaks.left_behind(), request.session.testsfailed
    yield
    if request.session.testsfailed > failed:
        return  # what a failed test made is held by its traceback
    request.node.funcargs.clear()  # pytest itself would hold what fixtures made until the very end
    left = leaks.left_behind() - before
    assert not left, leaks.remedy(left)


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[str]:
    """The family of a font with Chinese characters, which Qt may use meanwhile."""
    from PySide6.QtGui import QFontDatabase

    number = QFontDatabase.addApplicationFont(str(CHINESE))
    yield QFontDatabase.applicationFontFamilies(number)[0]
    QFontDatabase.removeApplicationFont(number)


@pytest.fixture(scope="session")
def cast() -> Callable[..., Cast]:
    """`cast(receiver="woman", giver="man")`: two people, loaded once per run."""
    from viewer.files.casting import load_cast

    @cache
    def load(receiver: str, giver: str) -> Cast:
        return load_cast(receiver, giver)

    return lambda receiver="woman", giver="man": load(receiver, giver)


@pytest.fixture(scope="session")
def score(cast: Callable[..., Cast]) -> Callable[..., Score]:
    """`score(receiver="woman", giver="man", stroke_id=…)`: a technique made ready for two people, once."""
    from viewer import paths
    from viewer.files.score_cache import entry_path, load_or_prepare, load_or_prepare_for
    from viewer.files.stroke_file import read_stroke

    @cache
    def prepare(receiver: str, giver: str, stroke_id: str) -> Score:
        stroke = read_stroke(paths.ANIMATIONS / f"{stroke_id}.stroke.yaml")
        if entry_path(stroke, (receiver, giver), paths.cache_folder()).exists():  # no need of a cast then
            return load_or_prepare_for(receiver, giver, stroke)
        return load_or_prepare(cast(receiver, giver), stroke)

    def ask(
        receiver: str = "woman", giver: str = "man", stroke_id: str = "stretch-between-shoulder-blades"
    ) -> Score:
        return prepare(receiver, giver, stroke_id)

    return ask


@pytest.fixture(scope="session")
def rocked(cast: Callable[..., Cast]) -> Score:
    """The rocking at one place, once and from one side, woman and man: short, and solved once per run."""
    from viewer import paths
    from viewer.files.stroke_file import read_stroke
    from viewer.motion.score import prepare

    whole = read_stroke(paths.ANIMATIONS / "rock-alongside-spine.stroke.yaml")
    stops = {role: places[:1] for role, places in whole.repeat.stops.items()}
    once = replace(whole.repeat, pressures=whole.repeat.pressures[2:3], stops=stops)
    return prepare(cast(), replace(whole, repeat=once, mirror="none"))


@pytest.fixture(scope="session")
def interior() -> Interior:
    """What lies under the woman's skin, built once per run."""
    from viewer.files.interior_cache import load_or_build

    return load_or_build("woman")
