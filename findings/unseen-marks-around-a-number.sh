#!/bin/sh
# Fluent's 共30人 is not equal to 共30人, nor found by a search for it
#
# Guess: a message in Chinese with a number in it is the text that one sees, since nothing in it
#   goes from right to left.
# Seen: @fluent/bundle 0.19.1 and fluent.runtime 0.4.0 put U+2068 and U+2069 around every value, in
#   every language, so that the text has two characters more; messageformat 4.0.0 (MessageFormat 2)
#   does so around texts, and not around numbers. useIsolating and bidiIsolation switch it off.
# Why it matters: a file name, a search or a comparison made of a message fails, and pasted into a
#   form the marks come along; to the eye both texts are the same.
#
# Packages: fluent.runtime==0.4.0, npm @fluent/bundle@0.19.1, npm messageformat@4.0.0; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check fluent.runtime==0.4.0
npm install --silent --no-audit --no-fund --prefix "$work" @fluent/bundle@0.19.1 messageformat@4.0.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from fluent.runtime import FluentBundle, FluentResource

for isolating in (True, False):
    bundle = FluentBundle(["zh"], use_isolating=isolating)
    bundle.add_resource(FluentResource("count = 共{ $number }人，{ $place }"))
    text, _ = bundle.format_pattern(bundle.get_message("count").value, {"number": 30, "place": "示例县"})
    print("fluent.runtime", isolating, ascii(text), "共30人" in text)
PYTHON
node --input-type=module - >> "$work/seen" <<'NODE'
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { MessageFormat } from "messageformat";

const shown = (text) => text.replace(/[\u2066-\u2069]/g, (mark) => `<${mark.codePointAt(0).toString(16)}>`);
for (const useIsolating of [true, false]) {
  const bundle = new FluentBundle("zh", { useIsolating });
  bundle.addResource(new FluentResource("count = 共{ $number }人，{ $place }"));
  const text = bundle.formatPattern(bundle.getMessage("count").value, { number: 30, place: "示例县" });
  console.log("@fluent/bundle", useIsolating, shown(text), text.includes("共30人"));
}
for (const bidiIsolation of ["default", "none"]) console.log("messageformat", bidiIsolation, shown(new MessageFormat("zh", "共{$number :number}人，{$place}", { bidiIsolation }).format({ number: 30, place: "示例县" })));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
fluent.runtime True '\u5171\u206830\u2069\u4eba\uff0c\u2068\u793a\u4f8b\u53bf\u2069' False
fluent.runtime False '\u517130\u4eba\uff0c\u793a\u4f8b\u53bf' True
@fluent/bundle true 共<2068>30<2069>人，<2068>示例县<2069> false
@fluent/bundle false 共30人，示例县 true
messageformat default 共30人，<2068>示例县<2069>
messageformat none 共30人，示例县
EXPECTED
echo 'As described.'
