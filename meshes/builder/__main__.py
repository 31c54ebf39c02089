"""`python -m meshes.builder`: build meshes/*.npz from the pinned sources."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from meshes.builder.build import build, differing
from meshes.builder.sources import BuildError

SHIPPED = Path(__file__).resolve().parents[1]


def main(arguments: list[str] | None = None) -> int:
    """Run the command; 0 when all is well, 1 with a message when not."""
    chosen = _parser().parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory() as scratch:
            wheels = chosen.wheels or Path(scratch) / "wheels"
            return _check(Path(scratch), wheels) if chosen.check else _build(chosen.out, wheels)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m meshes.builder", description=__doc__)
    parser.add_argument(
        "--wheels",
        type=Path,
        help="folder with the sources' wheels (default: download them and forget them)",
    )
    parser.add_argument("--out", type=Path, default=SHIPPED, help="folder to write to (default: %(default)s)")
    parser.add_argument("--check", action="store_true", help="build aside and compare with what is shipped")
    return parser


def _build(out: Path, wheels: Path) -> int:
    build(out, wheels)
    return 0


def _check(scratch: Path, wheels: Path) -> int:
    build(scratch / "built", wheels)
    different = differing(scratch / "built", SHIPPED)
    print(
        "the shipped files differ: " + ", ".join(different)
        if different
        else "the shipped files are the same, byte for byte"
    )
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
