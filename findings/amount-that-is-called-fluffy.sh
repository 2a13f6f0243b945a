#!/bin/sh
# quicktype calls 金额 “fluffy” in Java, and once a field is added “fluffy” is 级别
#
# Guess: Chinese names of fields stay as they are, since Java and Rust allow them, or are
#   transliterated; whichever it is, a field keeps its name when another one is added.
# Seen: quicktype-core 26.0.0 keeps them in TypeScript and Python; for Java and Rust it drops what is
#   not ASCII and gives the empty names that are left words from a list: the class 年度报告 is Empty, 活动名称
#   purple, 金额 fluffy, 日期 empty and 3班 the3. With the field 级别 added, 金额 is tentacled and 级别 fluffy; in Rust
#   金额 was purple, which is then 级别, and another is _underscore.
# Why it matters: getFluffy() compiles after the next generation, if both are texts or numbers, and reads
#   another field.
#
# Packages: npm quicktype-core@26.0.0; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" quicktype-core@26.0.0
cd "$work"
cat > seen.cjs <<'NODE'
const { InputData, jsonInputForTargetLanguage, quicktype } = require("quicktype-core");

async function generated(lang, sample) {
  const source = jsonInputForTargetLanguage(lang);
  await source.addSource({ name: "年度报告", samples: [JSON.stringify(sample)] });
  const inputData = new InputData();
  inputData.addInput(source);
  return (await quicktype({ inputData, lang, rendererOptions: { "just-types": "true" } })).lines;
}

const declared = { typescript: /^export interface|^ {4}\S+: /, python: /^class|^ {4}\S+: /, java: /^public class|^ {4}private/, rust: /^pub struct|rename|^ {4}pub/ };
const record = { 活动名称: "支教", 金额: 1050.5, 日期: "2009-03-05", "3班": 1 };
(async () => {
  for (const [lang, wanted] of Object.entries(declared)) {
    for (const sample of [record, { ...record, 级别: "县级" }]) console.log(lang, (await generated(lang, sample)).filter((line) => wanted.test(line)).map((line) => line.trim().replace(/\s+/g, " ")));
  }
})();
NODE
node seen.cjs > seen
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
typescript [
  'export interface 年度报告 {',
  '活动名称: string;',
  '金额: number;',
  '日期: Date;',
  '"3班": number;'
]
typescript [
  'export interface 年度报告 {',
  '活动名称: string;',
  '金额: number;',
  '日期: Date;',
  '"3班": number;',
  '级别: string;'
]
python [
  'class 年度报告:',
  '活动名称: str',
  '金额: float',
  '日期: datetime',
  'the_3班: int'
]
python [
  'class 年度报告:',
  '活动名称: str',
  '金额: float',
  '日期: datetime',
  'the_3班: int',
  '级别: str'
]
java [
  'public class Empty {',
  'private String purple;',
  'private double fluffy;',
  'private LocalDate empty;',
  'private long the3;'
]
java [
  'public class Empty {',
  'private String purple;',
  'private double tentacled;',
  'private LocalDate empty;',
  'private long the3;',
  'private String fluffy;'
]
rust [
  'pub struct Empty {',
  '#[serde(rename = "活动名称")]',
  'pub _underscore: String,',
  '#[serde(rename = "金额")]',
  'pub purple: f64,',
  '#[serde(rename = "日期")]',
  'pub empty: String,',
  '#[serde(rename = "3班")]',
  'pub the_3: i64,'
]
rust [
  'pub struct Empty {',
  '#[serde(rename = "活动名称")]',
  'pub _underscore: String,',
  '#[serde(rename = "金额")]',
  'pub fluffy: f64,',
  '#[serde(rename = "日期")]',
  'pub empty: String,',
  '#[serde(rename = "3班")]',
  'pub the_3: i64,',
  '#[serde(rename = "级别")]',
  'pub purple: String,'
]
EXPECTED
echo 'As described.'
