"""Run in a process of its own: compose myo_sim's full body and tell where each of its meshes lies.

Usage: place_bones.py FOLDER_OF_THE_WHEEL OUT.json GEOM...

MuJoCo moves the points of a mesh to its centre of mass in single precision, a little differently in each
version. So the points are read from the source's own files elsewhere; here only places are told, exactly:
each wanted geom gets a marker at its place, and the markers are what is read out.
"""

from __future__ import annotations

import json
import sys
import warnings
from pathlib import Path


def main(unpacked: str, out: str, *wanted: str) -> None:
    """Write for each geom its mesh file, the file's scale, and its rotation and position, world, metres."""
    sys.path.insert(0, unpacked)
    warnings.simplefilter("ignore")  # the composer warns about sensors that this model does not use
    import mujoco
    import myo_sim  # type: ignore[import-not-found]  # comes from the wheel's folder, never installed

    spec = myo_sim.load_spec("myofullbody")
    placed = {}
    for name in wanted:
        geom = spec.geom(name)
        mesh = spec.mesh(geom.meshname)
        marker = geom.parent.add_site(name=f"place {name}", pos=geom.pos, quat=geom.quat)
        for field in ("type", "euler", "axisangle", "xyaxes", "zaxis"):
            setattr(marker.alt, field, getattr(geom.alt, field))
        placed[name] = {"file": Path(mesh.file).name, "scale": list(mesh.scale)}
    model = spec.compile()
    data = mujoco.MjData(model)
    mujoco.mj_forward(model, data)
    for name, entry in placed.items():
        site = data.site(f"place {name}")
        entry |= {"rotation": site.xmat.tolist(), "position_m": site.xpos.tolist()}
    Path(out).write_text(json.dumps(placed), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
