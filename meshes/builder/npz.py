"""Writing `.npz` files that come out byte for byte the same on every run and every machine."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip can carry
UNIX = 3


def write_npz(path: Path, arrays: Mapping[str, NDArray[np.generic]]) -> None:
    """Write arrays as a compressed npz: names sorted, times and permissions fixed.

    Args:
        path: file to write; written whole beside it first, then moved into place.
        arrays: name to array. Arrays are stored little-endian and C-contiguous.

    Raises:
        ValueError: for an array of Python objects, which would need pickle.
    """
    scratch = path.with_suffix(".partial")
    with zipfile.ZipFile(scratch, "w") as archive:
        for name in sorted(arrays):
            _add_member(archive, name, arrays[name])
    scratch.replace(path)


def _add_member(archive: zipfile.ZipFile, name: str, array: NDArray[np.generic]) -> None:
    info = zipfile.ZipInfo(f"{name}.npy", date_time=EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = UNIX
    info.external_attr = 0o644 << 16
    archive.writestr(info, npy_bytes(name, array), compresslevel=zlib.Z_BEST_COMPRESSION)


def npy_bytes(name: str, array: NDArray[np.generic]) -> bytes:
    """The array in numpy's npy format, version 1.0, little-endian.

    Raises:
        ValueError: for an array of Python objects.
    """
    if array.dtype.hasobject:
        raise ValueError(f"{name}: arrays of Python objects cannot be stored")
    little = np.ascontiguousarray(array).astype(array.dtype.newbyteorder("<"), copy=False)
    buffer = io.BytesIO()
    np.lib.format.write_array(buffer, little, version=(1, 0), allow_pickle=False)
    return buffer.getvalue()
