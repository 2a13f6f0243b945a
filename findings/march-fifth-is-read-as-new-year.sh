#!/bin/sh
# htmldate gives the first of January for every page that says 2019年3月5日
#
# Guess: htmldate, which exists to find the date of a web page, reads 2019年3月5日, the way nearly all
#   Chinese pages write it, or finds no date.
# Seen: htmldate 1.11.0 finds the year and makes 1 January of it: 2019-01-01, in running text, in a
#   time element and in the page's own meta element alike, and original_date=True changes nothing;
#   2019-3-5, 2019/3/5 and 2019.3.5 are read. extensive_search=False finds none.
# Why it matters: a day that nobody wrote is a day like any other; sorted by date all notices of a
#   year fall on the day on which no office publishes anything.
#
# Packages: htmldate==1.11.0,; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check htmldate==1.11.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from htmldate import find_date

for written in (
    "<p>发布日期：2019年3月5日</p>", "<p>2019年12月25日</p>", "<time>2019年3月5日</time>", "<meta property='article:published_time' content='2019年3月5日'>",
    "<p>发布日期：2019-3-5</p>", "<p>发布日期：2019/3/5</p>", "<p>发布日期：2019.3.5</p>",
):
    page = f"<html lang='zh'><head><title>公告</title></head><body><h1>公告</h1>{written}<p>示例县教育局资助学生三十名。</p></body></html>"
    print(written, find_date(page), find_date(page, original_date=True), find_date(page, extensive_search=False))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
<p>发布日期：2019年3月5日</p> 2019-01-01 2019-01-01 None
<p>2019年12月25日</p> 2019-01-01 2019-01-01 None
<time>2019年3月5日</time> 2019-01-01 2019-01-01 None
<meta property='article:published_time' content='2019年3月5日'> 2019-01-01 2019-01-01 None
<p>发布日期：2019-3-5</p> 2019-03-05 2019-03-05 2019-03-05
<p>发布日期：2019/3/5</p> 2019-03-05 2019-03-05 None
<p>发布日期：2019.3.5</p> 2019-03-05 2019-03-05 None
EXPECTED
echo 'As described.'
