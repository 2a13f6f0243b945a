from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from aidreport import pipeline
from aidreport.examples.kinds import kind_examples
from aidreport.examples.table import page_of_kinds, table_of_sentences
from aidreport.model.kinds import KINDS
from aidreport.sources.project import Project

FRAME = "report: {period: 2024, organisation: 甲, self_reference: 我校}\norganisations: {甲: }\n"


def test_both_tables_have_every_kind() -> None:
    assert list(page_of_kinds()["kinds"]) == list(KINDS)
    assert list(table_of_sentences()["kinds"]) == list(KINDS)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_is_shown_can_be_written_into_a_record(
    language: str, make_project: Callable[..., Project]
) -> None:
    # Who is named has no entry here, so that nothing but the fields themselves is read.
    for kind in KINDS:
        for example in kind_examples(kind, language, [], Path.cwd()).whole:
            text = FRAME + "activities:\n" + example.fields + "\n"
            found = pipeline.check(make_project({"records/2024.yaml": text}), "2024").findings
            known = {"unknown-reference", "unknown-name"}
            assert {each.code for each in found if each.severity == "error"} <= known, text


def test_what_a_kind_has_no_use_for_is_not_among_its_variations() -> None:
    shown = kind_examples("sponsorship", "en", [], Path.cwd())
    assert "remote: true" not in [example.fields for example in shown.more]
    assert shown.plain.sentence not in [example.sentence for example in shown.more]
