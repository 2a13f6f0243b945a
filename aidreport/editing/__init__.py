"""Changes to the text of record files that leave every other byte as it is."""
