"""Writes binary glTF 2.0 files: meshes with normals and vertex colours, one node each."""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Singles = NDArray[np.float32]
_FLOAT, _UINT = 5126, 5125
_VERTICES, _INDICES = 34962, 34963


@dataclass(frozen=True, eq=False)
class Mesh:
    """One node: points in metres, unit normals, linear colours, all (n, 3) float32; triangles (k, 3)."""

    name: str
    points_m: Singles
    normals: Singles
    colours: Singles
    triangles: NDArray[np.uint32]


class _Buffer:
    """The one binary buffer, and the list of what lies where in it."""

    def __init__(self) -> None:
        self.blob = bytearray()
        self.views: list[dict[str, int]] = []
        self.accessors: list[dict[str, Any]] = []

    def add(self, array: NDArray[Any], kind: str, target: int, bounds: bool = False) -> int:
        """Append an array; returns the number of its accessor."""
        view = {
            "buffer": 0,
            "byteOffset": len(self.blob),
            "byteLength": array.nbytes,
            "target": target,
        }
        accessor: dict[str, Any] = {
            "bufferView": len(self.views),
            "componentType": _FLOAT if array.dtype == np.float32 else _UINT,
            "count": len(array),
            "type": kind,
        }
        if bounds:
            accessor |= {"min": array.min(axis=0).tolist(), "max": array.max(axis=0).tolist()}
        self.blob += np.ascontiguousarray(array).tobytes()  # 4-byte numbers only: always aligned
        self.views.append(view)
        self.accessors.append(accessor)
        return len(self.accessors) - 1


def pack(meshes: Sequence[Mesh], extras: dict[str, Any]) -> bytes:
    """The file's content: one node and one mesh of the same name per mesh; `extras` belong to the scene."""
    buffer = _Buffer()
    content = {
        "asset": {"version": "2.0", "generator": "Massage Atlas"},
        "scene": 0,
        "scenes": [{"name": "scene", "nodes": list(range(len(meshes))), "extras": extras}],
        "nodes": [{"name": mesh.name, "mesh": i} for i, mesh in enumerate(meshes)],
        "meshes": [{"name": mesh.name, "primitives": [_primitive(mesh, buffer)]} for mesh in meshes],
        "materials": [
            {
                "name": "matte",
                "doubleSided": True,
                "pbrMetallicRoughness": {"metallicFactor": 0.0, "roughnessFactor": 0.75},
            }
        ],
        "accessors": buffer.accessors,
        "bufferViews": buffer.views,
        "buffers": [{"byteLength": len(buffer.blob)}],
    }
    return _file(json.dumps(content, separators=(",", ":"), allow_nan=False).encode(), bytes(buffer.blob))


def _primitive(mesh: Mesh, buffer: _Buffer) -> dict[str, Any]:
    return {
        "attributes": {
            "POSITION": buffer.add(mesh.points_m, "VEC3", _VERTICES, bounds=True),
            "NORMAL": buffer.add(mesh.normals, "VEC3", _VERTICES),
            "COLOR_0": buffer.add(mesh.colours, "VEC3", _VERTICES),
        },
        "indices": buffer.add(mesh.triangles.reshape(-1), "SCALAR", _INDICES),
        "material": 0,
    }


def _file(text: bytes, blob: bytes) -> bytes:
    text += b" " * (-len(text) % 4)
    head = struct.pack("<4sII", b"glTF", 2, 12 + 8 + len(text) + 8 + len(blob))
    return (
        head
        + struct.pack("<I4s", len(text), b"JSON")
        + text
        + struct.pack("<I4s", len(blob), b"BIN\0")
        + blob
    )
