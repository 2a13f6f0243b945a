from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from aidreport import __version__
from aidreport.cli import schema
from aidreport.cli.program import COMMANDS

ROOT = Path(__file__).parent.parent.parent
HEAVY = {"yaml", "jinja2", "docx", "markdown_it", "lxml"}


NETWORK = {"ssl", "http", "email"}


def loaded(*arguments: str) -> set[str]:
    """The packages that a run imports."""
    ran = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "aidreport", *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in ran.stderr.splitlines()}


@pytest.mark.parametrize("arguments", [["--version"], ["-q", "--version"], ["--help"]])
def test_version_and_help_load_nothing_heavier_than_click(here: Path, arguments: list[str]) -> None:
    found = loaded(*arguments)
    assert "click" in found
    assert found & HEAVY == set()


@pytest.mark.parametrize(
    ("arguments", "needed"),
    [
        (["validate", "2009"], {"yaml"}),
        (["render", "2009", "-f", "md"], {"yaml", "jinja2"}),
        (["render", "2009", "-f", "docx"], HEAVY),
    ],
    ids=["validate", "Markdown", "Word"],
)
def test_a_command_loads_the_libraries_that_it_needs_and_no_network(
    here: Path, arguments: list[str], needed: set[str]
) -> None:
    for folder in ("records", "reports"):
        shutil.copytree(ROOT / folder, here / folder, dirs_exist_ok=True)
    assert loaded("-C", str(here), *arguments) & (HEAVY | NETWORK) == needed


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_loads_no_stage(here: Path, command: str) -> None:
    program = (
        "import sys\n"
        "from aidreport.cli.run import run\n"
        f"code = run(['{command}', '--help'])\n"
        "print(code, sorted(name for name in sys.modules if name.startswith('aidreport.')))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    last = ran.stdout.splitlines()[-1]
    assert last.startswith("0 [")
    assert "'aidreport.pipeline'" not in last


@pytest.mark.parametrize("before", [[], ["-q"], ["--lang", "zh"], ["-C", "nowhere"]])
def test_version_is_that_of_the_package(aidreport: Callable, before: list[str]) -> None:
    ran = aidreport(*before, "--version")
    assert (ran.code, ran.out, ran.err) == (0, f"aidreport {__version__}\n", "")


def test_without_a_command_the_help_is_shown_as_a_mistake(aidreport: Callable) -> None:
    ran = aidreport("-q")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == aidreport("--help").out


def test_interrupted_run_says_one_line_and_exits_with_130(
    aidreport: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_language: str) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(schema, "schema_of_records", interrupted)
    ran = aidreport("schema", "--lang", "zh")
    assert (ran.code, ran.out, ran.err) == (130, "", "错误：已中断。\n")


def test_mistake_of_ours_asks_for_a_report_and_shows_its_place_only_with_v(
    aidreport: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mistaken(_language: str) -> bytes:
        raise LookupError("nothing there")

    monkeypatch.setattr(schema, "schema_of_records", mistaken)
    ran = aidreport("schema")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err == (
        "error: This is a mistake in aidreport itself, not in your records. Report it "
        "with the command you typed and this line: LookupError: nothing there\n"
    )
    detailed = aidreport("schema", "-v", "--lang", "zh").err
    assert detailed.startswith("错误：这是 aidreport 自身的错误，不是记录的错误。")
    assert "in mistaken\n" in detailed


def test_file_that_the_system_refuses_is_no_mistake_of_ours(
    aidreport: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_language: str) -> bytes:
        raise PermissionError(13, "Permission denied", "records/2009.yaml")

    monkeypatch.setattr(schema, "schema_of_records", refused)
    ran = aidreport("schema")
    assert (ran.code, ran.err) == (
        3,
        "error: The system refused “records/2009.yaml”: Permission denied. "
        "Check that it can be read and written.\n",
    )


@pytest.mark.parametrize("arguments", ["--help", "render --help", "--version"])
def test_reader_who_goes_away_is_no_error(here: Path, arguments: str) -> None:
    ran = subprocess.run(
        f'"{sys.executable}" -m aidreport {arguments} | exit 0; exit ${{PIPESTATUS[0]}}',
        shell=True,
        executable="bash",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")


def test_exit_code_is_the_same_when_the_reader_goes_away(here: Path) -> None:
    (here / "records").mkdir()
    for number in range(2000):
        (here / "records" / f"{number}.yml").touch()
    (here / "records" / "2009.yaml").touch()
    ran = subprocess.run(
        f'"{sys.executable}" -m aidreport -q validate | head -n 1; exit ${{PIPESTATUS[0]}}',
        shell=True,
        executable="bash",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (ran.returncode, ran.stderr, ran.stdout.count("\n")) == (1, "", 1)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has /dev/full")
@pytest.mark.parametrize("argument", ["--help", "--version"])
def test_output_that_cannot_be_written_is_an_error_of_the_system(here: Path, argument: str) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "aidreport", argument],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    assert (ran.returncode, ran.stderr) == (
        3,
        "error: Cannot write to the standard output: No space left on device. "
        "Check where the output is sent.\n",
    )


@pytest.mark.parametrize("environment", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "latin-1"}])
def test_output_is_utf8_whatever_the_locale_is(
    process: Callable, environment: dict[str, str]
) -> None:
    ran = process("--lang", "zh", "rendr", **environment)
    assert (ran.code, ran.err) == (
        2,
        "错误：没有“rendr”这个命令。是不是“render”？\n查看帮助：aidreport --help\n",
    )


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ctrl_c_ends_a_real_run(here: Path) -> None:
    program = (
        "import os, signal\n"
        "from aidreport.cli import schema, main\n"
        "schema.schema_of_records = lambda language: os.kill(os.getpid(), signal.SIGINT)\n"
        "import sys; sys.argv[1:] = ['schema']\n"
        "main()\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=False,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    assert (ran.returncode, ran.stderr) == (130, "error: Interrupted.\n")


def test_shell_completes_commands_and_values(process: Callable) -> None:
    ran = process(
        _AIDREPORT_COMPLETE="bash_complete", COMP_WORDS="aidreport render -f ", COMP_CWORD="3"
    )
    assert (ran.code, ran.out.splitlines()[:2]) == (0, ["plain,md", "plain,docx"])


def test_a_run_ends_without_a_last_search_for_garbage() -> None:
    program = (
        "import atexit, gc, sys\n"
        "from aidreport.cli import main\n"
        "left = lambda: (gc.get_freeze_count() > 1000, len(gc.get_objects()) < 1000)\n"
        "atexit.register(lambda: print(left()))\n"
        "sys.argv[1:] = ['schema', '--help']\n"
        "main()\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, encoding="utf-8"
    )
    assert ran.stdout.splitlines()[-1] == "(True, True)"
