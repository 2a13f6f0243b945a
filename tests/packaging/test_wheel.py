from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from aidreport.expressions.prepared import OF_LIBRARIES, OWN, file_name

ROOT = Path(__file__).parent.parent.parent
RECORD = """\
report:
  period: 2010
  organisation: 示例市甲中学
  self_reference: 我校
  work: 对口支援
activities:
  - kind: donation
    date: 2010-04-02
    recipients: 示例县乙小学
    donation: {cash: 700}
signature:
  date: 2010-12-31
organisations:
  示例市甲中学: {sort: 学校}
  示例县乙小学: {sort: 学校}
"""

# Of use in a checkout alone.
SCRIPTS = ("build_hook.py", "days/make.py", "places/make.py")
COMPILED = "aidreport/compiled_templates/"
READY = "aidreport/compiled_expressions/"
REFUSING_TO_COMPILE = """\
from jinja2 import Environment

def refuse(*template):
    raise AssertionError("a template is compiled")

Environment.compile = refuse
from aidreport.cli import main
main()
"""


NOTING_EXPRESSIONS = """\
import re

compile_anew = re.compile

def noting(pattern, flags=0):
    print(repr(pattern))
    return compile_anew(pattern, flags)

re.compile = noting
from aidreport.cli import main
main()
"""


def files_below(folder: str) -> list[str]:
    """The files of the checkout below a folder, as paths from its root."""
    paths = (ROOT / folder).rglob("*")
    return sorted(path.relative_to(ROOT).as_posix() for path in paths if path.is_file())


@pytest.fixture
def only_a_record(tmp_path: Path) -> Path:
    (tmp_path / "records").mkdir()
    path = tmp_path / "records" / "2010.yaml"
    path.write_text(RECORD, encoding="utf-8", newline="\n")
    return tmp_path


def test_installed_wheel_renders_where_there_is_nothing_but_a_record(
    installed: Callable, only_a_record: Path
) -> None:
    ran = installed("--lang", "en", "render", "2010", folder_of_work=only_a_record)
    written = "Written: reports/2010.md\nWritten: reports/2010.docx\n"
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", written)
    report = (only_a_record / "reports" / "2010.md").read_text(encoding="utf-8")
    assert report.startswith("# 2010年对口支援工作总结\n")
    assert "捐款700元" in report
    assert zipfile.is_zipfile(only_a_record / "reports" / "2010.docx")


def test_installed_wheel_speaks_chinese(installed: Callable, only_a_record: Path) -> None:
    ran = installed("--lang", "zh", "validate", folder_of_work=only_a_record)
    assert (ran.returncode, ran.stdout, ran.stderr) == (
        0,
        "",
        "已检查 1 个年度的记录：没有错误。\n",
    )


def test_installed_wheel_prints_the_schema(installed: Callable, only_a_record: Path) -> None:
    ran = installed("schema", folder_of_work=only_a_record)
    schema = ROOT / "aidreport" / "schema" / "record.schema.json"
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, schema.read_text(encoding="utf-8"), "")


def test_wheel_holds_the_package_and_its_metadata_alone(wheel_names: list[str]) -> None:
    tops = {name.partition("/")[0].partition("-")[0] for name in wheel_names}
    assert tops == {"aidreport"}


def test_wheel_holds_no_file_twice(wheel_names: list[str]) -> None:
    assert wheel_names == sorted(set(wheel_names))


def test_wheel_holds_the_templates_inside_the_package(wheel_names: list[str]) -> None:
    templates = [name for name in wheel_names if name.startswith("aidreport/templates/")]
    assert templates == [f"aidreport/{name}" for name in files_below("templates")]


def test_wheel_holds_every_module(wheel_names: list[str]) -> None:
    modules = [name for name in files_below("aidreport") if name.endswith(".py")]
    for script in SCRIPTS:
        modules.remove(f"aidreport/{script}")
    found = [name for name in wheel_names if name.endswith(".py")]
    assert [name for name in found if not name.startswith(COMPILED)] == modules


def test_wheel_holds_each_template_compiled(wheel_names: list[str]) -> None:
    compiled = [name for name in wheel_names if name.startswith(COMPILED)]
    assert len(compiled) == len(files_below("templates"))


def test_installed_wheel_compiles_no_template(installed: Callable, only_a_record: Path) -> None:
    ran = installed(
        *("--lang", "en", "render", "2010", "-f", "md"),
        folder_of_work=only_a_record,
        program=REFUSING_TO_COMPILE,
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "Written: reports/2010.md\n")


def test_wheel_holds_the_expressions_for_the_python_that_built_it(wheel_names: list[str]) -> None:
    ready = [name for name in wheel_names if name.startswith(READY)]
    assert ready == [READY + file_name(whose) for whose in (OF_LIBRARIES, OWN)]


@pytest.mark.parametrize("command", [("validate",), ("render", "2010", "-f", "docx")])
def test_installed_wheel_compiles_no_expression_of_a_module_or_a_library(
    installed: Callable, only_a_record: Path, command: tuple[str, ...]
) -> None:
    ran = installed(*command, folder_of_work=only_a_record, program=NOTING_EXPRESSIONS)
    # Compiled is what is made of the words of a record, of names of files, or of a set of signs,
    # which has another order in each run.
    made = ({"乙小学"}, {r"\\Z"}, set("`@<~!$%#+:*{=}&>"))
    lines = ran.stdout.splitlines()
    compiled = [each for each in lines if not any(all(map(each.count, own)) for own in made)]
    assert (ran.returncode, compiled) == (0, [])


def test_installed_wheel_compiles_templates_of_ones_own(
    installed: Callable, only_a_record: Path
) -> None:
    own = only_a_record / "templates" / "kinds" / "donation.md.j2"
    own.parent.mkdir(parents=True)
    own.write_text("捐了。", encoding="utf-8")
    ran = installed("-q", "render", "2010", "-f", "md", "-o", "-", folder_of_work=only_a_record)
    assert "捐了。" in ran.stdout


def test_editable_install_has_no_compiled_templates_that_could_grow_stale(
    build_again: Callable[[str], Path],
) -> None:
    with zipfile.ZipFile(build_again("editable")) as archive:
        names = [name for name in archive.namelist() if name.startswith((COMPILED, READY))]
    assert names == []


def test_the_same_source_gives_the_same_wheel_by_way_of_the_sdist_or_not(
    build_again: Callable[[str], Path], wheel: Path
) -> None:
    assert build_again("standard").read_bytes() == wheel.read_bytes()


def test_wheel_holds_what_is_no_module(wheel_names: list[str]) -> None:
    others = {name for name in wheel_names if not name.endswith((".py", ".j2"))}
    apart = (".dist-info/", READY)
    assert {name for name in others if not any(each in name for each in apart)} == {
        "aidreport/days/feasts.tsv",
        "aidreport/locale/zh/LC_MESSAGES/aidreport.mo",
        "aidreport/places/SOURCES.md",
        "aidreport/examples/kinds.yaml",
        "aidreport/examples/sentences.yaml",
        "aidreport/places/divisions.tsv",
        "aidreport/publication/spellings/readings.txt",
        "aidreport/publication/spellings/variants.txt",
        "aidreport/py.typed",
        "aidreport/schema/record.schema.json",
        "aidreport/schema/zh.record.schema.json",
        "aidreport/writers/html/comments.css",
        "aidreport/writers/html/style.css",
        "aidreport/writers/typst/layout.typ",
        *files_below("aidreport/preview/files"),
        *files_below("aidreport/starting/files"),
    }


def test_sdist_holds_the_templates(sdist_names: list[str]) -> None:
    assert set(files_below("templates")) < set(sdist_names)


def test_sdist_holds_no_records_and_no_reports(sdist_names: list[str]) -> None:
    assert [name for name in sdist_names if name.startswith(("records", "reports"))] == []
