#!/bin/sh
# WeText reads an average of 12.5 as the fifth of December, and 30/50人 as 五分之三十零人
#
# Guess: a number with a decimal is a number unless something beside it says that it is a day;
#   30/50人, thirty of fifty, is read so or as 五十分之三十, as 30/500 is, and 2009-2010学年 as two years.
# Seen: wetext 0.1.8 (zh, tn) makes a day of every number from 10.1 to 12.31 that could be one and
#   stands without a word behind it: 平均12.5 is 平均十二月五日, 平均10.1 平均十月一日. 9.5, 13.5, 12.50, 12.5元 and
#   12.5% are numbers. 30/50人 is cut after the 5: 五分之三十零人, and 25/30人 三分之二十五零人. 2009-2010学年 is a
#   subtraction, 两千零九减两千零一十学年, while 2008-2009年度 is right.
# Why it matters: it writes the text that is read aloud or compared with speech: an average of ages
#   or marks becomes a date in between others that are right, by its size alone.
#
# Packages: wetext==0.1.8; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check wetext==0.1.8
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from wetext import Normalizer

spoken = Normalizer(lang="zh", operator="tn")
for text in ("平均9.5", "平均10.1", "平均11.11", "平均12.5", "平均12.50", "平均13.5", "平均12.5元", "占12.5%", "平均12.5，最高19.5", "30/50人", "25/30人", "30/500", "2009-2010学年", "2008-2009年度"):
    print(text, "->", spoken.normalize(text))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
平均9.5 -> 平均九点五
平均10.1 -> 平均十月一日
平均11.11 -> 平均十一月十一日
平均12.5 -> 平均十二月五日
平均12.50 -> 平均十二点五零
平均13.5 -> 平均十三点五
平均12.5元 -> 平均十二点五元
占12.5% -> 占百分之十二点五
平均12.5，最高19.5 -> 平均十二月五日，最高十九点五
30/50人 -> 五分之三十零人
25/30人 -> 三分之二十五零人
30/500 -> 五百分之三十
2009-2010学年 -> 两千零九减两千零一十学年
2008-2009年度 -> 二零零八到二零零九年度
EXPECTED
echo 'As described.'
