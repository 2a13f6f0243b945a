from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from damaged_word import PASSWORD
from small_records import record
from word_edit import edited, member, with_members

from aidreport.report_readers.reading import Part

ROOT = Path(__file__).parent.parent.parent
PUPILS = "{who: 学生, count: 20名}"
VISIT = f"{{kind: volunteering, date: 2009-05-04, participants: {PUPILS}, text: 送去温暖。}}"


@pytest.fixture
def written(here: Path, aidreport: Callable, write_records: Callable) -> Path:
    """The folder of reports of 2009, just written."""
    write_records("2009", record("2009", VISIT))
    assert aidreport("render", "2009").code == 0
    return here / "reports"


def change(path: Path, *changes: tuple[str, str]) -> None:
    for old, new in changes:
        content = path.read_bytes()
        if path.suffix == ".docx":
            path.write_bytes(edited(content, old, new))
        else:
            assert old in content.decode()
            path.write_bytes(content.replace(old.encode(), new.encode(), 1))


def test_reports_that_nobody_changed_have_no_difference(written: Path, aidreport: Callable) -> None:
    ran = aidreport("diff", "2009")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "reports/2009.md: no difference\n\nreports/2009.docx: no difference\n"


@pytest.mark.parametrize("name", ["2009.md", "2009.docx"])
def test_changed_figure_is_shown_with_the_line_to_change(
    written: Path, aidreport: Callable, name: str
) -> None:
    told = (written / "2009.md").read_text(encoding="utf-8")
    sentence = next(line for line in told.splitlines() if line.startswith("（一）"))
    change(written / name, ("我校捐款700元", "我校捐款900元"))
    ran = aidreport("diff", "2009", f"reports/{name}")
    assert ran.code == 1
    assert ran.out == (
        f"reports/{name}: differences: 1\n\n"
        "1. changed, paragraph 5\n"
        f"   {sentence.replace('700', '[-700-]{+900+}')}\n"
        "   → records/2009.yaml:4:57: activities[1].donation.cash: write 900 instead of 700\n"
    )


def test_advice_that_is_followed_gives_a_report_that_agrees(
    here: Path, written: Path, aidreport: Callable
) -> None:
    changes = (("3月5日", "3月6日"), ("20名学生", "30名学生"), ("20人次", "30人次"))
    change(written / "2009.md", *changes)
    shown = json.loads(aidreport("diff", "2009", "reports/2009.md", "--format", "json").out)
    lines = (here / "records" / "2009.yaml").read_text(encoding="utf-8").splitlines()
    facts = [fact for change in shown["reports"][0]["changes"] for fact in change["facts"]]
    assert len(facts) == len(changes)
    told = {fact["fields"][0]["line"]: fact for fact in facts}
    assert {fact["new_value"] for fact in told.values()} == {"2009-03-06", "30名"}
    for fact in told.values():
        (field,) = fact["fields"]
        line, column = field["line"] - 1, field["column"] - 1
        rest = lines[line][column:]
        assert rest.startswith(field["value"])
        lines[line] = lines[line][:column] + rest.replace(field["value"], fact["new_value"], 1)
    (here / "records" / "2009.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert aidreport("diff", "2009", "reports/2009.md").code == 0


def test_sentences_inserted_deleted_and_moved_are_told_apart(
    written: Path, aidreport: Callable
) -> None:
    text = (written / "2009.md").read_text(encoding="utf-8")
    first = "一年来，我校开展对口支援工作，取得了一定的成绩。"
    assert first in text
    text = text.replace(first, "").replace("送去温暖。", f"{first}大家都说很好！")
    (written / "2009.md").write_text(text, encoding="utf-8")
    ran = aidreport("diff", "2009", "reports/2009.md", "--format", "json")
    changes = json.loads(ran.out)["reports"][0]["changes"]
    assert [(each["kind"], each["old"], each["new"]) for each in changes] == [
        ("deleted", "送去温暖。", ""),
        ("moved", first, first),
        ("inserted", "", "大家都说很好！"),
    ]


TRACKED = (
    "<w:t>我校捐款700元",
    "<w:t>我校捐款</w:t></w:r>"
    '<w:del w:id="1" w:author="张示例"><w:r><w:delText>700</w:delText></w:r></w:del>'
    '<w:ins w:id="2" w:author="张示例"><w:r><w:t>900</w:t></w:r></w:ins>'
    "<w:r><w:t>元",
)
COMMENTED = (
    "<w:t>20名学生",
    '<w:t></w:t></w:r><w:commentRangeStart w:id="7"/><w:r><w:t>20名学生</w:t></w:r>'
    '<w:commentRangeEnd w:id="7"/><w:r><w:t>',
)
COMMENTS = (
    '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:comment w:id="7" w:author="李示例"><w:p><w:r><w:t>人数请核对。</w:t></w:r></w:p>'
    "</w:comment></w:comments>"
)


def split_at(path: Path, words: str) -> None:
    """Let a run of the Word file begin with some words, as any program may."""
    change(path, (words, f"</w:t></w:r><w:r><w:t>{words}"))


def test_tracked_changes_and_comments_are_shown_with_their_authors(
    written: Path, aidreport: Callable
) -> None:
    report = written / "2009.docx"
    split_at(report, "我校捐款700元")
    split_at(report, "20名学生")
    change(report, TRACKED, COMMENTED)
    content = report.read_bytes()
    relations = "word/_rels/document.xml.rels"
    told = member(content, relations).replace(
        "</Relationships>",
        '<Relationship Id="rIdC" Target="comments.xml" Type="http://schemas.openxmlformats.org/'
        'officeDocument/2006/relationships/comments"/></Relationships>',
    )
    report.write_bytes(with_members(content, {relations: told, "word/comments.xml": COMMENTS}))
    ran = aidreport("diff", "2009", "reports/2009.docx")
    assert ran.code == 1
    assert "reports/2009.docx: differences: 1, comments: 1\n" in ran.out
    assert "1. changed, paragraph 5 (张示例)\n" in ran.out
    assert "捐款[-700-]{+900+}元" in ran.out
    assert (
        "comment by 李示例, paragraph 6: 人数请核对。\n"
        "   about “20名学生”\n"
        "   → records/2009.yaml:5:75: activities[2].participants.count = 20名\n"
        "   → records/2009.yaml:5:64: activities[2].participants.who = 学生\n"
    ) in ran.out


def test_changed_look_is_shown(written: Path, aidreport: Callable) -> None:
    change(
        written / "2009.docx",
        ('<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Title"/><w:jc w:val="left"/>'),
        ("<w:t>一、", "<w:rPr><w:b/></w:rPr><w:t>一、"),
    )
    ran = aidreport("diff", "2009", "reports/2009.docx")
    assert ran.out == (
        "reports/2009.docx: differences: 2\n\n"
        "1. looks different, paragraph 1\n"
        "   2009年对口支援工作总结\n"
        "   alignment: centred → left\n"
        "   → How a report looks is not in the records: the next report looks as before.\n\n"
        "2. looks different, paragraph 3\n"
        "   一、开展的主要活动\n"
        "   “一、开展的主要活动”: bold: no → yes\n"
        "   → How a report looks is not in the records: the next report looks as before.\n"
    )


def test_markdown_that_a_formatter_rewrote_is_said_to_say_the_same(
    written: Path, aidreport: Callable
) -> None:
    change(written / "2009.md", ("\n\n一年来", "\n\n\n一年来"))
    ran = aidreport("diff", "2009", "reports/2009.md")
    assert (ran.code, ran.out) == (
        0,
        "reports/2009.md: no difference\n"
        "   Another program wrote this report anew; it says the same.\n",
    )


def test_difference_that_cannot_be_shown_is_one_all_the_same(
    written: Path, aidreport: Callable
) -> None:
    aidreport("render", "2009", "-f", "html")
    change(written / "2009.html", ("<article>", "<article> "))
    ran = aidreport("diff", "2009", "reports/2009.html")
    assert (ran.code, ran.out) == (
        1,
        "reports/2009.html: differences: 0\n"
        "   The text is the same. What differs is markup, empty lines or something else that "
        "cannot be shown here.\n",
    )


def test_report_that_is_only_out_of_date_is_not_said_to_be_changed_by_hand(
    written: Path, aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", record("2009", VISIT).replace("700", "900"))
    ran = aidreport("diff", "2009", "reports/2009.md")
    assert ran.code == 1
    assert ran.out.splitlines()[1] == (
        "   Nobody changed this report by hand: the records or the templates were changed after "
        "it was written. “aidreport render” writes it again."
    )


def test_json_is_as_its_schema_describes_it(written: Path, aidreport: Callable) -> None:
    change(written / "2009.docx", ("捐款700元", "捐款900元"), ("一年来", "今年"))
    ran = aidreport("diff", "2009", "--format", "json")
    schema = json.loads((ROOT / "docs" / "diff.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(ran.out), schema)
    parts = schema["$defs"]["change"]["properties"]["part"]["enum"]
    assert parts == [str(part) for part in Part]


def test_page_is_one_file_in_which_everything_is_escaped(
    written: Path, aidreport: Callable
) -> None:
    change(written / "2009.docx", ("一年来", "<script>alert(1)</script>".replace("<", "&lt;")))
    ran = aidreport("diff", "2009", "reports/2009.docx", "--format", "html")
    assert ran.code == 1
    assert ran.out.startswith('<!DOCTYPE html>\n<html lang="zh-CN">')
    assert "<script" not in ran.out
    assert "&lt;script&gt;" in ran.out
    assert "http" not in ran.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["lost.docx"], "error: There is no file “lost.docx”. Check the name.\n"),
        (
            ["--audience", "public"],
            "error: There is no report of 2009 yet. Write it with “aidreport "
            "render 2009 --audience public”.\n",
        ),
        (
            ["broken.docx"],
            "error: “broken.docx” cannot be read: it is damaged, or no Word document: open it in"
            " the program that wrote it, and save it as a Word document (.docx).\n",
        ),
        (
            ["locked.docx"],
            "error: “locked.docx” cannot be read: it is protected by a password: open it in Word or"
            " WPS, take the password out, and save it.\n",
        ),
    ],
)
def test_what_cannot_be_compared_is_refused(
    here: Path, written: Path, aidreport: Callable, arguments: list[str], said: str
) -> None:
    (here / "broken.docx").write_bytes(b"PK no zip")
    (here / "locked.docx").write_bytes(PASSWORD)
    ran = aidreport("diff", "2009", *arguments)
    assert (ran.code, ran.out, ran.err) == (2, "", said)


def test_fresh_report_beside_a_changed_one_can_be_compared(
    written: Path, aidreport: Callable
) -> None:
    change(written / "2009.md", ("一年来", "今年"))
    assert aidreport("render", "2009", "-f", "md").code == 1
    ran = aidreport("diff", "2009", "reports/2009.md.new")
    assert (ran.code, ran.out) == (0, "reports/2009.md.new: no difference\n")
