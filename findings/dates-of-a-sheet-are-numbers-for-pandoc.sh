#!/bin/sh
# pandoc's reader of XLSX gives 39877.0 for 5 March 2009 and 0.285 for 28.5%, and reads hidden sheets
#
# Guess: pandoc, which goes by the styles of Word and PowerPoint, shows cells as they are shown, or
#   dates as dates at least.
# Seen: pandoc 3.9 (pypandoc_binary 1.17) gives the stored numbers, each with a decimal: dates are
#   days since 1900, TRUE is 1.0, 30 people are 30.0, 1,050.50 is 1050.5. A sheet that is hidden
#   stands behind the others with its name; nothing tells that it is.
# Why it matters: a table converted for a report has to be typed again wherever it has dates or
#   shares, and the draft that was hidden is published along with it.
#
# Packages: pypandoc_binary==1.17, XlsxWriter==3.3.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pypandoc_binary==1.17 XlsxWriter==3.3.1
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import datetime

import pypandoc
import xlsxwriter

with xlsxwriter.Workbook("list.xlsx") as workbook:
    sheet = workbook.add_worksheet("名单")
    sheet.write_row(0, 0, ["日期", "比例", "金额", "是否", "合计", "合并"])
    sheet.write_datetime(1, 0, datetime.datetime(2009, 3, 5), workbook.add_format({"num_format": "yyyy-mm-dd"}))
    sheet.write_number(1, 1, 0.285, workbook.add_format({"num_format": "0.0%"}))
    sheet.write_number(1, 2, 1050.5, workbook.add_format({"num_format": "#,##0.00"}))
    sheet.write_boolean(1, 3, True)
    sheet.write_formula(1, 4, "=C2*2", None, 2101)
    sheet.merge_range(1, 5, 2, 5, "甲县")
    sheet.write_number(2, 2, 30)
    hidden = workbook.add_worksheet("底稿")
    hidden.write_string(0, 0, "未公开")
    hidden.hide()
print(pypandoc.convert_file("list.xlsx", "plain"))
print(pypandoc.get_pandoc_version())
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
名单

  日期      比例    金额     是否   合计     合并
  --------- ------- -------- ------ -------- ------
  39877.0   0.285   1050.5   1.0    2101.0   甲县
                    30.0                     

底稿

  未公开
  --------

3.9
EXPECTED
echo 'As described.'
