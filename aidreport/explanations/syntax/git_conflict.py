"""Git has left two versions of some lines in the file.

Where two people changed the same lines, git writes both into the file, between lines of its own,
and leaves the choice to you (the manual of git merge, “How conflicts are presented”).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
    <<<<<<< HEAD
        date: 2024-03-05
    =======
        date: 2024-03-06
    >>>>>>> 示例
        place: 示例镇

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-06
        place: 示例镇
"""
