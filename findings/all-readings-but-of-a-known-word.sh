#!/bin/sh
# pypinyin's heteronym=True gives one reading for a character that stands in a known word
#
# Guess: heteronym=True means all readings of each character.
# Seen: pypinyin 0.55.0 looks words up first and gives their reading alone: 查明 is chá míng
#   although 查 as a surname is zhā, and likewise 解放 (surname xiè) and 任何 (rén); 朴明, no word, keeps
#   all readings. A list of single characters gives all readings.
# Why it matters: a check that a name may be read as written in pinyin refuses the right reading
#   of persons who happen to be called like a word.
#
# Packages: pypinyin==0.55.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pypinyin==0.55.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from pypinyin import pinyin

for text in ("查", "查明", "解", "解放", "任", "任何", "曾", "曾经", "朴", "朴明"):
    print(text, pinyin(text, heteronym=True), "| by character", pinyin(list(text), heteronym=True))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
查 [['chá', 'zhā', 'chái']] | by character [['chá', 'zhā', 'chái']]
查明 [['chá'], ['míng']] | by character [['chá', 'zhā', 'chái'], ['míng', 'mèng']]
解 [['jiě', 'jiè', 'xiè']] | by character [['jiě', 'jiè', 'xiè']]
解放 [['jiě'], ['fàng']] | by character [['jiě', 'jiè', 'xiè'], ['fàng', 'fǎng', 'fāng']]
任 [['rèn', 'rén', 'lìn']] | by character [['rèn', 'rén', 'lìn']]
任何 [['rèn'], ['hé']] | by character [['rèn', 'rén', 'lìn'], ['hé', 'hè']]
曾 [['céng', 'zēng']] | by character [['céng', 'zēng']]
曾经 [['céng'], ['jīng']] | by character [['céng', 'zēng'], ['jīng', 'jìng']]
朴 [['pǔ', 'piáo', 'pò', 'pū', 'pō']] | by character [['pǔ', 'piáo', 'pò', 'pū', 'pō']]
朴明 [['pǔ', 'piáo', 'pò', 'pū', 'pō'], ['míng', 'mèng']] | by character [['pǔ', 'piáo', 'pò', 'pū', 'pō'], ['míng', 'mèng']]
EXPECTED
echo 'As described.'
