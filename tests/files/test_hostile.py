"""Whatever stands in a stroke file: it is read, or it is answered with file, line and remedy; never worse.

`MASSAGE_ATLAS_MUTATIONS=10000` goes through ten thousand changed files instead of one in ten of them.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.files.mutations import mutated
from tests.files.stroke_mistakes import GOOD, WALKING
from viewer import paths
from viewer.files.catalogue import find_strokes
from viewer.files.errors import FileProblems, Problem
from viewer.files.stroke_checks import MAX_DURATION_S
from viewer.files.stroke_file import MAX_BYTES, read_stroke
from viewer.files.stroke_new import example
from viewer.stroke.timeline import expand

NAME = "a-stroke.stroke.yaml"
EVERY = 10_000
COUNT = int(os.environ.get("MASSAGE_ATLAS_MUTATIONS", "1000"))
SHARES = 5
LONGEST_S = 1.0


def real_texts() -> list[str]:
    """Every shipped stroke and the example of `new`, under the id that goes with the file of the tests."""
    files = sorted(paths.ANIMATIONS.glob("*.stroke.yaml"))
    texts = [
        f.read_text("utf-8").replace(f"id: {f.name.partition('.')[0]}\n", "id: a-stroke\n") for f in files
    ]
    return [*texts, example("a-stroke"), GOOD, WALKING]


def looked_at(file: Path) -> tuple[Problem, ...]:
    """What is wrong with a file, held to what a message must be; none if it can be played."""
    started = time.process_time()
    try:
        stroke = read_stroke(file)
    except FileProblems as error:
        found = error.problems
    else:
        found = ()
        assert 0.0 < expand(stroke).duration_s <= 2 * MAX_DURATION_S + 4.0
    assert time.process_time() - started < LONGEST_S
    assert len(found) <= 210
    for problem in found:
        assert problem.file == file
        assert problem.what.endswith("."), problem.what
        assert problem.remedy[-1:] in (".", "?", ":"), problem.remedy
        assert len(str(problem)) < len(str(file)) + 900
        assert str(problem).isprintable(), repr(str(problem))
    return found


@pytest.mark.parametrize("share", range(SHARES))
def test_a_changed_file_is_answered_or_plays(tmp_path: Path, share: int) -> None:
    texts, file = real_texts(), tmp_path / NAME
    step = SHARES * EVERY // COUNT
    played = 0
    for number in range(share * step // SHARES, EVERY, step):
        data = mutated(number, texts)
        file.write_bytes(data)
        found = looked_at(file)
        lines = len(data.decode("utf-8", "replace").splitlines()) + 2
        for problem in found:
            assert problem.line is None or 1 <= problem.line <= lines
        played += not found
    assert 0 < played < EVERY / step / 2, "most changes are mistakes, and some are not"


def _deep(opening: bytes, closing: bytes, times: int) -> bytes:
    return b"title: " + opening * times + closing * times + b"\n"


FILES: dict[str, bytes] = {
    "nothing": b"",
    "a space": b" ",
    "a byte order mark alone": b"\xef\xbb\xbf",
    "UTF-16": GOOD.encode("utf-16"),
    "UTF-16 without a mark": GOOD.encode("utf-16-le"),
    "UTF-32": GOOD.encode("utf-32"),
    "NUL in a title": GOOD.replace("A stroke", "A\0stroke").encode(),
    "NUL at the end": GOOD.encode() + b"\0",
    "NUL everywhere": b"\0" * 500_000,
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 400,
    "an archive": b"PK\x03\x04" + bytes(range(255, -1, -1)) * 400,
    "5 MB of comment": b"# again and again\n" * 300_000,
    "5 MB of keyframes": GOOD.replace("leave:", "    - {at_s: 9}\n" * 320_000 + "leave:").encode(),
    "just under the limit": GOOD.encode() + b"#" * (MAX_BYTES - len(GOOD.encode())),
    "one megabyte of keyframes": GOOD.replace("leave:", "    - {at_s: 9}\n" * 60_000 + "leave:").encode(),
    "deep in brackets": _deep(b"[", b"]", 10_000),
    "deep in braces": _deep(b"{a: ", b"}", 10_000),
    "deep by indenting": b"".join(b" " * depth + b"a:\n" for depth in range(1200)),
    "never closed": b"[" * 500_000,
    "laughing": b"a: &a [1, 1, 1]\n"
    + b"".join(b"%c: &%c [%s]\n" % (98 + n, 98 + n, b", ".join([b"*%c" % (97 + n)] * 9)) for n in range(20)),
    "itself": b"a: &a\n  b: *a\n",
    "a merge": GOOD.replace("mirror: none", "<<: {mirror: none}").encode(),
    "a call": GOOD.replace("A stroke", "!!python/object/apply:os.system ['exit 1']").encode(),
    "another call": GOOD.replace("order: 3", "order: !!python/name:os.getcwd").encode(),
    "a tag of YAML": GOOD.replace("order: 3", "order: !!binary aGVsbG8=").encode(),
    "a directive": b"%TAG ! tag:evil,2000:\n---\n" + GOOD.encode(),
    "two strokes": GOOD.encode() + b"---\n" + GOOD.encode(),
    "every field twice": GOOD.encode() + GOOD.encode(),
    "one field often": GOOD.encode() + b"title: again\n" * 20_000,
    "an id that leads elsewhere": GOOD.replace("id: a-stroke", "id: ../../a-stroke").encode(),
    "an endless id": GOOD.replace("id: a-stroke", "id: " + "a" * 500_000).encode(),
    "an endless name of a field": b"a" * 700_000 + b": 1\n",
    "an endless number": GOOD.replace("order: 3", "order: " + "1" * 700_000).encode(),
    "an endless exponent": GOOD.replace("order: 3", "order: 1e" + "9" * 700_000).encode(),
    "an endless level": GOOD.replace("level: T6", "level: T" + "6" * 700_000).encode(),
    "an endless structure": GOOD.replace("[rhomboid-major]", "[" + "a-" * 300_000 + "a]").encode(),
    "an endless text": GOOD.replace("Ask first.", "Ask. " * 150_000).encode(),
    "a terminal's colours": GOOD.replace("title: A stroke", 'title: A\ncolour: "\\e[31mred\\a"').encode(),
    "a colour as a name": GOOD.replace("title:", '"\\e[31mtitle":').encode(),
    "right to left": GOOD.replace("id: a-stroke", "id: a\u202estroke").encode(),
    "surrogates": GOOD.encode().replace(b"A stroke", b"\xed\xa0\x80"),
    "a date": GOOD.replace("order: 3", "order: 2001-01-01").encode(),
    "sexagesimal": GOOD.replace("at_s: 1.5", "at_s: 1:30").encode(),
    "words for numbers": GOOD.replace("at_s: 1.5", "at_s: one").encode(),
    "nothing for numbers": GOOD.replace("at_s: 1.5", "at_s: ").encode(),
    "null": GOOD.replace("at_s: 1.5", "at_s: null").encode(),
    "numbers for names": b"1: 2\n3: 4\n",
    "digits of another script": GOOD.replace("order: 3", "order: ٣").encode(),
}
MAY_PLAY = {"just under the limit", "a directive"}


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_is_answered(tmp_path: Path, name: str) -> None:
    file = tmp_path / NAME
    file.write_bytes(FILES[name])
    assert bool(looked_at(file)) != (name in MAY_PLAY)


def _folder(file: Path) -> None:
    file.mkdir()


def _dangling(file: Path) -> None:
    file.symlink_to(file.parent / "nowhere")


def _circle(file: Path) -> None:
    file.symlink_to(file)


def _pipe(file: Path) -> None:
    os.mkfifo(file)


def _endless(file: Path) -> None:
    file.symlink_to("/dev/zero")


@pytest.mark.parametrize("make", [_folder, _dangling, _circle, _pipe, _endless])
def test_what_is_no_file_is_answered_and_hides_no_other(tmp_path: Path, make: Callable[[Path], None]) -> None:
    (tmp_path / NAME).write_text(GOOD, encoding="utf-8")
    odd = tmp_path / "odd.stroke.yaml"
    make(odd)
    assert len(looked_at(odd)) == 1
    found = find_strokes([], tmp_path)
    assert [stroke.id for stroke in found.strokes] == ["a-stroke"]
    assert [problem.file for problem in found.problems] == [odd]
