"""What structures are called in the chosen language, with their side and without it."""

from __future__ import annotations

from viewer.anatomy.interior import Named
from viewer.language import is_english, tr


def name_of(named: Named) -> str:
    """The name with its side: `Left rhomboid major`, `Großer Rautenmuskel, links`."""
    if is_english():
        return named.english
    if named.side == "left":
        return tr("{name}, left", name=bare_name(named))
    if named.side == "right":
        return tr("{name}, right", name=bare_name(named))
    return bare_name(named)


def bare_name(named: Named) -> str:
    """The name without its side, as both sides of a pair share it."""
    return tr(written_name(named))


def written_name(named: Named) -> str:
    """The English name without its side, as it is written in the text files."""
    if named.side == "middle":
        return named.english
    bare = named.english[len(f"{named.side} ") :]
    return bare[:1].upper() + bare[1:]
