"""Layers: what a key changes is seen, and what is asked for is uncovered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.state.layers import (
    GONE,
    HIDING,
    INSIDE,
    PRESETS,
    SOLID,
    SURFACE,
    VEIL,
    InsideName,
    Layers,
    Toggled,
)

SHARE = st.sampled_from([0.0, 0.12, 0.4, 0.6, 1.0])
ANY = st.builds(
    Layers,
    SHARE,
    SHARE,
    SHARE,
    SHARE,
    SHARE,
    st.booleans(),
    st.booleans(),
    st.sampled_from(["", "left", "right"]),
)


def test_the_skin_goes_and_comes_back() -> None:
    opened = SURFACE.toggled("skin")
    assert opened == replace(SURFACE, skin=VEIL)
    assert opened.toggled("skin") == SURFACE


def test_muscles_under_closed_skin_open_it() -> None:
    assert SURFACE.toggled("muscles") == PRESETS["muscles"]
    gone = PRESETS["muscles"].toggled("muscles")
    assert (gone.superficial, gone.deep, gone.skin) == (0.0, 0.0, VEIL)
    assert gone.toggled("muscles") == PRESETS["muscles"]


def test_bones_under_closed_skin_open_it_and_put_the_muscles_away() -> None:
    assert SURFACE.toggled("bones") == PRESETS["skeleton"]
    assert PRESETS["muscles"].toggled("bones") == replace(PRESETS["muscles"], bones=0.0)


@given(ANY, st.sampled_from(["skin", "muscles", "bones"]))
def test_every_key_changes_something_that_is_seen(layers: Layers, which: Toggled) -> None:
    after = layers.toggled(which)
    assert after != layers
    if which != "skin":
        assert after.opens


@given(ANY, st.sampled_from(INSIDE), st.sampled_from(["left", "right", "middle"]))
def test_what_is_revealed_can_be_seen(layers: Layers, layer: InsideName, side: str) -> None:
    after = layers.revealing(layer, side)
    assert layer in after.inside
    assert getattr(after, layer) >= HIDING
    assert after.skin <= HIDING or after.open_side == side or (after.open_side and side == "middle")
    assert all(getattr(after, over) <= HIDING for over in INSIDE[: INSIDE.index(layer)])
    assert after.giver == layers.giver


def test_what_is_seen_already_changes_nothing() -> None:
    for name in ("muscles", "half-and-half"):
        assert PRESETS[name].revealing("superficial", "right") == PRESETS[name]
    assert PRESETS["half-and-half"].revealing("superficial", "left").skin == VEIL


@given(ANY)
def test_closed_means_that_nothing_inside_is_drawn(layers: Layers) -> None:
    assert layers.closed().inside == ()
    assert layers.closed().bones == layers.bones


@pytest.mark.parametrize(("share", "kept"), [(-1.0, 0.0), (0.3, 0.3), (7.0, 1.0)])
def test_shares_are_brought_into_range(share: float, kept: float) -> None:
    assert SURFACE.with_share("deep", share).deep == kept


def test_presets_differ_and_only_the_surface_is_closed() -> None:
    assert len(set(PRESETS.values())) == len(PRESETS)
    assert [name for name, layers in PRESETS.items() if not layers.opens] == ["surface"]
    assert GONE < VEIL < SOLID
