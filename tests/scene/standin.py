"""Two simple people for tests of the drawing: one prone, one kneeling beside with the hands on the back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
import scipy.sparse as sp
import trimesh
from numpy.typing import NDArray

from viewer import paths
from viewer.anatomy.interior import Interior, Stratum
from viewer.body.body import Body, BodyData
from viewer.body.rig import JointTurns, forward, place
from viewer.body.skinning import blend, move_points, turn_normals
from viewer.body.subdivision import uniform
from viewer.body.surface import Detail, Figure, Surface, join, sample
from viewer.body.variants import make_body
from viewer.files.meshes import load_body_data
from viewer.motion.frame import Frame, HandState, Shape
from viewer.motion.scored import Figures
from viewer.scene.people import hand_share
from viewer.state.camera import CameraPose
from viewer.state.layers import InsideName, Layers
from viewer.stroke.stroke import Role, Side
from viewer.transforms import Floats, rotation_about, rotation_between

X, Y, Z = np.eye(3)


@dataclass(frozen=True, eq=False)
class Scene:
    """Figures of both details and a way to make frames."""

    figures: dict[Detail, Figures]
    matrices: Any

    def frame(self, rock: float = 0.0, detail: Detail = "play", time_s: float = 0.0) -> Frame:
        """A frame with the giver's hands moved ``rock`` mm away from the giver."""
        receiver_m, giver_m, hands = self.matrices(rock)
        pair = self.figures[detail]
        receiver, giver = shape(pair.receiver, receiver_m), shape(pair.giver, giver_m)
        centres = np.array(hands)
        shade = np.zeros(len(receiver.points_mm), np.float32)
        for centre in centres:
            distance = np.linalg.norm(receiver.points_mm - centre, axis=1)
            shade = np.maximum(shade, np.exp(-((distance / 60) ** 2)).astype(np.float32) * 0.7)
        receiver = Shape(receiver.points_mm, receiver.normals, shade)
        head = _head(giver_m)
        focus = centres.mean(axis=0)
        gaze = focus - head
        states = tuple(_hand(role, giver, pair.giver, c) for role, c in zip(ROLES, centres, strict=True))
        gaze = gaze / np.linalg.norm(gaze)
        return Frame(time_s, detail, receiver, giver, states, 0, head, gaze, focus)


ROLES: tuple[Role, Role] = ("near", "far")


def _hand(role: Role, giver: Shape, figure: Figure, centre: Floats) -> HandState:
    away = np.linalg.norm(giver.points_mm[_rows(figure)] - centre, axis=1)
    side: Side = "left" if role == "near" else "right"
    return HandState(role, side, "heel", 0.6, 5.0, float(centre[0]), 0.0, centre, np.argsort(away)[:40])


def _rows(figure: Figure) -> slice:
    return figure.by_name["skin"].rows


def _head(matrices: NDArray[Any]) -> NDArray[Any]:
    body = body_of("man")
    head = body.rig.index["head"]
    return place(matrices.astype(np.float64), head, body.rig.head("head") + np.array([0.0, 60.0, -90.0]))


def shape(figure: Figure, matrices: NDArray[Any]) -> Shape:
    """The figure in a pose."""
    b = blend(figure.weights, matrices.astype(np.float32))
    return Shape(move_points(b, figure.points_mm), turn_normals(b, figure.normals), None)


@lru_cache
def data() -> BodyData:
    """The shipped meshes."""
    return load_body_data(paths.MESHES)


@lru_cache
def body_of(name: str) -> Body:
    """One of the people."""
    return make_body(data(), name)


def figure(body: Body, role: str, level: int) -> Figure:
    """Skin and simple clothes."""
    n = len(body.points_mm)

    def part(name: str, quads: NDArray[Any], lv: int, offset: float) -> Any:
        mesh = uniform(quads, lv, n)
        kept, rows = np.unique(mesh.triangles, return_inverse=True)
        flush = None
        return sample(body, name, mesh.sampling[kept], rows.reshape(-1, 3), offset, mesh.ids[kept], flush)

    t = body.topology
    y = body.points_mm[t.tights].mean(axis=1)[:, 1]
    hip = body.rig.head("upperleg01.L")[1]
    knee = body.rig.head("lowerleg01.L")[1]
    elbow = np.abs(body.points_mm[t.tights].mean(axis=1)[:, 0])
    head = body.weight_of("head")[t.skin].min(axis=1) > 0.9
    c = body.points_mm[t.skin].mean(axis=1)
    top = c[head, 1].max()
    scalp = head & (c[:, 1] - top > -170 + np.clip(-1.3 * (c[:, 2] - np.median(c[head, 2])), -40, 130))
    surfaces = [
        part("skin", t.skin, level, 0.0),
        part("eyes", t.eyes, 0, 0.0),
        part("hair", t.skin[scalp], 0, 4.0),
    ]
    if role == "receiver":
        surfaces.append(part("drape", t.tights[(y < hip + 60) & (y > knee) & (elbow < 250)], level, 6.0))
    else:
        reach = abs(body.rig.head("lowerarm01.L")[0])
        surfaces.append(part("shirt", t.tights[(y > hip + 60) & (elbow < reach)], level, 5.0))
        surfaces.append(part("trousers", t.tights[(y < hip + 90) & (elbow < 260)], level, 4.0))
    return join(tuple(surfaces))


def turns(
    local: dict[str, NDArray[Any]], world: dict[str, NDArray[Any]], root: NDArray[Any], shift: NDArray[Any]
) -> JointTurns:
    """Named rotations as the rig wants them."""
    return JointTurns(local, world, root, shift)


def prone() -> NDArray[Any]:
    """World-from-rest matrices of the receiver."""
    body = body_of("woman")
    local = {}
    for side, sign in (("L", 1.0), ("R", -1.0)):
        local[f"upperarm01.{side}"] = rotation_about(Z, sign * 0.62)
        local[f"foot.{side}"] = rotation_about(X, -0.7)
    lowest = body.points_mm[:13380, 2].min()
    return forward(body.rig, turns(local, {}, np.eye(3), np.array([0.0, 0.0, -lowest - 40.0])))


def kneeling(rock: float) -> tuple[NDArray[Any], list[NDArray[Any]]]:
    """World-from-rest matrices of the giver, and where the hands are."""
    rig = body_of("man").rig
    base = np.stack([-Y, Z, -X], axis=1)
    hip = rig.head("upperleg01.L")
    shift = np.array([-560.0, 330.0, 330.0]) - base @ np.array([0.0, hip[1], hip[2]])
    local = {f"spine0{i}": rotation_about(X, -0.16) for i in (5, 4, 3, 2, 1)}
    local |= {"neck01": rotation_about(X, -0.2), "head": rotation_about(X, -0.25)}
    for side in "LR":
        local[f"upperleg01.{side}"] = rotation_about(X, 1.25)
        local[f"lowerleg01.{side}"] = rotation_about(X, -2.4)
        local[f"foot.{side}"] = rotation_about(X, -0.8)
    first = forward(rig, turns(local, {}, base, shift))
    world, targets = {}, []
    for side, y in (("L", 390.0), ("R", 230.0)):
        target = np.array([30.0 + rock, y, 225.0])
        shoulder = place(first, rig.index[f"upperarm01.{side}"], rig.head(f"upperarm01.{side}"))
        for joint in ("upperarm01", "lowerarm01"):
            rest = rig.head(f"wrist.{side}") - rig.head(f"upperarm01.{side}")
            world[f"{joint}.{side}"] = rotation_between(base @ rest, target + 60 * Z - shoulder) @ base
        fingers = rig.head(f"finger3-1.{side}") - rig.head(f"wrist.{side}")
        world[f"wrist.{side}"] = rotation_between(base @ fingers, np.array([1.0, 0.15, -0.25])) @ base
        targets.append(target)
    return forward(rig, turns(local, world, base, shift)), targets


@lru_cache
def scene() -> Scene:
    """The two people; figures in both details."""
    details: tuple[Detail, Detail] = ("play", "still")
    figures = {
        detail: Figures(figure(body_of("woman"), "receiver", k), figure(body_of("man"), "giver", k), 0, 0)
        for k, detail in enumerate(details)
    }

    def matrices(rock: float) -> tuple[NDArray[Any], NDArray[Any], list[NDArray[Any]]]:
        giver, hands = kneeling(rock)
        return prone(), giver, hands

    return Scene(figures, matrices)


# ---- what lies under the skin: plain balls and plates, in the world as they lie ----

_LYING: dict[InsideName, dict[str, tuple[tuple[float, float, float], tuple[float, float, float]]]] = {
    "superficial": {
        "muscle/trapezius-lower-left": ((-45, 310, 192), (38, 90, 9)),
        "muscle/trapezius-lower-right": ((45, 310, 192), (38, 90, 9)),
    },
    "deep": {
        "muscle/multifidus-left": ((-30, 310, 168), (20, 85, 8)),
        "muscle/multifidus-right": ((30, 310, 168), (20, 85, 8)),
    },
    "bones": {
        "bone/T5": ((0, 330, 140), (16, 20, 14)),
        "disc/T5-T6": ((0, 300, 140), (14, 6, 12)),
        "bone/rib-7-right": ((60, 330, 140), (30, 9, 7)),
    },
}


ABOVE = CameraPose((0.0, 310.0, 1100.0), (0.0, 310.0, 150.0), (0.0, 1.0, 0.0))
"""Straight over what lies under the skin, the head at the top of the picture."""
GHOST = Layers(giver=0.0)


def with_inside(frame: Frame, inside: Interior | None = None) -> Frame:
    """The frame with the shapes of what lies under the skin."""
    return replace(frame, inside=lying(inside or interior()))


def hand_top(people: Scene, frame: Frame) -> tuple[float, float, float]:
    """The highest place on the back of the giver's hands."""
    rows = np.flatnonzero(hand_share(people.figures[frame.detail].giver) > 0.99)
    x, y, z = max(frame.giver.points_mm[rows], key=lambda place: place[2])
    return float(x), float(y), float(z)


def blob(name: str, middle: tuple[float, ...], radii: tuple[float, ...]) -> Surface:
    """An ellipsoid."""
    ball = trimesh.creation.icosphere(3, 1.0)
    points = ball.vertices * radii + middle
    count = len(points)
    hung = sp.csr_matrix(np.ones((count, 1)))
    return Surface(
        name, points, hung, ball.faces.astype(np.int32), np.full(count, -1), np.zeros(count, np.float32)
    )


def stratum(surfaces: tuple[Surface, ...]) -> Stratum:
    """A layer of red flesh, or of bone."""
    made = join(surfaces)
    fibre = made.points_mm[:, 0].copy()
    return Stratum(made, np.zeros(len(fibre), np.float32), fibre)


@lru_cache
def interior() -> Interior:
    """Six structures and a disc in the upper back."""
    return Interior(
        "woman",
        {name: stratum(tuple(blob(n, *at) for n, at in some.items())) for name, some in _LYING.items()},
    )


def lying(inside: Interior) -> dict[str, Shape]:
    """The shapes of all layers."""
    return {
        name: Shape(some.figure.points_mm, some.figure.normals, None) for name, some in inside.strata.items()
    }
