"""The few pictures that README and the guide use: size of the window, and what it shows."""

from __future__ import annotations

from tests.pictures import screens
from tests.pictures.screens import Show

LAPTOP = (1366, 768)
DOCUMENTS: dict[str, tuple[tuple[int, int], Show]] = {
    "window": (LAPTOP, screens.technique),
    "under-the-skin": (LAPTOP, screens.layers),
    "hands": (LAPTOP, screens.aids),
    "split": (LAPTOP, screens.split),
}
