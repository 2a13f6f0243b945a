#!/bin/sh
# jsdiff's diffSentences takes a Chinese paragraph for one sentence
#
# Guess: diffSentences ends a sentence at 。！？ as at their English likes; diffWords, which has
#   Intl.Segmenter for Chinese only when asked, takes a clause as one word.
# Seen: diff 9.0.0 ends a sentence at . ! ? only: of three sentences, one of which was changed, all
#   three are replaced, where the English ones are told apart. diffWords is finer than expected, one
#   character at a time, with figures whole, but 3,000.50 in pieces.
# Why it matters: the comparison by sentences, made for readers, is the coarsest of all; use
#   diffWords, or split the text oneself and diffArrays.
#
# Packages: npm diff@9.0.0; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" diff@9.0.0
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import { diffSentences, diffWords } from "diff";

const show = (parts) => parts.map(({ added, removed, value }) => (added ? `[+${value}]` : removed ? `[-${value}]` : value)).join("");
console.log(show(diffSentences("A came. B gave 3000. C left.", "A came. B gave 700. C left.")));
console.log(show(diffSentences("甲县来函。乙县捐款3000元！丙县复函。", "甲县来函。乙县捐款700元！丙县复函。")));
console.log(show(diffWords("甲县来函。乙县捐款3000元！", "甲县来函。丙县拨款700元！")));
console.log(show(diffWords("共3,000.50元", "共3,000.55元")));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
A came. [-B gave 3000.][+B gave 700.] C left.
[-甲县来函。乙县捐款3000元！丙县复函。][+甲县来函。乙县捐款700元！丙县复函。]
甲县来函。[-乙][+丙]县[-捐][+拨]款[-3000][+700]元！
共3,000.[-50][+55]元
EXPECTED
echo 'As described.'
