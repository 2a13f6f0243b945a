from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport import pipeline
from aidreport.pipeline import Reporter
from aidreport.sources.project import Project

RECORD = """report:
  period: 2024
  organisation: 示例会
{frame}
signature: {{date: 2025-01-10}}
organisations: {{示例会: }}
"""


@pytest.mark.parametrize(
    ("frame", "dates"),
    [
        ("  delivered: 2025-01-10", ["（2025年1月10日）"]),
        (
            "  delivered: 2025-01-10\n  adopted: {by: 理事会, date: 2025-01-10}",
            ["（2025年1月10日理事会通过）"],
        ),
        (
            "  delivered: 2025-01-10\n  adopted: {by: 理事会, date: 2025-01-12}",
            ["（2025年1月12日理事会通过）", "（2025年1月10日）"],
        ),
        (
            "  delivered: 2025-01-10\n  adopted: {by: 理事会}",
            ["（理事会通过）", "（2025年1月10日）"],
        ),
    ],
)
def test_a_day_is_said_once_under_the_title(
    make_project: Callable[..., Project], frame: str, dates: list[str]
) -> None:
    project = make_project({"records/2024.yaml": RECORD.format(frame=frame)})
    record = pipeline.check(project, "2024").record
    assert record is not None
    text = Reporter(project).render(record, ["md"]).files["md"].decode()
    byline = text.partition('<div align="center">')[2].partition("</div>")[0]
    assert [line.strip("\\") for line in byline.split() if line.startswith("（")] == dates
