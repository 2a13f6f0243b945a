"""Writes a report in one format or another: a module each, with a function `write`."""
