"""Each page says where it is written that it is a finding, or that the rule is ours."""

from __future__ import annotations

import pytest
from claims import claims, has_source

from aidreport.explanations import pages


def test_pages_name_standard_and_clause_or_own_rule() -> None:
    without = [page.code for page in pages().values() if not has_source(" ".join(page.paragraphs))]
    assert without == [], "name standard and clause, or “own rule”"


@pytest.mark.parametrize(
    "text", ["It is so.", "It is so (GB/T 9704—2012).", "It is so (YAML 1.1)."]
)
def test_a_page_without_a_clause_is_seen(text: str) -> None:
    assert not has_source(text)


def test_the_claims_are_listed_with_their_places() -> None:
    listed = {claim.place.partition(":")[0]: claim.words for claim in claims()}
    assert "GB/T 9704—2012, clause 7.3.5" in listed["aidreport/writers/word/signature.py"]
    assert len(listed) > 50
