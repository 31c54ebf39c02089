"""Shows the two people still, beside each other, while their first technique is being solved."""

from __future__ import annotations

from collections.abc import Callable

from viewer.controller.cameras import Cameras
from viewer.controller.tools import Meanwhile, Request, Tools
from viewer.ports import StagePort, Task, WindowPort
from viewer.state.choices import Looks


class Waiting:
    """At work only until the first technique is on the stage."""

    def __init__(self, stage: StagePort, window: WindowPort, tools: Tools) -> None:
        """Nobody waits yet."""
        self._stage = stage
        self._window = window
        self._tools = tools
        self._task: Task | None = None
        self._shown = False

    def begin(self, request: Request, looks: Looks, camera: Cameras) -> None:
        """Fetch the two people of a technique that takes its time; those of an older one do not come."""
        self._cancel()
        if (fetch := self._tools.meanwhile) is None:
            return

        def work(report: Callable[[float], None]) -> object:
            return fetch(request, looks, report)

        def done(got: object) -> None:
            self._task = None
            if isinstance(got, Meanwhile):
                self._show(got, looks, camera)

        def failed(_: Exception) -> None:
            self._task = None  # whatever is wrong is told by the technique, which needs the same files

        self._task = self._tools.executor.submit(work, progress=lambda _: None, done=done, failed=failed)

    def end(self) -> bool:
        """The technique is there, or nobody waits for it any more. Whether people were shown till now."""
        self._cancel()
        shown, self._shown = self._shown, False
        return shown

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _show(self, got: Meanwhile, looks: Looks, camera: Cameras) -> None:
        self._stage.set_figures(got.figures, looks)
        self._stage.expect(got.arrival)
        self._stage.show(got.frame)
        if not self._shown:
            camera.jump(got.frame)
        self._shown = True
        self._window.repaint_view()
