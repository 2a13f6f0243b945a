"""What a person may be called by: one set of names, of which each is searched in every spelling."""
