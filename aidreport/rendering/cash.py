"""How sums of money are said with their fund, their source and their shares."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.model.activity import Participants
from aidreport.model.donation import Cash
from aidreport.model.fields.money import sum_of_money
from aidreport.model.fields.quantity import Quantity
from aidreport.rendering.marks import mark, marked
from aidreport.rendering.quantities import money_words, quantity_words, rate_words
from aidreport.wording.lists import enumeration

_SHARE = "份"


def cash_words(sums: Sequence[Cash], fund: str = "", *, source: bool = True) -> str:
    """Return sums of one status: 爱心基金300元; 共计1500元，其中党费500元、校友捐赠1000元.

    `fund` is what the money is called where the record does not say it; the `source` of a
    single sum is left out where it has been said.
    """
    if sums and sums[0].fund:
        fund = ""
    if len(sums) == 1:
        return _one(sums[0], fund, source=source)
    exact = [cash.total for cash in sums if cash.total is not None]
    total = sum_of_money(exact) if len(exact) == len(sums) else None
    if total is None:
        parts = enumeration([_part(cash) for cash in sums])
        return fund + parts if parts else ""
    plain = [cash for cash in sums if not (cash.source or cash.fund or cash.per or cash.share)]
    if len(plain) == 1:  # the rest of the whole
        sums = [cash for cash in sums if cash is not plain[0]]
    parts = enumeration([_part(cash) for cash in sums])
    named = len(plain) == 1 or all(cash.source or cash.fund for cash in sums)
    return f"{fund}{money_words(total)}{'，其中' if named else '，包括'}{parts}"


def shares_words(
    sums: Sequence[Cash], verb: str, fund: str, visited: Sequence[Participants] = ()
) -> str:
    """Return so much for each: 每户送去慰问金500元，共计8000元.

    How many shares there are is said where those `visited` do not say it already.
    """
    cash = sums[0]
    if cash.per is None:
        return f"{verb}{cash_words(sums, fund)}"
    unit = cash.per.measure_word or _SHARE
    name = marked(cash.fund) if cash.fund else fund
    if _are_all(cash.per, [group.count for group in visited if group.count]):
        each = mark(f"每{unit}", cash.per.origins)
        said = f"{each}{verb}{name}{rate_words(cash.amount)}"
    elif unit == _SHARE:
        # A share is what is given, not who gets it.
        said = f"{verb}{name}{quantity_words(cash.per, unit)}，每{unit}{rate_words(cash.amount)}"
    else:
        said = f"向{quantity_words(cash.per, unit)}{verb}{name}，每{unit}{rate_words(cash.amount)}"
    whole = f"，共计{money_words(cash.total)}" if cash.total is not None else ""
    return said + whole + _in_brackets(_remarks(cash, source=True))


def _are_all(per: Quantity, visited: Sequence[Quantity]) -> bool:
    """Return whether there is a share for each of one group, or of all that are counted alike."""
    if any(same_count(count, per) for count in visited):
        return True
    numbers = [each.number for each in visited if each.measure_word == per.measure_word]
    return per.number is not None and all(numbers) and sum(filter(None, numbers)) == per.number


def same_count(one: Quantity, other: Quantity) -> bool:
    """Return whether two quantities are the same number of the same."""
    return (one.number, one.measure_word, one.words) == (
        other.number,
        other.measure_word,
        other.words,
    )


def _one(cash: Cash, fund: str, *, source: bool) -> str:
    """Return one sum: 慰问金15000元（30户，每户500元）."""
    name = marked(cash.fund) if cash.fund else fund
    remarks = _remarks(cash, source=source)
    if cash.per is None:
        said = money_words(cash.amount)
    elif cash.total is None:
        return f"{name}{_shares(cash)}" + _in_brackets(remarks)
    else:
        said = money_words(cash.total)
        remarks.insert(0, _shares(cash))
    return name + said + _in_brackets(remarks)


def _part(cash: Cash) -> str:
    """Return one of several sums: 党费500元."""
    name = marked(cash.source or cash.fund or "")
    if cash.source and cash.fund:
        name = f"{marked(cash.source)}{marked(cash.fund)}"
    remarks = [marked(cash.share)] if cash.share else []
    if cash.per is None:
        return name + money_words(cash.amount) + _in_brackets(remarks)
    if cash.total is None:
        return name + _shares(cash) + _in_brackets(remarks)
    return name + money_words(cash.total) + _in_brackets([_shares(cash), *remarks])


def _remarks(cash: Cash, *, source: bool) -> list[str]:
    """Return what stands behind a sum in brackets: where it comes from, what part it is."""
    remarks = [f"来自{marked(cash.source)}"] if cash.source and source else []
    return [*remarks, marked(cash.share)] if cash.share else remarks


def _shares(cash: Cash) -> str:
    """Return the number of shares and the amount of each: 30户，每户500元."""
    if cash.per is None:
        return ""
    unit = cash.per.measure_word or _SHARE
    return f"{quantity_words(cash.per, unit)}，每{unit}{rate_words(cash.amount)}"


def _in_brackets(remarks: Sequence[str]) -> str:
    return f"（{'，'.join(remarks)}）" if remarks else ""
