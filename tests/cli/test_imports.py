"""Modules are found where Python finds them, and loaded as Python loads them."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from importlib.machinery import PathFinder
from pathlib import Path

import pytest

from aidreport.cli.imports import PACKAGES
from aidreport.cli.imports import _Finder as Finder

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize("package", PACKAGES)
def test_each_module_is_found_where_python_finds_it(package: str) -> None:
    top = Path(import_module(package).__path__[0]).parent
    modules = [path.relative_to(top) for path in top.joinpath(package).rglob("*.py")]
    names = {path.parent if path.stem == "__init__" else path.with_suffix("") for path in modules}
    names -= {Path(package)}
    assert names
    for path in names:
        name, folder = ".".join(path.parts), [str(top / path.parent)]
        ours, usual = Finder.find_spec(name, folder), PathFinder.find_spec(name, folder)
        assert ours
        assert usual
        for told in ("name", "origin", "cached", "has_location", "submodule_search_locations"):
            assert getattr(ours, told) == getattr(usual, told)


def test_no_package_has_the_name_of_a_module_beside_it() -> None:
    folders = {path.parent for path in (ROOT / "aidreport").rglob("__init__.py")}
    assert [path for path in folders if path.with_suffix(".py").exists()] == []


@pytest.mark.parametrize("name", ["aidreport", "aidreport.no_such", "yaml._yaml", "click.core"])
def test_whatever_else_is_left_to_python(name: str) -> None:
    assert Finder.find_spec(name, [str(ROOT / "aidreport")]) is None
    assert Finder.find_spec(name, None) is None


def loaded(folder: Path) -> int:
    """What a module of ours in a folder says, loaded by our own loader."""
    spec = Finder.find_spec("aidreport.said", [str(folder)])
    assert spec
    assert spec.loader
    names: dict[str, int] = {}
    exec(spec.loader.get_code("aidreport.said"), names)
    return names["SAID"]


def test_a_source_that_was_changed_is_compiled_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    source = tmp_path / "said.py"
    for said, time in ((1, 1_000_000_000), (2, 1_000_000_002), (333, 1_000_000_002)):
        source.write_text(f"SAID = {said}\n", encoding="utf-8")
        os.utime(source, (time, time))
        # The second time from the compiled file.
        assert [loaded(tmp_path), loaded(tmp_path)] == [said, said]
        assert len(list(tmp_path.glob("__pycache__/said.*.pyc"))) == 1


def test_a_compiled_file_is_used_and_a_damaged_one_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    source = tmp_path / "said.py"
    source.write_text("SAID = 1\n", encoding="utf-8")
    os.utime(source, (1_000_000_000, 1_000_000_000))
    assert loaded(tmp_path) == 1
    source.write_text("SAID = 2\n", encoding="utf-8")
    os.utime(source, (1_000_000_000, 1_000_000_000))
    assert loaded(tmp_path) == 1  # of the same time and size: Python does not see it either
    (compiled,) = tmp_path.glob("__pycache__/said.*.pyc")
    compiled.write_bytes(b"")
    assert loaded(tmp_path) == 2


def test_a_large_compiled_file_is_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    large = f"WORDS = '{'words' * 20_000}'\nSAID = len(WORDS)\n"
    (tmp_path / "said.py").write_text(large, encoding="utf-8")
    assert [loaded(tmp_path), loaded(tmp_path)] == [100_000, 100_000]
    (compiled,) = tmp_path.glob("__pycache__/said.*.pyc")
    assert compiled.stat().st_size > 1 << 16


@pytest.mark.parametrize(
    ("options", "expected"),
    [([], True), (["-O"], False), (["-X", "pycache_prefix=elsewhere"], False)],
)
def test_where_compiled_files_lie_elsewhere_python_finds_all(
    options: list[str], expected: bool
) -> None:
    program = (
        "import sys\n"
        "from aidreport.cli.imports import find_faster\n"
        "find_faster()\n"
        "print(sys.meta_path[0].__module__)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-B", *options, "-c", program],
        cwd=ROOT,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    assert (ran.stdout == "aidreport.cli.imports\n") is (expected and os.sep == "/")
