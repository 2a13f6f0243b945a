#!/bin/sh
# text_to_edtf reads 2009年3月 as the third of an unknown month, 资助30人 as the 30th, and 1,050 as January 2050
#
# Guess: text_to_edtf, which gives None for what is no date in words, gives None for a text without
#   one, and 2009-03 or None for 2009年3月.
# Seen: edtf 5.0.2 takes a number up to 31 for a day: 2009年3月 is XXXX-XX-03, 2009年3月5日 is
#   XXXX-03-05, without the year; 资助30人 is XXXX-XX-30, 12岁 XXXX-XX-12, 示教〔2009〕15号 XXXX-XX-15. 1,050
#   is 2050-01, 09.3.5 is 2005-09-03. 2009年, 约2009年, 二〇〇九年 and 共3000元 are None. 2009-03, 2009.3.5 and
#   English are right.
# Why it matters: fields “date as it is written” of archives and museums are put through it; a third
#   or thirtieth of no month is valid EDTF, found by a search for days, and the year that was there is
#   gone.
#
# Packages: edtf==5.0.2; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check edtf==5.0.2
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from edtf import text_to_edtf

for text in ("2009-03", "2009.3.5", "March 2009", "2009年", "约2009年", "二〇〇九年", "2009年3月", "2009年3月5日", "3月", "资助30人", "12岁", "示教〔2009〕15号", "1,050", "09.3.5", "3-5", "共3000元"):
    print(text, text_to_edtf(text))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
2009-03 2009-03
2009.3.5 2009-03-05
March 2009 2009-03
2009年 None
约2009年 None
二〇〇九年 None
2009年3月 XXXX-XX-03
2009年3月5日 XXXX-03-05
3月 XXXX-XX-03
资助30人 XXXX-XX-30
12岁 XXXX-XX-12
示教〔2009〕15号 XXXX-XX-15
1,050 2050-01
09.3.5 2005-09-03
3-5 XXXX-03-05
共3000元 None
EXPECTED
echo 'As described.'
