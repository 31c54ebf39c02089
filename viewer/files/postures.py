"""Postures that were found before and come with the program: they need not be searched again.

One file for each technique, `resources/postures/ID.json`, with an entry for each two people. An entry has a
digest of everything that it depends on; where that does not fit, the posture is searched, which takes longer.
"""

from __future__ import annotations

import hashlib
import json
import logging
import math
from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar, get_args

import numpy as np

from viewer import paths
from viewer.files.code_digest import digest_of_meaning
from viewer.files.kept import digest_of_meshes
from viewer.files.packing import pack
from viewer.motion.arms import BodySide
from viewer.motion.giver import Along, Reaching, Turned
from viewer.stroke.stroke import ROLES, Role, Stroke
from viewer.stroke.versions import motion_of
from viewer.transforms import Floats

_log = logging.getLogger(__name__)
_Key = TypeVar("_Key", bound=str)
Pair = tuple[str, str]
"""Receiver and giver."""
Entries = dict[Pair, dict[str, Any]]
PACKAGE = Path(__file__).parent.parent
DECIDES = ("viewer.motion.kneeling", "viewer.files.casting")
"""These modules, and what they import, say how a giver kneels."""
APART = frozenset(
    {
        *("viewer.body.wardrobe", "viewer.language", "viewer.paths"),
        *("viewer.files.errors", "viewer.files.kept", "viewer.files.packing"),
    }
)
"""These do not: what people wear, words, and where files lie."""
SIDES: tuple[BodySide, ...] = get_args(BodySide)


def known_posture(stroke: Stroke, names: Pair, folder: Path | None = None) -> Reaching | None:
    """How the giver of a stroke kneels at the receiver's left, if it was found before; never raises.

    Args:
        stroke: from whatever side it is done.
        names: variants of receiver and giver.
        folder: with the files; those that come with the program if none is given.
    """
    file = file_of(stroke.id, folder)
    try:
        entry, mark = read_entries(file).get(names), fingerprint(stroke, names)
        if entry is not None and entry["fingerprint"] == mark != "":
            return _reaching(entry, stroke.hands)
        _log.info("The posture of %s for %s is searched: none that is known fits", stroke.id, names)
    except (FileNotFoundError, NotADirectoryError):
        _log.info("The posture of %s for %s is searched: there is no %s", stroke.id, names, file)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        _log.warning("Known postures cannot be used and are searched anew: %s (%r)", file, error)
    return None


def file_of(stroke_id: str, folder: Path | None = None) -> Path:
    """The file with the postures of a stroke."""
    return (folder or paths.RESOURCES / "postures") / f"{stroke_id}.json"


def fingerprint(stroke: Stroke, names: Pair) -> str:
    """A digest of all that a posture depends on: the stroke, the two people, the meshes and the code.

    It is empty where the program has come without its sources.
    """
    half = replace(stroke.from_side("left"), mirror="none")
    code = _code()
    parts = [json.dumps(pack(motion_of(half), []), sort_keys=True), *names, digest_of_meshes(), code]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32] if code else ""


@lru_cache(maxsize=1)
def _code() -> str:
    try:
        return digest_of_meaning(PACKAGE, DECIDES, APART)
    except (OSError, SyntaxError, ValueError) as error:
        _log.info("The code that searches postures cannot be read: %s", error)
        return ""


def read_entries(file: Path) -> Entries:
    """What a file says of each two people, unexamined.

    Raises:
        OSError: it cannot be read.
        ValueError, KeyError, TypeError, AttributeError, RecursionError: it is damaged.
    """
    receivers = json.loads(file.read_text(encoding="utf-8"))["postures"]
    return {
        (receiver, giver): entry for receiver, givers in receivers.items() for giver, entry in givers.items()
    }


def entry_of(reaching: Reaching, mark: str) -> dict[str, Any]:
    """A posture as its entry has it; every number is written in full and comes back as it was.

    Args:
        reaching: the posture.
        mark: see :func:`fingerprint`.
    """
    along = reaching.along
    return {
        "fingerprint": mark,
        "cost": float(reaching.cost),
        "hips_mm": reaching.hips_mm.tolist(),
        "yaw_rad": float(reaching.yaw_rad),
        "lean": float(reaching.lean),
        "swivel_rad": {side: float(turn) for side, turn in reaching.swivel_rad.items()},
        "heading_offset_rad": {role: float(turn) for role, turn in reaching.heading_offset_rad.items()},
        "stance": {role: int(stance) for role, stance in reaching.stance.items()},
        "sideways": float(along.sideways),
        "turning_rad": float(along.turning_rad),
        "from_y_mm": float(along.from_y_mm),
        "turned": {
            role: {"y_mm": turned.y_mm.tolist(), "turns_rad": turned.turns_rad.tolist()}
            for role, turned in along.turned.items()
        },
    }


def text_of(entries: Entries) -> str:
    """A file of such entries: a line for each field, so that one sees what has changed.

    Raises:
        ValueError: a number that is none.
    """
    receivers: dict[str, list[str]] = {}
    for (receiver, giver), entry in entries.items():
        fields = [f"    {json.dumps(n)}: {json.dumps(v, allow_nan=False)}" for n, v in entry.items()]
        receivers.setdefault(receiver, []).append(
            f"   {json.dumps(giver)}: {{\n" + ",\n".join(fields) + "\n   }"
        )
    blocks = [f"  {json.dumps(name)}: {{\n" + ",\n".join(of) + "\n  }" for name, of in receivers.items()]
    return '{\n "made by": "python -m tests.postures",\n "postures": {\n' + ",\n".join(blocks) + "\n }\n}\n"


def _reaching(entry: Mapping[str, Any], hands: Collection[Role]) -> Reaching:
    """The posture of an entry for these hands.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: the entry is damaged.
    """
    swivel = {_known(side, SIDES): _number(turn) for side, turn in entry["swivel_rad"].items()}
    offset = {_known(role, ROLES): _number(turn) for role, turn in entry["heading_offset_rad"].items()}
    stance = {_known(role, ROLES): _whole(place) for role, place in entry["stance"].items()}
    turned = {_known(role, ROLES): _turned(turns) for role, turns in entry["turned"].items()}
    hips = _numbers(entry["hips_mm"])
    if not (set(offset) == set(stance) == set(hands) >= set(turned)):
        raise ValueError("other hands than the stroke has")
    if len(swivel) != len(hands) or len(hips) != 3:
        raise ValueError("not as many numbers as there must be")
    turning = _number(entry["turning_rad"])
    along = Along(_number(entry["sideways"]), turning, turned, _number(entry["from_y_mm"]))
    yaw, lean, cost = (_number(entry[name]) for name in ("yaw_rad", "lean", "cost"))
    return Reaching(hips, yaw, lean, swivel, offset, cost, stance, along)


def _turned(turns: Mapping[str, Any]) -> Turned:
    found = Turned(_numbers(turns["y_mm"]), _numbers(turns["turns_rad"]))
    if not (len(found.y_mm) == len(found.turns_rad) > 0 and (np.diff(found.y_mm) > 0).all()):
        raise ValueError("places that do not ascend, or have no turn")
    return found


def _known(name: object, names: Collection[_Key]) -> _Key:
    for known in names:
        if name == known:
            return known
    raise ValueError(f"an unknown name: {name!r}")


def _numbers(values: object) -> Floats:
    if not isinstance(values, list):
        raise ValueError("no list of numbers")
    return np.array([_number(value) for value in values], dtype=np.float64)


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ValueError(f"no number: {value!r}")
    return float(value)


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"no whole number: {value!r}")
    return value
