#!/bin/sh
# i18next translates 开会时间：8:30 to 30 and 比例1:500 to 500
#
# Guess: a text that has no translation is given back as it is, which is why texts themselves are
#   used as keys; a namespace is looked for where there is one of that name.
# Seen: i18next 26.7.2 cuts a key at its first colon, : of half width, whether or not the part
#   before it is a namespace, and gives the rest when nothing is found. The colon of full width and
#   points are no harm. With nsSeparator: false the text comes back whole; with a translation under
#   the whole text it is not found either.
# Why it matters: the texts that come through without a translation are those of the original
#   language, and only the ones with a time, a ratio or an address lose their beginning.
#
# Packages: npm i18next@26.7.2; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" i18next@26.7.2
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import i18next from "i18next";

for (const nsSeparator of [":", false]) {
  const instance = i18next.createInstance();
  await instance.init({ lng: "zh", nsSeparator, keySeparator: false, showSupportNotice: false, resources: { zh: { translation: { "开门时间：9:00": "九点开门" } } } });
  console.log(nsSeparator, ["开会时间：8:30", "比例1:500", "人数：30", "共3.5万元", "见https://example.org/1", "开门时间：9:00"].map((text) => `${text} => ${instance.t(text)}`).join(", "));
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
: 开会时间：8:30 => 30, 比例1:500 => 500, 人数：30 => 人数：30, 共3.5万元 => 共3.5万元, 见https://example.org/1 => //example.org/1, 开门时间：9:00 => 00
false 开会时间：8:30 => 开会时间：8:30, 比例1:500 => 比例1:500, 人数：30 => 人数：30, 共3.5万元 => 共3.5万元, 见https://example.org/1 => 见https://example.org/1, 开门时间：9:00 => 九点开门
EXPECTED
echo 'As described.'
