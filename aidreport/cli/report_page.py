"""What was understood of an old report, as a page for the person who has to confirm it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aidreport.cli.layout import left_table
from aidreport.diagnostics import Message, Translate, message
from aidreport.editing.yaml_text import flow
from aidreport.exporting.said import in_short, words
from aidreport.extraction.remarks import MARK
from aidreport.extraction.sentences import Part, Sentence
from aidreport.importing.kind_words import term_of
from aidreport.pipeline.old_reports import ReportRead, Understood

_TOLD = ("name", "place", "participants", "donation", "visited", "trainees", "works")
_MOST_ROWS = 200
_PARTS = {
    Part.LATER: message("plans"),
    Part.FAULTS: message("problems"),
    Part.TABLE: message("table"),
    Part.NOTE: message("footnote"),
}


def page(read: ReportRead, file: str, translate: Translate) -> str:
    """Return the activities, who is new, sums, honours, and the sentences that are left."""
    parts = [
        _activities(read.drafts, translate),
        "\n".join(_proposals(read, translate)),
        "\n".join(_totals(read, translate)),
        "\n".join(_honours(read, translate)),
        "\n".join(_left(read.found.left, file, translate)),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def summary(read: ReportRead) -> Message:
    """Return how many activities were found, how many are new, and how much was left."""
    marked = sum(bool(each.draft.doubts) for each in read.new)
    return message(
        "{found} activities found: {new} new, of which {marked} have something to confirm, and"
        " {recorded} recorded already. Nothing was taken from {left} sentences and rows.",
        found=len(read.drafts),
        new=len(read.new),
        marked=marked,
        recorded=len(read.drafts) - len(read.new),
        left=len(read.found.left),
    )


def _activities(drafts: Sequence[Understood], translate: Translate) -> str:
    rows = []
    for each in drafts:
        status = message("recorded") if each.recorded else message("new")
        rows.append(
            [
                str(each.draft.line),
                status.render(translate),
                words(each.activity.date),
                term_of(str(each.activity.kind)),
                in_short(each.activity, _TOLD),
            ]
        )
        if each.draft.marks and not each.recorded:
            rows.append(["", "", "", MARK, "；".join(each.draft.marks)])
    return left_table(rows) if rows else ""


def _proposals(read: ReportRead, translate: Translate) -> Iterator[str]:
    register = read.found.register
    if read.drafts and register.organisations:
        names = "、".join(register.organisations)
        yield message("New organisations: {names}", names=names).render(translate)
    if read.drafts and register.people:
        people = [
            f"{id_}（未成年）" if fields.get("minor") else id_
            for id_, fields in register.people.items()
        ]
        yield message("New people: {names}", names="、".join(people)).render(translate)


def _totals(read: ReportRead, translate: Translate) -> Iterator[str]:
    """Yield the sums that the report states, where the activities come to something else."""
    for each in read.found.totals:
        said = message(
            "{what}: the report says {stated}, the activities come to {found}.",
            what=each.what,
            stated=each.stated,
            found=each.found,
        )
        if not each.agrees:
            yield said.render(translate)


def _honours(read: ReportRead, translate: Translate) -> Iterator[str]:
    if read.honours:
        yield message(
            "Honours, written as comments at the end of the file until you have looked at them:"
        ).render(translate)
    for each in read.honours:
        yield f"  {flow(each)}"


def _left(left: Sequence[Sentence], file: str, translate: Translate) -> Iterator[str]:
    """Yield the sentences of which nothing was taken, with their places."""
    if left:
        yield message("Nothing was taken from these sentences of {file}:", file=file).render(
            translate
        )
    for each in left[:_MOST_ROWS]:
        part = _PARTS.get(each.part)
        where = f"（{part.render(translate)}）" if part else ""
        yield f"  {each.line}  {where}{each.text}"
    if len(left) > _MOST_ROWS:
        more = len(left) - _MOST_ROWS
        yield message("  … and {count} more.", count=more).render(translate)
