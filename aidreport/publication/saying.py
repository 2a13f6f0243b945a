"""A text without what must not be said; where a name may be an ordinary word, that is a doubt."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.publication.any_of import any_of
from aidreport.publication.secrets import Secret
from aidreport.publication.spellings.folding import closed_up, folded

_HAN = "\u3400-\u9fff"
# A given name, and a whole one of two characters, is an ordinary word as often as not (文明, 高兴).
# It is taken for the name only between words that stand beside a person alone.
_BEFORE = expression(
    rf"(?:^|[^{_HAN}]|[为给对向与和跟将把望问访助由班级生校村镇乡县市区童位名叫孩]"
    r"|收到|接到|感谢|鼓励|陪同)\Z"
)
_AFTER = expression(
    r"同学(?!们)|小朋友(?!们)|[的之](?:爸|妈|父|母|爷爷|奶奶|来信|病)|一家(?!亲)|说(?:[:，“]|谢谢)"
    r"|等[\d一二两三四五六七八九十]*[名位个]?(?:同学|小朋友|孩子|学生)"
    r"|(?:十分|非常|很|深受|深深)?感[动激](?!人)|激动|写来|给(?:我校|学校|老师)|(?:身|罹)?患|被?确诊|住院|出院"
    r"|考[上取入]|升入|就读|家住|今年\d+岁|[是系](?:一名|我校|[初高]|[一二三四五六]年级)|和(?:爸|妈|父|母|爷|奶)"
)
_ASKED_AFTER = expression(r"(?:看望|探望|慰问|女孩|男孩|女童|男童|患儿|名叫|叫做|取名|看望了)\Z")
_END = expression(rf"\Z|[^{_HAN}]")
# A nickname that no record says stops nothing where it is in doubt, so that more is asked of the
# words beside it: 龙龙妈妈, 小龙、龙龙等孩子, “小龙”同学, 小名龙龙.
_AFTER_NICKNAME = expression(
    r"(?:爸爸|妈妈|父亲|母亲|爷爷|奶奶|外公|外婆)|[”’」]同学(?!们)|[的之](?:老师|家[里人长中]|外[公婆])"
    r"|送[去上来]|辅导|补[习课]"
    rf"|(?:[、和与及][{_HAN}]{{2,3}}){{1,3}}等[\d一二两三四五六七八九十]*[名位个]?(?:同学|小朋友|孩子|学生)"
)
_NICKNAMED = expression(r"(?:小名|乳名|昵称|外号|绰号|叫[他她])(?:叫|是|为)?[“:]?\Z")
_HIDDEN = "……"
_QUOTED = expression(r"“[^”]*”|\[-.*?-\]|\{\+.*?\+\}")
_LONGEST_BEFORE = 4
_LONGEST_AFTER = 20


@frozen
class Doubt:
    """Words of a text, `text[start:end]`, that may be the name of somebody protected."""

    start: int
    end: int
    secret: Secret


@frozen
class Said:
    """What is said for a text, and what of it is in doubt and was left as it is."""

    text: str
    doubts: tuple[Doubt, ...] = ()


class Saying:
    """Says texts without secrets, however the words of these are written."""

    def __init__(self, secrets: Iterable[Secret], allowed: Iterable[str]) -> None:
        """Take what must not be said, and passages that may hold the words of it."""
        self._secrets = {closed_up(secret.words): secret for secret in secrets}
        # Where nothing is secret, what may be said need not be looked for.
        passages = [closed_up(each) for each in allowed] if self._secrets else []
        self._pattern = any_of([*self._secrets, *passages])
        for passage in passages:
            self._secrets.pop(passage, None)

    @property
    def may_change(self) -> bool:
        """Whether there are any words that it does not say."""
        return self._pattern is not None

    def said(self, text: str) -> Said:
        """Return a text without the words of secrets."""
        if self._pattern is None or not self._pattern.search(closed_up(text)):
            return Said(text)
        closed = folded(text)
        said, end = "", 0
        doubts = []
        for match in self._pattern.finditer(closed.text):
            secret = self._secrets.get(match[0])
            if secret is None:
                continue
            start, stop = closed.span(*match.span())
            if secret.doubtful and not _is_meant(secret, closed.text, *match.span()):
                doubts += [] if secret.is_guess else [Doubt(start, stop, secret)]
            elif secret.instead:
                said += text[end:start] + secret.instead
                end = stop
        return Said(said + text[end:] if end else text, tuple(doubts))


def hiding(secrets: Iterable[Secret]) -> Callable[[str], str]:
    """Return what takes the words of secrets out of a line of a log.

    What may be an ordinary word is taken out where a line quotes it, or shows what was changed.
    """
    known = {closed_up(secret.words): secret for secret in secrets}
    pattern = any_of(known)

    def hide(line: str) -> str:
        if pattern is None or not pattern.search(closed_up(line)):
            return line
        closed = folded(line)
        quoted = [match.span() for match in _QUOTED.finditer(line)]
        said, end = "", 0
        for match in pattern.finditer(closed.text):
            start, stop = closed.span(*match.span())
            inside = any(first < start and stop < last for first, last in quoted)
            if inside or not known[match[0]].doubtful:
                said += line[end:start] + _HIDDEN
                end = stop
        return said + line[end:]

    return hide


def _is_meant(secret: Secret, closed: str, start: int, end: int) -> bool:
    """Return whether the words beside a possible name show that its bearer is meant."""
    if is_person(closed, start, end):
        return True
    if not secret.is_guess:
        return False
    before = closed[max(start - _LONGEST_BEFORE, 0) : start]
    after = closed[end : end + _LONGEST_AFTER]
    if _AFTER_NICKNAME.match(after):
        return bool(_BEFORE.search(before))
    return bool(_NICKNAMED.search(before) and _END.match(after))


def is_person(closed: str, start: int, end: int) -> bool:
    """Return whether the words beside a possible name show that somebody is meant."""
    before = closed[max(start - _LONGEST_BEFORE, 0) : start]
    after = closed[end : end + _LONGEST_AFTER]
    if _AFTER.match(after):
        return bool(_BEFORE.search(before) or _ASKED_AFTER.search(before))
    return bool(_ASKED_AFTER.search(before) and _END.match(after))


def clauses(text: str, words: str) -> list[str]:
    """Return each run of characters of a text that holds some words, as texts are compared."""
    run = re.compile(rf"[^\W_]*{re.escape(closed_up(words))}[^\W_]*")
    return [match[0] for match in run.finditer(closed_up(text))]
