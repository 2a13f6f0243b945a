"""A file has a name that some system cannot have, or takes for a device.

A colleague on Windows cannot check out or save a file whose name holds `< > : " | ? *`, ends
with a point or a blank, or is a device such as `con`, `nul` or `com1`, whatever follows its
point (own rule, after Microsoft's “Naming Files, Paths, and Namespaces”).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, photos: "photos/con.jpg"}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05}
"""
