from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport import facts, pipeline
from aidreport.facts.attachments import AttachmentFacts
from aidreport.sources.project import Project

RECORD = """\
report: {{period: 2024, organisation: 甲中学}}
attachments: {attachments}
activities:
  - {{kind: volunteering, date: 2024-05-05, evidence: evidence/b.pdf}}
  - kind: donation
    date: 2024-03-05
    donation: {{cash: 800}}
    evidence: [{{file: evidence/c.pdf, sort: receipt, amount: 800{more}}}, evidence/a.pdf]
organisations: {{甲中学: }}
"""
FILES = {f"evidence/{name}.pdf": name for name in "abc"}


@pytest.fixture
def attached(make_project: Callable[..., Project]) -> Callable[..., list[AttachmentFacts]]:
    def build(attachments: str = "[evidence]", more: str = "") -> list[AttachmentFacts]:
        record = RECORD.format(attachments=attachments, more=more)
        checked = pipeline.check(make_project({"records/2024.yaml": record, **FILES}), "2024")
        assert checked.record is not None, [found.line(str) for found in checked.findings]
        return list(facts.build(checked.record).attachments)

    return build


def test_evidence_is_numbered_by_the_dates_of_its_activities(
    attached: Callable[..., list[AttachmentFacts]],
) -> None:
    (found,) = attached()
    assert found.table is not None
    assert [(row.number.number, row.evidence.file) for row in found.table.rows] == [
        (1, "evidence/c.pdf"),
        (2, "evidence/a.pdf"),
        (3, "evidence/b.pdf"),
    ]


def test_only_columns_that_hold_something_are_there(
    attached: Callable[..., list[AttachmentFacts]],
) -> None:
    (plain,), (full,) = attached(), attached(more=", issuer: 乙小学, proves: 收到捐款")
    assert plain.table is not None
    assert full.table is not None
    assert plain.table.columns == ("number", "date", "activity", "sort", "stated")
    assert full.table.columns == (*plain.table.columns[:4], "proves", "stated", "issuer")


def test_the_amounts_are_not_added_up(attached: Callable[..., list[AttachmentFacts]]) -> None:
    (found,) = attached()
    assert found.table is not None
    assert found.table.totals == {}


def test_evidence_is_attached_only_where_the_record_asks_for_it(
    attached: Callable[..., list[AttachmentFacts]],
) -> None:
    assert attached("[]") == []
