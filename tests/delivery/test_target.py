from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from aidreport.delivery.target import Target, in_its_place, lying_there
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


@pytest.mark.parametrize(
    ("output", "path", "asked", "compared"),
    [
        ("out/", "out/2009.public.html", "-f html -o out/", "out/2009.public.html"),
        ("网页.html", "网页.html", "-f html -o 网页.html", "网页.html"),
        ("my files", "my files/2009.public.html", '-f html -o "my files"', None),
    ],
)
def test_where_a_report_was_asked_for_is_part_of_how_to_ask_again(
    output: str, path: str, asked: str, compared: str | None
) -> None:
    target = Target("2009", Audience.PUBLIC, "html", Path(path), "2009.public", output=output)
    assert target.command == f"render 2009 --audience public {asked}"
    named = compared or '"my files/2009.public.html"'
    assert target.comparing == f"diff 2009 {named} --audience public"


def test_reports_that_lie_there_are_found_of_every_format_and_audience(
    make_project: Callable[..., Project],
) -> None:
    names = ["2009.html", "2009.public.docx", "2009.docx.new", "2010.md", "2009.1.bak.docx"]
    files = {f"reports/{name}": "" for name in names}
    found = lying_there(make_project({"records/2009.yaml": "", **files}), ["2009"])
    assert [each.path.name for each in found] == ["2009.html", "2009.public.docx"]
