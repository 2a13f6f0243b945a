"""`aidreport todo`: everything that is still to be filled in, in one list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aidreport.cli.command import Command
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode
from aidreport.cli.invocation import Invocation
from aidreport.cli.options import several_years
from aidreport.cli.projects import available_years, known_years, open_project
from aidreport.delivery.target import review_copy
from aidreport.diagnostics import Message, message
from aidreport.sources.paths import seen_from
from aidreport.sources.project import Project

_HEADS: Mapping[str, Message] = {
    "errors": message("To be corrected, before there is a report"),
    "drafts": message("Drafts to be completed"),
    "missing": message("To be filled in"),
    "warnings": message("To be looked at"),
    "notes": message("Remarks"),
    "answers": message("Answers in the review copy"),
}


def todo(invocation: Invocation, years: Sequence[str]) -> int:
    """Print what is to be done in the years asked for; that there is something is no failure."""
    from aidreport.recording import todo as work  # slow to import, and not needed for help

    project = open_project(invocation)
    available = available_years(project)
    console = Console(invocation, project.root)
    count = 0
    for year in known_years(years, available) or available:
        for name, found in work.todo(project, year).items():
            if found:
                head = _head(year, name, len(found))
                console.result(f"{head.render(console.translate)}\n")
            for each in found:
                console.result(f"  {each.position}  {each.sentence(console.translate)}\n")
            count += len(found)
        count += _tell_answers(console, project, year)
    console.tell(_summary(count))
    return ExitCode.GOOD


def _tell_answers(console: Console, project: Project, year: str) -> int:
    """Print what is still open in the review copy of a year, and return how much that is."""
    path = review_copy(project, year, "docx").path
    if not path.is_file():
        return 0
    # Slow to import, and most years have no review copy.
    from aidreport.comparison.answers import open_answers
    from aidreport.comparison.remarks import answer_in_words
    from aidreport.report_readers import Unreadable
    from aidreport.report_readers.word import read

    try:
        found = open_answers(read(path.read_bytes()).comments)
    except (OSError, Unreadable):
        return 0  # “diff” says what is wrong with the file
    if found:
        console.result(f"{_head(year, 'answers', len(found)).render(console.translate)}\n")
    where = seen_from(project.root, path)
    for each in found:
        console.result(f"  {where}  {answer_in_words(each).render(console.translate)}\n")
    return len(found)


def _head(year: str, group: str, count: int) -> Message:
    return message("{year}: {head} ({count})", year=year, head=_HEADS[group], count=count)


def _summary(count: int) -> Message:
    if count == 0:
        return message("Nothing is left to be done.")
    if count == 1:
        return message("1 thing to do.")
    return message("{count} things to do.", count=count)


command = Command(
    "todo",
    todo,
    "Lists everything that is still to be done in the records of the years named, or of all"
    " years: errors, drafts, fields with 待补 or nothing, a missing day of signing, photos that"
    " nobody has agreed to, warnings, and what somebody wrote into the review copy.",
    parameters=[
        several_years("A year that has records."),
    ],
    examples=[(message("See what is missing for the report of 2010:"), "aidreport todo 2010")],
)
