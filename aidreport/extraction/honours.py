"""Honours of a report, as records write them; each is to be looked at before it is taken over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from aidreport.expressions import expression
from aidreport.extraction.directory import Directory
from aidreport.extraction.sentences import Part, Sentence

_HONOUR = expression(
    r"(?P<who>[^，。；]*?)(?:被(?P<by>[^，。；]{2,24}?)(?:授予|评为|表彰为)|荣获|获得|获评|被评为|喜获|获(?!得))"
    r"(?P<award>[^，。；（）]+)(?:（(?P<number>[^（）]*〔\d{4}〕\d+号)）)?"
)
_PERIOD = expression(r"(?P<period>\d{4}\s*[-—–－~～至]{1,2}\s*\d{4}学年度?|\d{4}年度?)")
_ISSUED = expression(r"^(?P<by>[^，。；]{2,20}?)颁发的")
_END = expression("(?:的)?(?:荣誉)?称号$")


def honours_of(
    sentences: Sequence[Sentence], directory: Directory
) -> Iterator[tuple[Sentence, dict[str, Any]]]:
    """Yield the sentences that tell an honour, with its fields in English keys."""
    for each in sentences:
        if each.part not in (Part.HONOURS, Part.WORK, Part.FIGURES):
            continue
        found = _HONOUR.match(each.text)
        told = found and (each.part is Part.HONOURS or found["number"] or "荣获" in each.text)
        if told and (fields := _fields(each.text, directory)):
            yield each, fields


def _fields(text: str, directory: Directory) -> dict[str, Any]:
    found = _HONOUR.match(text)
    if found is None or "以下" in found["award"] or "一系列" in found["award"]:
        return {}
    award, by = found["award"], found["by"] or ""
    if not by and (issued := _ISSUED.match(award)):
        by, award = issued["by"], award[issued.end() :]
    period = _PERIOD.search(award)
    before = award[: period.start()] if period else ""
    rest = award[: period.start()] + award[period.end() :] if period else award
    if (
        before
        and not by
        and (houses := directory.mentions(before))
        and houses[0].end == len(before)
    ):
        by, rest = before, rest[len(before) :]
    fields: dict[str, Any] = {"award": _END.sub("", rest)}
    if period:
        fields["period"] = _period(period["period"])
    who = [each for each in directory.mentions(found["who"]) if each.id]
    if who:
        fields["recipient"] = who[-1].id
    issuer = [each.id for each in directory.mentions(by) if each.id]
    if issuer:
        fields["issuer"] = issuer[0]
    if found["number"]:
        fields["document"] = found["number"]
    return fields


def _period(text: str) -> str:
    if "学年" in text:
        digits = "".join(sign for sign in text if sign.isdigit())
        return f"{digits[:4]}—{digits[4:]}学年度"
    return text[:4]
