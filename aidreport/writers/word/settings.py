"""The settings part: odd and even pages, and how Word breaks Chinese lines."""

from __future__ import annotations

from aidreport.writers.word.namespaces import MAIN, RELATIONSHIPS
from aidreport.writers.word.run import escaped

# GB/T 15834—2011, 5.1, keeps closing marks off the start of a line and opening ones off its end.
# The lists are Word's own for simplified Chinese, with %％‰℃—～ added to the first. The units
# behind numbers (人, 元, 年) are not among them: whenever one would start a line, the line
# before it lost two or three of its 28 characters, and the others were stretched.
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


def settings() -> str:
    """Return the settings part."""
    compatibility = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" '
        f'w:val="{value}"/>'
        for name, value in _COMPATIBILITY
    )
    start, end = escaped(_NOT_AT_LINE_START), escaped(_NOT_AT_LINE_END)
    return (
        f"<w:settings {MAIN} {RELATIONSHIPS}>"
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="640"/>'
        "<w:evenAndOddHeaders/>"
        '<w:characterSpacingControl w:val="compressPunctuation"/>'
        f'<w:noLineBreaksAfter w:lang="zh-CN" w:val="{end}"/>'
        f'<w:noLineBreaksBefore w:lang="zh-CN" w:val="{start}"/>'
        "<w:compat><w:doNotExpandShiftReturn/><w:useFELayout/>"
        f"{compatibility}</w:compat>"
        '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )
