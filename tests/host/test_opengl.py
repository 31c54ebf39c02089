"""Trying OpenGL in a child, and remembering the answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from viewer import paths
from viewer.host import libraries, opengl
from viewer.host.opengl import OpenGL, Probe, is_software, relying_on

GOOD = OpenGL(renderer="llvmpipe", version="4.5", window="vtkEGLRenderWindow")


@pytest.fixture
def cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty cache folder."""
    monkeypatch.setenv("MASSAGE_ATLAS_CACHE", str(tmp_path))
    return tmp_path


@pytest.fixture
def no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    """No child may be started."""

    def refuse() -> None:
        raise AssertionError("a child was started")

    monkeypatch.setattr(opengl, "_start_child", refuse)


def test_a_child_draws_here(cache: Path) -> None:
    with Probe() as probe:
        answer = probe.result()
    assert answer.problem == ""
    assert answer.works
    assert answer.version[0].isdigit()


def test_a_good_answer_is_remembered(cache: Path, no_child: None) -> None:
    with relying_on(GOOD):
        pass
    with Probe() as probe:
        assert probe.result() == GOOD


def test_an_answer_is_forgotten_while_it_is_relied_on(cache: Path) -> None:
    with relying_on(GOOD):
        pass
    assert list(cache.iterdir()) == [cache / "opengl.json"]
    with relying_on(GOOD):
        assert list(cache.iterdir()) == []


def test_a_body_that_fails_leaves_no_answer(cache: Path) -> None:
    with pytest.raises(ZeroDivisionError), relying_on(GOOD):
        raise ZeroDivisionError
    assert list(cache.iterdir()) == []


@pytest.mark.parametrize(
    "name", ["DISPLAY", "LIBGL_ALWAYS_SOFTWARE", "MESA_LOADER_DRIVER_OVERRIDE", "LD_PRELOAD"]
)
def test_another_driver_is_tried_anew(cache: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    with relying_on(GOOD):
        pass
    monkeypatch.setenv(name, "something-else")
    assert opengl._remembered() is None


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"key": 1}', '{"key": 1, "renderer": 2, "odd": 3}'])
def test_a_damaged_memory_is_no_answer(cache: Path, content: str) -> None:
    (cache / "opengl.json").write_text(content, encoding="utf-8")
    assert opengl._remembered() is None


def test_a_memory_of_another_version_is_no_answer(cache: Path) -> None:
    with relying_on(GOOD):
        pass
    stored = json.loads((cache / "opengl.json").read_text(encoding="utf-8"))
    (cache / "opengl.json").write_text(json.dumps({**stored, "odd": 1}), encoding="utf-8")
    assert opengl._remembered() is None


def test_a_cache_that_cannot_be_written_to_is_done_without(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (cache / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("MASSAGE_ATLAS_CACHE", str(cache / "file" / "below"))
    with relying_on(GOOD):
        pass
    assert not (paths.cache_folder()).exists()


def test_missing_libraries_are_said_without_a_child(
    cache: Path, no_child: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(libraries, "missing", lambda _libraries: ["libegl1"])
    with Probe(fresh=True) as probe:
        assert probe.result().problem.endswith("--no-install-recommends libegl1")


def test_vtks_last_words_without_colours_and_places() -> None:
    text = "\x1b[0m\x1b[33m2026-11-22 (   0.2s) [    7F]vtkEGL:3   WARN| No device. Exiting...\x1b[0m\n"
    assert opengl._last_words(text) == ": No device. Exiting"
    assert opengl._last_words("") == ""


@pytest.mark.parametrize(
    ("renderer", "software"),
    [
        ("llvmpipe (LLVM 15.0.6, 256 bits)", True),
        ("GDI Generic", True),
        ("NVIDIA GeForce RTX 3060/PCIe/SSE2", False),
        ("Mesa Intel(R) UHD Graphics 620 (KBL GT2)", False),
        ("Apple M2", False),
    ],
)
def test_which_drivers_draw_on_the_processor(renderer: str, software: bool) -> None:
    assert is_software(renderer) is software
