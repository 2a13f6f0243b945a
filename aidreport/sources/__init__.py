"""From files to plain values: which files make a year, and what stands in them, with places."""
