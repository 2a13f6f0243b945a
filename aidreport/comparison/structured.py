"""Changes for programs: JSON, as `docs/diff.schema.json` describes it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from aidreport.comparison.change import LookChange, Remark, SentenceChange, Touched
from aidreport.comparison.report import ComparedReport
from aidreport.tracing.fields import Field

VERSION = 1


def structured(reports: Sequence[ComparedReport]) -> str:
    """Return the changes of all reports as JSON."""
    content = {"version": VERSION, "reports": [_report(report) for report in reports]}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _report(report: ComparedReport) -> dict[str, Any]:
    return {
        "report": report.path,
        "format": report.format,
        "differs": report.differs,
        "by_hand": report.by_hand,
        "settled": report.settled,
        "unseen": report.unseen,
        "saved_again": report.saved_again,
        "changes": [_change(change) for change in report.comparison.changes],
        "comments": [_remark(remark) for remark in report.comparison.remarks],
        "page": [_look(look) for look in report.comparison.page],
    }


def _change(change: SentenceChange) -> dict[str, Any]:
    place = change.place
    cell = {"table": place.table, "row": place.row, "column": place.column}
    return {
        "kind": str(change.kind),
        "part": str(place.part),
        "paragraph": change.paragraph,
        "cell": cell if place.table else None,
        "old": change.old,
        "new": change.new,
        "segments": [{"old": part.old, "new": part.new} for part in change.segments],
        "looks": [_look(look) for look in change.looks],
        "authors": list(change.authors),
        "facts": [_fact(touched) for touched in change.touched],
        "near": _field(change.near) if change.near else None,
        "stale": change.stale,
    }


def _remark(remark: Remark) -> dict[str, Any]:
    return {
        "author": remark.author,
        "text": remark.text,
        "about": remark.about,
        "paragraph": remark.paragraph,
        "facts": [_fact(touched) for touched in remark.touched],
        "answers": remark.key or None,
        "settled": remark.settled,
    }


def _look(look: LookChange) -> dict[str, Any]:
    return {"words": look.words, "name": look.name, "old": look.old, "new": look.new}


def _fact(touched: Touched) -> dict[str, Any]:
    return {
        "words": touched.words,
        "new_value": touched.new_value or None,
        "fields": [_field(field) for field in touched.fields],
    }


def _field(field: Field) -> dict[str, Any]:
    place = field.position
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "field": field.path,
        "value": field.value or None,
    }
