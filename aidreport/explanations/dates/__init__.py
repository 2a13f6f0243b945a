"""Pages of the codes of the family “dates” that are no rules."""
