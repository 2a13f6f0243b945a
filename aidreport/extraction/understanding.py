"""What the first sentence of an activity tells: kind, time, parties, people, gifts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aidreport.expressions import expression
from aidreport.extraction.context import INFERRED, Context
from aidreport.extraction.continuing import take_from_others
from aidreport.extraction.dates import Dated, dates, vague, whole
from aidreport.extraction.details import add_details
from aidreport.extraction.directory import Mention
from aidreport.extraction.draft import Draft, single
from aidreport.extraction.gifts import add_gifts
from aidreport.extraction.kinds import kind_of
from aidreport.extraction.parties import Parties, parties_of
from aidreport.extraction.people import attending, participants, sent, trained, visited
from aidreport.extraction.persons import (
    Persons,
    came_of,
    leaders_of,
    rank_of,
    sent_of,
    set_people,
    teaching_of,
)
from aidreport.extraction.unread import unread
from aidreport.extraction.works import add_works

_SENT = expression("选派|派出|委派|选送|派(?=[^，。；]{0,20}[赴到])")
_GIVES = expression("捐|赠送")
_PLANNED = expression(r"拟(?:于|在|定|开展)|计划于|将于")
_UNDONE = expression(r"退[回还款]|取消(?!贫困)|因故|未能|未果|推迟|延期|作废|撤销|暂缓")
_SEVERAL_DATES = "句中不止一个日期"
_MORE_DAYS = expression(r"\s*[、和及与，,]\s*(?:\d{1,2}月)?\d{1,2}[日号]")


def understand(draft: Draft, dated: Dated | None, context: Context) -> None:
    """Fill in what the sentences of a draft tell; with `dated` the first one begins."""
    main, *others = draft.sentences
    text = main.text
    mentions = context.directory.mentions(text)
    _date(draft, text, dated, context)
    kind = kind_of(_without(text, mentions))
    draft.set("kind", kind.kind, "" if kind.sure else INFERRED)
    if _PLANNED.search(text):
        draft.doubts["kind"] = "写的是打算，不一定做了"
    found = parties_of(text, mentions, _start(text, dated))
    _parties(draft, kind.kind, text, found)
    _persons(draft, kind.kind, found, text, mentions)
    _numbers(draft, kind.kind, text, incoming=found.incoming)
    add_details(draft, kind.kind, text)
    take_from_others(draft, others, context)
    if kind.kind == "donation" and "donation" not in draft.values and not _GIVES.search(text):
        draft.doubts["kind"] = INFERRED
    if "date" in draft.doubts and dated is None:
        draft.doubts.setdefault("kind", "可能不是单独的一项活动")
    if _UNDONE.search(draft.text):
        draft.doubts["kind"] = "写着退回、取消或者推迟，不一定做了"
    if left := unread(draft.text, draft.values):
        draft.doubts.setdefault("text", f"有的数字没有读出（{left}）")


def _date(draft: Draft, text: str, dated: Dated | None, context: Context) -> None:
    if "date" in draft.values:
        return
    if dated is None:
        draft.set("date", whole(context.span), "原文没有写日期")
        return
    doubt = dated.doubt
    if len({each.written for each in dates(text, context.span)}) > 1:
        doubt = doubt or _SEVERAL_DATES
    if _MORE_DAYS.match(text, dated.end):
        doubt = doubt or _SEVERAL_DATES
    if vague(text):
        doubt = doubt or "日期按上文推定"
    draft.set("date", dated.written, doubt)


def _without(text: str, mentions: Sequence[Mention]) -> str:
    """Return a text in which names are a sign: a name is no word for what was done."""
    for each in reversed(mentions):
        text = text[: each.start] + "某" + text[each.end :]
    return text


def _start(text: str, dated: Dated | None) -> int:
    """Return where a sentence goes on behind the date that it begins with."""
    end = dated.end if dated else 0
    while text[end : end + 1] in ("，", " "):
        end += 1
    return end


def _parties(draft: Draft, kind: str, text: str, found: Parties) -> None:
    recipients, helpers = _sides(kind, found)
    draft.set("recipients", single(list(recipients)), found.doubt)
    doubt = found.doubt
    if helpers and not found.incoming:
        doubt = doubt or INFERRED
        if kind == "donation":
            draft.doubts["kind"] = INFERRED
    draft.set("helpers", single(list(helpers)), doubt)
    if kind == "staff-exchange":
        received = "接收" in text or found.incoming
        sure = received or _SENT.search(text)
        draft.set("direction", "received" if received else "sent", "" if sure else INFERRED)
    elif kind == "meeting" and found.incoming:
        draft.set("direction", "received")
    elif kind == "meeting" and re.search(r"赴|前往|到(?!位|会)", text):
        draft.set("direction", "sent")


def _sides(kind: str, found: Parties) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return recipients and helpers; who comes to talk or to learn is no helper."""
    if kind in ("meeting", "staff-exchange"):
        return found.recipients or found.helpers, ()
    return found.recipients, found.helpers


def _persons(
    draft: Draft, kind: str, found: Parties, text: str, mentions: Sequence[Mention]
) -> None:
    leaders = leaders_of(text, mentions)
    came = came_of(text, mentions) if kind == "meeting" else Persons(())
    guests = [each for each in came.people if each.outside]
    if kind == "meeting" and found.incoming:
        guests = [each for each in leaders.people if each.outside] + guests
    own = [each for each in (*leaders.people, *came.people) if each not in guests]
    doubt = leaders.doubt or came.doubt
    set_people(draft, "leaders", Persons(tuple(dict.fromkeys(own)), doubt))
    set_people(draft, "guests", Persons(tuple(dict.fromkeys(guests)), doubt))
    went = sent_of(text, mentions).without(leaders.people)
    if kind in ("teaching-placement", "teaching-exchange"):
        set_people(draft, "teachers", went)
        draft.set("rank", rank_of(text))
    elif kind == "staff-exchange":
        set_people(draft, "staff", went)
    elif kind == "training":
        set_people(draft, "lecturers", teaching_of(text, mentions))


def _numbers(draft: Draft, kind: str, text: str, *, incoming: bool) -> None:
    called = visited(text) if kind == "home-visit" else []
    draft.set("visited", single(called))
    if kind == "training":
        draft.set("trainees", single(trained(text)))
    if kind == "staff-exchange" and (found := sent(text)):
        draft.set("count", found[0])
        draft.set("rank", found[1])
    groups, sure = participants(text)
    others = attending(text) if kind == "meeting" else []
    groups = [each for each in groups if each not in others]
    received = kind == "meeting" and draft.values.get("direction") == "received"
    draft.set("visitors", single(others), "是对方还是本单位的人")
    name = "visitors" if received else "participants"
    doubt = "" if sure else "参加人员没有全部读懂"
    if kind == "other" and incoming:
        doubt = "来的是别的单位的人"
    draft.set(name, single(groups), doubt)
    add_gifts(draft, kind, draft.text if kind == "sponsorship" else text, called)
    if kind == "works":
        add_works(draft, text)
