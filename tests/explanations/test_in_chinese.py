"""What is found in a file with Chinese keys names fields, kinds and values as the file does."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from in_chinese import in_chinese
from photos import EXAMPLES

from aidreport import pipeline
from aidreport.explanations import pages
from aidreport.explanations.page import Example, with_characters
from aidreport.names import FIELDS, KINDS, VALUES
from aidreport.sources.project import Project

# A slip in an English key is answered in English; a file that cannot be read has no language, and
# what texts may name, `{{ cash }}`, is English.
ENGLISH_CODES = {"unknown-key", "invisible-character", "pasted-table", "unknown-fact"}
OF_PAGES = [
    pytest.param(page.bad, id=page.code)
    for page in pages().values()
    if any(name.startswith("records/") for name in page.bad) and page.code not in ENGLISH_CODES
]
HEAD = "report: {period: 2024, organisation: 示例中学}\norganisations: {示例中学: }\n"
SILENT = {
    "the second figure": "indicators: {捐款: {value: 300元, reaching: 受益}}",
    "last year in another unit": "indicators: {捐款: {value: 300元, last_year: 20人}}",
    "a target in another unit": "indicators: {捐款: {value: 300元, target: 20人}}",
    "an attachment": "attachments: donations",
    "a part twice": "outline: [{section: plan}, {section: plan}]\nplan: {steps: {action: 送教}}",
    "a part without contents": "outline: [{section: honours}]",
    "a choice in a part": "outline: [{section: honours, only: {kinds: works}}]",
    "a measure": "measures: {甲: {title: 结对, alongside: 同时}}",
    "a kind that is chosen": "outline: [{section: activities, only: {kinds: works}}]",
}
ENGLISH = {*FIELDS, *KINDS, *(word for words in VALUES.values() for word in words)}


def unsaid_in_chinese(example: Example, make_project: Callable[..., Project]) -> list[str]:
    """Return the findings about files in Chinese that name anything in English, and all codes."""
    files = {
        name: in_chinese(with_characters(text).encode(), name) for name, text in example.items()
    }
    written = b"\n".join(files.values()).decode()
    project = make_project({"aidreport.toml": "", **EXAMPLES, **files})
    wrong = []
    for year in pipeline.years(project):
        for finding in pipeline.check(project, year).findings:
            said = str(finding.message)
            named = ENGLISH.intersection(re.findall(r"“([a-z][a-z_-]*)(?:[”:])", said))
            wrong += [said for word in named if word not in written]
    return wrong


@pytest.mark.parametrize("example", OF_PAGES)
def test_no_finding_of_a_page_names_a_field_in_english(
    example: Example, make_project: Callable[..., Project]
) -> None:
    assert unsaid_in_chinese(example, make_project) == []


@pytest.mark.parametrize("lines", SILENT.values(), ids=SILENT)
def test_what_is_recorded_but_not_told_is_named_as_in_the_file(
    lines: str, make_project: Callable[..., Project]
) -> None:
    example = {"records/2024.yaml": f"{HEAD}{lines}\n"}
    assert unsaid_in_chinese(example, make_project) == []
    codes = {each.code for each in pipeline.check(make_project({}), "2024").findings}
    assert codes & {"recorded-but-not-told", "selection-matches-nothing"}


def test_what_ones_own_templates_leave_out_is_named_as_in_the_file(
    make_project: Callable[..., Project],
) -> None:
    lines = (
        "activities: [{kind: donation, date: 2024-03, donation: {cash: 100}, outcomes: 增进感情}]"
    )
    files = {
        "records/2024.yaml": in_chinese(f"{HEAD}{lines}\n".encode(), "records/2024.yaml"),
        "templates/kinds/donation.md.j2": b"{{ activity.date | date }}\n",
    }
    found = [
        str(each.message).split("”")[0]
        for each in pipeline.check(make_project({"aidreport.toml": "", **files}), "2024").findings
        if each.code == "recorded-but-not-told"
    ]
    assert found == ["“活动成效"]
