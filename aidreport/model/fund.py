"""Money of an activity (资金): what for, how far it has come, and how much it is."""

from __future__ import annotations

from enum import StrEnum

from aidreport.frozen import frozen
from aidreport.model.donation import CashStatus
from aidreport.model.fields.money import Money


class Purpose(StrEnum):
    """What money is for; amounts of different purposes are never added up."""

    DONATION = "donation"
    RAISED = "raised"
    RECEIVED = "received"
    SPONSORSHIP = "sponsorship"
    INVESTED = "invested"
    ARRANGED = "arranged"
    BOUGHT = "bought"
    SOLD = "sold"

    # An enumeration's own is written in Python, and money is looked up by these all the time.
    __hash__ = str.__hash__


@frozen
class Fund:
    """A sum for the year's totals.

    `amount` is vague where it was recorded so, and None where nobody can say it: so much for
    each of so many, where one of the two is vague.
    """

    purpose: Purpose
    status: CashStatus
    amount: Money | None
