"""One moment as a binary glTF file (GLB): what is drawn, in metres, y up, every part under its name."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.export.glb import Mesh, pack
from viewer.motion.frame import Frame, HandState, Shape, evaluate
from viewer.motion.riding import ride
from viewer.scene.inside import colours as colours_inside
from viewer.scene.looks import paint
from viewer.scene.people import head_rows
from viewer.scene.studio import cradle, mat, mat_area
from viewer.state.choices import Looks
from viewer.state.layers import INSIDE, LayerName

if TYPE_CHECKING:
    from viewer.anatomy.interior import Interior, Stratum
    from viewer.body.surface import Figure
    from viewer.motion.scored import Score

Singles = NDArray[np.float32]
NODES = {
    "receiver": {"skin": "skin", "drape": "drape", "hair": "hair", "eyes": "eyes"},
    "giver": {"skin": "skin", "hair": "hair", "eyes": "eyes", "shirt": "clothes", "trousers": "clothes"},
}


@dataclass(frozen=True, eq=False)
class Part:
    """A piece of a person on its way into a node: points, normals and colours (n, 3), triangles (k, 3)."""

    points_mm: Singles
    normals: Singles
    colours: NDArray[np.uint8]
    triangles: NDArray[np.int32]


def save_gltf(
    score: Score,
    time_s: float,
    layers: Collection[LayerName],
    path: Path,
    looks: Looks | None = None,
    *,
    interior: Interior | None = None,
) -> None:
    """Save one moment as a GLB file; nothing is rendered, no OpenGL is needed.

    Args:
        score: the prepared stroke.
        time_s: brought within the stroke first.
        layers: ``skin`` is the receiver's skin, hair and drape, ``giver`` the giver, the others what lies
            under the receiver's skin; mat and cradle are always there.
        path: where to; an existing file is replaced.
        looks: skin tones; the usual ones if not given.
        interior: what lies under the receiver's skin; needed only for its layers.

    Raises:
        ValueError: a layer under the skin is asked for without an interior.
        OSError: the file cannot be written.
    """
    inside = [name for name in INSIDE if name in layers]
    if inside and interior is None:
        raise ValueError(f"the layers {', '.join(inside)} need an interior")
    riding = ride(score, interior) if inside and interior is not None else None
    frame = evaluate(score, time_s, "still", riding, inside)
    made = list(meshes(score, frame, layers, looks or Looks(), interior))
    path.write_bytes(pack(made, extras(score, frame)))


def extras(score: Score, frame: Frame) -> dict[str, Any]:
    """What the scene says of itself: which stroke, when, and what each hand does."""
    return {
        "stroke": score.stroke.id,
        "time_s": frame.time_s,
        "hands": [_hand(state) for state in frame.hands],
    }


def _hand(state: HandState) -> dict[str, Any]:
    return {
        "role": state.role,
        "side": state.side,
        "part": state.part,
        "pressure": float(state.pressure),
        "level": float(state.level),
        "lateral_mm": float(state.lateral_mm),
        "vertices": [int(row) for row in state.patch_rows],
    }


def meshes(
    score: Score,
    frame: Frame,
    layers: Collection[LayerName],
    looks: Looks,
    interior: Interior | None = None,
) -> Iterator[Mesh]:
    """The nodes' meshes, in metres and glTF's axes."""
    pair = score.figures[frame.detail]
    if "skin" in layers:
        yield from _person("receiver", pair.receiver, frame.receiver, looks)
    if interior is not None:
        for name, shape in frame.inside.items():
            yield from _structures(interior.strata[name], shape)
    if "giver" in layers:
        yield from _person("giver", pair.giver, frame.giver, looks)
    skin = frame.receiver.points_mm[pair.receiver.by_name["skin"].rows]
    rows = head_rows(pair.receiver)
    head = frame.receiver.points_mm[rows[rows < pair.receiver.by_name["skin"].rows.stop]]
    for prop in (mat(mat_area(skin, head)), cradle(head)):
        colours = np.tile(_bytes(np.asarray(prop.colour)), (len(prop.points_mm), 1))
        part = Part(prop.points_mm, prop.normals, colours, prop.triangles)
        yield _mesh(f"prop/{prop.name}", [part])


def _person(role: str, figure: Figure, shape: Shape, looks: Looks) -> Iterator[Mesh]:
    colours = paint(figure, role, looks)
    nodes: dict[str, list[Part]] = {}
    for piece in figure.pieces:
        node = NODES[role].get(piece.name, piece.name)
        part = Part(
            shape.points_mm[piece.rows], shape.normals[piece.rows], colours[piece.rows], piece.triangles
        )
        nodes.setdefault(node, []).append(part)
    for node, parts in nodes.items():
        yield _mesh(f"{role}/{node}", parts)


def _structures(stratum: Stratum, shape: Shape) -> Iterator[Mesh]:
    """One mesh for each structure, under its id."""
    painted = _bytes(np.clip(colours_inside(stratum), 0.0, 1.0))
    for piece in stratum.figure.pieces:
        rows = piece.rows
        part = Part(shape.points_mm[rows], shape.normals[rows], painted[rows], piece.triangles)
        yield _mesh(piece.name, [part])


def _mesh(name: str, parts: list[Part]) -> Mesh:
    starts = np.cumsum([0] + [len(p.points_mm) for p in parts])
    triangles = [p.triangles + start for p, start in zip(parts, starts, strict=False)]
    return Mesh(
        name,
        to_gltf(np.concatenate([p.points_mm for p in parts])) / np.float32(1000),
        _unit(to_gltf(np.concatenate([p.normals for p in parts]))),
        linear(np.concatenate([p.colours for p in parts])),
        np.concatenate(triangles).astype(np.uint32),
    )


def to_gltf(vectors: Singles) -> Singles:
    """Vectors (n, 3) from the world's axes (z up) to glTF's (y up): (x, z, −y)."""
    return np.stack([vectors[:, 0], vectors[:, 2], -vectors[:, 1]], axis=1).astype(np.float32)


def linear(colours: NDArray[np.uint8]) -> Singles:
    """Bytes (n, 3) of sRGB as linear light (n, 3), 0 to 1, as glTF wants its vertex colours."""
    c = colours / 255.0
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4).astype(np.float32)


def _bytes(colour: NDArray[Any]) -> NDArray[np.uint8]:
    return (colour * 255 + 0.5).astype(np.uint8)


def _unit(vectors: Singles) -> Singles:
    """Vectors (n, 3) made length 1; a zero normal points up, because glTF allows none."""
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.where(length > 1e-6, vectors / np.maximum(length, 1e-6), (0, 1, 0)).astype(np.float32)
