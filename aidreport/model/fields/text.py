"""Text in a record: names and phrases without an end mark, and free text with one."""

from __future__ import annotations

from itertools import pairwise
from typing import Annotated, Any, TypeAlias

from aidreport.diagnostics import message
from aidreport.expressions import expression
from aidreport.model.fields.editor_patterns import WORD_CHARACTER, matching
from aidreport.model.fields.parsed import Parsed
from aidreport.model.fields.recorded import FreeText, Recorded, recorded
from aidreport.model.fields.validation import Validation, refused_as, scalar, shortened
from aidreport.model.reading.shape import Schema
from aidreport.sources.values import Scalar
from aidreport.wording.punctuation import without_end

_TEXT = message("a single text")
_NO_WORDS = frozenset(
    {"yes", "no", "on", "off", "true", "false", "none", "n/a", "nan"}
    | {"无", "暂无", "没有", "不详", "未知", "略", "同上"}
)
"""What people and other programs write for a flag or for nothing."""
_LONGEST_OF_NO_WORDS = max(map(len, _NO_WORDS))
_SLASHES = expression(r"(?<![:/])//(?!/)")
_WIDE = r"[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—·]"
_NAMED_FACT = expression(r"\{\{\s*[a-z_.]+\s*\}\}")
_WORD_CHARACTER = expression(r"[^\W_]")
_BOTH_WIDE = expression(rf"{_WIDE}{{2}}")


def tidied(text: str) -> str:
    """Return a text on one line; blanks between Chinese characters are not text.

    A value that goes over several lines in YAML gets a blank at each line end.
    """
    parts = text.split()
    if len(parts) == 1:
        return parts[0]  # as most are, in records of thousands
    if not parts:
        return ""
    joined = parts[:1]
    for before, part in pairwise(parts):
        if not _BOTH_WIDE.match(before[-1] + part[0]):
            joined.append(" ")
        joined.append(part)
    return "".join(joined)


def parse_phrase(value: object, context: Validation) -> Recorded:
    """Return a name or a phrase: on one line, without marks at its end.

    The templates put the marks, so that `均衡教育资源。` and `均衡教育资源` read alike.
    """
    # Nothing but letters, as most phrases are: it stands as it is.
    if (
        isinstance(value, Scalar)
        and value.isalnum()
        and not value.isascii()
        and value not in _NO_WORDS
    ):
        value.places = context.path
        taken: Any = value
        taken.__class__ = Recorded  # as `as_recorded` does
        return taken  # type: ignore[no-any-return]
    found = _text(value)
    text = tidied(found)
    if "{{" in text and _NAMED_FACT.search(text):
        raise refused_as(
            "misplaced-fact",
            "“{found}” names a fact, and only a “text” field can: write the words"
            " themselves, or move the sentence to “text”.",
            found=shortened(text),
        )
    _remark_on_words(found, text, context)
    return recorded(Recorded, without_end(text), found, context)


def parse_work(value: object, context: Validation) -> Recorded:
    """Return what a work is called; 工作 behind it is the templates' word: 乡村振兴(工作)."""
    name = parse_phrase(value, context)
    return Recorded(name.removesuffix("工作") or name, name.origins)


def parse_genre(value: object, context: Validation) -> Recorded:
    """Return what sort of text a report is; 工作 before it is the templates' word: (工作)总结."""
    genre = parse_phrase(value, context)
    return Recorded(genre.removeprefix("工作") or genre, genre.origins)


def parse_text(value: object, context: Validation) -> Recorded:
    """Return free text of whole sentences, on one line; a missing 。 is added."""
    found = _text(value)
    text = tidied(found)
    _remark_on_words(found, text, context)
    whole = text if text.endswith(("。", "！", "？", "”", "…")) else without_end(text) + "。"
    return recorded(FreeText, whole, found, context)


def _remark_on_words(found: Scalar, text: str, context: Validation) -> None:
    """Say what will stand in the report, and was hardly meant to."""
    if len(text) <= _LONGEST_OF_NO_WORDS and text.lower() in _NO_WORDS:
        said = message(
            "“{found}” is read as a word here, and stands in the report as it is: write what the"
            " report should say, or leave the field out.",
            found=text,
        )
        context.remark(found, said)
    if "//" in text and (slashes := _SLASHES.search(text)):
        said = message(
            "“{found}” is no comment, and stands in the report: begin a comment with a space and"
            " “# ”.",
            found=shortened(text[slashes.start() :]),
        )
        context.remark(found, said)


def _text(value: object) -> Scalar:
    """Return a value that holds at least one letter, character or digit."""
    found = scalar(value, _TEXT)
    if not (found[0].isalnum() or _WORD_CHARACTER.search(found)):
        raise refused_as(
            "wrong-type",
            "“{found}” holds nothing but marks; write words, or leave the field out",
            found=str(found),
        )
    return found


def _schema_of_text() -> Schema:
    """Return the schema of words; YAML takes a bare 2009 or true for text as well."""
    return matching(
        rf"^[\s\S]*{WORD_CHARACTER}[\s\S]*$",
        "这里要写文字，不能只有标点",
        type=["string", "number", "boolean"],
    )


def schema_of_phrase() -> Schema:
    """Return the schema of words that name no fact."""
    words = _schema_of_text()
    no_fact = rf"^(?![\s\S]*{_NAMED_FACT.pattern})"
    return {
        **words,
        "pattern": no_fact + words["pattern"].removeprefix("^"),
        "patternErrorMessage": "这里要写文字；{{ }} 只能写在 text 里",
    }


Phrase: TypeAlias = Annotated[str, Parsed(parse_phrase, schema_of_phrase, "phrase")]
WorkName: TypeAlias = Annotated[str, Parsed(parse_work, schema_of_phrase, "phrase")]
Genre: TypeAlias = Annotated[str, Parsed(parse_genre, schema_of_phrase, "phrase")]
Text: TypeAlias = Annotated[str, Parsed(parse_text, _schema_of_text, "text")]
