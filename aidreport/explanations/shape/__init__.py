"""Pages of the codes of the family “shape” that are no rules."""
