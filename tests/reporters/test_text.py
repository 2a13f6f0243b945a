from __future__ import annotations

from collections.abc import Callable

from aidreport.diagnostics import Severity
from aidreport.reporters.reporter import Review
from aidreport.reporters.text import report

FILES = {"records/2024.yaml": "report:\n  period: 2024-13\n"}


def test_program_gets_a_line_for_each_finding(reader: Callable, found: Callable) -> None:
    findings = [found("records/2024.yaml:2:11"), found("a:1:1", "b", severity=Severity.NOTE)]
    assert report(Review(findings=findings), reader(FILES)) == (
        "records/2024.yaml:2:11: error: The date is wrong. [bad-date]\na:1:1: note: b [bad-date]\n"
    )


def test_person_sees_the_source_with_a_mark(reader: Callable, found: Callable) -> None:
    review = Review(findings=[found("records/2024.yaml:2:11")])
    assert report(review, reader(FILES, width=80)) == (
        "records/2024.yaml:2:11: error: The date is wrong. [bad-date]\n"
        "    2 |   period: 2024-13\n"
        "      |           ^^^^^^^\n"
        "\n"
    )


def test_colours_mark_severity_and_place(reader: Callable, found: Callable) -> None:
    review = Review(findings=[found("records/2024.yaml:2:11")])
    assert report(review, reader(FILES, width=80, colored=True)) == (
        "records/2024.yaml:2:11: \x1b[31merror\x1b[0m: The date is wrong. [bad-date]\n"
        "\x1b[34m    2 \x1b[0m\x1b[34m|\x1b[0m   period: \x1b[1m2024-13\x1b[0m\n"
        "      \x1b[34m|\x1b[0m           \x1b[31m^^^^^^^\x1b[0m\n"
        "\n"
    )


def test_at_a_terminal_a_sentence_is_wrapped_and_its_severity_is_a_word_of_the_language(
    reader: Callable, found: Callable
) -> None:
    said = "“示例市甲中学校友会”没有记录，请在“organisations”下补上，或者改正。"
    review = Review(findings=[found("records/2024.yaml:2:11", said)])
    wished = {"language": "zh", "width": 46, "line_width": 46}
    assert report(review, reader(FILES, **wished)) == (
        "records/2024.yaml:2:11: 错误：\n"
        "    “示例市甲中学校友会”没有记录，请在\n"
        "    “organisations”下补上，或者改正。\n"
        "    [bad-date]\n"
        "    2 |   period: 2024-13\n"
        "      |           ^^^^^^^\n"
        "\n"
    )
    assert report(review, reader(FILES, language="zh", width=46)).startswith(
        f"records/2024.yaml:2:11: error: {said} [bad-date]\n"
    )


def test_no_file_steers_the_terminal(reader: Callable, found: Callable) -> None:
    files = {"a\x1b.yaml": "a: \x1b[2Jb\n"}
    review = Review(findings=[found("a\x1b.yaml:1:1", "c\x1bd")])
    assert "\x1b" not in report(review, reader(files, width=80))


def test_nothing_is_said_of_nothing(reader: Callable) -> None:
    assert report(Review(), reader()) == ""
