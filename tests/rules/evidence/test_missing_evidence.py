from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {{period: 2024, organisation: 示例中学}}
organisations: {{示例中学: }}
signature: {{date: 2024-12-31}}
activities:
  - {{kind: volunteering, date: 2024-03-05, contents: [打扫校园], evidence: {file}}}
"""


@pytest.mark.parametrize(
    ("file", "codes"),
    [
        ("evidence/list.pdf", []),
        ("evidence/lists.pdf", ["missing-evidence"]),
        ("Evidence/list.pdf", ["missing-evidence"]),
        ("待补", ["still-to-fill-in"]),
    ],
)
def test_a_file_that_is_not_there_is_found(
    check_year: Callable[..., Checked], file: str, codes: list[str]
) -> None:
    checked = check_year(RECORD.format(file=file), others={"evidence/list.pdf": "a list"})
    assert [finding.code for finding in checked.findings] == codes
    assert checked.record is not None
