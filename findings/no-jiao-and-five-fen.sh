#!/bin/sh
# borax writes 1050.05 yuan for a receipt as 壹仟零伍拾元零角伍分
#
# Guess: libraries that write amounts in capitals follow the rules for bills (支付结算办法, 1997): 零
#   stands before a 分 without 角, and a place that is empty at the beginning or end is not written.
# Seen: borax 4.1.3 (FinanceNumbers) writes every place of a broken amount: 零角伍分, 伍角零分, and 零元零角伍分
#   for five fen; cn2an 0.5.24 and nzh 1.0.14 write 壹仟零伍拾元零伍分 and 伍分. All three cut 1050.556 to 伍角伍分
#   without a word.
# Why it matters: a bank may refuse a bill whose amount in words is not in the form of the rules,
#   and amounts without fen, with which one tries, are right.
#
# Packages: borax==4.1.3, cn2an==0.5.24, npm nzh@1.0.14; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check borax==4.1.3 cn2an==0.5.24
npm install --silent --no-audit --no-fund --prefix "$work" nzh@1.0.14
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import cn2an
from borax.numbers import FinanceNumbers

for amount in (1050, 1050.5, 1050.05, 1050.55, 0.5, 0.05, 100010, 1050.556):
    print(amount, "borax", FinanceNumbers.to_capital_str(amount), "cn2an", cn2an.an2cn(amount, "rmb"))
PYTHON
node --input-type=module - >> "$work/seen" <<'NODE'
import Nzh from "nzh";

for (const amount of [1050, 1050.5, 1050.05, 1050.55, 0.5, 0.05, 100010, 1050.556]) console.log(amount, "nzh", Nzh.cn.toMoney(amount, { outSymbol: false }));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
1050 borax 壹仟零伍拾元整 cn2an 壹仟零伍拾元整
1050.5 borax 壹仟零伍拾元伍角零分 cn2an 壹仟零伍拾元伍角
1050.05 borax 壹仟零伍拾元零角伍分 cn2an 壹仟零伍拾元零伍分
1050.55 borax 壹仟零伍拾元伍角伍分 cn2an 壹仟零伍拾元伍角伍分
0.5 borax 零元伍角零分 cn2an 伍角
0.05 borax 零元零角伍分 cn2an 伍分
100010 borax 壹拾万零壹拾元整 cn2an 壹拾万零壹拾元整
1050.556 borax 壹仟零伍拾元伍角伍分 cn2an 壹仟零伍拾元伍角伍分
1050 nzh 壹仟零伍拾元整
1050.5 nzh 壹仟零伍拾元伍角
1050.05 nzh 壹仟零伍拾元零伍分
1050.55 nzh 壹仟零伍拾元伍角伍分
0.5 nzh 伍角
0.05 nzh 伍分
100010 nzh 壹拾万零壹拾元整
1050.556 nzh 壹仟零伍拾元伍角伍分
EXPECTED
echo 'As described.'
