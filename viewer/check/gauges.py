"""How one bound is measured on what is drawn: at which moments, and what is read there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from viewer.check.findings import Reading
from viewer.check.rules import Bound

Read = Callable[[float], list[Reading]]


@dataclass(frozen=True, eq=False)
class Gauge:
    """One bound.

    Attributes:
        bound: it belongs to.
        read: measures at one moment, perhaps only roughly.
        exact: measures exactly; none if `read` does.
        times_s: the only moments that count; none for the whole stroke.
    """

    bound: Bound
    read: Read
    exact: Read | None = None
    times_s: tuple[float, ...] | None = None
