from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from small_records import record

from aidreport.preview.looking import Looker, View
from aidreport.sources.project import Project

PUPIL = """\
report: {period: 2009, organisation: 示例市甲中学, self_reference: 我校}
signature: {date: 2009-12-31}
organisations: {示例市甲中学: {}, 示例县乙中学: {sort: 学校}}
people: {章小示: {grade: 初一, organisation: 示例县乙中学, minor: true}}
activities:
  - {kind: donation, date: 2009-03-25, recipients: 章小示, donation: {cash: 700}}
"""
THANKS = "templates/sections/closing.md.j2"


@pytest.fixture
def look(tmp_path: Path) -> Callable[[dict[str, str]], View]:
    """Writes files, and looks at the year 2009 as the one preview of the test does."""
    looker = Looker(tmp_path, "2009", str, chinese=True)

    def write_and_look(files: dict[str, str]) -> View:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        return looker.look()

    return write_and_look


def codes(view: View) -> list[str]:
    return [finding.code for finding in view.findings]


def pages(view: View) -> list[str]:
    return [pane.page or "" for pane in view.panes]


def test_a_good_year_has_both_pages_with_the_records_behind_their_figures(look: Callable) -> None:
    view = look({"records/2009.yaml": record("2009")})
    assert view.failure is None
    assert view.findings == ()
    for page in pages(view):
        assert "700元<span" in page
        assert "<code>records/2009.yaml:4</code> 活动[1].捐赠.捐款 = 700" in page


@pytest.mark.parametrize(
    ("file", "broken", "code"),
    [
        ("records/2009.yaml", record("2009").replace("700", "seven"), "bad-amount"),
        ("records/2009.yaml", "report: [", "open-bracket"),
        ("records/2009.yaml", "", "empty-file"),
        (THANKS, "{{ nobody }}\n", "template-error"),
        (THANKS, "{% if %}\n", "template-error"),
        ("aidreport.toml", 'lang = "fr"\n', "wrong-setting"),
        ("aidreport.toml", "lang = \n", "broken-configuration"),
    ],
)
def test_what_is_broken_is_told_above_the_last_good_pages_until_it_is_mended(
    look: Callable, file: str, broken: str, code: str
) -> None:
    good = {"records/2009.yaml": record("2009"), "aidreport.toml": "", THANKS: "特此总结。\n"}
    before = look(good)
    view = look({file: broken})
    assert code in codes(view)
    assert view.findings[0].position.path == file
    assert pages(view) == pages(before)
    assert [pane.old for pane in view.panes] == [True, True]
    mended = look({file: good[file]})
    assert mended == before


def test_a_year_that_begins_broken_has_no_page(look: Callable) -> None:
    view = look({"records/2009.yaml": "report: ["})
    assert codes(view)[0] == "open-bracket"
    assert [(pane.page, pane.old) for pane in view.panes] == [(None, False)] * 2


def test_a_public_edition_that_would_name_a_child_is_not_shown_nor_an_older_one(
    look: Callable,
) -> None:
    before = look({"records/2009.yaml": PUPIL})
    assert all(pages(before))
    view = look({THANKS: "特别感谢章小示同学。\n"})
    internal, public = view.panes
    assert "特别感谢章小示同学" in (internal.page or "")
    assert (public.page, public.old) == (None, False)
    assert [finding.code for finding in public.findings] == ["leak"]
    assert "章小示" not in "".join(finding.sentence(str) for finding in public.findings)
    assert all(pages(look({THANKS: "特此总结。\n"})))


def test_no_note_of_the_public_edition_names_a_child(look: Callable) -> None:
    internal, public = pages(look({"records/2009.yaml": PUPIL}))
    assert "章小示" in internal
    assert "章小示" not in public
    assert 'class="records"' in public


def test_notes_that_would_name_a_child_are_left_out_of_the_public_edition(
    make_project: Callable[..., Project],
) -> None:
    frame, activity = PUPIL.split("activities:\n  - ")
    project = make_project(
        {"records/2009/report.yaml": frame, "records/2009/章小示.yaml": f"{activity}"}
    )
    view = Looker(project.root, "2009", str, chinese=True).look()
    internal, public = pages(view)
    assert "records/2009/章小示.yaml" in internal
    assert "章小示" not in public
    assert "700元" in public
    assert 'class="records"' not in public


def test_a_change_of_a_template_shows_at_once(look: Callable) -> None:
    look({"records/2009.yaml": record("2009"), THANKS: "特此总结。\n"})
    assert all("谨此总结" in page for page in pages(look({THANKS: "谨此总结。\n"})))


def test_files_that_go_away_are_no_end(look: Callable, tmp_path: Path) -> None:
    before = look({"records/2009.yaml": record("2009")})
    (tmp_path / "records" / "2009.yaml").unlink()
    view = look({})
    assert view.findings or view.failure
    assert pages(view) == pages(before)


def test_a_mistake_of_the_program_is_told_and_is_no_end(
    look: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = look({"records/2009.yaml": record("2009")})
    with monkeypatch.context() as broken:
        broken.setattr("aidreport.preview.looking.with_figures", lambda *_: 1 // 0)
        view = look({})
    assert view.failure is not None
    assert "ZeroDivisionError" in view.failure.render(str)
    assert pages(view) == pages(before)
    assert look({}) == before
