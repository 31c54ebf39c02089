"""`python -m tests.pictures FOLDER`: every screen, by theme and size; `--documents`: those of docs."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from itertools import product
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
SIZES = {"small": (960, 640), "laptop": (1366, 768), "4k": (3840, 2160)}
MOST_BYTES = 300_000


def main() -> int:
    """Take the pictures that were asked for."""
    arguments = _arguments()
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        _be_nobody(Path(folder), "laptop" if arguments.documents else arguments.sizes)
        from viewer.host.display import choose_opengl_window

        choose_opengl_window()
        from PySide6.QtWidgets import QApplication

        app = QApplication.instance() or QApplication(["massage-atlas"])
        if arguments.documents:
            _take_documents()
        else:
            _take_all(arguments)
        del app
    return 0


def _be_nobody(folder: Path, sizes: str) -> None:
    """Nobody's own choices, lessons and strokes, and a screen that is as large as the largest picture.

    No larger, so that menus look as they do there.
    """
    for part in ("CONFIG", "LESSONS", "STROKES"):
        os.environ[f"MASSAGE_ATLAS_{part}"] = str(folder / part.lower())
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        wide, high = max(SIZES[size] for size in sizes.split(","))
        screen = {"name": "only", "x": 0, "y": 0, "width": wide, "height": high, "dpr": 1, "logicalDpi": 96}
        (folder / "screens.json").write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={folder / 'screens.json'}"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=Path("pictures"))
    parser.add_argument("--documents", action="store_true", help="write docs/pictures anew instead")
    parser.add_argument("--screens", default="", help="only these, by name, with commas between them")
    parser.add_argument("--themes", default="light,dark,contrast")
    parser.add_argument("--sizes", default="laptop,4k", help=", ".join(SIZES))
    parser.add_argument("--texts", default="normal", help="normal, large, very-large")
    parser.add_argument("--languages", default="en")
    return parser.parse_args()


def _take_all(arguments: argparse.Namespace) -> None:
    from tests.pictures.more_screens import fill_shelf, front
    from tests.pictures.screens import SCREENS, leave
    from tests.pictures.taking import grab, opened, rest, save

    names = arguments.screens.split(",") if arguments.screens else list(SCREENS)
    parts = (arguments.languages, arguments.sizes, arguments.texts, arguments.themes)
    with opened() as program:
        fill_shelf(program)
        for language, size, text, theme in product(*(part.split(",") for part in parts)):
            program.window.resize(*SIZES[size])
            _choose(program, theme=theme, text_size=text, language=language)
            for name in names:
                leave(program)
                SCREENS[name](program)
                rest(program)
                save(
                    grab(front(program)[0]), arguments.folder / f"{name}-{size}-{theme}-{text}-{language}.png"
                )
        leave(program)


def _choose(program: object, **fields: object) -> None:
    known = program.choices.values.__dataclass_fields__  # type: ignore[attr-defined]
    program.controller.choose(**{name: value for name, value in fields.items() if name in known})  # type: ignore[attr-defined]


def _take_documents() -> None:
    from tests.pictures.documents import DOCUMENTS
    from tests.pictures.screens import leave
    from tests.pictures.taking import grab, opened, rest, save_small

    with opened() as program:
        for name, (size, show) in DOCUMENTS.items():
            program.window.resize(*size)
            leave(program)
            show(program)
            rest(program)
            save_small(grab(program.window), TOP / "docs" / "pictures" / f"{name}.png", MOST_BYTES)
        leave(program)


if __name__ == "__main__":
    sys.exit(main())
