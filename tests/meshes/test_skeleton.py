from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from meshes.builder.skeleton import (
    STL_RECORD,
    Part,
    cervical,
    components,
    place,
    read_stl,
    ribs_and_sternum,
    skeleton_arrays,
    to_rest,
    welded,
)

TETRA = np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]], dtype=float)
FACES = np.array([[0, 2, 1], [0, 1, 3], [1, 2, 3], [0, 3, 2]])


def _ball(count: int, centre: tuple[float, float, float]) -> Part:
    """A closed spindle of ``count`` points round a centre."""
    turn = np.linspace(0, 2 * np.pi, count - 2, endpoint=False)
    ring = np.stack([4 * np.cos(turn), 0 * turn, 4 * np.sin(turn)], axis=1)
    points = np.concatenate([ring, [[0, 6, 0], [0, -6, 0]]]) + centre
    i, j = np.arange(count - 2), np.roll(np.arange(count - 2), -1)
    top, bottom = np.full_like(i, count - 2), np.full_like(i, count - 1)
    return points, np.concatenate([np.stack([i, top, j], 1), np.stack([j, bottom, i], 1)])


def _together(parts: list[Part]) -> Part:
    starts = np.cumsum([0] + [len(points) for points, _ in parts[:-1]])
    triangles = [faces + start for (_, faces), start in zip(parts, starts, strict=True)]
    return np.concatenate([points for points, _ in parts]), np.concatenate(triangles)


def _ribcage() -> list[Part]:
    ribs = [_ball(60 + i, (side * 90.0, 1400.0 - 25.0 * i, 200.0)) for i in range(12) for side in (-1, 1)]
    emblem, sternum, sliver = (
        _ball(3000, (0, 1300, 60)),
        _ball(700, (0, 1350, 120)),
        _ball(30, (80, 1200, 90)),
    )
    return [*reversed(ribs), emblem, sliver, sternum]


def test_coincident_points_are_joined_in_their_order() -> None:
    points, triangles = welded((TETRA[FACES.ravel()], np.arange(12).reshape(4, 3)))
    assert points.tolist() == TETRA[[0, 2, 1, 3]].tolist()
    assert len(triangles) == 4


def test_pieces_come_apart_the_largest_first() -> None:
    pieces = components(_together([_ball(30, (0, 0, 0)), _ball(50, (100, 0, 0))]))
    assert [len(points) for points, _ in pieces] == [50, 30]
    assert pieces[0][1].max() == 49


def test_ribs_are_named_from_above_on_their_side_and_the_emblem_is_dropped() -> None:
    named = ribs_and_sternum(_together(_ribcage()))
    assert len(named) == 25
    assert len(named["sternum"][0]) == 700
    for i in range(1, 13):
        for side, sign in (("left", -1), ("right", 1)):
            points = named[f"rib-{i}-{side}"][0]
            assert len(points) == 59 + i
            assert np.sign(points[:, 0].mean()) == sign


def test_a_missing_rib_is_told() -> None:
    with pytest.raises(ValueError, match="expected 12 ribs on the left, found 11"):
        ribs_and_sternum(
            _together([part for part in _ribcage() if not (len(part[0]) == 60 and part[0][0, 0] < 0)])
        )


def test_neck_vertebrae_are_named_from_above_without_their_discs() -> None:
    bones = [_ball(120 + i, (0, 1600 - 20 * i, 230)) for i in range(7)]
    discs = [_ball(26, (0, 1590 - 20 * i, 225)) for i in range(5)]
    named = cervical(_together([*reversed(bones), *discs]))
    assert [len(named[f"C{i}"][0]) for i in range(1, 8)] == list(range(120, 127))


def test_the_sources_axes_become_ours() -> None:
    points, _ = to_rest(np.array([[0.075, 0.2, 1.5]]), FACES)  # 10 cm left of the source's midline
    np.testing.assert_allclose(points, [[-100, 1500, 200]], atol=1e-9)


def _write_stl(path: Path) -> None:
    records = np.zeros(4, dtype=STL_RECORD)
    records["corners"] = TETRA[FACES]
    path.write_bytes(b"\0" * 80 + (4).to_bytes(4, "little") + records.tobytes())


def test_an_stl_is_read(tmp_path: Path) -> None:
    _write_stl(tmp_path / "a.stl")
    assert np.array_equal(read_stl(tmp_path / "a.stl"), TETRA[FACES].reshape(-1, 3))


@pytest.mark.parametrize("side", [1.0, -1.0])
def test_a_mirrored_mesh_still_faces_outward(tmp_path: Path, side: float) -> None:
    _write_stl(tmp_path / "a.stl")
    entry = {"scale": [1, 1, side], "rotation": np.eye(3).ravel().tolist(), "position_m": [0, 0, 0]}
    points, triangles = place(tmp_path / "a.stl", entry)
    a, b, c = (points[triangles[:, i]] for i in range(3))
    assert np.einsum("ij,ij->", a, np.cross(b, c)) > 0


def test_points_are_stored_to_a_hundredth_of_a_millimetre() -> None:
    arrays = skeleton_arrays({"L5": (TETRA + 0.12345, FACES)})
    assert arrays["names"].tolist() == ["L5"]
    assert arrays["L5|points"].dtype == np.float32
    np.testing.assert_allclose(arrays["L5|points"].astype(np.float64), TETRA + 0.12, atol=1e-6)
