"""The shipped meshes are what the builder makes of the pinned sources, byte for byte."""

from __future__ import annotations

import importlib.util
import os
import zlib
from pathlib import Path

import pytest

from meshes.builder.__main__ import main

SOURCES = os.environ.get("MASSAGE_ATLAS_MESH_SOURCES")


@pytest.mark.skipif(
    SOURCES is None or importlib.util.find_spec("mujoco") is None or "ng" in zlib.ZLIB_RUNTIME_VERSION,
    reason="set MASSAGE_ATLAS_MESH_SOURCES to a folder with both wheels, and install the extra [meshes]"
    " (with zlib itself, not zlib-ng, which packs differently)",
)
def test_a_rebuild_gives_the_same_bytes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--wheels", str(Path(str(SOURCES))), "--check"]) == 0
    assert "byte for byte" in capsys.readouterr().out
