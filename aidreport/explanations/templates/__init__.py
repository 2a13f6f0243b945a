"""Pages of the codes of the family “templates” that are no rules."""
