import pytest
from lxml import etree

from aidreport.ooxml.names import WORD
from aidreport.report_readers.word.properties import paragraph_properties


@pytest.mark.parametrize(
    "indents",
    [
        'w:left="1600" w:hanging="960"',
        'w:leftChars="200" w:hangingChars="300"',
        'w:leftChars="200" w:left="1600" w:hangingChars="300" w:hanging="960"',
    ],
)
def test_a_hanging_indent_is_the_same_in_twips_and_in_characters(indents: str) -> None:
    # In characters the left indent is where the first line begins.
    namespace = f'xmlns:w="{WORD[1:-1]}"'
    found = etree.fromstring(f"<w:pPr {namespace}><w:ind {indents}/></w:pPr>")
    assert paragraph_properties(found) == {"left": "20", "first-line": "-12"}
