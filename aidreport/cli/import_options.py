"""The options of `aidreport import`, and what they mean for reading a list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from aidreport.cli.completing import files, kinds, years
from aidreport.cli.failures import Refusal, refusal
from aidreport.cli.names import listed
from aidreport.cli.options import flag
from aidreport.cli.parameters import Argument, Option
from aidreport.diagnostics import message

if TYPE_CHECKING:
    from aidreport.importing.fields import Field
    from aidreport.importing.options import Options
    from aidreport.importing.understanding import ListUnderstood
    from aidreport.sources.project import Project

PARAMETERS = [
    Argument("file", "FILE", "The list, or the old report.", required=True, shell_complete=files),
    Option(
        ["--year"],
        "The year that the list or the report belongs to; a report may tell it itself.",
        placeholder=message("YEAR"),
        shell_complete=years,
    ),
    Option(
        ["--kind"],
        "The kind of all activities, where no column tells it: 捐赠, 支教, training.",
        placeholder=message("KIND"),
        shell_complete=kinds,
    ),
    Option(
        ["--date"],
        "The date of the whole list, where it tells none or several.",
        placeholder=message("DATE"),
    ),
    Option(
        ["--map", "fields"],
        "What a column tells, “-” for nothing to be taken. May be repeated.",
        placeholder=message("HEAD=FIELD"),
        multiple=True,
    ),
    Option(
        ["--fill", "filled"],
        "An empty cell of this column means what stands above it. May be repeated.",
        placeholder=message("HEAD"),
        multiple=True,
    ),
    flag(["--template"], "Write an example list, filled in, to FILE instead (.xlsx or .csv)."),
    flag(["--yes"], "Write without asking."),
    flag(["--dry-run"], "Show only, write nothing."),
]


def options_told(
    project: Project,
    year: str | None,
    kind: str | None,
    date: str | None,
    fields: Sequence[str],
    filled: Sequence[str],
) -> Options:
    """Return what is told of the list, by the command line and by the configuration.

    Raises:
        Refusal: for a year, a kind, a date or a meaning that is none.
    """
    from aidreport.importing.head_words import plain
    from aidreport.importing.kind_words import all_kinds, kind_named
    from aidreport.importing.options import Options
    from aidreport.sources.discover import YEAR_NAME

    if not year or not YEAR_NAME.fullmatch(year):
        raise refusal("Name the year that the list belongs to, as --year 2010.")
    found = kind_named(kind) if kind else ""
    if found is None:
        raise refusal(
            "“{value}” is not a value of {option}. Choose one of: {choices}.",
            value=str(kind),
            option="--kind",
            choices=listed(all_kinds()),
        )
    heads = frozenset(plain(" ".join(head.split())) for head in filled)
    return Options(year, found, _date(date), _told(project, fields), heads)


def pairs(fields: Sequence[str]) -> dict[str, str]:
    """Return the heads behind `--map` with what they mean.

    Findings show what to write in Chinese quotes: --map “爱心款=-”. The shell leaves them there.

    Raises:
        Refusal: for one without “=”.
    """
    told = {}
    for each in fields:
        head, mark, name = each.removeprefix("“").removesuffix("”").partition("=")
        if not mark or not head.strip():
            raise refusal(
                "“{told}” behind --map is not understood: write the head of the column, “=”,"
                " and what it tells, like “{example}”.",
                told=each,
                example="爱心款=捐款",
            )
        told[head] = name
    return told


def refuse_unknown_heads(
    lists: Iterable[ListUnderstood], fields: Sequence[str], filled: Sequence[str]
) -> None:
    """Refuse a head behind `--map` or `--fill` that no list of the file has.

    Raises:
        Refusal: for the first such head. A file without a list is told of in its findings.
    """
    from aidreport.importing.head_words import plain

    heads = dict.fromkeys(head.text for each in lists for head in each.section.heads.values())
    known = {plain(" ".join(head.split())) for head in heads}
    told = [("--map", head) for head in pairs(fields)] + [("--fill", head) for head in filled]
    for option, head in told if heads else ():
        if plain(" ".join(head.split())) not in known:
            raise refusal(
                "“{head}” behind {option} is the head of no column here. The heads are: {heads}.",
                head=head,
                option=option,
                heads=listed(heads),
            )


def _date(date: str | None) -> str:
    if not date:
        return ""
    from aidreport.importing.dates import Calendar, understand_date
    from aidreport.importing.doubt import Doubt
    from aidreport.spreadsheets.sheet import Cell

    try:
        return understand_date(Cell(date), Calendar(None))
    except Doubt as doubt:
        raise Refusal(doubt.message) from doubt


def _told(project: Project, fields: Sequence[str]) -> dict[str, Field]:
    from aidreport.importing.fields import CHINESE
    from aidreport.importing.sections import told_fields

    told, wrong = told_fields({**project.settings.columns, **pairs(fields)})
    if wrong:
        raise refusal(
            "“{name}” behind --map is nothing that a column can tell. Write the head, “=”, and"
            " one of these, or “-” to leave the column out: {names}.",
            name=wrong[0],
            names=listed(CHINESE.values()),
        )
    return told
