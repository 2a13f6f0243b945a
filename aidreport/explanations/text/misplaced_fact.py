"""A field that holds a name or a phrase names a fact.

Only `text` fields are sentences of one's own, in which facts can be named; the words of other
fields are put into sentences of the templates as they are (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: donation
        date: 2024-03-05
        beneficiaries: 村民
        place: "示例县{{ cash }}"
        donation: {cash: 700}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: donation
        date: 2024-03-05
        beneficiaries: 村民
        place: 示例县
        donation: {cash: 700}
"""
