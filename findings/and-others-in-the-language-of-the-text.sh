#!/bin/sh
# typst's GB/T 7714 writes 等 after English authors in a Chinese text, and et al. after Chinese ones in an English text
#
# Guess: a style that exists for Chinese and foreign works side by side takes 等 or et al. by the
#   language of each entry, as GB/T 7714 wants it and langid in the BibTeX file says.
# Seen: typst 0.15.2 (gb-7714-2015-numeric) asks for the language of the text only: SHILI J, SHILI
#   Y, SHILI B, 等 with lang zh, 示例甲, 示例乙, 示例丙, et al. with lang en; 2 版 and 2nd ed. likewise. langid
#   and language change nothing.
# Why it matters: no setting makes a list with works of both kinds right; a thesis or a report is
#   sent back for it.
#
# Packages: typst==0.15.2, pypdf==7.1.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check typst==0.15.2 pypdf==7.1.1
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io

import pypdf
import typst

ENTRY = """@article{%(key)s, author={%(authors)s}, title={%(title)s}, journal={%(journal)s}, year={2009}, volume={3}, number={2}, pages={1--9}, langid={%(language)s}, language={%(language)s}}
@book{%(key)s2, author={%(first)s}, title={%(title)s}, publisher={%(journal)s}, edition={2}, year={2009}, langid={%(language)s}}
"""
with open("works.bib", "w", encoding="utf-8") as works:
    for key, language, journal, title, names in (("a", "chinese", "示例学报", "县志研究", ["示例, 甲", "示例, 乙", "示例, 丙", "示例, 丁"]), ("b", "english", "Journal of Examples", "County records", ["Shili, Jia", "Shili, Yi", "Shili, Bing", "Shili, Ding"])):
        works.write(ENTRY % {"key": key, "language": language, "journal": journal, "title": title, "authors": " and ".join(names), "first": names[0]})
for language in ("zh", "en"):
    with open("report.typ", "w", encoding="utf-8") as report:
        report.write(f'#set text(lang: "{language}")\n@a @a2 @b @b2\n#bibliography("works.bib", style: "gb-7714-2015-numeric")\n')
    for line in pypdf.PdfReader(io.BytesIO(typst.compile("report.typ"))).pages[0].extract_text().splitlines():
        if "[J]" in line or "[M]" in line:
            print(language, line)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
zh [1] 示例甲, 示例乙, 示例丙, 等. 县志研究[J]. 示例学报, 2009, 3(2): 1-9.
zh [2] 示例甲. 县志研究[M]. 2 版. 示例学报, 2009.
zh [3] SHILI J, SHILI Y, SHILI B, 等. County records[J]. Journal of Examples, 2009, 3(2): 1-9.
zh [4] SHILI J. County records[M]. 2 版. Journal of Examples, 2009.
en [1] 示例甲, 示例乙, 示例丙, et al. 县志研究[J]. 示例学报, 2009, 3(2): 1-9.
en [2] 示例甲. 县志研究[M]. 2nd ed. 示例学报, 2009.
en [3] SHILI J, SHILI Y, SHILI B, et al. County records[J]. Journal of Examples, 2009, 3(2): 1-9.
en [4] SHILI J. County records[M]. 2nd ed. Journal of Examples, 2009.
EXPECTED
echo 'As described.'
