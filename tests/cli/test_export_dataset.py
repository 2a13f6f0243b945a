from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from dataset_years import FILES, engine

from aidreport.exporting.dataset.ready_lines import READY

SECRETS = ("章晓晓", "晓晓", "示例性骨髓炎", "骨髓炎")


@pytest.fixture
def years(here: Path) -> Path:
    """The invented years, and the folder in which their dataset lies."""
    for path, text in FILES.items():
        (here / path).parent.mkdir(exist_ok=True)
        (here / path).write_text(text, encoding="utf-8")
    return here / "exports" / "dataset"


@pytest.fixture
def parquet() -> None:
    engine("pyarrow")


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.usefixtures("parquet")
def test_parquet_is_always_the_dataset(years: Path, aidreport: Callable) -> None:
    ran = aidreport("export", "--format", "parquet")
    assert (ran.code, ran.err.splitlines()[-1]) == (0, "Written: exports/dataset")
    found = tree(years)
    assert {*READY, "schema.json"} < set(found)
    assert len(found) == 11 + len(READY) + 1
    listed = json.loads(found["schema.json"])
    assert (listed["audience"], listed["complete"]) == ("public", True)
    assert set(listed["files"]) == set(found) - {"schema.json"}


@pytest.mark.usefixtures("parquet")
def test_the_same_bytes_twice(years: Path, aidreport: Callable) -> None:
    assert aidreport("export", "--dataset").code == 0
    before = tree(years)
    assert aidreport("export", "--dataset", "-o", "again").code == 0
    assert aidreport("export", "--dataset").code == 0
    assert tree(years) == before == tree(years.parent.parent / "again")


@pytest.mark.parametrize("format_name", ["jsonl", "csv"])
def test_lines_are_one_file_a_table(years: Path, aidreport: Callable, format_name: str) -> None:
    assert aidreport("export", "--dataset", "--format", format_name).code == 0
    tables = {f"activities.{format_name}", f"amounts.{format_name}"}
    found = set(tree(years.with_name(f"dataset-{format_name}")))
    assert found == {*tables, *READY, "schema.json"}


def test_json_lines_without_dataset_are_the_tables_as_ever(
    years: Path, aidreport: Callable
) -> None:
    ran = aidreport("export", "2009", "--format", "jsonl", "-o", "-")
    assert {json.loads(line)["表"] for line in ran.out.splitlines()} >= {"活动", "捐赠", "人员"}
    assert not years.exists()


@pytest.mark.usefixtures("parquet")
def test_a_record_that_is_gone_leaves_no_partition(
    years: Path, here: Path, aidreport: Callable
) -> None:
    assert aidreport("export", "--dataset").code == 0
    (here / "records" / "2011.yaml").unlink()
    assert aidreport("export", "--dataset").code == 0
    assert sorted(path.name for path in (years / "amounts").iterdir()) == ["year=2009", "year=2010"]
    assert set(json.loads((years / "schema.json").read_bytes())["reports"]) == {"2009", "2010"}


@pytest.mark.usefixtures("parquet")
def test_a_place_that_changes_leaves_no_partition_and_other_years_stay(
    years: Path, here: Path, aidreport: Callable
) -> None:
    assert aidreport("export", "--dataset").code == 0
    before = tree(years)
    record = here / "records" / "2009.yaml"
    text = record.read_text(encoding="utf-8").replace(
        "recipients: 乙县小学", "recipients: 甲县中学"
    )
    record.write_text(text, encoding="utf-8")
    assert aidreport("export", "--dataset", "2009").code == 0
    after = tree(years)
    assert not (years / "activities" / "year=2009" / "province=四川省").exists()
    same = [path for path in before if "year=2010" in path or "year=2011" in path]
    assert {path: after[path] for path in same} == {path: before[path] for path in same}
    reports = json.loads(after["schema.json"])["reports"]
    assert set(reports) == {"2009", "2010", "2011"}


@pytest.mark.usefixtures("parquet")
def test_files_of_others_stay_and_are_told(years: Path, aidreport: Callable) -> None:
    assert aidreport("export", "--dataset").code == 0
    other = years / "amounts" / "year=2011" / "province=四川省" / "part-1.parquet"
    other.write_bytes(b"mine")
    ran = aidreport("export", "--dataset", "2009")
    assert (ran.code, other.read_bytes()) == (0, b"mine")
    assert ran.err.splitlines()[-2] == (
        "In “exports/dataset” lie files that are not of this dataset, and engines read them with"
        " it: amounts/year=2011/province=四川省/part-1.parquet."
    )


@pytest.mark.usefixtures("parquet")
def test_a_changed_file_is_not_replaced_without_force(years: Path, aidreport: Callable) -> None:
    assert aidreport("export", "--dataset").code == 0
    whole = tree(years)
    (years / "with_polars.py").write_bytes(b"mine")
    ran = aidreport("export", "--dataset")
    assert (ran.code, (years / "with_polars.py").read_bytes()) == (1, b"mine")
    assert "are not as they were written: with_polars.py." in ran.err
    assert aidreport("export", "--dataset", "--force").code == 0
    assert tree(years) == whole


def test_a_folder_with_another_schema_is_left_alone(years: Path, aidreport: Callable) -> None:
    years.with_name("dataset-jsonl").mkdir(parents=True)
    schema = years.with_name("dataset-jsonl") / "schema.json"
    schema.write_text("{}", encoding="utf-8")
    assert aidreport("export", "--dataset", "--format", "jsonl").code == 1
    assert tree(schema.parent) == {"schema.json": b"{}"}


@pytest.mark.usefixtures("years")
def test_nobody_who_is_protected_stands_in_any_file(here: Path, aidreport: Callable) -> None:
    record = here / "records" / "2010.yaml"
    text = record.read_text(encoding="utf-8")
    named = text.replace("2010年春季", "2010年春季\n    name: 探望患示例性骨髓炎的章晓晓")
    record.write_text(named, encoding="utf-8")
    assert aidreport("export", "--dataset", "--format", "jsonl").code == 0
    found = tree(here / "exports" / "dataset-jsonl")
    text = b"".join(found.values()).decode()
    assert [secret for secret in SECRETS if secret in text + "".join(found)] == []
    assert "章某某" in text
    assert aidreport("export", "--dataset", "--format", "jsonl", "--audience", "internal").code == 0
    inside = b"".join(tree(here / "exports" / "dataset-jsonl.internal").values()).decode()
    assert "探望患示例性骨髓炎的章晓晓" in inside


@pytest.mark.usefixtures("years")
def test_a_word_that_may_be_a_name_keeps_the_public_dataset_back(
    here: Path, aidreport: Callable
) -> None:
    record = here / "records" / "2010.yaml"
    text = record.read_text(encoding="utf-8")
    record.write_text(
        text.replace("date: 2010,", "date: 2010, name: 晓晓图书角,"), encoding="utf-8"
    )
    ran = aidreport("export", "--dataset", "--format", "jsonl")
    assert (ran.code, "[possible-name]" in ran.err) == (1, True)
    assert not (here / "exports").exists()


@pytest.mark.usefixtures("parquet")
def test_years_of_another_audience_do_not_stay_beside(years: Path, aidreport: Callable) -> None:
    assert aidreport("export", "--dataset").code == 0
    before = tree(years)
    ran = aidreport("export", "--dataset", "--audience", "internal", "-o", str(years), "2009")
    assert (ran.code, "another edition" in ran.err) == (2, True)
    assert tree(years) == before


def test_reports_of_the_same_days_are_never_added_up(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    for name, text in FILES.items():
        write_records(Path(name).stem, text)
    half = FILES["records/2009.yaml"].replace("period: 2009", "period: 2009年上半年")
    write_records("2009-h1", half)
    ran = aidreport("export", "--dataset", "--format", "jsonl")
    assert (ran.code, "cover the same days" in ran.err) == (2, True)
    assert aidreport("export", "--dataset", "--format", "jsonl", "2009", "2010").code == 0
    assert not (here / "exports" / "dataset").exists()


@pytest.mark.usefixtures("years")
@pytest.mark.parametrize(
    "options",
    [
        ["--dataset", "--format", "xlsx"],
        ["--dataset", "-o", "-"],
        ["--dataset", "--table", "people"],
        ["--audience", "public"],
        ["--format", "csv", "--audience", "internal"],
    ],
)
def test_what_does_not_go_together_is_refused(
    here: Path, aidreport: Callable, options: list[str]
) -> None:
    assert aidreport("export", *options).code == 2
    assert not (here / "exports").exists()


@pytest.mark.usefixtures("years")
def test_missing_library_is_told_and_json_lines_need_none(
    aidreport: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    ran = aidreport("export", "--format", "parquet")
    assert (ran.code, "pip install aidreport[parquet]" in ran.err) == (3, True)
    assert aidreport("export", "--dataset", "--format", "jsonl").code == 0


def test_a_record_with_an_error_gives_nothing(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    write_records("2008", "report: {period: 2008}\n")
    ran = aidreport("export", "--dataset", "--format", "jsonl")
    assert (ran.code, "missing-field" in ran.err) == (1, True)
    assert not (here / "exports").exists()


@pytest.mark.usefixtures("years")
def test_what_does_not_fit_is_told_at_its_place(here: Path, aidreport: Callable) -> None:
    record = here / "records" / "2010.yaml"
    text = record.read_text(encoding="utf-8")
    changed = text.replace("amount: 500, per: 3户", "amount: 500.01, per: 2.5户")
    record.write_text(changed, encoding="utf-8")
    ran = aidreport("export", "--dataset", "--format", "jsonl")
    assert (ran.code, "1250.025 does not fit the dataset" in ran.err) == (1, True)
    assert "[beyond-dataset]" in ran.err
