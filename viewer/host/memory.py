"""Asks the C library to give large blocks of memory back to the system as soon as they are free."""

from __future__ import annotations

import ctypes

LARGE = 1 << 20
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # <malloc.h>


def return_large_blocks() -> bool:
    """Whether the C library does so from now on; only GNU's lets itself be asked.

    By itself it keeps more and more: after one large block was freed, all smaller ones stay in the heap, and
    between what is still in use they go back to nobody.
    """
    try:
        set_to = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError, TypeError):
        return False
    trims, maps = set_to(_TRIM_THRESHOLD, LARGE), set_to(_MMAP_THRESHOLD, LARGE)
    return bool(trims and maps)
