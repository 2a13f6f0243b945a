"""Pages of the codes of the family “privacy” that are no rules."""
