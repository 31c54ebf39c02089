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
from viewer.files.errors import reason_of
from viewer.host import display, fonts, libraries, opengl, speech
from viewer.language import Phrase, columns, later, padded, tr

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
LIBRARIES, DISPLAY, OPENGL = later("libraries"), later("display"), "OpenGL"
_FONTS_FOUND, _CHINESE, _VOICE = later("fonts"), later("fonts for Chinese"), later("voice")
_MESHES_FOUND = later("meshes")
_MESHES = ("body.npz", "targets.npz", "skeleton.npz", "bones.npz")


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        about: what it is, in English.
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
    marks = {"good": tr("ok"), "poor": tr("note"), "missing": tr("MISSING")}
    room = max(7, *map(columns, marks.values()))
    lines = []
    for finding in findings:
        about = tr("{what}: {found}", what=tr(finding.about), found=finding.what)
        lines.append(f"{padded(marks[finding.state], room)}  {about}")
        lines += [f"         {line}" for line in finding.remedy.splitlines()]
    return "\n".join(lines)


def _versions() -> Iterator[Finding]:
    python = tr("{version} on {system}", version=platform.python_version(), system=platform.platform())
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
            LIBRARIES,
            "missing",
            tr("drawing lacks {names}", names=", ".join(wanted)),
            libraries.install_line(wanted),
        )
    if optional:
        needed = libraries.wants_x_window() and bool(os.environ.get("DISPLAY"))
        what = tr("a window under X lacks {names}", names=", ".join(optional))
        yield Finding(LIBRARIES, "missing" if needed else "poor", what, libraries.install_line(optional))
    if not wanted and not optional:
        yield Finding(LIBRARIES, "good", tr("all there"))


def _drawing(answer: opengl.OpenGL) -> Finding:
    if not answer.works:
        return Finding(OPENGL, "missing", *_first_line(answer.problem))
    parts = [answer.renderer, answer.version, answer.window]
    parts += [tr("on the processor (no graphics card is used)")] * opengl.is_software(answer.renderer)
    return Finding(OPENGL, "good", ", ".join(parts))


def _window() -> Finding:
    if problem := display.window_problem():
        return Finding(DISPLAY, "missing", *_first_line(problem))
    chosen = (
        os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    )
    return Finding(DISPLAY, "good", chosen or tr("the system's own"))


def _fonts() -> Finding:
    """Only Linux may be without any font; Qt then draws empty boxes."""
    if not sys.platform.startswith("linux"):
        return Finding(_FONTS_FOUND, "good", tr("the system's own"))
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts"]
    found = _first_font(folders) or _font_of_fontconfig()
    if found:
        return Finding(_FONTS_FOUND, "good", found)
    line = libraries.install_line([libraries.FONT_PACKAGE])
    return Finding(_FONTS_FOUND, "missing", tr("there is none: texts would be empty boxes"), line)


def _voice() -> Finding:
    """Without one, captions say all the same."""
    found = speech.find()
    if found is not None:
        return Finding(_VOICE, "good", found.name)
    return Finding(_VOICE, "poor", tr("none: steps can be read, not heard"), speech.remedy())


def _chinese() -> Finding:
    """Whether texts in Chinese can be read; nobody else needs its font."""
    found = fonts.file_for("zh")
    if found is not None:
        return Finding(_CHINESE, "good", str(found))
    what = tr("there is none: the window stays English when Chinese is chosen")
    return Finding(_CHINESE, "poor", what, fonts.remedy_for("zh"))


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
        (later("settings folder"), paths.settings_folder(), tr("choices are not remembered")),
        (later("cache folder"), paths.cache_folder(), tr("each start prepares the motion anew")),
        (later("log folder"), paths.state_folder(), tr("nothing is logged")),
        (
            later("strokes folder"),
            paths.strokes_folder(),
            tr("`massage-atlas new` cannot write a stroke there"),
        ),
    )
    for name, folder, loss in kinds:
        if (error := _write_error(folder)) is None:
            yield Finding(name, "good", str(folder))
        else:
            yield Finding(
                name,
                "poor",
                f"{folder}: {error}; {loss}",
                tr("Allow writing to {folder}.", folder=folder),
            )


def _write_error(folder: Path) -> Phrase | None:
    """Why nothing can be written to a folder, or None. Makes the folder, leaves nothing in it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return None
    except OSError as error:
        return reason_of(error)


def _meshes() -> Finding:
    absent = [name for name in _MESHES if not (paths.MESHES / name).is_file()]
    if not absent:
        return Finding(_MESHES_FOUND, "good", str(paths.MESHES))
    remedy = tr("Install the program again, or in a checkout run: python -m meshes.builder")
    what = tr("{names} not in {folder}", names=", ".join(absent), folder=paths.MESHES)
    return Finding(_MESHES_FOUND, "missing", what, remedy)


def _first_line(text: str) -> tuple[str, str]:
    first, _, rest = text.partition("\n")
    return first, rest.strip("\n")
