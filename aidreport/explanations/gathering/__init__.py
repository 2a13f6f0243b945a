"""Pages of the codes of the family “gathering”."""
