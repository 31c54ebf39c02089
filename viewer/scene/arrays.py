"""Names for the arrays that are drawn, and a short way to write small ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Singles = NDArray[np.float32]
Bytes = NDArray[np.uint8]


def singles(values: Sequence[float] | NDArray[Any]) -> Singles:
    """Numbers as a float32 array of the same shape."""
    return np.asarray(values, dtype=np.float32)
