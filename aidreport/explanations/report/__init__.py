"""Pages of the codes of the family “report” that are no rules."""
