"""Chinese messages hold no English but names: of files, formats, programs, options, standards."""

from __future__ import annotations

import re
import string

from catalogued import messages

from aidreport.diagnostics import Message

QUOTED = re.compile(r"`[^`]*`|“[^“”]*”|\{\{.*?\}\}|\[[\w.-]+\]|docs/[A-Za-z.-]+|reports/[a-z0-9.]*")
"""Names of fields, commands and files stand in quotes; codes in brackets."""
WORD = re.compile(r"(?<![\w-])[A-Za-z][A-Za-z_./-]+")
"""Neither an option, `--force`, nor a letter: A4, Ctrl+C."""

PROGRAMS = """aidreport Word WPS Excel Office LibreOffice Windows Debian Ubuntu git GitHub pip
    typst Jinja Python CI Polars Spark Dask"""
FORMATS = """PDF YAML UTF- GBK GB ISO/IEC GB/T GF JPEG PNG HEIC WebP TIFF CSV JSON Parquet HTML XML
    TOML Markdown Schema Unicode Exif Artist Copyright CameraOwnerName BodySerialNumber
    GPSLatitude GPSLongitude HEAD git-scm.com A. B. FFFD MB merge"""
ENDINGS = """txt zip xlsx docx csv json jsonl parquet md xls et ods doc html aidreport.toml records
    redline.docx"""
CHOICES = """text github sarif table place internal public status record activity registry private
    training y/n"""
"""What an option takes: a word of the command line."""
KEYS = "Tab Ctrl Shift include ignore"
"""Of the keyboard, of templates and of comments in records."""
NAMED = frozenset(" ".join([PROGRAMS, FORMATS, ENDINGS, CHOICES, KEYS]).split())


def rendered(english: str, chinese: str) -> str:
    """A message with numbers and Chinese words in its slots, as its place would fill it."""
    names = [name for _, name, _, _ in string.Formatter().parse(english) if name]
    plausible = dict.fromkeys(names, "示例")
    return Message(english, tuple(plausible.items())).render(lambda _: chinese)


def filled() -> list[str]:
    said = []
    for english, chinese in messages():
        try:
            said.append(rendered(english, chinese))
        except (ValueError, KeyError, IndexError):
            said.append(chinese)  # a page: its braces are those of YAML
    return said


def test_chinese_messages_hold_no_english_but_names() -> None:
    left = {
        word: text
        for text in filled()
        for word in WORD.findall(QUOTED.sub("", text))
        if word not in NAMED
    }
    assert left == {}, "say it in Chinese, put a field in “”, or add a name to the list of its sort"


def test_each_name_is_said_by_some_message() -> None:
    said = {word for text in filled() for word in WORD.findall(QUOTED.sub("", text))}
    assert NAMED - said == set()
