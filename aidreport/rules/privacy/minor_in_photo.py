"""A photo shows a minor, and no consent is recorded.

A picture of a child under fourteen is sensitive personal information and needs the consent
of a parent or guardian (个人信息保护法, articles 28, 29 and 31; 民法典, article 1019); for
those who are a little older schools ask as well (own rule: whoever is marked `minor`).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {陈示例: {minor: true}}
    activities:
      - kind: home-visit
        date: 2024-03-05
        photos: {file: photos/plain.jpg, people: 陈示例}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {陈示例: {minor: true}}
    activities:
      - kind: home-visit
        date: 2024-03-05
        photos: {file: photos/plain.jpg, people: 陈示例, consent: true}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at


def _check(activity: Activity, record: YearRecord) -> Found:
    for photo in activity.photos:
        minors = [person for person in photo.people if person.minor]
        if minors and not photo.consent:
            yield found_at(
                photo.place,
                "The photo “{file}” shows “{person}”, who is a minor: ask a parent or guardian"
                " and add “consent: true”, or choose a photo on which nobody can be told.",
                file=photo.file,
                person=minors[0].id,
            )


MINOR_IN_PHOTO = ActivityRule("minor-in-photo", Severity.WARNING, _check, needs=("photos",))
