"""How a figure comes of what was recorded: a sum, with products in it, written out."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.rendering.marks import MarkKind
from aidreport.tracing.fields import Field
from aidreport.wording.money import digits

_NUMBER = expression(r"\d+(?:,\d{3})*(?:\.\d+)?")
_SCALED = expression(r"\d\s*([万亿])")
_SCALES = {"万": 10**4, "亿": 10**8}
_ADDED_UP = (MarkKind.MONEY, MarkKind.RATE, MarkKind.QUANTITY)


@frozen
class _Term:
    """A part of a sum: its value, and how it is written."""

    value: Decimal
    words: str


def calculation(kind: MarkKind, words: str, fields: Sequence[Field]) -> str:
    """Return the sum that gives a figure, empty if it is none of what was recorded.

    `"1000元", 700 and 300 -> "700 + 300 = 1000"`; 26户 of 500元 each are `500 × 26 = 13000`.
    """
    if len(fields) < 2 or kind not in _ADDED_UP:
        return ""
    found = numbers(words)
    if len(found) != 1:
        return ""
    totals = meant(kind, words, found[0])
    if not any(field.value for field in fields) and totals[0] == len(fields):
        return f"{' + '.join('1' for _ in fields)} = {digits(totals[0])}"
    for terms in (_each_alone(fields), _with_products(fields)):
        total = sum((term.value for term in terms), Decimal(0))
        if total in totals:
            return f"{' + '.join(term.words for term in terms)} = {digits(total)}"
    return ""


def written_out(fields: Sequence[Field], figure: str) -> str:
    """Return what the fields of one record give a figure, empty where it is none of numbers.

    `figure` is the calculation of the whole: where it multiplies, what each gets is multiplied
    by how many they are, in the words of the record: `500元 × 26户 = 13000`.
    """
    if "×" not in figure:
        terms = _each_alone(fields)
        total = sum((term.value for term in terms), Decimal(0))
        whole = len(terms) == len(fields)
        return f"{' + '.join(term.words for term in terms)} = {digits(total)}" if whole else ""
    each, *counts = [field.value for field in fields]
    products = _with_products(fields)
    if not counts or len(products) != 1:
        return ""
    many = " + ".join(counts)
    many = f"({many})" if len(counts) > 1 else many
    return f"{_in_yuan(each)} × {many} = {digits(products[0].value)}"


def _in_yuan(amount: str) -> str:
    return amount if amount[-1:] in "元万亿" else f"{amount}元"


def _each_alone(fields: Sequence[Field]) -> list[_Term]:
    values = [value(field.value) for field in fields]
    return [_Term(each, digits(each)) for each in values if each is not None]


def _with_products(fields: Sequence[Field]) -> list[_Term]:
    """Return a term for each group of fields: what each gets, times how many they are.

    The origins of a product begin with what each gets, and stand in one group of the record.
    """
    groups: dict[str, list[Decimal]] = {}
    for field in fields:
        number = value(field.value)
        # What a house handed in is multiplied already.
        group = str(field.position) if field.handed_in else field.path.rpartition(".")[0]
        if number is not None:
            groups.setdefault(group, []).append(number)
    return [_product(each, counts) for each, *counts in groups.values()]


def _product(each: Decimal, counts: Sequence[Decimal]) -> _Term:
    if not counts:
        return _Term(each, digits(each))
    many = " + ".join(map(digits, counts))
    many = f"({many})" if len(counts) > 1 else many
    return _Term(each * sum(counts), f"{digits(each)} × {many}")


def meant(kind: MarkKind, words: str, number: Decimal) -> tuple[Decimal, ...]:
    """Return what a number can mean in yuan: in a table, the head of its column has the unit."""
    if match := _SCALED.search(words):
        return (number * _SCALES[match[1]],)
    bare = kind is MarkKind.MONEY and _NUMBER.fullmatch(words)
    return (number, *(number * each for each in _SCALES.values())) if bare else (number,)


def numbers(words: str) -> list[Decimal]:
    """Return the numbers in some words: `700元（其中300元…` holds two."""
    return [Decimal(number.replace(",", "")) for number in _NUMBER.findall(words)]


def value(text: str) -> Decimal | None:
    """Return the number that a text begins with, in yuan if it is written in 万元 or 亿元."""
    match = _NUMBER.match(text)
    if match is None:
        return None
    number = Decimal(match[0].replace(",", ""))
    return number * _SCALES.get(text[match.end() :][:1], 1)
