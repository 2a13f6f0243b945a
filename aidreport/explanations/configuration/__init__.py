"""Pages of the codes of the family “configuration” that are no rules."""
