from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable

from aidreport.exporting.dataset.columns import SHAPES


def test_every_line_has_every_key_and_money_is_text_of_two_decimals(written: Callable) -> None:
    folder = written("jsonl")
    for name, shape in SHAPES.items():
        text = (folder / f"{name}.jsonl").read_bytes().decode("utf-8")
        assert text.endswith("}\n")
        assert "\r" not in text
        for line in text.splitlines():
            assert list(json.loads(line)) == [column.name for column in shape.columns]
    lines = (folder / "amounts.jsonl").read_text(encoding="utf-8").splitlines()
    amounts = [json.loads(line)["amount"] for line in lines]
    assert amounts[:4] == ["2835.50", "1000.00", "1200.00", None]
    assert amounts[-2:] == ["0.10", "99.90"]


def test_csv_is_utf_8_with_a_mark_and_holds_the_same(written: Callable) -> None:
    lines = (written("jsonl") / "amounts.jsonl").read_text(encoding="utf-8").splitlines()
    content = (written("csv") / "amounts.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfyear,province,house,")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    expected = [
        {key: "" if value is None else str(value) for key, value in json.loads(line).items()}
        for line in lines
    ]
    assert rows == expected
