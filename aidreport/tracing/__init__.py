"""Where the figures of a report come from: every one, to the place where it was recorded."""
