"""What the controller works with: how a technique is loaded, evaluated, looked into, and put into words."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from viewer.anatomy.interior import Interior, Named
from viewer.ports import Detail, Executor, Message, Voice
from viewer.state.choices import Looks, PersonName
from viewer.state.layers import InsideName
from viewer.state.practice import Question
from viewer.state.sides import Side

if TYPE_CHECKING:
    from viewer.anatomy.places import Places
    from viewer.check.findings import Finding
    from viewer.motion.frame import Frame
    from viewer.motion.riding import Riding
    from viewer.motion.score import Score
    from viewer.motion.scored import Figures
    from viewer.stroke.stroke import Stroke

Report = Callable[[float], None]
Names = tuple[Named, ...]


@dataclass(frozen=True)
class Request:
    """Which technique on which two people; `side`: where the giver works, None for what the file says."""

    stroke: Stroke
    receiver: PersonName
    giver: PersonName
    side: Side | None = None


@dataclass(frozen=True, eq=False)
class Inside:
    """What lies under the skin of one receiver, and how it rides along with one score."""

    interior: Interior
    riding: Riding


@dataclass(frozen=True, eq=False)
class Meanwhile:
    """Two people as they wait for their first technique: a still picture.

    Attributes:
        figures: their only detail.
        frame: the moment to show.
        arrival: what the stage expects of them.
    """

    figures: Mapping[Detail, Figures]
    frame: Frame
    arrival: object


class Arrange(Protocol):
    """As `viewer.app.work.arrange`."""

    def __call__(
        self,
        score: Score,
        detail: Detail | None,
        looks: Looks,
        inside: Inside | None = None,
        layers: Collection[InsideName] = (),
    ) -> object:
        """What `StagePort.expect` takes: all that the stage needs before it first shows these people.

        Without a detail they are on the stage already: only the layers under the skin are worked out.
        """


class Ahead(Protocol):
    """As `viewer.files.solver.Solver`."""

    def begin(self, receiver: str, giver: str, strokes: Sequence[Stroke]) -> None:
        """Begin to prepare what else may be chosen for the people on the stage, in the background."""

    def end(self) -> None:
        """Stop it."""


class Check(Protocol):
    """As `viewer.files.checking_apart.load_or_check_apart`."""

    def __call__(self, score: Score, report: Report) -> tuple[Finding, ...] | None:
        """What the checker finds in a score; none if that cannot be told."""


class Evaluate(Protocol):
    """As `viewer.motion.frame.evaluate`."""

    def __call__(
        self,
        score: Score,
        time_s: float,
        detail: Detail = "play",
        riding: Riding | None = None,
        layers: Collection[InsideName] = (),
    ) -> Frame:
        """The frame at a time, with the asked layers under the skin."""


def _no_names() -> tuple[Names, Exception | None]:
    return (), None


def _no_relations(_names: Sequence[Named], _wanted: Sequence[str]) -> tuple[str, ...]:
    return ()


def _no_questions() -> tuple[tuple[Question, ...], Exception | None]:
    return (), None


@dataclass(frozen=True)
class Tools:
    """How to do what is slow or needs files.

    Attributes:
        load: prepares a technique, or its beginning if that is there sooner; off the window's thread.
        evaluate: a score at a time.
        executor: runs slow work elsewhere.
        explain: puts an error into words.
        inside: fetches what lies under the skin of a score's receiver; off the window's thread.
        names: all structures with their texts that can be read, and what is wrong with the others; off the
            window's thread.
        related: the ids of the structures that a stroke file names.
        arrange: works out light and colours before people come on the stage; off the window's thread.
        places: where to press on a receiver; off the window's thread.
        questions: those of the practice that can be read, and what is wrong with the others.
        check: what breaks the rules in a score, None if that cannot be told; off the window's thread.
        ahead: prepares the other techniques of the people on the stage meanwhile.
        meanwhile: two people who wait for their first technique, where that takes long; also elsewhere.
        voice: says the steps; None: nobody does.
        finish: prepares a technique to its end, of which the beginning is shown; off the window's thread.
        reflect: a score with the giver at the receiver's other side, at once; None: it is loaded instead.
    """

    load: Callable[[Request, Report], Score]
    evaluate: Evaluate
    executor: Executor
    explain: Callable[[Exception], Message]
    inside: Callable[[Score, Report], Inside] | None = None
    names: Callable[[], tuple[Names, Exception | None]] = _no_names
    related: Callable[[Sequence[Named], Sequence[str]], tuple[str, ...]] = _no_relations
    arrange: Arrange | None = None
    ahead: Ahead | None = None
    meanwhile: Callable[[Request, Looks, Report], Meanwhile | None] | None = None
    reflect: Callable[[Score], Score] | None = None
    check: Check | None = None
    places: Callable[[str], Places] | None = None
    questions: Callable[[], tuple[tuple[Question, ...], Exception | None]] = _no_questions
    voice: Voice | None = None
    finish: Callable[[Request, Report], Score] | None = None
