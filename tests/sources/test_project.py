import subprocess
import sys

import pytest

from aidreport.diagnostics import Severity
from aidreport.sources.project import Project, ProjectNotFound, find_project
from aidreport.sources.settings import ConfigurationError


@pytest.fixture
def root(tmp_path):
    return tmp_path.resolve()


def configuration_errors(start):
    with pytest.raises(ConfigurationError) as caught:
        find_project(start)
    return [finding.line(str) for finding in caught.value.findings]


def test_records_mark_a_project_without_configuration(root):
    (root / "records" / "2009").mkdir(parents=True)
    project = find_project(root / "records" / "2009")
    assert project == Project(root)
    assert project.records == root / "records"


def test_own_configuration_upward_comes_before_nearer_records(root):
    (root / "a" / "records").mkdir(parents=True)
    (root / "aidreport.toml").write_text(
        'lang = "en"\n[rules]\nsome-code = "off"\n', encoding="utf-8"
    )
    project = find_project(root / "a")
    assert project.root == root
    assert project.settings.language == "en"
    assert project.settings.severities == {"some-code": None}


def test_a_table_in_pyproject_marks_a_project(root):
    (root / "pyproject.toml").write_text(
        '[tool.aidreport.rules]\nsome-code = "note"\n', encoding="utf-8"
    )
    assert find_project(root).settings.severities == {"some-code": Severity.NOTE}


def test_own_file_comes_before_pyproject(root):
    (root / "pyproject.toml").write_text('[tool.aidreport]\nlang = "en"\n', encoding="utf-8")
    (root / "aidreport.toml").write_text('lang = "zh"\n', encoding="utf-8")
    assert find_project(root).settings.language == "zh"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"broken [",
        b"\xff",
        b"# see [tool.aidreport] of another project\n",
        b"[tool.aidreporter]\nx = 1\n",
        b'note = "[tool.aidreport]"\ntool = 1\n',
    ],
)
def test_a_pyproject_without_our_table_is_not_ours(root, content):
    (root / "a" / "records").mkdir(parents=True)
    (root / "a" / "pyproject.toml").write_bytes(content)
    assert find_project(root / "a") == Project(root / "a")


def test_no_project_is_said_with_a_way_out(root):
    with pytest.raises(ProjectNotFound) as caught:
        find_project(root)
    assert str(caught.value.message) == (
        f"There is no folder “records” in “{root}” or above it: go to the folder of your reports,"
        " or name it with “-C”."
    )


def test_broken_toml_is_reported_at_its_place(root):
    (root / "aidreport.toml").write_text("# x\n[report\n", encoding="utf-8")
    assert configuration_errors(root) == [
        "aidreport.toml:2:8: error: The configuration is not TOML (the parser says: Expected ']' at"
        " the end of a table declaration): correct this line. [broken-configuration]"
    ]


def test_wrong_quotes_in_toml_are_reported_with_the_line_as_it_should_be(root):
    (root / "aidreport.toml").write_text("# x\nlang = “zh”\n", encoding="utf-8")
    assert configuration_errors(root) == [
        "aidreport.toml:2:8: error: The configuration cannot be read here, for texts stand in"
        " straight quotes, paths with “/” or in single quotes, and “=” after a name: write"
        ' “lang = "zh"”. [broken-configuration]'
    ]


def test_configuration_that_is_not_utf_8_is_reported(root):
    (root / "aidreport.toml").write_bytes("# 示例".encode("gbk"))
    assert configuration_errors(root) == [
        "aidreport.toml:1:1: error: The configuration cannot be read, expected a text file in"
        " UTF-8: save it with this encoding, and see whether you may read it."
        " [broken-configuration]"
    ]


def test_wrong_settings_are_reported_with_the_name_of_the_file(root):
    (root / "pyproject.toml").write_text("[tool.aidreport]\nlanguage = 1\n", encoding="utf-8")
    assert configuration_errors(root) == [
        "pyproject.toml:2:1: error: The configuration has no key “language”, expected “lang”,"
        " “report”, “rules”, “publish”, “fonts”, “import”, “pdf_standard”, "
        "“reference_doc” or “review_change”: correct or delete it."
        " [unknown-setting]"
    ]


def test_without_configuration_neither_toml_nor_yaml_is_imported(root):
    (root / "records").mkdir()
    code = (
        "import sys; from pathlib import Path; from aidreport.sources.project import find_project;"
        f"find_project(Path({str(root)!r})); print('tomllib' in sys.modules, 'yaml' in sys.modules)"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True
    )
    assert shown.stdout.split() == ["False", "False"]
