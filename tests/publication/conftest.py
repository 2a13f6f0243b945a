"""Records that name invented pupils, and what the public edition says of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport import pipeline
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

HEAD = """\
report: {period: 2024, organisation: 示例市第一中学, self_reference: 我校}
signature: {date: 2024-12-31}
organisations:
  示例市第一中学: {sort: 学校}
  乙中学: {name: 示例县乙中学, short_name: 乙中学, sort: 学校, region: 示例县}
  丙小学: {name: 示例县丙小学, short_name: 丙小学, sort: 学校, region: 示例县}
"""


@pytest.fixture
def edition(make_project: Callable[..., Project]) -> Callable[..., str]:
    """Give the Markdown of the public edition of a record: people, activities, settings."""

    def markdown(
        people: str, activities: str, settings: str = "", rest: str = "", organisations: str = ""
    ) -> str:
        project = make_project(
            {
                "aidreport.toml": f"[publish]\n{settings}",
                "records/2024.yaml": f"{HEAD}{organisations}people:\n{people}"
                f"activities:\n{activities}{rest}",
            }
        )
        checked = pipeline.check(project, "2024")
        assert checked.record, [finding.line(str) for finding in checked.findings]
        report = pipeline.Reporter(project).render(checked.record, ["md"], Audience.PUBLIC)
        assert report.files, [finding.line(str) for finding in report.findings]
        return report.files["md"].decode()

    return markdown
