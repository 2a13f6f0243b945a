#!/bin/sh
# readtime counts a Chinese sentence as one word: a report of 15,000 characters is read in four minutes
#
# Guess: a library that says how long a text takes to read counts Chinese by characters, some hundred
#   a minute, as Medium does, after which it is modelled.
# Seen: readtime 3.0.0 takes what stands between two marks for a word and reads 265 a minute: 1,500
#   characters in 100 sentences are 23 seconds, 15,000 are as much as 1,000 English words, and one
#   run of 1,400 without a mark is a second. reading-time 1.5.0 (npm) counts each character: 15,000 are 70
#   minutes.
# Why it matters: “4 min” stands beside a report of an hour; of its English translation it is right.
#
# Packages: readtime==3.0.0, npm reading-time@1.5.0; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check readtime==3.0.0
npm install --silent --no-audit --no-fund --prefix "$work" reading-time@1.5.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import readtime

for sentence in ("示例县第一中学收到图书三百册。", "示例县第一中学收到图书三百册 "):
    for times in (100, 1000):
        print("readtime", times * len(sentence), "characters", readtime.of_text(sentence * times).seconds, "seconds")
print("readtime", "one run of 1,400 characters", readtime.of_text("示例县第一中学收到图书三百册" * 100).seconds, "seconds")
print("readtime", "1,000 English words", readtime.of_text("word " * 1000).seconds, "seconds")
PYTHON
node - >> "$work/seen" <<'NODE'
const readingTime = require("reading-time");

for (const times of [100, 1000]) console.log("reading-time", times * 15, "characters", Math.round(readingTime("示例县第一中学收到图书三百册。".repeat(times)).time / 1000), "seconds");
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
readtime 1500 characters 23 seconds
readtime 15000 characters 227 seconds
readtime 1500 characters 23 seconds
readtime 15000 characters 227 seconds
readtime one run of 1,400 characters 1 seconds
readtime 1,000 English words 227 seconds
reading-time 1500 characters 420 seconds
reading-time 15000 characters 4200 seconds
EXPECTED
echo 'As described.'
