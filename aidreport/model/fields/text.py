"""Text in a record: names and phrases without an end mark, and free text with one."""

from __future__ import annotations

import re
from typing import Annotated, TypeAlias

from pydantic import PlainValidator, WithJsonSchema

from aidreport.diagnostics import message
from aidreport.model.fields.validation import scalar
from aidreport.wording.punctuation import without_end

_TEXT = message("a text")
_WIDE = r"[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—·]"
_BLANK_BETWEEN_WIDE = re.compile(rf"(?<={_WIDE})\s+(?={_WIDE})")


def tidied(text: str) -> str:
    """Return a text on one line; blanks between Chinese characters are not text.

    A value that goes over several lines in YAML gets a blank at each line end.
    """
    return " ".join(_BLANK_BETWEEN_WIDE.sub("", text).split())


def parse_phrase(value: object) -> str:
    """Return a name or a phrase: on one line, without marks at its end.

    The templates put the marks, so that `均衡教育资源。` and `均衡教育资源` read alike.
    """
    text = tidied(scalar(value, _TEXT))
    return without_end(text) or text


def parse_text(value: object) -> str:
    """Return free text of whole sentences, on one line; a missing 。 is added."""
    text = tidied(scalar(value, _TEXT))
    return text if text.endswith(("。", "！", "？", "”", "…")) else without_end(text) + "。"


_PLAIN_VALUE = WithJsonSchema({"type": ["string", "number"]})

Phrase: TypeAlias = Annotated[str, PlainValidator(parse_phrase), _PLAIN_VALUE]
Text: TypeAlias = Annotated[str, PlainValidator(parse_text), _PLAIN_VALUE]
