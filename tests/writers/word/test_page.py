from docx.oxml.ns import qn


def attributes(element) -> dict[str, str]:
    return {key.split("}")[1]: value for key, value in element.attrib.items()}


def test_the_page_is_a4_with_a_grid_of_22_lines_of_28_characters(parts):
    section = parts["word/document.xml"].find(f".//{qn('w:sectPr')}")
    assert attributes(section.find(qn("w:pgSz"))) == {"w": "11906", "h": "16838"}
    assert attributes(section.find(qn("w:pgMar"))) == {
        "top": "2098",
        "right": "1474",
        "bottom": "1984",
        "left": "1588",
        "header": "1200",
        "footer": "1425",
        "gutter": "0",
    }
    assert attributes(section.find(qn("w:docGrid"))) == {
        "type": "linesAndChars",
        "linePitch": "579",
        "charSpace": "-849",
    }


def test_odd_and_even_pages_have_their_own_footers(report, reopen):
    section = reopen(report).sections[0]
    assert section.footer.paragraphs[0].style.name == "Footer"
    assert section.even_page_footer.paragraphs[0].style.name == "偶数页页脚"
    assert reopen(report).settings.odd_and_even_pages_header_footer


def test_the_page_number_is_a_whole_field_between_dashes(parts):
    for name in ("word/footer1.xml", "word/footer2.xml"):
        kinds = [element.get(qn("w:fldCharType")) for element in parts[name].iter(qn("w:fldChar"))]
        assert kinds == ["begin", "separate", "end"]
        assert "".join(parts[name].itertext()) == "—  PAGE 1 —"
