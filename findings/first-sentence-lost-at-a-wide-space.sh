#!/bin/sh
# sumy leaves out what stands before a full-width space, and a last sentence without its mark
#
# Guess: the sentences of a text, put together, are the text: what ends without 。 is a sentence too,
#   and a full-width space is white space.
# Seen: sumy 0.13.0 (Tokenizer("chinese")) finds runs that end in 。！？ and have no U+3000 in them: of
#   今年3月　示例县收到捐款3000元。 the date is gone, and so are 明年再来 at the end and a heading before a
#   full-width space. Sentences that end in ； or …… are joined to the next.
# Why it matters: summaries are made of what is left; Chinese paragraphs are indented and dates set
#   off by just this space.
#
# Packages: sumy==0.13.0, jieba==0.42.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sumy==0.13.0 jieba==0.42.1
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from sumy.nlp.tokenizers import Tokenizer

split = Tokenizer("chinese").to_sentences
for text in ("　　示例县收到捐款3000元。学生很高兴！", "今年3月　示例县收到捐款3000元。", "收到3000元。明年再来", "一、概述　甲县30人。", "甲县30人；乙县12人……丙县7人。"):
    print(text, split(text))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
　　示例县收到捐款3000元。学生很高兴！ ('示例县收到捐款3000元。', '学生很高兴！')
今年3月　示例县收到捐款3000元。 ('示例县收到捐款3000元。',)
收到3000元。明年再来 ('收到3000元。',)
一、概述　甲县30人。 ('甲县30人。',)
甲县30人；乙县12人……丙县7人。 ('甲县30人；乙县12人……丙县7人。',)
EXPECTED
echo 'As described.'
