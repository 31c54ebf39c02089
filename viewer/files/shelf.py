"""The strokes of some folders, looked through again and again: only files that changed are read anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from viewer import paths
from viewer.files.catalogue import Catalogue, Reading, all_strokes, read
from viewer.files.marks import Mark, mark_of


class Shelf:
    """Remembers what was read.

    A file that is wrong now keeps its last good version in the catalogue, next to what is wrong with it, for
    as long as it is there: an author who is half way through a line loses nothing.
    """

    def __init__(self, gather: Callable[[Callable[[Path], Reading]], Catalogue] = all_strokes) -> None:
        """Nothing is read yet; `gather` goes through the folders with a way to read a file."""
        self._gather = gather
        self._read: dict[Path, tuple[Mark | None, Reading]] = {}
        self._seen: set[Path] = set()

    def look(self) -> Catalogue:
        """Return what is in the folders now. Never raises."""
        self._seen = set()
        found = self._gather(self._reading)
        self._read = {file: kept for file, kept in self._read.items() if file in self._seen}
        return found

    def places(self) -> tuple[Path, ...]:
        """Return what to watch: the folders and the files in them.

        For a folder that is not there yet, the nearest one around it that is.
        """
        folders = dict.fromkeys(_there(folder) for folder in (paths.ANIMATIONS, paths.strokes_folder()))
        return (*folders, *sorted(self._seen))

    def _reading(self, file: Path) -> Reading:
        self._seen.add(file)
        mark = mark_of(file)
        last_mark, last = self._read.get(file, (None, Reading(None)))
        if mark is None or mark != last_mark:
            found = read(file)
            last = Reading(found.stroke or last.stroke, found.problems)
            self._read[file] = mark, last
        return last


def _there(folder: Path) -> Path:
    return next((place for place in (folder, *folder.parents) if place.is_dir()), folder)
