"""Fetches a technique, and what lies under the skin when it is wanted, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.controller.tools import Inside, Names, Report, Request, Tools
from viewer.ports import Task, WindowPort

if TYPE_CHECKING:
    from viewer.motion.score import Score

SCORE_SHARE = 0.8


@dataclass(frozen=True, eq=False)
class Prepared:
    """A technique on two people; why names are missing, and why what lies under the skin is."""

    score: Score
    names: Names = ()
    unnamed: Exception | None = None
    inside: Inside | None = None
    unseen: Exception | None = None


class Preparing:
    """One task at a time; a newer one ends the older."""

    def __init__(self, tools: Tools, window: WindowPort) -> None:
        """Nothing is prepared yet."""
        self._tools = tools
        self._window = window
        self._task: Task | None = None
        self._looking_in = False
        self.names: Names = ()

    @property
    def looking_in(self) -> bool:
        """Whether what lies under the skin is being fetched for the technique that is shown."""
        return self._looking_in

    def technique(
        self,
        request: Request,
        inside: bool,
        done: Callable[[Prepared], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Fetch a technique, with what lies under the skin if that can be seen."""
        self._submit("movement", lambda report: self._load(request, inside, report), done, failed)

    def under_the_skin(
        self, score: Score, done: Callable[[Inside], None], failed: Callable[[Exception], None]
    ) -> None:
        """Fetch what lies under the skin of the receiver of a score that is shown already."""
        if (fetch := self._tools.inside) is not None:
            self._submit("inside", lambda report: fetch(score, report), done, failed)
            self._looking_in = True

    def end(self) -> None:
        """Stop what runs."""
        if self._task is not None:
            self._task.cancel()
            self._over()

    def _over(self) -> None:
        self._task, self._looking_in = None, False
        self._window.show_progress(None)

    def _submit(
        self,
        what: str,
        work: Callable[[Report], object],
        done: Callable[..., None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.end()
        inside = what == "inside"
        self._window.show_progress(0.0, inside)

        def finished(result: object) -> None:
            self._over()
            done(result)

        def broken(error: Exception) -> None:
            self._over()
            failed(error)

        self._task = self._tools.executor.submit(
            work,
            progress=lambda share: self._window.show_progress(share, inside),
            done=finished,
            failed=broken,
        )

    def _load(self, request: Request, inside: bool, report: Report) -> Prepared:
        """On the other thread: what fails after the score costs only itself."""
        score = self._tools.load(request, lambda share: report(share * (SCORE_SHARE if inside else 1.0)))
        names, unnamed = (self.names, None) if self.names else self._tools.names()
        if not inside or self._tools.inside is None:
            return Prepared(score, names, unnamed)
        try:
            found = self._tools.inside(score, lambda share: report(SCORE_SHARE + (1 - SCORE_SHARE) * share))
        except Exception as error:  # noqa: BLE001  # it is explained on the window's thread
            return Prepared(score, names, unnamed, None, error)
        return Prepared(score, names, unnamed, found)
