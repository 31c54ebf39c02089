"""Can a window open here? Asked before Qt starts, because Qt aborts the process where it cannot."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import sys
from pathlib import Path

from viewer.host import libraries
from viewer.language import later, tr

PICTURE_COMMAND = (
    "    massage-atlas picture --stroke stretch-between-shoulder-blades --time 10 --view giver -o picture.png"
)
NO_DISPLAY = later(
    "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
    "Make a picture instead, which needs none:\n\n{command}\n\n"
    "If there is a display that this program does not see, set QT_QPA_PLATFORM, for example to xcb."
)

HEADLESS_OPENGL = "vtkEGLRenderWindow"
_BROKEN_QT = "6.12.0"
_QT_COMMAND = '    python -m pip install "PySide6-Essentials!=6.12.0"'
_BROKEN_QT_MESSAGE = later(
    "PySide6 6.12.0 crashes on Python 3.11 after about a minute (PYSIDE-3474).\n"
    "Install another version, or use Python 3.12 or newer:\n\n{command}"
)


def has_display() -> bool:
    """Whether this session has a display: always on Windows and macOS, by the environment elsewhere."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def window_problem() -> str | None:
    """What stands in the way of a window, with its remedy, or None."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if not has_display() and not platform:
        return tr(NO_DISPLAY, command=PICTURE_COMMAND)
    return qt_problem(qt_version(), sys.version_info[:2]) or _platform_problem(platform) or _x_problem()


def qt_problem(qt: str | None, python: tuple[int, ...]) -> str | None:
    """What is wrong with this version of Qt (None: absent) under this Python, with its remedy, or None."""
    if qt is None:
        return tr("PySide6 is not installed. Install it:\n\n{command}", command=_QT_COMMAND)
    broken = qt == _BROKEN_QT and python < (3, 12)
    return tr(_BROKEN_QT_MESSAGE, command=_QT_COMMAND) if broken else None


def qt_version() -> str | None:
    """The installed version of PySide6, without importing it; None where there is none."""
    for name in ("PySide6-Essentials", "PySide6"):
        try:
            return importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return None


def choose_opengl_window() -> None:
    """Have VTK draw through EGL where there is no X server; it complains at each start otherwise.

    Must run before VTK makes its first window. What the person has set already stays.
    """
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", HEADLESS_OPENGL)


def _platform_problem(platform: str) -> str | None:
    """Qt aborts over a platform that it does not know, so look for its plug-in first."""
    name, known = platform.split(":")[0].split(";")[0], _platforms()
    if not name or not known or any(name == k or name.startswith(k + "-") for k in known):
        return None
    return tr(
        "QT_QPA_PLATFORM asks for “{name}”, which this Qt does not have. It has: {known}.",
        name=name,
        known=", ".join(sorted(known)),
    )


def _platforms() -> set[str]:
    found = importlib.util.find_spec("PySide6")
    roots = list(found.submodule_search_locations or []) if found else []
    files = [f for root in roots for f in Path(root).glob("**/plugins/platforms/*q*.*")]
    return {f.name.split(".")[0].removeprefix("lib").removeprefix("q") for f in files}


def _x_problem() -> str | None:
    if not libraries.wants_x_window():
        return None
    if packages := libraries.missing(libraries.X_WINDOW):
        line = "    " + libraries.install_line(packages)
        return tr(
            "A window needs system libraries that are missing. Install them:\n\n{command}", command=line
        )
    if not os.environ.get("DISPLAY"):
        return tr(NO_DISPLAY, command=PICTURE_COMMAND)
    if not libraries.x_server_answers():
        display = os.environ["DISPLAY"]
        return tr(
            "The display {display} does not answer. Make a picture instead, which needs none:\n\n{command}",
            display=display,
            command=PICTURE_COMMAND,
        )
    return None
