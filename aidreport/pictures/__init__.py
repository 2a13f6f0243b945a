"""From the photos that records name to the pictures of a report."""
