from __future__ import annotations

import pytest
from word_edit import edited

from aidreport.document.blocks import Document, Paragraph, Properties, Run, Title
from aidreport.formats import FORMATS
from aidreport.report_readers.word.layout_rules import layout_rules
from aidreport.writers.word import write

DOCX = FORMATS["docx"]
REPORT = DOCX.fingerprinted(
    write(
        Document(
            Properties("示例总结", "示例中学", 2024),
            (Title(("示例总结",)), Paragraph((Run("捐款700元。"),))),
        ),
        "",
    )
)
SETTINGS = "word/settings.xml"


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        ("<w:noLineBreaksAfter", "<w:someOther", SETTINGS),
        ('"compressPunctuation"', '"doNotCompress"', SETTINGS),
        ("<w:evenAndOddHeaders/>", "", SETTINGS),
        (' w:type="linesAndChars"', "", "word/document.xml"),
        ('w:linePitch="579"', 'w:linePitch="312"', "word/document.xml"),
    ],
)
def test_a_rule_that_another_program_dropped_is_missed(old: str, new: str, part: str) -> None:
    assert not layout_rules(REPORT) <= layout_rules(edited(REPORT, old, new, part))


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        ('w:charSpace="-849"', 'w:charSpace="4294966447"', "word/document.xml"),
        ("<w:evenAndOddHeaders/>", '<w:evenAndOddHeaders w:val="true"/>', SETTINGS),
        ('<w:zoom w:percent="100"/>', '<w:zoom w:percent="120"/>', SETTINGS),
        ("<w:compat>", "<w:hyphenationZone/><w:compat>", SETTINGS),
    ],
)
def test_what_a_program_writes_otherwise_or_adds_is_no_loss(old: str, new: str, part: str) -> None:
    assert layout_rules(REPORT) <= layout_rules(edited(REPORT, old, new, part))


def test_a_file_that_lost_a_rule_alone_is_degraded_and_nobodys_work() -> None:
    saved = edited(REPORT, "<w:noLineBreaksAfter", "<w:someOther", SETTINGS)
    now = DOCX.state_of(saved, REPORT)
    assert (now.degraded, now.fresh, now.by_hand) == (True, False, False)


def test_a_file_that_kept_its_rules_is_not_degraded() -> None:
    saved = edited(REPORT, '<w:zoom w:percent="100"/>', '<w:zoom w:percent="120"/>', SETTINGS)
    now = DOCX.state_of(saved, REPORT)
    assert (now.degraded, now.fresh) == (False, True)
