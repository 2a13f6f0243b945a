"""What is said of a text that should be a number and is none that can be read."""

from __future__ import annotations

from aidreport.diagnostics import Message, message
from aidreport.expressions import expression
from aidreport.model.fields.placeholder import is_placeholder, not_known_yet
from aidreport.model.fields.validation import Refusal, shortened, wrong_type
from aidreport.sources.values import Scalar
from aidreport.wording.numbers.beside import APART, DOUBT, EACH, STATE
from aidreport.wording.numbers.mends import (
    Reader,
    by_powers,
    numbers_within,
    right_order,
    round_number_for,
    spelt_out,
    two_meanings,
)
from aidreport.wording.numbers.reading import Counted, plain, read_count, read_yuan

_LONGEST = 60
_YUAN = ("元", "圆", "块钱")
# What follows is in the number before it: as an item of a list it would be added to that.
_PART = expression(r"\d\D*(?:其中|内含|包括|包含|含)")
_NUMBER = expression(r"[\d一二两三四五六七八九十百千万]")
_FOR_EACH = expression(rf"{EACH}|\d\D*/[人户亩校村班生期场节季年月天日周]")
# Money beside what goods are worth: as a list, all of it would be cash.
_IN_KIND = expression(
    r"\d.*(?:物资|实物|物品|价值|折[价合款])|(?:物资|实物|物品|价值|折[价合款]).*\d"
)
_STATE = expression(STATE)
_APART = expression(APART)
_DOUBT = expression(DOUBT)
_FOREIGN = expression(
    "[美欧日港澳加韩]元|[日港台澳]币|美金|英镑|法郎|泰铢|卢布|[$\u20ac\u00a3]|USD|HKD|EUR|GBP|JPY"
)


def refused_count(text: Scalar, expected: Message) -> Refusal:
    """Return the refusal of a text that is no number with a measure word."""
    return Refusal("bad-quantity", _said(text, expected, _read_no_money))


def _read_no_money(text: str) -> Counted | None:
    """Return what is counted; money is not, and no mend leads there: 价值3200元."""
    found = read_count(text)
    return None if found and found.measure_word in _YUAN else found


def refused_amount(text: Scalar, expected: Message, read: Reader = read_yuan) -> Refusal:
    """Return the refusal of a text that is no amount; `read` is what could not read it."""
    if _FOREIGN.search(plain(text)):
        said = message(
            "“{found}” is foreign money, and amounts are in yuan: write what it came to in yuan,"
            " and the foreign amount in the text.",
            found=shortened(text),
        )
        return Refusal("bad-amount", said)
    return Refusal("bad-amount", _said(text, expected, read))


def _said(text: Scalar, expected: Message, read: Reader) -> Message:
    """Return the message with the form that would be right, if there is one."""
    written = plain(text)
    if is_placeholder(written):
        return not_known_yet(text)
    found = shortened(text)
    if len(written) <= _LONGEST and _NUMBER.search(written):
        if more := _says_more(written, found):
            return more
        if meant := two_meanings(written, read):
            return may_be(found, *meant)
        if right := round_number_for(written, read):
            return message(
                "“{found}” is a range: write the number that was counted, or a round one, like"
                " “{right}”.",
                found=found,
                right=right,
            )
        if right := (
            by_powers(written, read) or spelt_out(written, read) or right_order(written, read)
        ):
            return _write(found, right)
        within = numbers_within(written, read)
        if len(within) == 1:
            return _write(found, within[0])
        if within and _PART.search(written):
            return message(
                "“{found}” holds a number and a part of it, and the field takes the whole: write"
                " “{whole}”, and the part in a field of its own or in the text.",
                found=found,
                whole=within[0],
            )
        if len(within) == 2 and written in (
            f"{within[0]}({within[1]})",
            f"{within[0]}/{within[1]}",
        ):
            return may_be(found, *within)
        if within and not _IN_KIND.search(written):
            return message(
                "“{found}” holds several numbers, and the field takes one: write one of them, or,"
                " where several may stand, a list, “{numbers}”.",
                found=found,
                numbers=f"[{', '.join(within)}]",
            )
    return wrong_type(text, expected)


def _says_more(written: str, found: str) -> Message | None:
    """Return what is said of a number with words that make another one of it; None without."""
    if _FOR_EACH.search(written):
        return message(
            "“{found}” is how much there was for each: write how much there was for all; of"
            " cash, the amount of each share, and beside it how many shares there were.",
            found=found,
        )
    if _DOUBT.search(written):
        return message(
            "“{found}” says that the number is in doubt: write it once it is known, or a round"
            " one, like “约30人” or “近10万元”.",
            found=found,
        )
    if _APART.search(written):
        return message(
            "“{found}” holds a number and what is counted beside it: write the number that"
            " counts here alone, and the rest in a field of its own or in the text.",
            found=found,
        )
    if _STATE.search(written):
        return message(
            "“{found}” holds a number and what became of it: write the number of what was really"
            " done, and what is planned or has only arrived with its status. What was returned or"
            " cancelled, and who did not come, is told in the text.",
            found=found,
        )
    return None


def may_be(found: str, first: str, second: str) -> Message:
    """Return what is said of a text that has two meanings."""
    return message(
        "“{found}” may be {first} or {second}: write which one it is.",
        found=found,
        first=first,
        second=second,
    )


def _write(found: str, right: str) -> Message:
    return message(
        "“{found}” cannot be read as a number: write “{right}”.", found=found, right=right
    )
