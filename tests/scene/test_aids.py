"""What is shown on the skin, in pixels: the patch, the way, the hands to come."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from viewer.controller.aids import AidFinder
from viewer.motion.frame import Frame, evaluate
from viewer.motion.scored import Score
from viewer.ports import Aids
from viewer.scene.coming import Ghost
from viewer.scene.offscreen import OffScreen
from viewer.scene.outline import ACCENTS, HALOS
from viewer.scene.people import hand_share
from viewer.scene.stage import Stage
from viewer.state.choices import Looks
from viewer.state.layers import Layers
from viewer.state.pressure_colours import step_colour

Vector = NDArray[np.float64]
FIRM_S, BEFORE_S = 23.0, 1.0
BARE = Layers(giver=0.0)


@pytest.fixture(scope="module")
def shown(score: Callable[..., Score]) -> Iterator[Stage]:
    """The first technique, seen by the camera that looks at the hands."""
    canvas = OffScreen(480, 300)
    stage = Stage(canvas)
    stage.set_figures(score().figures, Looks("light", "deep"))
    frame = evaluate(score(), FIRM_S)
    stage.show(frame)
    stage.set_view("hands", frame)
    yield stage
    canvas.close()


def picture(stage: Stage, frame: Frame, aids: Aids, layers: Layers | None = None) -> NDArray[np.int64]:
    stage.set_layers(layers or Layers())
    stage.set_aids(aids)
    stage.show(frame)
    return stage.image().astype(np.int64)


def far_from(colour: tuple[float, ...], seen: NDArray[np.int64], places: Vector) -> Vector:
    """How far from a colour a picture is in places (n, 2), pixels."""
    x, y = places.astype(int).T
    return np.asarray(np.abs(seen[y, x] - 255 * np.array(colour)).max(axis=1))


def test_the_patch_is_seen_on_bare_skin_and_through_the_hand(
    shown: Stage, score: Callable[..., Score]
) -> None:
    frame, firm = evaluate(score(), FIRM_S), step_colour("firm")
    places = shown.project(np.array([hand.centre_mm for hand in frame.hands]))
    for layers in (BARE, Layers()):
        far = [far_from(firm, picture(shown, frame, Aids(on), layers), places) for on in (False, True)]
        assert (far[1] < 0.5 * far[0]).all(), "both hands, and the skin under them"
    fading = picture(shown, replace(frame, giver_shown=0.5), Aids(contact=True))
    assert (far_from(firm, fading, places) > far[1] + 20).all()


def test_the_way_is_drawn_on_the_skin_with_a_border(shown: Stage, score: Callable[..., Score]) -> None:
    frame = evaluate(score(), BEFORE_S)
    aids = AidFinder().find(score(), BEFORE_S, ["path"])
    assert len(aids.ways) == 2
    without, seen = (picture(shown, frame, some, BARE) for some in (Aids(), aids))
    for way in aids.ways:
        middles = shown.project(way.points_mm[: len(way.marks_mm)].astype(float))
        assert far_from(ACCENTS["light"], seen, middles).max() < 12
    changed = np.abs(seen - without).max(axis=2) > 40
    assert (np.abs(seen - 255 * np.array(HALOS["light"])).max(axis=2)[changed] < 20).any()
    through = picture(shown, evaluate(score(), FIRM_S), AidFinder().find(score(), FIRM_S, ["path"]))
    bare = picture(shown, evaluate(score(), FIRM_S), Aids())
    assert (np.abs(through - bare).max(axis=2) > 40).sum() > 30, "through the hands too"
    assert np.array_equal(picture(shown, frame, Aids(), BARE), without), "nothing of it stays"


def test_the_hands_to_come_are_a_ghost_without_a_body(shown: Stage, score: Callable[..., Score]) -> None:
    frame = evaluate(score(), BEFORE_S)
    aids = AidFinder().find(score(), BEFORE_S, ["ghost"])
    assert aids.coming is not None
    without, seen = (picture(shown, frame, some, BARE) for some in (Aids(), aids))
    changed = np.abs(seen - without).max(axis=2) > 8
    figure = score().figures["play"].giver
    hands = aids.coming.points_mm[hand_share(figure) > 0.5]
    places = shown.project(hands.astype(float)).astype(int)
    assert changed.sum() > 1000
    rows, columns = np.nonzero(changed)
    assert columns.min() >= places[:, 0].min() - 40, "hands and wrists, no more"
    assert changed[np.clip(places[:, 1], 0, 299), np.clip(places[:, 0], 0, 479)].mean() > 0.8
    assert (seen[rows, columns].astype(float).std(axis=1)).mean() > 3, "tinted"


def test_a_ghost_that_stays_is_not_moved_again(score: Callable[..., Score]) -> None:
    ghost = Ghost(score().figures["play"].giver)
    assert not ghost.drawn
    shape = evaluate(score(), FIRM_S).giver
    ghost.show(shape)
    at = ghost._points.points
    at[0] = 7.0
    ghost.show(shape)
    assert at[0].tolist() == [7.0, 7.0, 7.0]
    assert len(ghost.drawn) == 2
    ghost.show(None)
    assert not ghost.drawn
