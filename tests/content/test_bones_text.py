"""Every bone and disc has its names and a text of its own."""

from __future__ import annotations

import yaml

from viewer.files.meshes import load_bones
from viewer.paths import MESHES, RESOURCES

ENTRIES = yaml.safe_load((RESOURCES / "text" / "bones.yaml").read_text(encoding="utf-8"))["bones"]


def test_every_mesh_has_one_entry_and_every_entry_a_mesh() -> None:
    names = [entry["id"] for entry in ENTRIES]
    meshes = {name.removesuffix("-left").removesuffix("-right") for name in load_bones(MESHES).bones}
    assert len(names) == len(set(names))
    assert set(names) == meshes


def test_the_side_is_that_of_the_mesh() -> None:
    paired = {n.removesuffix("-left") for n in load_bones(MESHES).bones if n.endswith("-left")}
    for entry in ENTRIES:
        assert entry["side"] == ("both" if entry["id"] in paired else "middle"), entry["id"]
        assert entry["layer"] == "bones"


def test_no_two_share_a_name_or_a_text() -> None:
    for key in ("latin", "english", "text"):
        assert len({entry[key].casefold() for entry in ENTRIES}) == len(ENTRIES), key


def test_texts_are_one_to_three_sentences() -> None:
    for entry in ENTRIES:
        assert 60 <= len(entry["text"]) <= 420, entry["id"]
        assert entry["text"].rstrip().endswith("."), entry["id"]
