"""What can be shown on the skin on request, by name."""

from __future__ import annotations

from typing import Literal, get_args

AidName = Literal["contact", "path", "ghost"]

AIDS: tuple[AidName, ...] = get_args(AidName)
