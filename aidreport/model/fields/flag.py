"""Yes or no in a record."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, TypeAlias

from aidreport.diagnostics import message
from aidreport.model.fields.editor_patterns import any_case, matching, portable
from aidreport.model.fields.parsed import Parsed
from aidreport.model.fields.validation import Validation, scalar, wrong_kind
from aidreport.model.reading.shape import Named, Schema
from aidreport.names import FLAGS
from aidreport.sources.values import Scalar

_EXPECTED = message("true or false")
_USUAL = {"true": True, "false": False, "是": True, "否": False}
_OTHER = {"yes": True, "no": False, "on": True, "off": False}


def parse_flag(value: object, context: Validation) -> bool:
    """Return what a flag says; `wrong-type` for anything but yes or no."""
    text = scalar(value, _EXPECTED)
    if (usual := _USUAL.get(text)) is not None:
        return usual
    other = (_USUAL | _OTHER).get(text.lower())
    if other is None:
        raise wrong_kind(text, _EXPECTED)
    context.note(text, str(other).lower())
    return other


_WORDS = ("true", "false", *_OTHER, "是", "否")


def _schema() -> Schema:
    return matching(
        portable(*map(any_case, _WORDS)),
        "应为 true（是）或 false（否）",
        type=["boolean", "string"],
    )


def _names(value: object) -> Iterator[Named]:
    for english, chinese in FLAGS.items():
        if isinstance(value, Scalar) and value in (english, chinese):
            yield Named(value, english, chinese, is_key=False)


Flag: TypeAlias = Annotated[bool, Parsed(parse_flag, _schema, "flag", _names)]
