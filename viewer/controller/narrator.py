"""Says each step when it begins, quietly: never over itself, and not while time stands still."""

from __future__ import annotations

from collections.abc import Callable

from viewer.host.languages import spoken
from viewer.language import is_english
from viewer.ports import Message, TechniqueCard, Voice
from viewer.state.choices import ChoiceValues

FRESH_S = 0.6
"""A step that has been going on for longer has begun without being said: it is left for its next time."""


class Narrator:
    """Follows the clock.

    Steps follow each other faster than they can be said. What is being said is not cut off by the next step:
    that one is said when it begins the next time. None is said twice before all were and the technique starts
    over. Whoever goes to a step hears it at once.
    """

    def __init__(self, voice: Voice | None, values: Callable[[], ChoiceValues]) -> None:
        """Nothing is played yet."""
        self._voice = voice
        self._values = values
        self._begins: tuple[tuple[float, int, str], ...] = ()
        self._said: set[int] = set()
        self._saying: int | None = None
        self._begun: tuple[float, int, str] | None = None
        self._asked = False

    def take(self, card: TechniqueCard | None) -> None:
        """Another technique is played."""
        steps = card.steps if card is not None else ()
        begins = [(start_s, step.index, step.text) for step in steps for start_s, _ in step.occurrences]
        self._begins, self._said = tuple(sorted(begins)), set()
        self.jumped()

    def jumped(self) -> None:
        """Somebody went to another time: stop; a step that begins there is said in any case."""
        self._hush()
        self._begun, self._asked = None, True

    def tell(self, time_s: float, playing: bool) -> None:
        """It is that time now."""
        if self._voice is None or not self._values().narration:
            return
        if not playing:
            self._hush()
            self._begun = None
            return
        now = next((begin for begin in reversed(self._begins) if begin[0] <= time_s + 1e-6), None)
        if now is not None and now != self._begun:
            self._start_over(now)
            self._begun = now
            if time_s - now[0] <= FRESH_S * self._values().speed:
                self._offer(self._voice, now[1], now[2])
            self._asked = False

    def switched(self) -> Message | None:
        """Narration was switched on or off; what stands in its way."""
        self._hush()
        self._said, self._begun = set(), None
        lack = self.lacks() if self._values().narration else None
        return Message(lack[0], lack[1], "warning") if lack is not None else None

    def lacks(self) -> tuple[str, str] | None:
        """Why steps cannot be said here, and what to do about it; None: they can."""
        return self._voice.lacks(self._language) if self._voice is not None else None

    def end(self) -> None:
        """Be silent for good."""
        if self._voice is not None:
            self._voice.close()

    @property
    def _language(self) -> str:
        """Of the texts: English where they are not translated."""
        return "en" if is_english() else spoken(self._values().language)

    def _offer(self, voice: Voice, index: int, text: str) -> None:
        if voice.busy or (index in self._said and not self._asked):
            return
        self._said.add(index)
        self._saying = index
        voice.say(text, self._language)

    def _start_over(self, now: tuple[float, int, str]) -> None:
        """The technique goes round: when all steps were said, say them again."""
        wrapped = self._begun is not None and now[0] < self._begun[0]
        if wrapped and {begin[1] for begin in self._begins} <= self._said:
            self._said = set()

    def _hush(self) -> None:
        """Be silent; what was cut off has not been said."""
        if self._voice is not None and self._voice.busy:
            self._voice.stop()
            if self._saying is not None:
                self._said.discard(self._saying)
        self._saying = None
