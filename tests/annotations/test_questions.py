from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from steps import steps

from aidreport import pipeline
from aidreport.annotations.questions import Questions
from aidreport.rendering.marks import spans
from aidreport.sources.project import find_project

RECORD = """\
report: {period: 2024, organisation: 示例市甲中学, self_reference: 我校}
organisations: {示例市甲中学: , 示例县乙小学: }
people:
  张三: {posts: 副校长}
  李小示: {organisation: 示例县乙小学, minor: true}
activities:
  - {kind: volunteering, date: 2024-03-05, recipients: 示例县乙小学, leaders: 张三}
  - kind: donation
    date: 2024-05-04
    leaders: 张三
    donation: {cash: 300}
  - {kind: home-visit, date: 2024-06-01, recipients: 李小示, donation: {goods: [{items: 大米}]}}
signature: {date: 2024-12-31}
outlook: {text: 我校将继续做好帮扶工作。}
"""


def asked(folder: Path, record: str = RECORD) -> list[tuple[str, list[str]]]:
    """Return the sentences about which something is asked, with what is asked."""
    (folder / "records").mkdir()
    (folder / "records" / "2024.yaml").write_text(record, encoding="utf-8")
    project = find_project(folder)
    builds = pipeline.Builds(project, keep_sources=True)
    checked = pipeline.check(project, "2024", builds)
    assert checked.record, [each.line(str) for each in checked.findings]
    edition = pipeline.Reporter(project).edition(checked.record)
    sources = builds.sources_of(edition.record)
    trace = pipeline.trace(edition, sources)
    marked = spans(edition.rendered.marked)
    questions = Questions(edition.record, trace, marked, sources, str)
    return [
        (note.about, [line.render(str) for line in note.lines])
        for note in questions.notes(checked.findings)
    ]


def test_a_gift_to_nobody_is_asked_at_its_sentence_of_whoever_led(tmp_path: Path) -> None:
    [(sentence, lines)] = [
        (about, lines) for about, lines in asked(tmp_path) if "gift-to-nobody" in str(lines)
    ]
    assert "300元" in sentence
    assert "。" not in sentence
    assert lines[-1] == "Whom to ask: 张三"


def test_what_no_sentence_tells_is_asked_at_the_title(tmp_path: Path) -> None:
    unsigned = RECORD.replace("signature: {date: 2024-12-31}\n", "")
    found = asked(tmp_path, unsigned)
    assert [about for about, lines in found if "signing-date-missing" in str(lines)] == [
        "2024年对口支援工作总结"
    ]


def test_a_pupil_who_was_helped_is_not_asked(tmp_path: Path) -> None:
    assert not any("Whom to ask: 李小示" in line for _, lines in asked(tmp_path) for line in lines)


def test_a_question_begins_and_ends_inside_the_words_of_its_block(tmp_path: Path) -> None:
    for about, _ in asked(tmp_path):
        assert about == about.strip("#*|>_` \n。")


def asking(folder: Path, activities: int) -> Callable[[], object]:
    """Return what asks about a year in which each activity has a finding."""
    gifts = "".join(
        f"  - {{kind: donation, date: 2024-{number % 12 + 1:02}-{number % 28 + 1:02},"
        f" donation: {{cash: 9{number}}}}}\n"
        for number in range(activities)
    )
    (folder / "records").mkdir(parents=True)
    (folder / "records" / "2024.yaml").write_text(
        "report: {period: 2024, organisation: 示例市甲中学}\norganisations: {示例市甲中学: }\n"
        f"activities:\n{gifts}",
        encoding="utf-8",
    )
    project = find_project(folder)
    builds = pipeline.Builds(project, keep_sources=True)
    checked = pipeline.check(project, "2024", builds)
    assert checked.record
    edition = pipeline.Reporter(project).edition(checked.record)
    sources = builds.sources_of(edition.record)
    trace, marked = pipeline.trace(edition, sources), spans(edition.rendered.marked)
    found = [each for each in checked.findings if each.code == "gift-to-nobody"]
    assert len(found) == activities

    def ask() -> object:
        return list(Questions(edition.record, trace, marked, sources, str).notes(found))

    return ask


def test_four_times_as_many_questions_are_four_times_the_work(tmp_path: Path) -> None:
    asked_of = [asking(tmp_path / str(size), size) for size in (40, 160)]
    for ask in asked_of:
        steps(ask)
    few, many = (steps(ask) for ask in asked_of)
    assert many <= 1.3 * 4 * few
