"""Run in a process of its own: compose myo_sim's full body, let MuJoCo place it, store the meshes asked for.

Usage: place_bones.py FOLDER_OF_THE_WHEEL OUT.npz MESH...
"""

from __future__ import annotations

import sys
import warnings

import numpy as np


def main(unpacked: str, out: str, *wanted: str) -> None:
    """Store points (metres, the source's world axes) and triangles of each wanted mesh."""
    sys.path.insert(0, unpacked)
    warnings.simplefilter("ignore")  # the composer warns about sensors that this model does not use
    import mujoco
    import myo_sim

    model, data = myo_sim.load("myofullbody")
    mujoco.mj_forward(model, data)
    arrays = {}
    for geom in range(model.ngeom):
        if model.geom_type[geom] != mujoco.mjtGeom.mjGEOM_MESH:
            continue
        mesh = model.geom_dataid[geom]
        name = mujoco.mj_id2name(model, mujoco.mjtObj.mjOBJ_MESH, mesh)
        if name in wanted:
            points = model.mesh_vert[model.mesh_vertadr[mesh] :][: model.mesh_vertnum[mesh]].astype(float)
            turn = data.geom_xmat[geom].reshape(3, 3)
            arrays[f"{name}|points"] = points @ turn.T + data.geom_xpos[geom]
            arrays[f"{name}|triangles"] = model.mesh_face[model.mesh_faceadr[mesh] :][: model.mesh_facenum[mesh]]
    np.savez(out, **arrays)


if __name__ == "__main__":
    main(*sys.argv[1:])
