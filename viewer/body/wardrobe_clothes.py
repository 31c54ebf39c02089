"""What the giver wears: a loose shirt with half sleeves, and trousers, cut from the surface of the body."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.body.body import Body
from viewer.body.subdivision import uniform
from viewer.body.wardrobe_sheet import Cloth, Sheet, compact, cut, hemmed, smoothed, split_along, stretched
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
    """Where the hems run on one body; all fields are positive on the garment's side of the hem, in millimetres."""

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
        return np.asarray(points[:, 1] - (self.body.rig.head("foot.L")[1] + 38.0 * self.scale))

    def inside_sleeve(self, points: Floats, arm: Floats) -> Floats:
        """Distance (n,) to the sleeve's hem along the arm; ``arm`` (n,) tells how far a point belongs to the arms."""
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
        line = base[1] - 16.0 * s + 0.62 * (z - 20.0 * s)
        side = np.abs(x) - 52.0 * s
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


def shirt(body: Body) -> Cloth:
    """The shirt."""
    tailor = Tailor(body)
    sheet = _cloth_sheet(body)
    sheet = cut(sheet, tailor.shirt(sheet.sampling @ body.points_mm, sheet.sampling @ arms_of(body)))
    skin, arm = sheet.sampling @ body.points_mm, sheet.sampling @ arms_of(body)
    hem, sleeve = tailor.above_shirt_hem(skin), tailor.inside_sleeve(skin, arm)
    neck = tailor.below_neckline(skin)
    gap = 6.0 + 9.0 * np.exp(-np.maximum(hem, 0) / 90.0) + 6.0 * np.exp(-np.maximum(sleeve, 0) / 70.0)
    gap = 2.5 + (gap - 2.5) * np.clip(neck / 110.0, 0.0, 1.0)
    gap = smoothed(gap + shirt_folds(skin, hem, sleeve), sheet.triangles, 2)
    points = stretched(skin, sheet.triangles, gap, 40)
    return hemmed(Cloth(points, (sheet.sampling @ body.weights).tocsr(), sheet.triangles), HEM)


def trousers(body: Body) -> Cloth:
    """The trousers."""
    tailor = Tailor(body)
    sheet = _cloth_sheet(body)
    sheet = cut(sheet, tailor.trousers(sheet.sampling @ body.points_mm, sheet.sampling @ arms_of(body)))
    skin = sheet.sampling @ body.points_mm
    waist, ankle = tailor.below_waistband(skin), tailor.above_ankle(skin)
    gap = 4.0 + 4.0 * np.clip(waist / 400.0, 0.0, 1.0) + 8.0 * np.exp(-np.maximum(ankle, 0) / 160.0)
    gap = smoothed(gap + trouser_folds(body, skin), sheet.triangles, 2)
    points = stretched(skin, sheet.triangles, gap, 25)
    return hemmed(Cloth(points, (sheet.sampling @ body.weights).tocsr(), sheet.triangles), HEM)


def _cloth_sheet(body: Body) -> Sheet:
    mesh = uniform(body.topology.tights, 1, len(body.points_mm))
    return Sheet(mesh.sampling, mesh.triangles.astype(np.int64))


def shirt_folds(skin: Floats, hem: Floats, sleeve: Floats) -> Floats:
    """Height (n,) of the shirt's folds: soft upright ones at the hem, slanting ones at the waist, a few on the sleeves."""
    x, y, z = skin.T
    round_body = np.arctan2(x, -z)
    upright = np.sin(7 * round_body + 0.012 * hem) + 0.6 * np.sin(11 * round_body + 1.3)
    at_waist = np.exp(-(((hem - 90.0) / 65.0) ** 2))
    slanting = np.sin(0.095 * hem + 1.6 * np.sin(2 * round_body + 0.4) + 2.2 * np.cos(round_body))
    at_sleeve = np.exp(-(((sleeve - 60.0) / 45.0) ** 2))
    wrinkles = np.sin(0.11 * sleeve + 2.0 * np.sin(np.arctan2(z + 20.0, y) * 2))
    folds = 2.2 * np.exp(-np.maximum(hem, 0) / 60.0) * upright + 3.0 * at_waist * slanting
    return np.asarray(folds + np.where(sleeve < 300.0, 1.6 * at_sleeve * wrinkles, 0.0))


def trouser_folds(body: Body, skin: Floats) -> Floats:
    """Height (n,) of the trousers' folds, round the knees and above the hem."""
    x, y, z = skin.T
    knee = body.rig.head("lowerleg01.L")
    ankle = body.rig.head("foot.L")
    turn = np.arctan2(np.abs(x) - abs(knee[0]), z - knee[2])
    knees = np.exp(-(((y - knee[1]) / 75.0) ** 2)) * np.sin(0.1 * (y - knee[1]) + 1.4 * np.cos(turn))
    hems = np.exp(-(((y - ankle[1] - 90.0) / 60.0) ** 2)) * np.sin(0.11 * (y - ankle[1]) + 1.2 * np.sin(turn))
    return np.asarray(3.0 * knees + 2.5 * hems)


def hidden(body: Body, margin_mm: float = 24.0) -> NDArray[np.bool_]:
    """Which skin quads (k,) lie under the clothes, more than ``margin_mm`` away from every visible hem."""
    tailor, arm = Tailor(body), arms_of(body)
    points = body.points_mm
    under_shirt = np.minimum(tailor.inside_sleeve(points, arm), tailor.below_neckline(points)) > margin_mm
    under_shirt &= (arm > 0.4) | (tailor.above_shirt_hem(points) > -60.0)
    under_trousers = (arm < 0.2) & (tailor.above_ankle(points) > margin_mm) & (tailor.below_waistband(points) > 0)
    covered = under_shirt | under_trousers
    return np.asarray(covered[body.topology.skin].all(axis=1))
