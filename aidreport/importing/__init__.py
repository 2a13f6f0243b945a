"""From an office's list to the activities of a record: understood or refused, never guessed."""
