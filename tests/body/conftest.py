"""The two bodies, made once."""

from __future__ import annotations

import pytest

from viewer.body.body import Body, BodyData
from viewer.body.variants import VARIANTS, make_body
from viewer.files.meshes import load_body_data
from viewer.paths import MESHES


@pytest.fixture(scope="session")
def body_data() -> BodyData:
    return load_body_data(MESHES)


@pytest.fixture(scope="session")
def bodies(body_data: BodyData) -> dict[str, Body]:
    return {name: make_body(body_data, name) for name in VARIANTS}


@pytest.fixture(params=list(VARIANTS))
def body(request: pytest.FixtureRequest, bodies: dict[str, Body]) -> Body:
    return bodies[request.param]
