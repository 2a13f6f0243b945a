"""The facts of one report: what the templates see, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

from aidreport.diagnostics import Position
from aidreport.facts.attachments import AttachmentFacts, attachments
from aidreport.facts.balance import BalanceFacts, balance_facts
from aidreport.facts.corrections import CorrectionFacts, corrections, corrections_before
from aidreport.facts.honours import honour_years
from aidreport.facts.houses.checked import gathered_for
from aidreport.facts.houses.told import HousesFacts
from aidreport.facts.houses.told import told as told_of_houses
from aidreport.facts.indicators import (
    IndicatorFacts,
    headlines,
    opening_totals,
    tells_totals,
)
from aidreport.facts.measures import MeasureFacts, measures
from aidreport.facts.outline import Section, dated_activities, sections
from aidreport.facts.ranks import ranks
from aidreport.facts.received import Sides, brought, received, sides, supporters
from aidreport.facts.recipients import how_many, places_helped, recipient_sort, regions
from aidreport.facts.review import ProfileFacts, ResultFacts, profiles, results
from aidreport.facts.sums import Sum
from aidreport.facts.totals import Totals, activity_count, series, totals, totals_of
from aidreport.facts.visits import returning
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.fields.period import Period, Precision
from aidreport.model.fields.quantity import Quantity
from aidreport.model.frame import (
    Conclusion,
    Honour,
    Leadership,
    Outlook,
    Progress,
    ReportFrame,
)
from aidreport.model.organisation import Organisation
from aidreport.model.person import Party
from aidreport.model.review import Plan, Problems, Results, Thanks
from aidreport.model.year import CheckedYear, RecordFile, YearRecord


@frozen
class ReportFacts:
    """Everything a report may say.

    Attributes:
        frame: whose report of which work, with aims and grounds.
        sections: the parts that have a heading, in order.
        leadership: leadership and planning, if recorded.
        measures: the measures with their activities.
        progress: how the work went on as a whole, if recorded.
        activities: the activities told one by one, by date.
        activity_count: how many activities are told one by one (项).
        kinds: how many kinds of activity there were.
        returning: where the activities stand that went to a place again.
        regions: the regions reached, each once.
        recipient_sort: the word for the recipients (学校, 单位).
        ranks: what all are who were sent, and who were received, where that is one word.
        sides: whether the year's activities were one's own, got for others, or received.
        places: the recipients where all are places, as villages are, each once.
        place_count: how many they are.
        supporters: who helped the organisation that reports, those who did so most first.
        totals: the sums over what the organisation did itself.
        opening_totals: the same without those of figures that a headline tells.
        series: the sums over what the records name by themselves: each medical service.
        received: the sums over what others did for it.
        brought: the sums over what others did for those that it helps.
        headlines: the indicators that the opening names.
        tells_results: whether the opening says in general that the work came to something.
        tells_totals: whether the opening says the totals of the activities.
        results: the results of the work, with their figures.
        results_frame: what frames the results, if recorded.
        profiles: the profiles of places and organisations.
        balance: what was left over, came in, went out and is left, if recorded.
        problems: what is wanting, if recorded.
        plan: what comes next, step by step, if recorded.
        thanks: who is thanked, if recorded.
        honours: the honours, in the record's order.
        honour_years: the first and the last year of the honours and their documents.
        conclusion: what the year amounted to, if recorded.
        outlook: what comes next, if recorded.
        signatories: the organisations that sign; none where somebody reads the report out.
        signed_on: the day of signing, None while it is to be filled in.
        corrections: what was corrected after this report was signed, where the outline asks for
            it.
        corrections_before: what was corrected in the report of the year before.
        attachments: the tables and the photos that are attached.
        houses: what the houses handed in that a bureau sums up; None for a house's own report.
    """

    frame: ReportFrame
    sections: tuple[Section, ...]
    leadership: Leadership | None
    measures: tuple[MeasureFacts, ...]
    progress: Progress | None
    activities: tuple[Activity, ...]
    activity_count: Quantity
    kinds: int
    returning: frozenset[Position]
    regions: tuple[str, ...]
    recipient_sort: str
    places: tuple[Organisation, ...]
    place_count: Quantity | None
    sides: Sides
    ranks: Mapping[str, str]
    supporters: tuple[Party, ...]
    totals: Totals
    opening_totals: Totals
    series: Mapping[str, tuple[tuple[str, Sum], ...]]
    received: Totals
    brought: Totals
    headlines: tuple[IndicatorFacts, ...]
    tells_totals: bool
    tells_results: bool
    results: tuple[ResultFacts, ...]
    results_frame: Results | None
    profiles: tuple[ProfileFacts, ...]
    balance: BalanceFacts | None
    problems: Problems | None
    plan: Plan | None
    thanks: Thanks | None
    honours: tuple[Honour, ...]
    honour_years: Period | None
    conclusion: Conclusion | None
    outlook: Outlook | None
    signatories: tuple[Organisation, ...]
    signed_on: Period | None
    corrections: CorrectionFacts | None
    corrections_before: CorrectionFacts | None
    attachments: tuple[AttachmentFacts, ...]
    houses: HousesFacts | None


def build(checked: CheckedYear) -> ReportFacts:
    """Return the facts of a checked year."""
    record = checked.record
    frame = record.frame
    signature = frame.signature
    told = dated_activities(record)
    # Whoever is only planned for has not been helped; the county is nowhere else named.
    done = [activity for activity in record.activities if not activity.is_planned]
    places = places_helped(done, frame.report.organisation)
    parts = sections(record)
    whole = totals(record)
    gathering, asked = gathered_for(checked), frame.gathered
    return ReportFacts(
        frame=frame.report,
        sections=parts,
        leadership=frame.leadership,
        measures=measures(record),
        progress=frame.progress,
        activities=told,
        activity_count=activity_count(told),
        kinds=len({activity.kind for activity in done}),
        returning=returning(
            (activity for part in parts for activity in part.activities),
            record.frame.report.organisation,
        ),
        regions=regions(record.activities, frame.report.organisation),
        recipient_sort=recipient_sort(done, frame.report.organisation),
        sides=sides(done, frame.report),
        places=places,
        place_count=how_many(places),
        ranks=ranks(record.activities),
        supporters=supporters(record),
        totals=whole,
        opening_totals=opening_totals(record, whole),
        series=series(record),
        received=totals_of(received(record)),
        brought=totals_of(brought(record)),
        headlines=headlines(record),
        tells_totals=tells_totals(record),
        tells_results=_tells_results(record),
        results=results(record),
        results_frame=frame.results,
        profiles=profiles(record),
        balance=balance_facts(record),
        problems=frame.problems,
        plan=frame.plan,
        thanks=frame.thanks,
        honours=frame.honours,
        honour_years=honour_years(frame.honours),
        conclusion=frame.conclusion,
        outlook=frame.outlook,
        signatories=_signatories(frame),
        signed_on=signature.date if signature else None,
        corrections=corrections(record),
        corrections_before=corrections_before(record),
        attachments=attachments(record, gathering),
        houses=told_of_houses(asked, gathering, asked.position, frame.report.percent_decimals)
        if asked and gathering
        else None,
    )


def _signatories(frame: RecordFile) -> tuple[Organisation, ...]:
    """Return who signs; a report that is read out is signed only where the record says so."""
    named = frame.signature.organisation if frame.signature else ()
    if frame.signature is None and frame.report.speaker is not None:
        return ()
    return named or (frame.report.organisation,)


def _tells_results(record: YearRecord) -> bool:
    """Return whether 取得了一定的成绩 may stand in the opening.

    A year that is told by its activities, or by those of houses, has it; figures that head a
    report, one that is read out, and one of another period say what was done themselves.
    """
    frame = record.frame.report
    yearly = frame.period.extent in (Precision.YEAR, Precision.SCHOOL_YEAR)
    told = (bool(record.activities) and tells_totals(record)) or record.frame.gathered is not None
    return told and yearly and frame.speaker is None
