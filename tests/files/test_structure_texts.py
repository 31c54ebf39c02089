"""Names and texts: right in both languages, on both sides; damage is named and hides nothing else."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from viewer import paths
from viewer.anatomy.interior import Named
from viewer.files.errors import FileProblems
from viewer.files.structure_texts import (
    GROUPS,
    find_structures,
    read_structures,
    related,
    unknown_words,
    with_side,
)


@pytest.fixture(scope="module")
def named() -> dict[str, Named]:
    return {one.id: one for one in read_structures()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(paths.RESOURCES / "text", tmp_path / "text"))


def change(file: Path, before: str, after: str) -> int:
    """Change the first such text in a file; returns its line."""
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")
    return text[: text.index(before)].count("\n") + 1


@pytest.mark.parametrize(
    ("latin", "left", "right"),
    [
        ("Costa VII", "Costa VII sinistra", "Costa VII dextra"),
        ("Os coxae", "Os coxae sinistrum", "Os coxae dextrum"),
        ("Humerus", "Humerus sinister", "Humerus dexter"),
        ("Musculi multifidi", "Musculi multifidi sinistri", "Musculi multifidi dextri"),
        (
            "Musculus trapezius, pars descendens",
            "Musculus trapezius sinister, pars descendens",
            "Musculus trapezius dexter, pars descendens",
        ),
        (
            "Pars descendens musculi trapezii",
            "Pars descendens musculi trapezii sinistri",
            "Pars descendens musculi trapezii dextri",
        ),
        ("Femur; os femoris", "Femur sinistrum; os femoris sinistrum", "Femur dextrum; os femoris dextrum"),
        ("Pars interna", "Pars interna (sin.)", "Pars interna (dext.)"),
        ("Tractus iliotibialis", "Tractus iliotibialis (sin.)", "Tractus iliotibialis (dext.)"),
    ],
)
def test_latin_says_the_side_in_the_right_gender(latin: str, left: str, right: str) -> None:
    assert with_side(latin, "left") == left
    assert with_side(latin, "right") == right


def test_structures_have_their_ids_sides_and_names(named: dict[str, Named]) -> None:
    rib = named["bone/rib-7-left"]
    assert (rib.text, rib.side, rib.layer, rib.kind) == ("rib-7", "left", "bones", "bone")
    assert (rib.latin, rib.english) == ("Costa VII sinistra", "Left seventh rib")
    muscle = named["muscle/trapezius-upper-right"]
    assert (muscle.side, muscle.layer, muscle.english) == (
        "right",
        "superficial",
        "Right trapezius, upper part",
    )
    disc = named["disc/L5-S1"]
    assert (disc.text, disc.side, disc.kind) == ("disc-L5-S1", "middle", "disc")
    assert rib.words == named["bone/rib-7-right"].words
    assert "\n" not in rib.words


def test_every_latin_name_of_ours_has_its_gender(named: dict[str, Named]) -> None:
    assert [one.latin for one in named.values() if "(sin.)" in one.latin] == []


def test_words_of_a_stroke_mean_structures(named: dict[str, Named]) -> None:
    every = tuple(named.values())
    assert related(every, ["rhomboid-major"]) == ("muscle/rhomboid-major-left", "muscle/rhomboid-major-right")
    assert related(every, ["t5", "l5"]) == ("bone/T5", "bone/L5")
    trapezius = related(every, ["trapezius"])
    assert len(trapezius) == 6
    assert all(name.startswith("muscle/trapezius-") for name in trapezius)
    erector = related(every, ["erector-spinae"])
    assert {"muscle/iliocostalis-lumborum-left", "muscle/spinalis-thoracis-right"} <= set(erector)
    assert not any("semispinalis" in name or "rhomboid" in name for name in erector)
    assert len(related(every, ["rib-1"])) == 2
    assert len(related(every, ["spine"])) == 25
    assert unknown_words(every, ["trapezius", "gluteus-tremendus"]) == ("gluteus-tremendus",)


def test_the_authors_page_names_every_group(named: dict[str, Named]) -> None:
    page = (paths.ANIMATIONS / "README.md").read_text(encoding="utf-8")
    assert [word for word in GROUPS if f"`{word}`" not in page] == []
    assert [word for word in GROUPS if len(related(tuple(named.values()), [word])) < 2] == []


def test_the_order_is_that_of_the_files_and_not_of_the_words(named: dict[str, Named]) -> None:
    every = tuple(named.values())
    assert related(every, ["rhomboid-minor", "t5"]) == related(every, ["t5", "rhomboid-minor"])


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("    latin: Costa VII\n", "    latin: ''\n", "has no `latin`"),
        ("    latin: Costa VII\n", "    latim: Costa VII\n", "`latim`"),
        ("side: both", "side: bothe", "`bothe`"),
        ("  - id: rib-7\n", "  - id: rib-6\n", "there twice"),
    ],
)
def test_one_damaged_entry_is_named_and_hides_no_other(
    before: str, after: str, said: str, folder: Path, named: dict[str, Named]
) -> None:
    file = folder / "bones.yaml"
    line = change(file, before, after)
    found = find_structures(folder)
    assert {(p.file, p.line) for p in found.problems} <= {(file, n) for n in range(line - 1, line + 2)}
    assert any(said in p.what for p in found.problems)
    assert all(p.remedy for p in found.problems)
    assert len(found.named) == len(named) - 2
    with pytest.raises(FileProblems):
        read_structures(folder)


def test_a_file_that_is_no_yaml_leaves_the_other(folder: Path) -> None:
    file = folder / "muscles.yaml"
    line = change(file, "    latin: Musculus rhomboideus minor", "    latin: [Musculus rhomboideus minor")
    found = find_structures(folder)
    assert {one.layer for one in found.named} == {"bones"}
    (problem,) = found.problems
    assert problem.file == file
    assert problem.line is not None
    assert line <= problem.line <= line + 3


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b"", b"muscles: nothing"])
def test_a_missing_or_foreign_file_is_named(content: bytes | None, folder: Path) -> None:
    file = folder / "muscles.yaml"
    file.unlink()
    if content is not None:
        file.write_bytes(content)
    found = find_structures(folder)
    assert len(found.named) > 80
    assert {problem.file for problem in found.problems} == {file}
    assert all(problem.remedy for problem in found.problems)
