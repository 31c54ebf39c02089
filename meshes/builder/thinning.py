"""Fewer triangles where the shape does not need them, by merging the ends of edges that matter least.

After Garland and Heckbert (1997): a point keeps the planes of the triangles that it stands for, and what a
merged point costs is its squared distance from them. Plain Python numbers, one after the other, and ties
broken by the points' numbers: the same triangles on every machine.
"""

from __future__ import annotations

import math
from heapq import heapify, heappop, heappush

import numpy as np

from meshes.builder.fairing import Part

Point = tuple[float, float, float]
Quadric = tuple[float, ...]
REAR_WEIGHT = 3.0
"""How much more a face that looks backward counts: the bones are looked at from behind."""
DIGITS = 4
SHAPE_MM2 = 2e-3
"""What a square millimetre of an edge's length costs, so that plane places are thinned evenly."""
FLAT = 1e-6
"""A quadric whose determinant is less than this share of its trace cubed has no single lowest place."""
LEAST_TURN = 0.3
"""A triangle may turn by so much when a point moves (the cosine)."""


def thinned(part: Part, wanted: int) -> Part:
    """The part with about ``wanted`` triangles, or itself if it has fewer."""
    return _Thinning(part).run(wanted) if len(part[1]) > wanted else part


class _Thinning:
    """The mesh while edges are taken out of it."""

    def __init__(self, part: Part) -> None:
        self.points: list[Point] = [tuple(p) for p in np.round(part[0], DIGITS).tolist()]
        self.triangles: list[list[int] | None] = part[1].tolist()
        self.left = len(self.triangles)
        self.around: list[set[int]] = [set() for _ in self.points]
        for t, corners in enumerate(part[1].tolist()):
            for corner in corners:
                self.around[corner].add(t)
        self.quadrics: list[Quadric] = [(0.0,) * 10] * len(self.points)
        for corners in part[1].tolist():
            q = self._plane(corners)
            for corner in corners:
                self.quadrics[corner] = _sum(self.quadrics[corner], q)
        self.fixed = self._fixed()
        self.age = [0] * len(self.points)

    def run(self, wanted: int) -> Part:
        edges = {
            (min(a, b), max(a, b)) for t in self.triangles if t for a, b in zip(t, t[1:] + t[:1], strict=True)
        }
        heap = [self._entry(a, b) for a, b in sorted(edges) if a not in self.fixed and b not in self.fixed]
        heapify(heap)
        while heap and self.left > wanted:
            _, a, b, ages, place = heappop(heap)
            if ages != (self.age[a], self.age[b]) or not self._may_merge(a, b, place):
                continue
            for other in sorted(self._merge(a, b, place)):
                if other not in self.fixed:
                    heappush(heap, self._entry(min(a, other), max(a, other)))
        return self._result()

    def _result(self) -> Part:
        triangles = np.array([t for t in self.triangles if t])
        used, triangles = np.unique(triangles, return_inverse=True)
        return np.array(self.points)[used], triangles.reshape(-1, 3)

    def _fixed(self) -> set[int]:
        """Points on borders, and where more than two triangles share an edge: they stay."""
        count: dict[tuple[int, int], int] = {}
        for t in self.triangles:
            for a, b in zip(t or [], (t or [])[1:] + (t or [])[:1], strict=True):
                key = (min(a, b), max(a, b))
                count[key] = count.get(key, 0) + 1
        return {point for edge, n in count.items() if n != 2 for point in edge}

    def _plane(self, corners: list[int]) -> Quadric:
        p, q, r = (self.points[c] for c in corners)
        n = _cross(_minus(q, p), _minus(r, p))
        size = _dot(n, n) ** 0.5
        if size == 0.0:
            return (0.0,) * 10
        a, b, c = (x / size for x in n)
        d = -(a * p[0] + b * p[1] + c * p[2])
        w = 0.5 * size * (REAR_WEIGHT if c > 0.0 else 1.0)
        return tuple(w * x for x in (a * a, a * b, a * c, a * d, b * b, b * c, b * d, c * c, c * d, d * d))

    def _entry(self, a: int, b: int) -> tuple[float, int, int, tuple[int, int], Point]:
        q = _sum(self.quadrics[a], self.quadrics[b])
        p, r = self.points[a], self.points[b]
        middle = (0.5 * (p[0] + r[0]), 0.5 * (p[1] + r[1]), 0.5 * (p[2] + r[2]))
        best = _lowest(q)
        along = _minus(r, p)
        length = _dot(along, along)
        if best is not None:
            off = _minus(best, middle)
            best = best if _dot(off, off) < length else None
        choices = [best] if best is not None else [middle, p, r]
        cost, place = min((_value(q, c), c) for c in choices)
        return cost + SHAPE_MM2 * length * length, a, b, (self.age[a], self.age[b]), place

    def _neighbours(self, a: int) -> set[int]:
        return {c for t in self.around[a] for c in self.triangles[t] or ()} - {a}

    def _may_merge(self, a: int, b: int, place: Point) -> bool:
        if len(self._neighbours(a) & self._neighbours(b)) != 2:
            return False
        shared = self.around[a] & self.around[b]
        for point in (a, b):
            for t in self.around[point] - shared:
                corners = self.triangles[t] or []
                before = [self.points[c] for c in corners]
                after = [place if c == point else self.points[c] for c in corners]
                if not _turned_little(before, after):
                    return False
        return True

    def _merge(self, a: int, b: int, place: Point) -> set[int]:
        """Point b goes into point a; gives back a's neighbours."""
        shared = self.around[a] & self.around[b]
        for t in shared:
            for c in self.triangles[t] or ():
                self.around[c].discard(t)
            self.triangles[t] = None
        self.left -= len(shared)
        for t in self.around[b]:
            self.triangles[t] = [a if c == b else c for c in self.triangles[t] or ()]
        self.around[a] |= self.around[b]
        self.around[b] = set()
        self.points[a] = place
        self.quadrics[a] = _sum(self.quadrics[a], self.quadrics[b])
        self.age[a] += 1
        self.age[b] += 1
        return self._neighbours(a)


def _sum(one: Quadric, other: Quadric) -> Quadric:
    return tuple(x + y for x, y in zip(one, other, strict=True))


def _minus(p: Point, q: Point) -> Point:
    return (p[0] - q[0], p[1] - q[1], p[2] - q[2])


def _dot(p: Point, q: Point) -> float:
    return p[0] * q[0] + p[1] * q[1] + p[2] * q[2]


def _cross(p: Point, q: Point) -> Point:
    return (p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2], p[0] * q[1] - p[1] * q[0])


def _value(q: Quadric, p: Point) -> float:
    x, y, z = p
    square = q[0] * x * x + q[4] * y * y + q[7] * z * z
    mixed = 2.0 * (q[1] * x * y + q[2] * x * z + q[5] * y * z)
    return abs(square + mixed + 2.0 * (q[3] * x + q[6] * y + q[8] * z) + q[9])


def _lowest(q: Quadric) -> Point | None:
    """Where a quadric is least (Cramer's rule), if that is one place."""
    a, b, c, u, d, e, v, f, w, _ = q
    det = a * (d * f - e * e) - b * (b * f - c * e) + c * (b * e - c * d)
    if abs(det) < FLAT * (a + d + f) ** 3:
        return None
    x = -u * (d * f - e * e) + b * (v * f - e * w) - c * (v * e - d * w)
    y = -a * (v * f - e * w) + u * (b * f - c * e) - c * (b * w - c * v)
    z = -a * (d * w - e * v) + b * (b * w - c * v) - u * (b * e - c * d)
    return (x / det, y / det, z / det)


def _turned_little(before: list[Point], after: list[Point]) -> bool:
    one = _cross(_minus(before[1], before[0]), _minus(before[2], before[0]))
    other = _cross(_minus(after[1], after[0]), _minus(after[2], after[0]))
    sizes = math.sqrt(_dot(one, one) * _dot(other, other))
    return _dot(one, other) > LEAST_TURN * sizes > 0.0
