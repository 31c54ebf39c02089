"""Muscles: all there, on both sides, under the skin, where they belong, closed, and hung on the joints."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import yaml
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.anatomy.muscles import Muscle, build_muscles
from viewer.anatomy.muscles_spindles import BUNDLES
from viewer.anatomy.muscles_table import INTERCOSTALS, SHEETS
from viewer.anatomy.skeleton_fit import FittedSkeleton, fit_skeleton
from viewer.anatomy.structures import spinous_tip
from viewer.body.body import Body
from viewer.body.normals import vertex_normals
from viewer.body.subdivision import uniform
from viewer.body.variants import VARIANTS, make_body
from viewer.files.meshes import load_body_data, load_bones, load_skeleton
from viewer.motion.receiver import lie_down
from viewer.paths import MESHES, RESOURCES
from viewer.transforms import Floats

NAMES = {row.name for row in (*SHEETS, *INTERCOSTALS)} | {row.name for row in BUNDLES}
WANTED = {
    "trapezius-upper",
    "trapezius-middle",
    "trapezius-lower",
    "rhomboid-major",
    "rhomboid-minor",
    "levator-scapulae",
    "latissimus-dorsi",
    "thoracolumbar-fascia",
    "iliocostalis-lumborum",
    "iliocostalis-thoracis",
    "iliocostalis-cervicis",
    "longissimus-thoracis",
    "longissimus-cervicis",
    "longissimus-capitis",
    "spinalis-thoracis",
    "spinalis-cervicis",
    "splenius-capitis",
    "splenius-cervicis",
    "semispinalis-thoracis",
    "semispinalis-cervicis",
    "semispinalis-capitis",
    "multifidus",
    "quadratus-lumborum",
    "intercostals",
    "deltoid-posterior",
    "deltoid-middle",
    "supraspinatus",
    "external-oblique",
    "infraspinatus",
    "teres-major",
    "teres-minor",
    "gluteus-maximus",
    "gluteus-medius",
}
LEAST_DEPTH_MM = 2.5
Made = tuple[Body, FittedSkeleton, dict[str, Muscle]]


@pytest.fixture(scope="module", params=list(VARIANTS))
def made(request: pytest.FixtureRequest) -> Made:
    body = make_body(load_body_data(MESHES), request.param)
    bones = fit_skeleton(load_bones(MESHES), load_skeleton(MESHES), body, lie_down(body).matrices)
    return body, bones, {m.id: m for m in build_muscles(body, bones.bones)}


def _fibres(muscle: Muscle) -> Floats:
    """The direction (3,) in which a muscle is longest."""
    centred = muscle.points_mm - muscle.points_mm.mean(axis=0)
    return np.asarray(np.linalg.eigh(centred.T @ centred)[1][:, -1])


def test_every_muscle_is_there_on_both_sides(made: Made) -> None:
    assert WANTED == NAMES
    assert set(made[2]) == {f"{n}-{side}" for n in WANTED for side in ("left", "right")}


def test_there_are_not_too_many_triangles(made: Made) -> None:
    assert sum(len(m.triangles) for m in made[2].values()) <= 90_000


def test_left_is_the_mirror_image_of_right(made: Made) -> None:
    body, _, muscles = made
    names = body.rig.names
    for name in NAMES:
        left, right = muscles[f"{name}-left"], muscles[f"{name}-right"]
        np.testing.assert_allclose(left.points_mm * [-1, 1, 1], right.points_mm, atol=1e-9)
        by_joint = [dict(zip(names, m.weights.sum(axis=0).A1, strict=True)) for m in (left, right)]
        swapped = {
            n[:-2] + {".L": ".R", ".R": ".L"}[n[-2:]] if n[-2:] in (".L", ".R") else n: w
            for n, w in by_joint[1].items()
        }
        assert by_joint[0] == pytest.approx(swapped)


def test_nothing_comes_out_of_the_skin(made: Made) -> None:
    body, _, muscles = made
    mesh = uniform(body.topology.skin, 1, len(body.points_mm))
    skin = np.asarray(mesh.sampling @ body.points_mm)
    depth = _depth(
        np.concatenate([m.points_mm for m in muscles.values() if m.side == "right"]), skin, mesh.triangles
    )
    assert depth.min() >= LEAST_DEPTH_MM


def _depth(points: Floats, skin: Floats, triangles: NDArray[np.int32]) -> Floats:
    """Exact signed distance to the nearest skin around the nearest points, positive inside."""
    normals = vertex_normals(skin, triangles)
    distance, near = cKDTree(skin).query(points, k=1)
    gap = np.einsum("nc,nc->n", skin[near] - points, normals[near])
    return np.where(gap < 0, -distance, np.where(distance < 12.0, gap, distance))


def test_meshes_are_closed_and_look_outward(made: Made) -> None:
    for muscle in made[2].values():
        edges = Counter((int(t[i]), int(t[i - 2])) for t in muscle.triangles for i in range(3))
        assert set(edges.values()) == {1}, muscle.id
        assert all((b, a) in edges for a, b in edges), muscle.id
        a, b, c = (muscle.points_mm[muscle.triangles[:, i]] for i in range(3))
        assert np.einsum("ij,ij->", a, np.cross(b, c)) > 0, muscle.id


def test_muscles_hang_on_joints(made: Made) -> None:
    for muscle in made[2].values():
        assert muscle.weights.shape == (len(muscle.points_mm), len(made[0].rig.names))
        np.testing.assert_allclose(muscle.weights.sum(axis=1), 1.0, atol=1e-6)


def test_ends_are_pale_and_bellies_red(made: Made) -> None:
    for muscle in made[2].values():
        assert muscle.tendon.min() >= 0
        assert muscle.tendon.max() <= 1
        if muscle.name == "thoracolumbar-fascia":
            assert muscle.tendon.min() == 1
        else:
            assert muscle.tendon.max() > 0.9, muscle.id
            assert (muscle.tendon < 0.1).mean() > 0.3, muscle.id
        assert len(muscle.fibre_mm) == len(muscle.points_mm)


def test_rhomboids_lie_between_spine_and_shoulder_blade(made: Made) -> None:
    _, bones, muscles = made
    blade = bones["scapula-right"]
    for name, top, bottom in (("rhomboid-minor", "C6", "T5"), ("rhomboid-major", "T1", "T9")):
        points = muscles[f"{name}-right"].points_mm
        assert points[:, 0].min() > -4
        assert points[:, 0].max() < blade[:, 0].min() + 35
        assert points[:, 1].max() < spinous_tip(bones[top])[1]
        assert points[:, 1].min() > spinous_tip(bones[bottom])[1]


def test_the_trapezius_reaches_from_the_skull_to_the_twelfth_thoracic_vertebra(made: Made) -> None:
    _, bones, muscles = made
    upper, lower = muscles["trapezius-upper-right"].points_mm, muscles["trapezius-lower-right"].points_mm
    assert upper[:, 1].max() > bones["C1"][:, 1].max()
    assert abs(lower[:, 1].min() - spinous_tip(bones["T12"])[1]) < 12


def test_the_erector_spinae_reaches_the_neck_and_the_sacrum(made: Made) -> None:
    _, bones, muscles = made
    assert muscles["longissimus-capitis-right"].points_mm[:, 1].max() > bones["C1"][:, 1].max()
    assert muscles["iliocostalis-cervicis-right"].points_mm[:, 1].max() > bones["C5"][:, 1].min()
    assert muscles["longissimus-thoracis-right"].points_mm[:, 1].min() < bones["sacrum"][:, 1].max()


def test_columns_of_the_erector_lie_side_by_side(made: Made) -> None:
    out = [
        np.median(made[2][f"{n}-right"].points_mm[:, 0])
        for n in ("spinalis-thoracis", "longissimus-thoracis", "iliocostalis-thoracis")
    ]
    assert out == sorted(out)
    assert out[0] < 20
    assert 40 < out[2] < 95


@pytest.mark.parametrize(
    ("name", "along"),
    [
        ("rhomboid-major", (0.9, -0.4, 0.0)),
        ("iliocostalis-thoracis", (0.0, 1.0, 0.0)),
        ("longissimus-cervicis", (0.0, 1.0, -0.2)),
        ("levator-scapulae", (-0.45, 0.85, -0.2)),
        ("infraspinatus", (0.95, 0.2, -0.3)),
        ("teres-major", (0.85, 0.4, -0.4)),
        ("gluteus-maximus", (0.55, -0.8, -0.3)),
    ],
)
def test_muscles_run_the_right_way(made: Made, name: str, along: tuple[float, float, float]) -> None:
    wanted = np.array(along) / np.linalg.norm(along)
    assert abs(_fibres(made[2][f"{name}-right"]) @ wanted) > 0.8


def test_no_rib_and_no_shoulder_blade_comes_through(made: Made) -> None:
    """Seen from behind, what covers ribs and shoulder blade lies over them."""
    _, bones, muscles = made
    cloud = np.concatenate([*(bones[f"rib-{i}-right"] for i in range(3, 11)), bones["scapula-right"]])
    for name in (
        "trapezius-middle",
        "trapezius-lower",
        "latissimus-dorsi",
        "rhomboid-major",
        "infraspinatus",
    ):
        points = muscles[f"{name}-right"].points_mm
        outer = points[: len(points) // 2]
        distance, near = cKDTree(outer[:, :2]).query(cloud[:, :2])
        over = distance < 4.0
        assert over.sum() > 100
        assert (cloud[over, 2] - outer[near[over], 2] > 1.5).mean() < 0.01, name


def test_every_muscle_has_names_and_a_text() -> None:
    entries = yaml.safe_load((RESOURCES / "text" / "muscles.yaml").read_text(encoding="utf-8"))["muscles"]
    assert {e["id"] for e in entries} == NAMES
    layers = {row.name: row.layer for row in (*SHEETS, *INTERCOSTALS)} | {
        row.name: row.layer for row in BUNDLES
    }
    for entry in entries:
        assert entry["layer"] == layers[entry["id"]]
        assert entry["side"] == "both"
        assert 60 <= len(entry["text"]) <= 420, entry["id"]
    for key in ("latin", "english", "text"):
        assert len({e[key].casefold() for e in entries}) == len(entries)


def test_both_sides_meet_on_the_midline(made: Made) -> None:
    for name in ("trapezius-upper", "trapezius-middle", "trapezius-lower", "thoracolumbar-fascia"):
        assert made[2][f"{name}-right"].points_mm[:, 0].min() < -1.0, name


def test_the_muscles_of_the_nape_end_on_the_skull(made: Made) -> None:
    _, bones, muscles = made
    skull = bones["skull"]
    for name in ("trapezius-upper", "splenius-capitis", "semispinalis-capitis"):
        points = muscles[f"{name}-right"].points_mm
        top = points[points[:, 1] > points[:, 1].max() - 6.0]
        assert np.median(cKDTree(skull).query(top)[0]) < 7.0, name
