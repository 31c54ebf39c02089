"""Looks this computer over: versions, libraries, OpenGL, display, fonts, folders, meshes."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from viewer import paths
from viewer.host import display, fonts, libraries, opengl, speech
from viewer.language import tr

_PACKAGES = (
    "numpy",
    "scipy",
    "vtk",
    "pyvista",
    "trimesh",
    "PySide6-Essentials",
    "pydantic",
    "PyYAML",
    "Pillow",
)
_MESHES = ("body.npz", "targets.npz", "skeleton.npz", "bones.npz")


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        about: what it is.
        state: `good`; `poor` when the program works all the same; `missing` when something does not.
        what: what was found.
        remedy: what to do; empty when nothing is to be done.
    """

    about: str
    state: Literal["good", "poor", "missing"]
    what: str
    remedy: str = ""


def examine() -> list[Finding]:
    """Look at everything; takes about a second, most of it for trying OpenGL in a child process."""
    with opengl.Probe(fresh=True) as probe:
        before, after = (
            [*_versions(), *_libraries()],
            [_window(), _fonts(), _chinese(), _voice(), *_folders(), _meshes()],
        )
        return [*before, _drawing(probe.result()), *after]


def report(findings: list[Finding]) -> str:
    """The findings as a text for people, one paragraph each, with the remedies."""
    marks = {"good": "ok     ", "poor": "note   ", "missing": "MISSING"}
    lines = []
    for finding in findings:
        lines.append(f"{marks[finding.state]}  {finding.about}: {finding.what}")
        lines += [f"         {line}" for line in finding.remedy.splitlines()]
    return "\n".join(lines)


def _versions() -> Iterator[Finding]:
    python = f"{platform.python_version()} on {platform.platform()}"
    yield Finding("Python", "good", python)
    for name in _PACKAGES:
        try:
            yield Finding(name, "good", importlib.metadata.version(name))
        except importlib.metadata.PackageNotFoundError:
            yield Finding(name, "missing", tr("not installed"), f'{sys.executable} -m pip install "{name}"')
    if problem := display.qt_problem(display.qt_version(), sys.version_info[:2]):
        yield Finding("PySide6", "missing", *_first_line(problem))


def _libraries() -> Iterator[Finding]:
    if not sys.platform.startswith("linux"):
        return
    wanted, optional = libraries.missing(libraries.DRAWING), libraries.missing(libraries.X_WINDOW)
    if wanted:
        yield Finding(
            "libraries",
            "missing",
            tr("drawing lacks {names}", names=", ".join(wanted)),
            libraries.install_line(wanted),
        )
    if optional:
        needed = libraries.wants_x_window() and bool(os.environ.get("DISPLAY"))
        what = tr("a window under X lacks {names}", names=", ".join(optional))
        yield Finding("libraries", "missing" if needed else "poor", what, libraries.install_line(optional))
    if not wanted and not optional:
        yield Finding("libraries", "good", tr("all there"))


def _drawing(answer: opengl.OpenGL) -> Finding:
    if not answer.works:
        return Finding("OpenGL", "missing", *_first_line(answer.problem))
    slow = (
        ", " + tr("on the processor (no graphics card is used)")
        if opengl.is_software(answer.renderer)
        else ""
    )
    return Finding("OpenGL", "good", f"{answer.renderer}, {answer.version}, {answer.window}{slow}")


def _window() -> Finding:
    if problem := display.window_problem():
        return Finding("display", "missing", *_first_line(problem))
    chosen = (
        os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    )
    return Finding("display", "good", chosen or tr("the system's own"))


def _fonts() -> Finding:
    """Only Linux may be without any font; Qt then draws empty boxes."""
    if not sys.platform.startswith("linux"):
        return Finding("fonts", "good", tr("the system's own"))
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts"]
    found = _first_font(folders) or _font_of_fontconfig()
    if found:
        return Finding("fonts", "good", found)
    line = libraries.install_line([libraries.FONT_PACKAGE])
    return Finding("fonts", "missing", tr("there is none: texts would be empty boxes"), line)


def _voice() -> Finding:
    """Without one, captions say all the same."""
    found = speech.find()
    if found is not None:
        return Finding("voice", "good", found.name)
    return Finding("voice", "poor", tr("none: steps can be read, not heard"), speech.remedy())


def _chinese() -> Finding:
    """Whether texts in Chinese can be read; nobody else needs its font."""
    found = fonts.file_for("zh")
    if found is not None:
        return Finding("fonts for Chinese", "good", str(found))
    what = tr("there is none: the window stays English when Chinese is chosen")
    return Finding("fonts for Chinese", "poor", what, fonts.remedy_for("zh"))


def _first_font(folders: list[Path]) -> str:
    fonts = (
        f for folder in folders for f in folder.rglob("*") if f.suffix.lower() in (".ttf", ".otf", ".ttc")
    )
    return next((str(font) for font in fonts), "")


def _font_of_fontconfig() -> str:
    try:
        asked = subprocess.run(["fc-match", "sans"], capture_output=True, text=True, timeout=10, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return asked.stdout.strip() if asked.returncode == 0 else ""


def _folders() -> Iterator[Finding]:
    kinds = (
        ("settings", paths.settings_folder(), tr("choices are not remembered")),
        ("cache", paths.cache_folder(), tr("each start prepares the motion anew")),
        ("log", paths.state_folder(), tr("nothing is logged")),
        ("strokes", paths.strokes_folder(), tr("`massage-atlas new` cannot write a stroke there")),
    )
    for name, folder, loss in kinds:
        if (error := _write_error(folder)) is None:
            yield Finding(f"{name} folder", "good", str(folder))
        else:
            yield Finding(
                f"{name} folder",
                "poor",
                f"{folder}: {error}; {loss}",
                tr("Allow writing to {folder}.", folder=folder),
            )


def _write_error(folder: Path) -> str | None:
    """Why nothing can be written to a folder, or None. Makes the folder, leaves nothing in it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return None
    except OSError as error:
        return error.strerror or type(error).__name__


def _meshes() -> Finding:
    absent = [name for name in _MESHES if not (paths.MESHES / name).is_file()]
    if not absent:
        return Finding("meshes", "good", str(paths.MESHES))
    remedy = tr("Install the program again, or in a checkout run: python -m meshes.builder")
    return Finding("meshes", "missing", f"{', '.join(absent)} not in {paths.MESHES}", remedy)


def _first_line(text: str) -> tuple[str, str]:
    first, _, rest = text.partition("\n")
    return first, rest.strip("\n")
