from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.delivery.target import in_its_place, lying_there
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience


@pytest.mark.parametrize(
    ("audience", "name", "path", "asked"),
    [
        (Audience.INTERNAL, "md", "2009.md", "render 2009"),
        (Audience.INTERNAL, "html", "2009.html", "render 2009 -f html"),
        (Audience.PUBLIC, "docx", "2009.public.docx", "render 2009 --audience public"),
        (Audience.PUBLIC, "pdf", "2009.public.pdf", "render 2009 --audience public -f pdf"),
    ],
)
def test_a_report_says_where_it_goes_and_how_it_is_asked_for(
    make_project: Callable[..., Project], audience: Audience, name: str, path: str, asked: str
) -> None:
    project = make_project({"records/2009.yaml": ""})
    target = in_its_place(project, "2009", name, audience)
    assert (target.path, target.command) == (project.root / "reports" / path, asked)


def test_reports_that_lie_there_are_found_of_every_format_and_audience(
    make_project: Callable[..., Project],
) -> None:
    names = ["2009.html", "2009.public.docx", "2009.docx.new", "2010.md", "2009.1.bak.docx"]
    files = {f"reports/{name}": "" for name in names}
    found = lying_there(make_project({"records/2009.yaml": "", **files}), ["2009"])
    assert [each.path.name for each in found] == ["2009.html", "2009.public.docx"]
