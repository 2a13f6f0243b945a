"""The settings part: odd and even pages, and how Word breaks Chinese lines."""

from __future__ import annotations

from collections import Counter

from aidreport.document.blocks import Document, plain_text
from aidreport.expressions import expression
from aidreport.writers.word.namespaces import MAIN
from aidreport.writers.word.run import escaped

_MOST_AT_LINE_START = 100
"""So many characters Word takes in this list; it refuses a longer one."""

_UNITS = expression("(?<=[0-9])([万亿]?)([\u4e00-\u9fff])")

# GB/T 15834 keeps closing marks off the start of a line and opening ones off its end.
# The lists are Word's own for simplified Chinese, with %％‰℃—～ added to the first.
_NOT_AT_LINE_START = (
    "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞"  # noqa: RUF001
    "︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠—"  # noqa: RUF001
)
_NOT_AT_LINE_END = "$([{£¥‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥"  # noqa: RUF001
_COMPATIBILITY = (
    ("compatibilityMode", "15"),
    ("overrideTableStyleFontSizeAndJustification", "1"),
    ("enableOpenTypeFeatures", "1"),
    ("doNotFlipMirrorIndents", "1"),
    ("differentiateMultirowTableHeaders", "1"),
)


def settings(document: Document) -> str:
    """Return the settings part; only the characters that start no line depend on the report."""
    compatibility = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" '
        f'w:val="{value}"/>'
        for name, value in _COMPATIBILITY
    )
    start = escaped(_NOT_AT_LINE_START + units(document))
    end = escaped(_NOT_AT_LINE_END)
    return (
        f'<w:settings {MAIN}><w:zoom w:percent="100"/><w:defaultTabStop w:val="640"/>'
        "<w:evenAndOddHeaders/>"
        '<w:characterSpacingControl w:val="compressPunctuation"/>'
        f'<w:noLineBreaksAfter w:lang="zh-CN" w:val="{end}"/>'
        f'<w:noLineBreaksBefore w:lang="zh-CN" w:val="{start}"/>'
        "<w:compat><w:doNotExpandShiftReturn/><w:useFELayout/>"
        f"{compatibility}</w:compat>"
        '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def units(document: Document) -> str:
    """Return the first characters of what stands behind numbers in a report: 元, 人, 万, 年.

    A number is not torn from its unit. Word cannot be told so of one place without a
    character that nobody sees, which searching and copying would find; but it can be told
    which characters start no line. They are taken from the report, the most frequent ones
    first, as many as the list has room for.
    """
    found = Counter[str]()
    for block in document.blocks:
        for scale, unit in _UNITS.findall(plain_text(block)):
            found.update((scale, unit) if scale else (unit,))
    first = sorted(found, key=lambda character: (-found[character], character))
    room = _MOST_AT_LINE_START - len(_NOT_AT_LINE_START)
    return "".join(sorted(first[:room]))
