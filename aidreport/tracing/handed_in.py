"""Where the figures come from that houses handed in: their files, and their own records."""

from __future__ import annotations

from collections.abc import Mapping

from aidreport.diagnostics import Position
from aidreport.facts.figures.figure import Key
from aidreport.facts.figures.lookup import term_of
from aidreport.facts.grouping import kind_term
from aidreport.facts.houses.gathering import Gathering
from aidreport.facts.sums import Sum
from aidreport.tracing.fields import Field, HandedIn
from aidreport.wording.money import digits

_ONCE = {False: "（联合活动，合计只计一次）", True: "（单位之间的帮扶，合计只计一次）"}
"""What a trace says behind a figure of what several houses recorded."""


def fields_of(gathering: Gathering) -> dict[Position, Field]:
    """Return what stands at the places of the figures of houses, for a trace.

    Each leads on to the house's own records: `示例中学 records/2010.yaml:41:11 捐款`.
    """
    fields: dict[Position, Field] = {}
    before = gathering.before
    joined = (*gathering.joined, *(before.joined if before else ()))
    notes = {place: _ONCE[each.gift] for each in joined for place in each.places}
    for house in (*(before.houses if before else ()), *gathering.houses):
        own = HandedIn(house.name)
        fields[house.handed_in] = Field(house.handed_in, "", house.name, own)
        for activity in house.activities:
            source = HandedIn(house.name, activity.recorded)
            what = activity.title or kind_term(activity.kind)
            fields[activity.handed_in] = Field(activity.handed_in, "", what, source)
            note = notes.get(activity.handed_in, "")
            _note(fields, source, activity.figures, note)
            # What was signed stands in the lock, and not in this record any more.
            signed = {
                key: total
                for key, total in activity.figures.items()
                if any(place.path != house.handed_in.path for place in total.origins)
            }
            _note(fields, own, signed, note)
        _note(fields, own, house.figures)
    return fields


def _note(
    fields: dict[Position, Field], source: HandedIn, figures: Mapping[Key, Sum], note: str = ""
) -> None:
    for key, total in figures.items():
        vague = [each.words for each in total.left_out if each]
        exact = [f"{digits(total.exact)}{key.unit}"] if total.exact is not None else []
        words = "、".join([*exact, *vague])
        for place in total.origins:
            fields[place] = Field(place, term_of(key) + note, words, source)
