"""The activities of a report: which sentences begin one, and which go on with it."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.expressions import expression
from aidreport.extraction.context import Context
from aidreport.extraction.dates import Dated, dates
from aidreport.extraction.draft import Draft
from aidreport.extraction.kinds import names_a_kind
from aidreport.extraction.parties import parties_of
from aidreport.extraction.placements import placements
from aidreport.extraction.sentences import LONGEST, TELLING, Part, Sentence, in_order
from aidreport.extraction.understanding import understand

_TOTAL = expression(
    r"据统计|累计(?!服务|授课)|比上年|同比|占比|占[\d.]+%|增长[\d.]+%|完成年度目标|共开展|全年共"
    r"|共组织开展|现将|现就|如下[：:]?$|总结如下|(?<!，)惠及困难群众|^截至|以来，|(?:两|三|四|五)项共计"
)
_HABIT = expression(
    r"每(?:月|周|学期|年|季度|季)(?!.{0,4}提供)|每次|经常|坚持|一直|始终|几年来|多年来|长期"
    r"|历来|一贯|倡导|注重"
    r"|高度重视|力争(?=在今后)|将继续|进一步"
)
_HONOUR = expression(r"荣获|被[^，。]{2,20}(?:授予|评为)|获得[^，。]{0,30}(?:称号|奖)|被评为|获评")
_GOES_ON = expression(
    r"^(?:其间|活动|此次|本次|这次|该|同学们|志愿者|大家|最后|并|通过|受助|受到|对方|双方"
    r"|师生|其中|孩子"
    r"|学生|教师|老人|各|他们|她们|相信|必将|期间|实践|培训|会议|会上|支教|这一项目|本项|此项"
    r"|仪式|其目的|所)"
)
_ELSEWHERE = expression(r"代表|赠送|颁发|报道|支持|感动|感谢|推动|锦旗")
_ACTS = expression(r"捐|赴|前往|开展|举办|举行|召开|选派|派出|送去|走访|慰问|培训|援建|资助")
_OF_THE_YEAR = expression("全年|一年来|今年以来|本年度")
_TOWARDS = expression("[给为向赴到与]")
_BEFORE_DATE = 40
_AT_ONCE = 8
"""Characters before a date that opens a sentence: 二是, 我队于."""


def activities(
    sentences: Sequence[Sentence], context: Context
) -> tuple[list[Draft], list[Sentence]]:
    """Return the drafts of a report, and the sentences that none of them was taken from."""
    drafts: list[Draft] = []
    left: list[Sentence] = []
    for item in in_order(sentences):
        current: Draft | None = None
        for sentence in item:
            if sentence.part not in TELLING or len(sentence.text) > LONGEST:
                left.append(sentence)
            elif begun := _begun(sentence, context):
                drafts += begun
                current = begun[-1]
            elif current and _belongs(sentence):
                current.sentences.append(sentence)
            else:
                left.append(sentence)
    for draft in drafts:
        understand(draft, lead(draft.sentences[0].text, context), context)
    return drafts, left


def _begun(sentence: Sentence, context: Context) -> list[Draft]:
    """Return the drafts that a sentence begins; none where it tells no activity of one time."""
    text = sentence.text
    if _TOTAL.search(text) or _HONOUR.search(text):
        return []
    if several := placements(sentence, context):
        return several
    dated = lead(text, context)
    if dated is None:
        return [Draft([sentence])] if _is_undated(sentence, context) else []
    if dated.doubt and (
        _HABIT.search(text)
        or _OF_THE_YEAR.match(text[dated.start : dated.end])
        or not _TOWARDS.search(text)
    ):
        return []
    if _opens(sentence, dated) or names_a_kind(text) or _ACTS.search(text):
        return [Draft([sentence])]
    return []


def _opens(sentence: Sentence, dated: Dated) -> bool:
    """Return whether a sentence opens with a day or a month, and then says something."""
    said = "月" in sentence.text[dated.start : dated.end] and sentence.text[-1] in "。；！"
    return sentence.part is Part.WORK and said and not dated.doubt and dated.start <= _AT_ONCE


def lead(text: str, context: Context) -> Dated | None:
    """Return the date that a sentence begins with, or has before anything that was done."""
    found = dates(text, context.span)
    if not found:
        return None
    before = text[: found[0].start].replace("支教任务", "")
    return None if len(before) > _BEFORE_DATE or _ACTS.search(before) else found[0]


def _is_undated(sentence: Sentence, context: Context) -> bool:
    """Return whether a sentence without a date tells what was done for somebody who is known."""
    text = sentence.text
    if sentence.part is not Part.WORK or not names_a_kind(text):
        return False
    if dates(text, context.span) or _HABIT.search(text) or _GOES_ON.search(text):
        return False
    mentions = context.directory.mentions(text)
    helped = parties_of(text, mentions, 0).recipients
    return any(not each.doubt for each in mentions if each.id in helped and not each.is_person)


def _belongs(sentence: Sentence) -> bool:
    """Return whether a sentence goes on with the activity before it."""
    text = sentence.text
    if _TOTAL.search(text) or _HABIT.search(text):
        return False
    return bool(_GOES_ON.search(text) or _ELSEWHERE.search(text))
