"""Clothes, sheet and hair: smooth hems, nothing pokes through, nothing is covered that must be seen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.body.body import Body
from viewer.body.hair import hair, head_units, inside_hairline
from viewer.body.normals import vertex_normals
from viewer.body.rig import JointTurns, forward
from viewer.body.skinning import blend, move_points
from viewer.body.subdivision import uniform
from viewer.body.surface import Surface, join
from viewer.body.variants import VARIANTS, make_body
from viewer.body.wardrobe import PosedPoints, covered_skin, dress_giver, dress_receiver
from viewer.body.wardrobe_clothes import Tailor, arms_of
from viewer.body.wardrobe_drape import BELOW_S4_MM
from viewer.body.wardrobe_sheet import Cloth, Sheet, border_edges, cut, hemmed, refined, stretched
from viewer.files.meshes import load_body_data
from viewer.motion.receiver import LyingReceiver, lie_down
from viewer.paths import MESHES
from viewer.transforms import rotation_about

Points = NDArray[np.float64]
S4_ABOVE_S2_MM = -42.0


@dataclass(frozen=True, eq=False)
class Dressed:
    """One person as giver and as receiver."""

    body: Body
    clothes: dict[str, Surface]
    lying: LyingReceiver
    worn: dict[str, Surface]
    s4_y_mm: float


@pytest.fixture(scope="module", params=list(VARIANTS))
def dressed(request: pytest.FixtureRequest) -> Dressed:
    body = make_body(load_body_data(MESHES), request.param)
    lying = lie_down(body)
    s4 = float(lying.points_mm[4195, 1]) + S4_ABOVE_S2_MM
    worn = dress_receiver(body, "play", PosedPoints(lying.points_mm, lying.matrices), s4)
    clothes = dress_giver(body, "play")
    return Dressed(body, {s.name: s for s in clothes}, lying, {s.name: s for s in worn}, s4)


def _posed(surface: Surface, matrices: NDArray[np.float64]) -> Points:
    blended = blend(surface.weights.astype(np.float32), matrices.astype(np.float32))
    return move_points(blended, surface.points_mm.astype(np.float32)).astype(np.float64)


def _kneeling(body: Body) -> NDArray[np.float64]:
    """Hips and knees bent far, the trunk leaning, arms reaching forward."""
    turns = {f"spine0{i}": rotation_about([1.0, 0, 0], np.radians(-12.0)) for i in (1, 2, 3, 4)}
    for side, sign in (("L", -1.0), ("R", 1.0)):
        turns[f"upperleg01.{side}"] = rotation_about([1.0, 0, 0], np.radians(85.0))
        turns[f"lowerleg01.{side}"] = rotation_about([1.0, 0, 0], np.radians(-125.0))
        turns[f"upperarm01.{side}"] = rotation_about([sign * 0.3, 0.3 * sign, 1.0], np.radians(sign * -20.0))
    return forward(body.rig, JointTurns(turns, {}, np.eye(3), np.zeros(3)))


def _sharpest_turn_deg(points: Points, edges: NDArray[np.int64]) -> float:
    """The largest angle between one border edge and the next."""
    following = dict(edges.tolist())
    starts = [a for a, b in following.items() if b in following]
    first = np.array([points[following[a]] - points[a] for a in starts])
    then = np.array([points[following[following[a]]] - points[following[a]] for a in starts])
    cosine = (first * then).sum(axis=1) / np.linalg.norm(first, axis=1) / np.linalg.norm(then, axis=1)
    return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))).max())


# ---- the sheet ----


def _grid(step: float = 10.0) -> Sheet:
    x, y = np.meshgrid(np.arange(-50.0, 51.0, step), np.arange(-50.0, 51.0, step), indexing="ij")
    n = len(x)
    i, j = np.meshgrid(np.arange(n - 1), np.arange(n - 1), indexing="ij")
    a = (i * n + j).ravel()
    triangles = np.concatenate([np.stack([a, a + n, a + n + 1], 1), np.stack([a, a + n + 1, a + 1], 1)])
    return Sheet(sp.csr_matrix(np.stack([x.ravel(), y.ravel(), 0 * x.ravel()], axis=1)), triangles)


def _flat(sheet: Sheet) -> Points:
    return np.asarray(sheet.sampling @ np.eye(3))


@pytest.mark.parametrize("turn_deg", [0.0, 17.0, 45.0, 71.0])
def test_a_cut_runs_exactly_along_the_line(turn_deg: float) -> None:
    sheet = _grid()
    way = np.array([np.cos(np.radians(turn_deg)), np.sin(np.radians(turn_deg))])
    part = cut(sheet, _flat(sheet)[:, :2] @ way - 3.0)
    points = _flat(part)
    distance = points[:, :2] @ way - 3.0
    assert distance.min() > -1e-9
    on_line = np.unique(border_edges(part.triangles))
    inner = np.abs(points[on_line, :2]).max(axis=1) < 49.9
    assert inner.sum() >= 8
    assert np.abs(distance[on_line][inner]).max() < 1e-9


def test_a_cut_leaves_no_slivers_and_no_overlap() -> None:
    sheet = _grid()
    points = _flat(sheet)
    part = cut(sheet, np.hypot(points[:, 0], points[:, 1]) - 20.3)
    flat = _flat(part)[part.triangles][..., :2]
    u, v = flat[:, 1] - flat[:, 0], flat[:, 2] - flat[:, 0]
    area = 0.5 * (u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0])
    assert area.min() > 1.0  # of 50 mm² for a whole triangle
    assert area.sum() == pytest.approx(100.0**2 - np.pi * 20.3**2, rel=0.02)


def test_cloth_is_taut_over_a_hollow_and_never_in_the_skin() -> None:
    sheet = _grid(5.0)
    skin = _flat(sheet)
    skin[:, 2] = -20.0 * np.exp(-((skin[:, 0] / 12.0) ** 2))
    cloth = stretched(skin, sheet.triangles, np.full(len(skin), 4.0), 60)
    valley = np.abs(skin[:, 0]) < 1
    assert cloth[valley, 2].mean() > -9.0  # the skin lies at −20 there
    beside = np.abs(skin[:, 0]) > 40
    np.testing.assert_allclose(cloth[beside, 2], 4.0, atol=0.6)


def test_a_hem_closes_round_the_edge_of_the_cloth() -> None:
    sheet = _grid()
    plain = Cloth(_flat(sheet), sp.csr_matrix(np.ones((121, 1))), sheet.triangles)
    cloth = hemmed(plain, ((1.0, -1.0), (-5.0, -2.0)))
    assert len(cloth.points_mm) == 121 + 2 * 40
    assert cloth.points_mm[:, 0].max() == pytest.approx(51.0, abs=0.3)
    assert cloth.points_mm[:, 2].min() == pytest.approx(-2.0, abs=1e-6)
    assert len(border_edges(cloth.triangles)) == 40
    normals = vertex_normals(cloth.points_mm, cloth.triangles)
    assert normals[60, 2] > 0.99
    assert normals[-40:, 2].max() < -0.2  # the turned-in edge looks down


def test_refining_rounds_but_keeps_the_corners() -> None:
    mesh = Cloth(np.eye(3) * 10.0, sp.csr_matrix(np.ones((3, 1))), np.array([[0, 1, 2]]))
    fine = refined(mesh)
    assert len(fine.triangles) == 4
    assert np.array_equal(fine.points_mm[:3], mesh.points_mm)
    assert np.asarray(fine.weights.sum(axis=1)).ravel().tolist() == [1] * 6


# ---- everything that is worn ----


def test_the_names_are_what_the_scene_expects(dressed: Dressed) -> None:
    assert list(dressed.clothes) == ["eyes", "hair", "shirt", "trousers"]
    assert list(dressed.worn) == ["eyes", "hair", "drape"]


def test_surfaces_are_sound(dressed: Dressed) -> None:
    for surface in (*dressed.clothes.values(), *dressed.worn.values()):
        count = len(surface.points_mm)
        assert np.isfinite(surface.points_mm).all(), surface.name
        assert np.array_equal(np.unique(surface.triangles), np.arange(count)), surface.name
        assert surface.weights.shape == (count, len(dressed.body.rig.names))
        np.testing.assert_allclose(np.asarray(surface.weights.sum(axis=1)).ravel(), 1, atol=1e-5)
        assert surface.weights.min() >= 0
        assert surface.ids.max() == -1
        assert surface.flush.max() == 0


def test_they_join_into_a_figure(dressed: Dressed) -> None:
    figure = join(tuple(dressed.clothes.values()))
    lengths = np.linalg.norm(figure.normals, axis=1)
    np.testing.assert_allclose(lengths, 1, atol=1e-3)


def test_still_is_finer_than_play(dressed: Dressed) -> None:
    fine = {s.name: s for s in dress_giver(dressed.body, "still")}
    for name in ("hair", "shirt", "trousers"):
        assert len(fine[name].triangles) > 2 * len(dressed.clothes[name].triangles)


@pytest.mark.parametrize("name", ["shirt", "trousers"])
def test_hems_have_no_saw_teeth(dressed: Dressed, name: str) -> None:
    surface = dressed.clothes[name]
    edges = border_edges(surface.triangles)
    assert _sharpest_turn_deg(surface.points_mm, edges) < 50


def test_the_shirt_has_four_openings_and_the_trousers_three(dressed: Dressed) -> None:
    for name, openings in (("shirt", 4), ("trousers", 3)):
        edges = border_edges(dressed.clothes[name].triangles)
        n = len(dressed.clothes[name].points_mm)
        graph = sp.csr_matrix((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(n, n))
        _, label = sp.csgraph.connected_components(graph, directed=False)
        assert len(np.unique(label[edges[:, 0]])) == openings, name


def test_sleeves_leave_the_elbows_and_forearms_free(dressed: Dressed) -> None:
    rig, shirt = dressed.body.rig, dressed.clothes["shirt"].points_mm
    for side in ("L", "R"):
        shoulder, elbow = rig.head(f"upperarm01.{side}"), rig.head(f"lowerarm01.{side}")
        away = np.linalg.norm(shirt - elbow, axis=1).min()
        assert 50 < away < 0.6 * np.linalg.norm(elbow - shoulder)


def test_what_must_be_seen_is_never_covered(dressed: Dressed) -> None:
    body, hidden = dressed.body, covered_skin(dressed.body)
    assert hidden.shape == (len(body.topology.skin),)
    seen = body.weight_of("lowerarm", "wrist", "metacarpal", "finger", "head", "foot")
    assert not hidden[(seen[body.topology.skin] > 0.5).any(axis=1)].any()
    trunk = body.weight_of("spine03", "spine02", "upperleg01", "upperleg02")
    assert hidden[(trunk[body.topology.skin] > 0.9).all(axis=1)].mean() > 0.95


@pytest.mark.parametrize("pose", ["rest", "kneeling"])
@pytest.mark.parametrize("name", ["shirt", "trousers"])
def test_no_skin_pokes_through_the_clothes(dressed: Dressed, name: str, pose: str) -> None:
    """The skin that is drawn under a garment, near its hems, stays under it in every pose."""
    body, surface = dressed.body, dressed.clothes[name]
    tailor, arms = Tailor(body), arms_of(body)
    quads = body.topology.skin[~covered_skin(body)]
    inside = getattr(tailor, name)(body.points_mm, arms) > 2.0
    rows = np.intersect1d(np.flatnonzero(inside), quads)
    assert len(rows) > 40
    near, apart = _over(body, rows, surface)
    assert apart.max() < 40
    matrices = _upright(body) if pose == "rest" else _kneeling(body)
    cloth = _posed(surface, matrices)
    blended = blend(body.weights[rows].astype(np.float32), matrices.astype(np.float32))
    skin = move_points(blended, body.points_mm[rows].astype(np.float32))
    height = np.einsum("ij,ij->i", skin - cloth[near], vertex_normals(cloth, surface.triangles)[near])
    assert height.max() < 0.0


def _over(body: Body, rows: NDArray[np.int64], surface: Surface) -> tuple[NDArray[np.int64], Points]:
    """For skin points at rest the nearest cloth points that face the same way, and how far they are."""
    triangles = np.concatenate([body.topology.skin[:, [0, 1, 2]], body.topology.skin[:, [0, 2, 3]]])
    skin_normals = vertex_normals(body.points_mm, triangles)[rows]
    cloth_normals = vertex_normals(surface.points_mm, surface.triangles)
    distance, near = cKDTree(surface.points_mm).query(body.points_mm[rows], k=40)
    alike = np.einsum("ij,ikj->ik", skin_normals, cloth_normals[near]) > 0.6
    first = np.argmax(alike, axis=1)
    pick = np.arange(len(rows))
    return near[pick, first], distance[pick, first]


def _upright(body: Body) -> NDArray[np.float64]:
    return forward(body.rig, JointTurns({}, {}, np.eye(3), np.zeros(3)))


# ---- the sheet over the receiver ----


def test_the_sheet_begins_fifteen_millimetres_below_s4(dressed: Dressed) -> None:
    drape = _posed(dressed.worn["drape"], dressed.lying.matrices)
    top = drape[:, 1].max()
    assert top == pytest.approx(dressed.s4_y_mm - BELOW_S4_MM, abs=0.5)
    edge = drape[drape[:, 1] > top - 1.0]
    assert np.ptp(edge[:, 0]) > 280  # it runs straight across from side to side


def test_the_sheet_reaches_the_knees_and_not_the_feet(dressed: Dressed) -> None:
    rig, drape = dressed.body.rig, _posed(dressed.worn["drape"], dressed.lying.matrices)
    place = {n: dressed.lying.matrices[rig.index[n], :, :3] @ rig.head(n) for n in ("lowerleg01.L", "foot.L")}
    ends = {n: p[1] + dressed.lying.matrices[rig.index[n], 1, 3] for n, p in place.items()}
    assert ends["foot.L"] + 150 < drape[:, 1].min() < ends["lowerleg01.L"]


def test_the_sheet_lies_over_the_body(dressed: Dressed) -> None:
    """Seen from above, hips and thighs lie under the sheet everywhere."""
    body, drape = dressed.body, _posed(dressed.worn["drape"], dressed.lying.matrices)
    arm = body.weight_of("upperarm", "lowerarm", "wrist", "metacarpal", "finger")
    mesh = uniform(body.topology.skin[(arm[body.topology.skin] < 0.2).all(axis=1)], 1, len(body.points_mm))
    skin = mesh.sampling @ dressed.lying.points_mm.astype(np.float64)
    low, high = drape[:, 1].min() + 12, drape[:, 1].max() - 12
    skin = skin[(skin[:, 1] > low) & (skin[:, 1] < high) & (skin[:, 2] > 40)]
    axis_z = 30.0
    angle, reach = _polar(skin, axis_z)
    cloth_angle, cloth_reach = _polar(drape, axis_z)
    scale = np.array([150.0, 1.0])
    tree = cKDTree(np.stack([cloth_angle, drape[:, 1]], axis=1) * scale)
    _, near = tree.query(np.stack([angle, skin[:, 1]], axis=1) * scale, k=4)
    assert len(skin) > 2000
    assert (reach - cloth_reach[near].max(axis=1)).max() < 0.0


def _polar(points: Points, axis_z: float) -> tuple[Points, Points]:
    rise = points[:, 2] - axis_z
    return np.arctan2(rise, points[:, 0]), np.hypot(points[:, 0], rise)


def test_the_sheet_comes_down_to_the_mat_and_not_below(dressed: Dressed) -> None:
    drape = _posed(dressed.worn["drape"], dressed.lying.matrices)
    assert 0.0 < drape[:, 2].min() < 3.0


def test_the_sheet_leaves_the_hands_free(dressed: Dressed) -> None:
    body, drape = dressed.body, _posed(dressed.worn["drape"], dressed.lying.matrices)
    hands = body.weight_of("wrist", "metacarpal", "finger")
    rows = body.skin_rows[hands[body.skin_rows] > 0.9]
    palm = dressed.lying.points_mm[rows]
    legs = body.skin_rows[hands[body.skin_rows] < 0.01]
    thigh = dressed.lying.points_mm[legs]
    wide = np.array([np.abs(thigh[np.abs(thigh[:, 1] - y) < 12.0, 0]).max() for y in palm[:, 1]])
    palm = palm[np.abs(palm[:, 0]) > wide + 8.0]  # a hand that lies in the thigh is the pose's fault
    assert len(palm) > 100
    above = cKDTree(drape[:, :2]).query(palm[:, :2])[1]
    covered = (np.linalg.norm(drape[above, :2] - palm[:, :2], axis=1) < 6.0) & (drape[above, 2] > palm[:, 2])
    assert covered.mean() < 0.05


def test_normals_at_rest_serve_in_the_pose(dressed: Dressed) -> None:
    """The figure turns rest normals with the pose; a sheet torn at rest would show as dark streaks."""
    drape, matrices = dressed.worn["drape"], dressed.lying.matrices
    blended = blend(drape.weights.astype(np.float32), matrices.astype(np.float32)).reshape(-1, 3, 4)
    rest = vertex_normals(drape.points_mm, drape.triangles)
    turned = np.einsum("nij,nj->ni", blended[:, :, :3], rest)
    turned /= np.linalg.norm(turned, axis=1, keepdims=True)
    posed = vertex_normals(_posed(drape, matrices), drape.triangles)
    assert np.einsum("ij,ij->i", turned, posed).min() > 0.95


def test_pressing_on_the_mat_is_undone_beforehand(dressed: Dressed) -> None:
    softness = 7.0
    posed = PosedPoints(dressed.lying.points_mm, dressed.lying.matrices, softness)
    surfaces = dress_receiver(dressed.body, "play", posed, dressed.s4_y_mm)
    z = _posed(surfaces[2], dressed.lying.matrices)[:, 2] / softness
    pressed = softness * np.where(z > 20, z, np.log1p(np.exp(np.minimum(z, 20))))
    plain = _posed(dressed.worn["drape"], dressed.lying.matrices)[:, 2]
    np.testing.assert_allclose(pressed, plain, atol=0.05)


# ---- hair ----


def test_hair_sits_on_the_scalp_and_leaves_face_and_ears(dressed: Dressed) -> None:
    body = dressed.body
    places = head_units(body, dressed.clothes["hair"].points_mm)
    scalp = places[places[:, 1] > 60.0]
    assert places[:, 1].max() > head_units(body, body.points_mm[body.skin_rows])[:, 1].max() + 3
    assert np.abs(scalp[:, 0]).max() < 100
    face = ((places[:, 2] < -75) & (places[:, 1] < 30)) | ((places[:, 2] < -35) & (places[:, 1] < 12))
    assert face.sum() == 0
    skin = head_units(body, body.points_mm[body.skin_rows])
    ears = skin[(np.abs(skin[:, 0]) > 78) & (skin[:, 1] < 40)]
    assert len(ears) > 20
    assert cKDTree(places).query(ears)[0].min() > 1.0


def test_hair_is_rooted_in_the_skin_all_along_its_edge(dressed: Dressed) -> None:
    body, worn = dressed.body, dressed.clothes["hair"]
    mesh = uniform(body.topology.skin, 1, len(body.points_mm))
    skin = mesh.sampling @ body.points_mm
    normals = vertex_normals(skin, mesh.triangles)
    edge = worn.points_mm[np.unique(border_edges(worn.triangles))]
    _, near = cKDTree(skin).query(edge)
    height = np.einsum("ij,ij->i", edge - skin[near], normals[near])
    assert height.max() < 0.5


@pytest.mark.parametrize("style", ["man", "woman"])
def test_the_hairline_is_symmetric_and_smooth(style: str) -> None:
    angle = np.radians(np.linspace(0, 180, 721))
    places = np.stack([75 * np.sin(angle), 0 * angle, -75 * np.cos(angle)], axis=1)
    line = -inside_hairline(places, style)
    np.testing.assert_allclose(line, -inside_hairline(places * [-1, 1, 1], style))
    assert np.abs(np.diff(line, 2)).max() < 0.5


def test_both_people_have_hair_of_their_own() -> None:
    data = load_body_data(MESHES)
    people = {name: make_body(data, name) for name in VARIANTS}
    behind = {name: head_units(body, hair(body, 1).points_mm)[:, 2].max() for name, body in people.items()}
    women, men = ([z for name, z in behind.items() if name.startswith(who)] for who in ("woman", "man"))
    assert min(women) > max(men) + 15  # the knot
