"""Pages of the codes of the family “syntax” that are no rules."""
