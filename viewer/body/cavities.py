"""Parts of the skin's mesh that are no skin: the bag of the mouth and the sockets behind the eyelids.

They are turned into the head. What lies between them and the nape, such as the bones of the neck, is inside
the person, though a measurement against the whole mesh would call it outside.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.body.body import Body
from viewer.body.normals import vertex_normals

RINGS = 4

_MOUTH = (
    *((519, 521), (526, 527), (529, 530), (532, 532), (536, 703), (705, 709), (3709, 3730), (5347, 5350)),
    *((5355, 5358), (5365, 5366), (7266, 7267), (7271, 7272), (7274, 7275), (7277, 7277), (7281, 7428)),
    *((7430, 7433), (10377, 10398), (11949, 11952), (11957, 11960), (11967, 11968)),
)
_RIGHT_EYE = (
    *((1090, 1090), (1107, 1127), (1131, 1153), (1157, 1159), (1161, 1179), (1183, 1205), (1209, 1211)),
    *((1213, 1233), (1235, 1237), (1239, 1244), (1246, 1247), (1251, 1259), (1261, 1263), (1265, 1266)),
    *((1268, 1270), (1272, 1273), (1279, 1279), (1281, 1282), (1284, 1285), (1287, 1288), (1292, 1292)),
    *((1295, 1295), (1297, 1297), (1299, 1302), (1304, 1306), (1314, 1314), (1323, 1327), (1330, 1330)),
    *((1333, 1333), (1335, 1335), (1342, 1343), (1345, 1345), (1347, 1349), (1352, 1352), (5105, 5118)),
    *((5120, 5123), (5312, 5315), (5317, 5317)),
)
_LEFT_EYE = (
    *((7782, 7782), (7799, 7819), (7823, 7845), (7849, 7851), (7853, 7871), (7875, 7897), (7901, 7903)),
    *((7905, 7925), (7927, 7929), (7931, 7936), (7938, 7939), (7943, 7951), (7953, 7955), (7957, 7958)),
    *((7960, 7962), (7964, 7965), (7971, 7971), (7973, 7974), (7976, 7977), (7979, 7980), (7984, 7984)),
    *((7987, 7987), (7989, 7989), (7991, 7994), (7996, 7998), (8006, 8006), (8015, 8019), (8022, 8022)),
    *((8025, 8025), (8027, 8027), (8034, 8035), (8037, 8037), (8039, 8041), (8044, 8044), (11720, 11733)),
    *((11735, 11738), (11917, 11920), (11922, 11922)),
)


def cavity_rows() -> NDArray[np.int64]:
    """The base points (n,) of mouth and eye sockets, ascending."""
    spans = (*_MOUTH, *_RIGHT_EYE, *_LEFT_EYE)
    return np.unique(np.concatenate([np.arange(first, last + 1) for first, last in spans]))


def hollow_rows(body: Body) -> NDArray[np.int64]:
    """The base points (n,) of mouth and eye sockets of a body, with what turns inward around them."""
    quads, points = body.topology.skin, body.points_mm
    triangles = np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])
    inward = np.einsum("ij,ij->i", vertex_normals(points, triangles), points - body.rig.head("head")) < 0.0
    rows = cavity_rows()
    for _ in range(RINGS):
        around = np.unique(quads[np.isin(quads, rows).any(axis=1)])
        rows = np.union1d(rows, around[inward[around]])
    return rows
