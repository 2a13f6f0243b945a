"""A name refers to a person, an organisation or a measure that is not recorded.

Full names, posts and regions are written down once, under `people`, `organisations` or
`measures`; a name that is not among them is misspelt or still to be added (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 示例县乙小学: }
    activities:
      - {kind: donation, date: 2024-03-05, recipients: 示例县已小学, donation: {cash: 700}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 示例县乙小学: }
    activities:
      - {kind: donation, date: 2024-03-05, recipients: 示例县乙小学, donation: {cash: 700}}
"""
