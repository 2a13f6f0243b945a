#!/bin/sh
# zhlint mends 1.基本情况 into 1。基本情况
#
# Guess: a tool that checks Chinese text knows a point after a number at the head of a line, as in
#   every list and caption.
# Seen: zhlint 0.8.2 (preset default) makes 1。基本情况 and 图 1。示例县 of the point before a Chinese
#   character; 2009.3.5, 8:30, 1:500, 3,000 and No.3 stay. It puts a space between “一带一路” and what
#   follows, but none into 2009年3月5日. autocorrect-node 2.14.0 leaves the point alone.
# Why it matters: run over a folder with --fix, it turns every numbered heading and caption into a
#   sentence of one figure.
#
# Packages: npm zhlint@0.8.2, npm autocorrect-node@2.14.0; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" zhlint@0.8.2 autocorrect-node@2.14.0
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import { createRequire } from "module";

const { run } = createRequire(`${process.cwd()}/`)("zhlint");
const { format } = createRequire(`${process.cwd()}/`)("autocorrect-node");
for (const text of ["1.基本情况", "图1.示例县", "见2009.3.5的通知", "8:30开始，比例为1:500", "共捐款3,000元", "编号No.3", "“一带一路”项目", "2009年3月5日共30人"]) console.log(text, "| zhlint", run(text, { rules: { preset: "default" } }).result, "| autocorrect", format(text));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
1.基本情况 | zhlint 1。基本情况 | autocorrect 1.基本情况
图1.示例县 | zhlint 图 1。示例县 | autocorrect 图 1.示例县
见2009.3.5的通知 | zhlint 见 2009.3.5 的通知 | autocorrect 见 2009.3.5 的通知
8:30开始，比例为1:500 | zhlint 8:30 开始，比例为 1:500 | autocorrect 8:30 开始，比例为 1:500
共捐款3,000元 | zhlint 共捐款 3,000 元 | autocorrect 共捐款 3,000 元
编号No.3 | zhlint 编号 No.3 | autocorrect 编号 No.3
“一带一路”项目 | zhlint “一带一路” 项目 | autocorrect “一带一路”项目
2009年3月5日共30人 | zhlint 2009年3月5日共 30 人 | autocorrect 2009 年 3 月 5 日共 30 人
EXPECTED
echo 'As described.'
