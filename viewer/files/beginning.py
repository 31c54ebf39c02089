"""Two people out of the mesh files, quickly: what is shown while their first technique is being solved."""

from __future__ import annotations

from viewer import paths
from viewer.body.wardrobe import dress_giver
from viewer.files.casting import dress_lying, load_body
from viewer.files.meshes import load_body_data, load_skeleton
from viewer.motion.beginning import Beginning, begin
from viewer.motion.cast import seat_trunk
from viewer.motion.receiver import lie_down
from viewer.stroke.stroke import Side


def load_beginning(receiver: str, giver: str, level: float, side: Side = "left") -> Beginning:
    """Two variants as they wait; the giver kneels beside a level of the receiver's back, at a side of it.

    Raises:
        FileProblems: a mesh file is missing, damaged or lacks something.
    """
    data, skeleton = load_body_data(paths.MESHES), load_skeleton(paths.MESHES)
    lying = lie_down(load_body(data, receiver, paths.MESHES))
    kneeling = load_body(data, giver, paths.MESHES)
    back = seat_trunk(lying, skeleton)[2]
    garments = {"receiver": dress_lying(lying, back, "play"), "giver": dress_giver(kneeling, "play")}
    return begin(lying, kneeling, garments, float(back.y_mm(level)), side)
