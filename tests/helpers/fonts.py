"""A font with Chinese characters, from a package that the tests install: this computer may have none."""

from __future__ import annotations

import pylopdf_fonts_zh_cn

CHINESE = pylopdf_fonts_zh_cn.sans_path()
