"""Where labels stand: in two columns at the sides of the picture, in order; and letters, side by side."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

Column = Literal["left", "right"]
Place = tuple[float, float]
MARGIN_PX = 14.0
GAP_PX = 6.0
SLACK_PX = 18.0
"""So far two anchors may pass each other before their labels change places."""
CHANGE_SHARE = 0.1
"""So far beyond the divide, of the picture's width, an anchor goes before its label changes the column."""
FULL_SHARE = 0.8
SHARE_PX = 140.0
"""For each so many of the picture's width a column may have one more label."""
DIVIDE = 0.3, 0.7
"""The columns come near to halving what they name, but divide it no further from the middle than this."""
PUSHES, SETTLED_PX = 40, 0.25
"""So often things on the picture give way to each other at most; so little over each other is none."""


@dataclass(frozen=True)
class Wanted:
    """A label that wants a place: its size, and what it points at, all in device-independent pixels.

    What is `dear` is never left out because a label would lie over what it points at.
    """

    id: str
    width: float
    height: float
    x: float
    y: float
    dear: bool = False


@dataclass(frozen=True)
class Placed:
    """A label in its place: the corner at the top left, and where its leader leaves the column."""

    id: str
    column: Column
    left: float
    top: float
    width: float
    height: float
    bend_x: float


def lay_out(
    wanted: Sequence[Wanted], width: float, height: float, before: Iterable[Placed] = ()
) -> tuple[Placed, ...]:
    """Give every label a place, near where it was before and near what it names.

    Labels for which there is no room are left out, from the end of `wanted`: no column is fuller than
    `FULL_SHARE`, and a narrow picture has short columns, so that something of the picture is left. So is
    what points at a place under a label.
    """
    old = {placed.id: placed for placed in before}
    seen = list(wanted)
    while True:
        placed = _all_placed(seen, width, height, old)
        free = [w for w in seen if w.dear or not any(covers(one, w) for one in placed)]
        if len(free) == len(seen):
            return placed
        seen = free


def covers(placed: Placed, wanted: Wanted) -> bool:
    """Whether a label lies over what another one, or itself, points at."""
    across = placed.left <= wanted.x <= placed.left + placed.width
    return across and placed.top <= wanted.y <= placed.top + placed.height


def _all_placed(
    wanted: Sequence[Wanted], width: float, height: float, old: Mapping[str, Placed]
) -> tuple[Placed, ...]:
    rank = {placed.id: place for place, placed in enumerate(sorted(old.values(), key=lambda p: p.top))}
    columns = _columns(wanted, width, height, old)
    out: list[Placed] = []
    for column, labels in columns.items():
        out += _place(column, _ordered(labels, rank), width, height)
    return tuple(out)


def _columns(
    wanted: Sequence[Wanted], width: float, height: float, old: Mapping[str, Placed]
) -> dict[Column, list[Wanted]]:
    columns: dict[Column, list[Wanted]] = {"left": [], "right": []}
    across = sorted(label.x for label in wanted)
    middle = (across[len(across) // 2] + width / 2.0) / 2.0 if across else 0.0
    divide = min(max(middle, DIVIDE[0] * width), DIVIDE[1] * width)
    for label in wanted:
        first = _side(label, divide, CHANGE_SHARE * width, old.get(label.id))
        if label.dear and min(label.x, width - label.x) < MARGIN_PX + label.width:
            first = "right" if label.x < width / 2.0 else "left"
        other: Column = "right" if first == "left" else "left"
        for column in (first, other):
            used = sum(w.height + GAP_PX for w in columns[column]) + label.height
            if used <= FULL_SHARE * height and len(columns[column]) < max(width / SHARE_PX, 1.0):
                columns[column].append(label)
                break
    return columns


def _side(label: Wanted, divide: float, change: float, old: Placed | None) -> Column:
    beyond = label.x - divide
    if old is not None:
        beyond += change if old.column == "right" else -change
    return "right" if beyond > 0 else "left"


def _ordered(labels: Sequence[Wanted], rank: Mapping[str, int]) -> list[Wanted]:
    """From top to bottom; neighbours of before keep their order until they have clearly changed it."""
    known = sorted((w for w in labels if w.id in rank), key=lambda w: rank[w.id])
    swapped = True
    while swapped:
        swapped = False
        for i in range(len(known) - 1):
            if known[i].y > known[i + 1].y + SLACK_PX:
                known[i], known[i + 1] = known[i + 1], known[i]
                swapped = True
    for label in sorted((w for w in labels if w.id not in rank), key=lambda w: w.y):
        place = next((i for i, w in enumerate(known) if w.y > label.y), len(known))
        known.insert(place, label)
    return known


def _place(column: Column, labels: Sequence[Wanted], width: float, height: float) -> list[Placed]:
    if not labels:
        return []
    widest = max(label.width for label in labels)
    bend = MARGIN_PX + widest + 10.0
    tops = _tops(labels, height)
    return [
        Placed(
            label.id,
            column,
            MARGIN_PX if column == "left" else width - MARGIN_PX - label.width,
            top,
            label.width,
            label.height,
            _bend(column, label, bend, width),
        )
        for label, top in zip(labels, tops, strict=True)
    ]


def _bend(column: Column, label: Wanted, bend: float, width: float) -> float:
    """Beside the column; nearer where the leader would have to run back from there."""
    inner = MARGIN_PX + label.width
    ahead = label.x if column == "left" else width - label.x
    near = max(min(bend, ahead - 24.0), inner + 4.0)
    return near if column == "left" else width - near


def _tops(labels: Sequence[Wanted], height: float) -> list[float]:
    """As near to the anchors as labels that may not overlap come: neighbours that would are moved as one."""
    offsets, total = [], 0.0
    for label in labels:
        offsets.append(total)
        total += label.height + GAP_PX
    last = height - MARGIN_PX - (total - GAP_PX)
    groups: list[tuple[float, int]] = []  # sum of wishes, count
    for label, offset in zip(labels, offsets, strict=True):
        groups.append((label.y - label.height / 2.0 - offset, 1))
        while len(groups) > 1 and groups[-2][0] / groups[-2][1] > groups[-1][0] / groups[-1][1]:
            summed, count = groups.pop()
            groups[-1] = (groups[-1][0] + summed, groups[-1][1] + count)
    wishes = [summed / count for summed, count in groups for _ in range(count)]
    return [min(max(wish, MARGIN_PX), last) + offset for wish, offset in zip(wishes, offsets, strict=True)]


def thinned(wanted: Sequence[Wanted], before: Iterable[str] = ()) -> tuple[Wanted, ...]:
    """Of plates centred on their anchors those that do not overlap; what was there before comes first."""
    kept: list[Wanted] = []
    there = set(before)
    for plate in sorted(wanted, key=lambda w: w.id not in there):
        if not any(_overlap(plate, other) for other in kept):
            kept.append(plate)
    return tuple(kept)


def _overlap(one: Wanted, other: Wanted) -> bool:
    across = abs(one.x - other.x) < (one.width + other.width) / 2.0 + 1.0
    return across and abs(one.y - other.y) < (one.height + other.height) / 2.0 + 1.0


def pushed_apart(places: Sequence[Place], radii: Sequence[float]) -> list[Place]:
    """Middles of round things, moved just so far that none lies over another.

    Two that touch give way by the same length, along the line between them; what has room stays where it is.
    """
    out = list(places)
    pairs = list(combinations(range(len(out)), 2))
    for _ in range(PUSHES):
        moved = False
        for i, j in pairs:
            x, y = out[j][0] - out[i][0], out[j][1] - out[i][1]
            away, wanted = math.hypot(x, y), radii[i] + radii[j]
            if away >= wanted - SETTLED_PX:
                continue
            moved = True
            across, down = (x / away, y / away) if away > 0 else (0.0, 1.0)
            half = (wanted - away) / 2
            out[i] = out[i][0] - across * half, out[i][1] - down * half
            out[j] = out[j][0] + across * half, out[j][1] + down * half
        if not moved:
            break
    return out
