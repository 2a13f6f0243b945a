#!/bin/sh
# Cut to 20 characters, “2009年 示例县第一中学收到…” is “2009年…” for textwrap, Jinja and lodash, and whole for Django's words
#
# Guess: shortening at a limit keeps what fits: a text without spaces is cut at the limit, and one
#   space near the beginning makes no difference.
# Seen: all look for the last space before the limit. textwrap.shorten (Python 3.11) leaves nothing of
#   a sentence without spaces but the mark, …, and of one that begins with 2009年 and a space the year;
#   truncate of Jinja2 3.1.6 and of lodash 4.18.1 (separator " ") likewise keep the year, and cut
#   one without spaces near the limit. truncatewords of Django 5.2.19 gives the whole paragraph, which is
#   one word to it or two.
# Why it matters: previews are tried with texts without a space, where three of four look right; the
#   one that was typed as “2009年 ” or “甲校 ” is left without its content.
#
# Packages: Jinja2==3.1.6, Django==5.2.19, npm lodash@4.18.1; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check Jinja2==3.1.6 Django==5.2.19
npm install --silent --no-audit --no-fund --prefix "$work" lodash@4.18.1
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import textwrap

import jinja2
from django.template.defaultfilters import truncatewords

for text in ("2009年 示例县第一中学收到图书三百册和捐款三千元", "示例县第一中学收到图书三百册和捐款三千元，学生三十人"):
    print("textwrap", textwrap.shorten(text, 20, placeholder="…"))
    print("jinja", jinja2.Template("{{ text | truncate(20) }}").render(text=text))
    print("django", truncatewords(text, 2))
PYTHON
node - >> "$work/seen" <<'NODE'
const lodash = require("lodash");

for (const text of ["2009年 示例县第一中学收到图书三百册和捐款三千元", "示例县第一中学收到图书三百册和捐款三千元，学生三十人"]) console.log("lodash", lodash.truncate(text, { length: 20, separator: " " }));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
textwrap 2009年…
jinja 2009年...
django 2009年 示例县第一中学收到图书三百册和捐款三千元
textwrap …
jinja 示例县第一中学收到图书三百册和捐款...
django 示例县第一中学收到图书三百册和捐款三千元，学生三十人
lodash 2009年...
lodash 示例县第一中学收到图书三百册和捐款...
EXPECTED
echo 'As described.'
