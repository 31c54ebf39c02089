"""GLB files, read back by trimesh and byte by byte."""

from __future__ import annotations

import io
import json
import struct
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import trimesh

from tests.scene import standin
from viewer.anatomy.interior import Interior
from viewer.export.glb import Mesh, pack
from viewer.export.gltf import extras, linear, meshes, save_gltf, to_gltf
from viewer.motion.scored import Score
from viewer.state.choices import Looks
from viewer.state.layers import LAYERS


@pytest.fixture(scope="module")
def frame() -> Any:
    return standin.scene().frame(detail="still", time_s=6.5)


@pytest.fixture(scope="module")
def people() -> Any:
    return SimpleNamespace(figures=standin.scene().figures, stroke=SimpleNamespace(id="a-stroke"))


@pytest.fixture(scope="module")
def packed(people: Any, frame: Any) -> bytes:
    return pack(list(meshes(people, frame, ("skin", "giver"), Looks())), extras(people, frame))


@pytest.fixture(scope="module")
def loaded(packed: bytes) -> Any:
    return trimesh.load(io.BytesIO(packed), file_type="glb", process=False)


def content(packed: bytes) -> dict[str, Any]:
    length = struct.unpack("<I", packed[12:16])[0]
    read: dict[str, Any] = json.loads(packed[20 : 20 + length])
    return read


def test_every_part_has_its_node(loaded: Any, packed: bytes) -> None:
    names = {
        "receiver/skin", "receiver/drape", "receiver/hair", "receiver/eyes",
        "giver/skin", "giver/clothes", "giver/hair", "giver/eyes", "prop/mat", "prop/cradle",
    }  # fmt: skip
    assert set(loaded.geometry) == names
    said = content(packed)
    assert [n["name"] for n in said["nodes"]] == [said["meshes"][n["mesh"]]["name"] for n in said["nodes"]]
    assert all(len(m["primitives"]) == 1 for m in said["meshes"])


def test_it_is_in_metres_with_y_up(loaded: Any, frame: Any) -> None:
    skin = loaded.geometry["receiver/skin"]
    figure = standin.scene().figures["still"].receiver
    world = frame.receiver.points_mm[figure.by_name["skin"].rows]
    assert np.allclose(skin.vertices[:, 0], world[:, 0] / 1000, atol=1e-6)
    assert np.allclose(skin.vertices[:, 1], world[:, 2] / 1000, atol=1e-6)
    assert np.allclose(skin.vertices[:, 2], -world[:, 1] / 1000, atol=1e-6)
    assert 1.4 < np.ptp(skin.vertices[:, 2]) < 2.0, "as long as a person"
    assert loaded.geometry["prop/mat"].bounds[:, 1] == pytest.approx([-0.05, 0.0], abs=1e-6)


def test_the_receivers_skin_is_closed_also_under_the_drape(loaded: Any) -> None:
    skin = loaded.geometry["receiver/skin"]
    assert skin.is_watertight
    assert skin.is_winding_consistent
    assert 0.03 < skin.volume < 0.12, "of a person's volume in cubic metres, and turned outward"


def test_normals_have_length_one_and_point_outward(loaded: Any) -> None:
    for name in ("receiver/skin", "prop/mat", "prop/cradle"):
        mesh = loaded.geometry[name]
        normals = np.asarray(mesh.vertex_normals)
        assert np.allclose(np.linalg.norm(normals, axis=1), 1, atol=1e-3)
        faces = np.cross(*(mesh.vertices[mesh.faces[:, k]] - mesh.vertices[mesh.faces[:, 0]] for k in (1, 2)))
        agreeing = np.einsum("ij,ij->i", faces, normals[mesh.faces[:, 0]]) > 0
        assert agreeing.mean() > 0.99, name


def colours_of(packed: bytes, name: str) -> Any:
    """The linear vertex colours (n, 3) of a node."""
    said = content(packed)
    start = 28 + struct.unpack("<I", packed[12:16])[0]
    node = next(m for m in said["meshes"] if m["name"] == name)
    view = said["bufferViews"][
        said["accessors"][node["primitives"][0]["attributes"]["COLOR_0"]]["bufferView"]
    ]
    raw = packed[start + view["byteOffset"] : start + view["byteOffset"] + view["byteLength"]]
    return np.frombuffer(raw, np.float32).reshape(-1, 3)


def test_vertex_colours_are_linear(packed: bytes) -> None:
    colours = colours_of(packed, "receiver/skin")
    assert 0 <= colours.min() <= colours.max() <= 1
    assert linear(np.array([[188, 0, 255]], np.uint8))[0] == pytest.approx([0.5029, 0, 1], abs=1e-3)
    assert (colours[:, 0] > colours[:, 2]).all(), "skin is warm"


def test_the_scene_says_what_it_shows(packed: bytes, frame: Any, loaded: Any) -> None:
    said = content(packed)["scenes"][0]["extras"]
    assert said["stroke"] == "a-stroke"
    assert said["time_s"] == 6.5
    assert [h["side"] for h in said["hands"]] == ["left", "right"]
    giver = loaded.geometry["giver/skin"].vertices
    for hand, state in zip(said["hands"], frame.hands, strict=True):
        assert {"side", "part", "pressure", "level", "lateral_mm", "vertices"} <= set(hand)
        patch = giver[hand["vertices"]].mean(axis=0) * 1000
        centre = to_gltf(np.asarray(state.centre_mm, np.float32)[None])[0]
        assert np.linalg.norm(patch - centre) < 80, "the vertices are indices into giver/skin"


def test_layers_leave_people_out(people: Any, frame: Any) -> None:
    names = [m.name for m in meshes(people, frame, {"skin"}, Looks())]
    assert "receiver/skin" in names
    assert "prop/mat" in names
    assert not any(name.startswith("giver") for name in names)
    names = [m.name for m in meshes(people, frame, {"giver"}, Looks())]
    assert not any(name.startswith("receiver") for name in names)


def test_layers_under_the_skin_need_an_interior(people: Any, tmp_path: Any) -> None:
    with pytest.raises(ValueError, match="bones"):
        save_gltf(people, 0.0, ("skin", "bones"), tmp_path / "a.glb")
    assert not list(tmp_path.iterdir())


def test_every_structure_is_a_node_of_its_own(
    score: Callable[..., Score], interior: Interior, tmp_path: Path
) -> None:
    """Read back by trimesh: all names, one mesh each, closed, in place, in its colours."""
    save_gltf(score(), 12.0, LAYERS, tmp_path / "a.glb", interior=interior)
    packed = (tmp_path / "a.glb").read_bytes()
    loaded: Any = trimesh.load(tmp_path / "a.glb", process=False)
    wanted = set(interior.pieces)
    assert {"bone/T5", "bone/rib-7-left", "disc/L5-S1", "muscle/trapezius-upper-left"} <= wanted
    assert {name for name in loaded.geometry if name.startswith(("bone", "disc", "muscle"))} == wanted
    said = content(packed)
    assert [n["name"] for n in said["nodes"]] == [said["meshes"][n["mesh"]]["name"] for n in said["nodes"]]
    assert all(len(m["primitives"]) == 1 for m in said["meshes"])
    skin = loaded.geometry["receiver/skin"].bounds
    for name in wanted:
        low, high = loaded.geometry[name].bounds
        assert (low > skin[0]).all(), name
        assert (high < skin[1]).all(), name
    red, ivory = (
        np.median(colours_of(packed, n), axis=0) for n in ("muscle/gluteus-maximus-left", "bone/T5")
    )
    assert red[0] > 3 * red[1]
    assert ivory[1] > 0.6 * ivory[0] > 0.2


def test_the_file_is_well_formed(packed: bytes) -> None:
    magic, version, length = struct.unpack("<4sII", packed[:12])
    assert (magic, version, length) == (b"glTF", 2, len(packed))
    text = struct.unpack("<I4s", packed[12:20])
    assert text[1] == b"JSON"
    assert text[0] % 4 == 0
    blob = struct.unpack("<I4s", packed[20 + text[0] : 28 + text[0]])
    assert blob[1] == b"BIN\0"
    said = content(packed)
    assert said["buffers"][0]["byteLength"] == blob[0] == len(packed) - 28 - text[0]
    for view in said["bufferViews"]:
        assert view["byteOffset"] % 4 == 0
        assert view["byteOffset"] + view["byteLength"] <= blob[0]
    for mesh in said["meshes"]:
        count = said["accessors"][mesh["primitives"][0]["attributes"]["POSITION"]]["count"]
        indices = said["accessors"][mesh["primitives"][0]["indices"]]
        assert indices["count"] % 3 == 0
        assert all(
            said["accessors"][k]["count"] == count for k in mesh["primitives"][0]["attributes"].values()
        )


def test_a_triangle() -> None:
    points = np.eye(3, dtype=np.float32)
    up = np.tile(np.array([0, 1, 0], np.float32), (3, 1))
    mesh = Mesh("one", points, up, points, np.array([[0, 1, 2]], np.uint32))
    back: Any = trimesh.load(io.BytesIO(pack([mesh], {})), file_type="glb", process=False)
    assert np.array_equal(back.geometry["one"].vertices, points)
    assert np.array_equal(back.geometry["one"].faces, [[0, 1, 2]])
