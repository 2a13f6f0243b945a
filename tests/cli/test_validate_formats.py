from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from small_records import MISSPELT, OUTSIDE, misspelt, outside, record

from aidreport.reporters.formats import REPORTERS

PROGRAMS = [name for name in REPORTERS if name != "text"]
SUMMARY = "Records of 1 year checked: 1 error, 1 warning.\n"


@pytest.mark.parametrize("format_name", REPORTERS)
@pytest.mark.parametrize(
    ("options", "code", "err"),
    [([], 1, SUMMARY), (["-q"], 1, ""), (["--exit-zero"], 0, SUMMARY), (["--strict"], 1, SUMMARY)],
)
def test_format_changes_neither_exit_code_nor_summary(
    aidreport: Callable,
    write_records: Callable,
    format_name: str,
    options: list[str],
    code: int,
    err: str,
) -> None:
    write_records("2009", record("2009", MISSPELT, OUTSIDE))
    ran = aidreport("validate", "--format", format_name, *options)
    assert (ran.code, ran.err) == (code, err)
    assert "unknown-key" in ran.out


@pytest.mark.parametrize("format_name", PROGRAMS)
@pytest.mark.parametrize("color", ["always", "never"])
def test_programs_get_no_colours(
    aidreport: Callable, write_records: Callable, format_name: str, color: str
) -> None:
    write_records("2009", record("2009", MISSPELT))
    assert "\x1b" not in aidreport("validate", "--format", format_name, "--color", color).out


def test_json_names_years_and_files(aidreport: Callable, write_records: Callable) -> None:
    write_records("2009", record("2009"))
    write_records("registry", "people: {}\n")
    said = json.loads(aidreport("validate", "--format", "json").out)
    assert said["years"] == ["2009"]
    assert said["files"] == ["records/registry.yaml", "records/2009.yaml"]
    assert said["findings"] == []


@pytest.mark.parametrize("format_name", PROGRAMS)
def test_wrong_configuration_is_reported_in_the_format(
    here: Path, aidreport: Callable, write_records: Callable, format_name: str
) -> None:
    write_records("2009", record("2009"))
    (here / "aidreport.toml").write_text('langue = "zh"\n', encoding="utf-8")
    ran = aidreport("validate", "--format", format_name)
    assert ran.code == 2
    assert "unknown-setting" in ran.out
    assert ran.err == "error: The configuration cannot be used. Correct it as said above.\n"


def test_paths_for_github_are_those_of_the_repository(
    here: Path, aidreport: Callable, write_records: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_records("2009", record("2009", MISSPELT))
    monkeypatch.setenv("GITHUB_WORKSPACE", str(here.parent))
    out = aidreport("validate", "--format", "github").out
    assert out.startswith(f"::error file={here.name}/records/2009.yaml,line=5,col=44,")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(here / "records"))
    assert aidreport("validate", "--format", "github").out.startswith("::error file=records/2009")


def test_program_gets_one_line_a_finding(aidreport: Callable, write_records: Callable) -> None:
    write_records("2009", record("2009", MISSPELT, OUTSIDE))
    lines = misspelt("records/2009.yaml:5:44") + outside("2009", "records/2009.yaml:6:32")
    assert aidreport("validate").out == lines


def test_verbose_shows_the_source_in_a_pipe_too(
    aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", record("2009", MISSPELT))
    assert aidreport("validate", "-v").out == (
        misspelt("records/2009.yaml:5:44")
        + "    5 |   - {kind: volunteering, date: 2009-05-04, plaice: 示例镇}\n"
        + "      |                                            ^^^^^^\n\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_person_at_a_terminal_sees_the_source_and_how_to_learn_more(
    write_records: Callable, here: Path
) -> None:
    import pty

    write_records("2009", record("2009", MISSPELT))
    ours, theirs = pty.openpty()
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root), "TERM": "xterm", "LANG": "C"}
    arguments = [sys.executable, "-m", "aidreport", "validate"]
    with subprocess.Popen(arguments, stdout=theirs, stderr=theirs, env=environment) as process:
        os.close(theirs)
        shown = b""
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:  # how Linux says that the other side is closed
                break
            if not part:
                break
            shown += part
    os.close(ours)
    text = shown.decode().replace("\r\n", "\n")
    assert process.returncode == 1
    assert "\x1b[1mplaice\x1b[0m: 示例镇}\n" in text
    assert text.endswith(
        "Records of 1 year checked: 1 error.\nWhat a finding means: aidreport explain unknown-key\n"
    )


@pytest.mark.parametrize("format_name", REPORTERS)
def test_reader_that_goes_away_is_no_mistake(
    write_records: Callable, here: Path, format_name: str
) -> None:
    write_records("2009", record("2009", *[MISSPELT] * 2000))
    root = Path(__file__).parents[2]
    arguments = [sys.executable, "-m", "aidreport", "validate", "-q", "--format", format_name]
    process = subprocess.Popen(
        arguments,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(root), "LANG": "C"},
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 1
