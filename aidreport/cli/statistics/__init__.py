"""The statistics as a table for people, as JSON for programs, as CSV for spreadsheets."""
