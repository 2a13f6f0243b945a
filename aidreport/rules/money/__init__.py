"""Rules about money and the value of goods."""

from aidreport.rules.money.money_without_yuan import MONEY_WITHOUT_YUAN

RULES = (MONEY_WITHOUT_YUAN,)
