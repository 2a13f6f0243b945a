from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from word_edit import edited

from aidreport.document.blocks import Document, Paragraph, Properties, Run, Title
from aidreport.fingerprints.word import meaning_print
from aidreport.report_readers import word
from aidreport.report_readers.reading import Reading
from aidreport.report_readers.word import read
from aidreport.report_readers.word.whole_runs import with_whole_runs
from aidreport.writers.word import write

ONE = "<w:r><w:t>捐款700元。</w:t></w:r>"
BLOCKS = (Title(("示例总结",)), Paragraph((Run("捐款700元。"),)), Paragraph((Run("“甲”和“乙”"),)))
REPORT = write(Document(Properties("示例总结", "示例市甲中学", 2009), BLOCKS), "")

HINT = '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'
TEXTS = st.text("甲乙“” \n", max_size=3) | st.sampled_from(
    ["&amp;", "<!-- 甲 -->", "<![CDATA[<]]>"]
)
LOOKS = st.sampled_from(
    ["", "", HINT, "<w:rPr><w:b/></w:rPr>", '<w:rPr><w:sz w:val="20"/></w:rPr>']
)
FIELD = st.sampled_from(["begin", "separate", "end"]).map(
    lambda kind: f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
)
RUNS = (
    st.builds("<w:r>{}<w:t>{}</w:t></w:r>".format, LOOKS, TEXTS)
    | st.builds('<w:r>{}<w:t xml:space="preserve">{}</w:t></w:r>'.format, LOOKS, TEXTS)
    | st.builds("<w:r>{}<w:tab/><w:t>{}</w:t></w:r>".format, LOOKS, TEXTS)
    | st.sampled_from(
        [
            '<w:commentRangeStart w:id="1"/>',
            '<w:commentRangeEnd w:id="1"/>',
            '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>',
            '<w:bookmarkStart w:id="7" w:name="a"/>',
        ]
    )
    | FIELD
)
PIECES = st.lists(RUNS, max_size=7).map("".join)
PARAGRAPHS = PIECES | st.builds(
    '{}<w:ins w:author="张示例">{}</w:ins>{}'.format, PIECES, PIECES, PIECES
)


def run_by_run(content: bytes, monkeypatch: pytest.MonkeyPatch) -> Reading:
    with monkeypatch.context() as patch:
        patch.setattr(word, "with_whole_runs", lambda document: document)
        return read(content)


@given(PARAGRAPHS)
@settings(max_examples=300)
def test_a_document_says_the_same_with_whole_runs(runs: str) -> None:
    content = edited(REPORT, ONE, runs)
    assert read(content) == run_by_run(content, pytest.MonkeyPatch())


def test_runs_that_differ_in_nothing_that_is_seen_are_one() -> None:
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    document = (
        f'<w:p xmlns:w="{namespace}"><w:r>{HINT}<w:t>“</w:t></w:r><w:r><w:t>甲</w:t></w:r></w:p>'
    )
    whole = f'<w:p xmlns:w="{namespace}"><w:r><w:t>“甲</w:t></w:r></w:p>'
    assert with_whole_runs(document.encode()) == whole.encode()


def test_what_is_no_text_of_word_stays_as_it_is() -> None:
    other = '<w:p xmlns:w="urn:other"><w:r><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r></w:p>'
    assert with_whole_runs(other.encode()) == other.encode()


def test_the_fingerprint_of_a_report_is_that_of_its_runs_one_by_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = meaning_print(REPORT)
    monkeypatch.setattr(word, "with_whole_runs", lambda document: document)
    assert meaning_print(REPORT) == whole
