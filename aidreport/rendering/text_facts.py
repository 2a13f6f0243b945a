"""Free texts with the facts that they name put into words, marked with their origins."""

from __future__ import annotations

from aidreport.facts.report import ReportFacts
from aidreport.facts.sums import Sum
from aidreport.facts.texts.names import Fact, value_of
from aidreport.frozen import replace
from aidreport.model.activity import Activity
from aidreport.model.donation import Goods
from aidreport.model.fields.money import Money
from aidreport.model.fields.period import Period
from aidreport.model.fields.quantity import Quantity
from aidreport.model.fields.recorded import FreeText
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.slots import OPENING, slots
from aidreport.model.texts import has_slots, texts_of_activity, with_texts
from aidreport.model.year import YearRecord
from aidreport.rendering.gifts import all_goods
from aidreport.rendering.marks import marked
from aidreport.rendering.quantities import money_words, quantity_words
from aidreport.rendering.totals import total_words
from aidreport.rendering.voice import Voice
from aidreport.wording.lists import enumeration


def with_facts_told(record: YearRecord, facts: ReportFacts) -> YearRecord:
    """Return a checked record whose texts say the facts that they name.

    It is the same record where no text names any.
    """
    if not has_slots(record):
        return record
    teller = _Teller(facts)
    frame = with_texts(record.frame, lambda text: teller.tell(text, None))
    activities = tuple(teller.activity(activity) for activity in record.activities)
    return replace(record, frame=frame, activities=activities)


class _Teller:
    """Puts facts into words as the report does."""

    def __init__(self, facts: ReportFacts) -> None:
        self._facts = facts
        self._voice = Voice(facts)

    def activity(self, activity: Activity) -> Activity:
        if not any(OPENING in text for text in texts_of_activity(activity)):
            return activity
        return with_texts(activity, lambda text: self.tell(text, activity))

    def tell(self, text: FreeText, activity: Activity | None) -> FreeText:
        """Return a text with its names exchanged for the words of the facts."""
        said, end = "", 0
        for slot in slots(text):
            if slot.name is None:
                raise ValueError(f"a text that was not checked: {text}")
            fact = value_of(slot.name, activity, self._facts.totals)
            said += text[end : slot.start] + self._words(fact)
            end = slot.end
        return FreeText(said + text[end:], text.origins) if end else text

    def _words(self, fact: Fact | None) -> str:
        match fact:
            case Sum():
                return total_words(fact)
            case Money():
                return money_words(fact)
            case Quantity():
                return quantity_words(fact)
            case Period():
                return self._voice.date(fact)
            case str():
                return marked(fact)
            case tuple():
                return self._listed(fact)
            case None:
                raise ValueError("a fact that is not recorded")

    def _listed(self, fact: tuple[object, ...]) -> str:
        lots = tuple(lot for lot in fact if isinstance(lot, Goods))
        return all_goods(lots) or enumeration([self._item(item) for item in fact], last="和")

    def _item(self, item: object) -> str:
        """Return an organisation's short name, since a text stands among sentences about it."""
        match item:
            case Quantity():
                return quantity_words(item, "人")
            case Organisation():
                return marked(item.short)
            case Person():
                return self._voice.name(item)
            case _:
                return marked(item) if isinstance(item, str) else str(item)
