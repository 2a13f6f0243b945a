import re

import pytest
from docx.oxml.ns import qn

from aidreport.document.blocks import Block, Byline, Document, Properties
from aidreport.writers.word.styles import styles


@pytest.fixture(scope="module")
def named(parts):
    """Every style by the name that the user sees."""
    return {
        style.find(qn("w:name")).get(qn("w:val")): style
        for style in parts["word/styles.xml"].iter(qn("w:style"))
    }


def properties(style) -> dict[str, dict[str, str]]:
    """Return the formatting of a style: element -> attributes, without the prefix."""
    found = [*style.iterfind(f"{qn('w:pPr')}/*"), *style.iterfind(f"{qn('w:rPr')}/*")]
    return {
        child.tag.split("}")[1]: {key.split("}")[1]: value for key, value in child.attrib.items()}
        for child in found
    }


def test_there_are_no_other_styles(named):
    assert list(named) == [
        "Normal",
        "Default Paragraph Font",
        "Normal Table",
        "No List",
        "表格",
        "Title",
        "题下署名",
        "题下署名末行",
        "Salutation",
        "Body Text",
        "列表项",
        "正文末段",
        "列表项末段",
        "Strong",
        "heading 1",
        "heading 2",
        "heading 3",
        "heading 4",
        "标题 1 字符",
        "标题 2 字符",
        "落款",
        "落款日期",
        "落款续行",
        "附件说明",
        "附件说明首项",
        "附件说明续项",
        "附件",
        "附件标题",
        "caption",
        "表格文字",
        "表头",
        "表格数字",
        "表格短文",
        "表格文字（与下行同页）",
        "表格数字（与下行同页）",
        "表格短文（与下行同页）",
        "表后",
        "footer",
        "偶数页页脚",
    ]


def test_body_text_is_indented_by_two_characters(named):
    assert properties(named["Body Text"]) == {"ind": {"firstLineChars": "200", "firstLine": "640"}}


def test_the_title_has_a_blank_line_below_unless_a_byline_comes_between():
    def after(*blocks: Block) -> str | None:
        document = Document(Properties("示例", "示例", 2009), blocks)
        found = re.search(r'"Title".*?w:after="(\d+)"', styles(document))
        return found[1] if found else None

    assert (after(), after(Byline(("示例市甲中学",)))) == ("579", "0")


def test_a_list_of_attachments_wraps_under_its_titles(named):
    found = [
        properties(named[name])["ind"] for name in ("附件说明", "附件说明首项", "附件说明续项")
    ]
    names = ("leftChars", "left", "hangingChars", "hanging")
    # In characters `left` is where the first line begins, in twips where the others do.
    assert [tuple(each[name] for name in names) for each in found] == [
        ("200", "1600", "300", "960"),
        ("200", "1920", "400", "1280"),
        ("500", "1920", "100", "320"),
    ]


def test_every_indent_in_characters_and_in_twips_is_the_same_place(named):
    # The signature's places depend on its text and are measured: they are in twips alone.
    for name, style in named.items():
        if name.startswith("落款"):
            continue
        found = {key: int(value) for key, value in properties(style).get("ind", {}).items()}
        size = 280 if name in ("footer", "偶数页页脚") else 320
        hanging = found.get("hanging", 0)
        for side in ("left", "right", "hanging", "firstLine"):
            assert (side in found) == (f"{side}Chars" in found), name
            of_the_others = hanging if side == "left" else 0
            assert found.get(side, 0) - of_the_others * (side in found) == round(
                found.get(f"{side}Chars", 0) * size / 100
            ), name


def test_an_attachment_starts_a_new_page(named):
    assert "pageBreakBefore" in properties(named["附件"])


def test_the_title_is_centred_in_xiaobiaosong(named):
    assert properties(named["Title"]) == {
        "keepNext": {},
        "keepLines": {},
        "spacing": {"val": "0"},
        "jc": {"val": "center"},
        "rFonts": {
            "ascii": "Times New Roman",
            "eastAsia": "方正小标宋简体",
            "hAnsi": "Times New Roman",
            "cs": "Times New Roman",
        },
        "sz": {"val": "44"},
        "szCs": {"val": "44"},
    }


@pytest.mark.parametrize(
    ("level", "face"), [(1, "黑体"), (2, "楷体_GB2312"), (3, "仿宋_GB2312"), (4, "仿宋_GB2312")]
)
def test_a_heading_has_its_face_and_its_place_in_the_navigation_pane(named, level, face):
    found = properties(named[f"heading {level}"])
    assert (found["rFonts"]["eastAsia"], found["outlineLvl"], "keepNext" in found) == (
        face,
        {"val": str(level - 1)},
        True,
    )
    assert "b" not in found


def test_no_style_takes_a_font_from_the_theme(parts):
    for fonts in parts["word/styles.xml"].iter(qn("w:rFonts")):
        assert not [name for name in fonts.attrib if "Theme" in name]


def test_every_font_of_a_style_is_in_the_font_table(parts):
    table = {font.get(qn("w:name")) for font in parts["word/fontTable.xml"].iter(qn("w:font"))}
    used = {
        name
        for fonts in parts["word/styles.xml"].iter(qn("w:rFonts"))
        for name in fonts.attrib.values()
    }
    assert used == table


def test_the_fonts_name_what_may_stand_in_for_them(parts):
    names = {
        font.get(qn("w:name")): font.find(qn("w:altName")).get(qn("w:val"))
        for font in parts["word/fontTable.xml"].iter(qn("w:font"))
        if font.find(qn("w:altName")) is not None
    }
    assert names["仿宋_GB2312"] == "仿宋,FangSong,华文仿宋,STFangsong,方正仿宋_GBK"
