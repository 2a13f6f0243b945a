"""What a bureau did itself, as it is held against what its houses handed in."""

from __future__ import annotations

from aidreport import __version__
from aidreport.exporting.for_gathering import house_year, needed_of
from aidreport.facts.houses.house import House, HouseActivity
from aidreport.gathering.house_year import GatheredActivity, HouseYear, Tally
from aidreport.gathering.index import HouseEntry, State
from aidreport.matters.counties import code_of
from aidreport.matters.names import path_of
from aidreport.matters.today import HandedIn, Today
from aidreport.model.fields.recorded import Recorded
from aidreport.model.year import YearRecord


def own_of(record: YearRecord) -> HandedIn:
    """Return a bureau's own year like one that was handed in; nothing of it is masked.

    Its places are those of the record.
    """
    year = house_year(record, needed_of(record), str, Tally(), __version__)
    own = year.house
    place = record.frame.report.position.path
    entry = HouseEntry(own.name, own.former_names, own.kind, own.place, State.HANDED_IN, place)
    return entry, year


def own_house(entry: HouseEntry, year: HouseYear, today: Today) -> House:
    """Return the bureau as a house, what it names as it is called today."""
    own = year.house
    begin = year.activities[0].position
    here = (begin,)
    return House(
        Recorded(own.name, here),
        Recorded(own.kind, here),
        Recorded(own.place.words, here),
        code_of(own.place),
        tuple(_activity(own.name, each, today) for each in year.activities),
        year.figures,
        begin,
        entry.former_names,
        own.short_names,
        path_of(own.place),
    )


def _activity(house: str, activity: GatheredActivity, today: Today) -> HouseActivity:
    here = (activity.position,)
    helped = today.helped(activity)
    renamed = today.figures(activity)
    return HouseActivity(
        Recorded(house, here),
        activity.kind,
        activity.date,
        Recorded(activity.title, here),
        tuple(Recorded(each, here) for each, _ in helped),
        dict(renamed.get(key, (key, total)) for key, total in activity.figures.items()),
        activity.position,
        activity.position,
        today.partners(activity),
        tuple(path_of(each) for each in activity.places),
        tuple(home for _, home in helped),
    )
