"""Letters and numbers on pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from viewer.export.camera_work import Seen
from viewer.export.picture import save_picture
from viewer.export.tagging import HALO, INK, tagged
from viewer.motion.scored import Score
from viewer.ports import Tag


def test_a_letter_is_written_around_its_place_and_nowhere_else() -> None:
    grey = np.full((400, 300, 3), 128, dtype=np.uint8)
    assert tagged(grey, ()) is grey
    large, small = (tagged(grey, [Tag("a", "M", 200.0, 100.0, small)]) for small in (False, True))
    for picture in (large, small):
        rows, columns = np.nonzero((picture != 128).any(axis=2))
        assert abs(rows.mean() - 100) < 2
        assert abs(columns.mean() - 200) < 2
        assert (picture == INK).all(axis=2).any()
        assert (picture == HALO).all(axis=2).any()
    assert (large != 128).sum() > 1.2 * (small != 128).sum()
    assert (grey == 128).all()


def test_a_picture_shows_what_is_asked_for(score: Callable[..., Score], tmp_path: Path) -> None:
    pictures = []
    for aids in ((), ("contact", "path")):
        path = tmp_path / f"{len(aids)}.png"
        save_picture(score(), 23.0, "hands", (480, 300), path, seen=Seen(aids=aids))
        pictures.append(np.asarray(Image.open(path)).astype(int))
    changed = np.abs(pictures[0] - pictures[1]).max(axis=2) > 60
    assert (changed & (pictures[1] > 250).all(axis=2)).sum() > 20, "letters"
    assert (changed & (pictures[1] < 40).all(axis=2)).sum() > 20, "and their halos"
