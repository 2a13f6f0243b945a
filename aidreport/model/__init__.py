"""What a record may hold: shared fields, the kinds of activity, and the year they make."""
