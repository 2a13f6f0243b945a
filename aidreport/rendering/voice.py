"""The voice of one report: how it calls itself, which year goes without saying, who is known."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from markupsafe import Markup

from aidreport.expressions import expression
from aidreport.facts.charts import ChartFacts
from aidreport.facts.grouping import Group
from aidreport.facts.photos import PhotoFacts
from aidreport.facts.recipients import recipient_organisations
from aidreport.facts.report import ReportFacts
from aidreport.model.activity import Activity
from aidreport.model.counted import Direction
from aidreport.model.fields.period import Period, Precision
from aidreport.model.fields.recorded import origins_of
from aidreport.model.indicator import Indicator
from aidreport.model.organisation import Organisation
from aidreport.model.person import Party, Person, Post
from aidreport.model.places import is_at_home, is_at_recipients, is_stationed, named_place
from aidreport.model.received import is_received
from aidreport.rendering.company import attendants
from aidreport.rendering.counts import organisations_of_whom
from aidreport.rendering.marks import MarkKind, mark, marked
from aidreport.rendering.ours import names_house
from aidreport.rendering.periods import period_words
from aidreport.rendering.posts import is_plain_teacher, posts_on, teacher_name, titled_name
from aidreport.rendering.that_one import staff_of, that_one
from aidreport.rendering.turns import turns_of
from aidreport.wording import punctuation
from aidreport.wording.lists import enumeration

_TEACHERS = "干部教师"
_EXCHANGE = f"{_TEACHERS}交流、"
SAYS_ITSELF = ("情况", "收支", "活动", "行动", "任务", "项目", "审计")
"""What a name ends with to which nobody adds 工作."""

# What is no illness that somebody contracts: 身有残疾, and 肢体二级残疾, 智力障碍 as they are.
_DISABILITY = ("残疾", "残障", "障碍", "伤残", "残")
_NOT_IN_LINKS = expression(r"[^\w./-]+")


class Voice:
    """Says organisations, people and dates; remembers what it has said in this section."""

    def __init__(self, facts: ReportFacts, folder: str = "") -> None:
        self._frame = facts.frame
        self._returning = facts.returning
        self._introduced: set[str] = set()
        self._abbreviated: set[str] = set()
        self._turns = turns_of(facts.sections)
        self._sections = facts.sections
        self._folder = folder
        self._figures = 0

    def work(self) -> str:
        """Return what the report is about: 对口支援工作, 款物收支情况."""
        return _as_work(self._frame.work)

    def helping(self) -> str:
        """Return what the text calls the work: 对口帮扶工作."""
        return _as_work(self._frame.help_word or self._frame.work)

    def ourselves(self) -> str:
        """Return how the report calls itself, at first with 以下简称 where the record wants it."""
        own = self._frame.organisation
        called = marked(self._frame.self_reference)
        if not own.hereafter or own.id in self._abbreviated:
            return called
        self._abbreviated.add(own.id)
        return f"{marked(own.name)}（以下简称{punctuation.quote(called)}）"

    def start_section(self) -> str:
        """Begin a part of the report; returns nothing."""
        return ""

    def vary(self, told: object, *choices: str) -> str:
        """Return one of several ways to say the same, by what is told: see `turns`."""
        turn = self._turns.get(told.position, 0) if isinstance(told, Activity | Indicator) else 0
        return choices[turn % len(choices)]

    def name(self, party: Party) -> str:
        """Return an organisation's full name at its first mention, later its short one.

        The organisation that reports is called by its self-reference (我校); a person
        is called by name.
        """
        if isinstance(party, Person):
            return marked(party.name or party.family_name or party.id)
        if party.id == self._frame.organisation.id:
            return marked(self._frame.self_reference)
        if party.own:
            own = self._frame.organisation
            named = names_house(party.name, own.name, own.short_name)
            return ("" if named else marked(self._frame.self_reference)) + marked(party.name)
        return self._short_or_full(party)

    def _short_or_full(self, organisation: Organisation) -> str:
        if organisation.id in self._introduced or organisation.id in self._abbreviated:
            return marked(organisation.short)
        self._introduced.add(organisation.id)
        if not (organisation.hereafter and organisation.short_name):
            return marked(organisation.name)
        self._abbreviated.add(organisation.id)
        called = punctuation.quote(marked(organisation.short))
        return f"{marked(organisation.name)}（以下简称{called}）"

    def recipient(self, party: Party) -> str:
        """Return a recipient as introduced to the reader: 示例中学初一学生张三."""
        if isinstance(party, Organisation):
            return self.name(party)
        school = self._short_or_full(party.organisation) if party.organisation else ""
        ill = party.sensitive.illness if party.sensitive else None
        return (ill_with(ill) if ill else "") + school + self._pupil(party)

    def _pupil(self, person: Person) -> str:
        """Return a person with the grade: 初一学生张三, but 初一王同学."""
        if not person.grade:
            return self.name(person)
        called = person.name or person.family_name or person.id
        return (
            marked(person.grade) + ("" if called.endswith("同学") else "学生") + self.name(person)
        )

    def doer(self, activity: Activity) -> str:
        """Return whose work an activity is: our own, or that of those who came to help.

        Empty where leaders are named by their office with all who came.
        """
        if not activity.helpers:
            return self.names(activity.funded_by, last="和") or marked(self._frame.self_reference)
        homes = {person.organisation.id for person in activity.leaders if person.organisation}
        if all(party.id in homes for party in activity.helpers) and not activity.helper_count:
            return ""
        return organisations_of_whom(self._helpers(activity), activity.helper_count)

    def _helpers(self, activity: Activity) -> list[str]:
        """Return those who came to help: people with their posts."""
        return [
            self.titled(party, activity.date) if isinstance(party, Person) else self.name(party)
            for party in activity.helpers
        ]

    def is_at_home(self, activity: Activity) -> bool:
        """Return whether who works there is at home, so that nobody goes anywhere."""
        own = self._frame.organisation
        return is_at_home(activity, own) or is_stationed(activity, own)

    def is_towards_us(self, activity: Activity) -> bool:
        """Return whether somebody comes to us, or brings us something: 送来, not 送去."""
        own = self._frame.organisation
        return is_received(activity, self._frame) or named_place(activity, (own,)) is not None

    def names(self, people: Sequence[Party], last: str = "、") -> str:
        """Return names joined by 、, the last one by `last`."""
        return enumeration([self.name(person) for person in people], last=last)

    def recipients(self, parties: Sequence[Party]) -> str:
        """Return recipients joined by 、 and 和."""
        return enumeration([self.recipient(party) for party in parties], last="和")

    def destination(self, activity: Activity) -> str:
        """Return where an activity took place: its place, else the recipients' organisations."""
        if place := self.place(activity):
            return place
        return self.names(recipient_organisations((activity,)), last="和")

    def place(self, activity: Activity) -> str:
        """Return a place apart from the recipient's own: 市科技馆; 本校 where we are at home."""
        place = activity.place
        if not place or is_at_recipients(activity):
            return ""
        own = self._frame.organisation
        if named_place(activity, (own,)):
            words = self._frame.self_reference
            if is_at_home(activity, own) and words.startswith("我"):
                words = f"本{words[1:]}"
            return mark(words, origins_of(place))
        party = named_place(activity, (*activity.helpers, *activity.recipients))
        if party is None:
            return marked(place)
        words = that_one(party) if party in activity.helpers else self.name(party)
        return mark(words, origins_of(place))

    def helped(self, activity: Activity) -> str:
        """Return the organisations that were helped at another place, empty without a place."""
        if not activity.place or is_at_recipients(activity):
            return ""
        return self.organisations_of(activity.recipients)

    def senders(self, activity: Activity) -> str:
        """Return who sent those that we received: those who are named, and how many they are."""
        named = [self.recipient(party) for party in activity.recipients]
        return organisations_of_whom(named, None if activity.helpers else activity.helper_count)

    def organisations_of(self, parties: Sequence[Party]) -> str:
        """Return the organisations among the recipients."""
        return self.recipients([party for party in parties if isinstance(party, Organisation)])

    def is_return(self, activity: Activity) -> bool:
        """Return whether somebody goes to where somebody has been before in this year."""
        if activity.position not in self._returning:
            return False
        return not is_stationed(activity, self._frame.organisation)

    def people_of(self, parties: Sequence[Party]) -> str:
        """Return the people among the recipients, without their organisation: 初一学生张三."""
        people = [party for party in parties if isinstance(party, Person)]
        return enumeration([self._pupil(person) for person in people], last="和")

    def titled(self, person: Person, period: Period) -> str:
        """Return a person with the post held at that time: 党总支书记李四, 王五老师.

        Who is known by the family name alone gets the title after it: 薛书记.
        """
        return self._office(person, period) + self._with_title(person, period)

    def titled_all(
        self, people: Sequence[Person], period: Period, last: str = "、", *, teaching: bool = False
    ) -> str:
        """Return people with their posts; an office that several share is said once.

        Where they are `teaching`, a teacher's subject is said too: 数学教师王三.
        """
        said: list[str] = []
        before: object = None
        for person in people:
            office = self._office_of(person, period)
            words = self._office(person, period) if office != before else ""
            before = office
            said.append(words + self._with_title(person, period, teaching=teaching))
        return enumeration(said, last=last)

    def _office(self, person: Person, period: Period) -> str:
        """Return the organisation and the body in which a person holds a post."""
        home, body = self._office_of(person, period)
        return (self._short_or_full(home) if home else "") + marked(body)

    def _office_of(self, person: Person, period: Period) -> tuple[Organisation | None, str]:
        posts = posts_on(person, period.start)
        home = person.organisation
        if home is not None and home.id == self._frame.organisation.id:
            home = None
        return home, (posts[0].body if posts else None) or ""

    def _with_title(self, person: Person, period: Period, *, teaching: bool = False) -> str:
        posts = posts_on(person, period.start)
        if teaching and person.subject and is_plain_teacher(posts):
            return self._teacher(person, posts)
        return titled_name(posts, self.name(person), only_surname=person.name is None)

    def honoured(self, party: Party) -> str:
        """Return who received an honour: one of our own people as 我校张三老师.

        Whom we helped, and of whom neither a house nor a post is known, is not one of them.
        """
        if isinstance(party, Organisation):
            return self.name(party)
        home = party.organisation
        if not (home or party.posts or party.grade) and self._is_helped(party):
            return self.name(party)
        body = marked(party.posts[0].body or "") if party.posts else ""
        only_surname = party.name is None
        said = titled_name(party.posts[:1], self.name(party), only_surname=only_surname)
        return (self.name(home) if home else marked(self._frame.self_reference)) + body + said

    def _is_helped(self, person: Person) -> bool:
        activities = (each for section in self._sections for each in section.activities)
        return any(person.id in {party.id for party in each.recipients} for each in activities)

    def teacher(self, person: Person, period: Period) -> str:
        """Return a teacher with the subject, if it is known: 历史教师张三."""
        return self._teacher(person, posts_on(person, period.start))

    def _teacher(self, person: Person, posts: Sequence[Post]) -> str:
        called, only_surname = self.name(person), person.name is None
        return teacher_name(posts, person.subject, called, only_surname=only_surname)

    def date(self, period: Period) -> str:
        """Return a date as exactly as it is known; the report's own year goes without saying."""
        return mark(self._date(period), period.origins, MarkKind.PERIOD)

    def _date(self, period: Period) -> str:
        own = self._frame.period
        with_year = not (own.start.year == own.end.year == period.start.year == period.end.year)
        return period_words(period, in_full=with_year)

    def how_often(self, activities: Sequence[Activity]) -> str:
        """Return how many times something was done: 12次."""
        places = tuple(activity.position for activity in activities)
        return mark(f"{len(activities)}次", places, MarkKind.QUANTITY)

    def occasions(self, activities: Sequence[Activity]) -> str:
        """Return when the activities of a series were, each with what was its own.

        3月5日整理图书；4月5日（12名学生志愿者）辅导作业; 3月5日、4月5日 where nothing was.
        """
        said = [self._occasion(activity) for activity in activities]
        plain = not any(activity.contents or activity.participants for activity in activities)
        return enumeration(said) if plain else "；".join(said)

    def _occasion(self, activity: Activity) -> str:
        who = attendants(activity)
        contents = "，".join(marked(content) for content in activity.contents)
        return self.date(activity.date) + (f"（{who}）" if who else "") + contents

    def by_when(self, period: Period) -> str:
        """Return the date of what is planned: 6月, where it is 6月份 of what has been done."""
        if period.precision is Precision.MONTH:
            words = self._date(period).removesuffix("份")
            return mark(words, period.origins, MarkKind.PERIOD)
        return self.date(period)

    def staff_word(self, activity: Activity) -> str:
        """Return what those exchanged are where no rank is known: 医务人员 of a hospital."""
        received = activity.way is Direction.RECEIVED
        parties = activity.recipients if received else activity.helpers
        homes = [party for party in parties if isinstance(party, Organisation)]
        return staff_of(homes[0] if homes else self._frame.organisation)

    def full_period(self, period: Period, *others: Period | None) -> str:
        """Return a period with its years, as in a title: 2009年, 2008—2009学年度.

        Those of the `others` that are the same one are said with it.
        """
        same = (each.origins for each in others if each == period)
        origins = period.origins + tuple(place for places in same for place in places)
        return mark(period_words(period), origins, MarkKind.PERIOD)

    def honoured_period(self, period: Period) -> str:
        """Return the year that an honour is for: 2008年度, 2008—2009学年度."""
        words = period_words(period)
        words += "度" if period.precision is Precision.YEAR else ""
        return mark(words, period.origins, MarkKind.PERIOD)

    def presented(self, person: Person) -> str:
        """Return the office of the one who reads the report out, with the organisation."""
        frame = self._frame
        day = (frame.delivered or frame.period).end
        held = [post for post in person.posts if post.held_on(day)]
        home = person.organisation or frame.organisation
        offices = [marked(post.body or "") + marked(post.title) for post in held]
        return marked(home.name) + "、".join(offices) if offices else ""

    def head_of(self, group: Group) -> str:
        """Return the small head of a group of activities: 志愿服务, 示例县乙中学, 3月份."""
        if group.month:
            return self.date(group.month)
        if group.term.startswith(_EXCHANGE):
            # The kind is called by those whom schools exchange: 医务人员交流 of a hospital.
            words = {self.staff_word(activity) for activity in group.activities}
            whose = words.pop() if len(words) == 1 else "人员"
            return whose + group.term.removeprefix(_TEACHERS)
        return self.names(group.parties) or marked(group.term)

    def in_short(self, parties: Sequence[Party]) -> str:
        """Return parties as in a table: organisations by their short names."""
        return enumeration(
            [
                marked(party.short) if isinstance(party, Organisation) else self.name(party)
                for party in parties
            ]
        )

    def picture_file(self, name: str) -> Markup:
        """Return where a picture's file stands beside the report, as a link of Markdown has it."""
        return Markup(_NOT_IN_LINKS.sub(lambda match: quote(match[0]), f"{self._folder}/{name}"))

    def figure_number(self, shown: PhotoFacts | ChartFacts) -> str:
        """Return the next number of a picture or a chart: 图1, 图2, in the order of the report."""
        self._figures += 1
        return mark(f"图{self._figures}", (shown.position,))


def ill_with(illness: str) -> str:
    """Return what somebody has, before the name: 身患白血病的, 有肢体二级残疾的."""
    has = "有" if illness.endswith(_DISABILITY) else "身患"
    return f"{has}{marked(illness)}的"


def _as_work(name: str) -> str:
    """Return a name with 工作 behind it, unless it says by itself what it is: 款物收支情况."""
    return marked(name) + ("" if name.endswith(SAYS_ITSELF) else "工作")
