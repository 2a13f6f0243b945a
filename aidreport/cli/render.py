"""`aidreport render`: from the records of a year to its report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from aidreport.cli.beside import clear_pictures, stale_pictures, write_pictures
from aidreport.cli.command import Command
from aidreport.cli.console import Console
from aidreport.cli.differences import differences
from aidreport.cli.failures import ExitCode, Failure, Refusal
from aidreport.cli.findings import has_errors, in_order
from aidreport.cli.freshness import not_fresh
from aidreport.cli.invocation import Invocation
from aidreport.cli.letterheads import letterhead_of
from aidreport.cli.made import Made, make
from aidreport.cli.names import listed
from aidreport.cli.parameters import Argument, Option
from aidreport.cli.placing import place
from aidreport.cli.projects import available_years, known_years, open_project, shown
from aidreport.cli.targets import FORMATS, Targets, targets
from aidreport.diagnostics import Diagnostic, Message, message
from aidreport.output import held
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience


def render(
    invocation: Invocation,
    years: Sequence[str],
    all_years: bool,
    formats: Sequence[str],
    output: str | None,
    check: bool,
    force: bool,
    templates: str | None,
    audience: str,
    reference_doc: str | None,
) -> int:
    """Write the reports of the years asked for, or with `check` only compare them."""
    wanted = targets(formats, output, Audience(audience))
    _refuse_contradictions(years, all_years, wanted, check)
    _refuse_force(wanted, check, force)
    project = open_project(invocation)
    chosen = _chosen(years, all_years, available_years(project))
    folder = _template_folder(invocation, templates)
    letterhead = letterhead_of(invocation, project, reference_doc)
    made = make(
        project,
        chosen,
        wanted.formats,
        folder,
        wanted.audience,
        lambda year: wanted.stem(invocation, project, year),
        letterhead,
        compared=check,
    )
    console = Console(invocation, project.root)
    for finding in in_order(made.findings):
        console.finding(finding, err=True)
    if has_errors(made.findings):
        return ExitCode.FINDINGS
    if wanted.to_standard_output:
        console.result(made.reports[0].plain)
        if made.reports[0].pictures:
            console.tell(message("The pictures are not written: that takes a file (--output)."))
        return ExitCode.GOOD
    if check:
        return _compare(console, invocation, project, wanted, made)
    return _write(console, invocation, project, wanted, made, force)


def _write(
    console: Console,
    invocation: Invocation,
    project: Project,
    wanted: Targets,
    made: Made,
    force: bool,
) -> int:
    findings = []
    paths = [wanted.path(invocation, project, each.year, each.format) for each in made.reports]
    with held(paths[0].parent, paths[0].name) as folder:
        for report, path in zip(made.reports, paths, strict=True):
            write_pictures(path, report.pictures)
            asked = wanted.asked(report.year)
            placed = place(report, path, folder, project, asked, force=force)
            for said in placed.said:
                console.tell(said)
            findings += [placed.finding] if placed.finding else []
            if report.format == "md" and not placed.finding:
                clear_pictures(path, report.pictures)
    for finding in in_order(findings):
        console.finding(finding, err=True)
    return ExitCode.FINDINGS if findings else ExitCode.GOOD


def _compare(
    console: Console, invocation: Invocation, project: Project, wanted: Targets, made: Made
) -> int:
    findings: list[Diagnostic] = []
    details: dict[Diagnostic, list[Message]] = {}
    for report in made.reports:
        path = wanted.path(invocation, project, report.year, report.format)
        asked = wanted.asked(report.year)
        finding = not_fresh(path, shown(path, project), report, asked)
        if finding:
            findings.append(finding)
            by_hand = finding.code == "edited-report"
            details[finding] = list(differences(path, report, asked, by_hand=by_hand))
        if report.format == "md":
            findings += stale_pictures(path, report.pictures, asked, project)
    for finding in in_order(findings):
        console.finding(finding, err=True)
        for detail in details.get(finding, ()):
            console.tell(detail)
    if findings:
        return ExitCode.FINDINGS
    console.tell(message("The reports are what the records give."))
    return ExitCode.GOOD


def _refuse_contradictions(
    years: Sequence[str], all_years: bool, wanted: Targets, check: bool
) -> None:
    if years and all_years:
        raise Refusal(message("--all stands for every year. Leave out --all, or the years."))
    if wanted.output is not None and (all_years or len(years) > 1):
        raise Refusal(
            message("--output takes the report of one year. Name one year, or leave out --output.")
        )
    if wanted.to_standard_output and check:
        raise Refusal(
            message("--check compares files. Name a file with --output, or leave out --output.")
        )


def _refuse_force(wanted: Targets, check: bool, force: bool) -> None:
    if force and check:
        raise Refusal(message("--check writes nothing, --force does. Leave out one of them."))
    if force and wanted.to_standard_output:
        raise Refusal(message("--force replaces files. Leave it out where the report goes to “-”."))


def _chosen(years: Sequence[str], all_years: bool, available: list[str]) -> list[str]:
    if all_years:
        return available
    if not years:
        raise Refusal(
            message(
                "Which year? There are records of: {available}. Name years, or all with --all.",
                available=listed(available),
            )
        )
    return known_years(years, available)


def _template_folder(invocation: Invocation, templates: str | None) -> Path | None:
    if templates is None:
        return None
    folder = invocation.path(templates)
    if not folder.is_dir():
        raise Failure(
            message(
                "There is no folder “{path}”. Check what stands behind --templates.",
                path=folder.as_posix(),
            )
        )
    return folder


command = Command(
    "render",
    render,
    text=message(
        "Checks the records of the years named and writes their reports to the folder "
        "“reports”. Where a record has an error, nothing is written. A report that somebody "
        "changed by hand is left alone, and the fresh one written beside it as “.new”. "
        "Exit code 0: written; "
        "1: something to mend; 2: wrong command line, configuration or missing records; "
        "3: the system failed."
    ),
    parameters=[
        Argument("years", message("YEAR"), message("A year that has records."), nargs=-1),
        Option(["--all", "all_years"], message("The reports of all years."), is_flag=True),
        Option(
            ["-f", "--format", "formats"],
            message("Format of the report, may be repeated; without it md and docx."),
            choices=FORMATS,
            multiple=True,
        ),
        Option(
            ["-o", "--output"],
            message("Write one report to this file; “-” is the standard output."),
            placeholder=message("PATH"),
        ),
        Option(
            ["--check"],
            message(
                "Write nothing; exit with 1 if a report is missing, not up to date or changed "
                "by hand."
            ),
            is_flag=True,
        ),
        Option(
            ["--force"],
            message("Replace reports that were changed by hand too; a copy of each is kept."),
            is_flag=True,
        ),
        Option(
            ["--templates"],
            message("Look for templates in this folder first."),
            placeholder=message("DIR"),
        ),
        Option(
            ["--reference-doc"],
            message("Take styles, headers, footers and margins of this Word file (.docx)."),
            placeholder=message("FILE"),
        ),
        Option(
            ["--audience"],
            message(
                "For whom: “internal” (as it is without this option) names everybody, “public”"
                " masks minors, illnesses and whatever leads to them."
            ),
            choices=[audience.value for audience in Audience],
            default=Audience.INTERNAL.value,
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
        (message("See whether all reports are up to date:"), "aidreport render --all --check"),
    ],
)
