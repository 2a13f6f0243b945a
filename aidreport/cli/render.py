"""`aidreport render`: from the records of a year to its report."""

from __future__ import annotations

from typing import Any

from aidreport.cli.command import Command
from aidreport.cli.completing import files, folders
from aidreport.cli.console import Console
from aidreport.cli.failures import refusal
from aidreport.cli.invocation import Invocation
from aidreport.cli.options import (
    flag,
    for_whom,
    output_to,
    reference_doc,
    several_formats,
    several_years,
)
from aidreport.cli.parameters import Option
from aidreport.cli.render_once import Wishes, render_once
from aidreport.cli.targets import STANDARD_OUTPUT, one_file
from aidreport.diagnostics import message
from aidreport.formats import ENGINES


def render(invocation: Invocation, watch: bool, open_report: bool, **wished: Any) -> int:
    """Write the reports of the years asked for, or with `check` only compare them."""
    wishes = Wishes(**wished)
    _refuse_contradictions(invocation, wishes)
    _refuse_what_writes_nothing(wishes, watch=watch, open_report=open_report)
    if watch:
        from aidreport.cli.render_watch import render_again_and_again

        return render_again_and_again(invocation, wishes, open_report=open_report)
    ran = render_once(invocation, wishes)
    if open_report and ran.written:
        from aidreport.cli.opening import open_one_of

        open_one_of(ran.written, invocation.directory, Console(invocation))
    return ran.code


def _refuse_contradictions(invocation: Invocation, wishes: Wishes) -> None:
    years, output = wishes.years, wishes.output
    file = one_file(invocation, output)
    if years and wishes.all_years:
        raise refusal("--all stands for every year. Leave out --all, or the years.")
    if file is not None and (wishes.all_years or len(years) > 1):
        raise refusal(
            "--output takes the report of one year, or a folder."
            " Name one year, or a folder: “out/”."
        )
    if output == STANDARD_OUTPUT and wishes.check:
        raise refusal("--check compares files. Name a file with --output, or leave out --output.")
    if wishes.force and wishes.check:
        raise refusal("--check writes nothing, --force does. Leave out one of them.")
    if wishes.draft and (wishes.check or wishes.review):
        raise refusal("A draft is neither checked nor reviewed. Leave out --draft, or the other.")
    if wishes.compare == "":
        raise refusal("--compare wants a revision or a file, like “HEAD~1”.")
    if wishes.compare and (wishes.check or wishes.review or wishes.draft):
        raise refusal(
            "A redline is neither checked nor reviewed, and is no draft. Leave out --compare,"
            " or the other."
        )
    if wishes.force and output == STANDARD_OUTPUT:
        raise refusal("--force replaces files. Leave it out where the report goes to “-”.")


def _refuse_what_writes_nothing(wishes: Wishes, *, watch: bool, open_report: bool) -> None:
    for name, asked in (("--watch", watch), ("--open", open_report)):
        if asked and wishes.check:
            raise refusal("--check writes nothing. Leave out --check, or {option}.", option=name)
        if asked and wishes.output == STANDARD_OUTPUT:
            raise refusal(
                "{option} wants a file. Name one with --output, or leave out --output.", option=name
            )
    if open_report and (wishes.all_years or len(wishes.years) > 1):
        raise refusal("--open opens one report. Name one year, or leave out --open.")


command = Command(
    "render",
    render,
    "Checks the records of the years named and writes their reports to the folder "
    "“reports”. Where a record has an error, nothing is written. A report that somebody "
    "changed by hand is left alone, and the fresh one written beside it as “.new”. "
    "Exit code 0: written; "
    "1: something to mend; 2: wrong command line, configuration or missing records; "
    "3: the system failed.",
    parameters=[
        several_years("A year that has records."),
        flag(["--all", "all_years"], "The reports of all years."),
        several_formats("Format of the report, may be repeated; without it md and docx."),
        output_to(
            "Write one report to this file, or the reports to this folder; “-” is the standard"
            " output."
        ),
        flag(
            ["--check"],
            "Write nothing; exit with 1 if a report is missing, not up to date or changed by hand.",
        ),
        flag(["--force"], "Replace reports that were changed by hand too; a copy of each is kept."),
        flag(
            ["--review"],
            "Write the review copy for whoever signs: a comment at each figure says where it"
            " comes from, one at each open question whom to ask.",
        ),
        Option(
            ["--compare"],
            "Write a redline, 2009.redline.docx: a Word file whose changes against an"
            " earlier edition are tracked. That is a revision of git (HEAD~1, a branch, a tag),"
            " or a file of the report (.docx, .md).",
            placeholder=message("REV|FILE"),
            shell_complete=files,
        ),
        flag(
            ["--draft"],
            "Write a draft, reports/2009.draft.docx: an amount or a date of which the record"
            " says 待补 stops it no more, and the text says what is missing.",
        ),
        flag(
            ["--watch"],
            "Write them again whenever a record, a template or the configuration is saved;"
            " Ctrl+C ends it, and the exit code is 0.",
        ),
        flag(
            ["--open", "open_report"],
            "Open the written report as a double click does: the Word document where there is one.",
        ),
        Option(
            ["--templates"],
            "Look for templates in this folder first.",
            placeholder=message("DIR"),
            shell_complete=folders,
        ),
        reference_doc(),
        Option(
            ["--pdf-engine"],
            "What lays out a PDF: “typst” (as it is without this option), at once and the same"
            " on every machine with its fonts, or “libreoffice”, from the Word document.",
            choices=ENGINES,
        ),
        for_whom(
            "For whom: “internal” (as it is without this option) names everybody, “public”"
            " masks minors, illnesses and whatever leads to them.",
        ),
    ],
    examples=[
        (message("Write reports/2009.md and reports/2009.docx:"), "aidreport render 2009"),
        (
            message("Write the Word document only, to a place of your own:"),
            "aidreport render 2009 -o summary.docx",
        ),
        (
            message("Write the edition that may be published, reports/2009.public.docx:"),
            "aidreport render 2009 --audience public",
        ),
        (
            message("Write the copy that is read before signing, reports/2009.review.docx:"),
            "aidreport render 2009 --review",
        ),
        (
            message("Show whoever signs only what is new since they read it:"),
            "aidreport render 2009 --compare HEAD~1",
        ),
        (
            message("Write the report and see it in Word or WPS:"),
            "aidreport render 2009 -f docx --open",
        ),
        (message("See whether all reports are up to date:"), "aidreport render --all --check"),
    ],
)
