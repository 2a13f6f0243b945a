from __future__ import annotations

import base64
import io
import struct
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as some
from planting import Tally, members, package

from aidreport.diagnostics import Position
from aidreport.publication.contents import pieces
from aidreport.publication.scan import Leak, Scanner
from aidreport.publication.secrets import Secret, Sort
from aidreport.wording.names import family_name

HERE = Position("records/2024.yaml", 3, 5)
NAME = Secret("章小示", Sort.NAME, HERE, family="章")
GIVEN = Secret("小示", Sort.GIVEN_NAME, HERE, doubtful=True)
ILLNESS = Secret("示例性白血病", Sort.ILLNESS, HERE)
PHONE = Secret("13800138000", Sort.NUMBER, HERE)
SECRETS = [NAME, GIVEN, ILLNESS, PHONE]
PARTS = {
    "[Content_Types].xml": "<Types xmlns='urn:t'/>",
    "_rels/.rels": "<Relationships xmlns='urn:r'><Relationship Target='a.xml'/></Relationships>",
    "word/document.xml": "<w:document xmlns:w='urn:w'><w:p><w:r><w:t>正文</w:t></w:r></w:p>"
    "</w:document>",
    "docProps/core.xml": "<c:core xmlns:c='urn:c'><c:title>题目</c:title></c:core>",
}


def found(name: str, content: bytes, allowed: tuple[str, ...] = ()) -> list[Leak]:
    return list(Scanner(SECRETS, allowed).leaks(pieces(name, content)))


def with_part(name: str, content: str | bytes) -> bytes:
    parts = {part: text.encode() for part, text in PARTS.items()}
    return package({**parts, name: content if isinstance(content, bytes) else content.encode()})


def png(kind: bytes, content: bytes) -> bytes:
    chunk = struct.pack(">I", len(content)) + kind + content
    return b"\x89PNG\r\n\x1a\n" + chunk + struct.pack(">I", zlib.crc32(kind + content))


W = "<w:document xmlns:w='urn:w' xmlns:d='urn:d'>{}</w:document>"
IN_PACKAGES = {
    "text": with_part("word/document.xml", W.format("<w:p><w:r><w:t>章小示</w:t></w:r></w:p>")),
    "two runs": with_part(
        "word/document.xml",
        W.format("<w:p><w:r><w:t>章</w:t></w:r><w:r><w:b/><w:t>小示</w:t></w:r></w:p>"),
    ),
    "a code": with_part("word/document.xml", W.format("<w:p><w:t>章&#x5C0F;&#31034;</w:t></w:p>")),
    "a code of data": with_part("word/document.xml", W.format("<w:p><![CDATA[章小示]]></w:p>")),
    "text that is deleted": with_part(
        "word/document.xml", W.format("<w:p><w:del><w:delText>章小示</w:delText></w:del></w:p>")
    ),
    "a hidden field": with_part(
        "word/document.xml", W.format("<w:p><w:instrText>章小示</w:instrText></w:p>")
    ),
    "alt text": with_part("word/document.xml", W.format("<d:docPr descr='章小示'/>")),
    "alt text in pinyin": with_part(
        "word/document.xml", W.format("<d:docPr descr='Zhang Xiaoshi'/>")
    ),
    "any attribute": with_part("word/document.xml", W.format("<w:p w:val='章小示'/>")),
    "a comment of XML": with_part("word/document.xml", W.format("<!-- 章小示 -->")),
    "an instruction of XML": with_part("word/document.xml", W.format("<?note 章小示?>")),
    "text behind a comment": with_part(
        "word/document.xml", W.format("<w:p>章<!-- x -->小示</w:p>")
    ),
    "the title": with_part("docProps/core.xml", "<c xmlns='urn:c'><title>章小示</title></c>"),
    "a property": with_part("docProps/custom.xml", "<p xmlns='urn:p'><v>章小示</v></p>"),
    "a comment": with_part("word/comments.xml", "<c xmlns='urn:c'><t>章小示</t></c>"),
    "a style": with_part("word/styles.xml", "<s xmlns='urn:s'><name val='章小示'/></s>"),
    "custom XML": with_part("customXml/item1.xml", "<any>章小示</any>"),
    "UTF-16": with_part(
        "customXml/item1.xml",
        "<?xml version='1.0' encoding='UTF-16'?><a>章小示</a>".encode("utf-16"),
    ),
    "broken XML": with_part("customXml/item1.xml", "<any>章小示"),
    "a relationship": with_part(
        "word/_rels/document.xml.rels",
        "<R xmlns='urn:r'><r Target='file:///%E7%AB%A0%E5%B0%8F%E7%A4%BA.docx'/></R>",
    ),
    "the name of a part": with_part("word/media/章小示.png", b""),
    "the name of a part in pinyin": with_part("word/media/zhangxiaoshi.png", b""),
    "text of any format": with_part("word/note.bin", "章小示"),
    "text in GBK": with_part("word/note.bin", "章小示".encode("gb18030")),
    "a note of the camera": with_part(
        "word/media/1.jpeg", b"\xff\xd8Exif\0\0UNICODE\0" + "章小示".encode("utf-16-le")
    ),
    "a note at an odd place": with_part(
        "word/media/1.jpeg", b"\xff\xd8\xff" + "章小示".encode("utf-16-be")
    ),
    "a packed note": with_part(
        "word/media/1.png", png(b"zTXt", b"a\0\0" + zlib.compress("章小示".encode()))
    ),
    "a profile of colours": with_part(
        "word/media/1.jpeg", b"\xff\xd8\xff\xe2ICC_PROFILE\0" + "章小示".encode("utf-16-be")
    ),
    "a profile of colours in pinyin": with_part(
        "word/media/1.jpeg", b"\xff\xd8\xff\xe2ICC_PROFILE\0" + "Zhang Xiaoshi".encode("utf-16-be")
    ),
    "a packed profile of colours": with_part(
        "word/media/1.png", png(b"iCCP", b"a\0\0" + zlib.compress("章小示".encode("utf-16-be")))
    ),
    "a tracked change": with_part(
        "word/document.xml", W.format("<w:p><w:ins w:author='章小示'><w:t>文</w:t></w:ins></w:p>")
    ),
    "an author in pinyin": with_part(
        "word/comments.xml", W.format("<w:comment w:author='Zhang Xiaoshi'/>")
    ),
    "a cached result of a field": with_part(
        "word/header1.xml",
        W.format(
            "<w:p><w:fldSimple w:instr='AUTHOR'><w:r><w:t>章小示</w:t></w:r></w:fldSimple></w:p>"
        ),
    ),
    "an embedded workbook": with_part(
        "word/embeddings/1.xlsx",
        package(
            {"xl/sharedStrings.xml": "<sst xmlns='urn:x'><si><t>章小示</t></si></sst>".encode()}
        ),
    ),
    "a telephone number": with_part("word/document.xml", W.format("<w:p>138 0013 8000</w:p>")),
    "an illness": with_part("word/document.xml", W.format("<w:p>示例性<w:r>白血病</w:r></w:p>")),
    "the comment of the package": package({"a.xml": b"<a/>"}, "章小示".encode()),
}


@pytest.mark.parametrize("where", IN_PACKAGES)
def test_no_part_of_a_package_hides_a_secret(where: str, tally: Tally) -> None:
    leaks = found("reports/2024.public.docx", IN_PACKAGES[where])
    tally.count("leaks planted in packages and found", bool(leaks))
    assert {leak.secret.position for leak in leaks} == {HERE}


IN_PAGES = {
    "a picture": b"\xff\xd8Exif\0\0UNICODE\0" + "章小示".encode("utf-16-le"),
    "a packed note": png(b"zTXt", b"a\0\0" + zlib.compress("章小示".encode())),
    "a packed profile": png(b"iCCP", b"a\0\0" + zlib.compress("章小示".encode("utf-16-be"))),
    "a drawing": "<svg xmlns='urn:s'><text>章小示</text></svg>".encode(),
}


@pytest.mark.parametrize("what", IN_PAGES)
@pytest.mark.parametrize("suffix", ["html", "md", "svg"])
def test_no_picture_in_a_page_hides_a_secret(what: str, suffix: str, tally: Tally) -> None:
    inside = base64.b64encode(IN_PAGES[what]).decode()
    page = f"<p>正文</p><img src='data:image/png;base64,{inside}'/>"
    leaks = found(f"2024.public.{suffix}", page.encode())
    tally.count("leaks planted in pictures of pages and found", bool(leaks))
    assert {leak.where for leak in leaks} == {f"2024.public.{suffix} (1)"}


def test_a_package_without_a_secret_is_clean() -> None:
    parts = {name: text.encode() for name, text in PARTS.items()}
    assert found("reports/2024.public.docx", package(parts)) == []


@pytest.mark.parametrize(
    ("text", "secret", "line"),
    [
        ("# 题目\n\n章小示同学", NAME, 3),
        ("小示同学", GIVEN, 1),
        ("章\n小示", NAME, 0),
        ("章<b>小</b>示", NAME, 0),
        ("&#31456;小示", NAME, 0),
        ("/photos/%E7%AB%A0%E5%B0%8F%E7%A4%BA.jpg", NAME, 0),
        ("Zhang Xiaoshi", NAME, 1),
        ("示例性白血病", ILLNESS, 1),
        ("电话：\uff11\uff13\uff18００１３\uff18０００", PHONE, 1),
        ("一三八〇〇一三八零零零", PHONE, 1),
    ],
)
def test_secrets_are_found_in_text(text: str, secret: Secret, line: int, tally: Tally) -> None:
    leaks = found("2024.public.md", text.encode())
    tally.count("leaks planted in texts and found", bool(leaks))
    assert Leak(secret, "2024.public.md", line) in leaks


def test_a_file_may_not_have_a_name_in_its_own_name() -> None:
    assert found("reports/章小示.docx", b"") == [Leak(NAME, "reports/章小示.docx")]


def test_an_allowed_passage_may_hold_the_words() -> None:
    text = "显小示大".encode()
    assert found("a.md", text, ("显小示大",)) == []
    assert found("a.md", text + "，小示".encode(), ("显小示大",)) != []


LETTERS = some.text(
    "示例甲乙丙丁戊己庚辛安宁佳晨晓婷宇轩雨欣浩然梓涵紫萱子墨明哲", min_size=2, max_size=2
)
NAMES = some.builds(str.__add__, some.sampled_from(["张", "王", "欧阳", "单", "吕", "章"]), LETTERS)
HIDING = some.sampled_from(
    [
        lambda name: name,
        " ".join,
        "\u200b".join,
        "**".join,
        lambda name: "".join(f"&#{ord(letter)};" for letter in name),
        lambda name: name.removeprefix(family_name(name)),
        lambda name: f"<b>{name[0]}</b>{name[1:]}",
    ]
)


@given(
    NAMES,
    HIDING,
    some.text("的和在为，。\n我校", max_size=5),
    some.sampled_from(["md", "html", "docx"]),
)
def test_no_invented_name_is_missed(
    name: str, hide: Callable[[str], str], around: str, suffix: str
) -> None:
    given_name = name.removeprefix(family_name(name))
    scanner = Scanner(
        [Secret(name, Sort.NAME, HERE), Secret(given_name, Sort.GIVEN_NAME, HERE)], ()
    )
    planted = f"{around}{hide(name)}{around}"
    content = planted.encode()
    if suffix == "docx":
        escaped = planted.replace("<b>", "<w:r>").replace("</b>", "</w:r>")
        content = with_part("word/document.xml", W.format(f"<w:p>{escaped}</w:p>"))
    assert list(scanner.leaks(pieces(f"a.{suffix}", content)))


@given(some.binary(max_size=200))
def test_any_bytes_can_be_searched(content: bytes) -> None:
    for name in ("a.docx", "a.md", "a.xml", "a.png"):
        list(pieces(name, content))
        list(pieces(name, b"PK\x03\x04" + content))
        list(pieces(name, b"\x89PNG\r\n\x1a\n" + content))
        list(pieces(name, b"<" + content))


def test_members_of_a_package_are_named() -> None:
    leaks = found("a.docx", IN_PACKAGES["an embedded workbook"])
    assert leaks[0].where == "a.docx (word/embeddings/1.xlsx) (xl/sharedStrings.xml)"
    assert io.BytesIO(IN_PACKAGES["text"]).read(2) == b"PK"
    assert "word/document.xml" in members(IN_PACKAGES["text"])


@pytest.mark.parametrize("secrets", [[Secret("HIV", Sort.ILLNESS, HERE)], [NAME, PHONE]])
def test_a_text_in_ascii_is_passed_over_only_where_no_secret_is(secrets: list[Secret]) -> None:
    texts = pieces("report.md", b"HIV, 138-0013-8000, Zhang Xiaoshi")
    assert [leak.secret for leak in Scanner(secrets, ()).leaks(texts)] == secrets[::-1]
