"""Works out the light of the finer figures off the window's thread, before a paused picture is refined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.controller.tools import Report, Tools
from viewer.ports import StagePort, Task
from viewer.state.choices import Choices

if TYPE_CHECKING:
    from viewer.motion.score import Score


class Finer:
    """Asks once for each score; a newer score ends the work for the older."""

    def __init__(self, stage: StagePort, tools: Tools, choices: Choices) -> None:
        """Nothing is worked out yet."""
        self._stage = stage
        self._tools = tools
        self._choices = choices
        self._score: Score | None = None
        self._task: Task | None = None

    def ready(self, score: Score) -> bool:
        """Whether the stage can show the finer figures of a score without a stall; if not, it will soon."""
        if self._tools.arrange is None:
            return True
        if score is not self._score:
            self._begin(score)
        return self._task is None

    def end(self) -> None:
        """Stop what runs."""
        if self._task is not None:
            self._task.cancel()
            self._task, self._score = None, None

    def _begin(self, score: Score) -> None:
        self.end()
        self._score = score
        looks, arrange = self._choices.values.looks, self._tools.arrange
        assert arrange is not None

        def work(_: Report) -> object:
            return arrange(score, "still", looks)

        self._task = self._tools.executor.submit(
            work, progress=lambda _: None, done=self._done, failed=lambda _: self._done(None)
        )

    def _done(self, arrival: object) -> None:
        """What could not be worked out the stage works out itself; what is wrong shows there."""
        self._task = None
        self._stage.expect(arrival)
