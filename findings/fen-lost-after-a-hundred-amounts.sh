#!/bin/sh
# Polars' str.to_decimal makes 1050 of 1050.5 and null of 12345.67 when the first hundred amounts are small and whole
#
# Guess: str.to_decimal gives each text as an exact decimal, since that is what it is for, or raises
#   where a value does not fit what it inferred from a sample.
# Seen: polars 2.1.0 infers digits and decimals from the first 100 values of a Series
#   (inference_length): after a hundred times 3000 the type is decimal[4,0], 1050.5 is 1050, 2835.55
#   is 2836 and 0.5 is 0, rounded to even; 12345.67, which has more than four digits, is null. There
#   is no warning. With one amount with fen in the sample all is right; an expression wants a scale,
#   and rounds 0.285 to 0.28 for scale=2.
# Why it matters: to_decimal is chosen so that no fen is lost; the trial has ten rows, and the sum
#   of the real list is wrong by the fen and without its largest gifts.
#
# Packages: polars==2.1.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check polars==2.1.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import polars

LATER = ["1050.5", "2835.55", "0.5", "12345.67"]
for name, early in (("whole", ["3000"] * 100), ("fewer", ["3000"] * 99), ("with fen", ["3000.00"] * 100)):
    read = polars.Series(early + LATER).str.to_decimal()
    print(name, read.dtype, [str(value) for value in read.tail(4)])
frame = polars.DataFrame({"元": ["0.285", "0.275", "1050.555"]}).select(polars.col("元").str.to_decimal(scale=2))
print("scale=2", [str(value) for value in frame["元"]])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
whole Decimal(precision=4, scale=0) ['1050', '2836', '0', 'None']
fewer Decimal(precision=5, scale=1) ['1050.5', '2835.6', '0.5', 'None']
with fen Decimal(precision=6, scale=2) ['1050.50', '2835.55', '0.50', 'None']
scale=2 ['0.28', '0.28', '1050.56']
EXPECTED
echo 'As described.'
