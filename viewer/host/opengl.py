"""Does OpenGL work here? Tried in a child process: without it VTK does not fail, it is killed by a signal.

The answer is remembered for this computer and these drivers, so that later starts need no child. While it is
relied on, it is forgotten: a process that dies then leaves no answer behind, and the next start tries again.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from viewer.host import libraries
from viewer.host.display import HEADLESS_OPENGL, choose_opengl_window, qt_version
from viewer.language import tr
from viewer.paths import cache_folder

_PATIENCE_S = 60.0
_DRIVER_VARIABLES = (
    "DISPLAY",
    "WAYLAND",
    "LD_",
    "LIBGL",
    "MESA",
    "GALLIUM",
    "EGL",
    "__EGL",
    "__GLX",
    "__GLVND",
    "VTK_",
)
_DRIVER_FOLDERS = (
    "/usr/share/glvnd/egl_vendor.d",
    "/etc/glvnd/egl_vendor.d",
    "/usr/lib/x86_64-linux-gnu/dri",
)
_MESA_PACKAGES = ("libgl1", "libegl1", "libgl1-mesa-dri")


@dataclass(frozen=True)
class OpenGL:
    """What the child found.

    Attributes:
        renderer: the driver's name of itself; empty where nothing could be drawn.
        version: the version of OpenGL, as the driver writes it.
        window: the class of VTK's window.
        problem: what went wrong, with its remedy; empty where all is well.
    """

    renderer: str = ""
    version: str = ""
    window: str = ""
    problem: str = ""

    @property
    def works(self) -> bool:
        """Whether pictures can be drawn."""
        return bool(self.renderer) and not self.problem


def is_software(renderer: str) -> bool:
    """Whether a driver that calls itself so draws on the processor instead of a graphics card."""
    return any(
        name in renderer.lower() for name in ("llvmpipe", "softpipe", "swrast", "swiftshader", "gdi generic")
    )


class Probe:
    """A child process at work, or an answer that is known already; leaving it as a context ends the child."""

    def __init__(self, *, fresh: bool = False) -> None:
        """Start the child unless a remembered answer holds; `fresh` starts it in any case."""
        choose_opengl_window()
        self._answer = None if fresh else _remembered()
        self._child: subprocess.Popen[bytes] | None = None
        if self._answer is None:
            packages = libraries.missing(libraries.DRAWING)
            self._answer = OpenGL(problem=_missing_text(packages)) if packages else None
        if self._answer is None:
            self._child = _start_child()

    def __enter__(self) -> Probe:
        return self

    def __exit__(self, *_: object) -> None:
        if self._child is not None:  # nobody asked for the answer any more
            self._child.kill()
            self._child.communicate()
            self._child = None

    def result(self) -> OpenGL:
        """Wait for the answer; it never raises."""
        if self._answer is None:
            assert self._child is not None
            self._answer = _answer_of(self._child)
            self._child = None
        return self._answer


@contextlib.contextmanager
def relying_on(answer: OpenGL) -> Iterator[None]:
    """Remember a good answer once the body has ended without the process dying."""
    with contextlib.suppress(OSError):
        _memory().unlink(missing_ok=True)
    yield
    with contextlib.suppress(OSError):  # only a convenience: the next start asks again
        _memory().parent.mkdir(parents=True, exist_ok=True)
        _memory().write_text(json.dumps({"key": _key(), **asdict(answer)}), encoding="utf-8")


def _memory() -> Path:
    return cache_folder() / "opengl.json"


def _remembered() -> OpenGL | None:
    try:
        stored = json.loads(_memory().read_text(encoding="utf-8"))
        good = stored.pop("key") == _key() and not libraries.missing(libraries.DRAWING)
        return OpenGL(**stored) if good else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _key() -> str:
    """Changes whenever another driver or another window class could be chosen."""
    variables = sorted(f"{k}={v}" for k, v in os.environ.items() if k.startswith(_DRIVER_VARIABLES))
    folders = [f"{f}:{Path(f).stat().st_mtime_ns}" for f in _DRIVER_FOLDERS if Path(f).is_dir()]
    facts = [sys.prefix, sys.version, str(qt_version()), *variables, *folders]
    return hashlib.sha256("\n".join(facts).encode()).hexdigest()


def _start_child() -> subprocess.Popen[bytes]:
    environment = dict(os.environ)
    here = str(Path(__file__).resolve().parents[2])
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, [here, environment.get("PYTHONPATH")]))
    quiet = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would flash a console
    return subprocess.Popen(
        [sys.executable, "-m", "viewer.host.opengl_child"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        creationflags=quiet,
    )


def _answer_of(child: subprocess.Popen[bytes]) -> OpenGL:
    try:
        out, err = child.communicate(timeout=_PATIENCE_S)
    except subprocess.TimeoutExpired:
        child.kill()
        child.communicate()
        late = tr("OpenGL did not answer within {seconds} seconds.", seconds=f"{_PATIENCE_S:.0f}")
        return OpenGL(problem=f"{late}\n{_remedy()}")
    if child.returncode == 0:
        with contextlib.suppress(ValueError, TypeError, IndexError):
            return OpenGL(**json.loads(out.decode().splitlines()[-1]))
    said = _last_words(err.decode(errors="replace"))
    what = tr("OpenGL does not work here (exit status {status}).", status=f"{child.returncode}{said}")
    return OpenGL(problem=f"{what}\n{_remedy()}")


def _last_words(text: str) -> str:
    """The last line of a child's complaint, without VTK's colours, time and place."""
    lines = [line.partition("| ")[2] or line for line in re.sub(r"\x1b\[\d*m", "", text).strip().splitlines()]
    return f": {lines[-1].rstrip('.')}" if lines else ""


def _missing_text(packages: list[str]) -> str:
    line = "    " + libraries.install_line(packages)
    return tr("Drawing needs system libraries that are missing. Install them:\n\n{command}", command=line)


def _remedy() -> str:
    if sys.platform == "win32":
        return tr("Install the graphics card's driver from its maker; OpenGL 3.2 or newer is needed.")
    if sys.platform == "darwin":
        return tr("OpenGL 3.2 or newer is needed; on a virtual machine, give it a graphics card.")
    chosen = os.environ.get("VTK_DEFAULT_OPENGL_WINDOW")
    line = "    " + libraries.install_line(_MESA_PACKAGES)
    mesa = tr("Mesa draws with and without a graphics card:\n\n{command}", command=line)
    if chosen in (None, HEADLESS_OPENGL):
        return mesa
    unset = tr("Unset VTK_DEFAULT_OPENGL_WINDOW (now {chosen}), or install Mesa.", chosen=chosen)
    return f"{unset}\n{mesa}"
