"""The program itself; tells its first picture of people, its memory and its idle frames on standard output.

Usage: python -m tests.benchmarks.child_ours {playing|idle|layers} ARGUMENTS OF massage-atlas
With `layers` everything under the skin is shown too, and memory is what is held then.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

_SETTLE_MS, _IDLE_MS = 3000, 3000


def main() -> int:
    """Run the program, watched."""
    mode, arguments = sys.argv[1], sys.argv[2:]
    if mode == "layers":
        _remember_layers()
    from viewer.scene.stage import Stage
    from viewer.ui.viewport import Viewport

    _watch(Stage, Viewport, idle=mode == "idle")
    from viewer.cli import main as run

    return run(arguments)


def _remember_layers() -> None:
    """As if the layers had been chosen before; the settings folder is this run's own."""
    from viewer import paths
    from viewer.files.settings import read_settings, write_settings
    from viewer.state.layers import Layers

    settings = read_settings(paths.settings_folder())
    write_settings(
        paths.settings_folder(), replace(settings.values, layers=Layers(skin=0.3)), settings.unknown
    )


def _watch(stage: Any, viewport: Any, *, idle: bool) -> None:
    """Say when the first picture after the first `show` is painted, then measure and quit."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    shown: list[bool] = []
    told: list[bool] = []
    show, make = stage.show, viewport.__init__

    def watched_show(self: Any, frame: Any) -> None:
        show(self, frame)
        shown.append(True)

    def watched_make(self: Any, *arguments: Any) -> None:
        make(self, *arguments)
        self.painted.connect(lambda: painted(self))

    def painted(view: Any) -> None:
        if shown and not told:
            told.append(True)
            print("first", time.monotonic(), flush=True)
            QTimer.singleShot(_SETTLE_MS if idle else 1000, lambda: settled(view))

    def settled(view: Any) -> None:
        if rss := _rss_kb():
            print("rss_kb", rss, flush=True)
        if not idle:
            QApplication.quit()
            return
        before = view.frames
        QTimer.singleShot(_IDLE_MS, lambda: idled(view.frames - before))

    def idled(frames: int) -> None:
        print("idle_frames_per_s", frames / (_IDLE_MS / 1000), flush=True)
        QApplication.quit()

    stage.show, viewport.__init__ = watched_show, watched_make


def _rss_kb() -> int:
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    line = next(t for t in status.read_text(encoding="ascii").splitlines() if t.startswith("VmRSS"))
    return int(line.split()[1])


if __name__ == "__main__":
    sys.exit(main())
