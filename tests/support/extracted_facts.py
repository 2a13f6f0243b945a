"""What drafts of an old report say, held against the records that the report was made from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from aidreport.extraction.draft import Draft
from aidreport.extraction.lines import lines_of
from aidreport.extraction.report import People, extracted, span_of, span_of_year
from aidreport.model.activity import Activity
from aidreport.model.fields.period import iso
from aidreport.pipeline import Builds
from aidreport.sources.project import Project

SORTS = {
    "kind": ("kind",),
    "date": ("date",),
    "recipients and helpers": ("recipients", "helpers", "funded_by", "direction"),
    "people": ("leaders", "teachers", "staff", "guests", "lecturers", "supporters"),
    "numbers of people": ("participants", "visited", "trainees", "visitors", "count", "sponsored"),
    "money": ("donation.cash", "investments", "amount", "sponsored.each"),
    "goods and works": ("donation.goods", "goods", "works", "stage", "verb", "trade", "materials"),
    "other figures": ("services", "figures", "sessions", "hours", "quantity", "service_hours"),
    "names, occasions, times": ("name", "occasion", "season", "duration", "rank", "subjects"),
    "banners and press": ("received", "coverage"),
    "other words": (
        *("contents", "outcomes", "aims", "form", "responses", "beneficiaries", "spirit"),
        *("organiser", "topics", "agreed", "prospect", "text", "team", "place", "region"),
        *("proposer", "capacity", "aspects", "task", "method", "audience", "techniques"),
        *("assigned_by",),
    ),
}
"""The sorts of a fact, and the fields that belong to each."""

_SORT_OF = {field: sort for sort, fields in SORTS.items() for field in fields}


class Fact(NamedTuple):
    """What a field says, in a form in which equal facts are equal."""

    field: str
    value: Any

    @property
    def sort(self) -> str:
        return _SORT_OF[self.field]

    @property
    def top(self) -> str:
        """The field of the activity that it stands in."""
        return self.field.partition(".")[0]


class Wrong(NamedTuple):
    """A fact of a draft that the records do not say."""

    fact: Fact
    draft: Draft
    marked: bool


class Measured:
    """How many facts were found, are wrong, and were missed, by sort."""

    def __init__(self) -> None:
        self.found: Counter[str] = Counter()
        self.found_marked: Counter[str] = Counter()
        self.missed: Counter[str] = Counter()
        self.wrong: list[Wrong] = []
        self.missed_facts: list[tuple[Fact, Activity]] = []

    def add(self, drafts: Sequence[tuple[Draft, Activity]], truth: Sequence[Activity]) -> None:
        """Hold the drafts of a report against its records."""
        for pair, activity in aligned(drafts, truth):
            said = Counter(facts(pair[1])) if pair else Counter()
            told = Counter(facts(activity)) if activity else Counter()
            for fact in (said & told).elements():
                self.found[fact.sort] += 1
                self.found_marked[fact.sort] += bool(pair and fact.top in pair[0].doubts)
            for fact in (told - said).elements():
                self.missed[fact.sort] += 1
                if activity:
                    self.missed_facts.append((fact, activity))
            for fact in (said - told).elements():
                assert pair
                self.wrong.append(Wrong(fact, pair[0], fact.top in pair[0].doubts))

    def rows(self) -> Iterator[tuple[str, int, int, int, int, int]]:
        """Yield for each sort: found, of these marked; wrong and marked, not marked; missed."""
        for sort in SORTS:
            wrong = [each for each in self.wrong if each.fact.sort == sort]
            marked = sum(each.marked for each in wrong)
            numbers = (self.found[sort], self.found_marked[sort], marked, len(wrong) - marked)
            yield sort, *numbers, self.missed[sort]


def aligned(
    drafts: Sequence[tuple[Draft, Activity]], truth: Sequence[Activity]
) -> Iterator[tuple[tuple[Draft, Activity] | None, Activity | None]]:
    """Yield each draft with the record that it is most like, and what is left on either side."""
    pairs = sorted(
        (
            (-_likeness(draft[1], record), at, number)
            for at, draft in enumerate(drafts)
            for number, record in enumerate(truth)
        ),
    )
    taken_drafts: set[int] = set()
    taken_records: set[int] = set()
    for score, at, number in pairs:
        if score < 0 and at not in taken_drafts and number not in taken_records:
            taken_drafts.add(at)
            taken_records.add(number)
            yield drafts[at], truth[number]
    yield from ((each, None) for at, each in enumerate(drafts) if at not in taken_drafts)
    yield from ((None, each) for at, each in enumerate(truth) if at not in taken_records)


def _likeness(draft: Activity, record: Activity) -> int:
    same = Counter(facts(draft)) & Counter(facts(record))
    return sum(3 if fact.field == "date" else 1 for fact in same.elements())


def facts(activity: Activity) -> list[Fact]:
    """Return what an activity says, one fact for each thing."""
    return [Fact(field, value) for field, value in _facts(activity)]


def _facts(activity: Any) -> Iterator[tuple[str, Any]]:
    yield "kind", str(activity.kind)
    yield "date", iso(activity.date)
    for name in ("recipients", "helpers", "funded_by", *SORTS["people"]):
        for party in getattr(activity, name, ()) or ():
            yield name, party.id
    for name in ("participants", "visited", "trainees", "visitors"):
        for group in getattr(activity, name, ()) or ():
            yield name, (str(group.who), _counted(group.count))
    for name in ("count", "sessions", "hours", "quantity", "service_hours"):
        if (value := getattr(activity, name, None)) is not None:
            yield name, _counted(value)
    yield from _money(activity)
    yield from _things(activity)
    for name in ("direction", "name", "season", "duration", "rank", "verb", "stage", "trade"):
        if value := getattr(activity, name, None):
            yield name, str(value)
    if activity.occasion:
        ordinal = activity.occasion.ordinal
        yield "occasion", (str(activity.occasion.name), _counted(ordinal))
    for gift in activity.received:
        yield "received", (str(gift.item), str(gift.inscription or ""))
        if gift.giver:
            yield "received", gift.giver.id
    for each in activity.coverage:
        yield "coverage", str(each.medium)
    for name in SORTS["other words"]:
        value = getattr(activity, name, None)
        for each in value if isinstance(value, tuple) else [value] if value else []:
            yield name, str(each)


def _money(activity: Any) -> Iterator[tuple[str, Any]]:
    by_status: dict[str, list[Any]] = {}
    for cash in activity.donation.cash if activity.donation else ():
        by_status.setdefault(str(cash.status), []).append(cash.whole)
    for status, sums in by_status.items():
        yield "donation.cash", (status, sum(s.amount for s in sums), any(s.words for s in sums))
    for each in getattr(activity, "investments", ()) or ():
        money = each.amount
        yield "investments", (str(each.status), each.arranged, money.amount, bool(money.words))
    if (amount := getattr(activity, "sum", None)) is not None:
        yield "amount", (amount.amount, bool(amount.words))
    for group in getattr(activity, "sponsored", ()) or ():
        numbers = (_counted(each) for each in (group.new, group.carried_over, group.count))
        yield "sponsored", (str(group.stage or ""), *numbers)
        if group.each:
            yield "sponsored.each", (str(group.stage or ""), group.each.amount)


def _things(activity: Any) -> Iterator[tuple[str, Any]]:
    lots = [
        ("donation.goods", lot) for lot in (activity.donation.goods if activity.donation else ())
    ]
    lots += [("goods", lot) for lot in getattr(activity, "goods", ()) or ()]
    for name, lot in lots:
        value = lot.value.amount if lot.value and name != "goods" else None
        yield name, (tuple(map(str, lot.items)), lot.more, _counted(lot.quantity), value)
    for each in getattr(activity, "works", ()) or ():
        yield "works", (str(each.item), str(each.verb or ""), *map(_counted, each.quantities))
    for name in ("services", "figures"):
        for each in getattr(activity, name, ()) or ():
            yield name, (str(each.item), *(map(_counted, _quantities(each))))
    for name in ("materials", "subjects"):
        for each in getattr(activity, name, ()) or ():
            yield name, str(each)


def _quantities(counted: Any) -> tuple[Any, ...]:
    found = getattr(counted, "quantities", None) or getattr(counted, "quantity", None)
    return tuple(found) if isinstance(found, tuple) else (found,)


def _counted(quantity: Any) -> str:
    if quantity is None:
        return ""
    return str(quantity.words).replace("多", "余") or f"{quantity.number}{quantity.measure_word}"


def measured_report(
    project: Project, year: str, content: bytes, name: str, *, strangers: bool = False
) -> Measured:
    """Return what reading a report gives, held against the records of its year.

    The reader is told whom the records know, and none of the activities; with `strangers` it is
    told of nobody.
    """
    record = Builds(project).of(year).record
    assert record
    house = record.frame.report.organisation
    own = {
        str(house.name),
        str(house.short),
        house.id,
        str(record.frame.report.self_reference or ""),
    }
    parties = ({}, {}) if strangers else (record.organisations, record.people)
    known = People(*parties, frozenset(own - {""}))
    lines = lines_of(content, name)
    title = lines[0].text if lines else ""
    found = extracted(lines, known, span_of(title) or span_of_year(year))
    measured = Measured()
    measured.add(found.drafts, record.activities)
    return measured
