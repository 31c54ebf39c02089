"""Places on which the literature disagrees: between which two levels of the spine they lie, and why."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Band:
    """A place that differs from person to person.

    Attributes:
        structures: text ids of the structures whose selection shows it (`scapula` for both sides).
        label: what stands beside it in the picture.
        upper, lower: levels as the program counts them: 0 the seventh neck vertebra, 1 to 12 the thoracic
            ones, 13 to 17 the lumbar ones; −1 is the sixth neck vertebra.
        half_mm: how far from the midline it is drawn.
        why: what people and books differ about, for the card.
    """

    structures: tuple[str, ...]
    label: str
    upper: float
    lower: float
    half_mm: float
    why: str


BANDS: tuple[Band, ...] = (
    Band(
        ("scapula",),
        "Lower tip: T7 to T9",
        7.0,
        9.0,
        120.0,
        "Where the lower tip lies differs. Books often say the seventh thoracic spinous process; measured "
        "on people who stand it is the eighth on average, and anything from the seventh to the ninth is "
        "common. It moves with the arm, too: so the picture shows a band and not a line.",
    ),
    Band(
        ("hip-bone",),
        "Top of the crest: L4 to L4–L5",
        16.0,
        16.5,
        110.0,
        "On X-rays the line between the two highest points of the hip bones crosses the fourth lumbar "
        "spinous process, in women more often the gap below it. A hand that feels for it through the skin "
        "stops up to one vertebra too high. The picture shows where the bone itself is.",
    ),
    Band(
        ("C7", "C6"),
        "Most prominent: C6 or C7",
        -1.0,
        0.0,
        45.0,
        "The bump that stands out most at the base of the neck is the seventh neck vertebra in only about "
        "half of all people; in a third it is the sixth, in some the fifth or the first thoracic one. "
        "Counting from it alone can put every level below one vertebra off.",
    ),
)
"""All of them; what is measured on people is in docs/anatomy.md."""


def band_of(text: str) -> Band | None:
    """The band that belongs to a structure, by its text id; None where everybody agrees."""
    return next((band for band in BANDS if text in band.structures), None)
