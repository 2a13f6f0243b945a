#!/bin/sh
# Microsoft's Recognizers read 正月十五 as 15 January and 上半年 as the whole year before
#
# Guess: a recognizer of Chinese dates knows the months of the Chinese calendar, or leaves 正月十五 (the
#   Lantern Feast, 9 February in 2009) alone as it leaves 腊月; 上半年 is the first half of the year.
# Seen: @microsoft/recognizers-text-suite 1.3.1 (zh-cn) takes 正月 for January: 2009年正月十五 is
#   2009-01-15. Of 三月初五, the fifth day of the third Chinese month, it takes March, of 2008年腊月二十三 the
#   year 2008. 上半年, said in March 2009, is 2008-01-01 to 2009-01-01, by 上 (last) and 年 (year); 凌晨12点
#   is noon. The Python port 1.0.2a2 has the same 15 January.
# Why it matters: a feast for which presents are given comes some four weeks early, with a plain
#   date and no mark of doubt; and a report of a half-year is filed as one of the year before.
#
# Packages: recognizers-text-suite==1.0.2a2, emoji==1.7.0, npm @microsoft/recognizers-text-suite@1.3.1; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check recognizers-text-suite==1.0.2a2 emoji==1.7.0
npm install --silent --no-audit --no-fund --prefix "$work" @microsoft/recognizers-text-suite@1.3.1
cd "$work"
{
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - <<'PYTHON'
from datetime import datetime

from recognizers_date_time import recognize_datetime

for text in ("2009年正月十五", "2009年1月15日"):
    print("Python", text, [value["value"] for found in recognize_datetime(text, "zh-cn", reference=datetime(2009, 3, 10)) for value in found.resolution["values"]])
PYTHON
node --input-type=module - <<'NODE'
import { createRequire } from "node:module";

const { recognizeDateTime } = createRequire(import.meta.url)("@microsoft/recognizers-text-suite");
const day = new Date(2009, 2, 10, 12);
for (const text of ["正月十五", "2009年正月十五", "三月初五", "2008年腊月二十三", "2009年3月5日", "上半年", "凌晨12点"]) {
  console.log("Node", text, JSON.stringify(recognizeDateTime(text, "zh-cn", undefined, day).map(({ text: part, resolution }) => [part, ...resolution.values.map(({ value, start, end }) => value ?? `${start} to ${end}`)])));
}
NODE
} > "$work/seen"
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
Python 2009年正月十五 ['2009-01-15']
Python 2009年1月15日 ['2009-01-15']
Node 正月十五 [["正月十五","2009-01-15","2010-01-15"]]
Node 2009年正月十五 [["2009年正月十五","2009-01-15"]]
Node 三月初五 [["三月","2008-03-01 to 2008-04-01","2009-03-01 to 2009-04-01"]]
Node 2008年腊月二十三 [["2008年","2008-01-01 to 2009-01-01"]]
Node 2009年3月5日 [["2009年3月5日","2009-03-05"]]
Node 上半年 [["上半年","2008-01-01 to 2009-01-01"]]
Node 凌晨12点 [["凌晨12点","12:00:00"]]
EXPECTED
echo 'As described.'
