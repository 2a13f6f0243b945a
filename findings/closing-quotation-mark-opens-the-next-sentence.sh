#!/bin/sh
# pysbd ends a Chinese sentence before the closing quotation mark
#
# Guess: with language="zh" a sentence that ends in 。” ends behind the mark, as it does in English,
#   where “I go.” stays whole.
# Seen: pysbd 0.3.4 cuts between 。 and ”, so the mark stands at the head of the next sentence, with ”
#   and with 』 alike; 。 inside of （） is cut in the same way.
# Why it matters: compared sentence by sentence, two that were not changed are both different, and
#   a quotation loses its end.
#
# Packages: pysbd==0.3.4; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pysbd==0.3.4
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import pysbd

chinese = pysbd.Segmenter(language="zh", clean=False)
for text in (
    "他说：“明天去。”我们去了。",
    "他问：『去吗？』大家说去。",
    "捐款3.5万元（其中教师捐款2万元。学生捐款1.5万元。）全部到位。",
):
    print(" | ".join(chinese.segment(text)))
english = pysbd.Segmenter(language="en", clean=False)
print(" | ".join(english.segment("He said: “I go tomorrow.” We went.")))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
他说：“明天去。 | ”我们去了。
他问：『去吗？ | 』大家说去。
捐款3.5万元（其中教师捐款2万元。 | 学生捐款1.5万元。 | ）全部到位。
He said: “I go tomorrow.”  | We went.
EXPECTED
echo 'As described.'
