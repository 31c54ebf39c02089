"""`python -m tests.benchmarks --json FILE`: every ratio, with its bound and the raw figures beside it."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program itself does, before numpy is imported
STROKE = "stretch-between-shoulder-blades"
PEOPLE, OTHERS = ("woman", "man"), ("woman-heavy", "man")


def main() -> int:
    """Measure, print, and save as JSON; 1 when a bound is broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument(
        "--json", metavar="FILE", type=Path, help="save the figures here (default: print only)"
    )
    parser.add_argument("--rounds", type=int, default=25, help="rounds of playing (default: %(default)s)")
    parser.add_argument("--starts", type=int, default=5, help="starts of each program (default: %(default)s)")
    arguments = parser.parse_args()
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["MASSAGE_ATLAS_CONFIG"] = folder  # nobody's own choices
        figures = measure(Path(folder), arguments.rounds, arguments.starts)
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    from tests.benchmarks.bounds import BOUNDS, table

    print(table(figures))
    return int(any(figures[name] > bound for name, bound in BOUNDS.items() if name in figures))


def measure(folder: Path, rounds: int, starts: int) -> dict[str, float]:
    """All figures for the first technique, woman and man."""
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.playing import Rounds, measure_evaluating, measure_layers, measure_playing
    from tests.benchmarks.splitting import measure_splitting
    from tests.benchmarks.starting import measure_memory_of_layers, measure_starting
    from tests.benchmarks.switching import measure_cold, measure_switching
    from viewer import paths
    from viewer.files.interior_cache import load_or_build
    from viewer.files.score_cache import load_or_prepare_for
    from viewer.files.stroke_file import read_stroke
    from viewer.host.display import choose_opengl_window

    choose_opengl_window()
    app = QApplication.instance() or QApplication([])
    stroke = read_stroke(paths.ANIMATIONS / f"{STROKE}.stroke.yaml")
    score = load_or_prepare_for("woman", "man", stroke)
    how_much = Rounds(rounds)
    figures = {**measure_playing(score, how_much), **measure_evaluating(score, how_much)}
    figures |= measure_splitting(score, how_much)
    figures |= measure_layers(score, load_or_build("woman"), how_much)
    whose = ["--stroke", STROKE, "--receiver", "woman", "--giver", "man"]
    figures |= measure_starting(score, whose, folder, starts)
    figures |= measure_memory_of_layers(score, load_or_build("woman"), whose, folder)
    figures |= measure_switching(STROKE, PEOPLE, OTHERS, starts)
    figures |= measure_switching(STROKE, PEOPLE, OTHERS[:1], layers=True)
    figures |= measure_cold(STROKE, PEOPLE, OTHERS[0], folder / "cold")
    del app
    return figures


if __name__ == "__main__":
    sys.exit(main())
