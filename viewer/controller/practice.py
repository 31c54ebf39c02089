"""Practises placing the hands: asks for places of the back and tells how the answers fare."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import TYPE_CHECKING

import numpy as np

from viewer.controller.on_skin import OnSkin, Place, Spot
from viewer.controller.practice_bands import Band, Fared, find_band, hold
from viewer.controller.practice_words import aside_words, result_words, verdict_words, where_words
from viewer.controller.skin_places import reading_at
from viewer.language import tr
from viewer.ports import Hover, Notes, PracticeCard, SkinArea, SkinLine, SkinMark
from viewer.state.practice import ROUND, Question

if TYPE_CHECKING:
    from viewer.anatomy.back import Back
    from viewer.anatomy.places import Places
    from viewer.anatomy.structures import Side

STEP_MM, FINE_MM = 5.0, 1.0
Body = Callable[[], "tuple[Back, Places, Side] | None"]


@dataclass(frozen=True)
class Answer:
    """What was answered, and how it fared."""

    spot: Spot
    band: Band
    fared: Fared


class Practice:
    """A round of questions; on from `begin` until `back`.

    `body` gives the back, the places and the giver's side of who lies on the stage, None while they are not
    known; `tell` is called when the card differs, `say` with what a screen reader speaks.
    """

    def __init__(
        self,
        skin: OnSkin,
        body: Body,
        tell: Callable[[PracticeCard | None], None],
        say: Callable[[str], None],
        random: Random | None = None,
    ) -> None:
        """Off at first."""
        self._skin = skin
        self._body = body
        self._tell = tell
        self._say = say
        self._random = random or Random()
        self.on = False
        self._pool: tuple[Question, ...] = ()
        self._asked: tuple[Question, ...] = ()
        self._answers: list[Answer] = []
        self._number = 0
        self._hinted = False
        self._cursor: Place | None = None

    # A round

    def begin(self, questions: Sequence[Question]) -> None:
        """Begin a round of some of the questions, in an order of their own."""
        self.on = True
        self._pool = tuple(questions)
        self._asked = tuple(self._random.sample(self._pool, min(ROUND, len(self._pool))))
        self._answers, self._number = [], 0
        self._ask()

    def ready(self) -> None:
        """Show the card anew: what it was waited for is there, or the language is another one."""
        if self.on:
            self._tell(self.card)

    @property
    def asking(self) -> bool:
        """Whether an answer is awaited: nothing that gives it away may be seen."""
        return self.on and not self.over and len(self._answers) == self._number

    @property
    def over(self) -> bool:
        """Whether all questions were answered and looked at."""
        return self.on and self._number >= len(self._asked)

    def _ask(self) -> None:
        self._hinted, self._cursor = False, None
        card = self.card
        self._tell(card)
        self._say(" ".join(part for part in (card.ask, card.aside) if part) or result_words(card))

    def hint(self) -> None:
        """Say what a hand feels first."""
        if self.asking:
            self._hinted = True
            self._tell(self.card)
            self._say(self.card.hint)

    def _answer(self, spot: Spot) -> None:
        if not self.asking or (body := self._body()) is None:
            return
        band = find_band(self._asked[self._number], *body)
        fared = hold(band, spot.reading.x_mm, spot.reading.y_mm)
        self._answers.append(Answer(spot, band, fared))
        self._cursor = None
        self._tell(self.card)
        self._say(f"{self.card.verdict} {self.card.where}")

    def go_on(self) -> None:
        """The next question; after the last one, how the round went; after that, another round."""
        if self.over:
            self.begin(self._pool)
        elif not self.asking:
            self._number += 1
            self._ask()

    # What a tool on the skin can do

    def point(self, x_px: float, y_px: float) -> Hover | None:
        """Nothing is written beside the pointer: it would be the answer."""
        self._cursor = None
        return None

    def click(self, x_px: float, y_px: float) -> None:
        """Answer, where the back is."""
        if (spot := self._skin.at(x_px, y_px)) is not None:
            self._answer(spot)

    def move(self, right: int, up: int, fine: bool) -> None:
        """Move the cross over the skin, as arrows in the picture say."""
        if self.asking:
            spot = self._skin.moved(self._cursor, right, up, FINE_MM if fine else STEP_MM)
            if self._cursor is None:
                self._say(tr("The cross is half way down the spine."))
            self._cursor = spot.place if spot is not None else self._cursor

    def enter(self) -> None:
        """Answer with the place of the cross, or go on."""
        if not self.asking:
            self.go_on()
        elif self._cursor is not None and (reading := self._skin.reading(self._cursor)) is not None:
            self._answer(Spot(self._cursor, reading))

    def back(self) -> bool:
        """Leave off; False while off."""
        was, self.on = self.on, False
        if was:
            self._asked, self._answers, self._cursor = (), [], None
            self._tell(None)
        return was

    # What is shown

    @property
    def card(self) -> PracticeCard:
        """The page of now."""
        right, count = sum(answer.fared.right for answer in self._answers), len(self._asked)
        if self.over:
            pairs = zip(self._answers, self._asked, strict=True)
            results = tuple((answer.fared.right, tr(question.ask)) for answer, question in pairs)
            mean = float(np.mean([answer.fared.away_mm for answer in self._answers]))
            where = tr("On average {mm} mm from the place itself.", mm=round(mean))
            return PracticeCard(count, count, right, where=where, results=results)
        question, body = self._asked[self._number], self._body()
        if body is None:
            return PracticeCard()
        aside = aside_words(question, body[2])
        shown = PracticeCard(self._number + 1, count, right, tr(question.ask), aside)
        if self.asking:
            return replace(shown, hint=tr(question.hint) if self._hinted else "")
        answer = self._answers[self._number]
        place = reading_at(body[0], answer.band.x_mm, answer.band.y_mm)
        return replace(
            shown,
            verdict=verdict_words(answer.fared),
            good=answer.fared.right,
            where=where_words(answer.spot.reading, place, answer.fared),
            told=tr(question.told),
            source=tr("Source: {source}", source=tr(question.source)),
        )

    def notes(self) -> Notes:
        """The cross; with the answer, the band, the place, what was answered, and the way between them."""
        if self._cursor is not None:
            drawn = self._skin.drawn(np.array([self._cursor]))
            x, y = drawn.pixels[0] if drawn is not None else (np.nan, np.nan)
            return Notes(marks=(SkinMark("cursor", float(x), float(y)),)) if np.isfinite(x) else Notes()
        if self.over or self.asking or not self._answers:
            return Notes()
        answer = self._answers[self._number]
        place = self._skin.over(answer.band.x_mm, answer.band.y_mm)
        if place is None:
            return Notes()
        marks: tuple[tuple[str, Place], ...] = (("right", place.place), ("answer", answer.spot.place))
        drawn = self._skin.drawn(np.array([mark for _, mark in marks]))
        if drawn is None or not np.isfinite(drawn.pixels).all():
            return Notes()
        (x, y), (u, v) = ((float(a), float(b)) for a, b in drawn.pixels)
        words = tr("{mm} mm", mm=round(answer.fared.away_mm))
        return Notes(
            areas=self._area(answer.band),
            lines=(SkinLine(((x, y), ((x + u) / 2, (y + v) / 2), (u, v)), words, dashed=True),),
            marks=(SkinMark("right", x, y), SkinMark("answer", u, v)),
        )

    def _area(self, band: Band) -> tuple[SkinArea, ...]:
        drawn = self._skin.outline(band.low_x_mm, band.high_x_mm, band.low_y_mm, band.high_y_mm)
        if drawn is None or not np.isfinite(drawn.pixels).all():
            return ()
        return (SkinArea(tuple((float(x), float(y)) for x, y in drawn.pixels)),)
