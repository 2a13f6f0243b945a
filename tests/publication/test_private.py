"""Names that are kept out of the records: said in the office, never in the public edition."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from planting import everything_in
from traced import traced

from aidreport import pipeline
from aidreport.pipeline import Report
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

GOLDEN = Path(__file__).parent.parent / "golden" / "private-names" / "records"
FORMATS = ["md", "docx", "html"]
NAMES = ["黄小示", "李小例", "赵小甲", "示例性骨髓炎"]
PRIVATE = (
    "people: {甲同学: {name: 黄小示, also_called: 阿示, sensitive: {illness: 示例性骨髓炎}}}\n"
)
RECORD = """\
report: {{period: 2024, organisation: 示例市第一中学, self_reference: 我校}}
signature: {{date: 2024-12-31}}
organisations: {{示例市第一中学: {{sort: 学校}}, 示例县丙小学: {{sort: 学校}}{organisations}}}
people:
  甲同学: {{private: true, minor: true, grade: 初一, organisation: 示例县丙小学{fields}}}{people}
activities:
  - {{kind: donation, date: 2024-03-05, recipients: 甲同学, donation: {{cash: 700}}{text}}}
"""


def golden() -> dict[str, str]:
    """The records of the golden case, with its private file."""
    return {f"records/{each.name}": each.read_text("utf-8") for each in GOLDEN.glob("*.yaml")}


@pytest.fixture
def render(make_project: Callable[..., Project], tmp_path: Path) -> Callable[..., Report]:
    """Render the report of 2024 of a project that consists of these files."""

    def report(files: Mapping[str, str], audience: Audience) -> Report:
        (tmp_path / "records" / "private.yaml").unlink(missing_ok=True)
        project = make_project(files)
        checked = pipeline.check(project, "2024")
        assert checked.record, [finding.line(str) for finding in checked.findings]
        return pipeline.Reporter(project).render(checked.record, FORMATS, audience)

    return report


def record(
    fields: str = "", text: str = "", people: str = "", organisations: str = ""
) -> dict[str, str]:
    said = RECORD.format(fields=fields, text=text, people=people, organisations=organisations)
    return {"records/2024.yaml": said, "records/private.yaml": PRIVATE}


def without_private(files: Mapping[str, str]) -> dict[str, str]:
    return {name: text for name, text in files.items() if name != "records/private.yaml"}


@pytest.mark.parametrize(
    "files", [golden(), record(), record(fields=", sensitive: {circumstances: 父母双亡}")]
)
def test_the_public_edition_is_the_same_with_and_without_the_private_file(
    render: Callable[..., Report], files: dict[str, str]
) -> None:
    with_names = render(files, Audience.PUBLIC)
    without = render(without_private(files), Audience.PUBLIC)
    assert set(with_names.files) == set(FORMATS)
    assert with_names == without


def test_the_office_reads_the_names_and_the_public_does_not(render: Callable[..., Report]) -> None:
    internal = render(golden(), Audience.INTERNAL).files["md"].decode()
    public = render(golden(), Audience.PUBLIC).files
    assert "走访慰问六年级学生黄小示和五年级学生李小例" in internal
    assert "走访慰问六年级学生某同学（甲）和五年级学生某同学（乙）" in public["md"].decode()
    written = [text for content in public.values() for text in everything_in(content)]
    assert [name for name in NAMES if any(name in text for text in written)] == []


def test_without_the_file_the_office_reads_the_ids(render: Callable[..., Report]) -> None:
    internal = render(without_private(golden()), Audience.INTERNAL).files["md"].decode()
    assert "走访慰问六年级甲同学和五年级乙同学" in internal


def test_an_illness_that_the_file_adds_is_told_in_the_office(render: Callable[..., Report]) -> None:
    internal = render(record(), Audience.INTERNAL).files["md"].decode()
    assert "患示例性骨髓炎的示例县丙小学初一学生黄小示捐款700元" in internal


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("黄小示", "the name of a person who is protected"),
        ("小示同学", "the given name of a person who is protected"),
        ("阿示", "the name of a person who is protected"),
        ("Huáng Xiǎoshì", "the name of a person who is protected"),
        ("示例性骨髓炎", "an illness"),
    ],
)
def test_a_name_of_the_file_in_a_text_stops_the_publication(
    render: Callable[..., Report], words: str, what: str
) -> None:
    report = render(record(text=f", text: 收到{words}的来信。"), Audience.PUBLIC)
    assert report.files == {}
    (leak,) = [each for each in report.findings if each.code == "leak"]
    assert leak.position.path == "records/private.yaml"
    assert what in str(leak.message)
    assert words not in str(leak.message)


def test_the_whole_name_in_the_name_of_another_stops_the_publication(
    render: Callable[..., Report],
) -> None:
    files = record(
        organisations=", 示例县黄小示基金会: {}",
        text="}\n  - {kind: donation, date: 2024-04-05, recipients: 示例县黄小示基金会, "
        "donation: {cash: 800}",
    )
    report = render(files, Audience.PUBLIC)
    assert report.files == {}
    assert "leak" in {each.code for each in report.findings}


def test_a_namesake_who_is_not_protected_stops_the_publication(
    render: Callable[..., Report],
) -> None:
    files = record(
        people="\n  黄小示: {posts: 教师}",
        text="}\n  - {kind: teaching-exchange, date: 2024-04-05, leaders: 黄小示, "
        "recipients: 示例县丙小学",
    )
    assert render(files, Audience.PUBLIC).files == {}


@pytest.mark.parametrize(
    ("fields", "called"),
    [
        ("", "初一某同学捐款"),
        (", family_name: 黄", "学生黄某某捐款"),
        (", name: 小红", "初一某同学捐款"),
    ],
)
def test_an_id_is_not_published_as_if_it_were_no_name(
    render: Callable[..., Report], fields: str, called: str
) -> None:
    public = render(without_private(record(fields)), Audience.PUBLIC).files["md"].decode()
    assert called in public
    assert "甲同学" not in public
    assert "小红" not in public


def test_an_adult_whose_name_is_kept_out_is_protected(render: Callable[..., Report]) -> None:
    files = {
        name: text.replace("甲同学", "村民甲").replace("minor: true, grade: 初一", "minor: false")
        for name, text in record().items()
    }
    public = render(files, Audience.PUBLIC).files["md"].decode()
    assert "某某捐款700元" in public
    assert "村民甲" not in public


def test_a_report_that_was_published_with_a_name_of_the_file_is_found(
    make_project: Callable[..., Project],
) -> None:
    project = make_project({**record(), "reports/2024.public.md": "# 总结\n\n看望黄小示。\n"})
    (year,) = pipeline.review(project, ["2024"])
    (found,) = [each for each in year.findings if each.code == "public-report-leaks"]
    assert found.line(str) == (
        "reports/2024.public.md:3:1: warning: This report is for the public, and holds the name of"
        " a person who is protected, recorded at records/private.yaml:1:22: see"
        " reports/2024.public.md:3. Write it again with “aidreport render 2024 --audience public”,"
        " and take back what was published. [public-report-leaks]"
    )


def test_the_trace_of_the_public_edition_has_nothing_of_the_file(
    make_project: Callable[..., Project],
) -> None:
    told = repr(traced(make_project(golden()), "2024", Audience.PUBLIC))
    assert [name for name in NAMES if name in told] == []


def test_what_the_file_adds_to_the_year_before_is_a_secret_too(
    render: Callable[..., Report],
) -> None:
    files = record(text=", text: 邻村的李小例也来了。")
    files["records/2023.yaml"] = (
        RECORD.format(fields="", text="", people="", organisations="")
        .replace("2024", "2023")
        .replace("甲同学", "乙同学")
    )
    assert set(render(files, Audience.PUBLIC).files) == set(FORMATS)
    files["records/private.yaml"] = "people: {甲同学: 黄小示, 乙同学: 李小例}\n"
    assert render(files, Audience.PUBLIC).files == {}
