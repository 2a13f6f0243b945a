"""A full-width hash begins a comment.

For YAML only the half-width # begins a comment (YAML 1.1, 6.2); what stands behind ＃ would be
printed in the report.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place: 示例镇 ＃ 待核实

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place: 示例镇 # 待核实
"""
