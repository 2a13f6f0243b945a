"""Records as tables for spreadsheets and programs: what a year says, one row for each thing."""
