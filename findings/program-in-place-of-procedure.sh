#!/bin/sh
# OpenCC's Taiwan phrases make a computer program of 法定程序 and an e-mail attachment's file of 上报文件
#
# Guess: s2twp, “with Taiwan phrases”, puts words of computing (软件, 服务器) into those of Taiwan and
#   leaves words of law and office, which are the same on both sides, alone.
# Seen: opencc-js 1.4.2 (cn to twp) replaces words wherever they stand: 法定程序 becomes 法定程式 (a
#   program), 上报文件 上報檔案, 预算项目 預算專案, 资助对象 資助物件 (an object of programming), 通过审核 通過稽核. The way
#   back mends all of these, but of a text from Taiwan that says 法定程序 it makes 法定进程, a process of an
#   operating system. Without the phrases (tw) all of them stay.
# Why it matters: the page in traditional characters that is made of an official report says other
#   things than the report, in well-formed words.
#
# Packages: npm opencc-js@1.4.2; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" opencc-js@1.4.2
cd "$work"
cat > seen.cjs <<'NODE'
const OpenCC = require("opencc-js");

const phrases = OpenCC.Converter({ from: "cn", to: "twp" });
const characters = OpenCC.Converter({ from: "cn", to: "tw" });
const back = OpenCC.Converter({ from: "twp", to: "cn" });
for (const text of ["法定程序", "上报文件", "预算项目", "资助对象", "教学质量", "通过审核", "统计数据", "打印材料"]) console.log(text, "twp", phrases(text), "tw", characters(text), "twp and back", back(phrases(text)));
for (const text of ["法定程序", "公文檔案", "工作項目"]) console.log(text, "to cn", back(text));
NODE
node seen.cjs > seen
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
法定程序 twp 法定程式 tw 法定程序 twp and back 法定程序
上报文件 twp 上報檔案 tw 上報文件 twp and back 上报文件
预算项目 twp 預算專案 tw 預算項目 twp and back 预算项目
资助对象 twp 資助物件 tw 資助對象 twp and back 资助对象
教学质量 twp 教學質量 tw 教學質量 twp and back 教学质量
通过审核 twp 通過稽核 tw 通過審核 twp and back 通过审核
统计数据 twp 統計資料 tw 統計數據 twp and back 统计数据
打印材料 twp 列印材料 tw 打印材料 twp and back 打印材料
法定程序 to cn 法定进程
公文檔案 to cn 公文文件
工作項目 to cn 工作项目
EXPECTED
echo 'As described.'
