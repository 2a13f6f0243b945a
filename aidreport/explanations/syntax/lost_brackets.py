"""Several values in braces lack the brackets of a list.

Within `{}` each comma ends a value (YAML 1.1, 10.2.1), and what follows it should be the next
field. Of `{items: 文具, 图书}` only the first would be kept.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: donation
        date: 2024-03-05
        beneficiaries: 村民
        donation: {goods: {items: 文具, 图书, 书包, value: 3000}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: donation
        date: 2024-03-05
        beneficiaries: 村民
        donation: {goods: {items: [文具, 图书, 书包], value: 3000}}
"""
