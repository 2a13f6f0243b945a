from __future__ import annotations

from pathlib import Path

from record_reference import RecordReference

from aidreport.model.schema import record_schema

PAGE = Path(__file__).parents[2] / "docs" / "records.zh-CN.md"
END_OF_INTRODUCTION = "-->\n"


def test_page_on_records_has_the_fields_of_the_models(rewrite: bool) -> None:
    introduction, mark, shown = PAGE.read_text(encoding="utf-8").partition(END_OF_INTRODUCTION)
    fresh = "\n" + RecordReference(record_schema()).text()
    if rewrite:
        PAGE.write_text(introduction + mark + fresh, encoding="utf-8", newline="\n")
    else:
        assert shown == fresh
