"""The file is not YAML from this place on.

YAML needs `key: value` with an ASCII colon and a space, the same number of spaces before keys of
one level, `- ` before each item of a list, and quotes and brackets that are closed (YAML 1.1,
6.1, 9.1, 10). The message says what is missing or too much.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities: - {kind: volunteering, date: 2024-03-05}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05}
"""
