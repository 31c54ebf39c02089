"""Smoothing the areolae away, as one matrix that the base mesh and every target pass through alike."""

from __future__ import annotations

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.spatial.distance import cdist

from meshes.builder.makehuman import BaseMesh, Floats, Ints

AREOLA_RIGHT = np.arange(1778, 1794)
"""Base points of the right one; the left one is found through the mirror table."""
RADIUS_MM = 27.0
"""So far around its centre the skin is laid anew."""
SUPPORT_MM = 60.0
"""From there to here the skin stays and carries it."""


def smoothing(base: BaseMesh, reference_mm: Floats) -> sp.csr_array:
    """Matrix (n, n) that spans both areolae by a thin plate held by the skin around them.

    Args:
        base: faces and mirror table.
        reference_mm: (n, 3) points of a grown woman, on whom near and far are measured.
    """
    inside, support = patch(base, reference_mm)
    shares = thin_plate(*_flat(reference_mm, inside, support))
    n = len(reference_mm)
    rows = np.concatenate([inside, base.mirror[inside]])
    columns = np.concatenate([support, base.mirror[support]])
    block = sp.block_diag([shares, shares]).tocoo()
    laid = sp.coo_array((block.data, (rows[block.row], columns[block.col])), shape=(n, n))
    keep = np.ones(n)
    keep[rows] = 0.0
    return sp.csr_array(sp.diags_array(keep) + laid)


def patch(base: BaseMesh, reference_mm: Floats) -> tuple[Ints, Ints]:
    """Base points of the right breast: those that are laid anew, and those around that carry them."""
    skin = np.unique(base.groups["body"])
    centre = reference_mm[AREOLA_RIGHT].mean(axis=0)
    away = np.linalg.norm(reference_mm[skin] - centre, axis=1)
    return skin[away <= RADIUS_MM], skin[(away > RADIUS_MM) & (away <= SUPPORT_MM)]


def _flat(points: Floats, inside: Ints, support: Ints) -> tuple[Floats, Floats]:
    """The two sets of points seen square to the skin: (k, 2) and (m, 2), in units of the radius."""
    centre = points[inside].mean(axis=0)
    _, _, axes = np.linalg.svd(points[inside] - centre, full_matrices=False)
    inner, outer = (((points[rows] - centre) @ axes[:2].T) / RADIUS_MM for rows in (inside, support))
    return inner, outer


def thin_plate(inner: Floats, outer: Floats) -> NDArray[np.float64]:
    """Shares (k, m) that interpolate values at ``outer`` (m, 2) by a thin plate at ``inner`` (k, 2).

    Constant and linear values are reproduced exactly.
    """
    kernel = _plate_kernel(cdist(outer, outer))
    flat = np.column_stack([np.ones(len(outer)), outer])
    system = np.block([[kernel, flat], [flat.T, np.zeros((3, 3))]])
    wanted = np.column_stack([_plate_kernel(cdist(inner, outer)), np.ones(len(inner)), inner])
    shares: NDArray[np.float64] = np.linalg.solve(system, wanted.T).T[:, : len(outer)]
    return shares


def _plate_kernel(distance: Floats) -> Floats:
    return np.asarray(distance**2 * np.log(np.maximum(distance, 1e-12)))
