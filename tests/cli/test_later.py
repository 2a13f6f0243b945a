"""Modules that hardly a run uses are what Python imports, from their first use on."""

from __future__ import annotations

import subprocess
import sys
import threading
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from aidreport.cli import later
from aidreport.cli.later import LATER, load_later

STARTING = """\
import sys
from aidreport.cli.later import LATER, _Later, load_later

load_later()
for name in LATER:
    sys.modules.pop(name, None)
"""

EACH = f"""{STARTING}
from importlib import import_module

ASKED = {{"docx.oxml": "CT_Document", "ipaddress": "ip_address"}}
for name in sys.argv[1:]:
    module = import_module(name)
    assert type(import_module(name)) is _Later, name
    assert getattr(module, ASKED.get(name, "__all__")) is not None
    assert type(module) is type(sys), name
    assert module.__spec__.loader is module.__loader__
    print(name, *sorted(vars(module)))
"""

USUAL = """\
import sys
from importlib import import_module
for name in sys.argv[1:]:
    print(name, *sorted(vars(import_module(name))))
"""

WRITING = f"""{STARTING}
from aidreport.document.blocks import Document, Properties
from aidreport.writers.word import write

assert write(Document(Properties("甲", "示例中学", 2024), ()), "")
print(*(name for name in ("docx", "docx.oxml") if type(sys.modules[name]) is type(sys)))
"""

TAKING = f"""{STARTING}
from inspect import getattr_static

print(type(sys.modules["inspect"]) is _Later, getattr_static(str, "upper") is vars(str)["upper"])
print(type(sys.modules["inspect"]) is _Later)
"""

CHECKING = f"""{STARTING}
from aidreport.cli.run import run

code = run(sys.argv[1:])
print(code, *(name for name in LATER if type(sys.modules.get(name)) is type(sys)))
"""


def said_by(program: str, *arguments: str | Path) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return ran.stdout


def test_each_is_loaded_when_it_is_used_and_holds_the_same() -> None:
    # A package loads what is within it, and python-docx what is Python's.
    inner_first = sorted(LATER, key=lambda name: ("docx" in name, -name.count(".")))
    assert said_by(EACH, *inner_first) == said_by(USUAL, *inner_first)


def test_a_check_uses_none(tmp_path: Path) -> None:
    (tmp_path / "records").mkdir()
    (tmp_path / "records" / "2024.yaml").write_text(
        "report: {period: 2024, organisation: 示例中学}\norganisations: {示例中学: }\n",
        encoding="utf-8",
    )
    said = said_by(CHECKING, "-q", "-C", tmp_path, "--lang", "en", "validate", "2024")
    assert said.splitlines()[-1] == "0"


def test_a_word_file_needs_no_elements_of_python_docx() -> None:
    assert said_by(WRITING) == "\n"


def test_a_function_that_is_taken_loads_its_module_when_it_is_called() -> None:
    assert said_by(TAKING) == "True True\nFalse\n"


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The source of a module `waiting`, which is loaded later."""
    monkeypatch.setattr(later, "LATER", {"waiting": ""})
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "waiting", raising=False)
    load_later()
    return tmp_path / "waiting.py"


def test_what_a_module_does_not_have_it_does_not_have(module: Path) -> None:
    module.write_text("", encoding="utf-8")
    with pytest.raises(AttributeError, match=r"module 'waiting' has no attribute 'nothing'"):
        _ = import_module("waiting").nothing
    with pytest.raises(ImportError, match="cannot import name 'nothing' from 'waiting'"):
        exec("from waiting import nothing")


def test_a_module_that_fails_fails_each_time(module: Path) -> None:
    module.write_text("raise ImportError('not here')", encoding="utf-8")
    waiting = import_module("waiting")
    for _ in range(2):
        with pytest.raises(ImportError, match="not here"):
            _ = waiting.anything


def test_a_module_may_ask_itself_while_it_is_loaded(module: Path) -> None:
    module.write_text(
        "import waiting\nbefore = hasattr(waiting, 'said')\nsaid = 1\n", encoding="utf-8"
    )
    waiting = import_module("waiting")
    assert (waiting.said, waiting.before) == (1, False)


def test_threads_wait_until_a_module_is_loaded(module: Path) -> None:
    module.write_text("import time\ntimes = 1\ntime.sleep(0.2)\nsaid = 2\n", encoding="utf-8")
    waiting, found = import_module("waiting"), []
    threads = [threading.Thread(target=lambda: found.append(waiting.said)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [2] * 8
    assert type(waiting) is ModuleType


def test_what_python_would_not_import_is_left_to_it(
    module: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As where Python was built without a library for packing.
    module.write_text("import no_such_module", encoding="utf-8")
    monkeypatch.setattr(later, "LATER", {"waiting": "no_such_module"})
    with pytest.raises(ModuleNotFoundError, match="no_such_module"):
        import_module("waiting")
