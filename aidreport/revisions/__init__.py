"""What changed in the records of a year, and in its report, since a revision of git."""
