#!/bin/sh
# Polars' str.find and str.slice count differently: of 本校捐款3000元 they give 00元
#
# Guess: what str.find says is where str.slice begins, in characters for both, as in Python, pandas
#   and SQL.
# Seen: polars 2.1.0 (str.find, str.find_many) counts bytes of UTF-8 and str.slice, str.head and
#   str.len_chars count characters: 捐款 is found at 6 and the slice from there is 00元. When the word
#   stands further back, the slice is empty; at the head of the text, or behind ASCII, all is right.
#   pyarrow 26.0.1 (find_substring, utf8_slice_codeunits) is the same; pandas 3.1.1 on a column of
#   Arrow's text says 2, duckdb 2.0.1 the third character.
# Why it matters: the amount behind a word is cut down to a smaller amount, and a test with a word
#   in ASCII before it passes.
#
# Packages: polars==2.1.0, pyarrow==26.0.1, pandas==3.1.1, duckdb==2.0.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check polars==2.1.0 pyarrow==26.0.1 pandas==3.1.1 duckdb==2.0.1
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import duckdb
import pandas
import polars
import pyarrow
import pyarrow.compute

for text in ("本校捐款3000元", "示例县第一中学捐款3000元", "捐款3000元", "A1捐款3000元"):
    table = polars.DataFrame({"text": [text]})
    place = polars.col("text").str.find("捐款")
    arrow = pyarrow.array([text])
    found = pyarrow.compute.find_substring(arrow, "捐款")[0].as_py()
    column = pandas.Series([text], dtype="str")
    at = column.str.find("捐款")[0]
    print(text)
    print("  polars", table.select(place).item(), table.select(polars.col("text").str.slice(place)).to_series().to_list())
    print("  pyarrow", found, pyarrow.compute.utf8_slice_codeunits(arrow, found).to_pylist())
    print("  pandas", at, column.str.slice(at).tolist())
    print("  duckdb", duckdb.execute("SELECT strpos($1, '捐款'), substring($1, strpos($1, '捐款'))", [text]).fetchall())
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
本校捐款3000元
  polars 6 ['00元']
  pyarrow 6 ['00元']
  pandas 2 ['捐款3000元']
  duckdb [(3, '捐款3000元')]
示例县第一中学捐款3000元
  polars 21 ['']
  pyarrow 21 ['']
  pandas 7 ['捐款3000元']
  duckdb [(8, '捐款3000元')]
捐款3000元
  polars 0 ['捐款3000元']
  pyarrow 0 ['捐款3000元']
  pandas 0 ['捐款3000元']
  duckdb [(1, '捐款3000元')]
A1捐款3000元
  polars 2 ['捐款3000元']
  pyarrow 2 ['捐款3000元']
  pandas 2 ['捐款3000元']
  duckdb [(3, '捐款3000元')]
EXPECTED
echo 'As described.'
