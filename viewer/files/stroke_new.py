"""Writes a new stroke file for an author to change: a commented one that plays, or a copy of another."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from pydantic_core import PydanticCustomError

from viewer import paths
from viewer.files.catalogue import SUFFIX, Catalogue
from viewer.files.errors import FileProblems, Problem, reason_of
from viewer.files.fields import Name, closest, did_you_mean
from viewer.files.stroke_file import read_stroke
from viewer.language import Phrase, tr
from viewer.stroke.stroke import Stroke

SCHEMA = "stroke.schema.json"
LONGEST_COPIED = 70
"""So much of a title is left where words are added that say that it is a copy: 80 letters are the most."""


def new_stroke(stroke_id: str, folder: Path, known: Catalogue, source: str | None = None) -> Path:
    """Write `folder/ID.stroke.yaml` and return its path; the folder is made where there is none.

    Beside it lies the description of the fields that editors use. A file that is there already is never
    written over.

    Args:
        stroke_id: the id of the new stroke.
        folder: where to.
        known: the strokes that there are: their ids are taken.
        source: the id of the stroke to copy; None: the commented example.

    Raises:
        FileProblems: the id cannot be used or is taken, there is no such source, or nothing can be written.
    """
    path = folder / f"{stroke_id}{SUFFIX}"
    if (flaw := _flaw_of(stroke_id)) is not None:
        raise FileProblems([Problem(Path(stroke_id), None, *flaw)])
    if (taken := known.stroke(stroke_id)) is not None or path.exists():
        there = (taken.path if taken else None) or path
        what = Phrase("There is this stroke already.")
        raise FileProblems([Problem(there, None, what, Phrase("Choose another id."))])
    text = example(stroke_id) if source is None else copied(stroke_id, _source(source, known))
    _write(path, text)
    return path


def example(stroke_id: str) -> str:
    """Return the text of the commented example, under an id; its comments are in the chosen language."""
    named = tr("new-stroke.yaml")  # of a file of comments the whole file is translated
    text = (paths.RESOURCES / "text" / named).read_text(encoding="utf-8")
    return _named(text, stroke_id, title_of(stroke_id))


def copied(stroke_id: str, source: Stroke) -> str:
    """Return the text of another stroke's file, comments and all, with a new id and title.

    Raises:
        FileProblems: the file cannot be read any more, or writes its `id` in an unusual way.
    """
    path = source.path or Path(source.id)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        what = Phrase("It cannot be read: {reason}.", reason=error)
        raise FileProblems([Problem(path, None, what, Phrase("Copy another stroke."))]) from error
    text = text.replace("README.md in this folder", "animations/README.md")
    title = tr("{title} (copy)", title=source.title[:LONGEST_COPIED])
    return _named(text, stroke_id, '"' + title.replace("\\", "\\\\").replace('"', '\\"') + '"')


def title_of(stroke_id: str) -> str:
    """Return a title made of an id: `press-low-back` becomes `Press low back`."""
    return stroke_id.replace("-", " ").capitalize()


def _named(text: str, stroke_id: str, title: str) -> str:
    comment = r"(?P<rest> +#.*)?$"
    for name, value, start in (("id", stroke_id, "id:"), ("title", title, r"title: (?![>|])")):
        line = re.compile(rf"^{start}.*?{comment}", re.MULTILINE)
        text = line.sub(lambda m, n=name, v=value: _field(n, v, m["rest"]), text, count=1)  # type: ignore[misc]
    return text


def _field(name: str, value: str, rest: str | None) -> str:
    """A field with its comment, which stays in its column as far as there is room."""
    said = f"{name}: {value}"
    return f"{said:<29} {rest.lstrip()}" if rest else said


def _flaw_of(stroke_id: str) -> tuple[Phrase, Phrase] | None:
    """Say why an id cannot be used, and what could be; None where it is good."""
    plain = unicodedata.normalize("NFKD", stroke_id).encode("ascii", "ignore").decode().lower()
    usable = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].rstrip("-") or "my-stroke"
    what = Phrase("This cannot be the id of a stroke.")
    try:
        Name(usable).read(stroke_id)
    except PydanticCustomError as error:
        remedy: Phrase = (error.context or {})["remedy"]
        return what, remedy
    if not any(letter.isalpha() for letter in stroke_id):
        return what, Phrase("Put a word into it: `{example}`.", example=f"stroke-{stroke_id}")
    return None


def _source(name: str, known: Catalogue) -> Stroke:
    if (found := known.stroke(name)) is not None:
        return found
    ids = [stroke.id for stroke in known.strokes]
    meant = closest(name, ids)
    listed = Phrase("There is: {known}.", known=", ".join(ids) or Phrase("none"))
    what = Phrase("There is no stroke of this id to copy.")
    raise FileProblems([Problem(Path(name), None, what, did_you_mean(meant) if meant else listed)])


def _write(path: Path, text: str) -> None:
    """Write it and look whether it can be read; what cannot is taken away again."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        _write_schema(path.parent)
    except OSError as error:
        what = Phrase("This file cannot be written: {reason}.", reason=reason_of(error))
        remedy = Phrase("Name another folder with --folder.")
        raise FileProblems([Problem(path, None, what, remedy)]) from error
    try:
        read_stroke(path)
    except FileProblems:
        path.unlink(missing_ok=True)
        raise


def _write_schema(folder: Path) -> None:
    """Put what editors complete and explain fields with beside the strokes; it is ours, so it is renewed."""
    text = (paths.ANIMATIONS / SCHEMA).read_text(encoding="utf-8")
    there = folder / SCHEMA
    if not there.exists() or there.read_text(encoding="utf-8", errors="replace") != text:
        there.write_text(text, encoding="utf-8", newline="\n")
