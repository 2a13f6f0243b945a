"""What a sentence tells of money and goods, as the fields of a kind of activity."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from aidreport.extraction.details import sponsored_of
from aidreport.extraction.draft import Draft, single
from aidreport.extraction.goods import goods_of
from aidreport.extraction.money import Amount, Role, amounts
from aidreport.extraction.people import Group
from aidreport.wording.numbers.reading import plain, read_count

_MONEY = "金额在句中的作用不明确"
_GOODS = "物品没有全部读懂"
_PARTS = "其中的分项没有分开"


def add_gifts(draft: Draft, kind: str, text: str, visited: Sequence[Group]) -> None:
    """Add the fields that tell what was given, bought, sent or built."""
    found = amounts(text)
    if kind == "works":
        _add_investments(draft, found)
        found = [each for each in found if each.role in (Role.CASH, Role.VALUE)]
    elif kind == "sponsorship":
        _add_sponsored(draft, text, found)
        return
    goods = goods_of(text)
    doubt = "" if goods.sure else _GOODS
    if kind == "purchase":
        _add_purchase(draft, list(goods.lots), found, doubt)
        return
    if kind == "materials":
        _add_materials(draft, list(goods.lots), doubt)
        return
    cash, unclear = _cash(found, visited)
    donation: dict[str, Any] = {}
    if cash:
        donation["cash"] = single(cash)
    if goods.lots:
        donation["goods"] = single(list(goods.lots))
    draft.set("donation", donation)
    if donation and (unclear or (goods.lots and doubt)):
        draft.doubts["donation"] = unclear or doubt
    if not donation and found and kind != "works":
        draft.doubts["donation"] = _MONEY


def _cash(found: Sequence[Amount], visited: Sequence[Group]) -> tuple[list[Any], str]:
    """Return the sums of money as records write them, and why they are in doubt."""
    cash: list[Any] = []
    doubt = ""
    each = [amount for amount in found if amount.role is Role.EACH]
    totals = [amount for amount in found if amount.role is Role.TOTAL]
    whole = [amount for amount in found if amount.role is Role.CASH]
    if any(amount.role is Role.PART for amount in found):
        doubt = _PARTS
    if any(amount.role in (Role.UNKNOWN, Role.INVESTED, Role.TRADED) for amount in found):
        doubt = _MONEY
    if each:
        per, doubt_of_each = _per(each, totals, visited)
        cash += per
        doubt = doubt_of_each or doubt
    elif totals:
        doubt = _MONEY
        whole = whole or totals
    for amount in whole:
        more = {"status": amount.status} if amount.status else {}
        cash.append({"amount": amount.written, **more} if more else amount.written)
    if visited and len(whole) == 1 and not each:
        doubt = doubt or "是每份的还是合计的"
    if len(whole) > 1 and not all(amount.status for amount in whole[1:]):
        doubt = doubt or "几笔金额是否重复"
    return cash, doubt


def _per(
    each: Sequence[Amount], totals: Sequence[Amount], visited: Sequence[Group]
) -> tuple[list[Any], str]:
    """Return what each of those who were called on got, held against what it comes to in all."""
    first = each[0]
    if len(each) > 1 or not first.exact:
        return [total.written for total in totals[:1]], _MONEY
    for group in visited:
        count = read_count(plain(str(group.get("count", ""))))
        if count is None or count.words or not count.number:
            continue
        if (
            totals
            and totals[0].exact
            and first.number.number * count.number == totals[0].number.number
        ):
            return [{"amount": first.written, "per": group["count"]}], ""
    if totals:
        return [totals[0].written], "与每份金额乘份数不一致"
    return [], "没有写份数"


def _add_investments(draft: Draft, found: Sequence[Amount]) -> None:
    """Add the money that went into works; the parts of a sum stand for it where they add up."""
    left = [each for each in found if each.role in (Role.INVESTED, Role.PART)]
    lines: list[dict[str, str]] = []
    doubt = ""
    while left:
        whole, *left = left
        if not left or left[0].role is not Role.PART:
            lines.append(_investment(whole, whole.status))
            continue
        parts = _parts_of(whole, left)
        if parts:
            lines += [_investment(each, each.status or whole.status) for each in parts]
        else:
            lines.append(_investment(whole, whole.status))
            doubt = "分项之和与总数不一致"
            parts = [each for each in left if each.role is Role.PART]
        left = [each for each in left if each not in parts]
    draft.set("investments", single(lines), doubt)


def _parts_of(whole: Amount, behind: Sequence[Amount]) -> list[Amount]:
    """Return the first amounts behind a sum that it is made of, none where they do not add up."""
    parts: list[Amount] = []
    total = Decimal(0)
    for each in behind:
        parts.append(each)
        total += each.number.number
        if total == whole.number.number:
            return parts
    return []


def _investment(each: Amount, status: str) -> dict[str, str]:
    line = {"amount": each.written}
    if status:
        line["status"] = status
    if each.arranged or "协调" in each.words:
        line["arranged"] = "true"
    return line


def _add_sponsored(draft: Draft, text: str, found: Sequence[Amount]) -> None:
    groups = sponsored_of(text)
    draft.set("sponsored", single(groups))
    if "一次性" in text:
        draft.set("once", "true")
    if groups and all("each" in group for group in groups):
        return
    cash = [each.written for each in found if each.role in (Role.CASH, Role.TOTAL)]
    if cash:
        draft.set("donation", {"cash": cash[0]}, "没有按每人金额记录" if len(cash) == 1 else _MONEY)


def _add_purchase(draft: Draft, lots: list[Any], found: Sequence[Amount], doubt: str) -> None:
    if "销售" in draft.text:
        draft.set("trade", "sold")
    draft.set("goods", single(lots), doubt)
    if lots and all("value" in lot for lot in lots):
        return
    sums = [each for each in found if each.role in (Role.TRADED, Role.TOTAL)]
    if len(lots) == len(sums) == 1:
        lots[0]["value"] = sums[0].written
        return
    if len(sums) == 1:
        draft.set("amount", sums[0].written)
    elif sums:
        draft.set("amount", sums[0].written, _MONEY)


def _add_materials(draft: Draft, lots: list[Any], doubt: str) -> None:
    items: list[str] = []
    for lot in lots:
        names = lot["items"]
        items += names if isinstance(names, list) else [names]
    draft.set("materials", single(items), doubt)
    quantities = [lot["quantity"] for lot in lots if "quantity" in lot]
    if len(lots) == 1 and quantities:
        vague = "原文没有写数量" if quantities[0] in ("一批", "一些", "若干") else ""
        draft.set("quantity", quantities[0], doubt or vague)
