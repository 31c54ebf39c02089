"""The program itself: another receiver is chosen in its window; tells how long it takes, and if it stalls.

Usage: python -m tests.benchmarks.child_switch STROKE RECEIVER GIVER OTHER-RECEIVER [layers]. It tells
`switch_body_s` from the choice to the first picture of the other receiver, and `longest_gap_s`, the longest
time meanwhile in which the window did not answer.
"""

from __future__ import annotations

import os
import sys
import time
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program itself does, before numpy is imported
HEARTBEAT_MS = 4
SETTLE_MS = 1500
LAYERED_SKIN = 0.3


def main() -> int:
    """Run the program, choose once, tell, end."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from viewer.app import WindowOptions, build
    from viewer.host.display import choose_opengl_window

    stroke, receiver, giver, other, *more = sys.argv[1:]
    choose_opengl_window()
    app = QApplication.instance() or QApplication([])
    program = build(WindowOptions(stroke=stroke, receiver=receiver, giver=giver))  # type: ignore[arg-type]
    if more:
        from viewer.state.layers import Layers

        program.controller.choose(layers=Layers(skin=LAYERED_SKIN))
    watch = Watch(program, other)
    heart = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=HEARTBEAT_MS)
    heart.timeout.connect(watch.beat)
    heart.start()
    program.window.show()
    app.exec()
    heart.stop()
    program.close()
    for name, value in watch.told.items():
        sys.stdout.write(f"{name} {value}\n")
    return int(not watch.told)


class Watch:
    """Waits for the first people, chooses others, and looks on until they are painted."""

    def __init__(self, program: Any, other: str) -> None:
        """Listen to what the viewport paints."""
        self.program, self.other = program, other
        self.chosen_s = self.last_s = self.gap_s = 0.0
        self.settled_by = float("inf")
        self.told: dict[str, float] = {}
        program.window.viewport.painted.connect(self.painted)

    def beat(self) -> None:
        """One turn of the event loop."""
        now = time.monotonic()
        if self.chosen_s and not self.told:
            self.gap_s = max(self.gap_s, now - self.last_s)
        self.last_s = now
        if not self.chosen_s and now > self.settled_by:
            self.chosen_s = self.last_s = now
            self.program.controller.choose(receiver=self.other)

    def painted(self) -> None:
        """A picture was painted."""
        from PySide6.QtWidgets import QApplication

        score, now = self.program.controller.score, time.monotonic()
        if score is None or self.told:
            return
        if not self.chosen_s:
            self.settled_by = min(self.settled_by, now + SETTLE_MS / 1000)
        elif score.names[0] == self.other:
            self.gap_s = max(self.gap_s, now - self.last_s)
            self.told = {"switch_body_s": now - self.chosen_s, "longest_gap_s": self.gap_s}
            QApplication.quit()


if __name__ == "__main__":
    sys.exit(main())
