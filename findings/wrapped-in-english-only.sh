#!/bin/sh
# Prettier's --prose-wrap=never joins the lines of an English paragraph and leaves those of a Chinese one
#
# Guess: proseWrap “always” and “never” rewrap paragraphs of Markdown whatever their language;
#   Prettier has rules of its own for Chinese.
# Seen: prettier 3.10.1 leaves every line of a paragraph with Chinese in it as it was, with either
#   option, long or short, even at the spaces around figures. A long Chinese text in YAML is
#   wrapped, at its spaces.
# Why it matters: the option is set so that a change of a word shows as one changed line; for
#   Chinese nothing tells that it has no effect.
#
# Packages: npm prettier@3.10.1; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" prettier@3.10.1
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import { format } from "prettier";

const texts = ["Shili county received 3000 yuan\nand 300 books for thirty pupils of the first school.", "示例县第一中学在三月收到捐款三千元，\n发给三十名学生，其中女生十五名，来自五个乡镇。", "示例县 2009 年收到 3000 元\n和 300 册图书，分给 5 个乡镇的学生。"];
for (const proseWrap of ["always", "never"]) for (const text of texts) console.log(proseWrap, JSON.stringify(await format(text, { parser: "markdown", proseWrap, printWidth: 30 })));
console.log("yaml", JSON.stringify(await format("备注: 示例县 2009 年收到 3000 元 和 300 册图书，分给 5 个乡镇的学生", { parser: "yaml", proseWrap: "always", printWidth: 30 })));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
always "Shili county received 3000\nyuan and 300 books for thirty\npupils of the first school.\n"
always "示例县第一中学在三月收到捐款三千元，\n发给三十名学生，其中女生十五名，来自五个乡镇。\n"
always "示例县 2009 年收到 3000 元\n和 300 册图书，分给 5 个乡镇的学生。\n"
never "Shili county received 3000 yuan and 300 books for thirty pupils of the first school.\n"
never "示例县第一中学在三月收到捐款三千元，\n发给三十名学生，其中女生十五名，来自五个乡镇。\n"
never "示例县 2009 年收到 3000 元\n和 300 册图书，分给 5 个乡镇的学生。\n"
yaml "备注:\n  示例县 2009 年收到 3000 元\n  和 300 册图书，分给 5\n  个乡镇的学生\n"
EXPECTED
echo 'As described.'
