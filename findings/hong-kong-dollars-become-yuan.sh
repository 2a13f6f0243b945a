#!/bin/sh
# Microsoft's Recognizers read 港币3000元 and 台币3000元 as 3000 Chinese yuan, and 3至5元 as 5
#
# Guess: the library that is built into Microsoft's assistants knows that 元 after the name of a
#   currency is its unit: 港币3000元 is 3000 Hong Kong dollars, as 3000美元 is 3000 US dollars.
# Seen: @microsoft/recognizers-text-suite 1.3.1 (zh-cn) and recognizers-text-suite 1.0.2a2 for
#   Python find two things in it: Hong Kong dollars without an amount, and 3000 Chinese yuan; likewise
#   台币, 日元 before the amount, and 3000元港币. 3000美元 and 3000日元 are right. Of 3至5元 they take 5, of 三五百元
#   and 3000余元 no currency at all, and of 五块五 5 yuan.
# Why it matters: amounts are collected by looking for those that have a value: a gift from Hong
#   Kong is entered in yuan, one in yen at some twenty times its worth.
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
from recognizers_number_with_unit import recognize_currency

for text in ("港币3000元", "台币3000元", "日元3000元", "3000美元"):
    print("Python", text, [(found.text, found.resolution["value"], found.resolution["unit"]) for found in recognize_currency(text, "zh-cn")])
PYTHON
node --input-type=module - <<'NODE'
import { createRequire } from "node:module";

const { recognizeCurrency } = createRequire(import.meta.url)("@microsoft/recognizers-text-suite");
for (const text of ["港币3000元", "3000元港币", "台币3000元", "日元3000元", "3000日元", "3000美元", "3至5元", "三五百元", "3000余元", "五块五"]) {
  console.log("Node", text, JSON.stringify(recognizeCurrency(text, "zh-cn").map(({ text: part, resolution }) => [part, resolution.value, resolution.unit])));
}
NODE
} > "$work/seen"
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
Python 港币3000元 [('港币', None, 'Hong Kong dollar'), ('3000元', '3000', 'Chinese yuan')]
Python 台币3000元 [('台币', None, 'New Taiwan dollar'), ('3000元', '3000', 'Chinese yuan')]
Python 日元3000元 [('日元', None, 'Japanese yen'), ('3000元', '3000', 'Chinese yuan')]
Python 3000美元 [('3000美元', '3000', 'United States dollar')]
Node 港币3000元 [["港币","null","Hong Kong dollar"],["3000元","3000","Chinese yuan"]]
Node 3000元港币 [["3000元","3000","Chinese yuan"],["港币","null","Hong Kong dollar"]]
Node 台币3000元 [["台币","null","New Taiwan dollar"],["3000元","3000","Chinese yuan"]]
Node 日元3000元 [["日元","null","Japanese yen"],["3000元","3000","Chinese yuan"]]
Node 3000日元 [["3000日元","3000","Japanese yen"]]
Node 3000美元 [["3000美元","3000","United States dollar"]]
Node 3至5元 [["5元","5","Chinese yuan"]]
Node 三五百元 []
Node 3000余元 []
Node 五块五 [["五块","5","Chinese yuan"]]
EXPECTED
echo 'As described.'
