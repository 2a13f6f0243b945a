#!/bin/sh
# A page read and written back by gray-matter or python-frontmatter has another time, another number and another day
#
# Guess: what is read and written back unchanged is the same page, apart from quotes and spaces;
#   keys stay in their order, since people read them.
# Seen: python-frontmatter 1.3.0 sorts the keys by their code points, 开始 日期 时间 标题 编号 金额, and writes
#   what it read: 12:30 is 750, 8:30 is 510, 0012 is 10, 1050.50 is 1050.5. gray-matter 4.0.3 keeps the
#   order and writes the same numbers, and the day 2009-03-05 as 2009-03-05T00:00:00.000Z. Neither says
#   a word; sort_keys=False, which dumps() takes, keeps the order.
# Why it matters: a script that sets one field of every page changes the times and numbers of all of
#   them, for good: from the 750 in the file nobody knows any more that it was half past twelve.
#
# Packages: python-frontmatter==1.3.0, PyYAML==6.0.4, npm gray-matter@4.0.3; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-frontmatter==1.3.0 PyYAML==6.0.4
npm install --silent --no-audit --no-fund --prefix "$work" gray-matter@4.0.3
cd "$work"
printf -- '---\n标题: 年度报告\n日期: 2009-03-05\n时间: 12:30\n开始: 8:30\n编号: 0012\n金额: 1050.50\n---\n正文\n' > page.md
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import frontmatter

page = frontmatter.load("page.md")
print("python-frontmatter", frontmatter.dumps(page).split("\n"))
print("python-frontmatter, sort_keys=False", frontmatter.dumps(page, sort_keys=False).split("\n"))
PYTHON
node - >> "$work/seen" <<'NODE'
const matter = require("gray-matter");

console.log("gray-matter", JSON.stringify(matter.read("page.md").stringify().split("\n")));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
python-frontmatter ['---', '开始: 510', '日期: 2009-03-05', '时间: 750', '标题: 年度报告', '编号: 10', '金额: 1050.5', '---', '', '正文']
python-frontmatter, sort_keys=False ['---', '标题: 年度报告', '日期: 2009-03-05', '时间: 750', '开始: 510', '编号: 10', '金额: 1050.5', '---', '', '正文']
gray-matter ["---","标题: 年度报告","日期: 2009-03-05T00:00:00.000Z","时间: 750","开始: 510","编号: 10","金额: 1050.5","---","正文",""]
EXPECTED
echo 'As described.'
