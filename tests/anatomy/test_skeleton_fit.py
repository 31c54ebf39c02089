"""Bones in bodies: all of them, inside, alike on both sides, and riding along with every pose."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
import scipy.sparse as sp
import trimesh
from scipy.spatial import cKDTree

from viewer.anatomy.following import follow, map_dents
from viewer.anatomy.skeleton_fit import FittedSkeleton, femoral_head, fit_skeleton
from viewer.anatomy.structures import SPINE, spinous_tip
from viewer.body.body import Body
from viewer.body.normals import vertex_normals
from viewer.body.rig import JointTurns, forward
from viewer.body.skinning import blend, move_points
from viewer.body.subdivision import uniform
from viewer.body.variants import VARIANTS, make_body
from viewer.check.distance import signed_distance
from viewer.files.meshes import load_body_data, load_bones, load_skeleton
from viewer.motion.receiver import LyingReceiver, lie_down
from viewer.paths import MESHES
from viewer.transforms import Floats, rotation_about

BODIES = list(VARIANTS)


@cache
def lying(name: str) -> LyingReceiver:
    return lie_down(make_body(load_body_data(MESHES), name))


@cache
def fitted(name: str) -> FittedSkeleton:
    one = lying(name)
    return fit_skeleton(load_bones(MESHES), load_skeleton(MESHES), one.body, one.matrices)


def posed(points: Floats, weights: sp.csr_matrix, matrices: Floats) -> Floats:
    blended = blend(weights.astype(np.float32), matrices.astype(np.float32))
    return move_points(blended, points.astype(np.float32)).astype(np.float64)


def pushed(skin: Floats, normals: Floats, points: Floats, dents: Floats) -> Floats:
    """How far (n, 3) bone goes with skin that is displaced."""
    skin_, normals_ = skin.astype(np.float32), normals.astype(np.float32)
    dent_map = map_dents(skin_, normals_)
    under = follow(skin_, normals_, len(skin_), points.astype(np.float32), slide=False)
    return under.push(dent_map, dent_map.press(dents.astype(np.float32))).astype(np.float64)


def rolled(body: Body, degrees: float) -> Floats:
    """The trunk rolled about the long axis, the pelvis more than the head."""
    share = {
        "root": 0.35,
        "spine04": 0.45,
        "spine03": 0.3,
        "spine02": -0.25,
        "spine01": -0.45,
        "neck01": -0.2,
    }
    turns = {n: rotation_about(np.array([0.0, 1.0, 0.0]), np.radians(s * degrees)) for n, s in share.items()}
    return forward(body.rig, JointTurns(turns, {}, np.eye(3), np.zeros(3)))


@pytest.mark.parametrize("name", BODIES)
def test_every_bone_is_there_with_weights_that_sum_to_one(name: str) -> None:
    skeleton = fitted(name)
    assert set(skeleton.names) == set(load_bones(MESHES).bones)
    for bone in skeleton.bones.values():
        assert np.isfinite(bone.points_mm).all()
        assert bone.weights.shape == (len(bone.points_mm), len(lying(name).body.rig.names))
        np.testing.assert_allclose(np.asarray(bone.weights.sum(axis=1)).ravel(), 1.0, atol=1e-9)


def test_both_sides_are_alike_and_hang_on_their_own_joints() -> None:
    skeleton, rig = fitted("man"), lying("man").body.rig
    for name in skeleton.names:
        if name.endswith("-left"):
            other = skeleton[name.removesuffix("left") + "right"]
            np.testing.assert_allclose(skeleton[name] * [-1, 1, 1], other, atol=1e-9)
    row = skeleton.bones["humerus-left"].weights[0].toarray()[0]
    assert [n for n, w in zip(rig.names, row, strict=True) if w > 0] == ["upperarm01.L"]


@pytest.mark.parametrize("degrees", [-7.0, 7.0])
@pytest.mark.parametrize("name", ["woman", "man-athletic"])
def test_rolling_and_a_dent_bring_no_bone_through_the_skin(name: str, degrees: float) -> None:
    """±7° of roll, and 12 mm of dent beside the spine at three heights."""
    body, skeleton = lying(name).body, fitted(name)
    mesh = uniform(body.topology.skin, 1, len(body.points_mm))
    skin = np.asarray(mesh.sampling @ body.points_mm)
    normals = vertex_normals(skin, mesh.triangles)
    dents = np.zeros_like(skin)
    tips = {n: spinous_tip(skeleton[n]) for n in SPINE}
    for level, lateral in (("T5", 40.0), ("T10", -38.0), ("L3", 40.0)):
        x, y, _ = tips[level]
        away = np.hypot(skin[:, 0] - x - lateral, skin[:, 1] - y)
        behind = normals[:, 2] > 0.3
        dents -= np.outer(np.where(behind, 12.0 * np.exp(-0.5 * (away / 22.0) ** 2), 0.0), [0.0, 0.0, 1.0])
    assert dents[:, 2].min() < -11.0
    matrices = rolled(body, degrees)
    moved = posed(skin + dents, sp.csr_matrix(mesh.sampling @ body.weights), matrices)
    outward = vertex_normals(moved, mesh.triangles)
    trunk = [n for n in skeleton.names if n.startswith(("rib", "sacrum", "hip", "scapula")) or n in SPINE[6:]]
    bones = []
    for bone in (skeleton.bones[n] for n in trunk):
        points = bone.points_mm + pushed(skin, normals, bone.points_mm, dents)
        bones.append(posed(points, bone.weights, matrices))
    assert signed_distance(np.concatenate(bones), moved, outward, mesh.triangles).max() < -0.5


def test_without_following_the_dent_bares_a_bone() -> None:
    body, skeleton = lying("woman").body, fitted("woman")
    mesh = uniform(body.topology.skin, 1, len(body.points_mm))
    skin = np.asarray(mesh.sampling @ body.points_mm)
    away = np.linalg.norm(skin[:, :2] - spinous_tip(skeleton["T9"])[:2], axis=1)
    pressed = skin - np.outer(12.0 * np.exp(-0.5 * (away / 22.0) ** 2), [0.0, 0.0, 1.0])
    outward = vertex_normals(pressed, mesh.triangles)
    assert signed_distance(skeleton["T9"], pressed, outward, mesh.triangles).max() > 0.0


def test_what_lies_deep_follows_little_and_what_is_far_not_at_all() -> None:
    plane = np.stack(np.meshgrid(np.arange(-60.0, 61.0, 5.0), np.arange(-60.0, 61.0, 5.0)), axis=-1)
    skin = np.c_[plane.reshape(-1, 2), np.zeros(plane.size // 2)]
    push = np.tile([0.0, 0.0, -10.0], (len(skin), 1))
    up = np.tile([0.0, 0.0, 1.0], (len(skin), 1))
    moved = pushed(skin, up, np.array([[0.0, 0, -5], [0, 0, -25], [0, 0, -200]]), push)
    assert moved[0, 2] == pytest.approx(-10 * np.exp(-5 / 30), rel=0.05)
    assert moved[1, 2] == pytest.approx(-10 * np.exp(-25 / 30), rel=0.05)
    assert moved[2, 2] == 0.0


@pytest.mark.parametrize("name", BODIES)
def test_single_bones_keep_their_shape_in_the_lying_pose(name: str) -> None:
    one, skeleton = lying(name), fitted(name)
    for bone in ("T6", "sacrum", "humerus-right", "skull", "L2"):
        before = skeleton[bone]
        after = posed(before, skeleton.bones[bone].weights, one.matrices)
        np.testing.assert_allclose(
            np.linalg.norm(np.diff(after[::7], axis=0), axis=1),
            np.linalg.norm(np.diff(before[::7], axis=0), axis=1),
            atol=0.02,
        )


@pytest.mark.parametrize("name", BODIES)
def test_no_bone_is_torn(name: str) -> None:
    """Pushing bones under the skin bends them, but no edge becomes much longer than it was."""
    skeleton, source = fitted(name), load_bones(MESHES)
    for bone in source.bones.values():
        if bone.name in ("skull", "mandible"):
            continue  # their face is fitted to the face; they hold some very short edges
        ends = bone.triangles[:, [0, 1]]
        before, after = (
            np.linalg.norm(np.subtract(*p[ends.T]), axis=1) for p in (bone.points_mm, skeleton[bone.name])
        )
        grown = after - 1.3 * before
        assert grown.max() < 7.0, (bone.name, grown.max())


@pytest.mark.parametrize("name", BODIES)
def test_the_joints_meet(name: str) -> None:
    """Ribs and vertebrae, hip bones and sacrum, arm and socket, collarbone and both its ends."""
    skeleton = fitted(name)
    pairs = [(f"rib-{i}-right", f"T{i}", 6.0) for i in range(1, 13)]
    pairs += [("hip-bone-left", "sacrum", 6.0), ("humerus-right", "scapula-right", 8.0)]
    pairs += [
        ("clavicle-right", "scapula-right", 12.0),
        ("clavicle-right", "sternum", 14.0),
        ("C1", "skull", 8.0),
        ("femur-right", "hip-bone-right", 4.0),
    ]
    for one, other, bound in pairs:
        assert cKDTree(skeleton[one]).query(skeleton[other])[0].min() < bound, (one, other)


def test_software_can_draw_the_bones() -> None:
    assert sum(len(b.triangles) for b in load_bones(MESHES).bones.values()) <= 80_000


def test_the_skull_is_one_smooth_surface() -> None:
    """No slit along its suture: no open border, and neighbouring faces of the vault lean alike."""
    skull = load_bones(MESHES).bones["skull"]
    mesh = trimesh.Trimesh(skull.points_mm, skull.triangles, process=False)
    edges = np.unique(mesh.edges_sorted, axis=0, return_counts=True)[1]
    assert edges.min() > 1
    vault = skull.points_mm[mesh.face_adjacency_edges].mean(axis=1)
    behind = (vault[:, 2] > 200.0) & (vault[:, 1] > 1640.0)
    assert behind.sum() > 300
    assert np.degrees(mesh.face_adjacency_angles[behind]).max() < 40.0


@pytest.mark.parametrize("name", BODIES)
def test_the_thigh_bone_stays_in_its_socket_and_in_the_leg(name: str) -> None:
    one, skeleton = lying(name), fitted(name)
    femur = skeleton["femur-right"]
    low = femur[femur[:, 1] < femur[:, 1].min() + 20.0].mean(axis=0)
    assert np.linalg.norm(low - one.body.rig.head("lowerleg01.R")) < 12.0
    head = femoral_head(femur)[None]
    weights = (skeleton.bones[n].weights[:1] for n in ("femur-right", "hip-bone-right"))
    ball, socket = (posed(head, w, one.matrices) for w in weights)
    assert np.linalg.norm(ball - socket) < 8.0


@pytest.mark.parametrize("name", BODIES)
def test_the_shoulder_blade_lies_on_the_ribs(name: str) -> None:
    """Hardly any of the blade is deeper than the ribs beside it."""
    skeleton = fitted(name)
    ribs = np.concatenate([skeleton[f"rib-{i}-right"] for i in range(2, 9)])
    rear = ribs[ribs[:, 2] > ribs[:, 2].max() - 60.0]
    blade = skeleton["scapula-right"]
    blade = blade[np.abs(blade[:, 0]) < 110.0]
    distance, near = cKDTree(rear[:, :2]).query(blade[:, :2])
    beside = distance < 5.0
    assert beside.sum() > 50
    assert (blade[beside, 2] < rear[near[beside], 2] - 6.0).mean() < 0.05
