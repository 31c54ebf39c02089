"""Pictures and contact sheets as files."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from tests.scene import standin
from viewer.body.surface import Detail
from viewer.export import camera_work
from viewer.export.picture import save_picture
from viewer.export.sheet import CAPTION_PX, GAP_PX, TITLE_PX, caption, firmest, moments, save_sheet
from viewer.motion.frame import Frame

CELL = (160, 100)


class Timeline:
    """Pressure rises to firm in the middle."""

    hands = ("near", "far")
    spans = ()

    def pressure_at(self, role: str, time_s: float) -> float:
        return max(0.0, 1 - abs(time_s - 10) / 8) * (1 if role == "near" else 0.5)

    def step_index_at(self, time_s: float) -> int:
        return int(time_s // 5)


@pytest.fixture
def score(monkeypatch: pytest.MonkeyPatch) -> Any:
    scene = standin.scene()
    made = SimpleNamespace(
        figures=scene.figures,
        duration_s=20.0,
        timeline=Timeline(),
        stroke=SimpleNamespace(id="a-stroke", title="A stroke"),
        names=("woman", "man"),
    )

    def evaluate(score: Any, time_s: float, detail: Detail, riding: object, layers: object) -> Frame:
        assert score is made
        assert (riding, layers) == (None, ()), "with the skin closed nothing inside is worked out"
        return scene.frame(rock=4 * time_s, detail=detail, time_s=time_s)

    monkeypatch.setattr(camera_work, "evaluate", evaluate)
    return made


def test_a_picture_has_the_size_asked_for(score: Any, tmp_path: Path) -> None:
    save_picture(score, 3.0, "hands", (200, 150), tmp_path / "a.png")
    picture = Image.open(tmp_path / "a.png")
    assert picture.size == (200, 150)
    assert picture.mode == "RGB"
    assert np.asarray(picture).std() > 25, "something is in it"
    save_picture(score, 3.0, "hands", (200, 150), tmp_path / "b.png")
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def test_a_sheet_has_every_moment_in_every_view(score: Any, tmp_path: Path) -> None:
    save_sheet(score, 8, ("giver", "side"), tmp_path / "s.png", cell_px=CELL)
    sheet = np.asarray(Image.open(tmp_path / "s.png")).astype(int)
    band = CAPTION_PX + 2 * (CELL[1] + GAP_PX) + GAP_PX
    assert sheet.shape == (TITLE_PX + 2 * band, GAP_PX + 6 * (CELL[0] + GAP_PX), 3)

    def cell(k: int, row: int) -> NDArray[Any]:
        top = TITLE_PX + k // 6 * band + CAPTION_PX + row * (CELL[1] + GAP_PX)
        left = GAP_PX + k % 6 * (CELL[0] + GAP_PX)
        return sheet[top : top + CELL[1], left : left + CELL[0]]

    pictures = [cell(k, row) for k in range(8) for row in range(2)]
    assert all(p.std() > 15 for p in pictures)
    for k in range(7):
        assert np.abs(cell(k, 1) - cell(k + 1, 1)).mean() > 0.3, "the moments differ"
    assert np.ptp(cell(9, 0).reshape(-1, 3), axis=0).max() == 0, "the last places stay empty"
    for k in range(8):
        top, left = TITLE_PX + k // 6 * band, GAP_PX + k % 6 * (CELL[0] + GAP_PX)
        assert sheet[top : top + CAPTION_PX, left : left + 60].min() < 90, "a time is written over it"


def test_moments_are_spread_evenly() -> None:
    assert moments(20.0, 4) == (2.5, 7.5, 12.5, 17.5)
    assert moments(20.0, 1) == (10.0,)


def test_captions_say_time_pressure_and_step(score: Any) -> None:
    assert caption(score, 9.96) == "0:10.0   firm   step 2"
    assert caption(score, 5.0) == "0:05.0   medium   step 2" or "light" in caption(score, 5.0)
    assert "no pressure" in caption(score, 1.0)
    assert caption(score, 61.04).startswith("1:01.0")
    assert firmest(score, (1.0, 9.0, 15.0)) == 9.0


@pytest.mark.parametrize(("frames", "views"), [(0, ("giver",)), (3, ())])
def test_an_empty_sheet_is_refused(score: Any, tmp_path: Path, frames: int, views: tuple[Any, ...]) -> None:
    with pytest.raises(ValueError, match="at least one"):
        save_sheet(score, frames, views, tmp_path / "s.png")


def test_a_folder_that_is_not_there_is_an_os_error(score: Any, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        save_picture(score, 1.0, "side", (80, 50), tmp_path / "nowhere" / "a.png")
