"""Rotations and frames in three dimensions, vectorised over leading axes.

Every function takes and returns float64 arrays; the last one or two axes are the vector or the matrix, all
axes before them are broadcast.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]

_TINY = 1e-12


def unit(vectors: ArrayLike) -> Floats:
    """Vectors (..., 3) scaled to length 1; a zero vector stays zero."""
    v = np.asarray(vectors, dtype=np.float64)
    length = np.linalg.norm(v, axis=-1, keepdims=True)
    return np.asarray(v / np.maximum(length, _TINY), np.float64)


def rotation_about(axis: ArrayLike, angle_rad: ArrayLike) -> Floats:
    """Rotation matrices (..., 3, 3) about unit axes (..., 3) by angles (...) in radians, right-handed."""
    a = unit(axis)
    angle = np.asarray(angle_rad, dtype=np.float64)
    a = np.broadcast_to(a, (*np.broadcast_shapes(a.shape[:-1], angle.shape), 3))
    c, s = np.cos(angle), np.sin(angle)
    outer = a[..., :, None] * a[..., None, :]
    return (
        c[..., None, None] * np.eye(3)
        + s[..., None, None] * cross_matrix(a)
        + (1 - c)[..., None, None] * outer
    )


def cross_matrix(v: Floats) -> Floats:
    """Matrices K (..., 3, 3) with ``K @ w == cross(v, w)``."""
    zero = np.zeros(v.shape[:-1])
    x, y, z = v[..., 0], v[..., 1], v[..., 2]
    return np.stack([zero, -z, y, z, zero, -x, -y, x, zero], axis=-1).reshape((*v.shape[:-1], 3, 3))


def frame(first: ArrayLike, second: ArrayLike) -> Floats:
    """Orthonormal frames (..., 3, 3): columns ``first``, ``second`` made square to it, and their cross."""
    u = unit(first)
    w = np.asarray(second, dtype=np.float64)
    v = unit(w - u * np.sum(u * w, axis=-1, keepdims=True))
    u, v = np.broadcast_arrays(u, v)
    return np.stack([u, v, np.cross(u, v)], axis=-1)


def rotation_between(a: ArrayLike, b: ArrayLike) -> Floats:
    """The smallest rotations (..., 3, 3) that turn directions ``a`` into directions ``b``.

    Opposite directions turn half a circle about an axis square to ``a``.
    """
    u, v = np.broadcast_arrays(unit(a), unit(b))
    axis = np.cross(u, v)
    sine = np.linalg.norm(axis, axis=-1)
    cosine = np.sum(u * v, axis=-1)
    helper = np.eye(3)[np.argmin(np.abs(u), axis=-1)]
    axis = np.where((sine > 1e-9)[..., None], axis, np.cross(u, helper))
    return rotation_about(axis, np.arctan2(sine, cosine))


def twist_about(rotation: Floats, axis: Floats) -> Floats:
    """The share, in radians within ±π, of rotations (..., 3, 3) that turns about unit axes (..., 3)."""
    quaternion = to_quaternion(rotation)
    return np.asarray(
        wrap_angle(2 * np.arctan2(np.sum(quaternion[..., 1:] * axis, axis=-1), quaternion[..., 0]))
    )


def to_quaternion(rotation: Floats) -> Floats:
    """Unit quaternions (..., 4), scalar first, of rotation matrices (..., 3, 3)."""
    m = rotation
    t = np.trace(m, axis1=-2, axis2=-1)
    xx, yy, zz = m[..., 0, 0], m[..., 1, 1], m[..., 2, 2]
    candidates = np.stack(
        [
            np.stack(
                [
                    1 + t,
                    m[..., 2, 1] - m[..., 1, 2],
                    m[..., 0, 2] - m[..., 2, 0],
                    m[..., 1, 0] - m[..., 0, 1],
                ],
                -1,
            ),
            np.stack(
                [
                    m[..., 2, 1] - m[..., 1, 2],
                    1 + xx - yy - zz,
                    m[..., 0, 1] + m[..., 1, 0],
                    m[..., 0, 2] + m[..., 2, 0],
                ],
                -1,
            ),
            np.stack(
                [
                    m[..., 0, 2] - m[..., 2, 0],
                    m[..., 0, 1] + m[..., 1, 0],
                    1 - xx + yy - zz,
                    m[..., 1, 2] + m[..., 2, 1],
                ],
                -1,
            ),
            np.stack(
                [
                    m[..., 1, 0] - m[..., 0, 1],
                    m[..., 0, 2] + m[..., 2, 0],
                    m[..., 1, 2] + m[..., 2, 1],
                    1 - xx - yy + zz,
                ],
                -1,
            ),
        ],
        axis=-2,
    )
    best = np.argmax(np.stack([t, xx, yy, zz], -1), axis=-1)
    return unit4(np.take_along_axis(candidates, best[..., None, None], axis=-2)[..., 0, :])


def unit4(q: Floats) -> Floats:
    """Vectors of any length (..., n) scaled to length 1."""
    return np.asarray(q / np.maximum(np.linalg.norm(q, axis=-1, keepdims=True), _TINY), np.float64)


def signed_angle(one: Floats, other: Floats, axis: Floats) -> Floats:
    """Angles (...), rad within ±π, from directions (..., 3) to others about unit axes, seen along them."""
    a, b = (v - axis * np.sum(v * axis, axis=-1, keepdims=True) for v in (one, other))
    return np.asarray(np.arctan2(np.sum(axis * np.cross(a, b), axis=-1), np.sum(a * b, axis=-1)))


def wrap_angle(angle_rad: ArrayLike) -> Floats:
    """Angles in radians brought into the range from −π up to π."""
    a = np.asarray(angle_rad, dtype=np.float64)
    return np.asarray((a + np.pi) % (2 * np.pi) - np.pi, np.float64)


def apply(rotation: Floats, vectors: Floats) -> Floats:
    """``rotation @ vector`` for stacks of matrices (..., 3, 3) and vectors (..., 3)."""
    return np.asarray((rotation @ vectors[..., None])[..., 0])


def mean_rotation(rotations: Floats) -> Floats:
    """The rotation (3, 3) nearest to the mean of rotations (n, 3, 3)."""
    u, _, vt = np.linalg.svd(rotations.mean(axis=0))
    u[:, 2] *= np.sign(np.linalg.det(u @ vt))
    return np.asarray(u @ vt)
