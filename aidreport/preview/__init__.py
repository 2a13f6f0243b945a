"""The page that shows a report while its records are typed.

- `watching`: has a file of the project changed?
- `looking`: a year as it stands now -> findings, and a page of each edition
- `figures`: the figures of a report, each with the records behind it, in its page
- `page`: what the browser gets, as HTML; scripts and styles stand in `files/`
- `server`: gives just these pages, to this machine alone, and says when they change
"""
