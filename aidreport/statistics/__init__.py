"""The statistics as tables for people, as JSON for programs, as CSV for spreadsheets."""
