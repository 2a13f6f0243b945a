import pytest

from aidreport.sources.characters import FORBIDDEN
from aidreport.sources.encoding import MOST_SHOWN, decoded

GBK = (
    "error: The file is in GBK or GB18030 (Notepad calls it “ANSI”), expected UTF-8: open it in"
    " WPS or Notepad, choose “Save as” and the encoding UTF-8. [not-utf-8]"
)
UTF_16 = (
    "error: The file is in UTF-16 (Notepad calls it “Unicode”), expected UTF-8: open it in"
    " WPS or Notepad, choose “Save as” and the encoding UTF-8. [not-utf-8]"
)
DAMAGED = (
    "error: This byte is not UTF-8: the file was damaged or saved in another encoding. Open it"
    " in the program that wrote it, choose “Save as” and the encoding UTF-8. [not-utf-8]"
)


def invisible(code):
    return (
        f"error: The character {code} cannot stand in a record. It is invisible and often comes"
        " with text copied from another program: delete it and type the text around it again."
        " [control-character]"
    )


def line_end(code):
    return (
        f"error: The character {code} ends a line for some programs and not for others:"
        " replace it with an ordinary line break. [control-character]"
    )


GOES_ON = (
    "error: The character U+2028 ends a line for some programs and not for others, but the text"
    " goes on behind it: delete it. [control-character]"
)


def lines(content: bytes) -> list[str]:
    return [finding.line(str) for finding in decoded(content, "r.yaml").findings]


CASES = [
    ("单位: 示例市甲中学\n".encode("gbk"), [f"r.yaml:1:1: {GBK}"]),
    ("name: 示例市甲中学\n".encode("gb18030"), [f"r.yaml:1:7: {GBK}"]),
    ("a: 示例\n".encode("utf-16"), [f"r.yaml:1:1: {UTF_16}"]),
    (b"\xfe\xff" + "a: 示例\n".encode("utf-16-be"), [f"r.yaml:1:1: {UTF_16}"]),
    ("a: 1\nb: 示例市甲中学".encode() + b"\xff\n", [f"r.yaml:2:10: {DAMAGED}"]),
    ("单位: 示例市甲中学".encode()[:-1], [f"r.yaml:1:10: {DAMAGED}"]),
    ("甲乙".encode()[:-1] + b"A", [f"r.yaml:1:2: {DAMAGED}"]),  # GB18030 has a reading for it
    (b"a: 1\r\nb: \xed\xa0\x80", [f"r.yaml:2:4: {DAMAGED}"]),
    ("a: 1\n甲: \x00\n".encode(), [f"r.yaml:2:4: {invisible('U+0000')}"]),
    (
        "a: 甲\x08乙\x7f\n".encode(),
        [f"r.yaml:1:5: {invisible('U+0008')}", f"r.yaml:1:7: {invisible('U+007F')}"],
    ),
    ("a: \ufeff甲\n".encode(), [f"r.yaml:1:4: {invisible('U+FEFF')}"]),
    ("a: \uffff\n".encode(), [f"r.yaml:1:4: {invisible('U+FFFF')}"]),
    ("a: \x85\n".encode(), [f"r.yaml:1:4: {line_end('U+0085')}"]),
    ("a: b\u2028c: d\n".encode(), [f"r.yaml:1:5: {line_end('U+2028')}"]),
    ("a: b\u2028c\n".encode(), [f"r.yaml:1:5: {GOES_ON}"]),
    ("a:\u2029  - b\n".encode(), [f"r.yaml:1:3: {line_end('U+2029')}"]),
    ("甲\t乙\r\n\u3000\xa0\U0002000b\u2027\u202a\ufefe\uff00".encode(), []),
    (
        "甲\ufffd乙\ufffd".encode(),
        [
            "r.yaml:1:2: error: “\ufffd” stands where another program could not read a character,"
            " 2 times in this file: write what stood there. [lost-character]"
        ],
    ),
]


@pytest.mark.parametrize(("content", "found"), CASES)
def test_bytes_that_are_no_record_are_named(content, found):
    assert lines(content) == found


def test_a_picture_is_not_reported_byte_by_byte():
    assert len(lines(b"\x00" * 1000)) == MOST_SHOWN


def test_no_character_that_can_be_printed_is_forbidden():
    # By which most files are known to be good without a search.
    assert not FORBIDDEN.search("".join(filter(str.isprintable, map(chr, range(0x110000)))))
