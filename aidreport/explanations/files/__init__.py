"""Pages of the codes of the family “files” that are no rules."""
