"""Pages of the codes of the family “lists” that are no rules."""
