#!/bin/sh
# json-schema-to-typescript calls every definition with a Chinese title NoName, NoName1 and so on
#
# Guess: Chinese titles of definitions become names of interfaces, as they are valid in TypeScript
#   and the properties keep theirs; or they are refused.
# Seen: json-schema-to-typescript 16.0.0 makes NoName of 年度报告 and NoName1, NoName2 of 活动 and 人员, in
#   the order of their use, A of 示例A项; properties stay 活动 and 人员. One more definition before the
#   others, and what was NoName1 is NoName2, with properties of its own.
# Why it matters: code that imports NoName1 compiles after the schema has changed if all properties
#   are optional, and means another kind of record.
#
# Packages: npm json-schema-to-typescript@16.0.0; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" json-schema-to-typescript@16.0.0
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import { compile } from "json-schema-to-typescript";

const definition = (title, property) => ({ title, type: "object", additionalProperties: false, properties: { [property]: { type: "string" } } });
const names = async (definitions) => {
  const properties = Object.fromEntries(Object.keys(definitions).map((name) => [name, { $ref: `#/definitions/${name}` }]));
  const schema = { title: "年度报告", type: "object", additionalProperties: false, properties, definitions };
  const written = await compile(schema, "年度报告", { bannerComment: "", format: false });
  return written.replace(/\/\*\*[^]*?\*\//g, "").replace(/\s+/g, " ").trim();
};
console.log(await names({ 活动: definition("活动", "地点"), 人员: definition("人员", "姓名"), 示例A项: definition("示例A项", "名称") }));
console.log(await names({ 学校: definition("学校", "校名"), 活动: definition("活动", "地点"), 人员: definition("人员", "姓名") }));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
export interface NoName { "活动"?: NoName1 "人员"?: NoName2 "示例A项"?: A } export interface NoName1 { "地点"?: string } export interface NoName2 { "姓名"?: string } export interface A { "名称"?: string }
export interface NoName { "学校"?: NoName1 "活动"?: NoName2 "人员"?: NoName3 } export interface NoName1 { "校名"?: string } export interface NoName2 { "地点"?: string } export interface NoName3 { "姓名"?: string }
EXPECTED
echo 'As described.'
