from __future__ import annotations

import pytest
from letterheads import NAMES, made
from word_edit import with_members

from aidreport.ooxml.edges import sections
from aidreport.ooxml.package import Package

KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    + "".join(f'<Relationship Id="{x}" Type="{KIND}/header" Target="{x}.xml"/>' for x in "abc")
    + f'<Relationship Id="s" Type="{KIND}/settings" Target="/word/settings.xml"/></Relationships>'
)


def header(name: str, pages: str) -> str:
    return f'<w:headerReference w:type="{pages}" r:id="{name}"/>'


def shown(settings: str, *properties: str) -> list[set[tuple[str, str]]]:
    """Return for each section which pages show which of the headers a, b and c."""
    breaks = (f"<w:p><w:pPr><w:sectPr>{each}</w:sectPr></w:pPr></w:p>" for each in properties)
    parts = {
        **{f"word/{name}.xml": f"<w:hdr {NAMES}/>" for name in "abc"},
        "word/settings.xml": f"<w:settings {NAMES}>{settings}</w:settings>",
        "word/_rels/document.xml.rels": RELATIONS,
        "word/document.xml": (
            f"<w:document {NAMES}><w:body>{''.join(breaks)}</w:body></w:document>"
        ),
    }
    return [
        {(edge.pages, edge.part.removesuffix(".xml")[-1]) for edge in section.edges}
        for section in sections(Package(with_members(made(), parts)))
    ]


ALL = header("a", "default") + header("b", "even") + header("c", "first")
EVEN = "<w:evenAndOddHeaders/>"


@pytest.mark.parametrize(
    ("settings", "properties", "expected"),
    [
        ("", ALL, {("default", "a")}),
        (EVEN, ALL, {("default", "a"), ("even", "b")}),
        ('<w:evenAndOddHeaders w:val="0"/>', ALL, {("default", "a")}),
        ('<w:evenAndOddHeaders w:val="false"/>', ALL, {("default", "a")}),
        ("", f"{ALL}<w:titlePg/>", {("default", "a"), ("first", "c")}),
        ("", f'{ALL}<w:titlePg w:val="off"/>', {("default", "a")}),
        (EVEN, f'{ALL}<w:titlePg w:val="on"/>', {("default", "a"), ("even", "b"), ("first", "c")}),
        ("", header("gone", "default"), set()),
    ],
)
def test_a_header_is_in_force_where_it_is_switched_on(
    settings: str, properties: str, expected: set[tuple[str, str]]
) -> None:
    assert shown(settings, properties) == [expected]


def test_a_section_goes_on_with_the_headers_of_the_one_before() -> None:
    assert shown("", ALL, f"{header('b', 'default')}<w:titlePg/>", "") == [
        {("default", "a")},
        {("default", "b"), ("first", "c")},
        {("default", "b")},
    ]


def test_what_a_section_was_before_a_tracked_change_is_none() -> None:
    former = f"<w:sectPrChange><w:sectPr>{header('b', 'default')}</w:sectPr></w:sectPrChange>"
    assert shown("", header("a", "default") + former) == [{("default", "a")}]
