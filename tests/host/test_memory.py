"""Large blocks of memory go back to the system."""

from __future__ import annotations

import ctypes
import platform
from typing import Any

import pytest

from tests.helpers.repository import run_python
from viewer.host import memory

# Blocks of 4 MB, every other one freed: by itself the C library keeps what lies between the others,
# once it has seen that so large ones come and go.
HELD = """
import numpy as np
from viewer.host.memory import return_large_blocks
def held_mb():
    return int(open("/proc/self/statm").read().split()[1]) * 4096 // 1_000_000
if {asked}:
    return_large_blocks()
np.ones(30_000_000, np.uint8)
before = held_mb()
blocks = [np.ones(4_000_000, np.uint8) for _ in range(40)]
del blocks[::2]
print(held_mb() - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only GNU's C library can be asked")
def test_what_is_free_is_not_held() -> None:
    kept, returned = (int(run_python("-c", HELD.format(asked=asked)).stdout) for asked in (False, True))
    assert returned < 90 < kept


@pytest.mark.parametrize("error", [OSError, AttributeError, TypeError])
def test_elsewhere_it_is_done_without(error: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    def no_library(name: Any) -> Any:
        raise error

    monkeypatch.setattr(ctypes, "CDLL", no_library)
    assert memory.return_large_blocks() is False
