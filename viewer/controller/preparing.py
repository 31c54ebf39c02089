"""Fetches a technique, and what lies under the skin when it is wanted, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.controller.tools import Inside, Names, Report, Request, Tools
from viewer.ports import Detail, Task, WindowPort
from viewer.state.choices import ChoiceValues

if TYPE_CHECKING:
    from viewer.motion.score import Score

SCORE_SHARE = 0.8


@dataclass(frozen=True, eq=False)
class Prepared:
    """A technique on two people; why names are missing, and why what lies under the skin is.

    `arrival` is what the stage expects of them.
    """

    score: Score
    names: Names = ()
    unnamed: Exception | None = None
    inside: Inside | None = None
    unseen: Exception | None = None
    arrival: object = None


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
    def busy(self) -> bool:
        """Whether anything is being fetched."""
        return self._task is not None

    @property
    def looking_in(self) -> bool:
        """Whether what lies under the skin is being fetched for the technique that is shown."""
        return self._looking_in

    def technique(
        self,
        request: Request,
        values: ChoiceValues,
        done: Callable[[Prepared], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Fetch a technique, with what lies under the skin if that can be seen, ready for the stage."""
        self._submit("movement", lambda report: self._load(request, values, report), done, failed)

    def under_the_skin(
        self,
        score: Score,
        values: ChoiceValues,
        done: Callable[[Prepared], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Fetch what lies under the skin of the receiver of a score that is shown already."""
        if (fetch := self._tools.inside) is not None:
            self._submit("inside", lambda report: self._look(score, values, fetch, report), done, failed)
            self._looking_in = True

    def rest(
        self,
        request: Request,
        values: ChoiceValues,
        waited_for: Callable[[], bool],
        done: Callable[[Prepared], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Fetch the rest of a technique whose beginning is shown; shows how far once it is waited for."""
        if (finish := self._tools.finish) is not None:

            def load(report: Report) -> Prepared:
                score = finish(request, report)
                return Prepared(score, self.names, arrival=self._arranged(score, "play", values, None))

            self._submit("rest", load, done, failed, waited_for)

    def riding_anew(
        self, score: Score, done: Callable[[Inside], None], failed: Callable[[Exception], None]
    ) -> None:
        """Find out, without a word, how what lies under the skin rides in another score of these people."""
        if (fetch := self._tools.inside) is not None:
            self._submit("riding", lambda report: fetch(score, report), done, failed)

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
        waited_for: Callable[[], bool] = lambda: True,
    ) -> None:
        self.end()
        inside = what == "inside"

        def tell(share: float) -> None:
            if what != "riding" and waited_for():
                self._window.show_progress(share, inside)

        def finished(result: object) -> None:
            self._over()
            done(result)

        def broken(error: Exception) -> None:
            self._over()
            failed(error)

        tell(0.0)
        self._task = self._tools.executor.submit(work, progress=tell, done=finished, failed=broken)

    def _load(self, request: Request, values: ChoiceValues, report: Report) -> Prepared:
        """On the other thread: what fails after the score costs only itself."""
        wanted = bool(values.layers.inside) and self._tools.inside is not None

        def tell(share: float) -> None:
            report(share * (SCORE_SHARE if wanted else 1.0))

        score = self._tools.load(request, tell)
        if wanted and not score.whole and self._tools.finish is not None:
            score = self._tools.finish(request, tell)  # what lies under the skin rides through all of it
        names, unnamed = (self.names, None) if self.names else self._tools.names()
        inside, unseen = self._inside(score, report) if wanted else (None, None)
        arrival = self._arranged(score, "play", values, inside)
        return Prepared(score, names, unnamed, inside, unseen, arrival)

    def _inside(self, score: Score, report: Report) -> tuple[Inside | None, Exception | None]:
        assert self._tools.inside is not None
        try:
            found = self._tools.inside(score, lambda share: report(SCORE_SHARE + (1 - SCORE_SHARE) * share))
        except Exception as error:  # noqa: BLE001  # it is explained on the window's thread
            return None, error
        return found, None

    def _look(
        self, score: Score, values: ChoiceValues, fetch: Callable[[Score, Report], Inside], report: Report
    ) -> Prepared:
        inside = fetch(score, report)
        return Prepared(score, inside=inside, arrival=self._arranged(score, None, values, inside))

    def _arranged(
        self, score: Score, detail: Detail | None, values: ChoiceValues, inside: Inside | None
    ) -> object:
        if self._tools.arrange is None:
            return None
        layers = values.layers.inside if inside is not None else ()
        return self._tools.arrange(score, detail, values.looks, inside, layers)
