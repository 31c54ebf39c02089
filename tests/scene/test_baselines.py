"""The drawing looks as it did: small pictures of the scene and of parts of the window.

`pytest tests/scene/test_baselines.py --rewrite-baselines` keeps new ones, after somebody has looked at them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.helpers import baselines
from tests.helpers.pictures import pixels
from tests.scene import standin
from viewer.motion.frame import Frame
from viewer.ports import Aids, Marks
from viewer.scene.offscreen import OffScreen, Reader
from viewer.scene.stage import Stage
from viewer.state.choices import THEMES, Looks, Theme, ViewName
from viewer.state.layers import Layers
from viewer.ui.style import COLOURS, pixmap

SIZE = (480, 300)
TOTAL_BYTES = 1_500_000
ICONS = (
    *("play", "pause", "previous", "next", "loop", "view", "receiver", "giver", "layers", "search"),
    *("display", "panel", "more", "warning", "check"),
)


@pytest.fixture
def check(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., None]:
    """`check(name, picture)`: fails where it differs from the one that is kept."""
    rewrite = bool(request.config.getoption("--rewrite-baselines"))

    def look(name: str, picture: baselines.Picture) -> None:
        wrong = baselines.complaint(name, picture, tmp_path_factory.mktemp("differs"), rewrite)
        assert not wrong, wrong

    return look


@pytest.fixture(scope="module")
def easel(people: standin.Scene) -> Iterator[tuple[Stage, OffScreen]]:
    """One small stage for all pictures."""
    canvas = OffScreen(*SIZE)
    made = Stage(canvas)
    made.set_figures(people.figures, Looks("light", "deep"))
    made.set_inside(standin.interior())
    yield made, canvas
    canvas.close()


def drawn(stage: Stage, canvas: OffScreen) -> baselines.Picture:
    canvas.render_window.Render()
    return Reader(canvas.render_window).pixels()


SCENES: dict[str, tuple[ViewName, Theme, Layers]] = {
    "three-quarter": ("three-quarter", "light", Layers()),
    "overhead-dark": ("overhead", "dark", Layers()),
    "side-contrast": ("side", "contrast", Layers()),
    "giver": ("giver", "light", Layers()),
    "hands-glass": ("hands", "light", Layers(glass=True)),
    "under-the-skin": ("overhead", "light", Layers(skin=0.15, giver=0.0)),
    "half-open": ("three-quarter", "dark", Layers(open_side="right")),
}


@pytest.mark.parametrize("name", SCENES)
def test_the_scene_looks_as_it_did(
    name: str, easel: tuple[Stage, OffScreen], frame: Frame, check: Callable[..., None]
) -> None:
    stage, canvas = easel
    view, theme, layers = SCENES[name]
    stage.set_theme(theme)
    stage.set_layers(layers)
    stage.set_marks(Marks(selected="muscle/trapezius-lower-right") if name == "under-the-skin" else Marks())
    stage.set_aids(Aids(contact=name == "overhead-dark"))
    whole = standin.with_inside(frame)
    stage.show(whole)
    stage.set_view(view, whole)
    check(name, drawn(stage, canvas))


def test_the_refined_picture_looks_as_it_did(
    easel: tuple[Stage, OffScreen], people: standin.Scene, check: Callable[..., None]
) -> None:
    stage, _ = easel
    stage.set_theme("light")
    stage.set_layers(Layers())
    stage.set_marks(Marks())
    stage.set_aids(Aids())
    still = people.frame(detail="still")
    stage.show(standin.with_inside(still))
    stage.set_view("front", still)
    stage.refine()
    check("refined", stage.image())


def test_the_icons_look_as_they_did(qapp: QApplication, check: Callable[..., None]) -> None:
    """The icons of the bars on the panel of every theme."""
    sheet = QImage(32 * len(ICONS), 96, QImage.Format.Format_RGB32)
    painter = QPainter(sheet)
    for row, theme in enumerate(THEMES):
        painter.fillRect(QRect(0, 32 * row, sheet.width(), 32), COLOURS[theme].panel)
        for place, name in enumerate(ICONS):
            painter.drawPixmap(32 * place + 4, 32 * row + 4, pixmap(name, COLOURS[theme].text, 24, 1.0))
    painter.end()
    check("icons", pixels(sheet))


# The comparison itself


def test_a_shift_of_part_of_a_pixel_is_no_difference_and_a_missing_hand_is_one(tmp_path: Path) -> None:
    wanted = np.asarray(Image.open(baselines.FOLDER / "three-quarter.png").convert("RGB"))
    shifted = ((wanted.astype(int) + np.roll(wanted, 1, axis=1)) // 2).astype(np.uint8)
    assert baselines.complaint("three-quarter", shifted, tmp_path) == ""
    missing = wanted.copy()
    missing[150:180, 240:270] = 128
    said = baselines.complaint("three-quarter", missing, tmp_path)
    assert "--rewrite-baselines" in said
    assert (tmp_path / "three-quarter.png").exists()


def test_the_pictures_stay_small_and_each_is_of_use() -> None:
    kept = sorted(path.stem for path in baselines.FOLDER.glob("*.png"))
    assert kept == sorted([*SCENES, "refined", "icons"])
    assert sum(path.stat().st_size for path in baselines.FOLDER.glob("*.png")) < TOTAL_BYTES
