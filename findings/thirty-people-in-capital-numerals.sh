#!/bin/sh
# n2words writes 30 people as 叁拾 and the third as 第叁
#
# Guess: toCardinal of zh-Hans-CN, in a library that has toCurrency beside it, gives the numerals of
#   everyday, 三十, and those of cheques for an amount of money.
# Seen: n2words 4.0.0 gives the capital numerals that are for cheques and receipts for every number:
#   叁拾, 第叁, 贰仟捌佰叁拾伍点伍; in zh-Hant-TW as well. { formal: false } gives 三十. Its Japanese writes 三十
#   without being asked.
# Why it matters: 叁拾人 in a sentence reads like a bill; tried with an amount of money, for which the
#   capital numerals are right, nobody notices.
#
# Packages: npm n2words@4.0.0; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" n2words@4.0.0
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
for (const language of ["zh-Hans-CN", "zh-Hant-TW", "ja-JP", "en-US"]) {
  const { toCardinal, toCurrency, toOrdinal } = await import(`n2words/${language}`);
  console.log(language, toCardinal(30), toCardinal(2835.5), toOrdinal(3), toCurrency(3000));
  console.log(language, "formal: false", toCardinal(30, { formal: false }), toCardinal(10050, { formal: false }));
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
zh-Hans-CN 叁拾 贰仟捌佰叁拾伍点伍 第叁 叁仟圆整
zh-Hans-CN formal: false 三十 一万零五十
zh-Hant-TW 參拾 貳仟捌佰參拾伍點伍 第參 參仟圓整
zh-Hant-TW formal: false 三十 一萬零五十
ja-JP 三十 二千八百三十五点五 第三 三千円
ja-JP formal: false 三十 一万五十
en-US thirty two thousand eight hundred thirty-five point five third three thousand dollars
en-US formal: false thirty ten thousand fifty
EXPECTED
echo 'As described.'
