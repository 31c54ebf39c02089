"""Puts answers of the practice into words: right or not, by how much, and where the place is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.controller.reading import whole_words
from viewer.language import tr

if TYPE_CHECKING:
    from viewer.anatomy.structures import Side
    from viewer.controller.practice_bands import Fared
    from viewer.controller.skin_places import Reading
    from viewer.ports import PracticeCard
    from viewer.state.practice import Question


def aside_words(question: Question, giver_side: Side) -> str:
    """From where near and far are seen, where that is asked for."""
    if question.side not in ("near", "far"):
        return ""
    if giver_side == "left":
        return tr("The giver kneels at the receiver's left.")
    return tr("The giver kneels at the receiver's right.")


def verdict_words(fared: Fared) -> str:
    """Right, or how far outside the band."""
    if fared.right:
        return tr("Right.")
    if fared.other_side:
        return tr("Not there: that is the other side of the spine.")
    across, along = _across_words(fared), _along_words(fared)
    if across and along:
        return tr("Not quite: {across} and {along}.", across=across, along=along)
    return tr("Not quite: {way}.", way=across or along)


def _across_words(fared: Fared) -> str:
    mm = max(round(abs(fared.out_mm)), 1)
    if fared.out_mm == 0.0:
        return ""
    if fared.in_middle:
        return tr("{mm} mm too far from the midline", mm=mm)
    if fared.out_mm > 0:
        return tr("{mm} mm too far out", mm=mm)
    return tr("{mm} mm too near to the spine", mm=mm)


def _along_words(fared: Fared) -> str:
    mm = max(round(abs(fared.up_mm)), 1)
    if fared.up_mm == 0.0:
        return ""
    if fared.up_mm > 0:
        return tr("{mm} mm too far towards the head", mm=mm)
    return tr("{mm} mm too far towards the feet", mm=mm)


def where_words(answered: Reading, place: Reading, fared: Fared) -> str:
    """Where the answer is, and where the place is on this body."""
    yours = tr("Your answer: {place}.", place=whole_words(answered))
    here = tr("On this body: {place}.", place=whole_words(place))
    away = tr("That is {mm} mm away.", mm=round(fared.away_mm))
    return f"{yours} {here} {away}"


def result_words(card: PracticeCard) -> str:
    """How the round went."""
    return tr("{right} of {count} right.", right=card.right, count=card.count)
