"""The names under which templates know the wording: the only place that gives them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from markupsafe import Markup

from aidreport.days.observances import observance
from aidreport.facts.grouping import kind_term
from aidreport.facts.series import is_series
from aidreport.model.activity import Activity
from aidreport.model.places import is_near_recipients
from aidreport.rendering.amounts import (
    abreast,
    amount_words,
    figures_words,
    is_done,
    is_stock,
    planned_words,
    reaching_words,
    status_words,
)
from aidreport.rendering.arranging import (
    broken,
    counted_off,
    enumerated,
    headed,
    heading,
    lines_of,
    list_mark,
    numbered,
    plain_lines_of,
)
from aidreport.rendering.asked import (
    alike,
    are_plain,
    each_one,
    has_organisations,
    has_people,
    invested,
    is_effect,
    is_found_out,
    is_gathering,
    is_money,
    is_told_by_its_text,
    needs_subject,
    only_the_guests,
    runs_on,
    says_work,
)
from aidreport.rendering.breakdowns import fits_inside, part_words, parts_words, with_inner
from aidreport.rendering.cash import cash_words, shares_words
from aidreport.rendering.cells import amount_cell, company_cell, exact_cell, goods_cell
from aidreport.rendering.company import (
    activity_words,
    attendants,
    company,
    each_person_once,
    is_long,
    is_party,
    names_recipients,
)
from aidreport.rendering.comparison_cells import (
    bases_cell,
    change_cell,
    completion_cell,
    figure_cell,
    grown_cell,
    growth_cell,
    level_number,
    rate_cell,
    targets_cell,
)
from aidreport.rendering.comparisons import (
    change_words,
    growth_words,
    growths_words,
    period_before,
)
from aidreport.rendering.counts import (
    built_words,
    counted_words,
    groups_words,
    trained_words,
    uncounted_words,
)
from aidreport.rendering.escape import as_it_is, as_markdown
from aidreport.rendering.gifts import all_goods, traded_goods
from aidreport.rendering.marks import about
from aidreport.rendering.ours import of_whom
from aidreport.rendering.own_period import title_words, words_alone, years_long
from aidreport.rendering.pupils import (
    is_single,
    names_some,
    sponsored_stages,
    sponsored_verb,
    sponsored_whole,
)
from aidreport.rendering.quantities import (
    money_words,
    ordinal_words,
    quantity_words,
    small_quantity_words,
)
from aidreport.rendering.seasons import says_the_month, season_words
from aidreport.rendering.set_phrases import all_of, batch, givers, heads, people, reported
from aidreport.rendering.spans import end_words
from aidreport.rendering.that_one import staff_of, that_one
from aidreport.rendering.totals import has_unvalued_goods, series_words, total_words
from aidreport.rendering.voice import Voice
from aidreport.rendering.years import years_words
from aidreport.wording import lists, numerals, punctuation


def listed(items: Iterable[object], last: str = "、", *, more: bool = False) -> str:
    """Return items joined by 、, the last one by `last`."""
    return lists.enumeration([str(item) for item in items], last=last, more=more)


def occasion_name(name: str) -> str:
    """Return a day's name: “助残日” in quotation marks, a festival (春节, 教师节) without."""
    plain = name.endswith(("节", "元旦", "除夕")) or "“" in name
    return name if plain else punctuation.quote(name)


def on_the_day(activity: Activity) -> bool:
    """Return whether an activity was held on the very day that it names as its occasion."""
    known = observance(activity.occasion.name) if activity.occasion else None
    return known is not None and known.is_on(activity.date.start, activity.date.end)


def after_the_day(activity: Activity) -> bool:
    """Return whether the day that an activity names as its occasion was over by then."""
    known = observance(activity.occasion.name) if activity.occasion else None
    return known is not None and known.is_just_over(activity.date.start)


def sentence(text: str) -> Markup:
    """Return the lines of a template, each a clause, as one sentence."""
    return as_it_is(punctuation.sentence(plain_lines_of(text)))


def clauses(items: Iterable[object]) -> Markup:
    """Return the items that say something, each as a line, which is a clause."""
    return as_it_is("\n".join([said for item in items if (said := as_markdown(item))]))


def paragraph(text: str) -> Markup:
    """Return the lines of a template, each a sentence, as one paragraph."""
    return as_it_is("".join(plain_lines_of(text)))


def both_sides(text: str, subject: str, one: str, other: str) -> Markup:
    """Return the lines of a template, two accounts without a subject, as two sides of one.

    `one` and `other` begin them (一方面, 另一方面). Accounts that are longer than a sentence
    stand one after the other.
    """
    told = lines_of(text)
    who = as_markdown(subject)
    if len(told) == 2 and not any("。" in punctuation.without_end(account) for account in told):
        first, second = (Markup(punctuation.without_end(account)) for account in told)
        sides = as_markdown(one) + first + Markup("；") + as_markdown(other) + second
        return who + sides + Markup("。")
    return Markup("").join(who + account for account in told)


_CALLED_AS_THEY_ARE = (
    *(kind_term, is_series, is_near_recipients, about, of_whom, years_long, says_the_month),
    *(abreast, is_done, is_stock, fits_inside, with_inner, all_goods, traded_goods),
    *(headed, counted_off, numbered, list_mark, broken, enumerated, heading),
    *(alike, are_plain, each_one, has_organisations, has_people, invested, is_effect, is_found_out),
    *(is_gathering, is_money, is_told_by_its_text, needs_subject, only_the_guests, runs_on),
    *(says_work, amount_cell, exact_cell, company_cell, goods_cell, figure_cell, bases_cell),
    *(change_cell, completion_cell, grown_cell, growth_cell, rate_cell, targets_cell, level_number),
    *(activity_words, attendants, company, each_person_once, is_long, is_party, names_recipients),
    *(period_before, is_single, names_some, sponsored_stages, sponsored_verb, sponsored_whole),
    *(all_of, batch, givers, heads, people, reported, staff_of, that_one, has_unvalued_goods),
    *(listed, occasion_name, on_the_day, after_the_day, sentence, clauses, paragraph, both_sides),
    punctuation.book_title,
)
"""What templates call by the names that it has in the code; the others stand below."""

FILTERS: Mapping[str, Callable[..., Any]] = {
    **{each.__name__: each for each in _CALLED_AS_THEY_ARE},
    "shares_of": shares_words,
    "total": total_words,
    "series": series_words,
    "money": money_words,
    "quantity": quantity_words,
    "small_quantity": small_quantity_words,
    "ordinal": ordinal_words,
    "cash": cash_words,
    "counted": counted_words,
    "uncounted": uncounted_words,
    "title_period": title_words,
    "without_year": words_alone,
    "built": built_words,
    "groups": groups_words,
    "trained": trained_words,
    "season": season_words,
    "amount": amount_words,
    "figures": figures_words,
    "reaching": reaching_words,
    "planned": planned_words,
    "status": status_words,
    "growth": growth_words,
    "change": change_words,
    "growths": growths_words,
    "parts": parts_words,
    "part": part_words,
    "years": years_words,
    "end": end_words,
    "section_number": numerals.ordinal,
    "quoted": punctuation.quote,
}

VOICE_GLOBALS = ("vary", "start_section", "ourselves", "work", "helping")
"""The methods of the report's voice that are about nothing but the report itself."""

VOICE_FILTERS = tuple(
    name for name in vars(Voice) if not (name.startswith("_") or name in VOICE_GLOBALS)
)
"""The methods of the report's voice that templates use as filters."""
