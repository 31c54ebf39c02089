"""The skull, remade as one closed surface: the source's is an open shell with a jagged step along its suture.

The shell is laid into a grid, everything that a ball cannot reach from outside is filled, and the surface of
that is faired. Openings of the base are closed too: nobody looks up into them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt, gaussian_filter, label
from scipy.spatial import cKDTree

from meshes.builder.fairing import Part, faired, split_edges
from meshes.builder.makehuman import Floats, Ints

CELL_MM = 1.9
REACH_MM = 5.0
"""Radius of the ball that must not get in: slits up to twice as wide are closed."""
SHELL_SHARE = 0.8
"""So many cells of the shell's thickness, half of it, are kept on both its sides."""
BLUR_CELLS = 1.1
BRAIN_MM = (
    # middle (x, y, z) and half axes of what is filled: the cavity of the brain, down to its opening
    ((0.0, 1686.0, 208.0), (56.0, 52.0, 70.0)),
    ((0.0, 1652.0, 226.0), (42.0, 27.0, 40.0)),
)
FACE_BEFORE_MM = 165.0
"""What lies before this is face, and keeps its shape; the vault behind is smoothed over the suture."""
VAULT_STEPS, FACE_STEPS = 24, 2
SNAP_MM = 1.4
Field = NDArray[np.float64]
Mask = NDArray[np.bool_]


def closed_skull(shell: Part) -> Part:
    """One closed, smooth surface (points, triangles) around the source's open shell."""
    margin = 2.0 * REACH_MM + 4.0 * CELL_MM
    low = shell[0].min(axis=0) - margin
    low[0] = -CELL_MM * np.ceil(
        (np.abs(shell[0][:, 0]).max() + margin) / CELL_MM
    )  # the midline is a plane of the grid
    points, triangles = surface(_field(shell, low), low)
    distance, near = cKDTree(shell[0]).query(points)
    face = (points[:, 2] < FACE_BEFORE_MM) & (distance < SNAP_MM)
    points[face] = shell[0][near[face]]
    for steps, behind in ((VAULT_STEPS, FACE_BEFORE_MM), (FACE_STEPS, -np.inf)):
        points = np.where((points[:, 2] > behind)[:, None], faired((points, triangles), steps), points)
    return points, triangles


def _field(shell: Part, low: Floats) -> Field:
    """How deep (in cells) each point of the grid lies in the filled skull, negative outside."""
    shape = np.ceil((shell[0].max(axis=0) - low + 2.0 * REACH_MM + 4.0 * CELL_MM) / CELL_MM).astype(int)
    shape[0] = 2 * round(-low[0] / CELL_MM) + 1
    solid = np.zeros(shape, dtype=bool)
    solid[tuple(np.rint((_dense(shell) - low) / CELL_MM).astype(int).T)] = True
    solid |= solid[::-1]
    grid = np.moveaxis(np.indices(shape), 0, -1) * CELL_MM + low
    for middle, half in BRAIN_MM:
        solid |= (((grid - middle) / half) ** 2).sum(axis=-1) < 1.0
    reach = REACH_MM / CELL_MM
    closed = distance_transform_edt(~solid) < reach
    regions, _ = label(~closed)
    filled: Mask = regions != regions[0, 0, 0]
    depth = distance_transform_edt(filled) - distance_transform_edt(~filled)
    return np.asarray(gaussian_filter(depth - reach + SHELL_SHARE, BLUR_CELLS), np.float64)


def _dense(shell: Part) -> Floats:
    """Points of the shell less than a cell apart."""
    points, triangles = shell
    while True:
        sides = points[triangles] - points[np.roll(triangles, -1, axis=1)]
        long = (sides**2).sum(axis=-1) > (0.7 * CELL_MM) ** 2
        if not long.any():
            return points
        points, triangles = split_edges((points, triangles), long)


def surface(field: Field, low_mm: Floats) -> Part:
    """The closed surface where a field on a grid of ``CELL_MM`` is zero, facing where it is negative."""
    inside = field > 0.0
    total, count = np.zeros((*(np.array(field.shape) - 1), 3)), np.zeros(np.array(field.shape) - 1)
    quads = []
    number = np.arange(count.size).reshape(count.shape)
    for axis in range(3):
        a, b = _ends(field, axis)
        crossed = (a > 0.0) != (b > 0.0)
        at = np.argwhere(crossed)
        share = a[crossed] / (a[crossed] - b[crossed])
        place = at.astype(float)
        place[:, axis] += share
        around = _around(at, axis)
        for cell in around:
            np.add.at(total, tuple(cell.T), place)
            np.add.at(count, tuple(cell.T), 1.0)
        corners = np.stack([number[tuple(cell.T)] for cell in around], axis=1)
        outward = inside[tuple(at.T)]
        quads.append(np.where(outward[:, None], corners, corners[:, ::-1]))
    used, quad = np.unique(np.concatenate(quads), return_inverse=True)
    quad = quad.reshape(-1, 4)
    points = (total.reshape(-1, 3)[used] / count.ravel()[used, None]) * CELL_MM + low_mm
    return points, np.concatenate([quad[:, [0, 1, 2]], quad[:, [0, 2, 3]]])


def _ends(field: Field, axis: int) -> tuple[Field, Field]:
    """The values at both ends of all edges along an axis, without those on the grid's border."""
    first, second = [slice(None)] * 3, [slice(None)] * 3
    first[axis], second[axis] = slice(None, -1), slice(1, None)
    return field[tuple(first)], field[tuple(second)]


def _around(at: Ints, axis: int) -> list[Ints]:
    """The four cells (n, 3) round edges that begin at grid points (n, 3), in turn."""
    one, other = np.eye(3, dtype=int)[(axis + 1) % 3], np.eye(3, dtype=int)[(axis + 2) % 3]
    return [at - one - other, at - other, at, at - one]
