"""The builder's checks find nothing in the shipped meshes, and find each fault that is put into them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from meshes.builder import checks
from meshes.builder.build import FILES, all_faults, stop_at_faults
from meshes.builder.sources import BuildError
from tests.helpers.repository import TOP

Arrays = dict[str, NDArray[Any]]
Fault = Callable[[dict[str, Arrays]], None]


@pytest.fixture(scope="module")
def shipped() -> dict[str, Arrays]:
    built: dict[str, Arrays] = {}
    for name in FILES:
        with np.load(TOP / "meshes" / name, allow_pickle=False) as archive:
            built[name] = {key: archive[key] for key in archive.files}
    return built


def _hole(b: dict[str, Arrays]) -> None:
    b["body.npz"]["skin_quads"][7] = b["body.npz"]["skin_quads"][8]


def _inside_out(b: dict[str, Arrays]) -> None:
    b["body.npz"]["skin_quads"] = b["body.npz"]["skin_quads"][:, ::-1]


def _missing_quads(b: dict[str, Arrays]) -> None:
    b["body.npz"]["tights_quads"] = b["body.npz"]["tights_quads"][1:]


def _crooked(b: dict[str, Arrays]) -> None:
    b["body.npz"]["base_points_mm"][500, 0] += 0.01


def _heavy(b: dict[str, Arrays]) -> None:
    b["body.npz"]["weight_data"][3] *= 1.1


def _orphan(b: dict[str, Arrays]) -> None:
    b["body.npz"]["joint_parents"][4] = 9


def _lost_target(b: dict[str, Arrays]) -> None:
    del b["targets.npz"]["macrodetails/caucasian-male-young|delta"]


def _crooked_target(b: dict[str, Arrays]) -> None:
    b["targets.npz"]["macrodetails/caucasian-female-young|delta"][0, 1] += 1


def _inches(b: dict[str, Arrays]) -> None:
    b["body.npz"]["base_points_mm"] *= np.float32(0.5)


def _turned_bone(b: dict[str, Arrays]) -> None:
    b["skeleton.npz"]["T5|triangles"] = b["skeleton.npz"]["T5|triangles"][:, ::-1]


def _swapped_sides(b: dict[str, Arrays]) -> None:
    bones = b["skeleton.npz"]
    for part in ("points", "triangles"):
        left, right = f"scapula-left|{part}", f"scapula-right|{part}"
        bones[left], bones[right] = bones[right], bones[left]


def _shuffled_spine(b: dict[str, Arrays]) -> None:
    b["skeleton.npz"]["T5|points"][:, 1] -= 40


def _lost_bone(b: dict[str, Arrays]) -> None:
    b["skeleton.npz"]["names"] = b["skeleton.npz"]["names"][1:]


def _turned_disc(b: dict[str, Arrays]) -> None:
    b["bones.npz"]["disc-T5-T6|triangles"] = b["bones.npz"]["disc-T5-T6|triangles"][:, ::-1]


def _lost_rib(b: dict[str, Arrays]) -> None:
    names = b["bones.npz"]["names"]
    b["bones.npz"]["names"] = names[names != "rib-9-right"]


FAULTS: dict[Fault, str] = {
    _hole: "body.npz: the skin is not closed",
    _inside_out: "body.npz: the skin is turned inside out",
    _missing_quads: "body.npz: tights_quads has shape",
    _crooked: "body.npz: the base mesh is not symmetric",
    _heavy: "body.npz: the weights of some vertex do not sum to 1",
    _orphan: "body.npz: the joints are not one tree",
    _lost_target: "targets.npz: target macrodetails/caucasian-male-young is missing",
    _crooked_target: "targets.npz: target macrodetails/caucasian-female-young is not symmetric",
    _inches: "the units are wrong",
    _turned_bone: "skeleton.npz: T5 is turned inside out",
    _swapped_sides: "skeleton.npz: scapula-left does not mirror scapula-right",
    _shuffled_spine: "skeleton.npz: the thoracic vertebrae are not in order",
    _lost_bone: f"skeleton.npz: {checks.N_BONES - 1} bones, expected {checks.N_BONES}",
    _turned_disc: "bones.npz: disc-T5-T6 is turned inside out",
    _lost_rib: "bones.npz: rib-9-left is there, rib-9-right is not",
}


def test_the_shipped_meshes_have_no_faults(shipped: dict[str, Arrays]) -> None:
    assert list(all_faults(shipped)) == []


@pytest.mark.parametrize("put_in", FAULTS, ids=lambda f: f.__name__.strip("_"))
def test_each_fault_is_found_and_named(shipped: dict[str, Arrays], put_in: Fault) -> None:
    broken = {file: {k: v.copy() for k, v in arrays.items()} for file, arrays in shipped.items()}
    put_in(broken)
    with pytest.raises(BuildError) as caught:
        stop_at_faults(all_faults(broken))
    assert FAULTS[put_in] in str(caught.value)


def test_edges_of_a_closed_surface_are_used_once_each_way() -> None:
    tetra = np.array([[0, 2, 1], [0, 1, 3], [1, 2, 3], [0, 3, 2]])
    assert checks.is_closed(tetra)
    assert not checks.is_closed(tetra[:3])
    assert not checks.is_closed(np.concatenate([tetra[:3], tetra[3:, ::-1]]))


def test_volume() -> None:
    corners = np.array([[0, 0, 0], [2, 0, 0], [0, 3, 0], [0, 0, 4]])
    tetra = np.array([[0, 2, 1], [0, 1, 3], [1, 2, 3], [0, 3, 2]])
    assert checks.signed_volume_mm3(corners, tetra) == pytest.approx(4)
