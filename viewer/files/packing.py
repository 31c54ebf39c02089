"""Values of our own classes to plain arrays and back: safer than pickling, only known classes come out."""

from __future__ import annotations

import json
import math
import mmap
import os
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

Arrays = list[NDArray[Any]]
_EVEN = 64
"""Arrays begin at multiples of so many bytes, so that they can be used where they lie."""


def pack(value: Any, arrays: Arrays) -> Any:
    """A JSON-able description of a value; its arrays are appended to ``arrays`` and named by their place.

    Raises:
        TypeError: something of a kind that is not known.
    """
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, np.ndarray):
        arrays.append(value)
        return {"array": len(arrays) - 1}
    if sp.issparse(value):
        parts = [pack(part, arrays) for part in (value.data, value.indices, value.indptr)]
        return {"csr": parts, "shape": list(value.shape)}
    if isinstance(value, Path):
        return {"path": str(value)}
    if isinstance(value, slice):
        return {"slice": [value.start, value.stop]}
    if isinstance(value, (tuple, list)):
        return {"tuple": [pack(v, arrays) for v in value]}
    if isinstance(value, dict):
        return {"dict": [[pack(k, arrays), pack(v, arrays)] for k, v in value.items()]}
    if is_dataclass(value) and not isinstance(value, type):
        return {
            "class": type(value).__name__,
            "fields": {f.name: pack(getattr(value, f.name), arrays) for f in fields(value)},
        }
    raise TypeError(f"cannot pack a {type(value).__name__}")


def unpack(described: Any, arrays: Arrays, classes: dict[str, type]) -> Any:
    """The value that :func:`pack` described; lists come back as tuples.

    Raises:
        KeyError: a class that is not among ``classes``, or a kind that is not known.
    """
    if not isinstance(described, dict):
        return described
    if "array" in described:
        return arrays[described["array"]]
    if "csr" in described:
        parts = tuple(unpack(p, arrays, classes) for p in described["csr"])
        return sp.csr_matrix(parts, shape=tuple(described["shape"]))
    if "path" in described:
        return Path(described["path"])
    if "slice" in described:
        return slice(*described["slice"])
    if "tuple" in described:
        return tuple(unpack(v, arrays, classes) for v in described["tuple"])
    if "dict" in described:
        return {unpack(k, arrays, classes): unpack(v, arrays, classes) for k, v in described["dict"]}
    made = classes[described["class"]]
    return made(**{name: unpack(v, arrays, classes) for name, v in described["fields"].items()})


def write_packed(path: Path, value: Any) -> None:
    """Writes a value beside its place and then moves it there, so that no half-written file is ever read.

    Raises:
        OSError: the folder cannot be written.
    """
    arrays: Arrays = []
    described = json.dumps(pack(value, arrays)).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}.part")  # another process may be writing the same
    try:
        with unfinished.open("wb") as file:
            for array in (np.frombuffer(described, dtype=np.uint8), *arrays):
                np.lib.format.write_array(file, np.ascontiguousarray(array), allow_pickle=False)
                file.write(bytes(-file.tell() % _EVEN))
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def read_packed(path: Path, classes: Iterable[type], *, mapped: bool = True) -> Any:
    """The value that :func:`write_packed` wrote; its arrays cannot be written to.

    Args:
        path: the file.
        classes: what may come out of it.
        mapped: whether arrays stay in the file, so that of one that is never looked at nothing comes into
            memory. Of a file of which little is kept, arrays of their own are better: a map goes as a whole.

    Raises:
        OSError: the file cannot be read.
        ValueError, KeyError, TypeError: the file is damaged or of another version.
    """
    with path.open("rb") as file:
        held = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        arrays: Arrays = []
        while file.tell() < len(held):
            arrays.append(_array(file, held, mapped))
            file.seek(-file.tell() % _EVEN, os.SEEK_CUR)
    described = json.loads(arrays.pop(0).tobytes())
    return unpack(described, arrays, {c.__name__: c for c in classes})


def _array(file: BinaryIO, held: mmap.mmap, mapped: bool) -> NDArray[Any]:
    """The array whose header is next in the file, as a view of the file or by itself; goes on to its end."""
    if np.lib.format.read_magic(file) != (1, 0):
        raise ValueError("an array of another version")
    shape, columns_first, kind = np.lib.format.read_array_header_1_0(file)
    if kind.hasobject or columns_first:
        raise ValueError(f"not an array of ours: {kind}")
    count, start = math.prod(shape), file.tell()
    file.seek(count * kind.itemsize, os.SEEK_CUR)
    if not count:
        return np.zeros(shape, dtype=kind)
    view = np.frombuffer(held, dtype=kind, count=count, offset=start).reshape(shape)
    return view if mapped else view.copy()
