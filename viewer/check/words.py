"""What findings and tables are put into words with: parts of a body, verdicts, columns of a terminal."""

from __future__ import annotations

import re
from typing import Final

from viewer.check.rules import Verdict
from viewer.language import columns, later, tr

MARKS: Final[dict[Verdict, str]] = {
    "good": later("good"),
    "warning": later("WARN"),
    "failure": later("FAIL"),
    "not asked": "  –",
}
PARTS: Final = (
    *(later("neck"), later("trunk"), later("head"), later("hips"), later("shoulder"), later("thumb")),
    *(later("hand"), later("finger"), later("forearm"), later("upper arm"), later("thigh"), later("shin")),
    *(later("foot"), later("left foot"), later("right foot"), later("left shin"), later("right shin")),
    *(later("left thigh"), later("right thigh"), later("left knee"), later("right knee")),
    *(later("left hand"), later("right hand"), later("left finger"), later("right finger")),
    *(later("left trunk"), later("right trunk"), later("left wrist"), later("right wrist")),
    *(later("left forearm"), later("right forearm"), later("left upper arm"), later("right upper arm")),
    *(later("left elbow"), later("right elbow"), later("left arm"), later("right arm")),
    *(later("left shoulder"), later("right shoulder"), later("left thumb"), later("right thumb")),
    *(later("left index finger"), later("right index finger"), later("left middle finger")),
    *(later("right middle finger"), later("left ring finger"), later("right ring finger")),
    *(later("left little finger"), later("right little finger"), later("finger 2"), later("finger 3")),
    *(later("finger 4"), later("finger 5")),
)
"""Every part of a body that a finding may name, for translators; `part_words` looks them up."""
_PIECE: Final = re.compile(r"\s+|[\u2e80-\u9fff][，。；：、）”]*|[^\s\u2e80-\u9fff]+")
"""What a line is never broken within: a word, or a Chinese character with the marks that follow it."""
_OF_GIVER: Final = "giver's "


def part_words(part: str) -> str:
    """A part of a body, as findings name it, in the language of now."""
    if part.startswith(_OF_GIVER):
        return tr("giver's {part}", part=tr(part.removeprefix(_OF_GIVER)))
    return tr(part)


def at_right(text: str, width: int) -> str:
    """A text with blanks before it, so that it takes so many columns."""
    return " " * (width - columns(text)) + text


def broken(text: str, width: int, first: str = "", others: str = "") -> list[str]:
    """A text in lines of at most so many columns, each behind its beginning.

    Columns of a table are kept apart by more than one blank: those are not lost where the text is broken.
    """
    lines, beginning = [first], first
    for piece in _PIECE.findall(text):
        if columns(lines[-1] + piece.rstrip()) > width and lines[-1] != beginning:
            lines.append(others)
            beginning = others
        lines[-1] += piece if lines[-1] != beginning else piece.lstrip()
    return [line.rstrip() for line in lines]
