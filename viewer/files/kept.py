"""What can be computed again, kept on disk under a name made of everything that it depends on."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from viewer import paths
from viewer.files.packing import read_packed, write_packed

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Kind:
    """One kind of kept value.

    Attributes:
        about: what it is, in the plural, for the log: ``Fitted bones``.
        suffix: of its files.
        classes: what may come out of such a file.
        most: so many are kept, the least recently used go first.
        mapped: see :func:`viewer.files.packing.read_packed`.
    """

    about: str
    suffix: str
    classes: tuple[type, ...]
    most: int = 8
    mapped: bool = True

    def path(self, folder: Path, *key: str) -> Path:
        """Where the value of this key is kept."""
        return folder / (hashlib.sha256("\n".join(key).encode()).hexdigest()[:32] + self.suffix)


def load_or_make(kind: Kind, path: Path, make: Callable[[], Any]) -> Any:
    """The value kept at a path; if it is not there or damaged, it is made and kept. Never fails by itself.

    A folder that cannot be written costs time and nothing else; what ``make`` raises comes through.
    """
    try:
        value = read_packed(path, kind.classes, mapped=kind.mapped)
        with suppress(OSError):  # a folder that may be read but not written
            path.touch()
        return value
    except (FileNotFoundError, NotADirectoryError):
        pass
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        _log.warning("%s in the cache cannot be used and are made anew: %s (%s)", kind.about, path, error)
    value = make()
    try:
        write_packed(path, value)
        _forget_old(path.parent, kind)
    except OSError as error:
        _log.warning("%s cannot be kept for next time: %s", kind.about, error)
    return value


def _forget_old(folder: Path, kind: Kind) -> None:
    entries = sorted(folder.glob("*" + kind.suffix), key=lambda p: p.stat().st_mtime, reverse=True)
    for old in entries[kind.most :]:
        with suppress(OSError):  # Windows does not delete what a window still reads from
            old.unlink()


@lru_cache(maxsize=8)
def digest_of_code(*patterns: str) -> str:
    """A digest of the program's own files of these patterns, such as ``anatomy/*.py``."""
    package = Path(__file__).parent.parent
    return _digest(source for pattern in patterns for source in sorted(package.glob(pattern)))


def digest_of_meshes() -> str:
    """A digest of all mesh files; they are read once."""
    return _digest_in(paths.MESHES)


@lru_cache(maxsize=2)
def _digest_in(folder: Path) -> str:
    return _digest(sorted(folder.glob("*.npz")))


def _digest(files: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()
