"""The package as a user gets it: built through the sdist, installed where nothing else is."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from workers import made_once

ROOT = Path(__file__).parent.parent.parent
COMMANDS = "Scripts" if sys.platform == "win32" else "bin"


def _run(*command: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    # What points at the checkout must not reach the package under test.
    leaking = ("PYTHON", "AIDREPORT_", "LC_", "LANG")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(leaking)}
    return subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=clean | {"PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def _run_well(*command: str | Path, folder: Path) -> None:
    ran = _run(*command, folder=folder)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def _environment(folder: Path, *what: str | Path) -> Path:
    """Return the Python of a new environment that holds what is named, and what that needs."""
    venv.create(folder, with_pip=False)
    python = folder / COMMANDS / "python"
    pip = (sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-compile")
    _run_well(*pip, *what, folder=folder)
    return python


@pytest.fixture(scope="session")
def builder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment that holds what a build asks for, and no aidreport."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        read = tomllib.load(file)
    # The build hook imports the program of the sdist, so it asks for what that needs, too.
    asked = [*read["build-system"]["requires"], *read["project"]["dependencies"], "editables"]
    temporary = tmp_path_factory.getbasetemp()
    folder = made_once(temporary, "builder", lambda folder: _environment(folder, "build", *asked))
    return folder / COMMANDS / "python"


@pytest.fixture(scope="session")
def built(builder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the sdist and with the wheel that was built from it."""

    def build(folder: Path) -> None:
        here = (builder, "-m", "build", "--no-isolation", "--outdir", folder, ROOT)
        _run_well(*here, folder=folder)

    return made_once(tmp_path_factory.getbasetemp(), "built", build)


@pytest.fixture(scope="session")
def wheel(built: Path) -> Path:
    (path,) = built.glob("*.whl")
    return path


@pytest.fixture(scope="session")
def wheel_names(wheel: Path) -> list[str]:
    """The files in the wheel, sorted, as often as they stand in it."""
    with zipfile.ZipFile(wheel) as archive:
        return sorted(archive.namelist())


@pytest.fixture(scope="session")
def sdist_names(built: Path) -> list[str]:
    """The files in the sdist without its folder, sorted."""
    (path,) = built.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        return sorted(name.partition("/")[2] for name in archive.getnames())


@pytest.fixture(scope="session")
def commands(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands of an environment that holds the wheel and nothing else."""
    temporary = tmp_path_factory.getbasetemp()
    return made_once(temporary, "alone", lambda folder: _environment(folder, wheel)) / COMMANDS


@pytest.fixture(scope="session")
def installed(commands: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs the command `aidreport` of that environment, or `program` with its Python."""

    def run(
        *arguments: str, folder_of_work: Path, program: str = ""
    ) -> subprocess.CompletedProcess[str]:
        command = [commands / "python", "-c", program] if program else [commands / "aidreport"]
        return _run(*command, *arguments, folder=folder_of_work)

    return run


@pytest.fixture(scope="session")
def build_again(builder: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Builds a wheel of a kind (standard, editable) from the checkout itself, once more."""

    def build(version: str) -> Path:
        folder = tmp_path_factory.mktemp(version)
        target = f"wheel:{version}"
        hatchling = (builder, "-m", "hatchling", "build", "-t", target, "-d", folder)
        _run_well(*hatchling, folder=ROOT)
        (path,) = folder.glob("*.whl")
        return path

    return build
