"""What the giver wears: a loose shirt with half sleeves, and trousers, cut from the surface of the body."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from viewer.body.body import Body
from viewer.body.normals import vertex_normals
from viewer.body.subdivision import uniform
from viewer.body.wardrobe_sheet import Cloth, Sheet, cut, hemmed, ridge, smoothed, stretched
from viewer.transforms import Floats, unit

SLEEVE_SHARE = 0.68
"""Where the sleeve ends, as a share of the way from shoulder to elbow."""
HEM = ((0.9, -0.5), (1.0, -2.0), (-1.0, -3.0), (-16.0, -3.5))
"""A rounded edge of 3 mm, turned in by 16 mm."""
COLLAR = ((3.0, 0.9), (8.0, 1.4), (12.5, 0.9), (14.0, -0.8), (12.5, -2.4), (2.0, -2.6))
"""A knitted band that stands up round the neck."""
FAR_MM = 400.0  # stands for "nowhere near this hem"


@dataclass(frozen=True)
class Tailor:
    """Where the hems run on one body: fields in millimetres, positive on the garment's side of the hem."""

    body: Body

    @property
    def scale(self) -> float:
        """The body's size, 1 for 1.70 m."""
        return self.body.stature_mm / 1700.0

    @property
    def hips_y_mm(self) -> float:
        """Height of the hip joints at rest."""
        return float(self.body.rig.head("upperleg01.L")[1])

    def above_shirt_hem(self, points: Floats) -> Floats:
        """Height (n,) over the shirt's lower hem, which dips a little at the back."""
        dip = 18.0 * np.clip(points[:, 2] / 100.0, -0.6, 1.2)
        return np.asarray(points[:, 1] - (self.hips_y_mm + 46.0 * self.scale - dip))

    def below_waistband(self, points: Floats) -> Floats:
        """Depth (n,) below the trousers' upper edge, which the shirt hides."""
        return np.asarray(self.hips_y_mm + 120.0 * self.scale - points[:, 1])

    def above_ankle(self, points: Floats) -> Floats:
        """Height (n,) over the trousers' lower hem."""
        return np.asarray(points[:, 1] - (self.body.rig.head("foot.L")[1] + 62.0 * self.scale))

    def inside_sleeve(self, points: Floats, arm: Floats) -> Floats:
        """Distance (n,) to the sleeve's hem along the arm; ``arm`` (n,) is the arms' share of each point."""
        mirrored = points * np.where(points[:, :1] > 0, -1.0, 1.0) ** np.array([1, 0, 0])
        shoulder, elbow = (self.body.rig.head(f"{j}.L") for j in ("upperarm01", "lowerarm01"))
        along = (mirrored - shoulder) @ unit(elbow - shoulder)
        left = SLEEVE_SHARE * float(np.linalg.norm(elbow - shoulder)) - along
        return np.where(arm > 0.4, left, FAR_MM)

    def below_neckline(self, points: Floats) -> Floats:
        """Distance (n,) below the neckline: a tilted plane that opens like a funnel over the shoulders."""
        base = self.body.rig.head("neck01")
        s = self.scale
        x, y, z = points.T
        line = base[1] - 10.0 * s + 0.56 * (z - 20.0 * s)
        side = np.abs(x) - 46.0 * s
        funnel = 0.5 * (side + np.sqrt(side**2 + (18.0 * s) ** 2))
        return np.asarray(line - y + 0.75 * funnel)

    def shirt(self, points: Floats, arm: Floats) -> Floats:
        """Distance (n,) into the shirt from its nearest hem."""
        hems = (self.above_shirt_hem(points), self.inside_sleeve(points, arm), self.below_neckline(points))
        return np.where(arm > 0.4, np.minimum(hems[1], hems[2]), np.minimum.reduce(hems))

    def trousers(self, points: Floats, arm: Floats) -> Floats:
        """Distance (n,) into the trousers from their nearest hem."""
        hems = np.minimum(self.below_waistband(points), self.above_ankle(points))
        return np.where(arm > 0.2, -FAR_MM, hems)


def arms_of(body: Body) -> Floats:
    """How far (n_base,) each base point hangs on the arms."""
    return body.weight_of("upperarm", "lowerarm", "wrist", "metacarpal", "finger")


def clothes(body: Body) -> dict[str, Cloth]:
    """``shirt`` and ``trousers`` of a body at rest."""
    mesh = uniform(body.topology.tights, 1, len(body.points_mm))
    sheet = Sheet(mesh.sampling, mesh.triangles.astype(np.int64))
    return {"shirt": shirt(body, sheet), "trousers": trousers(body, sheet)}


def shirt(body: Body, sheet: Sheet) -> Cloth:
    """The shirt, cut from a sheet that covers the body from neck to toes."""
    tailor = Tailor(body)
    sheet = cut(sheet, tailor.shirt(sheet.sampling @ body.points_mm, sheet.sampling @ arms_of(body)))
    skin, arm = sheet.sampling @ body.points_mm, sheet.sampling @ arms_of(body)
    hem, sleeve = tailor.above_shirt_hem(skin), tailor.inside_sleeve(skin, arm)
    neck = tailor.below_neckline(skin)
    gap = 7.0 + 9.0 * np.exp(-np.maximum(hem, 0) / 90.0) + 6.0 * np.exp(-np.maximum(sleeve, 0) / 70.0)
    gap = 3.0 + (gap - 3.0) * np.clip(neck / 110.0, 0.0, 1.0)
    cloth = _sewn(body, sheet, gap, shirt_folds(body, skin, hem, sleeve), rounds=45)
    at_neck = neck < np.minimum(hem, sleeve)
    at_neck = np.concatenate([at_neck, np.zeros(len(cloth.points_mm) - len(at_neck), dtype=bool)])
    collared = hemmed(cloth, COLLAR, at_neck)
    rest = np.zeros(len(collared.points_mm), dtype=bool)
    rest[: len(at_neck)] = ~at_neck[: len(at_neck)]
    return hemmed(collared, HEM, rest)


def trousers(body: Body, sheet: Sheet) -> Cloth:
    """The trousers, cut from the same sheet."""
    tailor = Tailor(body)
    sheet = cut(sheet, tailor.trousers(sheet.sampling @ body.points_mm, sheet.sampling @ arms_of(body)))
    skin = sheet.sampling @ body.points_mm
    waist, ankle = tailor.below_waistband(skin), tailor.above_ankle(skin)
    gap = 3.0 + 6.0 * np.clip((waist - 60.0) / 300.0, 0.0, 1.0) + 9.0 * np.exp(-np.maximum(ankle, 0) / 160.0)
    return hemmed(_sewn(body, sheet, gap, trouser_folds(body, skin, waist), rounds=60), HEM)


def _sewn(body: Body, sheet: Sheet, gap_mm: Floats, folds_mm: Floats, rounds: int) -> Cloth:
    """Cloth over a sheet of skin: stretched over its hollows, then folded."""
    skin = sheet.sampling @ body.points_mm
    points = stretched(skin, sheet.triangles, gap_mm, rounds)
    points = points + _over_the_seat(body, points)[:, None] * (smoothed(points, sheet.triangles, 40) - points)
    folds = smoothed(folds_mm, sheet.triangles, 1)
    points = points + folds[:, None] * vertex_normals(points, sheet.triangles)
    return Cloth(points, sp.csr_matrix(sheet.sampling @ body.weights @ _without_feet(body)), sheet.triangles)


def _without_feet(body: Body) -> sp.csr_matrix:
    """Matrix (J, J) that hands the feet's weights to the shins: a hem does not point with the toes."""
    names = body.rig.names
    owner = [body.rig.index[name.replace("foot", "lowerleg02")] for name in names]
    count = len(names)
    return sp.csr_matrix((np.ones(count), (np.arange(count), owner)), shape=(count, count))


def _over_the_seat(body: Body, points: Floats) -> Floats:
    """How far (n,) cloth goes straight across between the buttocks: 1 there, 0 elsewhere."""
    hips = body.rig.head("upperleg01.L")[1]
    x, y, z = points.T
    behind = np.clip((z - 10.0) / 50.0, 0.0, 1.0)
    return np.asarray(np.exp(-((x / 42.0) ** 2)) * np.exp(-(np.abs((y - hips - 40.0) / 120.0) ** 3)) * behind)


def shirt_folds(body: Body, skin: Floats, hem: Floats, sleeve: Floats) -> Floats:
    """Height (n,) of the shirt's folds: upright at the hem, slanting at the waist, a few on the sleeves."""
    x, y, z = skin.T
    turn = np.arctan2(x, -z)
    upright = ridge(np.sin(5 * turn + 0.9 * np.sin(3 * turn) + 0.010 * hem)) + 0.6 * ridge(
        np.sin(8 * turn + 1.3)
    )
    at_waist = np.exp(-(((hem - 95.0) / 60.0) ** 2))
    slanting = ridge(np.sin(0.075 * hem + 1.5 * np.sin(2 * turn + 0.4) + 2.0 * np.cos(turn)))
    armpit = body.rig.head("upperarm01.L") * np.array([1.0, 0.0, 1.0]) + np.array(
        [30.0, body.rig.head("upperarm01.L")[1] - 75.0, 0.0]
    )
    away = np.linalg.norm(
        np.abs(skin) * [1, 0, 0] + skin * [0, 1, 1] - np.abs(armpit) * [1, 0, 0] - armpit * [0, 1, 1], axis=1
    )
    pulls = np.exp(-(((away - 70.0) / 55.0) ** 2)) * ridge(
        np.sin(7.0 * np.arctan2(y - armpit[1], np.abs(x) - abs(armpit[0])))
    )
    at_sleeve = np.where(sleeve < 300.0, np.exp(-(((sleeve - 65.0) / 40.0) ** 2)), 0.0)
    wrinkles = ridge(np.sin(0.09 * sleeve + 2.0 * np.sin(np.arctan2(z + 20.0, y - armpit[1]))))
    return np.asarray(
        5.5 * np.exp(-np.maximum(hem, 0) / 80.0) * upright
        + 8.0 * at_waist * slanting
        + 5.0 * pulls
        + 4.0 * at_sleeve * wrinkles
    )


def trouser_folds(body: Body, skin: Floats, waist: Floats) -> Floats:
    """Height (n,) of the trousers' folds, at the groin, round the knees and above the hem."""
    x, y, z = skin.T
    knee, ankle, hip = (body.rig.head(f"{joint}.L") for joint in ("lowerleg01", "foot", "upperleg01"))
    turn = np.arctan2(np.abs(x) - abs(knee[0]), z - knee[2])
    knees = np.exp(-(((y - knee[1]) / 80.0) ** 2)) * ridge(np.sin(0.085 * (y - knee[1]) + 1.4 * np.cos(turn)))
    hems = np.exp(-(((y - ankle[1] - 95.0) / 65.0) ** 2)) * ridge(
        np.sin(0.09 * (y - ankle[1]) + 1.2 * np.sin(turn))
    )
    groin = np.exp(-(((y - hip[1] + 50.0) / 70.0) ** 2)) * ridge(
        np.sin(0.075 * (y + 0.8 * np.abs(x)) + 0.7 * np.sin(2 * turn))
    )
    return np.asarray((7.0 * knees + 6.5 * hems + 6.0 * groin) * np.clip((waist - 90.0) / 40.0, 0.0, 1.0))


def hidden(body: Body, margin_mm: float = 24.0) -> NDArray[np.bool_]:
    """Which skin quads (k,) lie under the clothes, more than ``margin_mm`` away from every visible hem."""
    tailor, arm = Tailor(body), arms_of(body)
    points = body.points_mm
    under_shirt = np.minimum(tailor.inside_sleeve(points, arm), tailor.below_neckline(points)) > margin_mm
    under_shirt &= (arm > 0.4) | (tailor.above_shirt_hem(points) > -60.0)
    under_trousers = (
        (arm < 0.2) & (tailor.above_ankle(points) > margin_mm) & (tailor.below_waistband(points) > 0)
    )
    covered = under_shirt | under_trousers
    return np.asarray(covered[body.topology.skin].all(axis=1))
