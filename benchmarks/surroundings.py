"""Where the table is measured: a wheel and its peers in a place of their own, and the machine."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

PEERS = {
    "docxtpl": "0.20.2",
    "yamllint": "1.38.0",
    "check-jsonschema": "0.39.0",
    "pypandoc_binary": "1.17",
}
"""What we are measured against, by its name on PyPI; the last one holds pandoc."""

LIBRARIES = ("click", "PyYAML", "Jinja2", "python-docx", "lxml", "markdown-it-py")
_PANDOC = "import pypandoc; print(pypandoc.get_pandoc_path())"
_VERSION = "import importlib.metadata as m, sys; print(*map(m.version, sys.argv[1:]), sep='\\n')"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The programs that are measured.

    Attributes:
        measured: what of ours is measured, in words.
        python: the Python that has it.
        aidreport: the command that starts it.
        peers: the Python that has docxtpl; None where there are no peers.
        pandoc: where it is, and so on for the others; None where it is not.
    """

    measured: str
    python: str
    aidreport: tuple[str, ...]
    peers: str | None = None
    pandoc: str | None = None
    yamllint: str | None = None
    check_jsonschema: str | None = None


def as_it_is() -> Surroundings:
    """Return what this Python has installed, without peers."""
    return Surroundings(
        "what is installed here, without peers",
        sys.executable,
        (sys.executable, "-m", "aidreport"),
    )


def made_in(folder: Path) -> Surroundings:
    """Build a wheel of this checkout and install it, and the peers, in two places in a folder."""
    wheels = folder / "wheels"
    _quietly(sys.executable, "-m", "pip", "wheel", "--no-deps", "--wheel-dir", wheels, ROOT)
    ours = _environment(folder / "ours", *wheels.glob("*.whl"))
    theirs = _environment(folder / "peers", *(f"{each}=={PEERS[each]}" for each in PEERS))
    pandoc = subprocess.run(
        [theirs / "python", "-c", _PANDOC], check=True, capture_output=True, encoding="utf-8"
    )
    return Surroundings(
        "a wheel with compiled files",
        str(ours / "python"),
        (str(ours / "aidreport"),),
        str(theirs / "python"),
        pandoc.stdout.strip(),
        str(theirs / "yamllint"),
        str(theirs / "check-jsonschema"),
    )


def told(surroundings: Surroundings) -> list[str]:
    """Return lines that say what was measured, with versions, and on which machine."""
    shown = subprocess.run(
        [surroundings.python, "-c", _VERSION, *LIBRARIES],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    libraries = zip(LIBRARIES, shown.stdout.split(), strict=True)
    lines = [
        f"Measured: {surroundings.measured}, of commit {_commit()}.",
        f"Python {platform.python_version()}; "
        + ", ".join(f"{name} {version}" for name, version in libraries)
        + ".",
    ]
    if surroundings.pandoc:
        peers = {name: version for name, version in PEERS.items() if "pandoc" not in name}
        peers["pandoc"] = _first_line(surroundings.pandoc, "--version").split()[-1]
        lines.append(f"Peers: {', '.join(f'{each} {peers[each]}' for each in peers)}.")
    return [*lines, f"Machine: {_machine()}."]


def _machine() -> str:
    """Return what may be compared of a machine: its processor, how many, memory and system."""
    model = platform.machine()
    information = Path("/proc/cpuinfo")
    if information.exists():
        names = [
            line.partition(":")[2].strip()
            for line in information.read_text(encoding="utf-8").splitlines()
            if line.startswith("model name")
        ]
        model = names[0] if names else model
    memory = ""
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        gigabytes = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1024**3
        memory = f", {gigabytes:.0f} GB"
    return f"{os.cpu_count()} × {model}{memory}, {platform.system()}"


def _commit() -> str:
    """Return the commit of the checkout; with a word where it is not all that is there."""
    git = shutil.which("git")
    if not git:
        return "unknown"
    commit = _first_line(git, "-C", ROOT, "rev-parse", "--short", "HEAD")
    changed = _first_line(git, "-C", ROOT, "status", "--porcelain")
    return f"{commit} and changes" if changed else commit


def _environment(place: Path, *packages: str | Path) -> Path:
    """Make a virtual environment with some packages and return the folder of its programs."""
    venv.create(place, with_pip=True)
    programs = place / ("Scripts" if os.name == "nt" else "bin")
    # pip compiles what it installs.
    _quietly(programs / "python", "-m", "pip", "install", "--prefer-binary", *packages)
    return programs


def _quietly(*command: str | Path) -> None:
    ran = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    if ran.returncode:
        raise SystemExit(ran.stderr)


def _first_line(*command: str | Path) -> str:
    ran = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    return ran.stdout.partition("\n")[0].strip()
