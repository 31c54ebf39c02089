"""Which postures the program comes with, which of them are out of date, and how one is found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from viewer import paths
from viewer.cli.checks import GIVERS
from viewer.files.atomic import write_atomically
from viewer.files.postures import Entries, Pair, entry_of, file_of, fingerprint, read_entries, text_of
from viewer.files.stroke_file import read_stroke
from viewer.state.choices import PEOPLE
from viewer.stroke.stroke import Stroke
from viewer.stroke.timeline import expand

if TYPE_CHECKING:
    from viewer.motion.cast import Cast
    from viewer.motion.giver import Reaching

PAIRS: tuple[Pair, ...] = tuple(product(PEOPLE, GIVERS))
"""As `massage-atlas check --all` has them."""
COMMAND = "python -m tests.postures"
Key = tuple[str, Pair]
"""The stroke's id, and the two people."""


def shipped() -> dict[str, Stroke]:
    """The program's own strokes by id."""
    return {s.id: s for s in map(read_stroke, sorted(paths.ANIMATIONS.glob("*.stroke.yaml")))}


def wanted(strokes: Iterable[Stroke]) -> dict[Key, str]:
    """The fingerprints that all entries must have."""
    return {(s.id, pair): fingerprint(s, pair) for s in strokes for pair in PAIRS}


def entries(stroke_id: str, folder: Path | None = None) -> Entries:
    """What the file of a stroke says now; nothing if there is none or it is damaged."""
    with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        return read_entries(file_of(stroke_id, folder))
    return {}


def out_of_date(marks: dict[Key, str], folder: Path | None = None) -> list[Key]:
    """The entries that are missing, or do not fit."""
    said = {
        (stroke_id, pair): entry
        for stroke_id in {stroke_id for stroke_id, _ in marks}
        for pair, entry in entries(stroke_id, folder).items()
    }
    return [key for key, mark in marks.items() if said.get(key, {}).get("fingerprint") != mark]


GIVEN_UP: tuple[tuple[float, float], ...] = ((1.0, 0.3), (0.7, 1.0), (0.7, 0.3), (1.0, 0.0), (0.7, 0.0))
"""How much is minded where the usual leads to a broken rule, one attempt after the other: shares of what
lines of the spaces weigh, and turns of the upper arm."""


def search(cast: Cast, stroke: Stroke) -> Reaching:
    """How the giver of a stroke kneels at the receiver's left: searched now.

    The search judges some moments. The checker then measures all of them, and what breaks a rule is searched
    anew with less minded, until a posture breaks none. Where every one does, the last is taken.
    """
    from viewer.motion.kneeling import search_posture
    from viewer.motion.plan import plan_hands
    from viewer.motion.posture_search import USUAL

    half = replace(stroke.from_side("left"), mirror="none")
    timeline = expand(half)
    plans = plan_hands(cast, half, timeline)
    on_lines = any(np.isfinite(plan.line_rad).any() for plan in plans.values())
    found = search_posture(cast, half, timeline, plans)
    for line, turn in GIVEN_UP:
        if line < 1.0 and not on_lines:
            continue
        if not _breaks_a_rule(cast, half, found):
            break
        weights = replace(USUAL, line=line * USUAL.line, turn=turn * USUAL.turn)
        found = search_posture(cast, half, timeline, plans, weights)
    return found


def _breaks_a_rule(cast: Cast, half: Stroke, reaching: Reaching) -> bool:
    """Whether the checker fails a posture."""
    from viewer.check.checker import check_stroke
    from viewer.motion.score import prepare

    findings = check_stroke(prepare(cast, half, reaching=reaching))
    return any(finding.verdict == "failure" for finding in findings)


def find(pair: Pair, strokes: Sequence[Stroke], marks: Sequence[str]) -> dict[str, dict[str, Any]]:
    """The entries of some strokes for two people, by id: each posture is searched now."""
    from viewer.files.casting import load_cast

    cast = load_cast(*pair)
    return {s.id: entry_of(search(cast, s), mark) for s, mark in zip(strokes, marks, strict=True)}


def keep(found: dict[str, dict[str, Any]], pair: Pair, folder: Path | None = None) -> None:
    """Put entries into their files; the others stay, but for pairs that are no more."""
    for stroke_id, entry in found.items():
        said = entries(stroke_id, folder) | {pair: entry}
        write_atomically(file_of(stroke_id, folder), text_of({p: said[p] for p in PAIRS if p in said}))
