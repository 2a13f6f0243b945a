"""Pages of the codes of the family “text” that are no rules."""
