"""Every text field of the schema, every spelling of a name: masked, or nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, get_args, get_type_hints

import pytest
from harmless import NAMES, SENTENCES
from planting import Tally
from spelt import SPELLINGS, latin_forms

from aidreport.diagnostics import Position
from aidreport.model.base import Record, fields_of
from aidreport.model.fields.recorded import FreeText, Recorded
from aidreport.model.fields.text import Phrase, Text
from aidreport.model.kinds import KINDS
from aidreport.model.organisation import Organisation
from aidreport.model.year import RecordFile, YearRecord
from aidreport.publication.contents import Piece
from aidreport.publication.masking import Masker
from aidreport.publication.scan import Scanner
from aidreport.publication.walking import texts_in
from aidreport.sources.publish import Publish

HERE = (Position("records/2024.yaml", 9, 5),)
HEAD = "report: {period: 2024, organisation: 示例市甲中学}\norganisations: {示例市甲中学: {}}\n"
WORDS = (Phrase, Text)


def holds(annotation: Any, wanted: Any) -> bool:
    return annotation == wanted or any(holds(each, wanted) for each in get_args(annotation))


def groups(found: type[Record], known: dict[str, type[Record]]) -> dict[str, type[Record]]:
    """A class of records with all those that it holds, but for people."""
    if found.__name__ not in known and found.__name__ != "Person":
        known[found.__name__] = found
        for hint in get_type_hints(found, include_extras=True).values():
            for inner in inside(hint):
                groups(inner, known)
    return known


def inside(annotation: Any) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for each in get_args(annotation):
        yield from inside(each)


def fields() -> Iterator[tuple[type[Record], str, Any]]:
    """The text fields of the schema, with the shape of each."""
    known: dict[str, type[Record]] = {}
    for top in (RecordFile, Organisation, *(kind.load() for kind in KINDS.values())):
        groups(top, known)
    for group in known.values():
        hints = get_type_hints(group, include_extras=True)
        for name in fields_of(group):
            if name != "kind" and any(holds(hints[name], each) for each in WORDS):
                yield group, name, hints[name]


FIELDS = list(fields())


def filled(group: type[Record], name: str, hint: Any, words: str) -> Record:
    """A group with one field that says some words, in whichever shape."""
    said = (FreeText if holds(hint, Text) else Recorded)(words, HERE)
    value: Any = {said: said} if "dict" in str(hint) else (said,) if "tuple" in str(hint) else said
    record = group(**{name: value})
    object.__setattr__(record, "_position", HERE[0])
    return record


@pytest.fixture
def year(check_year: Callable) -> Callable[[str], YearRecord]:
    """Give the record of a year with one pupil."""

    def record(name: str) -> YearRecord:
        checked = check_year(
            f"{HEAD}people: {{学生: {{name: {name}, grade: 初一, minor: true}}}}\n"
        )
        assert checked.record, [finding.line(str) for finding in checked.findings]
        return checked.record.record

    return record


@pytest.mark.parametrize("name", SPELLINGS)
def test_no_field_publishes_a_name_in_any_spelling(
    name: str, year: Callable[[str], YearRecord], tally: Tally
) -> None:
    record = year(name)
    masker = Masker(record, Publish())
    scanner = Scanner(masker.secrets, masker.allowed)
    leaks = []
    for spelling in SPELLINGS[name]:
        for group, field, hint in FIELDS:
            words = f"感谢{spelling}。"
            doubts = len(masker.doubts)
            masked = masker.part(filled(group, field, hint, words))
            said = "\n\n".join(texts_in(masked))
            stopped = len(masker.doubts) > doubts or any(scanner.leaks([Piece("a", said)]))
            caught = stopped or (spelling not in said and "某" in said)
            tally.count("spellings of names in text fields of the schema, kept back", caught)
            leaks += [] if caught else [(group.__name__, field, spelling)]
            masker = masker if len(masker.doubts) == doubts else Masker(record, Publish())
    assert leaks == []
    assert len(FIELDS) > 130


READINGS = [
    ("单小示", "shan", "xiao shi"),
    ("单小示", "dan", "xiao shi"),
    ("曾小示", "zeng", "xiao shi"),
    ("曾小示", "ceng", "xiao shi"),
    ("黑小示", "he", "xiao shi"),
    ("黑小示", "hei", "xiao shi"),
    ("繁小示", "po", "xiao shi"),
    ("查小明", "zha", "xiao ming"),
    ("仇小示", "qiu", "xiao shi"),
    ("区小示", "ou", "xiao shi"),
    ("盖小示", "ge", "xiao shi"),
    ("朴小示", "piao", "xiao shi"),
    ("任长乐", "ren", "chang le"),
    ("任长乐", "ren", "zhang yue"),
    ("解小示", "xie", "xiao shi"),
    ("翟小示", "zhai", "xiao shi"),
    ("覃小示", "qin", "xiao shi"),
    ("覃小示", "tan", "xiao shi"),
    ("尉迟小示", "yuchi", "xiao shi"),
    ("万俟小示", "moqi", "xiao shi"),
    ("欧阳示例", "ouyang", "shi li"),
    ("吕示例", "lv", "shi li"),
    ("吕示例", "lu", "shi li"),
    ("钟示例", "zhong", "shi li"),
    ("余示例", "yu", "shi li"),
    ("乐示例", "yue", "shi li"),
    ("逄示例", "pang", "shi li"),
    ("冼示例", "xian", "shi li"),
]
FORMS = len(latin_forms("a", "b"))


@pytest.mark.parametrize(("name", "family", "given"), READINGS)
def test_every_reading_of_a_name_is_found(
    name: str, family: str, given: str, year: Callable[[str], YearRecord], tally: Tally
) -> None:
    scanner = Scanner(Masker(year(name), Publish()).secrets, ())
    forms = latin_forms(family, given)
    missed = [form for form in forms if not any(scanner.leaks([Piece("a", f"感谢{form}！")]))]
    for form in forms:
        tally.count("readings of names in pinyin that were found", form not in missed)
    assert missed == []


@pytest.mark.parametrize(
    ("name", "written"),
    [
        *(("钟小示", f"{family}小示") for family in "鐘鍾锺"),
        *(("余小示", f"{family}小示") for family in "餘馀"),
        *(("范小示", f"{family}小示") for family in "範"),
        *(("于小示", f"{family}小示") for family in "於"),
        *(("叶小示", f"{family}小示") for family in "葉"),
        *(("萧小云", name) for name in ("蕭小雲", "蕭小云")),
        ("龙小马", "⻰小⻢"),
    ],
)
def test_every_form_of_a_character_is_found(
    name: str, written: str, year: Callable[[str], YearRecord]
) -> None:
    masker = Masker(year(name), Publish())
    assert written not in masker.words(f"感谢{written}的来信。")


def test_harmless_sentences_are_never_masked_and_hardly_ever_stop(
    year: Callable[[str], YearRecord], tally: Tally
) -> None:
    stops = []
    for name in NAMES:
        masker = Masker(year(name), Publish())
        scanner = Scanner(masker.secrets, masker.allowed)
        for sentence in SENTENCES:
            assert masker.words(sentence) == sentence
            stopped = any(scanner.leaks([Piece("a", sentence)]))
            tally.count("harmless sentences that did not stop for a name", not stopped)
            stops += [(name, sentence)] if stopped else []
    assert (len(SENTENCES), len(NAMES)) == (100, 80)
    assert len(stops) < 0.02 * len(SENTENCES) * len(NAMES), stops
