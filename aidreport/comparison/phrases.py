"""How changes are called, in whatever form they are shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aidreport.comparison.change import ChangeKind, LookChange, SentenceChange, Touched
from aidreport.comparison.report import ComparedReport
from aidreport.diagnostics import Message, message
from aidreport.report_readers.reading import Part, Place
from aidreport.tracing.fields import Field

KINDS: Mapping[ChangeKind, Message] = {
    ChangeKind.INSERTED: message("inserted"),
    ChangeKind.DELETED: message("deleted"),
    ChangeKind.CHANGED: message("changed"),
    ChangeKind.MOVED: message("moved here"),
    ChangeKind.LOOK: message("looks different"),
}

PARTS: Mapping[str, Message] = {
    Part.BODY: message("text"),
    Part.TABLE: message("table"),
    Part.TEXT_BOX: message("text box"),
    Part.CHART: message("chart"),
    Part.NOTE: message("note"),
    Part.HEADER: message("header"),
    Part.FOOTER: message("footer"),
}

LOOKS: Mapping[str, Message] = {
    "bold": message("bold"),
    "italic": message("italic"),
    "underline": message("underline"),
    "strike": message("struck out"),
    "hidden": message("hidden"),
    "position": message("raised or lowered"),
    "colour": message("colour"),
    "highlight": message("highlighting"),
    "fill": message("background"),
    "size": message("size in points"),
    "spread": message("space between characters"),
    "chinese-font": message("Chinese font"),
    "latin-font": message("Latin font"),
    "alignment": message("alignment"),
    "first-line": message("indent of the first line, in characters"),
    "left": message("left edge"),
    "right": message("right edge"),
    "top": message("top edge"),
    "bottom": message("bottom edge"),
    "width": message("width"),
    "height": message("height"),
    "before": message("space before, in points"),
    "after": message("space after, in points"),
    "line": message("height of lines, in points"),
    "level": message("level of heading"),
    "new-page": message("starts a new page"),
    "list": message("numbered list"),
    "ruby": message("pinyin above the words"),
    "object": message("description of the picture"),
    "code": message("code"),
    "link": message("link"),
    "paragraph": message("starts a paragraph"),
    "place": message("place"),
}
"""Every name of a look that a reading uses."""

MOST = 5
"""So many fields are shown of a sum."""


def title(report: ComparedReport) -> Message:
    """Return the line above the changes of a report."""
    if not report.differs:
        return message("{path}: no difference", path=report.path)
    changes = len(report.comparison.changes) + len(report.comparison.page)
    comments = len(report.comparison.remarks)
    if comments:
        return message(
            "{path}: differences: {changes}, comments: {comments}",
            path=report.path,
            changes=changes,
            comments=comments,
        )
    return message("{path}: differences: {changes}", path=report.path, changes=changes)


def explained(report: ComparedReport) -> Iterator[Message]:
    """Yield what is to be known of a report before its changes."""
    if report.differs and not report.by_hand:
        yield message(
            "Nobody changed this report by hand: the records or the templates were changed "
            "after it was written. “aidreport render” writes it again."
        )
    if report.settled:
        yield message(
            "What was changed by hand is in the records by now; the rest is older than they are. "
            "“aidreport render” writes the report again, and keeps a copy of this one."
        )
    if report.saved_again and not report.differs:
        yield message("Another program wrote this report anew; it says the same.")
    if report.unseen:
        yield message(
            "The text is the same. What differs is markup, empty lines or something else that "
            "cannot be shown here."
        )


def head(change: SentenceChange) -> Message:
    """Return what happened and where: `changed, paragraph 5 (张示例)`."""
    said = message("{what}, {where}", what=KINDS[change.kind], where=where(change))
    if change.authors:
        return message("{what} ({authors})", what=said, authors="、".join(change.authors))
    return said


def where(change: SentenceChange) -> Message:
    """Return the place of a change."""
    place = change.place
    if place.part is Part.TABLE:
        return cell(place)
    if place.part is Part.BODY:
        return message("paragraph {number}", number=change.paragraph)
    return PARTS[place.part]


def cell(place: Place) -> Message:
    """Return the place of a cell."""
    return message(
        "table {table}, row {row}, column {column}",
        table=place.table,
        row=place.row,
        column=place.column,
    )


def look(change: LookChange) -> Message:
    """Return what changed in the look: `“捐款”: bold: no -> yes`."""
    said = message(
        "{name}: {old} → {new}",
        name=LOOKS.get(change.name) or change.name,
        old=_value(change.name, change.old),
        new=_value(change.name, change.new),
    )
    return message("“{words}”: {look}", words=change.words, look=said) if change.words else said


_SWITCHES = {"bold", "italic", "strike", "hidden", "new-page", "list", "paragraph", "code", "link"}
_ALIGNMENTS: Mapping[str, Message] = {
    "left": message("left"),
    "center": message("centred"),
    "right": message("right"),
    "both": message("justified"),
    "distribute": message("spread out"),
}
_UNITS = {"size": 2, "first-line": 4}
"""How many of the units of a reading make one that people know."""


def _value(name: str, value: str) -> Message | str:
    if name in _SWITCHES:
        return message("yes") if value else message("no")
    if name == "place":
        return PARTS.get(value) or value
    if name == "alignment":
        return _ALIGNMENTS.get(value or "left") or value
    if name == "level" and value.isdecimal():
        return str(int(value) + 1)
    if name in _UNITS and value.removeprefix("-").isdecimal():
        return f"{int(value) / _UNITS[name]:g}"
    return value or message("as usual")


def advice(change: SentenceChange) -> Iterator[Message]:
    """Yield what to do in the records so that the next report says so."""
    if change.stale:
        yield message(
            "It was so when the report was written; the records say otherwise now. Nothing is to "
            "be changed in them."
        )
        return
    for touched in change.touched:
        yield from fact(touched)
    if change.kind is ChangeKind.INSERTED and change.near:
        yield message(
            "This is in no record. Say it in a “text” field; the sentence before comes from "
            "{place}.",
            place=_place(change.near),
        )
    elif change.kind is ChangeKind.INSERTED:
        yield message("This is in no record. Say it in a “text” field of the records.")
    elif change.place.part is Part.CHART:
        yield message("A chart is drawn from the figures of the report: change these.")
    elif change.kind is ChangeKind.CHANGED and not change.touched:
        yield message(
            "These words come from a template, not from a record. Change the template, or say "
            "it in a “text” field."
        )
    if change.looks:
        yield message("How a report looks is not in the records: the next report looks as before.")


def fact(touched: Touched) -> Iterator[Message]:
    """Yield where a fact stands in the records, and what to write there if that is known."""
    if touched.new_value:
        field = touched.fields[0]
        yield message(
            "{place}: write {new} instead of {old}",
            place=_place(field),
            old=field.value,
            new=touched.new_value,
        )
        return
    if not touched.fields:
        yield message("“{words}” was typed into a template.", words=touched.words)
        return
    if len(touched.fields) > 1:
        yield message(
            "“{words}” comes from several places; change the one that is not right:",
            words=touched.words,
        )
    for field in touched.fields[:MOST]:
        yield _field(field)
    if len(touched.fields) > MOST:
        yield message("… and {number} more", number=len(touched.fields) - MOST)


def _field(field: Field) -> Message:
    if not field.value:
        return message("{place}", place=_place(field))
    return message("{place} = {value}", place=_place(field), value=field.value)


def _place(field: Field) -> str:
    return f"{field.position}: {field.path}" if field.path else str(field.position)
