#!/bin/sh
# striprtf gives 捐款30002000元 for a 3000 that was deleted in an RTF file, and loses what stands in a footnote
#
# Guess: a reader of RTF leaves out what is marked as deleted or hidden, as the page does, and gives
#   footnotes somewhere; characters beyond the basic plane come out whole.
# Seen: striprtf 0.0.35 keeps {\deleted 3000} and {\v …} as ordinary text and puts nothing between
#   the old amount and the new one; the text of a footnote is gone. Of the numbers of a list it keeps
#   those in {\listtext …} and loses those in {\pntext …}; pandoc (pypandoc_binary 1.17) does the reverse, strikes
#   out what was deleted, leaves hidden text out and has the footnote. 𠮷, which RTF writes as two numbers, is two half
#   characters for striprtf, which encode("utf-8") refuses, and two question marks for pandoc.
# Why it matters: RTF is what old office programs exchange; the sum that is read is none that was
#   ever written, and one rare name stops the script that saves the texts.
#
# Packages: striprtf==0.0.35, pypandoc_binary==1.17; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check striprtf==0.0.35 pypandoc_binary==1.17
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import pypandoc
from striprtf.striprtf import rtf_to_text


def escaped(text):
    units = text.encode("utf-16-le")
    numbers = [int.from_bytes(units[place : place + 2], "little", signed=True) for place in range(0, len(units), 2)]
    return "".join(f"\\u{number}?" for number in numbers)


HEAD = r"{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 SimSun;}}\uc1 "
CASES = {
    "deleted": escaped("捐款") + r"{\deleted 3000}{\revised 2000}" + escaped("元"),
    "hidden": escaped("名单") + r"{\v " + escaped("勿外传") + "}" + escaped("如下"),
    "footnote": escaped("捐款3000元") + r"{\super\chftn}{\footnote\pard\plain " + escaped("含物资") + "}" + escaped("。"),
    "number": r"{\listtext " + escaped("一、") + "}" + escaped("概况"),
    "old number": r"{\pntext " + escaped("一、") + "}" + escaped("概况"),
    "beyond the basic plane": escaped("𠮷校"),
}
for name, source in CASES.items():
    text = HEAD + source + r"\par}"
    print(f"{name}: striprtf {rtf_to_text(text)!r} pandoc {pypandoc.convert_text(text, 'plain', format='rtf')!r}")
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
deleted: striprtf '捐款30002000元\n' pandoc '捐款~~3000~~2000元\n'
hidden: striprtf '名单勿外传如下\n' pandoc '名单如下\n'
footnote: striprtf '捐款3000元。\n' pandoc '捐款3000元[1]。\n\n[1] 含物资\n'
number: striprtf '一、概况\n' pandoc '概况\n'
old number: striprtf '概况\n' pandoc '一、概况\n'
beyond the basic plane: striprtf '\ud842\udfb7校\n' pandoc '��校\n'
EXPECTED
echo 'As described.'
